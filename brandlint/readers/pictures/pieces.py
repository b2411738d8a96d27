"""From recognised lines to pieces with boxes, as the layout of a page wants them."""

from __future__ import annotations

import re
from collections.abc import Callable

from brandlint.documents.places import Box
from brandlint.readers.layout.pieces import FALL, RISE, Piece, turned
from brandlint.visuals.recognition.model import PxBox, Recognised, RecognisedLine

_FALLING = frozenset("gjpqyJQ,;ç()[]|@")
"""Characters that reach below the line."""
_RISING = re.compile(r"[^\W_acegmnopqrsuvwxyz]|[()\[\]|/€£$%&!?]")
"""Characters as high as a capital."""
_SMALL_RISE = 0.54
"""How high the others are, in sizes: the height of an x."""
_STRAIGHT = 1.0
"""Degrees up to which a line counts as level."""

PlaceOf = Callable[[PxBox], Box]
"""Turns a box in px of the picture into one of the page or picture; with one scale across and down."""


def pieces(recognised: Recognised, place: PlaceOf) -> list[Piece]:
    """Pieces of a picture's lines.

    Args:
        place: where on the page a box in px of the picture stands.

    Returns:
        a piece for each line; its `key` is the line's index.
    """
    return [_piece(line, key, place) for key, line in enumerate(recognised.lines)]


def _piece(line: RecognisedLine, key: int, place: PlaceOf) -> Piece:
    around = place(line.box)
    width = line.box[2] - line.box[0]
    scale = (around.right - around.left) / width if width else 1.0
    length, height = (line.length or width) * scale, (line.height or line.box[3] - line.box[1]) * scale
    angle = round(line.angle) if abs(line.angle) > _STRAIGHT else 0
    x, y = turned((around.left + around.right) / 2, (around.top + around.bottom) / 2, angle)
    fall = FALL if any(char in _FALLING for char in line.text) else 0.0
    size = height / ((RISE if _RISING.search(line.text) else _SMALL_RISE) + fall)
    baseline = y + height / 2 - fall * size
    box = Box(around.page, x - length / 2, baseline - RISE * size, x + length / 2, baseline + FALL * size)
    return Piece(line.text.strip(), box, size, key, angle=angle)
