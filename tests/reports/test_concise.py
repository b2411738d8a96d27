"""The concise format: a line a finding."""

from dataclasses import replace

import pytest

from brandlint.documents.places import WHOLE, Box, Cell, Part, Span
from brandlint.reports import report_for
from brandlint.reports.locations import in_words, location


def test_a_whole_run(run, view):
    assert "".join(report_for("concise")(run, view)) == """\
print/broken.pdf: error not a PDF that can be read
email/launch.html:2:17: PRC001 error Regenjas costs € 34,95 here; the guide says € 39,95
email/reminder.eml: TRM009 error the small print is missing
email/reminder.eml: OFR004 info 20% here
print/flyer.pdf:p2: OFR004 warning 20% here; the guide says 25%
14 assets, 312 facts: 2 errors, 1 warning, 1 info, 1 file that cannot be read; \
not looked at: text of 2 assets (no text recognition), 3 prices whose product is not known; \
left out: 2 by comments, 1 in the baseline; 1 finding of the baseline no longer there
"""


def test_a_message_never_breaks_the_line(make_run, view, wrong_price):
    finding = replace(wrong_price, message="two\nlines\x1b[2J")
    assert "".join(report_for("concise")(make_run((finding,)), replace(view, summary=False))) == (
        "email/launch.html:2:17: PRC001 error two lines\\x1b[2J\n")


SPAN = Span(5, 9, 3, 7, 3, 11)


@pytest.mark.parametrize(("place", "written"), [
    (SPAN, "a:3:7"), (Cell(4, 2, span=SPAN), "a:3:7"), (Part("html", SPAN), "a:3:7"), (Box(2, 0, 0, 1, 1), "a:p2"),
    (Box(None, 0, 0, 1, 1), "a"), (Cell(4, 2), "a:R4C2"), (Cell(4, 2, "Prices"), "a:Prices!R4C2"),
    (Part("html"), "a"), (WHOLE, "a"),
], ids=str)
def test_a_place_is_written_as(place, written):
    assert location("a", place) == written


def test_a_place_in_a_picture_that_an_asset_shows_is_told_in_words():
    assert in_words(Part("img/a.png", SPAN, Box(None, 552, 390, 600, 420))) == "in the picture img/a.png, at 552,390 (px)"
    assert in_words(Part("html", SPAN)) is None
