"""The ink of a line: which of its pixels are letters, where one letter ends and the next begins, how far the line leans.

All of it on small pictures and with nothing but Pillow, so that no engine needs numpy for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from brandlint.visuals.recognition.model import PxBox

if TYPE_CHECKING:
    from PIL.Image import Image

_HIGH = 120
"""px that a line is high while its ink is looked at; less than 255, so that one pixel of ink in a column counts."""
_FLAT = 40
"""Levels between ground and ink below which there is no ink that a reader would see."""
_MOST_DEGREES = 15


class Glyph(NamedTuple):
    """The box of what stands in neighbouring columns: a letter, or some that touch; in px."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


class Ink:
    """The ink in a box of a picture.

    Args:
        image: RGB.
        box: in px; what of it lies outside the picture is left out.
    """

    def __init__(self, image: Image, box: PxBox) -> None:
        left, top = max(0, int(box[0])), max(0, int(box[1]))
        right, bottom = min(image.width, max(left + 1, round(box[2]))), min(image.height, max(top + 1, round(box[3])))
        self.box = (left, top, right, bottom)
        crop = image.crop(self.box)
        self.scale = max(1.0, crop.height / _HIGH)
        if self.scale > 1:
            crop = crop.resize((max(1, round(crop.width / self.scale)), _HIGH))
        self.mask = _mask(crop)

    def glyphs(self) -> list[Glyph]:
        """What stands in the box, from left to right, in px of the picture; nothing where ground and ink cannot be told apart."""
        from PIL.Image import Resampling

        mask = self.mask
        if mask is None:
            return []
        found = []
        for left, right in _runs(mask.resize((mask.width, 1), Resampling.BOX).tobytes()):
            inside = mask.crop((left, 0, right, mask.height)).getbbox()
            if inside is not None:
                found.append(self._glyph(left, inside[1], right, inside[3]))
        return found

    def band(self) -> tuple[float, float] | None:
        """From where to where the line's ink reaches down, in px of the picture, without what reaches in from other lines."""
        from PIL.Image import Resampling

        if self.mask is None:
            return None
        runs = _runs(self.mask.resize((1, self.mask.height), Resampling.BOX).tobytes())
        middle = self.mask.height / 2
        main = max(runs, key=lambda run: (run[0] <= middle <= run[1], run[1] - run[0]), default=None)
        if main is None:
            return None
        inside = [run for run in runs if run == main or (run[0] > 0 and run[1] < self.mask.height)]
        return self.box[1] + inside[0][0] * self.scale, self.box[1] + inside[-1][1] * self.scale

    def slant(self) -> float:
        """Degrees, clockwise, by which the line leans; 0 where that cannot be seen."""
        if self.mask is None:
            return 0.0
        mask = self.mask.copy()
        mask.thumbnail((240, 120))
        coarse = max(range(-_MOST_DEGREES, _MOST_DEGREES + 1, 3), key=lambda angle: (_sharpness(mask, angle), -abs(angle)))
        fine = max((coarse + step / 2 for step in range(-5, 6)), key=lambda angle: (_sharpness(mask, angle), -abs(angle)))
        return fine if _sharpness(mask, fine) > 1.15 * _sharpness(mask, 0) else 0.0

    def _glyph(self, left: int, top: int, right: int, bottom: int) -> Glyph:
        x, y, scale = self.box[0], self.box[1], self.scale
        return Glyph(x + left * scale, y + top * scale, x + right * scale, y + bottom * scale)


def _mask(crop: Image) -> Image | None:
    """Ink in white on black, by its distance from the colour that the rim has; None without contrast."""
    from PIL import Image, ImageChops

    ground = Image.new("RGB", crop.size, _rim(crop))
    red, green, blue = ImageChops.difference(crop, ground).split()
    distance = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    threshold = _between(distance.histogram())
    return None if threshold is None else distance.point([255 if level > threshold else 0 for level in range(256)])


def _rim(crop: Image) -> tuple[int, ...]:
    """The colour that lies along the upper and lower edge."""
    from PIL import Image, ImageStat

    rim = Image.new("RGB", (crop.width, 2))
    rim.paste(crop.crop((0, 0, crop.width, 1)), (0, 0))
    rim.paste(crop.crop((0, crop.height - 1, crop.width, crop.height)), (0, 1))
    return tuple(ImageStat.Stat(rim).median)


def _between(counts: Sequence[int]) -> int | None:
    """The level that parts two heaps best (Otsu 1979); None where they lie so close that there is one."""
    total, whole = sum(counts), sum(level * count for level, count in enumerate(counts))
    best, level_of_best, below, weight = 0.0, None, 0, 0
    for level, count in enumerate(counts[:-1]):
        below, weight = below + count, weight + level * count
        if not below or below == total:
            continue
        distance = weight / below - (whole - weight) / (total - below)
        spread = below * (total - below) * distance * distance
        if spread > best:
            best, level_of_best, apart = spread, level, -distance
    return level_of_best if best and apart >= _FLAT else None


def _runs(columns: bytes) -> list[tuple[int, int]]:
    """The stretches of columns that hold ink."""
    runs: list[tuple[int, int]] = []
    start = None
    for index, level in enumerate((*columns, 0)):
        if level and start is None:
            start = index
        elif not level and start is not None:
            runs.append((start, index))
            start = None
    return runs


def _sharpness(mask: Image, angle: float) -> float:
    """How sharply ink and white alternate from row to row once a line is turned back by an angle."""
    from PIL.Image import Resampling

    turned = mask.rotate(angle, Resampling.BILINEAR, expand=True)
    rows = turned.resize((1, turned.height), Resampling.BOX).tobytes()
    return sum((upper - lower) ** 2 for upper, lower in pairwise(rows)) * turned.width ** 2
