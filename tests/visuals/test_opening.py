from __future__ import annotations

import struct
import zlib
from contextlib import suppress
from io import BytesIO
from random import Random

import pytest
from PIL import Image, ImageDraw

from brandlint.documents.visuals import ColourSpace
from brandlint.errors import UnreadableAsset
from brandlint.visuals.opening import described, open_picture, shots


def saved(picture: Image.Image, kind: str, **options) -> bytes:
    data = BytesIO()
    picture.save(data, kind, **options)
    return data.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "TIFF", "GIF", "BMP", "AVIF"])
def test_every_format_opens(kind):
    [shot] = shots(open_picture(saved(Image.new("RGB", (60, 40), "red"), kind)))
    assert shot.image.size == (60, 40)


def test_a_picture_that_lies_on_its_side_is_turned():
    picture = Image.new("RGB", (60, 40), "red")
    picture.getexif()[0x0112] = 6
    opened = open_picture(saved(picture, "JPEG", exif=picture.getexif()))
    assert (described(opened).width, described(opened).height) == (40, 60)
    [shot] = shots(opened)
    assert shot.image.size == (40, 60)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
def test_every_way_of_writing_colours_is_seen(mode):
    picture = Image.new("L", (60, 40), 255)
    ImageDraw.Draw(picture).rectangle((10, 10, 30, 30), fill=0)
    made = picture.convert("I").point(lambda level: level * 257).convert("I;16") if mode == "I;16" else picture.convert(mode)
    [shot] = shots(open_picture(saved(made, "TIFF" if mode == "CMYK" else "PNG")))
    grey = shot.image.convert("L")
    assert grey.getpixel((50, 20)) > 200 > 60 > grey.getpixel((20, 20))


def test_inks_are_told():
    assert described(open_picture(saved(Image.new("CMYK", (60, 40)), "TIFF"))).space is ColourSpace.CMYK


def test_a_moving_picture_has_a_shot_for_all_that_stays():
    frames = [Image.new("RGB", (60, 40), colour) for colour in ("red", "red", "blue", "red", "white")]
    data = saved(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=500)
    assert [shot.image.convert("RGB").getpixel((5, 5)) for shot in shots(open_picture(data))] == [
        (255, 0, 0), (0, 0, 255), (255, 255, 255)]


def test_a_large_picture_is_looked_at_smaller():
    opened = open_picture(saved(Image.new("RGB", (7000, 3500), "red"), "PNG"))
    [shot] = shots(opened)
    assert max(shot.image.size) <= 3200
    assert shot.scale * shot.image.width == pytest.approx(7000, rel=0.01)


def bomb(side: int) -> bytes:
    """A PNG of a few bytes that claims so many pixels."""
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [13_500, 20_000, 500_000])
def test_more_pixels_than_fit_are_refused(side):
    with pytest.raises(UnreadableAsset, match="million"):
        open_picture(bomb(side))


@pytest.mark.parametrize("data", [b"no picture", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\x10\0\0\0WEBPVP8 ", b"\xff\xd8\xff\xe0"])
def test_what_is_no_picture_is_told(data):
    with pytest.raises(UnreadableAsset, match="picture"):
        open_picture(data)


def test_a_picture_that_breaks_off_is_told():
    whole = saved(Image.effect_noise((200, 200), 90), "PNG")
    with pytest.raises(UnreadableAsset, match="damaged"):
        list(shots(open_picture(whole[:len(whole) // 2])))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "TIFF", "GIF", "AVIF"])
def test_whatever_is_damaged_is_told_in_one_way(kind):
    dice, whole = Random(kind), saved(Image.effect_noise((40, 30), 60).convert("RGB"), kind)
    for _ in range(40):
        data = bytearray(whole)
        for _ in range(dice.randint(1, 8)):
            data[dice.randrange(min(len(data), 300))] = dice.randrange(256)
        with suppress(UnreadableAsset):
            opened = open_picture(bytes(data[:dice.choice((len(data), dice.randrange(1, len(data))))]))
            described(opened)
            list(shots(opened))
