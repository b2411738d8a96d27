"""The logos of the guide as pictures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from brandlint.errors import UnreadableAsset
from brandlint.visuals.drawing import rasterised
from brandlint.visuals.logos.artwork import Artwork, artwork

if TYPE_CHECKING:
    from PIL.Image import Image

_WIDTH, _HIGHEST = 960, 40 * 960


@dataclass(frozen=True, slots=True)
class Reference:
    """A file of a logo.

    Attributes:
        logo: the logo's id in the guide.
        name: of the file.
        data: its bytes.
        least: the smallest width that the guide allows: in px on a screen, in pt on a page; None where it does not say.
        retired: whether the guide has retired it.
    """

    logo: str
    name: str
    data: bytes
    least: tuple[float | None, float | None] = (None, None)
    retired: bool = False


@lru_cache(maxsize=64)
def artwork_of(reference: Reference) -> Artwork | None:
    """The artwork of a logo's file; None where it is on no even ground, or cannot be read."""
    image = drawn(reference.data)
    return artwork(image) if image is not None else None


def drawn(data: bytes) -> Image | None:
    """A logo's file as a picture with transparency; an SVG is drawn. None where it cannot be read."""
    from PIL import Image as Images

    from brandlint.visuals.opening import open_picture, shots

    try:
        if is_drawing(data):
            return Images.open(BytesIO(rasterised(data.decode("utf-8", "replace"), _WIDTH, _HIGHEST))).convert("RGBA")
        return next(shots(open_picture(data))).image
    except (UnreadableAsset, ValueError, OSError, StopIteration):
        return None


def is_drawing(data: bytes) -> bool:
    """Whether a logo's file is an SVG, which is sharp at every size."""
    return b"<svg" in data[:4096]


def colours_of(data: bytes) -> tuple[str, ...]:
    """The flat colours of a logo's file, "#RRGGBB" in capitals, the largest first; none where it cannot be read."""
    from brandlint.visuals.flat_colours import flat_colours

    image = drawn(data)
    return tuple(flat.hex for flat in flat_colours(image)) if image is not None else ()


_COPY_SIDE = 48
_COPY_LEVELS, _LEAST_SPREAD = 4.0, 12.0
"""Levels by which px of a picture saved again differ in the mean, and by which those of one that shows something do."""
_COPY_SHAPE = 0.01


def is_copy(picture: Image, reference: Reference) -> bool:
    """Whether a picture is that of a logo's file, perhaps smaller and saved again."""
    known = drawn(reference.data)
    if known is None or abs(picture.width * known.height / (picture.height * known.width) - 1) > _COPY_SHAPE:
        return False
    one, other = _small(picture), _small(known)
    spread = sum(abs(level - sum(other) / len(other)) for level in other) / len(other)
    apart = sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)
    return spread >= _LEAST_SPREAD and apart <= _COPY_LEVELS


def _small(picture: Image) -> bytes:
    """A picture on white, brought to a square."""
    from PIL import Image as Images

    seen = picture.convert("RGBA")
    ground = Images.new("RGBA", seen.size, "white")
    ground.alpha_composite(seen)
    return ground.convert("RGB").resize((_COPY_SIDE, _COPY_SIDE), Images.Resampling.BOX).tobytes()
