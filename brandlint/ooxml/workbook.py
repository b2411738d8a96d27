"""A workbook (XLSX) as sheets of cells, each with the text that it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from brandlint.ooxml.number_formats import BUILT_IN, shown
from brandlint.ooxml.package import Package, is_on
from brandlint.translations import say

CALLED = "an Excel workbook"
MOST_CELLS = 2_000_000
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_DAY = re.compile(r"\d{4}-\d{2}(?:-\d{2})?(?: \d{2}:\d{2})?|\d{2}:\d{2}")
_SIGN = re.compile(r"[€£$]|\b(?:[A-Z]{3}|R)(?![^\W\d_])")
_PARTS_OF_SHEET = frozenset({"cols", "row", "mergeCells", "hyperlinks", "sheetFormatPr"})


class RichText(NamedTuple):
    """Characters of a cell, and the stretches of them that are struck through; raised ones by `raised`."""

    chars: str
    struck: tuple[tuple[int, int], ...] = ()
    raised: tuple[tuple[int, int], ...] = ()


class SheetCell(NamedTuple):
    """A cell: row and column from 1, and what it shows.

    `amount` is the exact number behind what is shown, with the sign or code of a currency that stands beside it; None for
    what is no number, or a day.
    """

    row: int
    column: int
    text: RichText
    amount: str | None = None


class Area(NamedTuple):
    """A rectangle of cells, from 1, the ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as it is seen.

    Attributes:
        name: as on its tab.
        number: from 1, hidden sheets counted too.
        hidden: the sheet itself is hidden; nothing else of it is then read.
        rows: its cells that show something, by row; hidden rows and columns are left out.
        merged: cells that are joined to one.
        links: where cells lead, by row and column.
        hidden_rows, hidden_columns: how many of those that hold something were left out.
        uncomputed: how many cells hold a formula without its result.
        cut: it holds more cells than are read.
    """

    name: str
    number: int
    hidden: bool = False
    rows: tuple[tuple[SheetCell, ...], ...] = ()
    merged: tuple[Area, ...] = ()
    links: Mapping[tuple[int, int], str] = field(default_factory=dict)
    hidden_rows: int = 0
    hidden_columns: int = 0
    uncomputed: int = 0
    cut: bool = False


class _Styles(NamedTuple):
    """By the number of a cell's style: its number format, and whether its text is struck through."""

    formats: Sequence[str]
    struck: Sequence[bool]


def sheets(data: bytes, cells: int = MOST_CELLS) -> Iterator[Sheet]:
    """The sheets of a workbook in the order of their tabs.

    Args:
        cells: the most that are read, of all sheets.

    Raises:
        UnreadableAsset: it is locked, damaged, or no workbook.
    """
    package = Package(data, CALLED)
    main = package.main
    book = package.xml(main)
    if book.tag != "workbook":
        raise package.unreadable(say("it holds another kind of document"))
    relations = package.relations(main)
    since_1904 = book.find("workbookPr") is not None and is_on(_property(book, "workbookPr", "date1904"))
    strings = _shared_strings(package, main)
    styles = _styles(package, main)
    for number, element in enumerate(book.iterfind("sheets/sheet"), 1):
        relation = relations.get(element.get("r:id", ""))
        name, hidden = element.get("name", ""), element.get("state", "visible") != "visible"
        if relation is None or relation.kind != "worksheet" or relation.target not in package:
            continue
        reader = _SheetReader(package, relation.target, strings, styles, since_1904, cells)
        yield Sheet(name, number, hidden=True) if hidden else reader.read(name, number)
        cells -= reader.cells


def _property(book: Element, tag: str, name: str) -> Element | None:
    """An attribute as if it were a property of its own."""
    element = book.find(tag)
    value = element.get(name) if element is not None else None
    return None if value is None else Element(name, {"val": value})


def _shared_strings(package: Package, main: str) -> list[RichText]:
    found: list[RichText] = []
    for name in package.related(main, "sharedStrings")[:1]:
        found.extend(rich_text(element) for element in package.elements(name, frozenset({"si"})))
    return found


def _styles(package: Package, main: str) -> _Styles:
    names = package.related(main, "styles")
    if not names:
        return _Styles((), ())
    root = package.xml(names[0])
    codes = {_whole(one.get("numFmtId"), 0): one.get("formatCode", "") for one in root.iterfind("numFmts/numFmt")}
    fonts = [is_on(font.find("strike")) for font in root.iterfind("fonts/font")]
    formats, struck = [], []
    for style in root.iterfind("cellXfs/xf"):
        number = _whole(style.get("numFmtId"), 0)
        font = _whole(style.get("fontId"), 0)
        formats.append(codes.get(number) or BUILT_IN.get(number, "General"))
        struck.append(font < len(fonts) and fonts[font])
    return _Styles(formats, struck)


def rich_text(element: Element) -> RichText:
    """What a shared or inline string says; its phonetic guide is not part of it."""
    chars, struck, raised = "", [], []
    for child in element:
        if child.tag == "t":
            chars += _unescaped(child.text or "")
        elif child.tag == "r":
            text = _unescaped("".join(part.text or "" for part in child.iterfind("t")))
            look = child.find("rPr")
            if look is not None and is_on(look.find("strike")):
                struck.append((len(chars), len(chars) + len(text)))
            align = look.find("vertAlign") if look is not None else None
            if align is not None and align.get("val") == "superscript":
                raised.append((len(chars), len(chars) + len(text)))
            chars += text
    return RichText(chars, tuple(struck), tuple(raised))


