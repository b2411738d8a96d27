"""The texts that were recognised in a picture with their colour and what lies behind them, as far as the px show it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from brandlint.documents.visuals import ColourSpace, Paint, PaintedOn
from brandlint.readers.pictures.pieces import PlaceOf
from brandlint.visuals.colours import hex_of, rgb
from brandlint.visuals.grounds import Ground, worst_spot
from brandlint.visuals.recognition.model import Recognised, RecognisedLine

if TYPE_CHECKING:
    from PIL.Image import Image

_SURE = 0.9
_LEAST_HIGH, _LEAST_LETTERS = 18, 3
"""px: in smaller lines no stroke is wide enough to have its whole colour. Letters: fewer may be a mark."""
_AROUND = 0.25
"""Parts of a line's height that are looked at around it."""
_LEAST_APART = 24
"""Levels between ink and ground below which the one is not told from the other."""
_SOLID = 0.85
_UNEVEN = 22
"""Levels by which the px of one ink differ."""
_OF_BOTH = 0.75
"""Parts of a line's box that its ink and its ground fill; the rest are soft edges."""


def letters(image: Image, recognised: Recognised, place: PlaceOf) -> Iterator[Paint]:
    """The colour of each line that is large and sure enough, on the ground on which it is hardest to read.

    They are no colours of the design by themselves: the flat colours of the picture are.
    """
    plain = image.convert("RGB")
    for line in recognised.lines:
        if _is_sure(line) and (ink := _ink(plain, line)) is not None and (ground := _ground(plain, line, ink)) is not None:
            parts = tuple(round(part / 255, 4) for part in rgb(ink))
            yield Paint(ColourSpace.RGB, parts, PaintedOn.PICTURE, hex=ink, place=place(line.box), area=0.0, says=line.text,
                        size=line.height, ground=ground.colour, varies=ground.varies)


def _is_sure(line: RecognisedLine) -> bool:
    left, top, right, bottom = line.box
    high, letters = bottom - top, sum(char.isalpha() for char in line.text)
    return line.confidence >= _SURE and abs(line.angle) < 2 and high >= _LEAST_HIGH and letters >= _LEAST_LETTERS and right > left


def _ink(image: Image, line: RecognisedLine) -> str | None:
    """The colour of the letters: what differs most from the ground; None where that is not one colour."""
    from PIL import Image as Images
    from PIL import ImageChops, ImageStat

    crop = image.crop(_edges(line.box))
    ground = Images.new("RGB", crop.size, _median(_rim(image, line)))
    red, green, blue = ImageChops.difference(crop, ground).split()
    distance = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    levels = distance.histogram()
    most = _percentile(levels, 0.98)
    if most < _LEAST_APART:
        return None
    solid = distance.point([255 if level >= _SOLID * most else 0 for level in range(256)])
    statistics = ImageStat.Stat(crop, solid)
    if max(statistics.stddev) > _UNEVEN:
        return None
    return hex_of(*statistics.median)


def _ground(image: Image, line: RecognisedLine, ink: str) -> Ground | None:
    """What lies behind a line: where it stands on the even ground above or below it, what begins on its other side is not."""
    for stripe in _stripes(image, line):
        ground = worst_spot(ink, stripe)
        if ground is not None and not ground.varies and _stands_on(image, line, ink, ground.colour):
            return ground
    return worst_spot(ink, _rim(image, line))


def _stands_on(image: Image, line: RecognisedLine, ink: str, ground: str) -> bool:
    """Whether a line's own box shows little but its ink and a ground."""
    from PIL import ImageChops

    crop = image.crop(_edges(line.box))
    own = ImageChops.lighter(_near(crop, ink), _near(crop, ground))
    return own.histogram()[255] >= _OF_BOTH * crop.width * crop.height


def _near(crop: Image, colour: str) -> Image:
    """White where a picture has a colour, black elsewhere."""
    from PIL import Image as Images
    from PIL import ImageChops

    plain = Images.new("RGB", crop.size, tuple(round(part) for part in rgb(colour)))
    red, green, blue = ImageChops.difference(crop, plain).split()
    distance = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return distance.point([255 if level <= _LEAST_APART else 0 for level in range(256)])


def _rim(image: Image, line: RecognisedLine) -> Image:
    """The stripes above and below a line, as one picture."""
    from PIL import Image as Images

    crops = _stripes(image, line)
    rim = Images.new("RGB", (crops[0].width, sum(one.height for one in crops)))
    at = 0
    for one in crops:
        rim.paste(one, (0, at))
        at += one.height
    return rim


def _stripes(image: Image, line: RecognisedLine) -> list[Image]:
    """The stripes above and below a line."""
    left, top, right, bottom = _edges(line.box)
    high = max(2, round(_AROUND * (bottom - top)))
    stripes = [(left, max(0, top - high), right, max(1, top - 1)),
               (left, min(image.height - 1, bottom + 1), right, min(image.height, bottom + high))]
    return [image.crop(one) for one in stripes if one[3] > one[1]] or [image.crop((left, top, right, top + 1))]


def _edges(box: Sequence[float]) -> tuple[int, int, int, int]:
    left, top, right, bottom = (round(edge) for edge in box)
    return left, top, max(right, left + 1), max(bottom, top + 1)


def _median(image: Image) -> tuple[int, ...]:
    from PIL import ImageStat

    return tuple(ImageStat.Stat(image).median)


def _percentile(levels: Sequence[int], share: float) -> int:
    left = share * sum(levels)
    for level, count in enumerate(levels):
        left -= count
        if left <= 0:
            return level
    return len(levels) - 1
