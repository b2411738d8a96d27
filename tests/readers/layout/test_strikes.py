"""Which thin lines strike a text through."""

from __future__ import annotations

import pytest

from brandlint.readers.layout import Piece
from brandlint.readers.layout.pieces import line_box
from brandlint.readers.layout.strikes import Stroke, stroke_of, struck

PIECE = Piece("€ 49", line_box(1, 100, 140, 200, 20), 20)
MIDDLES = [105.0, 115.0, 125.0, 135.0]


@pytest.mark.parametrize(
    ("stroke", "stretches"),
    [
        (Stroke(98, 194, 142, 194, 1), [(0, 4)]),
        (Stroke(118, 194, 142, 194, 1), [(2, 4)]),
        (Stroke(99, 199, 141, 188, 1), [(0, 4)]),
        (Stroke(99, 188, 141, 199, 1), [(0, 4)]),
        (Stroke(98, 202, 142, 202, 1), []),
        (Stroke(98, 184, 142, 184, 1), []),
        (Stroke(98, 194, 142, 194, 8), []),
        (Stroke(20, 100, 400, 300, 1), []),
        (Stroke(98, 260, 142, 260, 1), []),
    ],
    ids=[
        "through the middle",
        "through the figures",
        "rising",
        "falling",
        "underlined",
        "above",
        "a bar behind",
        "across the page",
        "a rule below",
    ],
)
def test_struck(stroke: Stroke, stretches: list[tuple[int, int]]) -> None:
    assert struck(PIECE, MIDDLES, [stroke]) == stretches


@pytest.mark.parametrize(
    ("points", "stroke"),
    [
        ([(10, 5), (0, 5)], Stroke(0, 5, 10, 5, 0.5)),
        ([(0, 0), (20, 0), (20, 1), (0, 1)], Stroke(0, 0.5, 20, 0.5, 1)),
        ([(0, 0), (20, 0), (20, 10), (0, 10)], None),
        ([(0, 0), (5, 5), (9, 0)], None),
    ],
    ids=["a line", "a flat rectangle", "a box", "a triangle"],
)
def test_strokes(points: list[tuple[float, float]], stroke: Stroke | None) -> None:
    assert stroke_of(points, 0.5) == stroke
