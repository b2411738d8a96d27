"""What is around a logo of which another way of looking told where it lies, and whether it is seen there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import cv2
import numpy as np

from brandlint.visuals.logos.arrays import Reals
from brandlint.visuals.logos.references import Reference
from brandlint.visuals.logos.search.outline import RIM, Outline, outline_of
from brandlint.visuals.logos.search.scene import Scene
from brandlint.visuals.logos.search.surroundings import LOOKED_AT, Surroundings, surroundings

if TYPE_CHECKING:
    from PIL.Image import Image

_WIDE, _LARGEST = 320.0, 3.0
_LEAST_PX = 8
_NEAR, _MOSTLY = 70, 0.5
"""Levels by which px may differ from the ink that they should have, and the part of them that must not."""


def beside(image: Image, reference: Reference, matrix: Reals, ink: str | None) -> Surroundings:
    """What is around a logo that stands upright; nothing where that cannot be told.

    Args:
        matrix: shape (2, 3), from parts of the width and height of the logo's file to px of the picture.
        ink: its main colour as it is shown, "#RRGGBB"; None for that of its file.
    """
    outline = outline_of(reference)
    if outline is None:
        return Surroundings()
    to_picture = _from_outline(outline, matrix)
    corners = np.array([[RIM, RIM], [RIM + outline.size[0], RIM + outline.size[1]]]) @ to_picture[:, :2].T + to_picture[:, 2]
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    room = (LOOKED_AT + 0.3) * (bottom - top) + 4
    x, y = max(0, int(left - room)), max(0, int(top - room))
    part = np.asarray(image.convert("RGB"))[y:int(bottom + room) + 1, x:int(right + room) + 1]
    if min(part.shape[:2]) < _LEAST_PX or right - left < _LEAST_PX:
        return Surroundings()
    zoom = min(_LARGEST, max(1.0, _WIDE / (right - left)))
    moved = np.column_stack([to_picture[:, :2] * zoom, (to_picture[:, 2] - (x, y) + 0.5) * zoom - 0.5])
    colour = np.array(list(bytes.fromhex(ink[1:])), np.float64) if ink else outline.inks[0]
    return surroundings(Scene(part, zoom), outline, moved, colour)


def _from_outline(outline: Outline, matrix: Reals) -> Reals:
    """A change from parts of a file as one from px of its outline."""
    left, top, right, bottom = outline.margins
    scale = 1 / (np.array(outline.size) * (1 + left + right, 1 + top + bottom))
    shift = np.array([left / (1 + left + right), top / (1 + top + bottom)]) - RIM * scale
    return np.column_stack([matrix[:, :2] * scale, matrix[:, :2] @ shift + matrix[:, 2]])


def is_seen(image: Image, shapes: Sequence[tuple[Reals, str | None]]) -> bool:
    """Whether shapes, in px of a picture, are seen there in their colours: nothing was painted over them, or cut off.

    Args:
        shapes: their corners, shape (n, 2), and colours; what has none is taken for seen.
    """
    shown = np.asarray(image.convert("RGB")).astype(np.int16)
    right = all_ = 0
    for ink in {ink for _, ink in shapes if ink}:
        mask = np.zeros(shown.shape[:2], np.uint8)
        cv2.fillPoly(mask, [np.round(points).astype(np.int32) for points, own in shapes if own == ink], 1)
        inner = cv2.erode(mask, np.ones((3, 3), np.uint8))
        inside = (inner if inner.any() else mask) > 0
        apart = np.abs(shown[inside] - np.array(list(bytes.fromhex(ink[1:])), np.int16)).max(axis=1, initial=0)
        right += int((apart <= _NEAR).sum())
        all_ += int(inside.sum())
    return not any(ink for _, ink in shapes) or (all_ > 0 and right >= _MOSTLY * all_)
