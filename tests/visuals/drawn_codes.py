"""Codes drawn for tests, in all the ways in which campaigns spoil them."""

from __future__ import annotations

from io import BytesIO

import barcode
import segno
from PIL import Image

URL = "https://lumen.example/nl/actie?utm_campaign=lente"


def qr(text: str = URL, px: float = 4, border: int = 4, error: str = "m") -> Image.Image:
    """A QR code of this many px a module."""
    return drawn([list(row) for row in segno.make(text, error=error, micro=False).matrix_iter(border=border)], px)


def bars(kind: str, text: str, px: float = 3, height: int = 40, quiet: int = 11) -> Image.Image:
    """A barcode of this many px a module."""
    row = [0] * quiet + [int(bit != "0") for bit in barcode.get(kind, text).build()[0]] + [0] * quiet
    return drawn([row] * height, px)


def drawn(rows: list[list[int]], px: float) -> Image.Image:
    fine = Image.new("L", (len(rows[0]), len(rows)))
    fine.putdata([0 if cell else 255 for row in rows for cell in row])
    fine = fine.resize((fine.width * 8, fine.height * 8), Image.Resampling.NEAREST)
    return fine.resize((round(fine.width * px / 8), round(fine.height * px / 8)), Image.Resampling.BOX)


def on_page(code: Image.Image, ground: int = 255, margin: int = 40) -> Image.Image:
    """A code on a larger picture."""
    page = Image.new("L", (code.width + 2 * margin, code.height + 2 * margin), ground)
    page.paste(code, (margin, margin))
    return page


def as_jpeg(image: Image.Image, quality: int = 40) -> Image.Image:
    file = BytesIO()
    image.save(file, "JPEG", quality=quality)
    return Image.open(file)


