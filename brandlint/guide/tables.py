"""Tables as people export them, each cell with its place: CSV in any of its ways, and workbooks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from brandlint.documents.source import Source
from brandlint.guide.model import GuidePlace
from brandlint.problems import Problem

_DELIMITERS = ";,\t|"
_LINE_END = re.compile(r"\r\n|\r|\n")


class CellText(NamedTuple):
    """A cell without its quotes and outer blanks."""

    text: str
    place: GuidePlace


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


def workbook_table(path: Path, shown: str) -> Table | Problem:
    """The rows of a workbook's first sheet; a problem where it cannot be read. Line and column are row and column."""
    try:
        from python_calamine import CalamineError, CalamineWorkbook
    except ImportError:
        return Problem(GuidePlace(shown, 1, 1), (), "a workbook, and nothing here that reads one",
                       hint="install it: pip install 'brandlint[office]', or export the prices as CSV")
    try:
        rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python(skip_empty_area=False)
    except CalamineError:
        return Problem(GuidePlace(shown, 1, 1), (), "a file that is no workbook", hint="save it again, or export it as CSV")
    table = [[CellText(_shown(cell), GuidePlace(shown, line, column)) for column, cell in enumerate(row, 1)]
             for line, row in enumerate(rows, 1)]
    return [row for row in table if any(cell.text for cell in row)]


def _shown(cell: object) -> str:
    """A cell as text; a workbook keeps every number as a float, and 79.0 stands for 79."""
    if isinstance(cell, float):
        return f"{cell:.10f}".rstrip("0").rstrip(".")
    return str(cell).strip()