def _unescaped(text: str) -> str:
    """Characters that XML cannot hold are written as `_x000D_`."""
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text).replace("\r\n", "\n").replace("\r", "\n")


def _whole(text: str | None, otherwise: int) -> int:
    """A whole number of an attribute; a damaged one is as good as none."""
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else otherwise


def position_of(reference: str) -> tuple[int, int] | None:
    """Row and column of a cell's name: "C4" is (4, 3); None for what is no name."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]), column


def _area(reference: str) -> Area | None:
    first, _, last = reference.partition(":")
    start, end = position_of(first), position_of(last or first)
    return Area(*start, *end) if start and end else None


class _SheetReader:
    """Reads one sheet."""

    def __init__(self, package: Package, name: str, strings: Sequence[RichText], styles: _Styles, since_1904: bool,
                 most_cells: int) -> None:
        self.package = package
        self.name = name
        self.strings = strings
        self.styles = styles
        self.since_1904 = since_1904
        self.most_cells = most_cells
        self.hidden_columns: set[int] = set()
        self.rows: list[tuple[SheetCell, ...]] = []
        self.merged: list[Area] = []
        self.links: dict[tuple[int, int], str] = {}
        self.columns_left_out: set[int] = set()
        self.hidden_rows = self.uncomputed = self.cells = self.row = 0

    def read(self, name: str, number: int) -> Sheet:
        for element in self.package.elements(self.name, _PARTS_OF_SHEET):
            if self.cells > self.most_cells:
                break
            match element.tag:
                case "cols":
                    self._columns(element)
                case "row":
                    self._row(element)
                case "mergeCells":
                    self.merged += [area for one in element.iterfind("mergeCell") if (area := _area(one.get("ref", "")))]
                case "hyperlinks":
                    self._links(element)
        return Sheet(name, number, False, tuple(self.rows), tuple(self.merged), self.links, self.hidden_rows,
                     len(self.columns_left_out), self.uncomputed, self.cells > self.most_cells)

    def _columns(self, element: Element) -> None:
        for one in element.iterfind("col"):
            if one.get("hidden") in ("1", "true"):
                first, last = _whole(one.get("min"), 1), _whole(one.get("max"), 1)
                self.hidden_columns.update(range(first, min(last, first + 16_384) + 1))

    def _row(self, element: Element) -> None:
        self.row = _whole(element.get("r"), self.row + 1)
        cells: list[SheetCell] = []
        column = 0
        for one in element.iterfind("c"):
            position = position_of(one.get("r", ""))
            column = position[1] if position else column + 1
            self.cells += 1
            if self.cells > self.most_cells:
                return
            text = self._shown(one)
            if text is None or not text.chars.strip():
                continue
            if column in self.hidden_columns:
                self.columns_left_out.add(column)
                continue
            cells.append(SheetCell(self.row, column, text, self._amount(one, text.chars)))
        if cells and element.get("hidden") in ("1", "true"):
            self.hidden_rows += 1
        elif cells:
            self.rows.append(tuple(cells))

    def _shown(self, cell: Element) -> RichText | None:
        kind, value = cell.get("t", "n"), cell.findtext("v")
        style = _whole(cell.get("s"), 0)
        if kind == "inlineStr":
            inline = cell.find("is")
            text = rich_text(inline) if inline is not None else None
        elif value is None or not value.strip():
            self.uncomputed += cell.find("f") is not None and kind != "str"
            return None
        elif kind == "s":
            text = self.strings[at] if (at := _whole(value, -1)) in range(len(self.strings)) else None
        elif kind == "e":
            return None
        elif kind == "b":
            text = RichText("TRUE" if value == "1" else "FALSE")
        elif kind in ("str", "d"):
            text = RichText(_unescaped(value))
        else:
            code = self.styles.formats[style] if style < len(self.styles.formats) else "General"
            text = RichText(shown(value, code, since_1904=self.since_1904))
        if text is not None and style < len(self.styles.struck) and self.styles.struck[style]:
            text = text._replace(struck=((0, len(text.chars)),))
        return text

    def _amount(self, cell: Element, chars: str) -> str | None:
        value = cell.findtext("v")
        if cell.get("t", "n") != "n" or value is None or _DAY.fullmatch(chars):
            return None
        sign = _SIGN.search(chars)
        return f"{sign.group() if sign else ''} {shown(value, 'General')}".strip()

    def _links(self, element: Element) -> None:
        relations = self.package.relations(self.name)
        for one in element.iterfind("hyperlink"):
            relation, area = relations.get(one.get("r:id", "")), _area(one.get("ref", ""))
            if relation is not None and relation.external and area is not None:
                for row in range(area.top, min(area.bottom, area.top + 100) + 1):
                    for column in range(area.left, min(area.right, area.left + 100) + 1):
                        self.links[row, column] = relation.target
