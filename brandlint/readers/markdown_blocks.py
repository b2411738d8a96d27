"""The blocks of a Markdown text by their first characters: headings, rules, items, quotes, tables, fences."""

from __future__ import annotations

import re
from typing import NamedTuple

from brandlint.readers.lines import Line

HEADING = re.compile(r" {0,3}(?P<signs>#{1,6})[ \t]+(?P<text>.*?)(?:[ \t]+#+)?[ \t]*$")
RULE = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
UNDERLINE = re.compile(r" {0,3}(?:=+|-{4,})[ \t]*$")
FENCE = re.compile(r" {0,3}(?P<mark>`{3,}|~{3,})[^`]*$")
QUOTE = re.compile(r" {0,3}> ?")
REFERENCE = re.compile(r" {0,3}\[(?P<name>[^\[\]^][^\[\]]{0,100})\]:[ \t]*<?(?P<url>[^\s<>]+)>?.*$")
NOTE = re.compile(r" {0,3}\[\^[^\[\]\s]{1,40}\]:[ \t]*")
TABLE_RULE = re.compile(r" {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")

_NO_LINE_END = re.compile(r"[^\r\n]")
_CELL_END = re.compile(r"(?<!\\)\|")
_SOMEBODYS = re.compile(r"""\s*["“„«‘].*|.*\n\s*[-–—]\s*\S[^\n]*$""", re.DOTALL)


class CellText(NamedTuple):
    """A cell of a table: its stretch of the text, without white space at its ends."""

    start: int
    end: int


def without_comments(text: str) -> str:
    """The text with its comments blanked, as long as it was."""
    parts: list[str] = []
    position = 0
    while (start := text.find("<!--", position)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        parts += (text[position:start], _NO_LINE_END.sub(" ", text[start:end + 3]))
        position = end + 3
    return "".join((*parts, text[position:]))


def cells_of(line: Line) -> list[CellText]:
    """The cells of a row of a table."""
    start = line.start + len(line.text) - len(line.text.lstrip())
    text = line.text.strip()
    if text.startswith("|"):
        start, text = start + 1, text[1:]
    if text.endswith("|") and not text.endswith("\\|"):
        text = text[:-1]
    cells: list[CellText] = []
    position = 0
    for end in (*(match.start() for match in _CELL_END.finditer(text)), len(text)):
        cell = text[position:end]
        left = start + position + len(cell) - len(cell.lstrip())
        cells.append(CellText(left, max(left, left + len(cell.strip()))))
        position = end + 1
    return cells


def is_somebodys_words(quote: str) -> bool:
    """Whether a block quotation is a quotation: in quotation marks, or with a name below it."""
    return _SOMEBODYS.fullmatch(quote) is not None
