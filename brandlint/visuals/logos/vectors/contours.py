"""The contours of a drawing as arrays, with what of each stays the same however it is scaled, turned, mirrored or skewed.

A contour is brought to the middle and made as wide in all directions as it is high by its moments of second order
(whitened); two contours of one shape then differ by a turn, or a mirroring and a turn, and their complex moments of third and
fourth order by nothing but a phase: J. Flusser, T. Suk and B. Zitová, "Moments and Moment Invariants in Pattern Recognition"
(2009), chapters 2 and 3.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from brandlint.visuals.logos.arrays import Flags, Reals, Whole
from brandlint.visuals.logos.vectors.contour import Contour

Complexes = NDArray[np.complex128]
_NODES = ((0.5 - 0.15 ** 0.5, 5 / 18), (0.5, 8 / 18), (0.5 + 0.15 ** 0.5, 5 / 18))
"""Gauss and Legendre's three places on a side and their weights: exact for all moments up to the fourth order."""
_FLAT = 2e-3
"""Of the square of its longer side: what a contour covers at least that is no line."""


class Contours(NamedTuple):
    """Contours as arrays; k is their number, n that of all points.

    Attributes:
        points: shape (n, 2).
        starts: shape (k,), where each begins among the points.
        inks: their colours.
        boxes: shape (k, 4): left, top, right, bottom.
        middle: shape (k, 2): the centre of mass, of lines that of their box.
        area: shape (k,).
        whitening: shape (k, 2, 2): what makes each as wide as high.
        phases: shape (k, 4): the complex moments c21, c30, c31 and c40 of each once it is.
        shapes: shape (k, 6): what no affine change alters.
        solid: shape (k,): which cover an area, so that the others are known.
    """

    points: Reals
    starts: Whole
    inks: tuple[str | None, ...]
    boxes: Reals
    middle: Reals
    area: Reals
    whitening: Reals
    phases: Complexes
    shapes: Reals
    solid: Flags

    def of(self, number: int) -> Reals:
        """The points of one."""
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.points)
        return self.points[self.starts[number]:end]


def contours_of(drawn: Sequence[Contour]) -> Contours:
    """The arrays of at least one contour."""
    points = np.array([point for one in drawn for point in one.points], np.float64)
    counts = np.array([len(one.points) for one in drawn])
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]]).astype(np.int32)
    low, high = np.minimum.reduceat(points, starts), np.maximum.reduceat(points, starts)
    side = np.maximum((high - low).max(axis=1), 1e-9)
    centre = (low + high) / 2
    near = (points - np.repeat(centre, counts, axis=0)) / np.repeat(side, counts)[:, None]
    following = _following(starts, counts)
    m = _moments(near, following, starts, ((0, 0), (1, 0), (0, 1), (2, 0), (1, 1), (0, 2)))
    solid = np.abs(m[:, 0]) > _FLAT
    area = np.where(solid, m[:, 0], 1.0)
    middle = np.where(solid[:, None], m[:, 1:3] / area[:, None], 0.0)
    spread = m[:, 3:] / area[:, None] - np.stack([middle[:, 0] ** 2, middle[:, 0] * middle[:, 1], middle[:, 1] ** 2], axis=1)
    whitening, sound = _whitening(spread)
    solid &= sound
    white = np.einsum("nij,nj->ni", np.repeat(whitening, counts, axis=0), near - np.repeat(middle, counts, axis=0))
    phases, shapes = _invariants(white, following, starts)
    return Contours(points, starts, tuple(one.ink for one in drawn), np.hstack([low, high]), centre + middle * side[:, None],
                    np.where(solid, np.abs(area), 0.0) * side ** 2, whitening / side[:, None, None], phases, shapes, solid)


def _following(starts: Whole, counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Of each point the next one along its contour."""
    following = np.arange(1, int(counts.sum()) + 1)
    following[starts + counts - 1] = starts
    return following


def _moments(points: Reals, following: NDArray[np.int64], starts: Whole, orders: Sequence[tuple[int, int]]) -> Reals:
    """The moments of what contours enclose, shape (k, orders), by Green's theorem."""
    x, y = points[:, 0], points[:, 1]
    step_x, step_y = x[following] - x, y[following] - y
    sums = np.zeros((len(orders), len(points)))
    for place, weight in _NODES:
        at_x, at_y = x + place * step_x, y + place * step_y
        for row, (p, q) in enumerate(orders):
            sums[row] += weight / (p + 1) * at_x ** (p + 1) * at_y ** q * step_y
    return np.add.reduceat(sums, starts, axis=1).T


def _whitening(spread: Reals) -> tuple[Reals, Flags]:
    """The inverse roots of matrices of second moments (xx, xy, yy), and which of them have one."""
    matrices = spread[:, [0, 1, 1, 2]].reshape(-1, 2, 2)
    values, vectors = np.linalg.eigh(matrices)
    sound = values[:, 0] > 1e-7
    roots = 1 / np.sqrt(np.where(sound[:, None], values, 1.0))
    return np.einsum("kij,kj,klj->kil", vectors, roots, vectors), sound


def _invariants(white: Reals, following: NDArray[np.int64], starts: Whole) -> tuple[Complexes, Reals]:
    """The complex moments of whitened contours, and what stays the same of them."""
    orders = ((0, 0), (3, 0), (2, 1), (1, 2), (0, 3), (4, 0), (3, 1), (2, 2), (1, 3), (0, 4))
    m = _moments(white, following, starts, orders)
    area = np.where(np.abs(m[:, 0]) > 1e-9, m[:, 0], 1.0)
    m30, m21, m12, m03, m40, m31, m22, m13, m04 = (m[:, 1:] / area[:, None]).T
    phases = np.stack([m30 + m12 + 1j * (m21 + m03), m30 - 3 * m12 + 1j * (3 * m21 - m03),
                       m40 - m04 + 2j * (m31 + m13), m40 - 6 * m22 + m04 + 4j * (m31 - m13)], axis=1)
    return phases, np.column_stack([np.abs(area), m40 + 2 * m22 + m04, np.abs(phases)])
