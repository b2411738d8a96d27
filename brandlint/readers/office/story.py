"""The characters of an office document as one long run, in which every stretch knows its place and how it is shown."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple
from xml.etree.ElementTree import Element

from brandlint.documents.blocks import Block, Mark, MarkKind
from brandlint.documents.places import Place
from brandlint.documents.text import Text
from brandlint.readers.rewriting import raw_text

MakePlace = Callable[[int, int], Place]
"""Makes a place of two offsets in a unit: a paragraph, a shape, a cell."""


class Shown(NamedTuple):
    """A stretch that is struck through, hidden, or leads somewhere."""

    start: int
    end: int


class Spot(NamedTuple):
    """Characters of the story, and the element of a part whose text they are."""

    start: int
    length: int
    element: Element


class Story:
    """Collects the units of a document: paragraphs, shapes, cells. Offsets count characters over all units.

    It is the origin of the document's texts: what they say of their source is counted in it.
    """

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._places: list[MakePlace] = []
        self._length = 0
        self.struck: list[Shown] = []
        self.hidden: list[Shown] = []
        self.links: list[tuple[Shown, str]] = []
        self.spots: list[Spot] = []
        self._parts: list[tuple[str, Element]] = []

    def __len__(self) -> int:
        return self._length

    def begin(self, place: MakePlace) -> None:
        """Begin a unit; what is added from here on stands in it."""
        # An empty place between two units keeps what ends one from touching what begins the next.
        self._length += 1
        self._starts.append(self._length)
        self._places.append(place)

    def open_part(self, name: str, root: Element) -> None:
        """Say in which part of the package the elements that follow stand."""
        self._parts.append((name, root))

    def element_of(self, spot: Spot) -> tuple[str, int] | None:
        """The part in which the characters of a spot stand, and the number of their element among its elements of text."""
        for name, root in self._parts:
            for number, element in enumerate(root.iter("t")):
                if element is spot.element:
                    return name, number
        return None

    def add(self, chars: str, element: Element | None = None) -> int:
        """Add characters to the unit, the text of an element if they stand in one; returns the offset of the first of them."""
        start = self._length
        if element is not None and chars:
            self.spots.append(Spot(start, len(chars), element))
        self._length += len(chars)
        return start

    def text(self, chars: str, start: int) -> Text:
        """Characters that were added at an offset, as a text."""
        return raw_text(chars, self, start)

    def place(self, start: int, end: int) -> Place:
        """Where a stretch stands; one that spans several units is placed in the first of them."""
        at = max(0, bisect_right(self._starts, start) - 1)
        offset = self._starts[at]
        following = self._starts[at + 1] - 1 if at + 1 < len(self._starts) else self._length
        return self._places[at](start - offset, max(start, min(end, following)) - offset)

    def as_shown(self, block: Block) -> Block:
        """A block with the marks and the link that its characters have in the document."""
        marks = [*block.marks, *self._marks(block.text, self.struck, MarkKind.STRUCK),
                 *self._marks(block.text, self.hidden, MarkKind.HIDDEN)]
        return block._replace(marks=tuple(sorted(marks)), link=block.link or self._link(block.text))

    def _marks(self, text: Text, stretches: list[Shown], kind: MarkKind) -> list[Mark]:
        if not stretches:
            return []
        marks: list[Mark] = []
        begun: int | None = None
        for index in range(len(text) + 1):
            inside = index < len(text) and _covered(stretches, text.source_range(index, index + 1)[0])
            if inside and begun is None:
                begun = index
            elif not inside and begun is not None:
                marks.append(Mark(begun, index, kind))
                begun = None
        return marks

    def _link(self, text: Text) -> str | None:
        """The address to which the whole of a text leads."""
        if not self.links or not text.chars.strip():
            return None
        start, end = text.source_range(0, len(text))
        return next((url for stretch, url in self.links if stretch.start <= start + 1 and end - 1 <= stretch.end
                     and stretch.start < end and start < stretch.end), None)


def _covered(stretches: list[Shown], offset: int) -> bool:
    """Whether one of some stretches, in rising order, holds an offset."""
    at = bisect_right(stretches, (offset, offset + 1_000_000_000)) - 1
    return at >= 0 and stretches[at].start <= offset < stretches[at].end
