"""Flat inks in pictures that we draw ourselves: a design is read, whatever fades or flickers is not."""

from __future__ import annotations

import random
from io import BytesIO

import pytest
from PIL import Image, ImageDraw, ImageFilter

from brandlint.visuals.colours import between, lab
from brandlint.visuals.flat_colours import flat_colours

INKS = ("#0A3D62", "#E55039", "#F6B93B", "#FFFFFF")


def _poster(size: int = 600) -> Image.Image:
    image = Image.new("RGB", (size, size), INKS[3])
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, size, size // 3), fill=INKS[0])
    draw.ellipse((size // 2, size // 2, size - 40, size - 90), fill=INKS[1])
    draw.rectangle((20, size - 70, size // 2 - 40, size - 20), fill=INKS[2])
    return image


def _photograph(size: int = 600, seed: int = 4) -> Image.Image:
    """Something like one: soft shapes on a backdrop that fades, and grain."""
    dice = random.Random(seed)
    fade = Image.linear_gradient("L").resize((size, size))
    image = Image.merge("RGB", (fade, fade.point([value // 2 + 80 for value in range(256)]), fade.transpose(Image.Transpose.ROTATE_90)))
    draw = ImageDraw.Draw(image)
    for _ in range(9):
        x, y, wide = dice.randrange(size), dice.randrange(size), dice.randrange(60, 200)
        draw.ellipse((x, y, x + wide, y + wide), fill=tuple(dice.randrange(256) for _ in range(3)))
    grain = Image.effect_noise((size, size), 22)
    return Image.blend(image.filter(ImageFilter.GaussianBlur(9)), Image.merge("RGB", (grain, grain, grain)), 0.12)


def _as_jpeg(image: Image.Image, quality: int) -> Image.Image:
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return Image.open(BytesIO(buffer.getvalue())).convert("RGB")


@pytest.mark.parametrize("quality", [None, 90, 60, 40])
def test_every_ink_of_a_design_is_found(quality: int | None) -> None:
    image = _poster() if quality is None else _as_jpeg(_poster(), quality)
    found = flat_colours(image)
    for ink in INKS:
        assert any(between(ink, one.hex) < 2.2 for one in found), ink
    assert len(found) == len(INKS)


def test_a_colour_has_its_share_and_its_box() -> None:
    found = {one.hex: one for one in flat_colours(_poster())}
    assert found["#0A3D62"].area == pytest.approx(1 / 3, abs=0.02)
    left, top, right, bottom = found["#F6B93B"].box
    assert (left, top, right, bottom) == pytest.approx((20, 530, 261, 581), abs=4)


def test_a_large_picture_is_looked_at_smaller_and_its_boxes_are_its_own() -> None:
    left, top, right, bottom = {one.hex: one for one in flat_colours(_poster(2400))}["#F6B93B"].box
    assert (left, top, right, bottom) == pytest.approx((20, 2330, 1161, 2381), abs=12)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("quality", [None, 70])
def test_a_photograph_has_none(seed: int, quality: int | None) -> None:
    image = _photograph(seed=seed) if quality is None else _as_jpeg(_photograph(seed=seed), quality)
    assert [one for one in flat_colours(image) if lab(one.hex).chroma > 5] == []


def test_a_design_keeps_its_inks_around_a_photograph() -> None:
    image = _poster()
    image.paste(_photograph(240), (300, 220))
    assert {one.hex for one in flat_colours(image)} >= {"#0A3D62", "#F6B93B"}


def test_what_one_can_see_through_is_no_colour() -> None:
    image = Image.new("RGBA", (300, 300), (10, 200, 30, 0))
    ImageDraw.Draw(image).rectangle((60, 60, 240, 240), fill="#0A3D62FF")
    assert [one.hex for one in flat_colours(image)] == ["#0A3D62"]
