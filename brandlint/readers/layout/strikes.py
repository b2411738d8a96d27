"""Which characters are struck through: a thin line crosses the middle of them, or runs aslant through the whole price."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from brandlint.readers.layout.pieces import Piece, turned, upright

_THICKEST = 0.22
"""A line that is thicker than this part of the size is a bar behind the text."""
_LOWEST, _HIGHEST = 0.1, 0.62
"""Between these parts of the size above the baseline a line crosses a character; under it, it underlines."""
_STEEPEST = 0.75
_MOST = 5_000
"""More thin lines than this are a drawing."""


class Stroke(NamedTuple):
    """A thin straight line on a page, from left to right, with its thickness."""

    x1: float
    y1: float
    x2: float
    y2: float
    thickness: float


def struck(piece: Piece, middles: Sequence[float], strokes: Sequence[Stroke]) -> list[tuple[int, int]]:
    """The stretches of a piece's text that are struck through, in rising order.

    Args:
        piece: on the page.
        middles: of its characters, one each, along its line.
        strokes: the thin lines of the page.
    """
    crossed = [False] * len(middles)
    box = upright(piece.box, piece.angle)
    for stroke in strokes[:_MOST]:
        if stroke.x2 < box.left or stroke.x1 > box.right:
            continue
        if max(stroke.y1, stroke.y2) < box.top or min(stroke.y1, stroke.y2) > box.bottom:
            continue
        line = _in_frame(stroke, piece.angle)
        if stroke.thickness > _THICKEST * piece.size or not _meets(line, piece):
            continue
        if _is_level(line, piece):
            _cross(crossed, piece, middles, line)
        elif _runs_through(line, piece):
            crossed = [True] * len(middles)
    return _stretches(crossed)


def stroke_of(points: Sequence[tuple[float, float]], line_width: float) -> Stroke | None:
    """The thin line that a shape is: a line, or a rectangle that is so flat that it looks like one."""
    corners = list(dict.fromkeys((round(x, 2), round(y, 2)) for x, y in points))
    if len(corners) == 2:
        (x1, y1), (x2, y2) = sorted(corners)
        return Stroke(x1, y1, x2, y2, line_width)
    return _flat(corners) if len(corners) == 4 else None


def _flat(corners: Sequence[tuple[float, float]]) -> Stroke | None:
    """From the middle of one short side of a flat shape to that of the other."""
    sides = [(math.dist(corners[index], corners[(index + 1) % 4]), index) for index in range(4)]
    short, index = min(sides)
    if short > 0.2 * max(sides)[0]:
        return None
    ends = [_middle(corners[(index + step) % 4], corners[(index + step + 1) % 4]) for step in (0, 2)]
    (x1, y1), (x2, y2) = sorted(ends)
    return Stroke(x1, y1, x2, y2, short)


def _middle(first: tuple[float, float], second: tuple[float, float]) -> tuple[float, float]:
    return (first[0] + second[0]) / 2, (first[1] + second[1]) / 2


def _in_frame(stroke: Stroke, angle: int) -> Stroke:
    """The line as it lies to text of this angle, from left to right."""
    (x1, y1), (x2, y2) = sorted([turned(stroke.x1, stroke.y1, angle), turned(stroke.x2, stroke.y2, angle)])
    return Stroke(x1, y1, x2, y2, stroke.thickness)


def _meets(line: Stroke, piece: Piece) -> bool:
    return (line.x1 < piece.box.right and piece.box.left < line.x2
            and min(line.y1, line.y2) < piece.baseline and max(line.y1, line.y2) > piece.box.top)


def _is_level(line: Stroke, piece: Piece) -> bool:
    return abs(line.y2 - line.y1) <= max(0.06 * (line.x2 - line.x1), 0.05 * piece.size)


def _cross(crossed: list[bool], piece: Piece, middles: Sequence[float], line: Stroke) -> None:
    height = (piece.baseline - (line.y1 + line.y2) / 2) / piece.size
    if not _LOWEST <= height <= _HIGHEST:
        return
    for index, middle in enumerate(middles):
        if line.x1 <= middle <= line.x2:
            crossed[index] = True


def _runs_through(line: Stroke, piece: Piece) -> bool:
    """Whether an aslant line begins and ends about where the piece does, and stays within its height."""
    width = piece.box.right - piece.box.left
    slack = 0.5 * piece.size
    steep = abs(line.y2 - line.y1) > _STEEPEST * (line.x2 - line.x1)
    return (not steep and line.x1 <= piece.box.left + 0.2 * width and line.x2 >= piece.box.right - 0.2 * width
            and line.x1 >= piece.box.left - 2 * slack and line.x2 <= piece.box.right + 2 * slack
            and min(line.y1, line.y2) >= piece.box.top - slack and max(line.y1, line.y2) <= piece.baseline + slack)


def _stretches(crossed: Sequence[bool]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for index, here in enumerate(crossed):
        if here and found and found[-1][1] == index:
            found[-1] = found[-1][0], index + 1
        elif here:
            found.append((index, index + 1))
    return found
