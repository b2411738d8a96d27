"""One page while it is open: pdfium's handles, and its coordinates as a reader of the page sees them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from brandlint.documents.places import Box

Edges = tuple[float, float, float, float]
"""Left, bottom, right, top in a page's own coordinates."""


class Sheet(NamedTuple):
    """A page: its number from 1, its open handles, the part of it that is seen, and its turn in degrees, clockwise.

    `kept` is what is left of the seen part after trimming.
    """

    number: int
    page: Any
    text: Any
    seen: Edges
    kept: Edges
    turn: int

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page's own coordinates, in points from the top left corner of the page as it is shown."""
        left, bottom, right, top = self.seen
        match self.turn:
            case 90:
                return y - bottom, x - left
            case 180:
                return right - x, y - bottom
            case 270:
                return top - y, right - x
            case _:
                return x - left, top - y

    def direction(self, x: float, y: float) -> tuple[float, float]:
        """A direction of the page's own coordinates as it is shown: to the right and down."""
        match self.turn:
            case 90:
                return y, x
            case 180:
                return -x, y
            case 270:
                return -y, -x
            case _:
                return x, -y

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A rectangle of the page's own coordinates on the page as it is shown."""
        (x1, y1), (x2, y2) = self.point(left, bottom), self.point(right, top)
        return Box(self.number, min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))

    def shows(self, box: Box) -> bool:
        """Whether any of a box is left on the printed page: printers' notes beside it are cut off."""
        kept = self.box(*self.kept)
        return box.left < kept.right and kept.left < box.right and box.top < kept.bottom and kept.top < box.bottom


@contextmanager
def opened(document: pypdfium2.PdfDocument, index: int) -> Iterator[Sheet]:
    """Open a page of a document (from 0); raises `pypdfium2.PdfiumError` for a damaged one."""
    page = document[index]
    try:
        text = page.get_textpage()
        try:
            seen = _common(page.get_mediabox(), page.get_cropbox())
            yield Sheet(index + 1, page.raw, text.raw, seen, _common(seen, page.get_trimbox()), page.get_rotation())
        finally:
            text.close()
    finally:
        page.close()


def page_count(document: pypdfium2.PdfDocument) -> int:
    return int(pdfium.FPDF_GetPageCount(document.raw))


def _common(outer: Edges, inner: Edges) -> Edges:
    """What two rectangles share; the outer one where they share nothing."""
    shared = (max(outer[0], inner[0]), max(outer[1], inner[1]), min(outer[2], inner[2]), min(outer[3], inner[3]))
    return shared if shared[0] < shared[2] and shared[1] < shared[3] else outer
