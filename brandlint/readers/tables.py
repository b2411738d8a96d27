"""Calendars, price lists and product feeds that are kept as CSV or TSV."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from brandlint.documents.blocks import ContainerKind
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.locales import FIRST_LANGUAGES, locale_of
from brandlint.documents.source import Source
from brandlint.documents.text import Text
from brandlint.readers.cells import delimiter_of, rows_of, text_of
from brandlint.readers.dates import day_in
from brandlint.readers.fields import Field, Use, field_of
from brandlint.readers.records import RecordCollector, is_about_article
from brandlint.readers.tree import Entry, Mapping, Scalar
from brandlint.readers.values import is_address, is_technical

_LONGEST_NAME = 60
_HEADER_WITHIN = 5
_NO_NAME = re.compile(r"^[\d#@]|[€£$%!?]|\.\s*$|[\r\n]")
_DECLARED = re.compile(r"sep=([,;\t|])\r?$", re.IGNORECASE | re.MULTILINE)
"""The line by which a spreadsheet is told what stands between the cells."""


class _Row(NamedTuple):
    """A row's number in the file, from 1, and its cells."""

    number: int
    cells: list[Text]


def read(source: Source) -> Document:
    """Read a table: every row is an entry with its own locale, channel and date; a header names the cells.

    Without a header the cells are blocks without a label. Comment lines above the table are passed over.
    """
    builder = DocumentBuilder(source)
    rows = [row for row in _rows(source) if row.cells]
    header_at = _header_of(rows)
    header = [] if header_at is None else [cell.chars.strip() for cell in rows[header_at].cells]
    table = builder.open(ContainerKind.TABLE, 0)
    collector = RecordCollector(builder)
    for row in rows[0 if header_at is None else header_at + 1:]:
        _read_row(collector, row, header, table)
    return builder.build()


def _rows(source: Source) -> Iterator[_Row]:
    text = source.text
    declared = _DECLARED.match(text)
    begun = False
    for number, row in enumerate(rows_of(text, declared[1] if declared else delimiter_of(text)), 1):
        first = text[row[0].start:row[0].end] if row else ""
        if not begun and (first.startswith("#") or (declared and number == 1)):
            continue
        begun = begun or bool(row)
        if not first.lstrip("# ").startswith("brandlint:"):
            yield _Row(number, [text_of(cell, source, number, column) for column, cell in enumerate(row, 1)])


def _header_of(rows: list[_Row]) -> int | None:
    """The index of the row that names the columns: the first one, or one below a title that has two known names."""
    known = [_known_names(row.cells) for row in rows[:_HEADER_WITHIN]]
    if known and known[0]:
        return 0
    return next((index for index, count in enumerate(known) if count > 1), None)


def _known_names(cells: list[Text]) -> int:
    """How many cells of a row are names that are known; none where one of them cannot be a name."""
    names = [cell.chars.strip() for cell in cells]
    if any(len(name) > _LONGEST_NAME or _NO_NAME.search(name) or is_address(name) for name in names):
        return 0
    return sum(field_of(name).use is not Use.UNKNOWN for name in names if name)


def _read_row(collector: RecordCollector, row: _Row, header: list[str], table: int) -> None:
    builder = collector.builder
    names = [*header, *[""] * (len(row.cells) - len(header))] if header else [_guessed_name(cell) for cell in row.cells]
    entry = Mapping(tuple(Entry(name, Scalar(cell)) for name, cell in zip(names, row.cells, strict=False)))
    record = builder.record(collector.told(entry, builder.records[0]))
    container = builder.open(ContainerKind.ROW, builder.open(ContainerKind.RECORD, table))
    article, row_name = is_about_article(entry), builder.records[record].name
    for column, (name, cell) in enumerate(zip(names, row.cells, strict=False)):
        if cell.chars.strip():
            inside = builder.open(ContainerKind.CELL, container, column)
            field = field_of(name)
            if row_name and field == Field(Use.TEXT, locale=field.locale) and locale_of(name):
                # A table of texts by language: the row's name says what they are for.
                name, field = row_name, field_of(row_name)._replace(locale=field.locale)
            collector.field(field, name, Scalar(cell), inside, record, article=article)


def _guessed_name(cell: Text) -> str:
    """The name of a cell's column where no header tells it: what is only a date or a locale says what it is."""
    value = cell.chars.strip()
    if (found := day_in(value)) and found.start == 0 and is_technical(value):
        return "date"
    return "locale" if locale_of(value, FIRST_LANGUAGES) else ""
