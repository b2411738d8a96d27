"""From the lines of a picture to the blocks of a document, each with its box and how sure its characters are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from statistics import median
from typing import NamedTuple

from brandlint.documents.blocks import Block, Mark, MarkKind, Role, Style
from brandlint.documents.document import DocumentBuilder
from brandlint.documents.places import Box
from brandlint.documents.text import INVISIBLE, Origin, plain_text, superscript
from brandlint.readers.layout import PageOrigin, Paragraph, arrange, fill
from brandlint.readers.layout.pieces import Part, union, upright
from brandlint.readers.pictures.pieces import PlaceOf, pieces
from brandlint.visuals.recognition.model import Recognised, RecognisedLine

_CLEARLY_LARGER = 1.22
_LONGEST_HEADING = 90
_NEVER_CERTAIN = 0.999
_ONLY_A_PRICE = re.compile(r"\d{1,4}[⁰¹²³⁴⁵⁶⁷⁸⁹]{2}")


class _Char(NamedTuple):
    char: str
    box: Box
    struck: bool = False


class RecognisedFiller:
    """Puts recognised text into a document.

    Args:
        builder: gets containers and blocks.
        origin: collects the boxes of characters, over all pictures of a document.
        part: the part of an asset that the picture is.
        places: makes the places of the text where its boxes are none of the asset, a picture in a page; its offsets are
            those of `origin`.
    """

    def __init__(self, builder: DocumentBuilder, origin: PageOrigin, *, part: str | None = None, places: Origin | None = None,
                 record: int = 0) -> None:
        self.builder = builder
        self.origin = origin
        self.part = part
        self.places = places
        self.record = record

    def add(self, recognised: Recognised, place: PlaceOf, container: int) -> None:
        """Add the lines of one picture below a container, arranged as a page is."""
        found = pieces(recognised, place)
        if not found:
            return
        body = median(size for piece in found for size in [piece.size] * len(piece.text))
        fill(self.builder, arrange(found), container,
             lambda paragraph, parent: self._blocks(paragraph, parent, body, recognised.lines))

    def _blocks(self, paragraph: Paragraph, container: int, body: float,
                lines: Sequence[RecognisedLine]) -> Iterator[Block]:
        read = [char for char in _characters(paragraph, lines) if char.char not in INVISIBLE]
        start = len(self.origin)
        for char in read:
            self.origin.append(char.box)
        text = plain_text("".join(char.char for char in read), self.places or self.origin, start)
        own = [lines[part.piece.key] for line in paragraph.lines for part in line.parts]
        confidence = min(line.confidence for line in own)
        box = None if self.places else union(char.box for char in read)
        style = Style(round(paragraph.size, 1), turned=median(line.angle for line in own))
        yield Block(text, _role(paragraph, body), container, self.record, _marks(read), label=_label(text.chars),
                    style=style, box=box, part=self.part, confidence=min(confidence, _NEVER_CERTAIN),
                    other=_other(text.chars, own))


def _characters(paragraph: Paragraph, lines: Sequence[RecognisedLine]) -> Iterator[_Char]:
    before: Box | None = None
    for index, (line, joint) in enumerate(zip(paragraph.lines, paragraph.joints, strict=True)):
        read = [char for part in line.parts for char in _part(part, lines[part.piece.key].struck)]
        if before is not None and joint:
            yield _Char(joint, before._replace(left=before.right))
        yield from read[:-1] if paragraph.hyphenated(index) else read
        before = read[-1].box


def _part(part: Part, struck: tuple[int, int] | None) -> Iterator[_Char]:
    """The characters of a piece, each of one width."""
    left, step = part.piece.box.left, (part.piece.box.right - part.piece.box.left) / len(part.piece.text)
    if part.gap:
        yield _Char(part.gap, upright(part.piece.box._replace(right=left), part.piece.angle))
    for index, char in enumerate(part.piece.text):
        box = part.piece.box._replace(left=left + index * step, right=left + (index + 1) * step)
        yield _Char(superscript(char) if part.raised and index < 2 else char, upright(box, part.piece.angle),
                    struck is not None and struck[0] <= index < struck[1])


def _marks(read: Sequence[_Char]) -> tuple[Mark, ...]:
    """The stretches that are struck through."""
    found: list[Mark] = []
    for index, char in enumerate(read):
        if char.struck and found and found[-1].end == index:
            found[-1] = found[-1]._replace(end=index + 1)
        elif char.struck:
            found.append(Mark(index, index + 1, MarkKind.STRUCK))
    return tuple(found)


def _other(text: str, lines: Sequence[RecognisedLine]) -> str | None:
    """The text with what other looks at its lines read; None where they read the same."""
    read = text
    for line in lines:
        if line.other:
            read = read.replace(line.text, line.other, 1)
    return read if read != text else None


def _label(text: str) -> str | None:
    """The name of a field for figures that nothing but a price is set like, where the currency is left out or not read."""
    return "price" if _ONLY_A_PRICE.fullmatch(text) else None


def _role(paragraph: Paragraph, body: float) -> Role:
    text = paragraph.text
    letters = sum(char.isalpha() for char in text)
    heading = paragraph.size >= _CLEARLY_LARGER * body and letters * 2 >= len(text) and len(text) <= _LONGEST_HEADING
    return Role.HEADING if heading else Role.BODY
