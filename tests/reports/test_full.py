"""The full format shows each finding with its lines, and is safe to print."""

from dataclasses import replace

import pytest

from brandlint.documents.places import WHOLE, Cell, Span
from brandlint.findings import Related
from brandlint.reports import report_for


def text(run, view):
    return "".join(report_for("full")(run, view))


def test_a_whole_run(run, view):
    assert text(run, view) == """\
print/broken.pdf: error cannot be read
  not a PDF that can be read

email/launch.html:2:17: error PRC001 price-differs-from-guide
  Regenjas costs € 34,95 here; the guide says € 39,95
  2 | <tr><td>Nu <b>€ 34,95</b> voor de regenjas</td></tr>
    |               ^^^^^^^ expected € 39,95
    = web/index.html:2:13: € 39,95 here
  2 | <p>Regenjas € 39,95</p>
    |             -------
    = brand-guide/offers.yaml:3:18: the guide says € 39,95
  3 | price: {EUR: 39.95, GBP: 36.95}
    |              -----

email/reminder.eml: error TRM009 legal-text-missing
  the small print is missing
    | expected Vraag naar de voorwaarden.

email/reminder.eml: info OFR004 discount-differs
  20% here
    | part html: 20%

print/flyer.pdf:p2: warning OFR004 discount-differs
  20% here; the guide says 25%
    | page 2, at 72,90 (pt): 20% korting
    | expected 25%

What was read on a line, and why: brandlint explain email/launch.html:2
To let a known difference pass: a comment `brandlint: ignore PRC001 because …`, or a waiver in campaign.yaml

14 assets, 312 facts: 2 errors, 1 warning, 1 info, 1 file that cannot be read; \
not looked at: text of 2 assets (no text recognition), 3 prices whose product is not known; \
left out: 2 by comments, 1 in the baseline; 1 finding of the baseline no longer there
"""


def test_a_run_without_findings_is_one_line(make_run, view):
    assert text(make_run(), view) == "0 assets, 0 facts, no brand guide: nothing to report\n"


def test_without_summary_nothing_is_left_of_it(make_run, view):
    assert text(make_run(), replace(view, summary=False)) == ""


def test_colour_only_adds_escapes(run, view):
    import re

    coloured = text(run, replace(view, colour=True))
    assert "\x1b[1;31merror\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == text(run, view)


def test_at_most_five_other_places_are_shown(make_run, view, wrong_price):
    seven = replace(wrong_price, related=wrong_price.related[:1] * 7)
    shown = text(make_run((seven,)), view)
    assert shown.count("€ 39,95 here") == 5
    assert "    = and 2 other places\n" in shown


def test_the_gutter_is_as_wide_as_the_longest_line_number(make_run, view, wrong_price):
    far = Related("web/index.html", Span(0, 3, 12345, 1, 12345, 4), "here")
    shown = text(make_run((replace(wrong_price, related=(far,)),)), replace(view, source_line=lambda path, line: "abcdef"))
    assert "\n      2 | abcdef\n" in shown
    assert "\n  12345 | abcdef\n        | ---\n" in shown


@pytest.mark.parametrize(("place", "lines"), [
    (Span(0, 9, 1, 3, 2, 3), ["  1 | ab cd", "    |   ^^^", "  2 | ab cd", "    | ^^ expected € 39,95"]),
    (Span(0, 9, 1, 3, 2, 1), ["  1 | ab cd", "    |   ^^^ expected € 39,95"]),
    (Span(0, 9, 1, 1, 9, 2), ["  1 | ab cd", "    | ^^^^^", "  2 | ab cd", "    | ^^^^^", "  3 | ab cd", "    | ^^^^^",
                              "  9 | ab cd", "    | ^ expected € 39,95"]),
    (Cell(4, 2, span=Span(3, 5, 1, 4, 1, 6)), ["  1 | ab cd", "    |    ^^ expected € 39,95"]),
    (Cell(4, 2, "Prices"), ["    | sheet Prices row 4 column B: € 34,95", "    | expected € 39,95"]),
], ids=str)
def test_a_place_is_shown_as(make_run, view, wrong_price, place, lines):
    finding = replace(wrong_price, place=place, related=())
    shown = text(make_run((finding,)), replace(view, source_line=lambda path, line: "ab cd", summary=False))
    assert shown.splitlines()[2:-1] == lines


def test_what_an_asset_says_cannot_steer_the_terminal(make_run, view, wrong_price):
    evil = "\x1b[2J\x1b]0;x\x07\u202e\nnew line\r\x9b"
    finding = replace(wrong_price, message=evil, found=evil, expected=evil, path=f"a{evil}.html",
                      related=(Related(f"b{evil}", wrong_price.place, evil),))
    shown = text(make_run((finding,)), replace(view, source_line=lambda path, line: evil))
    assert not set(shown) & set("\x1b\x07\u202e\r\x9b")
    assert "\\x1b[2J" in shown


def test_what_the_message_says_is_not_said_again_where_no_line_is_shown(make_run, view, wrong_price):
    missing = replace(wrong_price, place=WHOLE, related=(), message='"Vraag het." is missing', expected="Vraag het.")
    assert text(make_run(findings=(missing,)), view).splitlines()[1:3] == ['  "Vraag het." is missing', ""]
