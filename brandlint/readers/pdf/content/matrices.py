"""Matrices of PDF: how a form, a picture or a line of text stands on its page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from brandlint.readers.matrices import UNMOVED, Matrix

Edges = tuple[float, float, float, float]
"""Left, bottom, right, top in a page's own coordinates."""

_FARTHEST = 1e7


def matrix_of(numbers: Sequence[float]) -> Matrix:
    """Six numbers as a matrix; anything else moves nothing."""
    if len(numbers) != 6 or not all(abs(number) < _FARTHEST for number in numbers):
        return UNMOVED
    return Matrix(*numbers)


def around(matrix: Matrix, left: float, bottom: float, right: float, top: float) -> Edges:
    """The box on the page around a rectangle."""
    return edges_of(matrix.point(x, y) for x in (left, right) for y in (bottom, top))


def edges_of(points: Iterable[tuple[float, float]]) -> Edges:
    """The box around at least one point."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def common(first: Edges, second: Edges) -> Edges | None:
    """What two boxes share, be it a line; None where they are apart."""
    left, bottom = max(first[0], second[0]), max(first[1], second[1])
    right, top = min(first[2], second[2]), min(first[3], second[3])
    return (left, bottom, right, top) if left <= right and bottom <= top else None
