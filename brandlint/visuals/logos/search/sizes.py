"""How large a logo is where it was laid, how stretched and how turned."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from brandlint.visuals.logos.arrays import Reals
from brandlint.visuals.logos.search.outline import RIM, Outline

_UNSURE_PX = 0.7
_UNSURE = 0.006
_LEVEL = 0.6


class Size(NamedTuple):
    """A logo with the margin of its file, in px of the scene; degrees clockwise."""

    box: tuple[float, float, float, float]
    width: float
    height: float
    stretch: float
    turned: float
    mirrored: bool


def measured(matrix: Reals, outline: Outline, unsure_px: float = 0.0) -> Size:
    """The measures of a logo; a stretch or turn so small that it may be none is none."""
    wide, high = outline.size
    left, top, right, bottom = outline.margins
    corners = np.array([[-left, -top], [1 + right, -top], [1 + right, 1 + bottom], [-left, 1 + bottom]]) * (wide, high) + RIM
    places = corners @ matrix[:, :2].T + matrix[:, 2]
    mirrored = bool(np.linalg.det(matrix[:, :2]) < 0)
    sign = -1 if mirrored else 1
    turned = float(np.degrees(np.arctan2(sign * matrix[1, 0], sign * matrix[0, 0])))
    across, down = (float(np.hypot(*matrix[:, axis])) for axis in (0, 1))
    (x, y), (x_end, y_end) = places.min(axis=0), places.max(axis=0)
    stretch = across / down
    unsure = _UNSURE + (_UNSURE_PX + unsure_px) * (1 / (across * wide) + 1 / (down * high))
    return Size((float(x), float(y), float(x_end), float(y_end)), across * wide * (1 + left + right),
                down * high * (1 + top + bottom), round(stretch, 3) if abs(stretch - 1) > unsure else 1.0,
                round(turned, 1) if abs(turned) > _LEVEL else 0.0, mirrored)
