"""One page: its boxes and turn, its coordinates as a reader of the page sees them, and pdfium's handles while it is open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from brandlint.documents.places import Box
from brandlint.readers.pdf.content.matrices import Edges
from brandlint.readers.pdf.content.objects import entry, inherited, number, numbers

_LETTER: Edges = (0.0, 0.0, 612.0, 792.0)
"""What pdfium takes for a page that does not say how large it is."""


class Boxes(NamedTuple):
    """The boxes of a page in its own coordinates; trim and bleed are None where the page does not say them."""

    media: Edges
    crop: Edges
    trim: Edges | None = None
    bleed: Edges | None = None


@dataclass(frozen=True)
class View:
    """A page as it is shown: its number from 1, its boxes, its turn in degrees, clockwise, and pt of one of its units."""

    number: int
    boxes: Boxes
    turn: int = 0
    unit: float = 1.0

    @cached_property
    def seen(self) -> Edges:
        """The part of the page that is shown."""
        return _common(self.boxes.media, self.boxes.crop)

    @cached_property
    def kept(self) -> Edges:
        """What is left of the shown part after trimming."""
        return _common(self.seen, self.boxes.trim or self.seen)

    @cached_property
    def printed(self) -> Edges:
        """What is printed before trimming: printers' marks stand beside it."""
        media, trim = self.boxes.media, self.boxes.trim
        if trim is None or _common(media, trim) == media:
            return _common(media, self.boxes.bleed or media)
        bleed = self.boxes.bleed
        wide = (trim[0] - _MOST_BLEED, trim[1] - _MOST_BLEED, trim[2] + _MOST_BLEED, trim[3] + _MOST_BLEED)
        return _common(media, bleed if bleed and bleed != media else wide)

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

    @cached_property
    def kept_box(self) -> Box:
        """What is left after trimming, as it is shown."""
        return self.box(*self.kept)

    def shows(self, box: Box) -> bool:
        """Whether any of a box is left on the printed page: printers' notes beside it are cut off."""
        kept = self.kept_box
        return box.left < kept.right and kept.left < box.right and box.top < kept.bottom and kept.top < box.bottom


_MOST_BLEED = 20.0
"""pt: artwork that reaches further beyond the trim is no bleed but marks."""


class Sheet(NamedTuple):
    """A page while it is open: pdfium's handles of it and of its text, and how it is shown."""

    page: Any
    text: Any
    view: View


@contextmanager
def opened(document: pypdfium2.PdfDocument, index: int) -> Iterator[Sheet]:
    """Open a page of a document (from 0); raises `pypdfium2.PdfiumError` for a damaged one."""
    page = document[index]
    try:
        text = page.get_textpage()
        try:
            boxes = Boxes(page.get_mediabox(), page.get_cropbox(), page.get_trimbox(fallback_ok=False))
            yield Sheet(page.raw, text.raw, View(index + 1, boxes, page.get_rotation()))
        finally:
            text.close()
    finally:
        page.close()


def view_of(page: Any, number_: int) -> View:
    """How a page of pikepdf is shown: the same as pdfium shows it."""
    media = _edges(inherited(page, "/MediaBox")) or _LETTER
    crop = _edges(inherited(page, "/CropBox")) or media
    boxes = Boxes(media, crop, _edges(entry(page, "/TrimBox")), _edges(entry(page, "/BleedBox")))
    turn = int(number(inherited(page, "/Rotate")) or 0) % 360
    unit = number(entry(page, "/UserUnit")) or 1.0
    return View(number_, boxes, turn if turn in (90, 180, 270) else 0, unit if 0 < unit <= 1000 else 1.0)


def page_count(document: pypdfium2.PdfDocument) -> int:
    return int(pdfium.FPDF_GetPageCount(document.raw))


def _edges(written: Any) -> Edges | None:
    """A rectangle, its corners in order; None for none and for an empty one."""
    found = numbers(written)
    if len(found) != 4:
        return None
    (left, right), (bottom, top) = sorted(found[::2]), sorted(found[1::2])
    return (left, bottom, right, top) if left < right and bottom < top else None


def _common(outer: Edges, inner: Edges) -> Edges:
    """What two rectangles share; the outer one where they share nothing."""
    shared = (max(outer[0], inner[0]), max(outer[1], inner[1]), min(outer[2], inner[2]), min(outer[3], inner[3]))
    return shared if shared[0] < shared[2] and shared[1] < shared[3] else outer
