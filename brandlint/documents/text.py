"""Normalised characters with segments back to where they came from.

A `Text` is what a person reads: entities decoded, white space folded, invisible characters dropped. Its segments are
runs, not one object a character; a place is made when somebody asks.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple, Protocol

from brandlint.documents.places import Place

UNKNOWN = "\ue000"
"""Stands in a text for a value that is not known before a message is sent: a template tag, a placeholder."""

INVISIBLE = ("\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
             "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff")
"""Characters that show nothing: soft hyphens, joiners, direction marks. (The zero-width joiner inside emoji goes too.)"""

_INVISIBLE = re.compile(f"[{INVISIBLE}]")
_PIECES = re.compile(f"[{INVISIBLE}]+|[^{INVISIBLE}]+")
_WORD = rf"[^{INVISIBLE} \t\r\n\f]++"
_FOLDED_PIECES = re.compile(rf"(?P<gone>[{INVISIBLE}]+)|(?P<space>[ \t\r\n\f]+)|{_WORD}(?: {_WORD})*+")
_BREAKS = ("\n", ". ", "! ", "? ", "; ", ", ", " ")
_BEGINNING = re.compile(r"[^\w€£$.,'’-](?=[\w€£$])")
"""What stands before a word or an amount where no white space does."""
LONGEST_BLOCK = 4_000
"""Characters from which a block is nothing that a person reads as one: a book, a minified file, a dump on one line."""
_PIECE = 1_000
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Origin(Protocol):
    """What turns offsets of a reader's raw text into a place in the asset."""

    def place(self, start: int, end: int) -> Place: ...


class Segment(NamedTuple):
    """A run of a text: from `start` in the text, it came from `source_start` to `source_end`.

    In an `exact` run every character is one character of the source; otherwise the run stands for the whole stretch.
    """

    start: int
    source_start: int
    source_end: int
    exact: bool


