"""Text of an SVG as it is set: signs that know their place in the file, runs of one look on one baseline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brandlint.documents.places import Box
from brandlint.readers.layout.pieces import Look, Piece, line_box, turned
from brandlint.readers.svg.geometry import Matrix, estimated_width
from brandlint.readers.svg.styles import Looks, length
from brandlint.readers.svg.tree import Chars, Element

_WHITE = " \t\r\n\u2028"
_FIRST_LENGTH = re.compile(r"[^\s,]+")


class Sign(NamedTuple):
    """A character as it is read, and the stretch of the file that it stands for."""

    char: str
    start: int
    end: int


class Run(NamedTuple):
    """Signs of one look on one baseline, from where they begin, in the coordinates of `matrix`."""

    signs: tuple[Sign, ...]
    looks: Looks
    x: float
    y: float
    matrix: Matrix
    link: int | None = None
    language: str | None = None

    @property
    def text(self) -> str:
        return "".join(sign.char for sign in self.signs)

    @property
    def width(self) -> float:
        return estimated_width(self.text, self.looks.size, self.looks.weight, self.looks.spacing)

    def piece(self, key: int) -> Piece:
        """The run as a piece of a page, its box estimated."""
        angle, scale = self.matrix.angle, self.matrix.scale or 1.0
        left, baseline = turned(*self.matrix.point(self.x, self.y), angle)
        size = (self.looks.size or 1.0) * scale
        box = line_box(None, left, left + self.width * scale, baseline, size)
        look = Look(self.looks.weight >= 600, self.looks.fill, self.looks.families)
        return Piece(self.text, box, size, key, look, angle, self.looks.spacing * scale)


class TextSetter:
    """Sets a `<text>`: moves along the line, begins new chunks where a position is given, folds white space.

    Args:
        matrix: from the text's coordinates to the picture's.
        link: number of the link that the text stands in.
        language: of whom alone sees it.
    """

    def __init__(self, matrix: Matrix, link: int | None, language: str | None) -> None:
        self.matrix = matrix
        self.link = link
        self.language = language
        self.x = self.y = 0.0
        self._signs: list[Sign] = []
        self._looks = Looks()
        self._chunk: list[Run] = []
        self._done: list[Run] = []
        self._after_space = True

    def move(self, element: Element, size: float) -> None:
        """Move to where an element says that its text begins."""
        x, y = _first(element, "x"), _first(element, "y")
        dx, dy = (length(_first(element, name) or "0", size) for name in ("dx", "dy"))
        if x is not None or y is not None or dy:
            self.flush()
        if x is not None or y is not None:
            self._end_chunk()
        self.x = (length(x, size) if x is not None else self.x) + dx
        self.y = (length(y, size) if y is not None else self.y) + dy

    def jump(self, x: float, y: float) -> None:
        """Move to the beginning of a path that the text runs along."""
        self.flush()
        self._end_chunk()
        self.x, self.y = x, y

    def add(self, chars: Chars, looks: Looks) -> None:
        """Set characters in a look."""
        if looks != self._looks:
            self.flush()
            self._looks = looks
        for sign in _signs(chars, looks.transform):
            if sign.char not in _WHITE:
                self._signs.append(sign)
            elif not self._after_space:
                self._signs.append(sign._replace(char=" "))
            self._after_space = sign.char in _WHITE

    def runs(self) -> list[Run]:
        """What was set, from the first to the last."""
        self.flush()
        self._end_chunk()
        return self._done

    def flush(self) -> None:
        """End the run; white space at its beginning only moves the text."""
        text = "".join(sign.char for sign in self._signs)
        lead = len(text) - len(text.lstrip())
        looks = self._looks
        self.x += estimated_width(text[:lead], looks.size, looks.weight, looks.spacing)
        kept = tuple(self._signs[lead:len(text.rstrip())])
        if kept:
            y = self.y - looks.shift
            self._chunk.append(Run(kept, looks, self.x, y, self.matrix, self.link, self.language))
        self.x += estimated_width(text[lead:], looks.size, looks.weight, looks.spacing)
        self._signs = []

    def _end_chunk(self) -> None:
        """Put a chunk where its anchor says: on the point, in the middle of it, or before it."""
        if self._chunk:
            last = self._chunk[-1]
            width = last.x + last.width - self._chunk[0].x
            back = {"middle": width / 2, "end": width}.get(self._chunk[0].looks.anchor, 0.0)
            self._done.extend(run._replace(x=run.x - back) for run in self._chunk)
        self._chunk = []
        self._after_space = True


def stacked(lines: Sequence[tuple[Sequence[Chars], Looks]], box: Box, setter: TextSetter) -> Iterator[Run]:
    """Runs for paragraphs of HTML that stand under each other in a box."""
    y = box.top
    for chars, looks in lines:
        setter.jump(box.left, y + looks.size)
        for part in chars:
            setter.add(part, looks)
        y += 1.6 * looks.size
    yield from setter.runs()


def _first(element: Element, name: str) -> str | None:
    match = _FIRST_LENGTH.search(element.attributes.get(name, ""))
    return match.group() if match else None


def _signs(chars: Chars, case: str) -> Iterator[Sign]:
    for index, char in enumerate(chars.text):
        shown = char.upper() if case == "uppercase" and len(char.upper()) == 1 else char
        start = chars.start + index if chars.exact else chars.start
        yield Sign(shown, start, start + 1 if chars.exact else chars.end)
