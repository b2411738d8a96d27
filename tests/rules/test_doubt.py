from __future__ import annotations

from datetime import date

import pytest

import brandlint
from brandlint.findings import Severity
from brandlint.rules.doubt import look_alike
from brandlint.visuals.recognition import Recognised, RecognisedLine


@pytest.mark.parametrize(("found", "right"), [
    ("€ 89,85", "€ 39,85"), ("€ 8985", "€ 89,85"), ("€ 39", "€ 39,95"), ("€ 1,50", "€ 7,50"), ("LICHT2O", "LICHT20"), ("£56", "£66"),
    ("R1 249", "R1,249.00")])
def test_these_are_easily_taken_for_each_other(found, right):
    assert look_alike(found, right)


@pytest.mark.parametrize(("found", "right"), [
    ("€ 39,95", "€ 34,95"), ("€ 39,95", "€ 39,95"), ("€ 98,95", "€ 89,95"), ("€ 9", "€ 39,95"), ("LICHT25", "LICHT20"), ("30%", "20%")])
def test_these_are_not(found, right):
    assert not look_alike(found, right)


@pytest.fixture
def poster(monkeypatch, tmp_path, judge):
    """What is found on a picture on which an engine reads two lines; an alternative and its sureness may be given."""
    from PIL import Image

    def found(price: str, confidence: float = 0.99, other: str = "") -> list:
        lines = (RecognisedLine("Lamp Orion", (20, 20, 300, 60), confidence=0.99, length=280, height=40),
                 RecognisedLine(price, (20, 70, 300, 110), confidence=confidence, length=280, height=40, other=other))
        monkeypatch.setenv("BRANDLINT_DEBUG", "1")  # Another process would not know what is recognised here.
        monkeypatch.setattr("brandlint.readers.pictures.reading.recognise", lambda image: Recognised(lines, 400, 200, "test"))
        (tmp_path / "store" / "nl").mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (400, 200)).save(tmp_path / "store" / "nl" / "poster.png")
        judge({})
        report = brandlint.check([tmp_path], as_of=date(2026, 3, 5), select=["PRC"])
        return [(one.severity, one.found, one.expected, one.message.partition(" (")[2]) for one in report.findings]
    return found


def test_the_right_price_is_quiet(poster):
    assert poster("nu € 89,95") == []


def test_a_wrong_price_is_an_error(poster):
    assert poster("nu € 72,95") == [(Severity.ERROR, "€ 72,95", "€ 89,95", "")]


def test_one_that_looks_like_the_right_one_is_a_warning(poster):
    assert poster("nu € 39,95") == [
        (Severity.WARNING, "€ 39,95", "€ 89,95", "read from a picture, where the two are easily taken for each other)")]


def test_one_that_was_read_with_doubt_is_a_warning(poster):
    [(severity, found, expected, why)] = poster("nu € 72,95", confidence=0.7)
    assert (severity, found, expected) == (Severity.WARNING, "€ 72,95", "€ 89,95")
    assert why == "read from a picture, and only 70% sure)"


def test_the_other_reading_may_be_right(poster):
    assert poster("nu € 72,95", confidence=0.7, other="nu € 89,95") == []
