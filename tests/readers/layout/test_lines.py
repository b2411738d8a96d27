"""Which pieces share a line, and which digits are raised cents."""

from __future__ import annotations

import pytest

from brandlint.documents.places import Box
from brandlint.readers.layout import Piece
from brandlint.readers.layout.lines import is_cents, lines
from brandlint.readers.layout.pieces import line_box

BIG = Piece("€ 39", line_box(1, 0, 80, 100, 40), 40)


def beside(text: str, size: float, raised: float, gap: float = 1) -> Piece:
    return Piece(text, line_box(1, 80 + gap, 80 + gap + 0.55 * size * len(text), 100 - raised, size), size)


@pytest.mark.parametrize(
    "small",
    [
        beside("95", 20, 14.8),
        beside("95*", 20, 14.8),
        beside("95", 24, 12),
        beside("95", 33, 13),
        beside("95", 20, 0),
        beside("50", 16, 18),
    ],
    ids=[
        "half, level with the top",
        "with an asterisk",
        "three fifths",
        "as a browser raises it",
        "small on the line",
        "small and high",
    ],
)
def test_cents(small: Piece) -> None:
    """*caught*"""
    assert is_cents(BIG, small)
    assert [part.raised for part in lines([small, BIG])[0].parts] == [False, True]


@pytest.mark.parametrize(
    "small",
    [
        beside("95", 40, 0),
        beside("950", 20, 14.8),
        beside("5", 20, 14.8),
        beside("95", 20, 14.8, gap=20),
        beside("kg", 20, 14.8),
        beside("95", 8, 22),
        beside("95", 20, -15),
    ],
    ids=["as large", "three digits", "one digit", "far away", "letters", "tiny", "lowered"],
)
def test_no_cents(small: Piece) -> None:
    """*quiet*"""
    assert not is_cents(BIG, small)


@pytest.mark.parametrize(
    ("pieces", "read"),
    [
        ([BIG, beside("95", 20, 14.8), beside("per kilo", 10, 0, gap=25)], ["€ 3995 per kilo"]),
        ([Piece("€", line_box(1, 0, 9, 82, 16), 16), Piece("12", line_box(1, 14, 60, 100, 40), 40)], ["€ 12"]),
        ([Piece("was", line_box(1, 0, 20, 50, 10), 10), Piece("nu", line_box(1, 23, 40, 50, 14), 14)], ["was nu"]),
        ([Piece("ver", line_box(1, 0, 15, 50, 10), 10), Piece("kocht", line_box(1, 15, 40, 50, 10), 10)], ["verkocht"]),
        ([Piece("naam", line_box(1, 0, 20, 50, 10), 10), Piece("prijs", line_box(1, 30, 50, 50, 10), 10)], ["naam", "prijs"]),
    ],
    ids=["a unit behind cents", "a small currency sign", "two sizes", "two looks in a word", "two cells"],
)
def test_what_shares_a_line(pieces: list[Piece], read: list[str]) -> None:
    assert [line.text for line in lines(pieces)] == read


def test_no_line_crosses_a_drawn_wall() -> None:
    pieces = [Piece("links", line_box(1, 0, 25, 50, 10), 10), Piece("rechts", line_box(1, 29, 60, 50, 10), 10)]
    assert len(lines(pieces)) == 1
    assert len(lines(pieces, [Box(1, 27, 0, 90, 80)])) == 2
