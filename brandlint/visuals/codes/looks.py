"""Ways of looking at a picture in search of codes: as it is, enlarged, sharpened, with more contrast, in one colour."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_PIXELS = 40_000_000
"""Larger pictures are looked at in this size."""
_MOST_ENLARGED = 48_000_000
_MOST_THREEFOLD = 2_000_000
_TILE, _OVERLAP = 2400, 500
"""px: larger pictures are enlarged piece by piece; no code of modules under 2 px is larger than the overlap."""
_TURNS = (30.0, 45.0, 60.0)
_MOST_TURNED = 4_000_000
_FAINT = 6
"""How often differences from the surroundings are enlarged to find faint codes."""
_LEVELS = (70, 185)
"""Greys at which the picture is parted in two to find codes that run into what is around them."""


class Look(NamedTuple):
    """A version of the picture: how many px of it are one px of the picture, where its left top corner lies, and by how many
    degrees it was turned (counter-clockwise, about its middle)."""

    image: Image
    scale: float = 1.0
    left: float = 0.0
    top: float = 0.0
    turn: float = 0.0
    altered: bool = True
    """Its greys are others than those of the picture."""


def grey(image: Image) -> Image:
    """In grey; what can be seen through stands on white."""
    from PIL.Image import alpha_composite, new

    if image.has_transparency_data:
        shown = image.convert("RGBA")
        image = alpha_composite(new("RGBA", shown.size, "white"), shown)
    shades = image if image.mode == "L" else image.convert("L")
    return shades.reduce(2) if shades.width * shades.height > _MOST_PIXELS else shades


def rounds(image: Image, picture: Image, thorough: bool) -> Iterator[Iterator[Look]]:
    """Ways of looking, from the cheapest on; a round is only made where the rounds before found nothing, or a wreck."""
    if thorough:
        yield _first(picture)
        yield _second(picture)
        yield _channels(image, picture)
    else:
        yield iter([Look(picture, altered=False)])
        yield _smaller(picture)


def _first(picture: Image) -> Iterator[Look]:
    yield Look(picture, altered=False)
    yield from _enlarged(picture)


def _smaller(picture: Image) -> Iterator[Look]:
    from PIL.Image import Resampling

    yield Look(picture.resize((round(picture.width * 0.8), round(picture.height * 0.8)), Resampling.BILINEAR), 0.8, altered=False)


def _second(picture: Image) -> Iterator[Look]:
    from PIL import ImageChops, ImageFilter, ImageOps
    from PIL.Image import Resampling

    if picture.width * picture.height <= _MOST_THREEFOLD:
        yield Look(picture.resize((picture.width * 3, picture.height * 3), Resampling.BICUBIC), 3.0, altered=False)
    yield Look(picture.filter(ImageFilter.UnsharpMask(3, 250, 2)))
    surroundings = picture.filter(ImageFilter.BoxBlur(max(8, min(picture.size) // 16)))
    yield Look(ImageChops.subtract(picture, surroundings, scale=1 / _FAINT, offset=128))
    for level in _LEVELS:
        yield Look(picture.point([0 if shade < level else 255 for shade in range(256)]))
    # The decoder turns matrix codes and negatives of them by itself, but no barcodes.
    negative = ImageOps.invert(picture)
    yield Look(negative)
    if picture.width * picture.height <= _MOST_THREEFOLD:
        yield Look(negative.resize((negative.width * 2, negative.height * 2), Resampling.BICUBIC), 2.0)
    for turn in _TURNS if picture.width * picture.height <= _MOST_TURNED else ():
        yield Look(picture.rotate(turn, Resampling.BICUBIC, expand=True, fillcolor=255), turn=turn, altered=False)


def _channels(image: Image, picture: Image) -> Iterator[Look]:
    """Each colour alone: a yellow code on white is only seen in blue."""
    if image.mode in {"RGB", "RGBA", "P"} and image.size == picture.size:
        for channel in image.convert("RGB").split():
            yield Look(channel)


def _enlarged(picture: Image) -> Iterator[Look]:
    from PIL.Image import Resampling

    width, height = picture.size
    if width * height > _MOST_ENLARGED:
        return
    for top in range(0, max(1, height - _OVERLAP), _TILE - _OVERLAP):
        for left in range(0, max(1, width - _OVERLAP), _TILE - _OVERLAP):
            tile = picture.crop((left, top, min(width, left + _TILE), min(height, top + _TILE)))
            yield Look(tile.resize((tile.width * 2, tile.height * 2), Resampling.BICUBIC), 2.0, left, top, altered=False)
