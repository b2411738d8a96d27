"""The example campaign: clean where it is clean, and exactly the planted mistakes where they were planted."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
sys.path.insert(0, str(EXAMPLES))

import make  # noqa: E402
import matching  # noqa: E402
from planted import AS_OF, MISTAKES  # noqa: E402


@cache
def report_of(campaign: str) -> dict[str, Any]:
    brandlint = Path(sys.executable).parent / "brandlint"
    command = [brandlint, "check", EXAMPLES / campaign, "--as-of", AS_OF, "--format", "json", "--no-cache"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode in (0, 1), result.stderr
    report: dict[str, Any] = json.loads(result.stdout)
    return report


def pdf_text(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(document[0].get_textpage().get_text_range().split())


def test_the_clean_campaign_has_no_findings() -> None:
    assert report_of("clean")["findings"] == []


def test_the_clean_campaign_is_read_whole() -> None:
    report = report_of("clean")
    passed_over = ("brand-guide/", "campaign.yaml", "web/img/")
    texts = [path for path in make.text_assets() if not path.startswith(passed_over)]
    assert (report["assets"], report["skipped"]) == (len(texts) + len(make.FLYERS), [])


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.id)
def test_a_planted_mistake_is_found_at_its_place(mistake: Any) -> None:
    outcome = matching.judge(report_of("mistakes"), {"mistakes": [make.expectation(mistake)]})
    assert outcome.found == [mistake.id]


def test_nothing_else_is_found_among_the_mistakes() -> None:
    expected = json.loads((EXAMPLES / "mistakes" / "expected.json").read_text(encoding="utf-8"))
    assert matching.judge(report_of("mistakes"), expected).unexpected == []


@pytest.mark.parametrize("path", make.text_assets())
def test_the_mistakes_differ_from_the_clean_files_only_by_the_table(path: str) -> None:
    text = (EXAMPLES / "clean" / path).read_text(encoding="utf-8")
    assert (EXAMPLES / "mistakes" / path).read_text(encoding="utf-8") == make.edited(text, make.edits_of(path))


def test_what_is_expected_is_what_the_table_says() -> None:
    expected = json.loads((EXAMPLES / "mistakes" / "expected.json").read_text(encoding="utf-8"))
    assert expected == {"as_of": AS_OF, "mistakes": [make.expectation(mistake) for mistake in MISTAKES]}


@pytest.mark.parametrize("path", make.FLYERS)
def test_the_flyers_are_printed_from_their_sources(path: str) -> None:
    clean, wrong = (pdf_text(EXAMPLES / campaign / path) for campaign in ("clean", "mistakes"))
    edits = make.edits_of(path)
    assert edits
    assert make.edited(clean, edits) == wrong


def test_an_edit_whose_text_stands_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="stands in it 2 times"):
        make.edited("now £5, £5 off", [make.Edit("a.md", "£5", "£6", "£6")])
