"""Where in an asset something stands. A place is self-contained: no source is needed to print it."""

from __future__ import annotations

from typing import Any, NamedTuple


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

    def __str__(self) -> str:
        return "picture" if self.page is None else f"page {self.page}"


class Cell(NamedTuple):
    """A cell of a table: rows and columns from 1; `span` where the table is a text file."""

    row: int
    column: int
    sheet: str | None = None
    span: Span | None = None

    def as_json(self) -> dict[str, Any]:
        if self.span is not None:
            return {**self.span.as_json(), "row": self.row, "column": self.column}
        where: dict[str, Any] = {"row": self.row, "column": self.column}
        return where if self.sheet is None else {"sheet": self.sheet, **where}

    def __str__(self) -> str:
        return str(self.span) if self.span else f"{self.sheet or 'sheet'} row {self.row} column {self.column}"


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


class Whole(NamedTuple):
    """The asset as a whole."""

    def as_json(self) -> dict[str, Any]:
        return {}

    def __str__(self) -> str:
        return "whole file"


Place = Span | Box | Cell | Part | Whole
WHOLE = Whole()


def span_of(place: Place) -> Span | None:
    """The stretch of a text file behind a place, where there is one."""
    match place:
        case Span():
            return place
        case Cell(span=span) | Part(span=span):
            return span
        case Box() | Whole():
            return None


def reading_order(place: Place) -> tuple[float, ...]:
    """A key that sorts the places of one asset as a reader meets them."""
    span = span_of(place)
    if span is not None:
        return (0, span.start, span.end)
    match place:
        case Box():
            return (1, place.page or 0, place.top, place.left)
        case Cell():
            return (1, place.row, place.column)
        case _:
            return (-1,) if isinstance(place, Whole) else (2,)
