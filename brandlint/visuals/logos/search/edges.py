"""Where a picture's colours change, how much, and in which direction."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np

from brandlint.visuals.logos.arrays import Flags, Floats, Levels, Steps

_FAINT, _CLEAR = 20, 48
"""Sobel's answer to a step of 5 and of 12 levels."""
_MOST = 400.0
_SPECK = 0.4


class Edges(NamedTuple):
    """The edges of a picture.

    Attributes:
        thin: px that are on an edge.
        angle: the direction across the edge, in radians, modulo pi.
        shift: shape (height, width, 2), from the middle of such a px to where the edge really is, across and down, in px.
        strength: how much changes, from 0 to 1; strong changes count little more than clear ones.
    """

    thin: Flags
    angle: Floats
    shift: Floats
    strength: Floats


def edges(channels: Levels) -> Edges:
    """The edges of a picture by the channel that changes most: red on a green of the same lightness is an edge too.

    Args:
        channels: shape (height, width, channels).
    """
    across, down, most = _changes(channels, 0)
    for number in range(1, channels.shape[2]):
        dx, dy, size = _changes(channels, number)
        stronger = cv2.compare(size, most, cv2.CMP_GT)
        for mine, other in ((across, dx), (down, dy), (most, size)):
            cv2.copyTo(other, stronger, mine)
    thin = cv2.Canny(across, down, _FAINT, _CLEAR, L2gradient=True) > 0
    strength = np.sqrt(np.minimum(most.astype(np.float32) * (4 / _MOST), 1.0))
    angle = np.zeros(thin.shape, np.float32)
    rows, columns = np.nonzero(thin)
    along_y, along_x = (one[rows, columns].astype(np.float32) for one in (down, across))
    angle[rows, columns] = np.mod(np.arctan2(along_y, along_x), np.pi)
    return Edges(thin, angle, _shift(most, thin, angle), strength)


def _shift(most: Levels, thin: Flags, angle: Floats) -> Floats:
    """Where between px edges are: at the top of a parabola through a px and its neighbours across the edge."""
    shift = np.zeros((*thin.shape, 2), np.float32)
    rows, columns = np.nonzero(thin[1:-1, 1:-1])
    rows, columns = rows + 1, columns + 1
    towards = np.stack([np.cos(angle[rows, columns]), np.sin(angle[rows, columns])], axis=1)
    steps = np.rint(towards).astype(np.int64)
    before, here, after = (most[rows + way * steps[:, 1], columns + way * steps[:, 0]].astype(np.float32) for way in (-1, 0, 1))
    bend = before - 2 * here + after
    off = np.where(bend < -0.5, 0.5 * (before - after) / np.minimum(bend, -0.5), 0.0).clip(-0.5, 0.5)
    shift[rows, columns] = off[:, None] * steps
    return shift


def _changes(channels: Levels, number: int) -> tuple[Steps, Steps, Levels]:
    """How much a channel changes across and down (Sobel), and both together."""
    dx, dy = cv2.spatialGradient(np.ascontiguousarray(channels[:, :, number]))
    return dx, dy, cv2.add(cv2.convertScaleAbs(dx, alpha=0.25), cv2.convertScaleAbs(dy, alpha=0.25))


def specks(shape: tuple[int, int]) -> Floats:
    """Specks, always the same: they keep flat areas, where nothing can be compared, from being like anything."""
    made = np.random.default_rng(7).random((64, 64), np.float32) * (_SPECK / 10)
    return np.tile(made, (shape[0] // 64 + 1, shape[1] // 64 + 1))[:shape[0], :shape[1]]
