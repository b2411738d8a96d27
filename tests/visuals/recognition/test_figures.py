"""The second look at figures, with an engine that says what it is told."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFont

from brandlint.visuals.recognition.figures import looked_at_again
from brandlint.visuals.recognition.model import RecognisedLine


def shelf(whole: str, cents: str) -> Image.Image:
    picture = Image.new("RGB", (700, 200), "white")
    canvas = ImageDraw.Draw(picture)
    canvas.text((40, 40), whole, font=ImageFont.load_default(100), fill="black")
    right = canvas.textbbox((40, 40), whole, font=ImageFont.load_default(100))[2]
    canvas.text((right + 6, 54), cents, font=ImageFont.load_default(50), fill="black")
    return picture


def engine(*rows: str, confidence: float = 0.99):
    """Reads these texts on the rows of the sheet that it is shown."""
    def read(sheet):
        return [RecognisedLine(text, (60, 120 * row + 30, 200, 120 * row + 90), confidence=confidence) for row, text in enumerate(rows)]
    return read


def line(text: str, confidence: float = 0.99) -> RecognisedLine:
    return RecognisedLine(text, (30, 50, 330, 160), confidence=confidence)


def test_raised_cents_are_told_from_further_digits():
    [read] = looked_at_again(shelf("€73", "50"), [line("€7350")], engine("€73", "50"))
    assert read.text == "€73⁵⁰"
    assert read.confidence == 0.99


def test_a_digit_that_was_lost_at_first_comes_back():
    [read] = looked_at_again(shelf("£65", "50"), [line("£650")], engine("£65", "50"))
    assert read.text == "£65⁵⁰"


def test_a_sign_that_the_second_look_lost_is_kept():
    [read] = looked_at_again(shelf("€73", "50"), [line("€7350")], engine("73", "50"))
    assert read.text == "€ 73⁵⁰"


def test_raised_figures_that_cannot_be_read_leave_a_doubt():
    [read] = looked_at_again(shelf("€73", "50"), [line("€7350")], engine())
    assert read.confidence <= 0.5


def test_figures_of_one_height_stay():
    [read] = looked_at_again(shelf("€7350", ""), [line("€7350")], engine("€73", "50"))
    assert (read.text, read.confidence) == ("€7350", 0.99)


def test_two_looks_that_agree_settle_a_doubt():
    [read] = looked_at_again(shelf("€7,35", ""), [line("€7,35", 0.7)], engine("€7,35", confidence=0.8))
    assert read.confidence == 0.9


def test_two_looks_that_differ_are_both_kept():
    [read] = looked_at_again(shelf("€7,35", ""), [line("€7,85", 0.7)], engine("€7,35", confidence=0.8))
    assert (read.text, read.other) == ("€7,35", "€7,85")
    assert read.confidence < 0.9
