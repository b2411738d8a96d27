"""The cells of a table that is a text file: comma, semicolon, tab or bar between them, with exact places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from brandlint.documents.places import Cell
from brandlint.documents.source import Source
from brandlint.documents.text import Text
from brandlint.readers.rewriting import Piece, assembled, raw_text

DELIMITERS = ",;\t|"
_SNIFFED_ROWS = 20
_SNIFFED_CHARS = 20_000
_QUOTED = re.compile(r'"((?:[^"]++|"")*)"')
_PIECE = re.compile(r'""|[^"]+')
_LINE_END = re.compile(r"\r\n|\r|\n")


class RawCell(NamedTuple):
    """A cell as it stands: `start` and `end` go round its content, without the quotes."""

    start: int
    end: int
    quoted: bool


class CellOrigin(NamedTuple):
    """Makes places of a cell; rows and columns from 1."""

    source: Source
    row: int
    column: int

    def place(self, start: int, end: int) -> Cell:
        return Cell(self.row, self.column, span=self.source.place(start, end))


def rows_of(text: str, delimiter: str) -> Iterator[list[RawCell]]:
    """The rows of a table, empty lines as rows without cells. A quote that is never closed is a character like others."""
    plain_end = re.compile(rf"[{re.escape(delimiter)}\r\n]")
    position, length, closed = 0, len(text), True
    row: list[RawCell] = []
    while position < length or row:
        quoted = _QUOTED.match(text, position) if closed and text.startswith('"', position) else None
        closed = closed and (quoted is not None or not text.startswith('"', position))
        after = plain_end.search(text, quoted.end() if quoted else position)
        end = after.start() if after else length
        # What follows a closing quote is passed over, as spreadsheets do.
        row.append(RawCell(*quoted.span(1), True) if quoted else RawCell(position, end, False))
        if after and after.group() == delimiter:
            position = after.end()
            continue
        yield [] if len(row) == 1 and not quoted and row[0].start == row[0].end else row
        row = []
        line_end = _LINE_END.match(text, end)
        position = line_end.end() if line_end else length


def text_of(cell: RawCell, source: Source, row: int, column: int) -> Text:
    """What a cell says; a doubled quote stands for one."""
    origin, chars = CellOrigin(source, row, column), source.text[cell.start:cell.end]
    if not cell.quoted or '"' not in chars:
        return raw_text(chars, origin, cell.start)
    return assembled((_piece(match) for match in _PIECE.finditer(source.text, cell.start, cell.end)), origin)


def delimiter_of(text: str) -> str:
    """The character between the cells: the one that gives most rows the same number of cells, and the most of them."""
    head = text[:_SNIFFED_CHARS]
    return max(DELIMITERS, key=lambda delimiter: _evenness(head, delimiter))


def _evenness(head: str, delimiter: str) -> tuple[int, int]:
    widths: list[int] = []
    for row in rows_of(head, delimiter):
        if row and not head.startswith("#", row[0].start):
            widths.append(len(row))
        if len(widths) == _SNIFFED_ROWS:
            break
    width = widths[0] if widths else 1
    return (sum(other == width for other in widths), width) if width > 1 else (0, 0)


def _piece(match: re.Match[str]) -> Piece:
    doubled = match.group() == '""'
    return Piece('"' if doubled else match.group(), match.start(), match.end(), not doubled)
