"""Drawn boxes that hold text: a card, a banner, a sticker. What stands in one belongs together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from brandlint.documents.places import Box
from brandlint.readers.layout.pieces import Line


class Drawing(NamedTuple):
    """Something drawn: a filled or outlined shape, or a picture."""

    box: Box
    picture: bool = False


class Frame(NamedTuple):
    """A drawn box with the lines that stand in it and in no smaller one, the frames and the pictures inside it."""

    box: Box | None
    lines: tuple[Line, ...]
    frames: tuple[Frame, ...]
    pictures: tuple[Box, ...]


_MOST = 400
"""More drawings than this are a picture made of shapes, no layout."""


def framed(lines: Sequence[Line], drawings: Sequence[Drawing]) -> Frame:
    """Sort lines and pictures into the drawn boxes that hold them.

    Returns:
        a frame without a box that holds everything.
    """
    boxes = _frames(lines, drawings)
    parent = [_smallest_around(box, boxes, above=index) for index, box in enumerate(boxes)]
    inside: defaultdict[int | None, list[Line]] = defaultdict(list)
    for line in lines:
        inside[_smallest_around(line.box, boxes)].append(line)
    seen: defaultdict[int | None, list[Box]] = defaultdict(list)
    for picture in _obstacles(lines, drawings, boxes):
        seen[_smallest_around(picture, boxes)].append(picture)

    def frame(index: int | None) -> Frame:
        children = tuple(frame(child) for child, above in enumerate(parent) if above == index)
        return Frame(None if index is None else boxes[index], tuple(inside[index]), children, tuple(seen[index]))

    return frame(None)


def walls(drawings: Sequence[Drawing]) -> list[Box]:
    """Drawn boxes that a line of text does not cross."""
    return [drawing.box for drawing in drawings] if len(drawings) <= _MOST else []


def _frames(lines: Sequence[Line], drawings: Sequence[Drawing]) -> list[Box]:
    """Boxes that hold two lines or more, but not all, from small to large; of several around the same lines, the smallest."""
    if len(drawings) > _MOST:
        return []
    known: dict[frozenset[int], Box] = {}
    for drawing in sorted(drawings, key=lambda drawing: _area(drawing.box)):
        held = frozenset(index for index, line in enumerate(lines) if _around(drawing.box, line.box))
        if 2 <= len(held) < len(lines):
            known.setdefault(held, drawing.box)
    return list(known.values())


def _obstacles(lines: Sequence[Line], drawings: Sequence[Drawing], frames: Sequence[Box]) -> list[Box]:
    """Pictures and shapes as large as pictures on which no text stands: they fill the space between texts."""
    if not lines or len(drawings) > _MOST:
        return []
    least = 1.5 * min(line.size for line in lines)
    boxes = dict.fromkeys(drawing.box for drawing in drawings
                          if min(drawing.box.right - drawing.box.left, drawing.box.bottom - drawing.box.top) >= least)
    return [box for box in boxes if box not in frames and not any(_overlap(box, line.box) for line in lines)]


def _smallest_around(box: Box, boxes: Sequence[Box], above: int = -1) -> int | None:
    """Index of the first (smallest) of `boxes` after `above` that holds `box`."""
    for index in range(above + 1, len(boxes)):
        if _around(boxes[index], box):
            return index
    return None


def _around(outer: Box, inner: Box) -> bool:
    slack = 0.3 * (inner.bottom - inner.top) if inner.bottom - inner.top < 40 else 2.0
    return (outer.left - slack <= inner.left and inner.right <= outer.right + slack
            and outer.top - slack <= inner.top and inner.bottom <= outer.bottom + slack)


def _overlap(first: Box, second: Box) -> bool:
    return (first.left < second.right and second.left < first.right
            and first.top < second.bottom and second.top < first.bottom)


def _area(box: Box) -> float:
    return (box.right - box.left) * (box.bottom - box.top)
