"""Transformations of the plane, as drawings and pages have them: what stands where, how large and how turned."""

from __future__ import annotations

import math
from typing import NamedTuple


class Matrix(NamedTuple):
    """x' = ax + cy + e, y' = bx + dy + f; without numbers it moves nothing."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def of(self, inner: Matrix) -> Matrix:
        """This transformation of what `inner` gives."""
        return Matrix(self.a * inner.a + self.c * inner.b, self.b * inner.a + self.d * inner.b,
                      self.a * inner.c + self.c * inner.d, self.b * inner.c + self.d * inner.d,
                      self.a * inner.e + self.c * inner.f + self.e, self.b * inner.e + self.d * inner.f + self.f)

    def point(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    @property
    def scale(self) -> float:
        """How many times larger things get, as a mean of both directions."""
        return math.sqrt(abs(self.a * self.d - self.b * self.c))

    @property
    def angle(self) -> int:
        """In degrees, clockwise where y points down."""
        return round(math.degrees(math.atan2(self.b, self.a))) % 360

    @property
    def sides(self) -> tuple[float, float]:
        """The lengths of the unit square's sides: across and down."""
        return math.hypot(self.a, self.b), math.hypot(self.c, self.d)


UNMOVED = Matrix()
