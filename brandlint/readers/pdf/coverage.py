"""How much ink a picture in CMYK lays down."""

from __future__ import annotations

import warnings
from base64 import a85decode
from io import BytesIO
from typing import TYPE_CHECKING

from brandlint.documents.visuals import ColourSpace, Picture
from brandlint.readers.pdf.content.interpreter import Placed
from brandlint.readers.pdf.content.objects import FAULTS, TooLarge, decoded, each, entry, name, numbers

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_PIXELS = 30_000_000
_PATCH_MM = 4.0
"""The mean over some 15 mm² is what is compared with a limit (Ghent Workgroup 2015)."""
_MOST_PATCHES = 160
_DARKEST = 0.995


def ink_of(picture: Picture, placed: Placed) -> float | None:
    """Percent of ink in the darkest patches of a picture; None where it is not in four inks or not cheap to look at."""
    whole = placed.space is not None and placed.space.kind is ColourSpace.CMYK and placed.space.count == 4 and not placed.masked
    if not whole or placed.bits != 8 or picture.dpi is None or placed.width * placed.height > _MOST_PIXELS:
        return None
    from PIL.Image import DecompressionBombError

    damaged: tuple[type[Exception], ...] = (*FAULTS, OSError, SyntaxError, TooLarge, DecompressionBombError)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            drawing = _drawing(placed)
    except damaged:
        return None
    return _darkest(drawing, picture) if drawing is not None else None


def _drawing(placed: Placed) -> Image | None:
    from PIL import Image, ImageChops

    filters = [name(one) for one in each(entry(placed.written, "/Filter")) or [entry(placed.written, "/Filter")]]
    turned = numbers(entry(placed.written, "/Decode"))[:1] == [1.0]
    if filters in (["/DCTDecode"], ["/ASCII85Decode", "/DCTDecode"]):
        raw = placed.written.read_raw_bytes()
        opened = Image.open(BytesIO(raw if len(filters) == 1 else a85decode(raw.strip().removesuffix(b"~>"))))
        if opened.mode != "CMYK" or opened.width * opened.height > _MOST_PIXELS:
            return None
        opened.draft("CMYK", (_MOST_PATCHES * 2, _MOST_PATCHES * 2))
        # Pillow turns round what Adobe marks; readers of PDF go by the file's own Decode alone.
        turned ^= "adobe" in opened.info
        opened.load()
        drawing = opened.copy()
    elif filters in (["/FlateDecode"], ["/ASCII85Decode", "/FlateDecode"]):
        drawing = Image.frombytes("CMYK", (placed.width, placed.height), decoded(placed.written))
    else:
        return None
    return ImageChops.invert(drawing) if turned else drawing


def _darkest(drawing: Image, picture: Picture) -> float:
    from PIL import Image

    across, down = picture.dpi or (72.0, 72.0)
    columns, rows = (min(max(round(size / dpi * 25.4 / _PATCH_MM), 1), _MOST_PATCHES)
                     for size, dpi in ((picture.width, across), (picture.height, down)))
    small = drawing.resize((columns, rows), Image.Resampling.BOX).tobytes()
    sums = sorted(sum(small[at:at + 4]) for at in range(0, len(small), 4))
    return float(round(sums[min(int(len(sums) * _DARKEST), len(sums) - 1)] / 2.55, 1))
