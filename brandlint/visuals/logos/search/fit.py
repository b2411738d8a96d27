"""A logo laid exactly on the edges of a picture: every edge of it drawn to the nearest one of the picture's."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from brandlint.visuals.logos.arrays import Flags, Reals, Whole
from brandlint.visuals.logos.search.outline import Outline, Trace
from brandlint.visuals.logos.search.scene import Scene

_FIRST_REACH, _LAST_REACH = 0.06, 1.6
"""How far an edge is looked for: at first in parts of the logo's size, at last in px."""
_ROUNDS = 14
_TURN = np.radians(32)
_NEAR, _LEAST_NEAR = 0.008, 1.3
_NEAR_TURN = np.radians(22)
_STAY = 0.02


class Fit(NamedTuple):
    """A logo laid on a picture.

    Attributes:
        matrix: shape (2, 3), from px of the outline to px of the scene.
        edges: the share of its edges that are there, less what chance would put there; up to 1:
            of all, and of those beside the ground.
    """

    matrix: Reals
    edges: tuple[float, float]


def fitted(scene: Scene, outline: Outline, start: Reals) -> Fit | None:
    """A logo drawn to the picture's edges from about where it is; None where it comes to lie nowhere sensible."""
    matrix, trace = start.copy(), trace_for(outline, start)
    for number in range(_ROUNDS):
        size = _size(matrix, outline)
        reach = max(_LAST_REACH, size * _FIRST_REACH * (1 - number / (_ROUNDS - 4)))
        moved = _drawn_nearer(scene, trace, matrix, reach)
        if moved is None or not sensible(moved):
            return None
        settled = number > 4 and np.abs(moved - matrix).max() < 1e-3 and reach <= _LAST_REACH
        matrix = moved
        if settled:
            break
    return Fit(matrix, _edges_there(scene, outline, trace_for(outline, matrix), matrix))


def trace_for(outline: Outline, matrix: Reals) -> Trace:
    """The edges that a logo shows in the size in which it was laid down."""
    scale = float(abs(np.linalg.det(matrix[:, :2])) ** 0.5)
    return next((trace for trace in outline.traces if trace.scale <= 1.25 * scale), outline.traces[-1])


def sensible(matrix: Reals) -> bool:
    """Whether a matrix lays a logo down flat: stretched by no more than three quarters, hardly slanted."""
    across, down = matrix[:, 0], matrix[:, 1]
    wide, high = float(np.hypot(*across)), float(np.hypot(*down))
    if min(wide, high) < 0.02 or not 0.57 < wide / high < 1.75:
        return False
    return bool(abs(float(across @ down)) / (wide * high) < 0.12)


def _size(matrix: Reals, outline: Outline) -> float:
    return float((abs(np.linalg.det(matrix[:, :2])) * outline.size[0] * outline.size[1]) ** 0.5)


def _met(scene: Scene, trace: Trace, matrix: Reals, reach: float, turn: float) -> tuple[Flags, Whole, Whole, Reals]:
    """Which of the outline's points have an edge of the scene within reach that runs their way, where, and their own places."""
    places = trace.points @ matrix[:, :2].T + matrix[:, 2]
    columns, rows = np.rint(places).astype(np.int64).T
    inside = (columns >= 0) & (rows >= 0) & (columns < scene.width) & (rows < scene.height)
    columns, rows = np.clip(columns, 0, scene.width - 1), np.clip(rows, 0, scene.height - 1)
    distance, row_of, column_of = scene.nearest
    to_rows, to_columns = row_of[rows, columns], column_of[rows, columns]
    apart = np.mod(scene.angle[to_rows, to_columns] - _turned(trace, matrix), np.pi)
    met = inside & (distance[rows, columns] <= reach) & (np.minimum(apart, np.pi - apart) <= turn)
    return met, to_rows, to_columns, places


def _turned(trace: Trace, matrix: Reals) -> Reals:
    """The directions across the outline's edges when it is laid down: those of normals, which a stretch turns the other way."""
    normals = np.stack([np.cos(trace.angles), np.sin(trace.angles)])
    laid = np.linalg.inv(matrix[:, :2]).T @ normals
    return np.asarray(np.mod(np.arctan2(laid[1], laid[0]), np.pi))


def _drawn_nearer(scene: Scene, trace: Trace, matrix: Reals, reach: float) -> Reals | None:
    """One step of the iterative closest point method, by the distance of points to lines (Chen and Medioni 1992)."""
    met, rows, columns, places = _met(scene, trace, matrix, reach, _TURN)
    if met.sum() < max(16, 0.15 * len(met)):
        return None
    rows, columns, places = rows[met], columns[met], places[met]
    angle = scene.angle[rows, columns].astype(np.float64)
    normals = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    towards = np.stack([columns, rows], axis=1) + scene.shift[rows, columns] - places
    off = (towards * normals).sum(axis=1)
    points = (trace.points[met] - trace.points.mean(axis=0)) / 160
    weight = 1 / (1 + (off / (0.4 * reach + 0.5)) ** 2)
    terms = np.concatenate([normals[:, :1] * points, normals[:, :1], normals[:, 1:] * points, normals[:, 1:]], axis=1)
    weighed = terms * weight[:, None]
    normal_matrix = terms.T @ weighed + _STAY * np.eye(6) * max(1.0, len(points) / 100)
    change = np.linalg.solve(normal_matrix, weighed.T @ off).reshape(2, 3)
    moved = matrix.copy()
    moved[:, :2] += change[:, :2] / 160
    moved[:, 2] += change[:, 2] - change[:, :2] @ trace.points.mean(axis=0) / 160
    return np.asarray(moved)


def _edges_there(scene: Scene, outline: Outline, trace: Trace, matrix: Reals) -> tuple[float, float]:
    size = _size(matrix, outline)
    near = max(_LEAST_NEAR, _NEAR * size)
    there = _met(scene, trace, matrix, near, _NEAR_TURN)[0]
    by_chance = np.mean([_met(scene, trace, _shifted(matrix, x * size, y * size), near, _NEAR_TURN)[0]
                         for x, y in ((0.11, 0.05), (-0.11, 0.07), (0.06, -0.12), (-0.05, -0.11))], axis=0)
    return _beyond(there, by_chance), _beyond(there[trace.outer], by_chance[trace.outer]) if trace.outer.sum() > 20 else 0.0


def _beyond(there: Flags, by_chance: Reals) -> float:
    """The share of points that are there, less what chance would put there."""
    chance = min(0.7, float(by_chance.mean()))
    return (float(there.mean()) - chance) / (1 - chance)


def _shifted(matrix: Reals, x: float, y: float) -> Reals:
    moved = matrix.copy()
    moved[:, 2] += (x, y)
    return moved
