"""Text of an SVG as it is set: signs that know their place in the file, runs of one look on one baseline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from brandlint.documents.places import Box
from brandlint.readers.layout.pieces import Look, Piece, line_box, turned
from brandlint.readers.matrices import Matrix
from brandlint.readers.svg.styles import Looks, length
from brandlint.readers.svg.tree import Chars, Element
from brandlint.readers.svg.widths import text_width

_WHITE = " \t\r\n\u2028"
_LENGTH = re.compile(r"[^\s,]+")


_FAR = 0.25
"""In sizes: a character that is put further from the one before begins a run of its own."""
_USUAL_STEP = 0.6
_RAISED = 0.02


class Sign(NamedTuple):
    """A character as it is read, and the stretch of the file that it stands for."""

    char: str
    start: int
    end: int


class Run(NamedTuple):
    """Signs of one look on one baseline, from where they begin to where they end, in the coordinates of `matrix`."""

    signs: tuple[Sign, ...]
    looks: Looks
    x: float
    y: float
    matrix: Matrix
    width: float
    link: int | None = None
    language: str | None = None

    @property
    def text(self) -> str:
        return "".join(sign.char for sign in self.signs)

    def piece(self, key: int) -> Piece:
        """The run as a piece of a page, its box estimated."""
        angle, scale = self.matrix.angle, self.matrix.scale or 1.0
        left, baseline = turned(*self.matrix.point(self.x, self.y), angle)
        size = (self.looks.size or 1.0) * scale
        box = line_box(None, left, left + self.width * scale, baseline, size)
        look = Look(self.looks.weight >= 600, self.looks.fill, self.looks.families)
        return Piece(self.text, box, size, key, look, angle, self.looks.spacing * scale)


class _Given(NamedTuple):
    """Where an element puts its characters one by one."""

    x: tuple[float, ...] = ()
    y: tuple[float, ...] = ()
    dx: tuple[float, ...] = ()
    dy: tuple[float, ...] = ()

    @property
    def holds_something(self) -> bool:
        return any(self)

    def rest(self) -> _Given:
        return _Given(*(one[1:] for one in self))

    def tracking(self, size: float) -> float:
        """How much wider than usual the characters stand apart, where all of them are put somewhere."""
        steps = [after - before for before, after in pairwise(self.x)]
        return max(0.0, median(steps) - _USUAL_STEP * size) if len(steps) > 1 else 0.0


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
        self.stretch = 1.0
        self._signs: list[Sign] = []
        self._edges: list[tuple[float, float]] = []
        self._looks = Looks()
        self._chunk: list[Run] = []
        self._done: list[Run] = []
        self._after_space = True
        self._given, self._moved, self._tracking = _Given(), False, 0.0

    def move(self, element: Element, size: float) -> None:
        """Move to where an element says that its text begins, and remember where it puts the characters after the first."""
        given = _Given(*(_lengths(element, name, size) for name in ("x", "y", "dx", "dy")))
        if given.x or given.y or (given.dy and given.dy[0]):
            self.flush()
        if given.x or given.y:
            self._end_chunk()
        self.x = (given.x[0] if given.x else self.x) + (given.dx[0] if given.dx else 0.0)
        self.y = (given.y[0] if given.y else self.y) + (given.dy[0] if given.dy else 0.0)
        self._given, self._moved, self._tracking = given.rest(), True, given.tracking(size)

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
            space = sign.char in _WHITE
            if not (space and self._after_space):
                self._set(sign._replace(char=" ") if space else sign)
            self._after_space = space

    def _set(self, sign: Sign) -> None:
        if self._given.holds_something and not self._moved:
            self._place_next()
        self._moved = False
        looks = self._looks
        width = text_width(sign.char, looks.size, looks.weight, looks.families, looks.spacing) * self.stretch
        self._signs.append(sign)
        self._edges.append((self.x, self.x + width))
        self.x += width

    def _place_next(self) -> None:
        """Move to where the lists of positions put the next character; what is moved far or up begins a run of its own."""
        here, self._given = self._given, self._given.rest()
        x = (here.x[0] if here.x else self.x) + (here.dx[0] if here.dx else 0.0)
        y = (here.y[0] if here.y else self.y) + (here.dy[0] if here.dy else 0.0)
        size = self._looks.size
        if abs(x - self.x) > _FAR * size + self._tracking or abs(y - self.y) > _RAISED * size:
            self.flush()
        elif self._edges:
            self._edges[-1] = self._edges[-1][0], x
        self.x, self.y = x, y

    def runs(self) -> list[Run]:
        """What was set, from the first to the last."""
        self.flush()
        self._end_chunk()
        return self._done

    def flush(self) -> None:
        """End the run; white space at its beginning only moves the text."""
        text = "".join(sign.char for sign in self._signs)
        lead, end = len(text) - len(text.lstrip()), len(text.rstrip())
        if lead < end:
            left, right = self._edges[lead][0], self._edges[end - 1][1]
            self._chunk.append(Run(tuple(self._signs[lead:end]), self._looks, left, self.y - self._looks.shift, self.matrix,
                                   right - left, self.link, self.language))
        self._signs, self._edges = [], []

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


def _lengths(element: Element, name: str, size: float) -> tuple[float, ...]:
    written = element.attributes.get(name)
    return tuple(length(match.group(), size) for match in _LENGTH.finditer(written)) if written else ()


def _signs(chars: Chars, case: str) -> Iterator[Sign]:
    for index, char in enumerate(chars.text):
        shown = char.upper() if case == "uppercase" and len(char.upper()) == 1 else char
        start = chars.start + index if chars.exact else chars.start
        yield Sign(shown, start, start + 1 if chars.exact else chars.end)
