"""Photographs that were never taken."""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from io import BytesIO
from random import Random

from PIL import Image, ImageDraw, ImageFilter


@lru_cache(maxsize=64)
def photograph(wide: int, high: int, seed: int) -> Image.Image:
    """Soft shapes in the colours of no palette, with grain; never in letters, never flat."""
    draw = Random(seed)
    small = Image.new("RGB", (240, max(1, 240 * high // wide)), tuple(draw.randrange(60, 200) for _ in range(3)))
    pen = ImageDraw.Draw(small)
    for _ in range(70):
        x, y, reach = draw.randrange(small.width), draw.randrange(small.height), draw.randrange(6, 60)
        pen.ellipse((x - reach, y - reach * 0.7, x + reach, y + reach * 0.7), fill=tuple(draw.randrange(20, 235) for _ in range(3)))
    soft = small.filter(ImageFilter.GaussianBlur(4)).resize((wide, high), Image.Resampling.BICUBIC)
    return Image.blend(soft, Image.effect_noise((wide, high), 60).convert("RGB"), 0.1)


def as_jpeg(picture: Image.Image, quality: int = 75) -> bytes:
    out = BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def data_uri(data: bytes, kind: str) -> str:
    return f"data:{kind};base64,{b64encode(data).decode()}"
