"""The boxes of lines, drawn in to where their ink begins and ends: engines leave a margin that reaches into the neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brandlint.visuals.recognition.ink import Glyph, Ink
from brandlint.visuals.recognition.model import RecognisedLine

if TYPE_CHECKING:
    from PIL.Image import Image

_APART = 0.12
"""A glyph at the edge that is further than this part of the height from the others is a neighbour's."""
_LEAST = 0.6
"""What is left of a line is at least this part of it; else ground and ink were mistaken for each other."""


def drawn_in(image: Image, line: RecognisedLine) -> RecognisedLine:
    """A level line whose box begins and ends with its ink."""
    left, top, right, bottom = line.box
    glyphs = _own(Ink(image, line.box).glyphs(), line)
    if not glyphs:
        return line
    first, last = max(left, glyphs[0].left), min(right, glyphs[-1].right)
    return line._replace(box=(first, top, last, bottom)) if last - first >= _LEAST * (right - left) else line


def _own(glyphs: list[Glyph], line: RecognisedLine) -> list[Glyph]:
    """The glyphs without those that reach in from a neighbour: cut by the edge, apart, and more than the text has letters."""
    left, top, right, bottom = line.box
    apart = _APART * (bottom - top)
    letters = len(line.text.replace(" ", ""))
    if len(glyphs) > max(1, letters) and glyphs[0].left <= left + 1 and glyphs[1].left - glyphs[0].right > apart:
        glyphs = glyphs[1:]
    if len(glyphs) > max(1, letters) and glyphs[-1].right >= right - 1 and glyphs[-1].left - glyphs[-2].right > apart:
        glyphs = glyphs[:-1]
    return glyphs
