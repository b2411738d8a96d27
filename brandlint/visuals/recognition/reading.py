"""From a picture to the lines in it: made fit for the engine, recognised, and put back into the picture's own px."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from brandlint.visuals.recognition.engines import engine
from brandlint.visuals.recognition.figures import looked_at_again, may_be_figure
from brandlint.visuals.recognition.model import Engine, Recognised, RecognisedLine
from brandlint.visuals.recognition.slants import Frame, leaning
from brandlint.visuals.recognition.wording import as_meant

if TYPE_CHECKING:
    from PIL.Image import Image

_LONGEST_SIDE = 3200
"""px above which a picture is made smaller first: print at 300 dpi shows nothing more to an engine."""
_LEAST_CONFIDENCE = 0.5
"""Below this, what is read is a pattern that only looks like letters."""


def recognise(image: Image) -> Recognised:
    """Recognise the text in a picture.

    Args:
        image: in any mode but CMYK, which only a profile turns into colours; as it is seen (turned by its EXIF orientation).

    Raises:
        NoEngine: no engine is installed; the message says how to get one.
    """
    reader = engine()
    shown = _flat(image)
    scale = max(1.0, max(shown.size) / _LONGEST_SIDE)
    if scale > 1:
        shown = shown.resize((round(shown.width / scale), round(shown.height / scale)), reducing_gap=2.0)
    found = leaning(shown, _likely(reader.lines(shown)))
    lines = [line for angle in dict.fromkeys(line.angle for line in found) for line in _of_angle(shown, found, angle, reader)]
    return Recognised(tuple(_scaled(line, scale) for line in lines if line.confidence >= _LEAST_CONFIDENCE),
                      image.width, image.height, reader.name)


def _likely(lines: Iterable[RecognisedLine]) -> list[RecognisedLine]:
    return [line._replace(text=as_meant(line.text.strip())) for line in lines if line.text.strip()]


def _of_angle(image: Image, lines: Iterable[RecognisedLine], angle: float, reader: Engine) -> list[RecognisedLine]:
    """The lines of one angle, their figures looked at again with the picture turned so that they are level."""
    own = [line for line in lines if line.angle == angle]
    if not any(may_be_figure(line) for line in own):
        return own
    frame = Frame.of(image, angle)
    again = looked_at_again(frame.image, [frame.level(line) for line in own], lambda sheet: _likely(reader.lines(sheet)))
    return [frame.back(line) for line in again]


def _flat(image: Image) -> Image:
    """The picture in RGB, what can be seen through on white."""
    from PIL.Image import alpha_composite, new

    if not image.has_transparency_data:
        return image.convert("RGB")
    shown = image.convert("RGBA")
    white = new("RGBA", shown.size, "white")
    return alpha_composite(white, shown).convert("RGB")


def _scaled(line: RecognisedLine, scale: float) -> RecognisedLine:
    left, top, right, bottom = (edge * scale for edge in line.box)
    length, height = line.length * scale or right - left, line.height * scale or bottom - top
    return line._replace(box=(left, top, right, bottom), length=length, height=height)
