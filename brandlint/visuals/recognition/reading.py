"""From a picture to the lines in it: made fit for the engine, recognised, and put back into the picture's own px."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from brandlint.visuals.memory import key_of, memory
from brandlint.visuals.opening import LONGEST_SIDE
from brandlint.visuals.recognition.edges import drawn_in
from brandlint.visuals.recognition.engines import NO_ENGINE, engine, engine_name
from brandlint.visuals.recognition.figures import looked_at_again
from brandlint.visuals.recognition.model import Engine, NoEngine, Recognised, RecognisedLine
from brandlint.visuals.recognition.slants import Frame, leaning
from brandlint.visuals.recognition.strikes import with_one_sign, with_strike
from brandlint.visuals.recognition.wording import as_meant, in_our_letters

if TYPE_CHECKING:
    from PIL.Image import Image

VERSION = 2
"""Raised when the same pixels are read in another way, so that nothing stale is remembered."""
_LEAST_CONFIDENCE = 0.5
"""Below this, what is read is a pattern that only looks like letters."""


def recognise(image: Image) -> Recognised:
    """Recognise the text in a picture.

    Args:
        image: in any mode but CMYK, which only a profile turns into colours; as it is seen (turned by its EXIF orientation).

    Raises:
        NoEngine: no engine is installed; the message says how to get one.
    """
    name = engine_name()
    if name is None:
        raise NoEngine(NO_ENGINE)
    shown = _flat(image)
    scale = max(1.0, max(shown.size) / LONGEST_SIDE)
    if scale > 1:
        shown = shown.resize((round(shown.width / scale), round(shown.height / scale)), reducing_gap=2.0)
    return Recognised(tuple(_scaled(line, scale) for line in _known_or_read(shown, name)), image.width, image.height, name)


def _known_or_read(image: Image, name: str) -> tuple[RecognisedLine, ...]:
    key = key_of(image, f"{VERSION} {name}")
    if (known := _recalled(memory().recall(key))) is not None:
        return known
    lines = tuple(_read(image))
    memory().keep(key, json.dumps(lines, ensure_ascii=False))
    return lines


def _recalled(said: str | None) -> tuple[RecognisedLine, ...] | None:
    """The lines that were remembered; None where there are none, or what is there cannot be understood."""
    try:
        return None if said is None else tuple(
            RecognisedLine(text, tuple(box), angle, confidence, length, height, other, tuple(struck) if struck else None)
            for text, box, angle, confidence, length, height, other, struck in json.loads(said))
    except (ValueError, TypeError):
        return None


def _read(image: Image) -> Iterator[RecognisedLine]:
    yield from with_one_sign(list(_lines(image)))


def _lines(image: Image) -> Iterator[RecognisedLine]:
    reader = engine()
    found = leaning(image, _likely(reader.lines(image)))
    for angle in dict.fromkeys(line.angle for line in found):
        for line in _of_angle(image, found, angle, reader):
            if line.confidence >= _LEAST_CONFIDENCE and (text := in_our_letters(line.text)):
                yield line._replace(text=text)


def _likely(lines: Iterable[RecognisedLine]) -> list[RecognisedLine]:
    return [line._replace(text=as_meant(line.text.strip())) for line in lines if line.text.strip()]


def _of_angle(image: Image, lines: Iterable[RecognisedLine], angle: float, reader: Engine) -> list[RecognisedLine]:
    """The lines of one angle, their figures looked at again with the picture turned so that they are level."""
    own = [line for line in lines if line.angle == angle]
    frame = Frame.of(image, angle)
    level = [with_strike(frame.image, drawn_in(frame.image, frame.level(line))) for line in own]
    again = looked_at_again(frame.image, level, lambda sheet: _likely(reader.lines(sheet)))
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
