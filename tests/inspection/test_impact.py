"""Which of the findings after a change are repaired, and when."""

from brandlint.documents.places import Span
from brandlint.findings import Edit, Finding, Fix, Severity
from brandlint.inspection.impact import Comparison

FIX = Fix(False, (Edit(0, 1, "x"),))


def finding(path, line=1, expected="new", fix=FIX):
    return Finding("PRC001", "price", Severity.ERROR, "m", path, Span(line, line + 1, line, 1, line, 2), expected=expected, fix=fix)


def compared(*before):
    return Comparison(before, ())


def test_what_was_wrong_before_is_left_alone():
    old = finding("a.html")
    assert compared(old).ready([old]) == ()


def test_a_place_that_was_wrong_before_and_now_wants_another_value_is_repaired():
    assert compared(finding("a.html", expected="old")).ready([finding("a.html")]) == (finding("a.html"),)


def test_what_only_follows_waits_until_the_places_themselves_are_right():
    direct, follows = finding("a.html"), finding("b.html", 7)
    before = compared(finding("a.html", expected="old"))
    assert before.ready([direct, follows]) == (direct,)
    assert before.ready([follows]) == (follows,)


def test_what_follows_in_a_file_that_cannot_be_made_right_is_left_alone():
    """There the old value still stands, so what seems to follow from it may be wrong."""
    stuck, follows, elsewhere = finding("a.html", fix=None), finding("a.html", 7), finding("b.html", 7)
    assert compared(finding("a.html", expected="old")).ready([stuck, follows, elsewhere]) == (stuck, elsewhere)
