"""Quadrilaterals in a picture, and what stands in them made straight again."""

from __future__ import annotations

from math import cos, dist, radians, sin
from typing import TYPE_CHECKING, NamedTuple

from brandlint.documents.places import Box

if TYPE_CHECKING:
    from PIL.Image import Image

Point = tuple[float, float]


class Quad(NamedTuple):
    """The corners of a code as it is read: top left, top right, bottom right, bottom left, in px."""

    top_left: Point
    top_right: Point
    bottom_right: Point
    bottom_left: Point

    def scaled(self, factor: float, left: float = 0.0, top: float = 0.0) -> Quad:
        """The same in a picture that is so many times as large, moved by so many px."""
        return Quad(*((x * factor + left, y * factor + top) for x, y in self))

    def turned_back(self, degrees: float, size: tuple[int, int], turned_size: tuple[int, int]) -> Quad:
        """The same in the picture before it was turned counter-clockwise about its middle, given its size before and after."""
        cosine, sine = cos(radians(degrees)), sin(radians(degrees))
        middle, turned = [side / 2 for side in size], [side / 2 for side in turned_size]
        moved = ((x - turned[0], y - turned[1]) for x, y in self)
        return Quad(*((middle[0] + x * cosine - y * sine, middle[1] + x * sine + y * cosine) for x, y in moved))

    @property
    def width(self) -> float:
        """Along the lines in which it is read."""
        return (dist(self.top_left, self.top_right) + dist(self.bottom_left, self.bottom_right)) / 2

    @property
    def height(self) -> float:
        return (dist(self.top_left, self.bottom_left) + dist(self.top_right, self.bottom_right)) / 2

    def with_last_px(self) -> Quad:
        """Up to the end of its last px, where the corners name the px themselves."""
        across, down = 1 / max(self.width, 1.0), 1 / max(self.height, 1.0)
        return self.part(0.0, 0.0, 1 + across, 1 + down)

    @property
    def box(self) -> Box:
        """The upright rectangle around it."""
        xs, ys = [x for x, _ in self], [y for _, y in self]
        return Box(None, min(xs), min(ys), max(xs), max(ys))

    def part(self, left: float, top: float, right: float, bottom: float) -> Quad:
        """The part between these shares of its width and height; less than 0 and more than 1 lie outside it."""
        return Quad(self._at(left, top), self._at(right, top), self._at(right, bottom), self._at(left, bottom))

    def _at(self, across: float, down: float) -> Point:
        weights = ((1 - across) * (1 - down), across * (1 - down), across * down, (1 - across) * down)
        return (sum(weight * x for weight, (x, _) in zip(weights, self, strict=True)),
                sum(weight * y for weight, (_, y) in zip(weights, self, strict=True)))


def straightened(image: Image, quad: Quad, width: int, height: int, outside: int = 255) -> Image:
    """What a quadrilateral of a grey picture shows, as a rectangle of this size in px; beyond the picture it is `outside`."""
    from PIL.Image import Resampling, Transform

    corners = tuple(edge for corner in (quad.top_left, quad.bottom_left, quad.bottom_right, quad.top_right) for edge in corner)
    return image.transform((width, height), Transform.QUAD, corners, Resampling.BILINEAR, fillcolor=outside)
