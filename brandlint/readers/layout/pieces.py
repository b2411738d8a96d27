"""What a page is made of for a reader: pieces, the lines and paragraphs that they form, and the groups that hold those."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from math import cos, radians, sin
from typing import NamedTuple

from brandlint.documents.blocks import ContainerKind
from brandlint.documents.places import Box

RISE = 0.74
"""How far a line's box reaches above its baseline, in sizes: the height of a capital."""
FALL = 0.21
"""How far it reaches below: the depth of a g."""


_BROKEN_WORD = re.compile(r"(?:[^\W\d_]{2}[-\u2010]|\u00ad)$")
"""Two letters or more and a hyphen; in "e-" and "A4-" the hyphen is part of the word."""


class Look(NamedTuple):
    """How a piece looks, apart from its size: what changes here ends a paragraph."""

    bold: bool = False
    colour: str | None = None
    families: tuple[str, ...] = ()


PLAIN = Look()


class Piece(NamedTuple):
    """Characters of one look on one line, without a wide gap between them.

    Attributes:
        text: the characters, without white space at the ends.
        box: from the height of a capital to the depth of a g (see `line_box`). For turned text, in the frame that is
            turned back, so that the text runs from left to right in it (see `turned`).
        size: of the type, in the unit of the box, as it is shown.
        key: the caller's number for it.
        look: weight, colour, families.
        angle: in degrees, clockwise; pieces of different angles never share a line.
        tracking: extra space between the letters, in the unit of the box.
    """

    text: str
    box: Box
    size: float
    key: int = 0
    look: Look = PLAIN
    angle: int = 0
    tracking: float = 0.0

    @property
    def baseline(self) -> float:
        return self.box.bottom - FALL * self.size


class Part(NamedTuple):
    """A piece in its line: what stands between it and the piece before, and whether it is raised cents."""

    piece: Piece
    gap: str = ""
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Pieces that are read one after the other on one line."""

    parts: tuple[Part, ...]
    box: Box
    size: float
    look: Look

    @classmethod
    def of(cls, parts: Iterable[Part]) -> Line:
        parts = tuple(parts)
        weights: Counter[tuple[float, Look]] = Counter()
        for part in parts:
            weights[part.piece.size, part.piece.look] += 0 if part.raised else len(part.piece.text)
        size, look = max(weights, key=lambda key: (weights[key], key[0]))
        return cls(parts, union(part.piece.box for part in parts), size, look)

    @property
    def text(self) -> str:
        return "".join(part.gap + part.piece.text for part in self.parts)

    @property
    def baseline(self) -> float:
        return max(self.parts, key=lambda part: part.piece.size).piece.baseline


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that are read as one text. `joints[i]` stands before line i: a space, a line end, or nothing within a word
    that was hyphenated; then the hyphen itself is left out (`hyphenated`)."""

    lines: tuple[Line, ...]
    joints: tuple[str, ...]

    @property
    def box(self) -> Box:
        return union(line.box for line in self.lines)

    @property
    def size(self) -> float:
        return max(self.lines, key=lambda line: len(line.text)).size

    @property
    def look(self) -> Look:
        return max(self.lines, key=lambda line: len(line.text)).look

    @property
    def text(self) -> str:
        """What is read; a hyphen that is left out is left out here too."""
        read = ""
        for line, joint in zip(self.lines, self.joints, strict=True):
            read = (read[:-1] if read and not joint and _BROKEN_WORD.search(read) else read) + joint + line.text
        return read

    def hyphenated(self, index: int) -> bool:
        """Whether the last character of line `index` is a hyphen that is left out."""
        last = index + 1 == len(self.joints)
        return not last and not self.joints[index + 1] and bool(_BROKEN_WORD.search(self.lines[index].text))


@dataclass(frozen=True, slots=True)
class Group:
    """What belongs together on a page, in reading order. `column` counts the cells of a row from 0."""

    kind: ContainerKind
    children: tuple[Node, ...]
    box: Box
    column: int | None = None


Node = Group | Paragraph


def union(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds all of at least one."""
    return reduce(Box.union, boxes)


def line_box(page: int | None, left: float, right: float, baseline: float, size: float) -> Box:
    """The box of a piece of text of this size on this baseline."""
    return Box(page, left, baseline - RISE * size, right, baseline + FALL * size)


def turned(x: float, y: float, angle: float) -> tuple[float, float]:
    """A point in the frame in which text at this angle (degrees, clockwise, y down) runs from left to right."""
    turn = radians(angle)
    return x * cos(turn) + y * sin(turn), y * cos(turn) - x * sin(turn)


def upright(box: Box, angle: float) -> Box:
    """The box on the page around a box in the frame of an angle."""
    corners = [turned(x, y, -angle) for x in (box.left, box.right) for y in (box.top, box.bottom)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return Box(box.page, min(xs), min(ys), max(xs), max(ys))
