"""Tables as people export them, each cell with its place: CSV in any of its ways, and workbooks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.guide.model import GuidePlace
from brandlint.problems import Problem
from brandlint.translations import say

if TYPE_CHECKING:
    from brandlint.ooxml.workbook import Sheet, SheetCell

_DELIMITERS = ";,\t|"
_HEADER_WITHIN = 10
"""Rows within which the names of the columns stand, below titles."""
_LINE_END = re.compile(r"\r\n|\r|\n")


class CellText(NamedTuple):
    """A cell without its quotes and outer blanks. `amount` is the exact number behind what a workbook shows, with its sign."""

    text: str
    place: GuidePlace
    amount: str | None = None


Table = list[list[CellText]]
"""Rows of cells; the first that is not empty holds the names of the columns."""


def csv_table(source: Source) -> Table:
    """The rows of a CSV file, empty ones left out. The delimiter is the one that stands most often in the first line."""
    text = source.text
    header = _LINE_END.split(text.lstrip(), maxsplit=1)[0]
    delimiter = max(_DELIMITERS, key=header.count)
    table: Table = [[]]
    for start, end, written, last in _fields(text, delimiter):
        table[-1].append(CellText(written.strip(), GuidePlace.of(source.name, source.place(start, end))))
        if last:
            table.append([])
    return [row for row in table if any(cell.text for cell in row)]


def _fields(text: str, delimiter: str) -> Iterator[tuple[int, int, str, bool]]:
    """Start, end and text of each field, and whether it is the last of its row."""
    field = re.compile(rf'[ ]*"(?P<quoted>(?:[^"]|"")*)"[ ]*|(?P<plain>[^{re.escape(delimiter)}\r\n]*)')
    position = 0
    while position <= len(text):
        match = field.match(text, position)
        assert match is not None  # the pattern fits the empty text
        ending = _LINE_END.match(text, match.end())
        last = ending is not None or match.end() >= len(text)
        quoted = match["quoted"]
        yield match.start(), match.end(), match["plain"] if quoted is None else quoted.replace('""', '"'), last
        # What follows a closing quote belongs to nothing; the next field begins behind the next character.
        position = ending.end() if ending else match.end() + 1


def workbook_tables(data: bytes, shown: str, is_header: Callable[[list[CellText]], bool]) -> list[Table] | Problem:
    """The tables of a workbook that begin with a header, one for each sheet that is shown; a problem where it cannot be read.

    Args:
        data: the workbook.
        shown: its path, for places.
        is_header: whether a row names the columns; titles may stand above it.
    """
    from brandlint.ooxml.workbook import sheets

    try:
        return [table for sheet in sheets(data) if not sheet.hidden and (table := _table(sheet, shown, is_header))]
    except UnreadableAsset as error:
        return Problem(GuidePlace(shown, 1, 1), (), str(error), hint=say("save it again, or export it as CSV"))


def _table(sheet: Sheet, shown: str, is_header: Callable[[list[CellText]], bool]) -> Table:
    rows = [_cells(row, sheet.name, shown) for row in sheet.rows]
    begin = next((at for at, row in enumerate(rows[:_HEADER_WITHIN]) if is_header(row)), None)
    return [] if begin is None else rows[begin:]


def _cells(row: Sequence[SheetCell], sheet: str, shown: str) -> list[CellText]:
    """The cells of a row from the first column on, empty ones too."""
    number, filled = row[0].row, {cell.column: cell for cell in row}
    cells = []
    for column in range(1, max(filled) + 1):
        cell, place = filled.get(column), GuidePlace(shown, number, column, sheet=sheet)
        cells.append(CellText(cell.text.chars.strip(), place, cell.amount) if cell else CellText("", place))
    return cells
