"""Calendars, price lists and product feeds that are kept as CSV or TSV."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brandlint.documents.blocks import ContainerKind
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers.cells import delimiter_of, rows_of, text_of
from brandlint.readers.dates import are_month_first
from brandlint.readers.records import RecordCollector
from brandlint.readers.table_rows import Row, days_of, header_of, names_of, read_row

_DECLARED = re.compile(r"sep=([,;\t|])\r?$", re.IGNORECASE | re.MULTILINE)
"""The line by which a spreadsheet is told what stands between the cells."""


def read(source: Source) -> Document:
    """Read a table: every row is an entry with its own locale, channel and date; a header names the cells.

    Without a header the cells are blocks without a label. Comment lines above the table are passed over.

    Raises:
        UnreadableAsset: it has more cells than are read.
    """
    builder = DocumentBuilder(source)
    rows = [row for row in _rows(source) if row.cells]
    header_at = header_of(rows)
    header = [] if header_at is None else names_of(rows[header_at])
    table = builder.open(ContainerKind.TABLE, 0)
    collector = RecordCollector(builder)
    entries = rows[0 if header_at is None else header_at + 1:]
    collector.month_first = are_month_first(days_of(entries, header))
    for row in entries:
        read_row(collector, row, header, table)
    return builder.build()


def _rows(source: Source) -> Iterator[Row]:
    text = source.text
    declared = _DECLARED.match(text)
    begun, cells = False, 0
    for number, row in enumerate(rows_of(text, declared[1] if declared else delimiter_of(text)), 1):
        cells += len(row)
        if cells > source.limits.cells:
            raise UnreadableAsset(source.limits.too_many_cells)
        first = text[row[0].start:row[0].end] if row else ""
        if not begun and (first.startswith("#") or (declared and number == 1)):
            continue
        begun = begun or bool(row)
        if not first.lstrip("# ").startswith("brandlint:"):
            yield Row(number, [text_of(cell, source, number, column) for column, cell in enumerate(row, 1)])
