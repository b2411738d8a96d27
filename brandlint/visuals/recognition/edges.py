"""The boxes of lines, drawn in to where their ink begins and ends: engines leave a margin that reaches into the neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brandlint.visuals.recognition.ink import Glyph, Ink
from brandlint.visuals.recognition.model import RecognisedLine

if TYPE_CHECKING:
    from PIL.Image import Image

_APART = 0.12
"""A glyph at the edge that is further than this part of the height from the others is a neighbour's."""
_MARGIN = 0.11
"""How much of a box's height is margin, above as below."""
_LEAST_HIGH = 0.35
_LEAST = 0.6
"""What is left of a line is at least this part of it; else ground and ink were mistaken for each other."""


def drawn_in(image: Image, line: RecognisedLine) -> RecognisedLine:
    """A level line whose box begins and ends with its ink, or, where that cannot be seen, has the usual margin taken off."""
    left, top, right, bottom = line.box
    margin = _MARGIN * (bottom - top)
    usual = line._replace(box=(left + margin, top + margin, max(left + margin + 1, right - margin), bottom - margin))
    ink = Ink(image, line.box)
    glyphs, band = _own(ink.glyphs(), line), ink.band()
    if not glyphs or band is None:
        return usual
    first, last = max(left, glyphs[0].left), min(right, glyphs[-1].right)
    if last - first < _LEAST * (right - left) or band[1] - band[0] < _LEAST_HIGH * (bottom - top):
        return usual
    return line._replace(box=(first, band[0], last, band[1]))


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
