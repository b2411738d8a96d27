"""The lines of a text with their offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")


class Line(NamedTuple):
    """A line without its line end: offsets in the text, and what it says."""

    start: int
    end: int
    text: str

    @property
    def blank(self) -> bool:
        return not self.text or self.text.isspace()


def lines_of(text: str, start: int = 0) -> Iterator[Line]:
    """The lines of a text from an offset on."""
    for match in _LINE.finditer(text, start):
        yield Line(match.start(), match.end(1), match[1])
        if match.end() == len(text):
            return


def paragraphs_of(lines: list[Line]) -> Iterator[list[Line]]:
    """Runs of lines between blank ones."""
    run: list[Line] = []
    for line in lines:
        if not line.blank:
            run.append(line)
        elif run:
            yield run
            run = []
    if run:
        yield run