class Text:
    """Characters and their segments.

    Args:
        chars: what a person reads.
        segments: runs in rising order that cover `chars`.
        origin: makes places of source offsets.
    """

    __slots__ = ("_starts", "chars", "origin", "segments")

    def __init__(self, chars: str, segments: tuple[Segment, ...], origin: Origin) -> None:
        self.chars = chars
        self.segments = segments
        self.origin = origin
        self._starts: list[int] | None = None

    def __str__(self) -> str:
        return self.chars

    def __len__(self) -> int:
        return len(self.chars)

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the source behind `chars[start:end]`; for an empty stretch, the point before `start`."""
        if not self.segments:
            return 0, 0
        first = self._source_start(start)
        return (first, max(first, self._source_end(end - 1))) if end > start else (first, first)

    def place(self, start: int, end: int) -> Place:
        """Where `chars[start:end]` stands in the asset."""
        return self.origin.place(*self.source_range(start, end))

    def part(self, start: int, end: int) -> Text:
        """The text of `chars[start:end]`, its places where they were."""
        runs = self.segments[self._at(start):self._at(end - 1) + 1]
        return Text(self.chars[start:end], tuple(_shortened(run, start, end) for run in runs), self.origin)

    def _at(self, index: int) -> int:
        if self._starts is None:
            self._starts = [segment.start for segment in self.segments]
        return max(0, bisect_right(self._starts, index) - 1)

    def _segment(self, index: int) -> Segment:
        return self.segments[self._at(index)]

    def _source_start(self, index: int) -> int:
        if index >= len(self.chars):
            return self.segments[-1].source_end
        segment = self._segment(index)
        return segment.source_start + (index - segment.start if segment.exact else 0)

    def _source_end(self, index: int) -> int:
        segment = self._segment(index)
        return segment.source_start + index - segment.start + 1 if segment.exact else segment.source_end


def _shortened(run: Segment, start: int, end: int) -> Segment:
    """What of a run lies between two offsets, counted from the first of them."""
    skipped = max(0, start - run.start)
    if not run.exact:
        return Segment(run.start + skipped - start, run.source_start, run.source_end, exact=False)
    source = run.source_start + skipped
    return Segment(run.start + skipped - start, source, min(run.source_end, source + end - run.start - skipped), exact=True)


def paragraphs(chars: str, longest: int = _PIECE) -> Iterator[tuple[int, int]]:
    """Stretches of a text that nobody reads as one, each like a long paragraph, cut where a line, a sentence or a word ends."""
    start = 0
    while len(chars) - start > longest:
        ends = (chars.rfind(mark, start + longest // 2, start + longest) + len(mark) for mark in _BREAKS)
        cut = next((end for end in ends if end > start), None) or _last_beginning(chars, start + longest // 2, start + longest)
        yield start, cut
        start = cut
    yield start, len(chars)


def _last_beginning(chars: str, start: int, end: int) -> int:
    """Where the last word of a stretch without white space begins; its end where it holds none."""
    return max((match.end() for match in _BEGINNING.finditer(chars, start, end)), default=end)


class TextBuilder:
    """Builds a `Text` piece by piece.

    Args:
        origin: makes places of source offsets.
        fold: fold white space as a browser does (runs become one space, none at the ends).
    """

    def __init__(self, origin: Origin, *, fold: bool = False) -> None:
        self.origin = origin
        self.fold = fold
        self._parts: list[str] = []
        self._segments: list[Segment] = []
        self._length = 0
        self._pending: Segment | None = None

    def __len__(self) -> int:
        return self._length

    @property
    def chars(self) -> str:
        """What has been built so far."""
        return "".join(self._parts)

    def add(self, chars: str, source_start: int) -> None:
        """Add characters that stand in the source as they are, from `source_start` on; invisible ones are dropped."""
        if chars.isascii() and not self.fold:
            self._append(chars, source_start, source_start + len(chars), exact=True)
            return
        if chars == " ":
            self._space(source_start, source_start + 1)
            return
        for match in (_FOLDED_PIECES if self.fold else _PIECES).finditer(chars):
            start = source_start + match.start()
            if self.fold and match.lastgroup == "space":
                self._space(start, source_start + match.end())
            elif match.group()[0] not in INVISIBLE:
                self._append(match.group(), start, source_start + match.end(), exact=True)

    def replace(self, chars: str, source_start: int, source_end: int) -> None:
        """Add characters that stand for a stretch of the source: an entity, an escape, a masked tag."""
        if len(chars) == 1:
            kept = "" if chars in INVISIBLE else chars
        else:
            kept = "".join([char for char in chars if char not in INVISIBLE])
        if self.fold and kept and not kept.strip(" \t\r\n\f"):
            self._space(source_start, source_end)
        elif kept:
            self._append(kept, source_start, source_end, exact=False)

    def break_line(self, source: int) -> None:
        """Add a line end that a person sees: a `<br>`, a new line in a text part."""
        self._pending = None
        if self._length and not self._ends_with("\n"):
            self._append("\n", source, source, exact=False)

    def build(self) -> Text:
        """The text, without white space at its end."""
        chars = self.chars
        if self.fold:
            chars = chars.rstrip(" \n")
        return Text(chars, tuple(segment for segment in self._segments if segment.start < len(chars)), self.origin)

    def _ends_with(self, char: str) -> bool:
        return bool(self._parts) and self._parts[-1].endswith(char)

    def _space(self, start: int, end: int) -> None:
        if self._length and self._pending is None and not self._ends_with("\n"):
            self._pending = Segment(-1, start, end, exact=False)

    def _append(self, chars: str, start: int, end: int, *, exact: bool) -> None:
        if not chars:
            return
        if self._pending is not None:
            pending, self._pending = self._pending, None
            if not self._ends_with(" "):
                self._append(" ", pending.source_start, pending.source_end, exact=False)
        self._segments.append(Segment(self._length, start, end, exact))
        self._parts.append(chars)
        self._length += len(chars)


def superscript(digits: str) -> str:
    """Digits as superscript characters: raised cents, so that `39` and `95` never read as 3995."""
    return digits.translate(_SUPERSCRIPT)


def shows_all(chars: str) -> bool:
    """Whether every character of a text shows something."""
    return chars.isascii() or _INVISIBLE.search(chars) is None


def plain_text(chars: str, origin: Origin, source_start: int = 0) -> Text:
    """A text that stands in the source as it is, from `source_start` on."""
    builder = TextBuilder(origin)
    builder.add(chars, source_start)
    return builder.build()
