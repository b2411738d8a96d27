"""Lines that lean: by how many degrees, and the picture turned back so that they are level."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians, sin
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from brandlint.visuals.recognition.ink import Ink
from brandlint.visuals.recognition.model import PxBox, RecognisedLine

if TYPE_CHECKING:
    from PIL.Image import Image

_LEVEL = 1.5
"""Degrees up to which a line counts as level: less does not show in its box."""
_TOO_HIGH = 0.36
"""Of a level line, the width is more than this part of its height times its characters."""
_MOST_MEASURED = 12
_SAME = 2.0
"""Degrees by which lines that lean together may be measured apart."""


def leaning(image: Image, lines: Sequence[RecognisedLine]) -> list[RecognisedLine]:
    """The lines, those that lean with their angle, length and height.

    Where most of what could be measured leans by one angle, the whole picture does.
    """
    doubtful = sorted((index for index, line in enumerate(lines) if not line.angle and _is_high(line)),
                      key=lambda index: -len(lines[index].text))
    measured = {index: Ink(image, lines[index].box).slant() for index in doubtful[:_MOST_MEASURED]}
    angles = {index: angle for index, angle in measured.items() if abs(angle) >= _LEVEL}
    if not angles:
        return list(lines)
    common = median(angles.values())
    together = [index for index, angle in angles.items() if abs(angle - common) <= _SAME]
    letters = sum(len(line.text) for line in lines)
    if len(together) > 1 and 2 * sum(len(lines[index].text) for index in together) > letters:
        common = median(angles[index] for index in together)
        return [_leaned(line, common) if abs(angles.get(index, common) - common) <= _SAME or index not in measured
                else _leaned(line, angles.get(index, 0.0)) for index, line in enumerate(lines)]
    return [_leaned(line, _snapped(angles, index)) if index in angles else line for index, line in enumerate(lines)]


def _is_high(line: RecognisedLine) -> bool:
    left, top, right, bottom = line.box
    return len(line.text) >= 3 and right - left < _TOO_HIGH * len(line.text) * (bottom - top)


def _snapped(angles: dict[int, float], index: int) -> float:
    """The angle that lines of about the same lean share."""
    return median(angle for angle in angles.values() if abs(angle - angles[index]) <= _SAME)


def _leaned(line: RecognisedLine, angle: float) -> RecognisedLine:
    """A line with an angle: its length and height follow from the upright box around it."""
    if abs(angle) < _LEVEL:
        return line
    wide, high = line.box[2] - line.box[0], line.box[3] - line.box[1]
    lean = radians(abs(angle))
    length = (wide * cos(lean) - high * sin(lean)) / cos(2 * lean)
    height = (high * cos(lean) - wide * sin(lean)) / cos(2 * lean)
    if length <= 0 or height <= 0.15 * high:
        return line
    return line._replace(angle=angle, length=length, height=height)


class Frame(NamedTuple):
    """A picture, turned so that lines of one angle are level in it.

    Attributes:
        image: the picture as turned.
        angle: degrees, clockwise, by which the lines lean in the picture that was turned.
        middle: the middle of that picture.
    """

    image: Image
    angle: float
    middle: tuple[float, float]

    @classmethod
    def of(cls, image: Image, angle: float) -> Frame:
        middle = image.width / 2, image.height / 2
        if not angle:
            return cls(image, 0.0, middle)
        from PIL.Image import Resampling

        return cls(image.rotate(angle, Resampling.BICUBIC, expand=True, fillcolor=image.getpixel((0, 0))), angle, middle)

    def level(self, line: RecognisedLine) -> RecognisedLine:
        """A line of the picture as it stands in this frame."""
        if not self.angle:
            return line
        x, y = (line.box[0] + line.box[2]) / 2, (line.box[1] + line.box[3]) / 2
        across, down = _turned(x - self.middle[0], y - self.middle[1], self.angle)
        x, y = across + self.image.width / 2, down + self.image.height / 2
        length, height = line.length or line.box[2] - line.box[0], line.height or line.box[3] - line.box[1]
        return line._replace(box=(x - length / 2, y - height / 2, x + length / 2, y + height / 2), angle=0.0)

    def back(self, line: RecognisedLine) -> RecognisedLine:
        """A line of this frame as it stands in the picture."""
        left, top, right, bottom = line.box
        line = line._replace(length=right - left, height=bottom - top)
        if not self.angle:
            return line
        corners = [self._from(x, y) for x in (left, right) for y in (top, bottom)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return line._replace(box=(min(xs), min(ys), max(xs), max(ys)), angle=self.angle)

    def _from(self, x: float, y: float) -> tuple[float, float]:
        across, down = _turned(x - self.image.width / 2, y - self.image.height / 2, -self.angle)
        return across + self.middle[0], down + self.middle[1]


def _turned(x: float, y: float, angle: float) -> tuple[float, float]:
    turn = radians(angle)
    return x * cos(turn) + y * sin(turn), y * cos(turn) - x * sin(turn)


def around(boxes: Sequence[PxBox]) -> PxBox:
    """The smallest box that holds all of at least one."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
