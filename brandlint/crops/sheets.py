"""Crops of pages, of drawings and of pictures."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from brandlint.crops.pixels import NoCrop, Window, pixels, scale_for, window_around
from brandlint.documents.places import Box
from brandlint.documents.source import Source
from brandlint.documents.visuals import LogoSighting
from brandlint.errors import UnreadableAsset
from brandlint.reports.pictures import Pixels
from brandlint.visuals.drawing import rasterised

if TYPE_CHECKING:
    from PIL.Image import Image

_PX_A_PT, _PX_A_PX, _PX_A_UNIT = 3.0, 2.0, 3.0
"""The largest scales at which a page, a picture and a drawing are shown."""
_LARGEST_DRAWING = 6_000_000
"""px of a drawing that is drawn whole to be cut."""
_MOST_OBJECTS = 200_000
"""On a page that is drawn: a map of a town has fewer, and nothing stops the drawing of more."""


def on_page(data: bytes, box: Box, seen: LogoSighting | None) -> Pixels:
    """A stretch of a page of a PDF.

    Raises:
        NoCrop: there is no such page.
        UnreadableAsset: it cannot be opened.
    """
    import pypdfium2
    import pypdfium2.raw as pdfium

    from brandlint.readers.pdf.opening import opened_file

    with opened_file(data) as file:
        if box.page is None or box.page > file.count:
            raise NoCrop
        try:
            page = file.document[box.page - 1]
            if pdfium.FPDFPage_CountObjects(page) > _MOST_OBJECTS:
                raise NoCrop
            width, height = page.get_size()
            window = window_around(box, width, height)
            cut = (window.left, height - window.bottom, width - window.right, window.top)
            image = page.render(scale=scale_for(window, _PX_A_PT), crop=cut).to_pil()
        except pypdfium2.PdfiumError:
            raise NoCrop from None
    return pixels(image, window, box, seen, unit="pt")


def on_picture(data: bytes, box: Box, seen: LogoSighting | None) -> Pixels:
    """A stretch of a picture.

    Raises:
        NoCrop: the box lies outside of it.
        UnreadableAsset: it cannot be decoded.
    """
    from brandlint.visuals.opening import open_picture, shots

    shot = next(iter(shots(open_picture(data))))
    scale = shot.scale
    window = window_around(box, shot.image.width * scale, shot.image.height * scale)
    return pixels(_cut(shot.image, window, 1 / scale), window, box, seen, unit="px")


def on_drawing(data: bytes, box: Box, seen: LogoSighting | None) -> Pixels:
    """A stretch of an SVG.

    Raises:
        NoCrop: it cannot be drawn.
    """
    from PIL import Image

    from brandlint.readers.svg.geometry import size_of
    from brandlint.readers.svg.tree import tree_of

    try:
        width, height = size_of(tree_of(Source(data)))
        window = window_around(box, width, height)
        zoom = min(scale_for(window, _PX_A_UNIT), (_LARGEST_DRAWING / (width * height)) ** 0.5)
        text, wide, high = data.decode("utf-8", "replace"), round(width * zoom), round(height * zoom)
        whole = Image.open(BytesIO(rasterised(text, wide, high, ground="#ffffff")))
    except (UnreadableAsset, ValueError, OSError):
        raise NoCrop from None
    return pixels(_cut(whole, window, whole.width / width), window, box, seen, unit="px")


def _cut(image: Image, window: Window, scale: float) -> Image:
    left, top, right, bottom = (round(edge * scale) for edge in window)
    return image.crop((left, top, max(left + 1, right), max(top + 1, bottom)))
