"""Codes that are certainly there and cannot be read: what a decoder stumbles over is measured against the code's fixed parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brandlint.visuals.codes.geometry import Quad, straightened

if TYPE_CHECKING:
    from PIL.Image import Image

_FINE = 5
"""px for a module when its middle is looked at."""
_FINDER = ("1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111")
_MOST_WRONG_IN_FINDERS = 4
_MOST_WRONG_IN_TIMING = 0.1
_LEAST_CONTRAST = 40


def is_qr_code(picture: Image, quad: Quad, modules: int) -> bool:
    """Whether a QR code of so many modules stands in this place for certain.

    Its three finder patterns with the space around them and its two timing patterns have to be there (ISO/IEC 18004, 6.3).
    """
    grid = _grid(picture, quad, modules)
    return grid is not None and _has_finders(grid, modules) and _has_timing(grid, modules)


def _has_timing(grid: list[list[bool]], modules: int) -> bool:
    between = range(8, modules - 8)
    wrong = sum((grid[6][place] != (place % 2 == 0)) + (grid[place][6] != (place % 2 == 0)) for place in between)
    return wrong <= _MOST_WRONG_IN_TIMING * 2 * len(between)


def _has_finders(grid: list[list[bool]], modules: int) -> bool:
    far = modules - 7
    wrong = sum(grid[top + row][left + column] != (cell == "1")
                for top, left in ((0, 0), (0, far), (far, 0))
                for row, cells in enumerate(_FINDER) for column, cell in enumerate(cells))
    inked = sum(grid[7][place] + grid[place][7] + grid[7][far - 1 + place] + grid[far - 1 + place][7] for place in range(8))
    return wrong + inked <= _MOST_WRONG_IN_FINDERS


def _grid(picture: Image, quad: Quad, modules: int) -> list[list[bool]] | None:
    """The modules of a square code, True for ink; None where there is hardly any difference between ink and space."""
    side = modules * _FINE
    shades = straightened(picture, quad, side, side).tobytes()
    low, high = min(shades), max(shades)
    if high - low < _LEAST_CONTRAST:
        return None
    middles = range(_FINE // 2, side, _FINE)
    rows = [[shades[y * side + x] < (low + high) / 2 for x in middles] for y in middles]
    return rows if rows[0][0] else [[not cell for cell in row] for row in rows]
