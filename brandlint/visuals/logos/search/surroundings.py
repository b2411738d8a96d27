"""What stands around a logo: the ground it is on, and how much of it is free."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import cv2
import numpy as np

from brandlint.visuals.colours import hex_of
from brandlint.visuals.logos.arrays import Flags, Floats, Levels, Reals
from brandlint.visuals.logos.search.outline import RIM, Outline
from brandlint.visuals.logos.search.scene import Scene

LOOKED_AT = 1.2
"""How far around a logo is looked, in parts of its height."""
_RING = 0.15
_GROUND, _OTHER = 10, 26
"""Levels of Lab within which px are of the ground, and beyond which they are something else."""
_EVEN = 0.7
_FLAT = 2.5
"""Levels by which px of one colour differ (standard deviation) after compression; those of photographs and gradients do more."""
_LEAST_PART, _LEAST_AREA = 0.05, 6
_COVERS = 0.94
_REST = 0.02
_IN_LINE, _LETTER, _LEVEL = 0.6, (0.3, 1.4), 0.5
_SAME_INK, _MOSTLY = 34, 0.3

Sides = tuple[float, float, float, float]
"""Left, top, right, bottom."""


class Surroundings(NamedTuple):
    """What is around a logo.

    Attributes:
        ground: its colour, "#RRGGBB"; None where it is not of one colour, as in a photograph or a gradient.
        clear: the distance to the nearest other thing in parts of the artwork's height; None where there is none within
            `LOOKED_AT`, or the ground is not even.
        in_line: letters of its own colour and about its height stand right beside it: it is a word in a text.
    """

    ground: str | None = None
    clear: float | None = None
    in_line: bool = False


def surroundings(scene: Scene, outline: Outline, matrix: Reals, ink: Reals) -> Surroundings:
    """What is around a logo that stands upright.

    Args:
        ink: RGB of its main ink as it is shown.
    """
    corners = np.array([[RIM, RIM], [RIM + outline.size[0], RIM + outline.size[1]]]) @ matrix[:, :2].T + matrix[:, 2]
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    high = bottom - top
    reach = LOOKED_AT * high
    x, y = max(0, int(left - reach)), max(0, int(top - reach))
    window = scene.lab[y:int(bottom + reach) + 1, x:int(right + reach) + 1].astype(np.float32)
    own = _own(outline, matrix, (x, y), window)
    across = _outside(np.arange(window.shape[1], dtype=np.float64) + x, left, right)
    down = _outside(np.arange(window.shape[0], dtype=np.float64) + y, top, bottom)
    gap = np.maximum(across[None, :], down[:, None])
    ring = (gap <= max(4.0, _RING * high)) & ~own
    if ring.sum() < 20:
        return Surroundings()
    ground = np.median(window[ring], axis=0)
    apart = np.sqrt(((window - ground) ** 2).sum(axis=2))
    if float((apart[ring] <= _GROUND).mean()) < _EVEN:
        return Surroundings()
    rgb = scene.rgb[y:y + window.shape[0], x:x + window.shape[1]]
    plain = rgb[ring & (apart <= _GROUND)].astype(np.float64)
    colour = hex_of(*map(round, np.median(plain, axis=0))) if plain.std(axis=0).max() <= _FLAT else None
    box = left - x, top - y, right - x, bottom - y
    things = list(_things((apart > _OTHER) & ~own, own, box))
    nearest = min((float(gap[one.window][one.px].min()) for one in things), default=None)
    clear = None if nearest is None else round(min(LOOKED_AT, (nearest + 1) / high), 3)
    return Surroundings(colour, clear, any(_is_letter(one, rgb, ink, box) for one in things))


def _outside(places: Reals, low: float, high: float) -> Reals:
    """How far places are outside of a stretch."""
    return np.asarray(np.maximum(0.0, np.maximum(low - places - 0.5, places - 0.5 - high)))


def _own(outline: Outline, matrix: Reals, corner: tuple[int, int], window: Floats) -> Flags:
    """The px of a window that are the logo's own, with the blur at its edges."""
    moved = matrix.copy()
    moved[:, 2] -= corner
    laid = cv2.warpAffine(outline.shape, moved, (window.shape[1], window.shape[0]), flags=cv2.INTER_LINEAR)
    scale = float(abs(np.linalg.det(matrix[:, :2])) ** 0.5)
    blur = 2 * max(2, round(0.012 * scale * max(outline.size))) + 1
    return np.asarray(cv2.dilate(laid, np.ones((blur, blur), np.uint8)) > 24)


class _Thing(NamedTuple):
    """Something beside a logo: its box in the window (left, top, width, height), and its px in that box."""

    box: tuple[int, int, int, int]
    px: Flags

    @property
    def window(self) -> tuple[slice, slice]:
        x, y, wide, high = self.box
        return slice(y, y + high), slice(x, x + wide)


def _things(other: Flags, own: Flags, box: Sides) -> Iterator[_Thing]:
    """The things beside the logo: no specks, no leavings of the logo itself, no other ground that begins there."""
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(other.astype(np.uint8), connectivity=8)
    left, top, right, bottom = box
    touching = set(np.unique(labels[np.asarray(cv2.dilate(own.astype(np.uint8), np.ones((3, 3), np.uint8))) > 0]).tolist())
    for number in range(1, count):
        x, y, wide, high, area = (int(one) for one in boxes[number])
        speck = max(wide, high) < max(3.0, _LEAST_PART * (bottom - top)) or area < _LEAST_AREA
        rest = number in touching and area < _REST * (right - left) * (bottom - top)
        if not speck and not rest and not _is_ground((x, y, wide, high), box, other.shape):
            yield _Thing((x, y, wide, high), np.asarray(labels[y:y + high, x:x + wide] == number))


def _is_ground(thing: tuple[int, int, int, int], box: Sides, shape: tuple[int, ...]) -> bool:
    """Whether a thing lies along a whole side of the logo, or the window: a band, a photograph, the edge of a plate."""
    x, y, wide, high = thing
    left, top, right, bottom = box
    along = wide >= _COVERS * shape[1] and (y >= bottom - 2 or y + high <= top + 2 or high >= bottom - top)
    upright = high >= _COVERS * shape[0] and (x >= right - 2 or x + wide <= left + 2 or wide >= right - left)
    around = x < left and y < top and x + wide > right and y + high > bottom
    return along or upright or around


def _is_letter(thing: _Thing, rgb: Levels, ink: Reals, box: Sides) -> bool:
    """Whether a thing stands beside the logo as the next letter of a line does: as high, in its colour, a space away."""
    x, y, wide, high = thing.box
    left, top, right, bottom = box
    beside = max(left - x - wide, x - right) <= _IN_LINE * (bottom - top) and (x + wide <= left + 2 or x >= right - 2)
    level = min(y + high, bottom) - max(y, top) >= _LEVEL * high
    if not (beside and level and _LETTER[0] <= high / (bottom - top) <= _LETTER[1]):
        return False
    apart = np.abs(rgb[thing.window][thing.px].astype(np.float32) - ink).max(axis=1)
    return float((apart < _SAME_INK).mean()) >= _MOSTLY
