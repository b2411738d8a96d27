"""Cutting a stretch out of a picture, and writing it small."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from brandlint.documents.places import Box
from brandlint.documents.visuals import LogoSighting
from brandlint.reports.pictures import Area, Dimension, Pixels

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_WIDE, MOST_HIGH = 760, 520
"""px of a crop as it is stored."""
_SMALLEST_SHARE = 0.55
"""Parts of a picture's width that are shown around a spot, so that people know where they are."""
_AROUND = 1.7
_QUALITY = 76
_MM_IN_PT = 25.4 / 72


class NoCrop(Exception):
    """There is nothing to cut out."""


class Window(NamedTuple):
    """A rectangle in units of its page or picture."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top


def window_around(box: Box, width: float, height: float) -> Window:
    """What to show of a page or picture around a box.

    Raises:
        NoCrop: the box lies outside, or the page has no size.
    """
    if width <= 0 or height <= 0 or box.right <= 0 or box.bottom <= 0 or box.left >= width or box.top >= height:
        raise NoCrop
    wide = min(width, max((box.right - box.left) * _AROUND, width * _SMALLEST_SHARE))
    high = min(height, max((box.bottom - box.top) * _AROUND, wide * 0.5))
    left = min(max(0.0, (box.left + box.right - wide) / 2), width - wide)
    top = min(max(0.0, (box.top + box.bottom - high) / 2), height - high)
    return Window(left, top, left + wide, top + high)


def scale_for(window: Window, most: float) -> float:
    """px for each unit, so that a window fits a crop.

    Args:
        most: px for a unit above which there is nothing more to see.
    """
    return min(MOST_WIDE / window.width, MOST_HIGH / window.height, most)


def pixels(image: Image, window: Window, box: Box, seen: LogoSighting | None, *, unit: str) -> Pixels:
    """A cut-out picture with its spot marked.

    Args:
        image: what the window shows.
        seen: the logo at the box, whose measures are drawn.
        unit: of its measures: "pt" or "px".
    """
    image.thumbnail((MOST_WIDE, MOST_HIGH))
    data = BytesIO()
    flat = image.convert("RGBA" if image.mode in ("RGBA", "LA", "P") else "RGB")
    flat.save(data, "WEBP", quality=_QUALITY, method=2)
    mark = _area(box, window)
    return Pixels("image/webp", data.getvalue(), image.width, image.height, mark,
                  _dimensions(mark, seen, unit) if seen else (), _clear(box, window, seen) if seen else None)


def _area(box: Box | Window, window: Window) -> Area:
    across = [min(1.0, max(0.0, (edge - window.left) / window.width)) for edge in (box.left, box.right)]
    down = [min(1.0, max(0.0, (edge - window.top) / window.height)) for edge in (box.top, box.bottom)]
    return Area(across[0], down[0], across[1], down[1])


def _dimensions(mark: Area, seen: LogoSighting, unit: str) -> tuple[Dimension, ...]:
    """A line below the logo for its width and one beside it for its height."""
    below, beside = min(0.97, mark.bottom + 0.04), min(0.98, mark.right + 0.03)
    lines = []
    if seen.width is not None:
        lines.append(Dimension((mark.left, below), (mark.right, below), _length(seen.width, unit)))
    if seen.height is not None:
        lines.append(Dimension((beside, mark.top), (beside, mark.bottom), _length(seen.height, unit)))
    return tuple(lines)


def _length(length: float, unit: str) -> str:
    return f"{length * _MM_IN_PT:.1f} mm" if unit == "pt" else f"{length:.0f} px"


def _clear(box: Box, window: Window, seen: LogoSighting) -> Area | None:
    """The space around a logo that is clear."""
    if seen.clear is None:
        return None
    room = seen.clear * (box.bottom - box.top)
    return _area(Window(box.left - room, box.top - room, box.right + room, box.bottom + room), window)
