"""Presentations: flyers, screens and pitches as slides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple
from xml.etree.ElementTree import Element

from brandlint.documents.blocks import Block, ContainerKind, Image, Link, Role, Style, Unread
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.places import WHOLE, Box, Place, Shape
from brandlint.documents.source import Source
from brandlint.documents.text import Text, superscript
from brandlint.ooxml.package import Package, Relation, chosen
from brandlint.readers.layout import Look, Paragraph, Piece, arrange, fill
from brandlint.readers.layout.pieces import union
from brandlint.readers.office.grids import Kind, joined, kind_of, read_entries, read_fields
from brandlint.readers.office.languages import Languages
from brandlint.readers.office.slides import SlideShape, SlideShapes, placeholder_frames
from brandlint.readers.office.story import Shown, Story
from brandlint.readers.placeholders import readable
from brandlint.readers.records import RecordCollector
from brandlint.readers.table_rows import Row
from brandlint.translations import count, say

CALLED = "a PowerPoint presentation"
_USUAL_SIZE = 18.0
_TITLE_SIZE = 40.0
_LINE = 1.2
"""The height of a line in sizes."""
_LETTER = 0.5
"""The width of a letter in sizes, nearly."""
_INSET = 7.2
_LONGEST_HEADING = 90


class _Line(NamedTuple):
    """A line of a shape's text: its characters in the story, size and weight, and whether its shape is the title."""

    text: Text
    box: Box
    size: float
    bold: bool
    title: bool


def read(source: Source) -> Document:
    """Read a presentation as it is shown: hidden slides and notes of the speaker are left out.

    Places are a slide and the name of a shape. Shapes are read by where they stand.

    Raises:
        UnreadableAsset: it is locked, damaged, or no presentation.
    """
    package = Package(source.data, CALLED)
    main = package.main
    presentation = package.xml(main)
    if presentation.tag != "presentation":
        raise package.unreadable(say("it holds another kind of document"))
    relations = package.relations(main)
    reader = _Reader(package, DocumentBuilder(source))
    hidden = 0
    for number, entry in enumerate(presentation.iterfind("sldIdLst/sldId"), 1):
        relation = relations.get(entry.get("r:id", ""))
        if relation is None or relation.target not in package:
            continue
        slide = package.xml(relation.target)
        if slide.get("show", "1") in ("0", "false"):
            hidden += 1
        else:
            reader.story.open_part(relation.target, slide)
            reader.slide(slide, relation.target, number)
    return reader.document(hidden)


