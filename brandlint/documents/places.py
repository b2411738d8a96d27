"""Where in an asset something stands. A place is self-contained: no source is needed to print it."""

from __future__ import annotations

from typing import Any, NamedTuple

from brandlint.translations import say


class Span(NamedTuple):
    """A stretch of a decoded text file: 0-based offsets in code points, 1-based lines and columns, the end exclusive."""

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int

    def as_json(self) -> dict[str, Any]:
        return {"line": self.line, "column": self.column, "end_line": self.end_line, "end_column": self.end_column,
                "offset": self.start, "end_offset": self.end}

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


class Box(NamedTuple):
    """A rectangle measured from the top left corner: points on a page (from 1), pixels in a picture (page None)."""

    page: int | None
    left: float
    top: float
    right: float
    bottom: float

    def as_json(self) -> dict[str, Any]:
        box = {"box": [round(edge, 1) for edge in self[1:]]}
        return box if self.page is None else {"page": self.page, **box}

    def union(self, other: Box) -> Box:
        """The smallest rectangle on this page that holds both."""
        return Box(self.page, min(self.left, other.left), min(self.top, other.top),
                   max(self.right, other.right), max(self.bottom, other.bottom))

    def shared(self, other: Box) -> float:
        """The area that this rectangle and another on its page have in common."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return width * height if width > 0 and height > 0 else 0.0

    def __str__(self) -> str:
        return say("picture") if self.page is None else say("page {page}", page=self.page)


class Cell(NamedTuple):
    """A cell of a table: rows and columns from 1; `span` where the table is a text file.

    In a workbook `sheet` is the sheet's name and `sheet_number` its number, from 1.
    """

    row: int
    column: int
    sheet: str | None = None
    span: Span | None = None
    sheet_number: int = 1

    def as_json(self) -> dict[str, Any]:
        if self.span is not None:
            return {**self.span.as_json(), "row": self.row, "column": self.column}
        where: dict[str, Any] = {"row": self.row, "column": self.column}
        return where if self.sheet is None else {"sheet": self.sheet, **where}

    def __str__(self) -> str:
        if self.span is not None:
            return str(self.span)
        return f"sheet {self.sheet} row {self.row} column {column_letters(self.column)}" if self.sheet else (
            f"row {self.row} column {self.column}")


class Paragraph(NamedTuple):
    """A stretch of a paragraph of a text document: paragraphs from 1, those in tables and lists counted as well.

    `start` and `end` are 0-based offsets in the paragraph; `part` says where it stands if not in the running text: in a
    header, a footer, a footnote. What stands in a text box is placed in the paragraph that the box is tied to.
    """

    number: int
    start: int = 0
    end: int = 0
    part: str | None = None

    def as_json(self) -> dict[str, Any]:
        where: dict[str, Any] = {"paragraph": self.number}
        return where if self.part is None else {**where, "part": self.part}

    def __str__(self) -> str:
        number = say("paragraph {number}", number=self.number)
        return say("{part}, {number}", part=self.part, number=number) if self.part else number


class Shape(NamedTuple):
    """A stretch of a shape's text on a slide: slides from 1, the shape by its name in the presentation.

    `number` counts the shapes of the slide in the order in which they are drawn; `start` and `end` are offsets in its text.
    """

    slide: int
    shape: str
    number: int = 0
    start: int = 0
    end: int = 0

    def as_json(self) -> dict[str, Any]:
        return {"slide": self.slide, "shape": self.shape}

    def __str__(self) -> str:
        return say("slide {slide}, {shape}", slide=self.slide, shape=self.shape)


class Part(NamedTuple):
    """A place in a part of an asset: of a message, or a picture that it shows.

    `span` is of the raw file and None where the part's encoding hides it; for a picture it is where the asset names it, and
    `box` where in the picture, in px.
    """

    name: str
    span: Span | None = None
    box: Box | None = None

    def as_json(self) -> dict[str, Any]:
        return {**(self.span.as_json() if self.span else {}), "part": self.name, **(self.box.as_json() if self.box else {})}

    def __str__(self) -> str:
        return f"{self.span} ({self.name})" if self.span else self.name


class InSheet(NamedTuple):
    """A stretch of a style sheet that an asset links to; `path` is the sheet's, relative to the campaign's root."""

    path: str
    span: Span

    def as_json(self) -> dict[str, Any]:
        return self.span.as_json()

    def __str__(self) -> str:
        return f"{self.path}:{self.span}"


class Whole(NamedTuple):
    """The asset as a whole."""

    def as_json(self) -> dict[str, Any]:
        return {}

    def __str__(self) -> str:
        return "whole file"


Place = Span | Box | Cell | Paragraph | Shape | Part | InSheet | Whole
WHOLE = Whole()


def column_letters(column: int) -> str:
    """A column's name in a workbook: 3 is "C", 28 is "AB"."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


_PARTS = {"header": 0, "": 1, "footer": 3}
"""Parts of a text document in reading order; notes come before the footer."""


def span_of(place: Place) -> Span | None:
    """The stretch of a text file behind a place, where there is one."""
    match place:
        case Span():
            return place
        case Cell(span=span) | Part(span=span) | InSheet(span=span):
            return span
        case Box() | Paragraph() | Shape() | Whole():
            return None


def reading_order(place: Place) -> tuple[float, ...]:
    """A key that sorts the places of one asset as a reader meets them."""
    span = span_of(place)
    if span is not None:
        return (3 if isinstance(place, InSheet) else 0, span.start, span.end)
    match place:
        case Box():
            return (1, place.page or 0, place.top, place.left)
        case Cell():
            return (1, place.sheet_number, place.row, place.column)
        case Paragraph():
            return (1, _PARTS.get(place.part or "", 2), place.number, place.start)
        case Shape():
            return (1, place.slide, place.number, place.start)
        case _:
            return (-1,) if isinstance(place, Whole) else (2,)
