"""A line of a file with a marker under a stretch of it, cut to the width of the screen."""

from __future__ import annotations

from typing import NamedTuple

from brandlint.reports.terminal import glyph, width

CUT = "…"
_LEAST_AROUND = 12
"""Columns of context that are kept on both sides, where a line must be cut."""


class Excerpt(NamedTuple):
    """A line as it is shown, and where its marker begins and how long it is, in columns."""

    line: str
    marker_start: int
    marker_width: int

    def marker(self, char: str) -> str:
        """The line below: the marker under its stretch."""
        return " " * self.marker_start + char * self.marker_width


def excerpt(line: str, start: int, end: int, columns: int) -> Excerpt:
    """Cut a line around a stretch.

    Args:
        line: as it stands in the file; it may be millions of characters long.
        start, end: the stretch in characters, the end exclusive; an empty one is shown as one column.
        columns: how wide the result may be.
    """
    start = min(max(start, 0), len(line))
    end = min(max(end, start), len(line))
    indent = len(line) - len(line.lstrip()) if len(line) < 4 * columns else 0
    first = min(indent, start)
    marked = _take(line, start, end, columns - 2 * _LEAST_AROUND)
    before, after = _context(line, first, start, end, columns - width(marked))
    left = f"{CUT if len(before.source) < start - first else ''}{before.shown}"
    right = f"{after.shown}{CUT if len(after.source) < len(line.rstrip()) - end else ''}"
    return Excerpt(f"{left}{marked}{right}".rstrip(), width(left), max(1, width(marked)))


class _Side(NamedTuple):
    """Context on one side: the characters of the file, and how they are shown."""

    source: str
    shown: str


def _context(line: str, first: int, start: int, end: int, columns: int) -> tuple[_Side, _Side]:
    """What is shown before and after the stretch; what one side does not need goes to the other."""
    room = max(0, columns - 2)
    left, right = _side(line[max(first, start - room):start], room, from_end=True), _side(line[end:end + room].rstrip(), room)
    if width(left.shown) + width(right.shown) > room:
        half = room // 2
        left_room = max(half, room - width(right.shown))
        left = _side(left.source, left_room, from_end=True)
        right = _side(right.source, room - width(left.shown))
    return left, right


def _side(source: str, columns: int, *, from_end: bool = False) -> _Side:
    """As much of the source as fits, from its end or its start."""
    used = 0
    chars = source[::-1] if from_end else source
    taken = 0
    for taken, char in enumerate(chars, 1):
        used += width(glyph(char))
        if used > columns:
            taken -= 1
            break
    kept = source[len(source) - taken:] if from_end else source[:taken]
    return _Side(kept, "".join(map(glyph, kept)))


def _take(line: str, start: int, end: int, columns: int) -> str:
    """The stretch itself; where it is longer than fits, its beginning."""
    side = _side(line[start:min(end, start + columns + 1)], max(1, columns))
    return side.shown if start + len(side.source) >= end else side.shown[:-1] + CUT
