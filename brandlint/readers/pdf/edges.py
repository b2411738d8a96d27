"""How far artwork runs over the edge of the trimmed page, measured on a drawing of the strip around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from math import ceil
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

import pypdfium2

from brandlint.readers.pdf.bleeding import Bleeding
from brandlint.readers.pdf.content.matrices import Edges
from brandlint.readers.pdf.sheet import View

if TYPE_CHECKING:
    from PIL.Image import Image

Reaches = tuple[float | None, float | None, float | None, float | None]
"""Left, top, right, bottom, as the page is shown; None on a side where nothing stands at the edge."""

_COARSE_DPI, _FINE_DPI = 100, 300
"""Pictures are drawn much faster when they get smaller; what falls short is measured again."""
_LONGEST_PX = 3_500
_MOST_AT_ONCE = 2_500_000
"""px of a sheet that is drawn as a whole: A3 and a little more."""
_INSIDE = 1.5
"""pt inside the trim in which something has to stand for it to stand at the edge."""
_NEAR = 0.9
"""pt: programs round sizes, and artwork may end that much before the edge that it was meant to reach."""
_FARTHEST_OUTSIDE = 60.0
"""pt outside the trim that are drawn: more than any bleed."""
_NEARLY_WHITE = 248
_SHORTEST = 8.5
"""pt (3 mm): shorter stretches of an edge are not looked at."""
_WHITE = bytes(grey >= _NEARLY_WHITE for grey in range(256))
_TURNS = {0: (0, 1, 2, 3), 90: (3, 0, 1, 2), 180: (2, 3, 0, 1), 270: (1, 2, 3, 0)}
"""By a page's turn, which of its own sides (left, top, right, bottom) is shown on the left, at the top …"""


def reaches(document: pypdfium2.PdfDocument, view: View, at_edges: Sequence[bool], bleeding: Bleeding) -> Reaches:
    """Measure a page.

    Args:
        at_edges: on which sides, as it is shown, something stands at the trimmed edge.
        bleeding: what is known to run over the edge; where that is all of a side, nothing is drawn.
    """
    if not any(at_edges):
        return None, None, None, None
    own = [bleeding.reach(side) for side in range(4)]
    if None in own:
        own = _drawn(document, view, own)
    left, top, right, bottom = (own[side] for side in _TURNS[view.turn])
    return left, top, right, bottom


def _drawn(document: pypdfium2.PdfDocument, view: View, known: Sequence[float | None]) -> list[float | None]:
    """The reach at each side of the page that is not known yet, measured."""
    media, trim = view.boxes.media, view.boxes.trim or view.seen
    page = document[view.number - 1]
    crop, turn = page.get_cropbox(), page.get_rotation()
    try:
        page.set_cropbox(*media)
        page.set_rotation(0)
        whole = _Whole(page, media)
        return [_reach(page, whole, _strip(media, trim, side), side) if reach is None else reach
                for side, reach in enumerate(known)]
    finally:
        page.set_cropbox(*crop)
        page.set_rotation(turn)
        page.close()


class _Strip(NamedTuple):
    """Beside one side of the trimmed page: what is cut off around it, and how many pt of it lie outside."""

    crop: Edges
    outside: float
    length: float


def _strip(media: Edges, trim: Edges, side: int) -> _Strip:
    left, bottom, right, top = (abs(trim[edge] - media[edge]) for edge in range(4))
    width, height = media[2] - media[0], media[3] - media[1]
    outside = (left, top, right, bottom)[side]
    beyond = max(outside - _FARTHEST_OUTSIDE, 0.0)
    match side:
        case 0:
            crop = (beyond, bottom, width - left - _INSIDE, top)
        case 1:
            crop = (left, height - top - _INSIDE, right, beyond)
        case 2:
            crop = (width - right - _INSIDE, bottom, beyond, top)
        case _:
            crop = (left, beyond, right, height - bottom - _INSIDE)
    return _Strip(crop, outside - beyond, trim[3] - trim[1] if side in (0, 2) else trim[2] - trim[0])


class _Whole:
    """The sheet drawn at once where it is small: pictures on it are then decoded once and not for every side."""

    def __init__(self, page: Any, media: Edges) -> None:
        self._page, self._size = page, (media[2] - media[0], media[3] - media[1])

    @cached_property
    def _drawing(self) -> Image | None:
        width, height = (side * _COARSE_DPI / 72 for side in self._size)
        return _rendered(self._page, _COARSE_DPI / 72) if width * height <= _MOST_AT_ONCE else None

    def part(self, crop: Edges) -> Image | None:
        """What is left when so much (left, bottom, right, top) is cut off; None where the sheet is large."""
        drawing, scale = self._drawing, _COARSE_DPI / 72
        if drawing is None:
            return None
        left, bottom, right, top = (ceil(edge * scale) for edge in crop)
        return drawing.crop((left, top, drawing.width - right, drawing.height - bottom))


def _rendered(page: Any, scale: float, crop: Edges = (0, 0, 0, 0)) -> Image:
    drawing: Image = page.render(scale=scale, crop=crop, grayscale=True, may_draw_forms=False).to_pil()
    return drawing


def _reach(page: Any, whole: _Whole, strip: _Strip, side: int) -> float | None:
    """How many pt artwork at one side of the page (its own left, top, right, bottom) goes beyond the trim."""
    scale = min(_COARSE_DPI / 72, _LONGEST_PX / strip.length)
    reach = _measured(whole.part(strip.crop) or _rendered(page, scale, strip.crop), strip, side, scale)
    if reach is None or reach >= strip.outside:
        return reach
    scale = min(_FINE_DPI / 72, _LONGEST_PX / strip.length)
    return _measured(_rendered(page, scale, strip.crop), strip, side, scale)


def _measured(drawing: Image, strip: _Strip, side: int, scale: float) -> float | None:
    if side in (1, 3):
        from PIL.Image import Transpose

        drawing = drawing.transpose(Transpose.TRANSPOSE)
    inside = max(round(_INSIDE * scale), 2)
    shares = []
    for run in _runs(drawing.tobytes(), drawing.width, inside, outwards=-1 if side in (0, 1) else 1):
        if len(run) >= _SHORTEST * scale:
            shares.append(median(run))
    return min(min(shares) / scale, strip.outside) if shares else None


def _runs(greys: bytes, width: int, inside: int, outwards: int) -> Iterator[list[float]]:
    """For each stretch of the edge at which something stands, how many px it goes outwards at each point."""
    run: list[float] = []
    near = max(round(inside * _NEAR / _INSIDE), 2)
    for at in range(0, len(greys), width):
        row = greys[at:at + width][::outwards]
        if min(row[inside - near:inside]) < _NEARLY_WHITE:
            run.append(_px_outwards(row, inside))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _px_outwards(row: bytes, inside: int) -> float:
    """How many px are covered from the trim outwards; the last one may be covered in part."""
    end = row.translate(_WHITE).find(1, inside)
    if end < 0:
        return float(len(row) - inside)
    if end <= inside:
        return 0.0
    last = min((255 - row[end - 1]) / max(255 - row[end - 2], 1), 1.0)
    return end - inside - 1 + last
