"""What is wrong with a file that its owner wrote (the guide, the configuration), and where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import NamedTuple

from brandlint.documents.places import Cell, Span
from brandlint.translations import joined, say

KeyPath = tuple[str | int, ...]
"""Keys and list positions from the top of a file: ("offers", "winter25", "valid", "until")."""

_LONGEST_KEY = 10


class GuidePlace(NamedTuple):
    """Where a value stands: the file relative to the campaign's root, lines and columns from 1, offsets from 0.

    The end is exclusive. A place that only knows its line and column has an empty span. In a workbook `sheet` is the name of
    the sheet, and line and column are the row and the column of the cell.
    """

    path: str
    line: int
    column: int
    start: int = 0
    end: int = 0
    end_line: int = 0
    end_column: int = 0
    sheet: str | None = None

    @classmethod
    def of(cls, path: str, span: Span) -> GuidePlace:
        return cls(path, span.line, span.column, span.start, span.end, span.end_line, span.end_column)

    @property
    def where(self) -> Span | Cell:
        """The same place as a stretch of the file, or as a cell of a workbook."""
        return self.span if self.sheet is None else Cell(self.line, self.column, self.sheet)

    @property
    def span(self) -> Span:
        """The same place as a stretch of the file."""
        return Span(self.start, self.end, self.line, self.column, self.end_line or self.line, self.end_column or self.column)

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}" if self.sheet is None else f"{self.path}: {self.where}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in a file.

    Attributes:
        path: the keys that lead there, none where the file as a whole is meant.
        found: what stands there, or by itself what is wrong.
        expected: what should stand there, or empty where `found` says it all.
        hint: what to do.
    """

    place: GuidePlace
    path: KeyPath
    found: str
    expected: str = ""
    hint: str = ""

    @property
    def key(self) -> str:
        """The key path as text: offers.winter25.valid.until."""
        return key_text(self.path)

    def __str__(self) -> str:
        what = self.found
        if self.expected:
            what = say("found {found}, expected {expected}", found=self.found, expected=self.expected)
        told = joined((part for part in (str(self.place), self.key, what) if part), "{first}: {second}")
        return joined((told, self.hint), "{first}; {second}") if self.hint else told


def key_text(path: KeyPath) -> str:
    """A key path as people write it; list items are counted from 1: `terms.exceptions[2].returns.days`."""
    text = ""
    for step in path[:_LONGEST_KEY]:
        text += f"[{step + 1}]" if isinstance(step, int) else f".{step}"
    return text.removeprefix(".") + ("…" if len(path) > _LONGEST_KEY else "")


def nearest(word: str, known: Iterable[str], alike: float = 0.6) -> str | None:
    """The known word that was most likely meant, or None; `alike` is the least likeness, from 0 to 1."""
    folded = {candidate.casefold(): candidate for candidate in known}
    close = get_close_matches(word.casefold().replace("-", "_"), folded, n=1, cutoff=alike)
    return folded[close[0]] if close else None
