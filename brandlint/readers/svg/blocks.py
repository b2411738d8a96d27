"""From what an SVG shows to the blocks of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brandlint.documents.blocks import Block, Image, Link, Mark, MarkKind, Record, Role, Style, Unread
from brandlint.documents.document import DocumentBuilder
from brandlint.documents.places import WHOLE
from brandlint.documents.text import INVISIBLE, Text, TextBuilder, superscript
from brandlint.readers.layout import Paragraph, arrange, fill
from brandlint.readers.layout.pieces import union, upright
from brandlint.readers.layout.strikes import struck
from brandlint.readers.svg.runs import Run
from brandlint.readers.svg.walk import LONGEST, Shown
from brandlint.translations import say

_LONGEST_BUTTON = 40


class _Read(NamedTuple):
    """A character of a block: the stretch of the file that it stands for, and whether it is struck through."""

    char: str
    start: int
    end: int
    struck: bool = False

    @property
    def exact(self) -> bool:
        return self.end - self.start == 1


class PictureFiller:
    """Puts what an SVG shows into a document.

    Args:
        builder: gets blocks, containers, records, links and pictures.
        shown: what was found in the picture.
    """

    def __init__(self, builder: DocumentBuilder, shown: Shown) -> None:
        self.builder = builder
        self.shown = shown
        self._holders: dict[int, int] = {}

    def fill(self) -> None:
        """Add everything: titles, the texts as they are seen, those for readers of one language, hidden ones, links, pictures."""
        self._labels()
        records: dict[str | None, int] = {None: 0}
        for language in dict.fromkeys(run.language for run in self.shown.runs):
            if language is not None:
                records[language] = self.builder.record(Record(locale=language))
            for hidden in (False, True):
                self._texts(language, records[language], hidden)
        for number, link in enumerate(self.shown.links):
            place = self.builder.source.place(*link.element.attribute_place(self.builder.source, "href"))
            self.builder.links.append(Link(link.url, self._holders.get(number, 0), place))
        if self.shown.too_long:
            self.builder.unread.append(Unread("text", say("only the first {most:,} characters were read", most=LONGEST), WHOLE))
        for element, box in self.shown.images:
            place = self.builder.source.place(*element.attribute_place(self.builder.source, "href"))
            size = (box.right - box.left, box.bottom - box.top) if box else (None, None)
            self.builder.images.append(Image(element.attributes["href"].strip(), 0, place, *size))

    def _labels(self) -> None:
        for label in self.shown.labels:
            text = TextBuilder(self.builder.source, fold=True)
            for chars in label:
                if chars.exact:
                    text.add(chars.text, chars.start)
                else:
                    text.replace(chars.text, chars.start, chars.end)
            self.builder.block(Block(text.build(), Role.LABEL))
        for element in self.shown.named:
            start, end = element.attribute_place(self.builder.source, "aria-label")
            text = TextBuilder(self.builder.source, fold=True)
            text.replace(element.attributes["aria-label"], start, end)
            self.builder.block(Block(text.build(), Role.LABEL))

    def _texts(self, language: str | None, record: int, hidden: bool) -> None:
        """Texts that are seen together, arranged as a page is."""
        pieces = [run.piece(key) for key, run in enumerate(self.shown.runs)
                  if run.language == language and run.looks.unseen == hidden]
        nodes = arrange(pieces, [] if hidden else self.shown.drawings)
        fill(self.builder, nodes, 0, lambda paragraph, container: self._blocks(paragraph, container, record))

    def _blocks(self, paragraph: Paragraph, container: int, record: int) -> Iterator[Block]:
        keys = [part.piece.key for line in paragraph.lines for part in line.parts]
        first = self.shown.runs[keys[0]]
        link = first.link if all(self.shown.runs[key].link == first.link for key in keys) else None
        for key in keys:
            if (held := self.shown.runs[key].link) is not None:
                self._holders.setdefault(held, container)
        box = union(upright(line.box, first.matrix.angle) for line in paragraph.lines)
        largest = max((self.shown.runs[key] for key in keys), key=lambda run: len(run.signs))
        style = Style(round(paragraph.size, 2), largest.looks.weight, paragraph.look.families, paragraph.look.colour)
        for read in _rising(list(self._characters(paragraph))):
            text, marks = self._text(read)
            if first.looks.unseen:
                marks = (*marks, Mark(0, len(text), MarkKind.HIDDEN))
            url = None if link is None else self.shown.links[link].url
            yield Block(text, self._role(text, link), container, record, marks, link=url, style=style, box=box)

    def _role(self, text: Text, link: int | None) -> Role:
        is_button = link is not None and self.shown.links[link].holds_shape and len(text) <= _LONGEST_BUTTON
        return Role.BUTTON if is_button else Role.BODY

    def _characters(self, paragraph: Paragraph) -> Iterator[_Read]:
        before: _Read | None = None
        for index, (line, joint) in enumerate(zip(paragraph.lines, paragraph.joints, strict=True)):
            read: list[_Read] = []
            for part in line.parts:
                gap = part.gap if read else joint
                signs = list(self._signs(part.piece.key, part.raised))
                if before is not None and gap:
                    read.append(_Read(gap, before.end, max(before.end, signs[0].start)))
                read.extend(signs)
                before = signs[-1]
            yield from read[:-1] if paragraph.hyphenated(index) else read

    def _signs(self, key: int, raised: bool) -> Iterator[_Read]:
        run = self.shown.runs[key]
        crossed = struck(run.piece(key), _middles(run), self.shown.strokes)
        for index, sign in enumerate(run.signs):
            char = superscript(sign.char) if raised and index < 2 else sign.char
            yield _Read(char, sign.start, sign.end, run.looks.struck or any(start <= index < end for start, end in crossed))

    def _text(self, read: Sequence[_Read]) -> tuple[Text, tuple[Mark, ...]]:
        shown = [char for char in read if char.char not in INVISIBLE]
        text = TextBuilder(self.builder.source)
        for run in _standing_together(shown):
            chars = "".join(char.char for char in run)
            if run[0].exact:
                text.add(chars, run[0].start)
            else:
                text.replace(chars, run[0].start, run[0].end)
        return text.build(), tuple(Mark(start, end, MarkKind.STRUCK) for start, end in _struck_stretches(shown))


def _standing_together(read: Sequence[_Read]) -> Iterator[list[_Read]]:
    """Part characters into runs that stand in the file as they are, and single ones that stand for something else."""
    run: list[_Read] = []
    for char in read:
        if run and not (run[-1].exact and char.exact and run[-1].end == char.start):
            yield run
            run = []
        run.append(char)
    if run:
        yield run


def _struck_stretches(read: Sequence[_Read]) -> list[tuple[int, int]]:
    """The stretches that are struck through; a space between two of them belongs to them."""
    found: list[tuple[int, int]] = []
    for index, char in enumerate(read):
        if not char.struck:
            continue
        if found and all(between.char.isspace() for between in read[found[-1][1]:index]):
            found[-1] = found[-1][0], index + 1
        else:
            found.append((index, index + 1))
    return found


def _rising(read: list[_Read]) -> Iterator[list[_Read]]:
    """Part a text where the picture and the file have another order: a place is one stretch of the file."""
    part: list[_Read] = []
    for char in read:
        if part and char.start < part[-1].start:
            yield part
            part = []
        part.append(char)
    yield part


def _middles(run: Run) -> list[float]:
    """Of a run's characters, about, along its line."""
    box = run.piece(0).box
    step = (box.right - box.left) / len(run.signs)
    return [box.left + (index + 0.5) * step for index in range(len(run.signs))]
