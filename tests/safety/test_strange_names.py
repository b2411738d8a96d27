"""Whatever names, texts and values hold, no report lets a terminal, a viewer or a build machine act on it."""

import json
import os
import sys
from pathlib import Path

import pytest

from brandlint.cli import run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files cannot have such names")
ACTING = "\x1b[31m\x9b2J\x07\u202e\u2066\u2028"
COMMAND = "\n::error::b"
NEVER = sorted(set("\x1b\x9b\x07\u202e\u2066\u2028"))
FORMATS = ("full", "concise", "json", "sarif", "github", "gitlab", "junit", "rdjson", "html")


@pytest.fixture
def campaign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    name = json.dumps(f"Zeebries {ACTING}")
    files = {"brand-guide/brand.yaml": f"brand: {{name: {name}}}\nlocales: {{nl-NL: {{currency: EUR}}}}\n",
             f"brand-guide/p{ACTING}.yaml": f"products: {{jas: {{name: Jas Noor, aliases: [{name}], price: {{EUR: 39.95}}}}}}\n",
             f"web/nl/a{ACTING}{COMMAND}/x{ACTING}.txt": f"Jas Noor {ACTING} nu € 49,95 {ACTING} t/m 14 december",
             f"web/nl/a{ACTING}{COMMAND}/x.html": f"<p>Jas Noor {ACTING} nu <b>€ 49,95</b> {ACTING} tot 3 mei",
             f"web/nl/=cmd{ACTING}.txt": f"Jas Noor {ACTING} nu € 59,95, code =1+1{ACTING}",
             f"web/nl/y{COMMAND}{ACTING}.docx": "no document"}
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a command writes, to both streams; it must have had something to say."""
    run([*arguments, os.curdir])
    out, err = capsys.readouterr()
    assert "mistake in brandlint" not in out + err
    assert "49" in out or "calendar" in arguments
    return out + err


@pytest.mark.parametrize("arguments", [
    *(pytest.param(("check", "--format", name), id=name) for name in FORMATS),
    *(pytest.param(("facts", "--format", name), id=f"facts as {name}") for name in ("table", "csv", "json")),
    pytest.param(("calendar",), id="calendar"), pytest.param(("calendar", "--format", "json"), id="calendar as json")])
def test_no_character_acts(campaign, capsys, arguments):
    text = said(capsys, *arguments, "--no-cache")
    assert [char for char in NEVER if char in text] == []
    if arguments[-1] not in ("github", "html"):  # A page lies in a file, and its lines may begin as they like.
        assert not [line for line in text.splitlines() if line.startswith("::")]


def test_no_name_gives_a_build_machine_a_command(campaign, capsys):
    lines = said(capsys, "check", "--format", "github", "--no-cache").splitlines()
    assert all(line.startswith(("::error file=", "::warning file=", "::notice file=")) for line in lines[:-1])
    assert not any(line.startswith("::error::") for line in lines)


def test_programs_get_the_very_name(campaign, capsys):
    run(["facts", "--format", "json", "--no-cache"])
    paths = {fact["path"] for fact in json.loads(capsys.readouterr().out)["facts"]}
    assert f"web/nl/a{ACTING}{COMMAND}/x{ACTING}.txt" in paths


def test_no_cell_is_a_formula(campaign, capsys):
    import csv

    run(["facts", "--format", "csv", "--no-cache"])
    cells = [cell for row in csv.reader(capsys.readouterr().out.splitlines()) for cell in row]
    assert any("=cmd" in cell for cell in cells)
    assert not [cell for cell in cells if cell[:1] in set("=+-@\t\r")]


def test_a_mistake_in_a_guide_with_such_a_name_is_told_harmlessly(campaign, capsys):
    (campaign / "brand-guide" / f"b{COMMAND}{ACTING}.yaml").write_text(f"products: {{x: {{nome: {json.dumps(ACTING)}}}}}\n", "utf-8")
    assert run(["check", "--no-cache", os.curdir]) == 2
    text = "".join(capsys.readouterr())
    assert "nome" in text
    assert [char for char in NEVER if char in text] == []
    assert not [line for line in text.splitlines() if line.startswith("::")]
