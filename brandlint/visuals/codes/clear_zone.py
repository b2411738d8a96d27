"""The empty space around a code, without which scanners do not see where it begins (ISO/IEC 18004, 15420: the quiet zone)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brandlint.visuals.codes.geometry import Quad, straightened

if TYPE_CHECKING:
    from PIL.Image import Image

MOST = 10
"""Modules around a code that are looked at."""
_MOST_SQUARE = 4
_INK = 0.12
"""The part of a strip of one module that may be ink before it is no empty space any more."""


def clear_modules(picture: Image, quad: Quad, modules: float, square: bool) -> int:
    """How many modules of empty space a code has on its narrowest side.

    What lies beyond the edge of the picture counts as empty: the picture will be placed on something.

    Args:
        picture: in grey.
        modules: along the code's side.
        square: whether the space above and below counts too, as it does not for barcodes.
    """
    most = _MOST_SQUARE if square else MOST
    share = 1 / modules
    ground, ink = shades(picture, quad, share, square)
    limit = ground + (ink - ground) * 0.4
    sides = ("left", "right", "top", "bottom") if square else ("left", "right")
    return min(_clear(_strips(picture, quad, share, most, side), limit, ink < ground) for side in sides)


def shades(picture: Image, quad: Quad, share: float, square: bool) -> tuple[float, float]:
    """The grey of a code's empty space and that of its ink, in which its left edge begins at the top."""
    greys = sorted(straightened(picture, quad.part(0.02, 0.1, 0.98, 0.9), 160, 60).tobytes())
    low, high = greys[len(greys) // 10], greys[-len(greys) // 10]
    rows = (0.5 * share, 6 * share) if square else (0.4, 0.6)
    edge = sorted(straightened(picture, quad.part(0.2 * share, rows[0], 0.8 * share, rows[1]), 3, 15).tobytes())
    ink = edge[len(edge) // 2]
    return (low, high) if high - ink < ink - low else (high, low)


def _strips(picture: Image, quad: Quad, share: float, most: int, side: str) -> list[bytes]:
    """The strips of one module beside a side, from the code outwards, without the blurred edge."""
    strips = []
    for step in range(most):
        near, far = (step + 0.35) * share, (step + 0.85) * share
        part = {"left": (-far, 0.3, -near, 0.7), "right": (1 + near, 0.3, 1 + far, 0.7),
                "top": (0.05, -far, 0.95, -near), "bottom": (0.05, 1 + near, 0.95, 1 + far)}[side]
        strips.append(straightened(picture, quad.part(*part), 24, 24).tobytes())
    return strips


def _clear(strips: list[bytes], limit: float, is_dark_on_light: bool) -> int:
    for count, strip in enumerate(strips):
        inked = sum((shade < limit) == is_dark_on_light for shade in strip)
        if inked > _INK * len(strip):
            return count
    return len(strips)
