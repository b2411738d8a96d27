"""What is drawn on a picture that shows one thing on an even ground: its outline and its colours, whatever its size."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from brandlint.visuals.colours import hex_of

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE = 48
"""px of the square to which artwork is brought to be compared."""
_LONGEST = 960
_SEEN, _FULL = 64, 192
_STRONG, _STRONG_SHARE = 96, 0.6
"""Levels by which a px differs from the ground when it is surely drawn: at least, and in parts of the most that any differs."""
_EVEN = 14
_EVEN_SHARE = 0.85
"""Parts of a picture's rim that must be of one colour for it to be a ground."""


class Artwork(NamedTuple):
    """Artwork, brought to a square.

    Attributes:
        width, height: of the picture, in px.
        box: around what is drawn, in parts of the picture (left, top, right, bottom).
        shape: how much of each px of the square is drawn, from 0 to 255, row by row.
        colours: red, green and blue of each px of the square.
        ground: the colour of the picture's own ground, "#RRGGBB"; None where one sees through it.
    """

    width: int
    height: int
    box: tuple[float, float, float, float]
    shape: bytes
    colours: bytes
    ground: str | None = None

    @property
    def ratio(self) -> float:
        """The width of what is drawn over its height."""
        left, top, right, bottom = self.box
        return (right - left) * self.width / ((bottom - top) * self.height)

    @property
    def doubt(self) -> float:
        """By how much its ratio may be off, since edges are seen to a px: 0.02 for 2 %."""
        left, top, right, bottom = self.box
        looked_at = min(1.0, _LONGEST / max(self.width, self.height))
        return 1 / ((right - left) * self.width * looked_at) + 1 / ((bottom - top) * self.height * looked_at)

    @property
    def across(self) -> float:
        """The width of what is drawn in parts of the picture's."""
        return self.box[2] - self.box[0]


def artwork(image: Image) -> Artwork | None:
    """The artwork of an RGB or RGBA picture; None where its ground is not even, as in a photograph, or nothing is drawn."""
    from PIL import Image as Images

    small = image
    if max(image.size) > _LONGEST:
        small = image.copy()
        small.thumbnail((_LONGEST, _LONGEST), reducing_gap=2.0)
    drawn, ground = drawn_of(small)
    box = edges_of_drawn(drawn) if drawn else None
    if drawn is None or box is None or box[2] - box[0] < 4 or box[3] - box[1] < 4:
        return None
    square = (SIDE, SIDE)
    shape = drawn.resize(square, Images.Resampling.BOX, box)
    colours = _inked(small, drawn).resize(square, Images.Resampling.BOX, box)
    left, top, right, bottom = box
    relative = left / small.width, top / small.height, right / small.width, bottom / small.height
    return Artwork(*image.size, relative, shape.tobytes(), colours.tobytes(), hex_of(*ground) if ground else None)


def edges_of_drawn(drawn: Image) -> tuple[float, float, float, float] | None:
    """The box around what is drawn: half-way between where its soft edges begin and where it is solid."""
    begins, solid = (drawn.point([255 if level >= least else 0 for level in range(256)]).getbbox() for least in (_SEEN, _FULL))
    if begins is None or solid is None:
        return None
    left, top, right, bottom = ((one + other) / 2 for one, other in zip(begins, solid, strict=True))
    return left, top, right, bottom


def drawn_of(image: Image) -> tuple[Image | None, tuple[int, int, int] | None]:
    """How much of each px is drawn: what cannot be seen through, else what differs from the ground; and that ground."""
    from PIL import Image as Images
    from PIL import ImageChops

    if image.mode == "RGBA":
        alpha = image.getchannel("A")
        low, _ = alpha.getextrema()
        if isinstance(low, (int, float)) and low < 128:
            return alpha, None
    plain = image.convert("RGB")
    ground = _ground(plain)
    if ground is None:
        return None, None
    red, green, blue = ImageChops.difference(plain, Images.new("RGB", plain.size, ground)).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    extremes = most.getextrema()[1]
    strong = max(_STRONG, _STRONG_SHARE * extremes) if isinstance(extremes, (int, float)) else _STRONG
    return most.point([min(255, int(level * 255 / strong)) for level in range(256)]), ground


def _ground(image: Image) -> tuple[int, int, int] | None:
    """The colour of the rim, where it is one."""
    wide, high = image.size
    rim = [image.crop(box) for box in ((0, 0, wide, 1), (0, high - 1, wide, high), (0, 0, 1, high), (wide - 1, 0, wide, high))]
    pixels = [rim_part.getpixel((x, y)) for rim_part in rim for x in range(rim_part.width) for y in range(rim_part.height)]
    colours = [pixel for pixel in pixels if isinstance(pixel, tuple)]
    middle = tuple(sorted(parts)[len(parts) // 2] for parts in zip(*colours, strict=True))
    even = sum(all(abs(part - wanted) <= _EVEN for part, wanted in zip(pixel, middle, strict=True)) for pixel in colours)
    return (int(middle[0]), int(middle[1]), int(middle[2])) if even >= _EVEN_SHARE * len(colours) else None


def _inked(image: Image, drawn: Image) -> Image:
    """The picture with its own colours where something is drawn; elsewhere they do not count."""
    from PIL import Image as Images

    if image.mode != "RGBA":
        return image.convert("RGB")
    visible = drawn.point([255 if level else 0 for level in range(256)])
    return Images.composite(image.convert("RGB"), Images.new("RGB", image.size), visible)
