"""Lines of running text: which line ends a person sees, and which only keep the lines short."""

from __future__ import annotations

import re
from collections.abc import Iterable

from brandlint.documents.text import Origin, Text
from brandlint.readers.lines import Line
from brandlint.readers.rewriting import Piece, assembled

_WRAPPED_FROM = 50
"""Characters from which on a line may have been broken to keep it short."""

_GOES_ON = re.compile(r"[a-zà-ÿ(€£$\d]")
_OPEN_END = re.compile(r"[a-zà-ÿ,]\s*$")


def joined(lines: Iterable[Line], origin: Origin) -> Text:
    """The lines of a paragraph as one text; a line end is kept unless the sentence was only broken there."""
    pieces: list[Piece] = []
    before: Line | None = None
    for line in lines:
        if before is not None:
            pieces.append(Piece(" " if _is_wrap(before.text, line.text) else "\n", before.end, line.start, False))
        pieces.append(Piece(line.text, line.start, line.end, True))
        before = line
    return assembled(pieces, origin)


def stripped(line: Line) -> Line:
    """A line without white space at its ends."""
    start = line.start + len(line.text) - len(line.text.lstrip())
    text = line.text.strip()
    return Line(start, start + len(text), text)


def _is_wrap(line: str, following: str) -> bool:
    return len(line) >= _WRAPPED_FROM and bool(_OPEN_END.search(line) and _GOES_ON.match(following))
