"""What a page says without live text: in outlines, in pictures, in fonts that do not name their letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pypdfium2

from brandlint.documents.places import Box
from brandlint.documents.visuals import Picture
from brandlint.readers.layout.pieces import upright
from brandlint.readers.pdf.runs import Run
from brandlint.readers.pdf.sheet import View
from brandlint.visuals.recognition import Recognised, recognise

if TYPE_CHECKING:
    from brandlint.visuals.recognition.model import PxBox

_DPI = 200
_LONGEST_PX = 2_400
_OUTLINES = 12
"""Shapes that look like letters from which a page may say something in them."""
_PICTURE_PX = 200
_PICTURE_PT = 40.0
_SAME = 0.4
"""A recognised line of which this part lies on live text is that text once more."""


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """The lines that were recognised on a page, without those that are live text; px for a point of the page."""

    number: int
    recognised: Recognised
    scale: float

    def place(self, box: PxBox) -> Box:
        """Where a box in px of the drawn page stands on the page."""
        return Box(self.number, *(edge / self.scale for edge in box))


def may_say_more(outlines: int, pictures: Sequence[Picture]) -> bool:
    """Whether a page with live text may say something beside it: in outlines, or in a picture that is no ornament."""
    return outlines >= _OUTLINES or any(map(_is_large, pictures))


def _is_large(picture: Picture) -> bool:
    box = picture.place
    placed = isinstance(box, Box) and max(box.right - box.left, box.bottom - box.top) >= _PICTURE_PT
    return placed and max(picture.width, picture.height) >= _PICTURE_PX and picture.bits > 0


def recognised_page(document: pypdfium2.PdfDocument, view: View, live: Sequence[Run]) -> RecognisedPage:
    """Draw a page and recognise what it says beside its live text.

    Raises:
        NoEngine: there is none.
        pypdfium2.PdfiumError: it cannot be drawn.
    """
    left, bottom, right, top = view.seen
    scale = min(_DPI / 72, _LONGEST_PX / max(right - left, top - bottom))
    page = document[view.number - 1]
    try:
        drawing = page.render(scale=scale, may_draw_forms=False).to_pil()
    finally:
        page.close()
    found = RecognisedPage(view.number, recognise(drawing), scale)
    written = [upright(run.piece.box, run.piece.angle) for run in live if not all(sign.hidden for sign in run.signs)]
    lines = tuple(line for line in found.recognised.lines if _is_new(found.place(line.box), written, view))
    return replace(found, recognised=replace(found.recognised, lines=lines))


def _is_new(box: Box, written: Sequence[Box], view: View) -> bool:
    whole = (box.right - box.left) * (box.bottom - box.top)
    return view.shows(box) and sum(box.shared(other) for other in written) < _SAME * whole
