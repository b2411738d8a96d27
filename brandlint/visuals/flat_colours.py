"""The flat colours of a picture: inks of a design, told from photographs, gradients, soft edges and the noise of compression.

A flat colour is a sharp spike among the colours of even areas, and ends sharply where the next one begins; a photograph or
a gradient spreads and fades. So nothing has to say which part of a picture is a photograph.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from brandlint.visuals.colours import Lab, difference, hex_of, lab_of

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 800
"""px above which a picture is looked at smaller: flat areas stay flat."""
LEAST_AREA = 0.002
"""Parts of the picture that a colour must cover to be one of its design."""
_WINDOW = 5
_EVEN = 7
"""Levels by which the parts of a colour may differ within a window of an even area."""
_STEP = 4
_MOST_BINS = 400
_SAME, _NEAR = 2.2, 6.0
_SPIKE = 0.75
"""Parts of what lies within `_NEAR` (CIEDE2000) of a flat colour that lie within `_SAME` of it."""
_CLOSE = 16
"""Levels by which a part may differ where compression makes waves beside an edge."""
_ANOTHER = 50
"""Levels by which some part of a colour must differ to be another colour, not a shade on the way to it."""
_REACH = 6
_SHARP = 1.6
"""px over which a sharp edge fades at the most, with soft pixels and compressed colours."""
_SOLID_ALPHA = 250


class FlatColour(NamedTuple):
    """A flat colour: "#RRGGBB" in capitals, the part of the picture that it covers, and the px box around it."""

    hex: str
    area: float
    box: tuple[int, int, int, int]


class _Bin(NamedTuple):
    colour: tuple[float, float, float]
    pixels: int
    lab: Lab


def flat_colours(image: Image) -> tuple[FlatColour, ...]:
    """The flat colours of an RGB or RGBA picture, the largest first; boxes in px of the picture as it is given."""
    from PIL import Image as Images
    from PIL import ImageChops

    small = image
    if max(image.size) > LONGEST_SIDE:
        small = image.copy()
        small.thumbnail((LONGEST_SIDE, LONGEST_SIDE), resample=Images.Resampling.NEAREST)
    scale = image.width / small.width
    even = _even(small)
    bins = _bins(small, even)
    total = small.width * small.height
    found = []
    for centre, count in _spikes(bins):
        area = _near(small, centre, _CLOSE) if count >= LEAST_AREA * total else None
        if area is not None and _fading(small, area, centre) <= _SHARP and (box := ImageChops.darker(area, even).getbbox()):
            left, top, right, bottom = (round(edge * scale) for edge in box)
            found.append(FlatColour(hex_of(*centre), round(count / total, 4), (left, top, right, bottom)))
    return tuple(sorted(found, key=lambda one: -one.area))


def _even(image: Image) -> Image:
    """A mask of the px whose surroundings are of one colour, and that one cannot see through."""
    from PIL import Image as Images
    from PIL import ImageChops, ImageFilter

    plain = image.convert("RGB")
    spread = ImageChops.subtract(plain.filter(ImageFilter.MaxFilter(_WINDOW)), plain.filter(ImageFilter.MinFilter(_WINDOW)))
    red, green, blue = spread.split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    even = most.point([255 if level <= _EVEN else 0 for level in range(256)])
    if image.mode == "RGBA":
        solid = image.getchannel("A").point([255 if level >= _SOLID_ALPHA else 0 for level in range(256)])
        return Images.composite(even, Images.new("L", image.size), solid)
    return even


def _bins(image: Image, even: Image) -> list[_Bin]:
    """The colours of the even px, in steps of a few levels, each with the mean of what is in it; the most frequent first."""
    from PIL import ImageFilter

    mean = image.convert("RGB").filter(ImageFilter.BoxBlur(_WINDOW // 2))
    mean.putalpha(even)
    sums: dict[tuple[int, int, int], list[int]] = {}
    for count, colour in mean.getcolors(image.width * image.height) or ():
        if not isinstance(colour, tuple) or not colour[3]:
            continue
        red, green, blue, _ = colour
        held = sums.setdefault((red // _STEP, green // _STEP, blue // _STEP), [0, 0, 0, 0])
        held[0] += count
        held[1] += count * red
        held[2] += count * green
        held[3] += count * blue
    largest = sorted(sums.values(), reverse=True)[:_MOST_BINS]
    colours = [((red / count, green / count, blue / count), count) for count, red, green, blue in largest]
    return [_Bin(colour, count, lab_of(*colour)) for colour, count in colours]


def _spikes(bins: Sequence[_Bin]) -> Iterable[tuple[tuple[float, float, float], int]]:
    """The colours that stand out of what lies around them, with the px that are of them."""
    taken = [False] * len(bins)
    for index, mode in enumerate(bins):
        if taken[index]:
            continue
        near = [(other, difference(mode.lab, bins[other].lab)) for other in range(len(bins))
                if abs(bins[other].lab.lightness - mode.lab.lightness) < 2 * _NEAR]
        same = [other for other, distance in near if distance <= _SAME]
        around = sum(bins[other].pixels for other, distance in near if distance <= _NEAR)
        mine = sum(bins[other].pixels for other in same)
        for other in same:
            taken[other] = True
        if mine >= _SPIKE * around:
            yield mode.colour, mine


def _near(image: Image, colour: tuple[float, float, float], levels: int) -> Image:
    """A mask of the px that differ from a colour by no more than some levels."""
    from PIL import Image as Images
    from PIL import ImageChops

    near = Images.new("L", image.size, 255)
    for channel, level in zip(image.convert("RGB").split(), colour, strict=True):
        near = ImageChops.darker(near, channel.point([255 if abs(value - level) <= levels else 0 for value in range(256)]))
    return near


def _fading(image: Image, area: Image, colour: tuple[float, float, float]) -> float:
    """Over how many px a colour fades into the next at its edge, in the mean; 0 where it fills the picture."""
    from PIL import ImageChops, ImageStat

    whole = _shrunk(_grown(area, 1), 1)
    edge = ImageStat.Stat(ImageChops.subtract(_grown(whole, 1), whole)).sum[0]
    around = ImageChops.subtract(_grown(whole, _REACH), whole)
    between_both = ImageStat.Stat(ImageChops.darker(around, _near(image, colour, _ANOTHER))).sum[0]
    return between_both / edge if edge else 0.0


def _grown(mask: Image, by: int) -> Image:
    """A mask with everything within so many px of it. (A mean that is not nought is quicker than a maximum.)"""
    from PIL import ImageFilter

    return mask.filter(ImageFilter.BoxBlur(by)).point([255 if level else 0 for level in range(256)])


def _shrunk(mask: Image, by: int) -> Image:
    """A mask without what is within so many px of its edge."""
    from PIL import ImageFilter

    return mask.filter(ImageFilter.BoxBlur(by)).point([255 if level == 255 else 0 for level in range(256)])
