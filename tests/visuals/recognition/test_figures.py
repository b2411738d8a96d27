"""The second look at figures, with an engine that says what it is told."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw, ImageFont

from brandlint.visuals.recognition.figures import looked_at_again
from brandlint.visuals.recognition.model import RecognisedLine
from brandlint.visuals.recognition.sheet import Sheet


def shelf(whole: str, cents: str) -> Image.Image:
    picture = Image.new("RGB", (700, 200), "white")
    canvas = ImageDraw.Draw(picture)
    canvas.text((40, 40), whole, font=ImageFont.load_default(100), fill="black")
    right = canvas.textbbox((40, 40), whole, font=ImageFont.load_default(100))[2]
    canvas.text((right + 6, 54), cents, font=ImageFont.load_default(50), fill="black")
    return picture


@pytest.fixture
def look(monkeypatch):
    """Looks again at the lines of a picture; each part that is cut out of it says what is given here."""
    def looked(picture, lines, *parts: str, confidence: float = 0.99):
        monkeypatch.setattr(Sheet, "read", lambda self, read: None)
        monkeypatch.setattr(Sheet, "text", lambda self, number: RecognisedLine(
            parts[number], (0, 0, 9, 9), confidence=confidence) if number < len(parts) else None)
        return looked_at_again(picture, lines, lambda sheet: [])
    return looked


def line(text: str, confidence: float = 0.99) -> RecognisedLine:
    return RecognisedLine(text, (30, 50, 330, 160), confidence=confidence)


def test_raised_cents_are_told_from_further_digits(look):
    [read] = look(shelf("€73", "50"), [line("€7350")], "€73", "50")
    assert read.text == "€73⁵⁰"
    assert read.confidence == 0.99


def test_raised_cents_before_the_sign_are_cents(look):
    picture = shelf("49", "90")
    ImageDraw.Draw(picture).text((240, 40), "€", font=ImageFont.load_default(100), fill="black")
    [read] = look(picture, [line("4990 €")], "49", "90")
    assert read.text == "€ 49⁹⁰"


def test_a_ground_beside_a_box_is_no_part_of_a_figure(look):
    """White figures in a box on white paper: the paper has the colour of the letters."""
    picture = Image.new("RGB", (700, 200), "white")
    picture.paste(shelf("€73", "50").point([255 - level for level in range(256)] * 3).crop((28, 0, 700, 200)), (28, 0))
    [read] = look(picture, [line("€7350")], "€73", "50")
    assert (read.text, read.box[0] >= 30) == ("€73⁵⁰", True)


def test_a_digit_that_was_lost_at_first_comes_back(look):
    [read] = look(shelf("£65", "50"), [line("£650")], "£65", "50")
    assert read.text == "£65⁵⁰"


def test_a_sign_that_the_second_look_lost_is_kept(look):
    [read] = look(shelf("€73", "50"), [line("€7350")], "73", "50")
    assert read.text == "€ 73⁵⁰"


def test_raised_figures_that_cannot_be_read_leave_a_doubt(look):
    [read] = look(shelf("€73", "50"), [line("€7350")])
    assert read.confidence <= 0.5


def test_figures_of_one_height_stay(look):
    [read] = look(shelf("€7350", ""), [line("€7350")], "€73", "50")
    assert (read.text, read.confidence) == ("€7350", 0.99)


def test_two_looks_that_agree_settle_a_doubt(look):
    [read] = look(shelf("€7,35", ""), [line("€7,35", 0.7)], "€7,35", confidence=0.8)
    assert read.confidence == 0.9


def test_two_looks_that_differ_are_both_kept(look):
    [read] = look(shelf("€7,35", ""), [line("€7,85", 0.7)], "€7,35", confidence=0.8)
    assert (read.text, read.other) == ("€7,35", "€7,85")
    assert read.confidence < 0.9


def test_a_small_sign_before_the_figures_is_no_digit(look):
    """It is left out of what is read again: engines take it for an 8 or a 6."""
    picture = shelf("  9", "29")
    ImageDraw.Draw(picture).text((56, 54), "E", font=ImageFont.load_default(50), fill="black")
    [read] = look(picture, [line("E929")], "9", "29")
    assert read.text == "9²⁹"


def test_a_large_figure_that_was_read_in_pieces_is_what_the_second_look_reads(look):
    """Of what overlaps one piece was hardly read at all; it does not take the others with it."""
    picture = Image.new("RGB", (700, 200), "white")
    ImageDraw.Draw(picture).text((40, 20), "81", font=ImageFont.load_default(150), fill="black")
    pieces = [line("1", 0.4)._replace(box=(45, 40, 110, 155)), line("81", 0.99)._replace(box=(45, 40, 215, 155))]
    [read] = look(picture, pieces, "81.-", confidence=0.88)
    assert (read.text, read.confidence) == ("81.-", 0.85)
