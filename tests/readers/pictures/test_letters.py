"""The ink of recognised lines and the ground on which it is hardest to read."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw, ImageFont

from brandlint.readers.pictures.letters import letters
from brandlint.readers.pictures.reading import placed
from brandlint.visuals.colours import between
from brandlint.visuals.recognition import Recognised
from brandlint.visuals.recognition.model import RecognisedLine


def drawn(ink: str, ground: Image.Image, size: int = 40) -> tuple[Image.Image, RecognisedLine]:
    """A picture with a line of text, and the line as an engine gives it."""
    image = ground.convert("RGB").resize((500, 120))
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(size)
    pen.text((30, 30), "Morgen weer open", fill=ink, font=font)
    left, top, right, bottom = pen.textbbox((30, 30), "Morgen weer open", font=font)
    return image, RecognisedLine("Morgen weer open", (left, top, right, bottom), height=bottom - top)


@pytest.mark.parametrize(("ink", "ground"), [("#1A1A1A", "#F3EFE6"), ("#D8D0C0", "#F3EFE6"), ("#FFFFFF", "#14756B"), ("#C4281C", "#FFFFFF")])
def test_ink_and_ground_of_an_even_picture(ink: str, ground: str) -> None:
    image, line = drawn(ink, Image.new("RGB", (10, 10), ground))
    (paint,) = letters(image, Recognised((line,), *image.size), placed(1.0, None))
    assert paint.hex is not None
    assert between(paint.hex, ink) < 1
    assert (paint.ground, paint.varies, paint.area) == (ground, False, 0.0)


def test_the_worst_spot_of_a_ground_that_fades() -> None:
    image, line = drawn("#FFFFFF", Image.linear_gradient("L").rotate(90))
    (paint,) = letters(image, Recognised((line,), *image.size), placed(1.0, None))
    assert paint.varies
    assert paint.ground is not None
    assert paint.ground > "#A0A0A0"


def test_what_begins_below_a_line_is_not_behind_it() -> None:
    image, line = drawn("#123A5C", Image.new("RGB", (10, 10), "#FFFFFF"))
    image.paste("#B4483F", (0, round(line.box[3]), 500, 120))
    (paint,) = letters(image, Recognised((line,), *image.size), placed(1.0, None))
    assert paint.ground == "#FFFFFF"


def test_a_line_that_reaches_into_another_ground_is_judged_on_it() -> None:
    image, line = drawn("#123A5C", Image.new("RGB", (10, 10), "#FFFFFF"))
    ground = image.copy()
    ground.paste("#B4483F", (0, round(line.box[1] + 0.5 * (line.box[3] - line.box[1])), 500, 120))
    ImageDraw.Draw(ground).text((30, 30), "Morgen weer open", fill="#123A5C", font=ImageFont.load_default(40))
    found = list(letters(ground, Recognised((line,), *image.size), placed(1.0, None)))
    assert not any(paint.ground == "#FFFFFF" for paint in found)


@pytest.mark.parametrize("change", [
    pytest.param({"confidence": 0.8}, id="read with doubt"), pytest.param({"angle": 12.0}, id="a line that leans"),
    pytest.param({"text": "A1"}, id="a mark"), pytest.param({"box": (30.0, 30.0, 200.0, 42.0)}, id="too small"),
])
def test_what_is_not_sure_is_left_out(change: dict[str, object]) -> None:
    image, line = drawn("#1A1A1A", Image.new("RGB", (10, 10), "#FFFFFF"))
    assert not list(letters(image, Recognised((line._replace(**change),), *image.size), placed(1.0, None)))  # type: ignore[arg-type]
