"""From arranged pages to the blocks of a document: text with a box for every character, marks, roles and links."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from brandlint.documents.blocks import Block, ContainerKind, Link, Mark, MarkKind, Role, Style
from brandlint.documents.document import DocumentBuilder
from brandlint.documents.places import Box
from brandlint.documents.text import INVISIBLE, plain_text, superscript
from brandlint.readers.layout import PageOrigin, Paragraph, fill
from brandlint.readers.layout.pieces import Part, union
from brandlint.readers.pdf.pages import Page
from brandlint.readers.pdf.runs import Sign
from brandlint.readers.pictures.filling import RecognisedFiller

_SMALL_PRINT_PT = 7.05
_CLEARLY_SMALLER = 0.88
_CLEARLY_LARGER = 1.22
_LONGEST_HEADING = 90
_LONGEST_BUTTON = 40


class _Read(NamedTuple):
    """A character of a block, with its box and how it is shown."""

    char: str
    box: Box
    hidden: bool = False
    struck: bool = False


def body_size(pages: Iterable[Page]) -> float:
    """The size in points in which most of a document is set, small print aside."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for run in page.runs:
            sizes[round(run.piece.size, 1)] += len(run.signs)
    running = Counter({size: count for size, count in sizes.items() if size > _SMALL_PRINT_PT})
    return (running or sizes or Counter({10.0: 1})).most_common(1)[0][0]


class PageFiller:
    """Puts pages into a document.

    Args:
        builder: gets containers, blocks and links.
        body: the size in points of the document's running text.
    """

    def __init__(self, builder: DocumentBuilder, body: float) -> None:
        self.builder = builder
        self.body = body
        self.origin = PageOrigin()
        self.recognised = RecognisedFiller(builder, self.origin)

    def add(self, page: Page) -> None:
        """Add a page: its container, its blocks, its links and what was not read on it."""
        container = self.builder.open(ContainerKind.PAGE, 0)
        first = len(self.builder.blocks)
        fill(self.builder, page.nodes, container, lambda paragraph, parent: self._blocks(page, paragraph, parent))
        if page.recognised is not None:
            self.recognised.add(page.recognised.recognised, page.recognised.place, container)
        for link in page.links:
            holders = (block.container for block in self.builder.blocks[first:] if block.box and _covers(link.box, block.box) > 0)
            self.builder.links.append(Link(link.url, next(holders, container), link.box))
        self.builder.unread.extend(page.unread)

    def _blocks(self, page: Page, paragraph: Paragraph, container: int) -> Iterator[Block]:
        read = [char for char in _characters(page, paragraph) if char.char not in INVISIBLE]
        if not read:
            return
        start = len(self.origin)
        for char in read:
            self.origin.append(char.box)
        text = plain_text("".join(char.char for char in read), self.origin, start)
        box = union(char.box for char in read)
        link = next((link.url for link in page.links if _covers(link.box, box) > 0.5), None)
        yield Block(text, self._role(page, paragraph, box, link), container, marks=tuple(_marks(read)), link=link,
                    style=_style(page, paragraph), box=box)

    def _role(self, page: Page, paragraph: Paragraph, box: Box, link: str | None) -> Role:
        size, text = round(paragraph.size, 1), paragraph.text
        if link and len(text) <= _LONGEST_BUTTON and any(_is_button(shape, box, size) for shape in page.shapes):
            return Role.BUTTON
        if size <= _SMALL_PRINT_PT and size <= _CLEARLY_SMALLER * self.body:
            return Role.LEGAL
        letters = sum(char.isalpha() for char in text)
        if letters * 2 < len(text) or len(text) > _LONGEST_HEADING:
            return Role.BODY
        bold = paragraph.look.bold and size >= self.body and text[-1] not in ".,;" and "\n" not in text
        return Role.HEADING if size >= _CLEARLY_LARGER * self.body or bold else Role.BODY


def _characters(page: Page, paragraph: Paragraph) -> Iterator[_Read]:
    before: Box | None = None
    for index, (line, joint) in enumerate(zip(paragraph.lines, paragraph.joints, strict=True)):
        line_read = [char for part in line.parts for char in _part(page, part)]
        if before is not None and joint:
            yield _Read(joint, before._replace(left=before.right))
        yield from line_read[:-1] if paragraph.hyphenated(index) else line_read
        before = line_read[-1].box


def _part(page: Page, part: Part) -> Iterator[_Read]:
    run = page.runs[part.piece.key]
    stretches = page.struck[part.piece.key]
    if part.gap:
        yield _Read(part.gap, run.signs[0].box._replace(right=run.signs[0].box.left), run.signs[0].hidden)
    for index, sign in enumerate(run.signs):
        struck = any(start <= index < end for start, end in stretches)
        yield _Read(_shown(sign, index, part), sign.box, sign.hidden, struck)


def _shown(sign: Sign, index: int, part: Part) -> str:
    return superscript(sign.char) if part.raised and index < 2 else sign.char


def _marks(read: list[_Read]) -> Iterator[Mark]:
    found: list[Mark] = []
    struck = [char.struck for char in read]
    for index in range(1, len(read) - 1):
        struck[index] |= read[index].char.isspace() and struck[index - 1] and struck[index + 1]
    for kind, flags in ((MarkKind.STRUCK, struck), (MarkKind.HIDDEN, [char.hidden for char in read])):
        start = 0
        for flag, run in groupby(flags):
            length = len(list(run))
            if flag:
                found.append(Mark(start, start + length, kind))
            start += length
    yield from sorted(found)


def _style(page: Page, paragraph: Paragraph) -> Style:
    longest = max((part.piece for line in paragraph.lines for part in line.parts), key=lambda piece: len(piece.text))
    return Style(round(paragraph.size, 1), page.runs[longest.key].weight, longest.look.families, paragraph.look.colour)


def _covers(link: Box, box: Box) -> float:
    """How much of a box a link covers."""
    width = min(link.right, box.right) - max(link.left, box.left)
    height = min(link.bottom, box.bottom) - max(link.top, box.top)
    whole = (box.right - box.left) * (box.bottom - box.top)
    return width * height / whole if width > 0 and height > 0 and whole > 0 else 0.0


def _is_button(shape: Box, box: Box, size: float) -> bool:
    return _covers(shape, box) > 0.95 and shape.bottom - shape.top <= 4.5 * size
