"""Matrices of PDF: how a form, a picture or a line of text stands on its page."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

Edges = tuple[float, float, float, float]
"""Left, bottom, right, top in a page's own coordinates."""

_FARTHEST = 1e7


class Matrix(NamedTuple):
    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def after(self, inner: Matrix) -> Matrix:
        """This matrix applied to what `inner` gives."""
        return Matrix(inner.a * self.a + inner.b * self.c, inner.a * self.b + inner.b * self.d,
                      inner.c * self.a + inner.d * self.c, inner.c * self.b + inner.d * self.d,
                      inner.e * self.a + inner.f * self.c + self.e, inner.e * self.b + inner.f * self.d + self.f)

    def point(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    @property
    def scale(self) -> float:
        """How many times larger things get, as a mean of both directions."""
        return math.sqrt(abs(self.a * self.d - self.b * self.c))

    @property
    def sides(self) -> tuple[float, float]:
        """The lengths of the unit square's sides: across and down."""
        return math.hypot(self.a, self.b), math.hypot(self.c, self.d)

    def around(self, left: float, bottom: float, right: float, top: float) -> Edges:
        """The box on the page around a rectangle."""
        return edges_of(self.point(x, y) for x in (left, right) for y in (bottom, top))


UNMOVED = Matrix(1, 0, 0, 1, 0, 0)


def matrix_of(numbers: Sequence[float]) -> Matrix:
    """Six numbers as a matrix; anything else moves nothing."""
    if len(numbers) != 6 or not all(abs(number) < _FARTHEST for number in numbers):
        return UNMOVED
    return Matrix(*numbers)


def edges_of(points: Iterable[tuple[float, float]]) -> Edges:
    """The box around at least one point."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def common(first: Edges, second: Edges) -> Edges | None:
    """What two boxes share, be it a line; None where they are apart."""
    left, bottom = max(first[0], second[0]), max(first[1], second[1])
    right, top = min(first[2], second[2]), min(first[3], second[3])
    return (left, bottom, right, top) if left <= right and bottom <= top else None
