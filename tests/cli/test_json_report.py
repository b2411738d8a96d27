"""The JSON report: its shape, and that the same campaign always gives the same bytes."""

import json
import shutil
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from brandlint.cli import run

EXAMPLE = Path(__file__).parents[2] / "examples" / "mistakes"
NUMBERS = ("line", "column", "end_line", "end_column", "page", "row", "paragraph", "slide")
WHERE = {
    "type": "object", "additionalProperties": False,
    "dependentRequired": {"line": ["column", "end_line", "end_column", "offset", "end_offset"]},
    "properties": {**{name: {"type": "integer", "minimum": 1} for name in NUMBERS},
                   **{name: {"type": "integer", "minimum": 0} for name in ("offset", "end_offset")},
                   **{name: {"type": "string"} for name in ("part", "sheet", "shape")},
                   "box": {"type": "array", "items": {"type": "number"}, "minItems": 4, "maxItems": 4}}}
TEXT, MAYBE = {"type": "string", "minLength": 1}, {"type": ["string", "null"]}
PATH = {"type": "string", "pattern": r"^[^/\\].*$"}


def entry(**properties: object) -> dict[str, object]:
    """The schema of an object with these keys and no others; a key that ends in an underline may be missing."""
    return {"type": "object", "additionalProperties": False, "required": [key for key in properties if not key.endswith("_")],
            "properties": {key.rstrip("_"): schema for key, schema in properties.items()}}


def listed(schema: dict[str, object], most: int = 10**6) -> dict[str, object]:
    return {"type": "array", "items": schema, "maxItems": most}


EDIT = entry(where=entry(offset={"type": "integer"}, end_offset={"type": "integer"}), text={"type": "string"})
FINDING = entry(
    code={"type": "string", "pattern": "^[A-Z]{3}[0-9]{3}$"}, rule={"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"},
    severity={"enum": ["error", "warning", "info"]}, fingerprint={"type": "string", "pattern": "^[0-9a-f]{16}$"}, message=TEXT,
    path=PATH, channel=MAYBE, locale=MAYBE, subject=MAYBE, where=WHERE, found=MAYBE, expected=MAYBE,
    related=listed(entry(path=PATH, where=WHERE, message=TEXT), 5), more_={"type": "integer", "minimum": 1},
    fix={"anyOf": [{"type": "null"}, entry(safe={"type": "boolean"}, edits=listed(EDIT))]})
REPORT = entry(
    version={"const": 1}, tool={"type": "string", "pattern": "^brandlint "}, guide=MAYBE,
    as_of={"type": "string", "format": "date"}, assets={"type": "integer"}, facts={"type": "integer"}, findings=listed(FINDING),
    skipped=listed(entry(path=PATH, what=TEXT, reason=TEXT)), errors=listed(entry(path=PATH, message=TEXT)))
FACT = entry(kind=TEXT, role=MAYBE, value=True, text=TEXT, subject=MAYBE, path=PATH, channel=TEXT, locale=MAYBE, where=WHERE,
             confidence={"type": "number", "minimum": 0, "maximum": 1})


@pytest.fixture
def example(tmp_path, monkeypatch) -> Path:
    """The example with mistakes, an asset that cannot be read and one of a format without a reader."""
    folder = tmp_path / "campaign"
    shutil.copytree(EXAMPLE, folder)
    (folder / "print" / "broken.pdf").write_bytes(b"%PDF-1.7\n")
    (folder / "print" / "poster.psd").write_bytes(b"8BPS")
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def printed(capfd):
    def printing(*arguments: str) -> str:
        run([*arguments, "--as-of", "2027-04-10"])
        sys.stdout.flush()
        return capfd.readouterr().out
    return printing


def test_the_report_is_as_promised(example, printed):
    report = json.loads(printed("check", "--format", "json"))
    Draft202012Validator(REPORT).validate(report)
    assert report["findings"]
    assert [error["path"] for error in report["errors"]] == ["print/broken.pdf"]
    assert {"path": "print/poster.psd", "what": "everything", "reason": "a Photoshop document; export it as .png or .pdf"} in report["skipped"]


def test_the_facts_are_as_promised(example, printed):
    facts = json.loads(printed("facts", "--format", "json"))
    Draft202012Validator(entry(version={"const": 1}, facts=listed(FACT))).validate(facts)
    assert facts["facts"]


def test_places_are_those_of_the_decoded_file(example, printed):
    """In a table the column is the cell's."""
    for finding in json.loads(printed("check", "--format", "json"))["findings"]:
        where = finding["where"]
        if "offset" in where and "part" not in where:
            before = (example / finding["path"]).read_bytes().decode("utf-8-sig")[:where["offset"]]
            assert where["line"] == before.count("\n") + 1
            assert "row" in where or where["column"] == len(before) - before.rfind("\n")


def test_findings_are_ordered_by_path(example, printed):
    paths = [finding["path"] for finding in json.loads(printed("check", "--format", "json"))["findings"]]
    assert paths == sorted(paths)


def test_the_same_campaign_gives_the_same_bytes(example, printed):
    first = printed("check", "--format", "json")
    assert printed("check", "--format", "json") == first
    assert printed("check", "--format", "json", "--jobs", "1") == first
    assert printed("check", "--format", "json", "--jobs", "2") == first


def fingerprints(report: str) -> list[str]:
    return sorted(finding["fingerprint"] for finding in json.loads(report)["findings"])


def test_lines_that_are_added_above_change_no_fingerprint(example, printed):
    before = printed("check", "--format", "json")
    for file in [*example.rglob("*.html"), *example.rglob("*.yaml")]:
        head = "<!-- -->\n" if file.suffix == ".html" else "# -\n"
        file.write_text(head * 3 + file.read_text(encoding="utf-8"), encoding="utf-8")
    after = printed("check", "--format", "json")
    assert after != before
    assert fingerprints(after) == fingerprints(before)


def test_where_there_is_no_campaign_the_report_is_empty(tmp_path, monkeypatch, printed):
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    report = json.loads(printed("check", "--format", "json"))
    assert (report["assets"], report["findings"], report["errors"]) == (0, [], [])
