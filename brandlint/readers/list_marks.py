"""Which lines of a text are items of a list, and which only begin like one: "14. Dezember", "* not on sale items"."""

from __future__ import annotations

import re
from itertools import pairwise

from brandlint.readers.lines import Line

_BULLET = re.compile(r"(?P<indent>[ \t]*)(?P<sign>[-*+•·●▪◦‣»–])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)")
_NUMBER = re.compile(r"(?P<indent>[ \t]*)(?P<number>\d{1,2})[.)][ \t]+(?=\S)")
_NOTE_MARK = re.compile(r"[\w€£$%.,)-]\*(?=[\s.,;:!?)]|$)")


class ListMarks:
    """The marks at the beginning of a text's items.

    A number is a mark where the next line of the list has the next number, from 1 on. A single line behind a star is a
    footnote if a star stands behind a word elsewhere.

    Args:
        lines: of the whole text.
    """

    def __init__(self, lines: list[Line]) -> None:
        self._numbered = _numbered(lines)
        self._notes = _notes(lines)

    def of(self, line: Line) -> re.Match[str] | None:
        """The mark of an item, with its indentation; None for a line that is no item."""
        bullet = _BULLET.match(line.text)
        if bullet is not None:
            return None if line.end in self._notes else bullet
        return _NUMBER.match(line.text) if line.end in self._numbered else None

    def is_note(self, line: Line) -> bool:
        """Whether a line is a footnote behind its star."""
        return line.end in self._notes


def _numbered(lines: list[Line]) -> frozenset[int]:
    """The ends of the lines that are numbered one after another."""
    counted: set[int] = set()
    last: dict[int, tuple[int, int]] = {}
    for line in lines:
        match = _NUMBER.match(line.text)
        if match is None:
            continue
        number, indent = int(match["number"]), len(match["indent"])
        before, end = last.get(indent, (0, -1))
        if number == before + 1 and before:
            counted |= {end, line.end}
        last[indent] = (number, line.end) if number == 1 or number == before + 1 else (0, -1)
    return frozenset(counted)


def _notes(lines: list[Line]) -> frozenset[int]:
    """The ends of single lines behind a star, where words have stars behind them."""
    starred = [line for line in lines if line.text.lstrip().startswith("* ")]
    if not starred or not any(_NOTE_MARK.search(line.text) for line in lines):
        return frozenset()
    solid = [line.text.lstrip().startswith("* ") for line in lines if not line.blank]
    if not any(one and other for one, other in pairwise(solid)):
        return frozenset(line.end for line in starred)
    return frozenset()
