"""Texts made of another text: stretches kept, dropped or replaced, and every character still knows its place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from brandlint.documents.text import Origin, Segment, Text, TextBuilder

_WHITE = " \t\r\n\f\v"


def raw_text(chars: str, origin: Origin, source_start: int = 0) -> Text:
    """A stretch of a source as it is, with what shows nothing still in it; made to be rewritten."""
    return Text(chars, (Segment(0, source_start, source_start + len(chars), True),) if chars else (), origin)


class Rewriter:
    """Writes a new text from the pieces of another one.

    Args:
        base: the text that offsets count in.
    """

    def __init__(self, base: Text) -> None:
        self.base = base
        self._builder = TextBuilder(base.origin)
        self._starts = [segment.start for segment in base.segments]

    def __len__(self) -> int:
        """How many characters the new text has so far."""
        return len(self._builder)

    @property
    def ends_with_space(self) -> bool:
        """Whether the last character is white space, or there is none yet."""
        return not self._builder.chars or self._builder.chars[-1].isspace()

    def copy(self, start: int, end: int) -> None:
        """Keep `base[start:end]`."""
        index = max(0, bisect_right(self._starts, start) - 1)
        while start < end and index < len(self._starts):
            segment = self.base.segments[index]
            index += 1
            stop = min(end, self._starts[index] if index < len(self._starts) else len(self.base.chars))
            chars = self.base.chars[start:stop]
            if segment.exact:
                self._builder.add(chars, segment.source_start + start - segment.start)
            else:
                self._builder.replace(chars, segment.source_start, segment.source_end)
            start = stop

    def copy_first(self, start: int, end: int) -> None:
        """Keep `base[start:end]`, without white space where nothing has been written yet."""
        if not len(self):
            start, _ = trimmed(self.base.chars, start, end)
        self.copy(start, end)

    def put(self, chars: str, start: int, end: int) -> None:
        """Let `chars` stand for `base[start:end]`."""
        self._builder.replace(chars, *self.base.source_range(start, end))

    def build(self) -> Text:
        return self._builder.build()


def trimmed(chars: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without white space at its ends."""
    while start < end and chars[start] in _WHITE:
        start += 1
    while end > start and chars[end - 1] in _WHITE:
        end -= 1
    return start, end


def cut(text: Text, start: int, end: int) -> Text:
    """A stretch of a text as a text of its own."""
    rewriter = Rewriter(text)
    rewriter.copy(start, end)
    return rewriter.build()


def run_together(texts: Sequence[Text]) -> Text:
    """Texts of one origin as one, nothing between them."""
    chars, segments = "", list[Segment]()
    for text in texts:
        segments += (segment._replace(start=segment.start + len(chars)) for segment in text.segments)
        chars += text.chars
    return Text(chars, tuple(segments), texts[0].origin)


class Piece(NamedTuple):
    """Characters and the stretch of the source that they come from; `exact` where they stand there as they are."""

    chars: str
    start: int
    end: int
    exact: bool


def assembled(pieces: Iterable[Piece], origin: Origin) -> Text:
    """A text of pieces in their order, with what shows nothing still in it; made to be rewritten."""
    parts: list[str] = []
    segments: list[Segment] = []
    length = 0
    for piece in pieces:
        if piece.chars:
            parts.append(piece.chars)
            segments.append(Segment(length, piece.start, piece.end, piece.exact))
            length += len(piece.chars)
    return Text("".join(parts), tuple(segments), origin)
