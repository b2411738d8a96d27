"""Opening pictures: whatever the format, as they are seen, and no larger than they need be."""

from __future__ import annotations

import logging
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from brandlint.documents.visuals import ColourSpace, Picture
from brandlint.errors import UnreadableAsset
from brandlint.translations import say

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 170_000_000
"""The most that a picture may hold: a poster of A0 at 300 dpi has 139 million. Files of a few kB can claim more than fits
into any memory."""
_MANY_PIXELS = 40_000_000
_SPARSE = 200
"""Pixels in a byte of a file, with so many of them, in which nothing is drawn: deflate packs flat colour at up to 340."""
LONGEST_SIDE = 3200
"""px above which a picture is looked at smaller: print at 300 dpi shows no more to a reader."""
_MOST_FRAMES = 600
_MOST_SHOTS = 16
_SAME_SHOT = 8
"""Levels of grey by which two shots differ at some place."""
_THUMB = (96, 96)
_SETTLED_MS = 300

_SPACES = {"CMYK": ColourSpace.CMYK, "LAB": ColourSpace.LAB, "1": ColourSpace.GREY, "L": ColourSpace.GREY, "LA": ColourSpace.GREY,
           "La": ColourSpace.GREY, "I": ColourSpace.GREY, "F": ColourSpace.GREY, "I;16": ColourSpace.GREY,
           "I;16B": ColourSpace.GREY, "I;16L": ColourSpace.GREY}
_WIDE = ("I", "F", "I;16", "I;16B", "I;16L")
_TURNED = frozenset({5, 6, 7, 8})
"""Orientations that EXIF gives to pictures that lie on their side."""
_ORIENTATION = 0x0112


class Shot(NamedTuple):
    """What a picture shows for a while: all of a still one, a page of a TIFF, a frame of a moving one.

    Attributes:
        image: RGB, or with transparency; turned as it is seen.
        number: of its frame or page, from 1.
        scale: px of the file's picture for each of the image's.
    """

    image: Image
    number: int
    scale: float


_BROKEN = (OSError, ValueError, SyntaxError, EOFError, TypeError, LookupError, ArithmeticError, AttributeError, RuntimeError,
           MemoryError, struct.error)
"""What Pillow raises, format by format, for pictures that are damaged."""


@contextmanager
def decoding() -> Iterator[None]:
    """Work on a picture that may be damaged: what is wrong with it becomes an `UnreadableAsset`, what is odd stays unsaid."""
    logging.getLogger("PIL").setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except _BROKEN as error:
            raise UnreadableAsset(say("a damaged picture: {reason}", reason=error)) from None


