"""The pixels of pictures in CMYK, without drawing the page: how much ink they lay down, and whether they may hold a code."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from io import BytesIO
from itertools import combinations
from typing import TYPE_CHECKING

from brandlint.documents.places import Box, Place
from brandlint.documents.visuals import ColourSpace, Picture
from brandlint.readers.pdf.content.interpreter import Placed
from brandlint.readers.pdf.content.objects import FAULTS, TooLarge, decoded, each, entry, name, numbers
from brandlint.readers.pdf.inks import Drawn

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_PIXELS = 30_000_000
_PATCH_MM = 4.0
"""The mean over some 15 mm² is what is compared with a limit (Ghent Workgroup 2015)."""
_MOST_PATCHES = 160
_DARKEST = 0.995
_MOST_LOOKED_AT = 8
_SEAM = 1.0
_LEAST_DPI = 150
"""At which the smallest barcode that shops take (modules of 0.264 mm) has one and a half px a module."""


def ink_of(picture: Picture, placed: Placed) -> float | None:
    """Percent of ink in the darkest patches of a picture; None where it is not in four inks or not cheap to look at."""
    drawing = _opened(picture, placed, _MOST_PATCHES * 2)
    return _darkest(drawing, picture) if drawing is not None else None


def show_no_codes(pictures: Sequence[Drawn]) -> bool:
    """Whether the pictures of a page are photographs in four inks, and certainly show no code: to draw them takes long."""
    if not 0 < len(pictures) <= _MOST_LOOKED_AT:
        return False
    boxes = [one.picture.place for one in pictures]
    return not any(_touch(*pair) for pair in combinations(boxes, 2)) and all(map(_shows_none, pictures))


def _touch(one: Place, other: Place) -> bool:
    """Whether two pictures may be parts of one that a program cut to pieces."""
    if not (isinstance(one, Box) and isinstance(other, Box)):
        return True
    level = abs(one.left - other.left) < _SEAM and abs(one.right - other.right) < _SEAM
    plumb = abs(one.top - other.top) < _SEAM and abs(one.bottom - other.bottom) < _SEAM
    return ((level and min(abs(one.top - other.bottom), abs(one.bottom - other.top)) < _SEAM)
            or (plumb and min(abs(one.left - other.right), abs(one.right - other.left)) < _SEAM))


def _shows_none(drawn: Drawn) -> bool:
    picture, placed = drawn
    if picture.dpi is None:
        return False
    halved = min(picture.dpi) >= 2 * _LEAST_DPI
    drawing = _opened(picture, placed, max(placed.width, placed.height) // (2 if halved else 1))
    if drawing is None:
        return False
    from brandlint.visuals.codes import codes

    return not codes(drawing.convert("RGB").convert("L"), thorough=False)


def _opened(picture: Picture, placed: Placed, least_px: int) -> Image | None:
    """The picture, as small as it comes cheaply with so many px on its longer side; None where it is not in four inks, or
    costs much."""
    whole = placed.space is not None and placed.space.kind is ColourSpace.CMYK and placed.space.count == 4 and not placed.masked
    if not whole or placed.bits != 8 or picture.dpi is None or placed.width * placed.height > _MOST_PIXELS:
        return None
    from PIL.Image import DecompressionBombError

    damaged: tuple[type[Exception], ...] = (*FAULTS, OSError, SyntaxError, TooLarge, DecompressionBombError)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _drawing(placed, least_px)
    except damaged:
        return None


def _drawing(placed: Placed, least_px: int) -> Image | None:
    from PIL import Image, ImageChops

    filters = [name(one) for one in each(entry(placed.written, "/Filter")) or [entry(placed.written, "/Filter")]]
    turned = numbers(entry(placed.written, "/Decode"))[:1] == [1.0]
    if filters in (["/DCTDecode"], ["/ASCII85Decode", "/DCTDecode"]):
        raw = placed.written.read_raw_bytes()
        opened = Image.open(BytesIO(raw if len(filters) == 1 else _from_text(raw)))
        if opened.mode != "CMYK" or opened.width * opened.height > _MOST_PIXELS:
            return None
        least = least_px / max(opened.size)
        opened.draft("CMYK", (int(opened.width * least), int(opened.height * least)))
        # Pillow turns round what Adobe marks; readers of PDF go by the file's own Decode alone.
        turned ^= "adobe" in opened.info
        opened.load()
        drawing: Image.Image = opened
    elif filters in (["/FlateDecode"], ["/ASCII85Decode", "/FlateDecode"]):
        drawing = Image.frombytes("CMYK", (placed.width, placed.height), decoded(placed.written))
    else:
        return None
    return ImageChops.invert(drawing) if turned else drawing


def _from_text(written: bytes) -> bytes:
    """The bytes behind ASCII85, decoded by qpdf: the standard library takes a second for a few MB."""
    import pikepdf

    holder = pikepdf.new()
    data: bytes = pikepdf.Stream(holder, written, Filter=pikepdf.Name.ASCII85Decode).read_bytes()
    return data


def _darkest(drawing: Image, picture: Picture) -> float:
    from PIL import Image

    across, down = picture.dpi or (72.0, 72.0)
    columns, rows = (min(max(round(size / dpi * 25.4 / _PATCH_MM), 1), _MOST_PATCHES)
                     for size, dpi in ((picture.width, across), (picture.height, down)))
    small = drawing.resize((columns, rows), Image.Resampling.BOX).tobytes()
    sums = sorted(sum(small[at:at + 4]) for at in range(0, len(small), 4))
    return float(round(sums[min(int(len(sums) * _DARKEST), len(sums) - 1)] / 2.55, 1))
