"""Drawings that are placed in another as vectors: the same shapes, scaled, in whatever order and colours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from brandlint.documents.places import Box
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers.matrices import Matrix
from brandlint.readers.svg.geometry import box_around, shape_corners
from brandlint.readers.svg.tree import tree_of
from brandlint.readers.svg.walk import Walk
from brandlint.visuals.colours import between

_LEAST_CORNERS = 5
"""Of a shape by which a drawing is known: a bar or a dot stands in every drawing."""
_MOST_SHAPES = 4000
_OFF = 0.02
"""Parts of the placed drawing by which a shape may stand elsewhere than it should."""

_Form = tuple[tuple[float, float], ...]


class Shape(NamedTuple):
    """A shape: its corners in parts of its own box, that box as it is shown, and its colour."""

    form: _Form
    box: Box
    ink: str | None


class Placed(NamedTuple):
    """A drawing that stands in another.

    Attributes:
        box: around its shapes there.
        scale: how many times as wide and as high it is as by itself.
        stretch: how many times too wide it is.
        recoloured: how far its colours are (CIEDE2000, in the mean).
    """

    box: Box
    scale: tuple[float, float]
    stretch: float
    recoloured: float


@lru_cache(maxsize=64)
def shapes_of(data: bytes, whole: bool = False) -> tuple[Shape, ...]:
    """The shapes that a drawing shows; none where it cannot be read.

    Args:
        whole: none either where the corners of some shape are not known, so that a part would stand for all.
    """
    try:
        shown = Walk(tree_of(Source(data))).go()
    except UnreadableAsset:
        return ()
    found = []
    for one in shown.filled[:_MOST_SHAPES]:
        corners = shape_corners(one.element, Matrix(), shown.width, shown.height)
        if one.shows and corners:
            found.append(Shape(_form(corners), one.box, one.fill or one.stroke))
        elif one.shows and whole:
            return ()
    return tuple(found)


def _form(corners: Sequence[tuple[float, float]]) -> _Form:
    box = box_around(list(corners))
    wide, high = box.right - box.left or 1.0, box.bottom - box.top or 1.0
    return tuple((round((x - box.left) / wide, 2), round((y - box.top) / high, 2)) for x, y in corners)


def placed(shapes: Sequence[Shape], drawing: Sequence[Shape]) -> Iterator[Placed]:
    """Where a drawing stands among shapes; nowhere where it has no shape of its own.

    Args:
        drawing: its shapes.
    """
    anchor = max(drawing, key=lambda one: len(set(one.form)), default=None)
    if anchor is None or len(set(anchor.form)) < _LEAST_CORNERS:
        return
    for candidate in shapes:
        if _alike(candidate.form, anchor.form) and (found := _found(candidate, anchor, shapes, drawing)) is not None:
            yield found


def _alike(one: _Form, other: _Form) -> bool:
    return len(one) == len(other) and all(abs(a - c) <= _OFF and abs(b - d) <= _OFF
                                          for (a, b), (c, d) in zip(one, other, strict=True))


def _found(candidate: Shape, anchor: Shape, shapes: Sequence[Shape], drawing: Sequence[Shape]) -> Placed | None:
    """The drawing where one of its shapes is a candidate; None where another of its shapes is not in its place."""
    own, there = anchor.box, candidate.box
    x = (there.right - there.left) / (own.right - own.left or 1.0)
    y = (there.bottom - there.top) / (own.bottom - own.top or 1.0)
    if x <= 0 or y <= 0:
        return None

    def moved(box: Box) -> Box:
        return Box(None, there.left + (box.left - own.left) * x, there.top + (box.top - own.top) * y,
                   there.left + (box.right - own.left) * x, there.top + (box.bottom - own.top) * y)

    whole = moved(_union([one.box for one in drawing]))
    off = _OFF * max(whole.right - whole.left, whole.bottom - whole.top)
    distances = []
    for one in drawing:
        wanted = moved(one.box)
        match = next((other for other in shapes if _alike(other.form, one.form) and _near(other.box, wanted, off)), None)
        if match is None:
            return None
        distances.append(between(one.ink, match.ink) if one.ink and match.ink else 0.0)
    return Placed(whole, (x, y), round(x / y, 3), round(sum(distances) / len(distances), 1))


def _near(one: Box, other: Box, off: float) -> bool:
    return all(abs(a - b) <= off for a, b in zip(one[1:], other[1:], strict=True))


def _union(boxes: Sequence[Box]) -> Box:
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.union(box)
    return whole
