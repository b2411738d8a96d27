"""Formats for other programs, from the command: paths from the repository's root, and no report is ever an asset."""

import json

import pytest
from junitparser import JUnitXml
from sarif_pydantic import Sarif


@pytest.fixture
def in_repository(campaign, write, tmp_path, monkeypatch):
    """The small campaign in a folder of a repository."""
    inside = tmp_path / "campaigns" / "winter"
    inside.mkdir(parents=True)
    for name in ("brand-guide", "email", "web"):
        (tmp_path / name).rename(inside / name)
    (tmp_path / ".git").mkdir()
    write("campaigns/winter/print/flyer.pdf", "no PDF")
    monkeypatch.chdir(inside)
    return inside


def sarif(text):
    run = Sarif.model_validate_json(text).runs[0]
    return [one.locations[0].physical_location.artifact_location.uri for one in run.results]


PATHS = {
    "sarif": sarif,
    "gitlab": lambda text: [one["location"]["path"] for one in json.loads(text)],
    "rdjson": lambda text: [one["location"]["path"] for one in json.loads(text)["diagnostics"]],
    "github": lambda text: [line.split("file=")[1].split(",")[0] for line in text.splitlines() if line.startswith("::")],
    "junit": lambda text: [suite.name for suite in JUnitXml.fromstring(text.encode())],
}


@pytest.mark.parametrize("name", PATHS)
def test_paths_are_those_of_the_repository_from_wherever_it_is_called(in_repository, brandlint, monkeypatch, name):
    status, out, err = brandlint("check", "--format", name)
    assert (status, err) == (2, "")
    assert "campaigns/winter/email/nl/mail.html" in PATHS[name](out)
    monkeypatch.chdir(in_repository / "email" / "nl")
    assert "campaigns/winter/email/nl/mail.html" in PATHS[name](brandlint("check", "--format", name).out)


@pytest.mark.parametrize(("name", "ending"), [("sarif", "json"), ("gitlab", "json"), ("rdjson", "json"), ("junit", "xml")])
def test_a_report_in_a_channel_is_no_asset(campaign, brandlint, name, ending):
    before = brandlint("check").out
    brandlint("check", "--format", name, "--output", f"email/nl/report.{ending}")
    assert "€ 34,95" in (campaign / f"email/nl/report.{ending}").read_text(encoding="utf-8")
    assert brandlint("check").out == before


@pytest.mark.parametrize("name", PATHS)
def test_a_folder_without_a_campaign_gives_an_empty_report(tmp_path, brandlint, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    status, out, err = brandlint("check", "--format", name)
    assert status == 0
    assert "no campaign here" in err
    assert PATHS[name](out) in ([], ["brandlint"])
