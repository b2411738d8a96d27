"""Pictures to read, drawn with the typeface that Pillow brings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO

import pytest
from PIL import Image, ImageDraw, ImageFont

from brandlint.visuals.recognition import engine_name

Written = tuple[tuple[int, int], str, int]
"""Where a text stands, what it says, its size."""


@pytest.fixture
def engine() -> str:
    """Skips where nothing is installed that recognises text."""
    name = engine_name()
    if name is None:
        pytest.skip("no text recognition installed: the extra `ocr` brings one")
    return name


def draw(texts: Sequence[Written], size: tuple[int, int] = (600, 400), ground: str = "white", ink: str = "black") -> Image.Image:
    picture = Image.new("RGB", size, ground)
    for place, text, height in texts:
        ImageDraw.Draw(picture).text(place, text, font=ImageFont.load_default(height), fill=ink)
    return picture


def encode(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    data = BytesIO()
    picture.save(data, kind, **options)
    return data.getvalue()


@pytest.fixture
def drawn() -> Callable[..., Image.Image]:
    return draw


@pytest.fixture
def encoded() -> Callable[..., bytes]:
    return encode
