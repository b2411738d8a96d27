"""Which characters are struck through: a thin line crosses the middle of them, or runs aslant through the whole price."""

from __future__ import annotations

from collections.abc import Sequence

from brandlint.readers.layout.pieces import Piece, turned
from brandlint.readers.pdf.drawings import Stroke
from brandlint.readers.pdf.runs import Run

_THICKEST = 0.22
"""A line that is thicker than this part of the size is a bar behind the text."""
_LOWEST, _HIGHEST = 0.1, 0.62
"""Between these parts of the size above the baseline a line crosses a character; under it, it underlines."""
_STEEPEST = 0.75


def struck(run: Run, strokes: Sequence[Stroke]) -> list[tuple[int, int]]:
    """The stretches of a run's text that are struck through, in rising order."""
    crossed = [False] * len(run.signs)
    for stroke in strokes:
        line = _in_frame(stroke, run.piece.angle)
        if stroke.thickness > _THICKEST * run.piece.size or not _meets(line, run.piece):
            continue
        if _is_level(line, run.piece):
            _cross(crossed, run, line)
        elif _runs_through(line, run.piece):
            crossed = [True] * len(run.signs)
    return _stretches(crossed)


def _in_frame(stroke: Stroke, angle: int) -> Stroke:
    """The line as it lies to text of this angle, from left to right."""
    (x1, y1), (x2, y2) = sorted([turned(stroke.x1, stroke.y1, angle), turned(stroke.x2, stroke.y2, angle)])
    return Stroke(x1, y1, x2, y2, stroke.thickness)


def _meets(line: Stroke, piece: Piece) -> bool:
    return (line.x1 < piece.box.right and piece.box.left < line.x2
            and min(line.y1, line.y2) < piece.baseline and max(line.y1, line.y2) > piece.box.top)


def _is_level(line: Stroke, piece: Piece) -> bool:
    return abs(line.y2 - line.y1) <= max(0.06 * (line.x2 - line.x1), 0.05 * piece.size)


def _cross(crossed: list[bool], run: Run, line: Stroke) -> None:
    piece = run.piece
    height = (piece.baseline - (line.y1 + line.y2) / 2) / piece.size
    if not _LOWEST <= height <= _HIGHEST:
        return
    for index, sign in enumerate(run.signs):
        if line.x1 <= (sign.start + sign.end) / 2 <= line.x2:
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
