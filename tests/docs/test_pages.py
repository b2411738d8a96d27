"""The pages that are made hold everything that there is, and the commands of the first ten minutes find something."""

from __future__ import annotations

import json
import shlex
import subprocess

import pytest
from jsonschema import Draft202012Validator

from benchmarks.first_minutes.run import CAMPAIGNS, commands
from brandlint.cli import COMMANDS, run
from brandlint.rules import all_rules
from brandlint.shapes import SCHEMAS, keys_of, schema_text
from docs.making import command_page, guide_page, rule_pages, store

FOUND = {"campaign-manager": "PRC001", "developer": "PRC001", "designer": "CLR001"}


def test_every_rule_is_linked_from_the_index(monkeypatch):
    monkeypatch.setattr(rule_pages, "scenes", dict)
    pages = rule_pages.pages()
    index = pages.pop("rules/index.md")
    assert len(pages) == len(all_rules())
    assert all(f"({path.removeprefix('rules/')})" in index for path in pages)


def test_a_page_shows_what_is_said_of_the_bad_example():
    rule = next(rule for rule in all_rules() if rule.code == "PRC001")
    page = "\n".join(rule_pages._page(rule))
    assert "PRC001 error Slaapzak Mos costs € 96,95 here; the guide says € 69,95" in page


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_guides_reference_has_every_key(name):
    page = guide_page.page()
    assert all(f"| `{key}` |" in page for key in keys_of(name))


def test_the_commands_reference_has_every_command():
    page = command_page.page()
    assert all(f"## brandlint {name}\n" in page for name in COMMANDS)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_in_one_piece_says_the_same(name):
    schema = json.loads(store.files()[f"schema/brandlint-{name}.json"])
    Draft202012Validator.check_schema(schema)
    assert (schema["$id"], schema["title"]) == (f"brandlint-{name}.json", schema_text(name)["title"])
    for example in schema["examples"]:
        Draft202012Validator(schema).validate(example)
    with pytest.raises(Exception, match="unexpected"):
        Draft202012Validator(schema).validate({"no-such-key": 1})


@pytest.mark.parametrize("page", CAMPAIGNS)
def test_the_first_ten_minutes_end_with_a_finding(page, tmp_path, monkeypatch, capfd):
    """But for the commands that install, which `benchmarks/first_minutes` runs too."""
    CAMPAIGNS[page](tmp_path / "my-campaign")
    monkeypatch.chdir(tmp_path / "my-campaign")
    steps = commands(page)
    assert len(steps) <= 6
    for step in steps[3:]:
        if step.startswith("~/brandlint-env/bin/brandlint "):
            assert run(shlex.split(step)[1:]) in (0, 1)
        else:
            subprocess.run(["bash", "-c", step], check=True)
    assert FOUND[page] in capfd.readouterr().out
