"""A picture that an asset shows is part of that asset, and needs nothing that an asset of its own must have."""

from __future__ import annotations

from datetime import date

import pytest
from PIL import Image

import brandlint
from brandlint.visuals.recognition import Recognised, RecognisedLine


@pytest.fixture
def terms_missing(monkeypatch, tmp_path, judge):
    """The assets that lack the legal text of print, with a flyer there that states an offer and a page that shows this."""
    lines = (RecognisedLine("15% korting met code LICHT20", (20, 20, 300, 60), confidence=0.99, length=280, height=40),)
    monkeypatch.setenv("BRANDLINT_DEBUG", "1")  # Another process would not know what is recognised here.
    for room in ("reading", "shown"):
        monkeypatch.setattr(f"brandlint.readers.pictures.{room}.recognise", lambda image: Recognised(lines, 400, 200, "test"))

    def missing(address: str) -> list[str]:
        (tmp_path / "print" / "nl").mkdir(parents=True)
        Image.new("RGB", (400, 200)).save(tmp_path / "print" / "nl" / "flyer.png")
        judge({"web/nl/a.html": f"<html lang=nl><p>Onze flyer</p><img src='{address}' alt=''></html>"})
        report = brandlint.check([tmp_path], as_of=date(2026, 3, 5), select=["TRM030"])
        return [one.path for one in report.findings]
    return missing


def test_a_picture_of_its_own_needs_the_terms(terms_missing):
    assert terms_missing("other.png") == ["print/nl/flyer.png"]


def test_one_that_a_page_shows_does_not(terms_missing):
    assert terms_missing("../../print/nl/flyer.png") == []
