from __future__ import annotations

from PIL import Image, ImageChops

from brandlint.visuals.recognition.model import RecognisedLine
from brandlint.visuals.recognition.sheet import Sheet

COLOURS = [(40 * number, 0, 255 - 40 * number) for number in range(6)]


def test_each_part_gets_what_was_read_of_it():
    """The engine of this test names the colours that it meets, wherever they lie on the sheet."""
    picture = Image.new("RGB", (600, 600), "white")
    for number, colour in enumerate(COLOURS):
        picture.paste(colour, (10, 100 * number, 10 + 90 * (number % 3 + 1), 100 * number + 60))
    sheet = Sheet(picture)
    numbers = [sheet.add((10, 100 * number, 10 + 90 * (number % 3 + 1), 100 * number + 60)) for number in range(6)]

    def read(made: Image.Image) -> list[RecognisedLine]:
        found = []
        for number, colour in enumerate(COLOURS):
            apart = ImageChops.difference(made, Image.new("RGB", made.size, colour)).convert("L")
            box = apart.point(lambda level: 255 if level < 8 else 0).getbbox()
            assert box is not None
            found.append(RecognisedLine(str(number), box))
        return found

    sheet.read(read)
    assert [sheet.text(number).text for number in numbers] == list("012345")
    assert sheet.text(6) is None
