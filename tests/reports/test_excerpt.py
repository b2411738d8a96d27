"""A line and its marker fit the screen, whatever stands in the line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.reports.excerpt import excerpt
from brandlint.reports.terminal import glyph, width

CASES = {
    "short": ("nu € 3 hier", "€ 3", "nu € 3 hier", "   ^^^"),
    "indented": ("\t    nu € 3", "€ 3", "nu € 3", "   ^^^"),
    "wide characters before": ("価格 € 3", "€ 3", "価格 € 3", "     ^^^"),
    "wide characters inside": ("a 価格 b", "価格", "a 価格 b", "  ^^^^"),
    "emoji": ("🙂 € 3", "€ 3", "🙂 € 3", "   ^^^"),
    "accents that combine": ("e\u0301 € 3", "€ 3", "e\u0301 € 3", "  ^^^"),
    "a tab in the middle": ("a\t€ 3", "€ 3", "a    € 3", "     ^^^"),
    "an escape": ("\x1b[1m€ 3", "€ 3", "\\x1b[1m€ 3", "       ^^^"),
}


@pytest.mark.parametrize(("line", "stretch", "shown", "marker"), CASES.values(), ids=CASES)
def test_the_marker_stands_under_its_stretch(line, stretch, shown, marker):
    start = line.index(stretch)
    cut = excerpt(line, start, start + len(stretch), 60)
    assert (cut.line, cut.marker("^")) == (shown, marker)


def test_an_empty_stretch_is_one_column_wide():
    assert excerpt("abc", 1, 1, 60).marker("^") == " ^"


def test_a_stretch_past_the_end_is_shown_at_the_end():
    assert excerpt("abc", 9, 12, 60).marker("^") == "   ^"


def test_a_line_of_millions_of_characters_is_cut_around_its_stretch():
    cut = excerpt("x" * 1_000_000 + "€ 34,95" + "y" * 1_000_000, 1_000_000, 1_000_007, 40)
    assert cut.line == "…" + "x" * 15 + "€ 34,95" + "y" * 16 + "…"
    assert cut.marker("^") == " " * 16 + "^" * 7


def test_room_that_one_side_does_not_need_goes_to_the_other():
    assert excerpt("ab€ 3" + "y" * 200, 2, 5, 40).line == "ab€ 3" + "y" * 33 + "…"


def test_a_stretch_that_does_not_fit_shows_its_beginning():
    cut = excerpt("ab" + "x" * 500, 2, 502, 40)
    assert cut.line.startswith("abxxx")
    assert cut.line.endswith("…")


@given(line=st.text(max_size=300), start=st.integers(0, 310), length=st.integers(0, 310), columns=st.integers(40, 120))
def test_it_always_fits_and_the_marker_is_inside(line, start, length, columns):
    cut = excerpt(line, start, start + length, columns)
    assert width(cut.line) <= columns
    assert cut.marker_start <= max(columns, 1)
    assert cut.marker_width >= 1


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30))
def test_a_stretch_that_fits_stands_exactly_above_its_marker(word):
    cut = excerpt(f"ab {word} cd", 3, 3 + len(word), 200)
    before = "ab "
    assert cut.marker_start == width(before)
    assert cut.line.startswith(before + "".join(map(glyph, word)))
    assert cut.marker_width == max(1, width("".join(map(glyph, word))))
