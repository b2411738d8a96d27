from __future__ import annotations

import pytest
from PIL import Image, ImageDraw, ImageFont

from brandlint.visuals.recognition.ink import Ink

WHOLE = (0, 0, 600, 160)


def drawn(text: str, ink: str = "black", ground: str = "white", size: int = 100) -> Image.Image:
    picture = Image.new("RGB", (600, 160), ground)
    ImageDraw.Draw(picture).text((40, 20), text, font=ImageFont.load_default(size), fill=ink)
    return picture


@pytest.mark.parametrize(("ink", "ground"), [("black", "white"), ("white", "#c8102e"), ("#ffed00", "#0057b8"), ("#d00000", "#007a3d")])
def test_letters_are_told_apart_on_any_ground(ink, ground):
    assert len(Ink(drawn("7350", ink, ground), WHOLE).glyphs()) == 4


def test_raised_figures_are_lower_and_level_with_the_top():
    picture = drawn("73")
    ImageDraw.Draw(picture).text((160, 34), "50", font=ImageFont.load_default(50), fill="black")
    seven, _, five, _ = Ink(picture, WHOLE).glyphs()
    assert five.height < 0.6 * seven.height
    assert abs(five.top - seven.top) < 0.2 * seven.height


def test_nothing_stands_on_a_plain_ground():
    assert Ink(Image.new("RGB", (600, 160), "#888"), WHOLE).glyphs() == []


@pytest.mark.parametrize("lean", [-9, -5, 5, 8])
def test_a_line_leans_clockwise_by_what_it_was_turned(lean):
    picture = drawn("Regenjas Noor", size=60).rotate(-lean, Image.Resampling.BICUBIC, fillcolor="white")
    assert Ink(picture, WHOLE).slant() == pytest.approx(lean, abs=1)


def test_a_level_line_does_not_lean():
    assert Ink(drawn("Regenjas Noor", size=60), WHOLE).slant() == pytest.approx(0, abs=0.5)
