"""How far lines of straight pieces lie from each other."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from brandlint.visuals.logos.arrays import Reals

_STEPS = 48
_SHARP = 0.5
"""Radians by which an outline turns within a few steps at a corner."""
_TINY = 0.02


class Resampled(NamedTuple):
    """An outline in even steps, shape (48, 2), and its length."""

    points: Reals
    length: float


class Apart(NamedTuple):
    """Of points the nearest places on a line, and the most by which one of them lies beside it."""

    nearest: Reals
    most: float


def resampled(points: Reals) -> Resampled:
    """A closed line in even steps."""
    closed = np.vstack([points, points[:1]])
    steps = np.hypot(*np.diff(closed, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    places = np.linspace(0, along[-1], _STEPS, endpoint=False)
    return Resampled(np.column_stack([np.interp(places, along, closed[:, axis]) for axis in (0, 1)]), float(along[-1]))


def apart(points: Reals, line: Reals) -> Apart:
    """How far points lie from a closed line."""
    start, step = line, np.roll(line, -1, axis=0) - line
    squares = np.maximum((step ** 2).sum(axis=1), 1e-18)
    between = points[:, None, :] - start[None]
    share = np.clip((between * step[None]).sum(axis=2) / squares[None], 0.0, 1.0)
    places = start[None] + share[:, :, None] * step[None]
    distances = ((points[:, None, :] - places) ** 2).sum(axis=2)
    best = distances.argmin(axis=1)
    rows = np.arange(len(points))
    return Apart(places[rows, best], float(distances[rows, best].max() ** 0.5))


def corners(outline: Resampled, size: float) -> int:
    """About how many corners an outline has by which it is told from others; a curve counts where it has turned as far.

    Args:
        size: of the drawing that it stands in.
    """
    if outline.length < _TINY * size:
        return 0
    directions = np.roll(outline.points, -1, axis=0) - outline.points
    angles = np.angle(directions[:, 0] + 1j * directions[:, 1])
    turns = (np.diff(np.append(angles, angles[0])) + np.pi) % (2 * np.pi) - np.pi
    count, turned = 0, 0.0
    for turn in turns:
        turned = turned + float(turn) if turned * turn >= 0 else float(turn)
        if abs(turned) > _SHARP:
            count, turned = count + 1, 0.0
    return count
