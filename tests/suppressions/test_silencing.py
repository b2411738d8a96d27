"""Comments leave findings out, and what they do not do is reported."""

import pytest

from brandlint.documents.places import WHOLE, Box, Cell, Part, Span
from brandlint.findings import Finding, Severity
from brandlint.suppressions import apply, complaints, find

RULES = (("PRC001", "price-differs-from-guide"), ("OFR001", "offer-differs"))


def price(line=2, path="a.html", place=None):
    span = Span(0, 1, line, 1, line, 2) if place is None else place
    return Finding("PRC001", "price-differs-from-guide", Severity.ERROR, "wrong", path, span)


def comments(text):
    return {"a.html": find(text)}


@pytest.mark.parametrize("text", [
    "<!-- brandlint: ignore PRC001 because r -->\nx",
    "<!-- brandlint: ignore PRC because r -->\nx",
    "<!-- brandlint: ignore prc001 because r -->\nx",
    "<!-- brandlint: ignore all because r -->\nx",
    "<!-- brandlint: ignore OFR, price-differs-from-guide because r -->\nx",
    "\n\n\n\n<!-- brandlint: ignore-file PRC because r -->",
])
def test_caught(text):
    applied = apply([price()], comments(text))
    assert (applied.kept, applied.left_out, applied.unused) == ((), 1, ())


@pytest.mark.parametrize("text", [
    "<!-- brandlint: ignore PRC001 -->\nx",
    "<!-- brandlint: ignore OFR because r -->\nx",
    "\n\n<!-- brandlint: ignore PRC because r -->\nx",
    "\n\n\n\n<!-- brandlint: ignore-file PRC002 because r -->",
])
def test_quiet(text):
    assert apply([price()], comments(text)).kept == (price(),)


def test_a_comment_in_another_asset_silences_nothing():
    applied = apply([price(path="b.html")], comments("<!-- brandlint: ignore-file all because r -->"))
    assert applied.left_out == 0
    assert len(applied.unused) == 1


@pytest.mark.parametrize(("place", "silenced"), [
    (Span(0, 9, 1, 1, 2, 5), True),
    (Span(0, 9, 3, 1, 4, 5), False),
    (Cell(2, 1, span=Span(0, 9, 2, 1, 2, 5)), True),
    (Part("html", Span(0, 9, 2, 1, 2, 5)), True),
    (Part("html"), False),
    (Box(1, 0, 0, 1, 1), False),
    (WHOLE, False),
], ids=str)
def test_a_line_comment_silences_what_lies_on_its_lines(place, silenced):
    applied = apply([price(place=place)], comments("# brandlint: ignore PRC because r\nx\ny"))
    assert applied.left_out == silenced


def judged(text, findings=(), wanted=lambda path, code, rule: True):
    by_path = comments(text)
    return [(finding.code, finding.message) for finding in complaints(by_path, apply(findings, by_path).unused, RULES, wanted)]


def test_a_comment_without_a_reason_is_reported_with_the_way_out():
    assert judged("# brandlint: ignore PRC001\nx") == [
        ("DOC090", 'this comment gives no reason, so it silences nothing: write "brandlint: ignore PRC001 because …"')]


def test_a_comment_that_silences_nothing_is_reported():
    assert judged("# brandlint: ignore PRC001 because r\nx") == [
        ("DOC091", "this comment silences nothing: PRC001 finds nothing here")]


def test_a_comment_that_works_is_not_reported():
    assert judged("# brandlint: ignore PRC001 because r\nx", [price()]) == []


def test_a_comment_for_a_rule_that_was_not_selected_had_no_chance():
    assert judged("# brandlint: ignore PRC001 because r\nx", wanted=lambda path, code, rule: code == "OFR001") == []


def test_a_comment_for_a_rule_that_does_not_exist_is_reported():
    assert judged("# brandlint: ignore PRC0001 because r\nx") == [
        ("DOC091", "this comment silences nothing: there is no rule PRC0001")]
