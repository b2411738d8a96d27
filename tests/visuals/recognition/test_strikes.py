from __future__ import annotations

import pytest
from PIL import Image, ImageDraw, ImageFont

from brandlint.visuals.recognition.model import RecognisedLine
from brandlint.visuals.recognition.strikes import with_strike


def priced(text: str, *strokes: tuple[float, float, float, float]) -> tuple[Image.Image, RecognisedLine]:
    """A picture of a line, with strokes from one part of it to another (in parts of its width and height), and the line."""
    picture = Image.new("RGB", (700, 120), "white")
    canvas, font = ImageDraw.Draw(picture), ImageFont.load_default(60)
    canvas.text((40, 20), text, font=font, fill="black")
    left, top, right, bottom = canvas.textbbox((40, 20), text, font=font)
    for x, y, to_x, to_y in strokes:
        wide, high = right - left, bottom - top
        canvas.line((left + x * wide, top + y * high, left + to_x * wide, top + to_y * high), fill="black", width=4)
    return picture, RecognisedLine(text, (left, top, right, bottom))


@pytest.mark.parametrize(("text", "strokes", "struck"), [
    pytest.param("£59.95", [(-0.02, 0.5, 1.02, 0.5)], "£59.95", id="level"),
    pytest.param("£59.95", [(-0.02, 0.9, 1.02, 0.1)], "£59.95", id="rising"),
    pytest.param("£59.95", [(-0.02, 0.1, 1.02, 0.9)], "£59.95", id="falling"),
    pytest.param("£59.95   £39.95", [(-0.01, 0.5, 0.46, 0.5)], "£59.95", id="the first of two"),
    pytest.param("59,95   39,95", [(0.54, 0.5, 1.01, 0.5)], "39,95", id="the second of two"),
])
def test_a_stroke_through_figures_is_seen(text, strokes, struck):
    line = with_strike(*priced(text, *strokes))
    assert line.struck is not None
    assert line.text[slice(*line.struck)] == struck


@pytest.mark.parametrize(("text", "strokes"), [
    pytest.param("£59.95", [], id="none"),
    pytest.param("£59.95", [(0, 1.1, 1, 1.1)], id="an underline"),
    pytest.param("12 --- 14", [], id="dashes"),
    pytest.param("Harbour raincoat", [(-0.02, 0.5, 1.02, 0.5)], id="no figures"),
])
def test_other_strokes_are_none(text, strokes):
    assert with_strike(*priced(text, *strokes)).struck is None
