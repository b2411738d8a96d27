"""Workbooks: price lists, calendars and copy decks, every sheet that is shown, as it is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from brandlint.documents.blocks import Block, ContainerKind, Link, Role, Unread
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.locales import FIRST_LANGUAGES, locale_named, locale_of
from brandlint.documents.places import WHOLE, Cell, Place
from brandlint.documents.source import Source
from brandlint.documents.text import Text, superscript
from brandlint.errors import UnreadableAsset
from brandlint.ooxml.workbook import Area, Sheet, SheetCell, sheets
from brandlint.readers.fields import Use, field_of, words_of
from brandlint.readers.office.story import Shown, Story
from brandlint.readers.placeholders import readable
from brandlint.readers.records import RecordCollector
from brandlint.readers.table_rows import Row, header_of, known_names, names_of, read_row
from brandlint.translations import count, joined, say

_MOST_FILLED = 200
"""Rows over which a joined cell may reach and still speak for each of them."""
_FEWEST_COLUMNS = 3
"""A table of so many columns has no row of one cell: that is a title or a note."""


class _Table(NamedTuple):
    """Rows without an empty one between them, their cells by position from the first column of the sheet."""

    rows: list[Row]


def read(source: Source) -> Document:
    """Read a workbook; numbers and days as their cells show them, formulas by their stored results.

    Places are cells. Hidden sheets, rows and columns are left out and told of.

    Raises:
        UnreadableAsset: it is locked, damaged, no workbook, or has more cells than are read.
    """
    builder = DocumentBuilder(source)
    story = Story()
    collector = RecordCollector(builder)
    seen = []
    for sheet in sheets(source.data, source.limits.cells):
        if sheet.cut:
            raise UnreadableAsset(source.limits.too_many_cells)
        seen.append(sheet)
    for sheet in seen:
        if not sheet.hidden:
            _SheetFiller(builder, story, collector, sheet).fill()
    builder.blocks = [story.as_shown(block) for block in builder.blocks]
    builder.unread.extend(_left_out(seen))
    return builder.build()


def _left_out(seen: Sequence[Sheet]) -> Iterator[Unread]:
    """What of a workbook is not shown, or could not be: once for each kind."""
    sheets, rows, columns = (sum(getattr(one, kind) for one in seen) for kind in ("hidden", "hidden_rows", "hidden_columns"))
    told = [words for number, words in ((sheets, count(sheets, "{number} sheet", "{number} sheets")),
                                        (rows, count(rows, "{number} row", "{number} rows")),
                                        (columns, count(columns, "{number} column", "{number} columns"))) if number]
    if told:
        yield Unread("hidden cells", say("hidden in the workbook: {parts}", parts=joined(told, "{first}, {second}")), WHOLE)
    if uncomputed := sum(sheet.uncomputed for sheet in seen):
        yield Unread("formulas", count(uncomputed,
                                       "{number} formula without a stored result; open the workbook and save it again",
                                       "{number} formulas without a stored result; open the workbook and save it again"), WHOLE)


class _SheetFiller:
    """Puts one sheet into a document."""

    def __init__(self, builder: DocumentBuilder, story: Story, collector: RecordCollector, sheet: Sheet) -> None:
        self.builder = builder
        self.story = story
        self.collector = collector
        self.sheet = sheet
        self.texts: dict[tuple[int, int], Text] = {}
        self.header: list[str] = []

    def fill(self) -> None:
        """Add everything that the sheet shows."""
        for cells in self.sheet.rows:
            for cell in cells:
                self.texts[cell.row, cell.column] = self._text(cell)
        for area in self.sheet.merged:
            self._spread(area)
        section, record = self.builder.open(ContainerKind.SECTION, 0), self._record()
        for table in self._tables():
            self._table(table, section, record)

    def _record(self) -> int:
        """The record of a sheet that is named after a language or market: "NL", "Prijzen en-GB"."""
        words = self.sheet.name.replace("_", " ").split()
        codes = (locale_of(word, FIRST_LANGUAGES) for word in reversed(words) if word.isupper() or "-" in word)
        locale = locale_named(self.sheet.name) or next(filter(None, codes), None)
        return self.builder.record(replace(self.builder.records[0], locale=locale)) if locale else 0

    def _text(self, cell: SheetCell) -> Text:
        chars = cell.text.chars
        for start, end in cell.text.raised:
            chars = chars[:start] + superscript(chars[start:end]) + chars[end:]
        self.story.begin(partial(_cell, self.sheet, cell.row, cell.column))
        offset = self.story.add(chars)
        self.story.struck += [Shown(offset + start, offset + end) for start, end in cell.text.struck]
        if url := self.sheet.links.get((cell.row, cell.column)):
            self.story.links.append((Shown(offset, offset + len(chars)), url))
            place = self.story.place(offset, offset + len(chars))
            self.builder.links.append(Link(url, 0, place, text=" ".join(chars.split())))
        return self.story.text(chars, offset)

    def _spread(self, area: Area) -> None:
        """What a cell says that is joined over several rows, it says of each of them."""
        text = self.texts.get((area.top, area.left))
        if text is not None and area.left == area.right and area.bottom - area.top < _MOST_FILLED:
            for row in range(area.top + 1, area.bottom + 1):
                self.texts.setdefault((row, area.left), text)

    def _tables(self) -> Iterator[_Table]:
        rows: dict[int, dict[int, Text]] = {}
        for (number, column), text in sorted(self.texts.items(), key=lambda item: item[0]):
            rows.setdefault(number, {})[column] = text
        table: list[Row] = []
        for number, cells in rows.items():
            if table and number > table[-1].number + 1:
                yield _Table(table)
                table = []
            blank = self.story.text("", 0)
            table.append(Row(number, [cells.get(column, blank) for column in range(1, max(cells) + 1)]))
        if table:
            yield _Table(table)

    def _table(self, table: _Table, section: int, record: int) -> None:
        """A stretch of rows: what stands above its header is said as it is; without one, the header before it still holds."""
        rows = table.rows
        at = header_of(rows) if max(_filled(row) for row in rows) > 1 else None
        if at is not None and _filled(rows[at]) == 1 and len(rows) > 1:
            at = next((index for index, row in enumerate(rows[:5]) if known_names(row.cells) > 1), None)
        for row in rows[:at or 0]:
            self._loose(row, section, record)
        if at is not None:
            self.header = names_of(rows[at])
        container = self.builder.open(ContainerKind.TABLE, section)
        wide = sum(map(bool, self.header)) >= _FEWEST_COLUMNS
        for row in rows[0 if at is None else at + 1:]:
            if _filled(row) == 1 and (not self.header or (wide and self._is_note(row))):
                self._loose(row, container, record)
            elif not self._is_header_again(row):
                read_row(self.collector, row, self.header, container, record)

    def _is_note(self, row: Row) -> bool:
        """Whether the one cell of a row says something of its own: words, not the value of its column."""
        at, text = next((index, cell) for index, cell in enumerate(row.cells) if cell.chars.strip())
        use = field_of(self.header[at]).use if at < len(self.header) else Use.UNKNOWN
        return use not in (Use.TEXT, Use.VALUE) and len(words_of(text.chars)) > 0

    def _is_header_again(self, row: Row) -> bool:
        return _filled(row) > 1 and bool(self.header) and names_of(row) == self.header

    def _loose(self, row: Row, container: int, record: int) -> None:
        """A row that is no entry: a title, a note below a table."""
        for cell in row.cells:
            if cell.chars.strip():
                text, marks = readable(cell)
                self.builder.block(Block(text, Role.BODY, container, record, marks))


def _filled(row: Row) -> int:
    return sum(bool(cell.chars.strip()) for cell in row.cells)


def _cell(sheet: Sheet, row: int, column: int, start: int, end: int) -> Place:
    return Cell(row, column, sheet.name, sheet_number=sheet.number)
