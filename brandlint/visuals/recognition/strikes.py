"""Figures that are struck through in a picture: a level or slanting line over them, no longer part of any letter."""

from __future__ import annotations

import re
from collections import Counter
from math import atan2, degrees
from typing import TYPE_CHECKING

from brandlint.visuals.recognition.ink import Glyph, Ink
from brandlint.visuals.recognition.model import RecognisedLine

if TYPE_CHECKING:
    from PIL.Image import Image

_FIGURES = re.compile(r"\d")
_AMOUNT = r"\d[\d.,'⁰¹²³⁴⁵⁶⁷⁸⁹-]*"
_SIGN_BEFORE = re.compile(rf"(?:[€£$R]\s?)?{_AMOUNT}")
_SIGN_BEHIND = re.compile(rf"{_AMOUNT}(?:\s?[€£$])?")
_SIGN = re.compile(r"[€£$]")
_STROKE_READ = re.compile(r"(?<=\d)-(?=\d{3}(?!\d))")
_LONG = 1.7
"""A stroke is longer than this many heights of its line: no dash and no bar of a letter is."""
_THICK = 0.25
_HIGH = 40
"""px of height at which strokes are looked for."""
_MIDDLE = (0.25, 0.8)
"""Between which parts of a line's height a stroke runs; below lies an underline."""


def with_strike(image: Image, line: RecognisedLine) -> RecognisedLine:
    """A level line whose box is that of its ink, with what of it is struck through."""
    if not _FIGURES.search(line.text):
        return line
    left, top, right, bottom = line.box
    high = bottom - top
    ink = Ink(image, (left - 0.3 * high, top - 0.12 * high, right + 0.3 * high, bottom + 0.12 * high))
    merged = [glyph for glyph in ink.glyphs() if glyph.right - glyph.left >= _LONG * high]
    stretch = next((found for glyph in merged if (found := _stroke(image, glyph, line))), None)
    if stretch is None:
        return line
    amounts = _SIGN_BEFORE if line.text[0] in "€£$R" else _SIGN_BEHIND
    words = [match for match in amounts.finditer(line.text) if _is_under(match, stretch, line)]
    if not words:
        return line
    start, end = words[0].start(), words[-1].end()
    # The stroke itself, seen where it crosses the space before three figures.
    amounts_read = _STROKE_READ.sub(" ", line.text[start:end])
    return line._replace(text=line.text[:start] + amounts_read + line.text[end:], struck=(start, end))


def with_one_sign(lines: list[RecognisedLine]) -> list[RecognisedLine]:
    """The lines with the currency sign that a stroke made another one of put right: a picture speaks to one market."""
    signs = Counter(sign for line in lines if line.struck is None for sign in _SIGN.findall(line.text))
    if len(signs) != 1:
        return lines
    [right] = signs
    return [line if line.struck is None else line._replace(text=_SIGN.sub(right, line.text)) for line in lines]


def _stroke(image: Image, glyph: Glyph, line: RecognisedLine) -> tuple[float, float] | None:
    """From where to where a stroke runs through glyphs that nothing parts."""
    high = line.box[3] - line.box[1]
    ink = Ink(image, (glyph.left - 0.1 * high, line.box[1] - 0.12 * high, glyph.right + 0.1 * high, line.box[3] + 0.12 * high))
    if ink.mask is None:
        return None
    mask = ink.mask
    mask.thumbnail((mask.width, _HIGH))
    slope = degrees(atan2(0.8 * high, glyph.right - glyph.left))
    steps = (0.0, *(sign * slope * part for part in (0.5, 0.65, 0.8, 0.95, 1.1, 1.25, 1.4) for sign in (-1, 1)))
    return (glyph.left, glyph.right) if any(_is_crossed(mask, angle) for angle in steps) else None


def _is_crossed(mask: Image, angle: float) -> bool:
    """Whether, turned by an angle, a thin row of ink runs through most of a mask."""
    from PIL.Image import Resampling

    turned = mask.rotate(angle, Resampling.BILINEAR) if angle else mask
    high = mask.height
    first, last = (round(part * high) for part in _MIDDLE)
    least = 0.85 * mask.width * (1 if not angle else 0.85)
    rows = [max(map(len, turned.crop((0, row, mask.width, row + 1)).point(_BLACK_OR_WHITE).tobytes().split(b"\0")))
            for row in range(first, last)]
    long = sum(row >= least for row in rows)
    return 0 < long <= max(2, _THICK * high)


_BLACK_OR_WHITE = [255 if level > 100 else 0 for level in range(256)]


def _is_under(word: re.Match[str], stretch: tuple[float, float], line: RecognisedLine) -> bool:
    """Whether a stroke covers most of a word, as far as the places of its letters can be guessed."""
    left, _, right, _ = line.box
    step = (right - left) / len(line.text)
    start, end = left + word.start() * step, left + word.end() * step
    return min(end, stretch[1]) - max(start, stretch[0]) > 0.55 * (end - start)