class _Reader:
    """Walks through the slides of a presentation."""

    def __init__(self, package: Package, builder: DocumentBuilder) -> None:
        self.package = package
        self.builder = builder
        self.story = Story()
        self.collector = RecordCollector(builder)
        self.languages = Languages()
        self.lines: list[_Line] = []
        self.relations: Mapping[str, Relation] = {}
        self.drawn = 0

    def document(self, hidden: int) -> Document:
        """The document, with everything marked as it is shown."""
        self.builder.blocks = [self.story.as_shown(block) for block in self.builder.blocks]
        self.builder.language = self.languages.main()
        if hidden:
            self.builder.unread.append(Unread("hidden slides", count(hidden, "{number} slide not shown",
                                                                      "{number} slides not shown"), WHOLE))
        if self.drawn:
            self.builder.unread.append(Unread("charts and diagrams", "their texts are not read", WHOLE))
        return self.builder.build()

    def slide(self, slide: Element, name: str, number: int) -> None:
        """Read one slide."""
        tree = slide.find("cSld/spTree")
        if tree is None:
            return
        self.relations = self.package.relations(name)
        page = self.builder.open(ContainerKind.PAGE, 0)
        self.lines = []
        tables: list[SlideShape] = []
        loose: list[SlideShape] = []
        for shape in SlideShapes(number, placeholder_frames(self.package, name)).of(tree):
            if shape.element.find(".//tbl") is not None:
                tables.append(shape)
            elif shape.element.tag == "graphicFrame":
                self.drawn += 1
            elif shape.element.tag == "pic":
                self._picture(shape, page)
            elif shape.box is None:
                loose.append(shape)
            else:
                self._lines(shape, shape.box)
        self._arranged(page)
        for shape in loose:
            self._unplaced(shape, page)
        for shape in tables:
            self._table(shape, page)

    def _lines(self, shape: SlideShape, box: Box) -> None:
        """The lines of a shape, from its top down."""
        top = box.top + _INSET / 2
        for text, size, bold in self._paragraphs(shape, shape.element):
            width = max(box.right - box.left - 2 * _INSET, size)
            if not text.chars.strip():
                top += size * _LINE
                continue
            natural = _LETTER * size * len(text.chars)
            rows = max(1, round(natural / width + 0.3))
            left, right = _across(box, min(natural, width))
            line = Box(box.page, left, top + size * 0.25, right, top + rows * size * _LINE - size * 0.02)
            self.lines.append(_Line(text, line, size, bold, shape.is_title))
            top += rows * size * _LINE

    def _paragraphs(self, shape: SlideShape, element: Element) -> Iterator[tuple[Text, float, bool]]:
        """The lines that a text body writes: text, size in points, whether it is bold."""
        body = element.find("txBody")
        if body is None:
            return
        usual = _TITLE_SIZE if shape.is_title else _size(body.find("lstStyle/lvl1pPr/defRPr"), _USUAL_SIZE)
        place = partial(_place, shape)
        begun = False
        for paragraph in body.iterfind("p"):
            if not begun:
                self.story.begin(place)
                begun = True
            else:
                self.story.add("\n")
            yield from self._of_paragraph(paragraph, usual)

    def _of_paragraph(self, paragraph: Element, usual: float) -> Iterator[tuple[Text, float, bool]]:
        start, chars, sizes, bold = len(self.story), "", [usual], False
        for child in chosen(paragraph):
            if child.tag == "br":
                yield self.story.text(chars, start), max(sizes[1:] or sizes), bold
                self.story.add("\n")
                start, chars, sizes = len(self.story), "", [usual]
            elif child.tag in ("r", "fld"):
                looks = child.find("rPr")
                held = child.find("t")
                text = (held.text if held is not None else "") or ""
                at = self.story.add(text, held)
                chars += self._shown(text, looks, Shown(at, at + len(text)), chars)
                if text.strip():
                    sizes.append(_size(looks, usual))
                    bold = bold or (looks is not None and looks.get("b") in ("1", "true"))
        yield self.story.text(chars, start), max(sizes[1:] or sizes), bold

    def _shown(self, text: str, looks: Element | None, stretch: Shown, before: str) -> str:
        """A run's characters as they are shown; what is struck through and where it leads is kept."""
        if looks is None:
            return text
        if looks.get("strike", "noStrike") != "noStrike":
            self.story.struck.append(stretch)
        click = looks.find("hlinkClick")
        relation = self.relations.get(click.get("r:id", "")) if click is not None else None
        if relation is not None and relation.external:
            self.story.links.append((stretch, relation.target))
            place = self.story.place(*stretch)
            self.builder.links.append(Link(relation.target, len(self.builder.containers) - 1, place, text=text.strip()))
        self.languages.count(looks.get("lang") if looks.get("dirty") == "1" else None, text)
        return superscript(text) if _whole(looks.get("baseline")) > 0 else text

    def _arranged(self, page: int) -> None:
        """The lines of the slide in the order in which they are read."""
        pieces = [Piece(line.text.chars, line.box, line.size, key, Look(line.bold)) for key, line in enumerate(self.lines)
                  if line.text.chars.strip()]
        if pieces:
            fill(self.builder, arrange(pieces), page, self._blocks)

    def _blocks(self, paragraph: Paragraph, container: int) -> Iterator[Block]:
        lines = [self.lines[part.piece.key] for line in paragraph.lines for part in line.parts]
        text, marks = readable(joined([line.text for line in lines]))
        first = lines[0]
        heading = first.title or (paragraph.size >= 1.3 * self._body() and len(text.chars) <= _LONGEST_HEADING
                                  and 2 * sum(map(str.isalpha, text.chars)) > len(text.chars))
        yield Block(text, Role.HEADING if heading else Role.BODY, container, 0, marks,
                    style=Style(round(paragraph.size, 1), 700 if first.bold else None), box=union(line.box for line in lines))

    def _body(self) -> float:
        """The size in which most of a slide is set."""
        sizes = sorted(line.size for line in self.lines for _ in range(len(line.text.chars)))
        return sizes[len(sizes) // 2] if sizes else _USUAL_SIZE

    def _unplaced(self, shape: SlideShape, page: int) -> None:
        section = self.builder.open(ContainerKind.SECTION, page)
        for text, _, _ in self._paragraphs(shape, shape.element):
            shown, marks = readable(text)
            self.builder.block(Block(shown, Role.HEADING if shape.is_title else Role.BODY, section, 0, marks))

    def _picture(self, shape: SlideShape, page: int) -> None:
        blip = next(shape.element.iter("blip"), None)
        relation = self.relations.get(blip.get("r:embed") or blip.get("r:link") or "") if blip is not None else None
        if url := self.package.picture(relation):
            self.builder.images.append(Image(url, page, _place(shape, 0, 0)))
        if shape.alt and " " in shape.alt:
            self.story.begin(partial(_place, shape))
            shown, marks = readable(self.story.text(shape.alt, self.story.add(shape.alt)))
            self.builder.block(Block(shown, Role.ALT, page, 0, marks))

    def _table(self, shape: SlideShape, page: int) -> None:
        table = next(shape.element.iter("tbl"))
        rows = [Row(number, [joined([text for text, _, _ in self._paragraphs(shape, cell)] or [self.story.text("", 0)])
                             for cell in row.iterfind("tc")]) for number, row in enumerate(table.iterfind("tr"), 1)]
        if not rows:
            return
        container = self.builder.open(ContainerKind.TABLE, page)
        properties = table.find("tblPr")
        kind, at = kind_of(rows, marked=properties is not None and properties.get("firstRow") in ("1", "true"))
        if kind is Kind.ENTRIES:
            self._grid(rows[:at], container)
            read_entries(self.collector, rows, at, container, 0)
        elif kind is Kind.FIELDS:
            read_fields(self.collector, rows, container, 0)
        else:
            self._grid(rows, container)

    def _grid(self, rows: Sequence[Row], table: int) -> None:
        for row in rows:
            line = self.builder.open(ContainerKind.ROW, table)
            for column, cell in enumerate(row.cells):
                text, marks = readable(cell)
                self.builder.block(Block(text, Role.BODY, self.builder.open(ContainerKind.CELL, line, column), 0, marks))


def _across(box: Box, width: float) -> tuple[float, float]:
    """Left and right of a line that is as wide as this, in the middle of its shape."""
    middle = (box.left + box.right) / 2
    return middle - width / 2, middle + width / 2


def _size(looks: Element | None, usual: float) -> float:
    hundredths = _whole(looks.get("sz")) if looks is not None else 0
    return hundredths / 100 if hundredths > 0 else usual


def _whole(text: str | None) -> int:
    return int(text) if text is not None and text.lstrip("-").isdecimal() else 0


def _place(shape: SlideShape, start: int, end: int) -> Place:
    return Shape(shape.slide, shape.name, shape.number, start, end)

