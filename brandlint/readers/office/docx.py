"""Word documents: copy decks, briefings, letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple
from xml.etree.ElementTree import Element

from brandlint.documents.blocks import Block, ContainerKind, Image, Link, Role, Unread
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.places import WHOLE, Paragraph, Place
from brandlint.documents.source import Source
from brandlint.documents.text import Text
from brandlint.ooxml.package import Package, chosen, is_on
from brandlint.readers.office.flow import Flow, Written
from brandlint.readers.office.grids import Kind, joined, kind_of, read_entries, read_fields
from brandlint.readers.office.languages import Languages
from brandlint.readers.office.story import Shown, Story
from brandlint.readers.office.word_runs import RunReader
from brandlint.readers.office.word_styles import WordStyles
from brandlint.readers.placeholders import readable
from brandlint.readers.records import RecordCollector
from brandlint.readers.table_rows import Row
from brandlint.translations import say

CALLED = "a Word document"
_DEEPEST = 40
_TRANSPARENT = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"})
_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}


def read(source: Source) -> Document:
    """Read a Word document as it looks with its tracked changes accepted; comments and field codes are not read.

    Places are paragraphs. Headers and footers come first and last, notes before the footers.

    Raises:
        UnreadableAsset: it is locked, damaged, or no Word document.
    """
    package = Package(source.data, CALLED)
    main = package.main
    root = package.xml(main)
    body = root.find("body")
    if body is None:
        raise package.unreadable(say("it holds another kind of document"))
    reader = _Reader(package, main, DocumentBuilder(source))
    reader.story.open_part(main, root)
    reader.margins("header")
    reader.part(body, main, None)
    for kind, called in _NOTES.items():
        reader.notes(kind, called)
    reader.margins("footer")
    return reader.document()


class _Cell(NamedTuple):
    """A cell: its column from 0, and its element."""

    column: int
    element: Element


class _Reader:
    """Walks through the parts of a document."""

    def __init__(self, package: Package, main: str, builder: DocumentBuilder) -> None:
        self.package = package
        self.main = main
        self.builder = builder
        self.story = Story()
        self.styles = WordStyles.of(package, main)
        self.collector = RecordCollector(builder)
        self.languages = Languages()
        self.runs = RunReader(self.styles, {})
        self.name: str | None = None
        self.number = 0
        self.embedded = False
        self.boxed = False
        """Whether a text box is being read, whose paragraphs stand where the box is tied to the text."""

    def document(self) -> Document:
        """The document, with everything marked as it is shown."""
        self.builder.blocks = [self.story.as_shown(block) for block in self.builder.blocks]
        self.builder.language = self.languages.main()
        if self.embedded:
            self.builder.unread.append(Unread("embedded parts", "another document is embedded; paste its text instead", WHOLE))
        return self.builder.build()

    def margins(self, kind: str) -> None:
        """The headers or footers of all sections, each text once."""
        said: set[str] = set()
        for name in self.package.related(self.main, kind):
            root = self.package.xml(name)
            text = "".join(element.text or "" for element in root.iter("t"))
            if text.strip() and text not in said:
                said.add(text)
                self.story.open_part(name, root)
                self.part(root, name, kind)

    def notes(self, kind: str, called: str) -> None:
        """Footnotes or endnotes."""
        for name in self.package.related(self.main, kind)[:1]:
            root = self.package.xml(name)
            self.story.open_part(name, root)
            for note in root:
                if note.get("type", "normal") == "normal":
                    self.part(note, name, called)

    def part(self, element: Element, name: str, called: str | None) -> None:
        """Read a part: the running text (`called` None), a header, a footer, a footnote."""
        self.runs = RunReader(self.styles, self.package.relations(name))
        self.name, self.number = called, 0
        role = Role.LEGAL if called in _NOTES.values() else Role.BODY
        container = 0 if called is None else self.builder.open(ContainerKind.SECTION, 0)
        self._blocks(element, Flow(self.builder, self.collector, container, role=role), 0)

    def _blocks(self, element: Element, flow: Flow, depth: int) -> None:
        for child in chosen(element):
            if child.tag == "p":
                self._paragraph(child, flow, depth)
            elif child.tag == "tbl" and depth < _DEEPEST:
                flow.interrupt()
                self._table(child, flow, depth)
            elif child.tag in _TRANSPARENT and depth < _DEEPEST and not _is_prompt(child):
                self._blocks(child, flow, depth + 1)
            elif child.tag == "altChunk":
                self.embedded = True

    def _paragraph(self, element: Element, flow: Flow, depth: int) -> None:
        written, boxes, links = self._written(element)
        first = written.text.source_range(0, 0)[0]
        container = flow.add(written)
        for url, start, end in links:
            words = written.text.chars[start - first:end - first]
            self.builder.links.append(Link(url, container, self.story.place(start, end), flow.record, " ".join(words.split())))
        for box in boxes:
            self._box(box, flow, container, depth)

    def _written(self, element: Element) -> tuple[Written, list[Element], list[tuple[str, int, int]]]:
        """What a paragraph says, what is tied to it, and where it leads: an address with its stretch of the story."""
        self.number += not self.boxed
        look = self.styles.paragraph(element.find("pPr"))
        self.story.begin(partial(_place, self.number, self.name))
        start, boxes, links = len(self.story), list[Element](), list[tuple[str, int, int]]()
        chars: list[str] = []
        for run in self.runs.read(element, look):
            if run.box is not None:
                boxes.append(run.box)
                continue
            at = self.story.add(run.chars, run.element)
            chars.append(run.chars)
            stretch = Shown(at, at + len(run.chars))
            if run.look.struck:
                self.story.struck.append(stretch)
            if run.look.hidden:
                self.story.hidden.append(stretch)
            if run.link and run.chars.strip():
                links = _with_link(links, run.link, stretch)
            self.languages.count(run.look.language, run.chars)
        self.story.links += [(Shown(first, last), url) for url, first, last in links]
        return Written(self.story.text("".join(chars), start), look.rank, look.item, look.quote), boxes, links

    def _box(self, element: Element, flow: Flow, container: int, depth: int) -> None:
        """A text box, or a picture with its alternative text, where it is tied to the text."""
        for text_box in _text_boxes(element):
            section = self.builder.open(ContainerKind.SECTION, container)
            outer, self.boxed = self.boxed, True
            self._blocks(text_box, Flow(self.builder, self.collector, section, flow.record), depth + 1)
            self.boxed = outer
        for blip in _pictures(element):
            if url := self.package.picture(self.runs.relations.get(blip.get("r:embed") or blip.get("r:link") or "")):
                self.builder.images.append(Image(url, container, Paragraph(self.number, part=self.name)))
        for alternative in _alternatives(element):
            self.story.begin(partial(_place, self.number, self.name))
            shown, marks = readable(self.story.text(alternative, self.story.add(alternative)))
            self.builder.block(Block(shown, Role.ALT, container, flow.record, marks))

    def _table(self, element: Element, flow: Flow, depth: int) -> None:
        rows = [list(_cells(row)) for row in _rows(element)]
        table = self.builder.open(ContainerKind.TABLE, flow.container)
        nested = next(element.iter("tc"), element).find(".//tbl") is not None or any(
            cell.element.find(".//tbl") is not None for row in rows for cell in row)
        if not rows or nested or max(map(len, rows)) == 1:
            self._grid(rows, table, flow, depth)
            return
        plain = self._plain_rows(rows, table, flow, depth)
        first = element.find("tr")
        marked = first is not None and first.find("trPr/tblHeader") is not None
        kind, at = kind_of([row for row, _ in plain], marked=marked)
        if kind is Kind.ENTRIES:
            for _, written in plain[:at]:
                self._said(written, table, flow)
            read_entries(self.collector, [row for row, _ in plain], at, table, flow.record)
        elif kind is Kind.FIELDS:
            read_fields(self.collector, [row for row, _ in plain], table, flow.record)
        else:
            for _, written in plain:
                self._said(written, table, flow)

    def _plain_rows(self, rows: Sequence[Sequence[_Cell]], table: int, flow: Flow, depth: int
                    ) -> list[tuple[Row, list[tuple[int, list[Written]]]]]:
        """The rows of a table without tables in it: their cells as texts, and as the paragraphs that they are."""
        found = []
        for number, row in enumerate(rows, 1):
            texts: list[Text] = []
            written: list[tuple[int, list[Written]]] = []
            for cell in row:
                inside: list[Written] = []
                for paragraph in _paragraphs(cell.element):
                    one, boxes, links = self._written(paragraph)
                    inside.append(one)
                    self.builder.links += [Link(url, table, self.story.place(*ends), flow.record) for url, *ends in links]
                    for box in boxes:
                        self._box(box, flow, table, depth + 1)
                texts += [self.story.text("", 0)] * (cell.column - len(texts))
                texts.append(joined([one.text for one in inside]) if inside else self.story.text("", 0))
                written.append((cell.column, inside))
            found.append((Row(number, texts), written))
        return found

    def _said(self, written: Sequence[tuple[int, Sequence[Written]]], table: int, flow: Flow) -> None:
        """A row of a grid, its cells as they are."""
        row = self.builder.open(ContainerKind.ROW, table)
        for column, paragraphs in written:
            inside = Flow(self.builder, self.collector, self.builder.open(ContainerKind.CELL, row, column), flow.record)
            for one in paragraphs:
                inside.add(one)

    def _grid(self, rows: Sequence[Sequence[_Cell]], table: int, flow: Flow, depth: int) -> None:
        """A table that only arranges: each cell is read like a text of its own."""
        for cells in rows:
            row = self.builder.open(ContainerKind.ROW, table)
            for cell in cells:
                container = self.builder.open(ContainerKind.CELL, row, cell.column)
                self._blocks(cell.element, Flow(self.builder, self.collector, container, flow.record), depth + 1)


def _with_link(links: list[tuple[str, int, int]], url: str, stretch: Shown) -> list[tuple[str, int, int]]:
    """The links of a paragraph with one more run: one that goes on where the same link ended makes it longer."""
    if links and links[-1][0] == url and links[-1][2] == stretch.start:
        return [*links[:-1], (url, links[-1][1], stretch.end)]
    return [*links, (url, stretch.start, stretch.end)]


def _rows(table: Element) -> Iterator[Element]:
    for child in chosen(table):
        if child.tag == "tr":
            if child.find("trPr/del") is None:
                yield child
        elif child.tag in _TRANSPARENT:
            yield from _rows(child)


def _cells(row: Element) -> Iterator[_Cell]:
    """The cells of a row with their columns; those that go on with the cell above them hold nothing of their own."""
    before = row.find("trPr/gridBefore")
    column = int(before.get("val", "0")) if before is not None and before.get("val", "0").isdecimal() else 0
    for cell in _of_row(row):
        span = cell.find("tcPr/gridSpan")
        yield _Cell(column, cell)
        column += int(span.get("val", "1")) if span is not None and span.get("val", "1").isdecimal() else 1


def _of_row(element: Element) -> Iterator[Element]:
    for child in chosen(element):
        if child.tag == "tc":
            yield child
        elif child.tag in _TRANSPARENT:
            yield from _of_row(child)


def _paragraphs(element: Element) -> Iterator[Element]:
    """The paragraphs of a cell without tables in it."""
    for child in chosen(element):
        if child.tag == "p":
            yield child
        elif child.tag in _TRANSPARENT and not _is_prompt(child):
            yield from _paragraphs(child)


def _is_prompt(element: Element) -> bool:
    """Whether a content control was not filled in and still shows what should be typed there."""
    return element.tag == "sdt" and is_on(element.find("sdtPr/showingPlcHdr"))


def _text_boxes(element: Element) -> Iterator[Element]:
    for child in chosen(element):
        if child.tag == "txbxContent":
            yield child
        else:
            yield from _text_boxes(child)


def _pictures(element: Element) -> Iterator[Element]:
    """What shows the pictures that are tied to a paragraph, but for those inside a text box."""
    for child in chosen(element):
        if child.tag == "blip":
            yield child
        elif child.tag != "txbxContent":
            yield from _pictures(child)


def _alternatives(element: Element) -> Iterator[str]:
    """The alternative texts of pictures; names that a program gave them are none."""
    for properties in element.iter("docPr"):
        text = (properties.get("descr") or "").strip()
        if text and " " in text:
            yield text


def _place(number: int, part: str | None, start: int, end: int) -> Place:
    return Paragraph(number, start, end, part)



