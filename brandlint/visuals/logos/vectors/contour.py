"""What readers tell of the paths that an asset draws."""

from __future__ import annotations

from typing import NamedTuple


class Contour(NamedTuple):
    """A part of a painted path: its corners, curves drawn as short lines, and its colour "#RRGGBB", where it has one."""

    points: tuple[tuple[float, float], ...]
    ink: str | None
