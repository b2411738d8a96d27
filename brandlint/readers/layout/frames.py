"""Drawn boxes that hold text: a card, a banner, a sticker. What stands in one belongs together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from brandlint.documents.places import Box
from brandlint.readers.layout.items import Region
from brandlint.readers.layout.pieces import Line


class Drawing(NamedTuple):
    """Something drawn: a filled or outlined shape, or a picture."""

    box: Box
    picture: bool = False


class Frame(NamedTuple):
    """A drawn box with what stands in it and in no smaller one: lines, text that is turned, frames and pictures."""

    box: Box | None
    lines: tuple[Line, ...]
    turned: tuple[Region, ...]
    frames: tuple[Frame, ...]
    pictures: tuple[Box, ...]


_MOST = 400
"""More drawings than this are a picture made of shapes, no layout."""


def framed(lines: Sequence[Line], drawings: Sequence[Drawing], turned: Sequence[Region] = ()) -> Frame:
    """Sort lines, turned text and pictures into the drawn boxes that hold them.

    Returns:
        a frame without a box that holds everything.
    """
    texts: list[Line | Region] = [*lines, *turned]
    boxes = _frames(texts, drawings)
    parent = [_smallest_around(box, boxes, above=index) for index, box in enumerate(boxes)]
    inside: defaultdict[int | None, list[Line]] = defaultdict(list)
    for line in lines:
        inside[_smallest_around(line.box, boxes)].append(line)
    slanted: defaultdict[int | None, list[Region]] = defaultdict(list)
    for region in turned:
        slanted[_smallest_around(region.box, boxes)].append(region)
    seen: defaultdict[int | None, list[Box]] = defaultdict(list)
    for picture in _obstacles(texts, drawings, boxes):
        seen[_smallest_around(picture, boxes)].append(picture)

    def frame(index: int | None) -> Frame:
        children = tuple(frame(child) for child, above in enumerate(parent) if above == index)
        box = None if index is None else boxes[index]
        return Frame(box, tuple(inside[index]), tuple(slanted[index]), children, tuple(seen[index]))

    return frame(None)


def walls(drawings: Sequence[Drawing]) -> list[Box]:
    """Drawn boxes that a line of text does not cross."""
    return [drawing.box for drawing in drawings] if len(drawings) <= _MOST else []


def _frames(texts: Sequence[Line | Region], drawings: Sequence[Drawing]) -> list[Box]:
    """Boxes that hold two texts or more, but not all, from small to large; of several around the same texts, the smallest."""
    if len(drawings) > _MOST:
        return []
    known: dict[frozenset[int], Box] = {}
    for drawing in sorted(drawings, key=lambda drawing: _area(drawing.box)):
        held = frozenset(index for index, text in enumerate(texts) if _around(drawing.box, text.box))
        if 2 <= len(held) < len(texts):
            known.setdefault(held, drawing.box)
    return list(known.values())


def _obstacles(texts: Sequence[Line | Region], drawings: Sequence[Drawing], frames: Sequence[Box]) -> list[Box]:
    """Pictures and shapes as large as pictures on which no text stands: they fill the space between texts."""
    sizes = [text.size for text in texts if isinstance(text, Line)]
    if not sizes or len(drawings) > _MOST:
        return []
    least = 1.5 * min(sizes)
    boxes = dict.fromkeys(drawing.box for drawing in drawings
                          if min(drawing.box.right - drawing.box.left, drawing.box.bottom - drawing.box.top) >= least)
    return [box for box in boxes if box not in frames and not any(_overlap(box, text.box) for text in texts)]


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