def open_picture(data: bytes) -> Image:
    """Open a picture; its pixels are decoded when they are asked for.

    Raises:
        UnreadableAsset: it is damaged, of a format that is not known here, or has more pixels than can be looked at.
    """
    from PIL import Image, UnidentifiedImageError

    with decoding():
        try:
            image = Image.open(BytesIO(data))
        except UnidentifiedImageError:
            raise UnreadableAsset(say("not a picture that can be read")) from None
        except Image.DecompressionBombError:
            raise UnreadableAsset(say("has more pixels than the {most} million that are looked at; save it smaller",
                                      most=MOST_PIXELS // 1000000)) from None
    if image.width * image.height > MOST_PIXELS:
        raise UnreadableAsset(say("has {width:,} × {height:,} px, more than the {most} million that are looked at; save it "
                                  "smaller", width=image.width, height=image.height, most=MOST_PIXELS // 1000000))
    if image.width * image.height > max(_MANY_PIXELS, _SPARSE * len(data)):
        raise UnreadableAsset(say("has {width:,} × {height:,} px in {size:,} bytes, which hold next to nothing; save it "
                                  "smaller", width=image.width, height=image.height, size=len(data)))
    return image


def described(image: Image, weight: int | None = None) -> Picture:
    """What a picture is as a file: its size as it is seen, its resolution, its colours, its frames."""
    with decoding():
        width, height = image.size
        if image.getexif().get(_ORIENTATION) in _TURNED:
            width, height = height, width
        dpi = image.info.get("dpi")
        resolution = (round(float(dpi[0]), 1), round(float(dpi[1]), 1)) if dpi and all(float(one) > 1 for one in dpi) else None
        frames = getattr(image, "n_frames", 1)
    return Picture(width, height, dpi=resolution, space=_SPACES.get(image.mode, ColourSpace.RGB), weight=weight,
                   frames=frames, bits=1 if image.mode == "1" else 16 if image.mode in _WIDE else 8)


def shots(image: Image) -> Iterator[Shot]:
    """What a picture shows, one shot after the other: still pictures have one, moving ones those that stay for a while.

    Raises:
        UnreadableAsset: its pixels cannot be decoded.
    """
    with decoding():
        numbers = [0] if getattr(image, "n_frames", 1) == 1 else _settled(image)
    for number in numbers:
        with decoding():
            shot = _shot(image, number)
        yield shot


def _shot(image: Image, number: int) -> Shot:
    from PIL import ImageOps

    full = image.size
    if number or image.tell():
        image.seek(number)
    # A JPEG comes smaller at no cost; the scale is a half, a quarter or an eighth.
    image.draft("RGB" if image.mode in ("RGB", "YCbCr") else None, _looked_at(image))
    image.load()
    shown = in_rgb(_reduced(image))
    scale = full[0] / shown.width
    if image.getexif().get(_ORIENTATION, 1) != 1:
        shown.getexif()[_ORIENTATION] = image.getexif()[_ORIENTATION]
        shown = ImageOps.exif_transpose(shown)
    return Shot(shown, number + 1, scale)


def _looked_at(image: Image) -> tuple[int, int]:
    """The size in which a picture is looked at, no larger than it is."""
    scale = min(1.0, LONGEST_SIDE / max(image.size))
    return max(1, round(image.width * scale)), max(1, round(image.height * scale))


def _reduced(image: Image) -> Image:
    """The picture, made smaller where it is larger than is looked at; the whole of it is never copied."""
    size = _looked_at(image)
    if size == image.size:
        return image
    return (image.convert("RGB") if image.mode in ("P", "1") else image).resize(size, reducing_gap=2.0)


def _settled(image: Image) -> list[int]:
    """The numbers (from 0) of frames that are unlike those before them and stay; of a picture with pages, of all of them."""
    from PIL import ImageChops

    runs: list[tuple[int, Image, float]] = []
    count = min(getattr(image, "n_frames", 1), _MOST_FRAMES)
    for number in range(count):
        try:
            image.seek(number)
            thumb = image.convert("L").resize(_THUMB)
        except _BROKEN:
            break
        lasts = float(image.info.get("duration", _SETTLED_MS) or 0)
        if runs and _alike(runs[-1][1], thumb, ImageChops.difference(runs[-1][1], thumb)):
            runs[-1] = (number, thumb, runs[-1][2] + lasts)
        else:
            runs.append((number, thumb, lasts))
    staying = [run for index, run in enumerate(runs)
               if index in (0, len(runs) - 1) or run[2] >= _SETTLED_MS or len(runs) <= _MOST_SHOTS]
    kept: list[tuple[int, Image, float]] = []
    for run in staying:
        if not any(_alike(other[1], run[1], ImageChops.difference(other[1], run[1])) for other in kept):
            kept.append(run)
    numbers = [number for number, _, _ in kept[:_MOST_SHOTS]]
    # The first shot is told by its first frame: that is what a program shows that does not play it.
    return [0, *numbers[1:]] if numbers else [0]


def _alike(first: Image, second: Image, difference: Image) -> bool:
    extremes = difference.getextrema()
    return isinstance(extremes[1], (int, float)) and extremes[1] <= _SAME_SHOT


def in_rgb(image: Image) -> Image:
    """A picture in RGB, or RGBA where one can see through it; four inks through the profile that the file brings."""
    if image.mode in ("RGB", "RGBA"):
        return image.copy()
    if image.mode in ("CMYK", "LAB"):
        return _through_profile(image)
    if image.mode in _WIDE:
        return _levelled(image).convert("RGB")
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _levelled(image: Image) -> Image:
    """Grey of 16 or 32 bits in the 256 levels from its darkest to its lightest."""
    grey = image.convert("F")
    low, high = grey.getextrema()
    if not isinstance(low, float) or not isinstance(high, float) or high <= low:
        return grey.convert("L")
    return grey.point(lambda level: level * (255 / (high - low)) - low * 255 / (high - low)).convert("L")


def _through_profile(image: Image) -> Image:
    from PIL import ImageCms

    screen = ImageCms.createProfile("sRGB")
    own = image.info.get("icc_profile")
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(own)) if own else ImageCms.createProfile("LAB") if image.mode == "LAB" else None
        if source is not None:
            made = ImageCms.profileToProfile(image, source, screen, outputMode="RGB")
            if made is not None:
                return made
    except (ImageCms.PyCMSError, OSError):
        pass
    return image.convert("RGB")
