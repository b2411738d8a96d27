"""The command starts at once, and ends with a message and a status whatever happens."""

import json
import os
import subprocess
import sys

import click
import pytest

import brandlint.cli
from brandlint import __version__
from brandlint.cli import COMMANDS, cli
from brandlint.errors import ConfigurationError

SLOW = {"ahocorasick_rs", "bs4", "jinja2", "jsonschema", "pathspec", "phonenumbers", "PIL", "pypdfium2", "tinycss2", "turbohtml",
        "yaml", "multiprocessing", "asyncio", "email.message", "xml.etree.ElementTree"}


def process(*arguments, folder=None, **environment):
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, encoding="utf-8", cwd=folder, check=False,
                          env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment})


def test_starting_imports_click_and_the_command_only():
    script = ("import sys, json, brandlint.cli\n"
              "status = brandlint.cli.run(['--version'])\n"
              "print(json.dumps(sorted(sys.modules)))")
    version, modules = process("-c", script).stdout.splitlines()
    loaded = set(json.loads(modules))
    assert version == f"brandlint {__version__}"
    assert not SLOW & loaded
    assert {name for name in loaded if name.startswith("brandlint")} == {"brandlint", "brandlint.cli", "brandlint.errors"}


NOT_FOR_A_MAIL = {"bs4", "cv2", "email.message", "faster_paddle", "jinja2", "jsonschema", "multiprocessing", "numpy", "onnxruntime",
                  "phonenumbers", "pikepdf", "PIL", "pypdfium2", "referencing", "resvg_py", "asyncio", "tinycss2",
                  "xml.etree.ElementTree", "zipfile", "zxingcpp", "brandlint.ooxml.workbook",
                  "brandlint.readers.layout", "brandlint.readers.pdf", "brandlint.readers.svg", "brandlint.visuals.recognition"}
"""What takes long to import, or is for other assets than a message of words and pictures that are elsewhere."""


def test_a_check_of_one_message_imports_nothing_for_other_assets(tmp_path):
    guide, mail = tmp_path / "brand-guide", tmp_path / "email" / "nl"
    guide.mkdir()
    mail.mkdir(parents=True)
    (guide / "brand.yaml").write_text(
        "brand: {name: Duinroos}\nlocales: {nl-NL: {currency: EUR}}\nchannels: {email: {files: ['email/**']}}\n"
        "products: {regenjas-wilg: {name: {nl: Regenjas Wilg}, price: {EUR: 59.95}}}\n", encoding="utf-8")
    (mail / "lente.html").write_text(
        '<!doctype html><html lang="nl"><body style="background:#fff"><img src="https://duinroos.example/jas.jpg" alt="Regenjas">'
        "<p>Regenjas Wilg nu \u20ac 49,95, t/m 14 december. Gratis retour binnen 30 dagen.</p></body></html>", encoding="utf-8")
    script = ("import sys, json, brandlint.cli\n"
              "status = brandlint.cli.run(['check'])\n"
              "print(json.dumps([status, sorted(sys.modules)]))")
    said, modules = process("-c", script, folder=tmp_path).stdout.rsplit("\n", 2)[:2]
    status, loaded = json.loads(modules)
    assert status == 1
    assert "PRC001" in said
    assert NOT_FOR_A_MAIL.isdisjoint(loaded)


def test_every_command_of_the_table_is_there_and_helps():
    with click.Context(cli) as context:
        for name in COMMANDS:
            command = cli.get_command(context, name)
            assert command is not None
            assert command.name == name
            assert command.help


def test_help_lists_the_commands(brandlint):
    status, out, _ = brandlint("--help")
    assert status == 0
    assert all(f"  {name} " in out for name in COMMANDS)


def test_an_unknown_command_is_refused(brandlint):
    status, _, err = brandlint("chek")
    assert status == 2
    assert "No such command 'chek'" in err


@pytest.fixture
def failing(monkeypatch):
    def fail_with(error):
        def fail(**options):
            raise error
        command = click.Command("check", callback=fail)
        monkeypatch.setattr(brandlint.cli.Commands, "get_command", lambda self, ctx, name: command)
    return fail_with


def test_an_error_of_ours_is_a_message(brandlint, failing):
    failing(ConfigurationError("this is wrong"))
    assert brandlint("check") == (2, "", "brandlint: this is wrong\n")


def test_a_mistake_in_brandlint_asks_to_be_reported(brandlint, failing):
    failing(KeyError("x"))
    status, out, err = brandlint("check")
    assert (status, out) == (2, "")
    assert err == ("brandlint: a mistake in brandlint itself, please report it: KeyError: 'x'\n"
                   "Set BRANDLINT_DEBUG=1 to see where it happened.\n")


def test_and_shows_where_when_asked(brandlint, failing, monkeypatch):
    monkeypatch.setenv("BRANDLINT_DEBUG", "1")
    failing(KeyError("x"))
    status, _, err = brandlint("check")
    assert status == 2
    assert "Traceback" in err
    assert "in fail" in err


def test_an_interrupt_ends_quietly(brandlint, failing):
    failing(KeyboardInterrupt())
    status, out, err = brandlint("check")
    assert (status, out, err.strip()) == (130, "", "")


def test_a_pipe_that_is_closed_early_changes_nothing(campaign):
    command = [sys.executable, "-c", "import brandlint.cli; brandlint.cli.main()", "check", "--format", "full"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 1


def test_a_screen_without_the_characters_spells_them_out(campaign):
    ran = process("-m", "brandlint", "check", PYTHONIOENCODING="ascii")
    assert ran.returncode == 1
    assert "€ 34,95" in ran.stdout
    assert ran.stderr == ""
