"""Where in a picture a logo may be: its small edges laid over the picture's, size by size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import cv2
import numpy as np

from brandlint.visuals.logos.arrays import Floats, Reals
from brandlint.visuals.logos.search.outline import RIM, Outline
from brandlint.visuals.logos.search.scene import Scene

STEP = 1.14
LEAST = 72.0
"""px of a logo's longer side, in the scene, from which it is looked for."""
_LIKELY = 0.30
_EACH_LEVEL = 4
_RESIZED = (0.91, 0.94, 0.97, 1.0, 1.03, 1.06, 1.1)
MOST = 10


class Candidate(NamedTuple):
    """Where a logo may be.

    Attributes:
        likeness: of the edges, up to 1.
        matrix: shape (2, 3), from px of the outline to px of the scene.
    """

    likeness: float
    matrix: Reals


def upright(scene: Scene, outline: Outline, aspects: Sequence[float] = (1.0,), mirrored: bool = False,
            least: float = LEAST) -> list[Candidate]:
    """The places that are most like a logo, standing upright.

    Args:
        aspects: how many times wider than it should be it is looked for.
        mirrored: as it is seen from behind.
        least: px of the longer side from which it is looked for.
    """
    found = [one for aspect in aspects for one in _of_shape(scene, outline, aspect, mirrored, least)]
    return _apart(sorted(found, key=lambda one: -one.likeness))


def closer(scene: Scene, outline: Outline, one: Candidate) -> Candidate:
    """A candidate after a second look at its surroundings, in more sizes and at more px."""
    template = outline.closer[:, ::-1] if one.matrix[0, 0] < 0 else outline.closer
    template = np.ascontiguousarray(template)
    high, wide = template.shape
    best = one._replace(likeness=-1.0)
    for resized in _RESIZED:
        # From px of the template to px of the scene, about the middle of the candidate.
        matrix = one.matrix[:, :2] * resized
        middle = one.matrix @ np.array([outline.size[0] / 2 + RIM, outline.size[1] / 2 + RIM, 1.0])
        across, down = (outline.size[0] + RIM) / wide, (outline.size[1] + RIM) / high
        over = np.abs(matrix) @ np.diag([across, down])
        pad_x, pad_y = 2 + wide // 10, 2 + max(high // 4, wide // 30)
        corner = middle - over @ np.array([wide / 2 + pad_x, high / 2 + pad_y])
        there = cv2.warpAffine(scene.strength, np.column_stack([over, corner + over @ np.array([0.5, 0.5]) - 0.5]),
                               (wide + 2 * pad_x, high + 2 * pad_y),
                               flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
        likeness = cv2.matchTemplate(there, template, cv2.TM_CCOEFF_NORMED)
        _, most, _, (left, top) = cv2.minMaxLoc(likeness)
        if most > best.likeness and np.isfinite(most):
            moved = middle + over @ np.array([left - pad_x, top - pad_y])
            offset = moved - matrix @ np.array([outline.size[0] / 2 + RIM, outline.size[1] / 2 + RIM])
            best = Candidate(float(most), np.column_stack([matrix, offset]))
    return best


def _of_shape(scene: Scene, outline: Outline, aspect: float, mirrored: bool, least: float) -> Iterator[Candidate]:
    template = outline.template[:, ::-1] if mirrored else outline.template
    if aspect != 1:
        size = round(template.shape[1] * aspect ** 0.5), round(template.shape[0] / aspect ** 0.5)
        template = np.asarray(cv2.resize(template, size, interpolation=cv2.INTER_AREA), np.float32)
    template = np.ascontiguousarray(template)
    high, wide = template.shape
    scale = max(high, wide) / least
    while scene.width * scale >= wide * 1.02 and scene.height * scale >= high * 1.02:
        yield from _on_level(scene, outline, template, _level(scale), mirrored)
        scale /= STEP


def _level(scale: float) -> float:
    """The nearest size in which the scene is kept, so that logos share them."""
    return float(STEP ** round(np.log(scale) / np.log(STEP)))


def _on_level(scene: Scene, outline: Outline, template: Floats, scale: float, mirrored: bool) -> Iterator[Candidate]:
    level = scene.level(scale)
    high, wide = template.shape
    if level.shape[0] < high or level.shape[1] < wide:
        return
    likeness = np.asarray(cv2.matchTemplate(level, template, cv2.TM_CCOEFF_NORMED), np.float32)
    for _ in range(_EACH_LEVEL):
        _, most, _, (left, top) = cv2.minMaxLoc(likeness)
        if most < _LIKELY:
            return
        yield Candidate(float(most), _placed(outline, scene, level, (left, top, wide, high), mirrored))
        likeness[max(0, top - high // 3):top + high // 3 + 1, max(0, left - wide // 3):left + wide // 3 + 1] = 0


def _placed(outline: Outline, scene: Scene, level: Floats, box: tuple[int, int, int, int], mirrored: bool) -> Reals:
    """From the outline to where its template was laid; the template is the artwork with half of the rim."""
    left, top, wide, high = box
    over, down = scene.width / level.shape[1], scene.height / level.shape[0]
    across = wide * over / (outline.size[0] + RIM)
    along = high * down / (outline.size[1] + RIM)
    x, y = left * over - RIM / 2 * across, top * down - RIM / 2 * along
    if mirrored:
        return np.array([[-across, 0, x + across * (outline.size[0] + 2 * RIM)], [0, along, y]])
    return np.array([[across, 0, x], [0, along, y]])


def _apart(found: Sequence[Candidate]) -> list[Candidate]:
    """The best of those that lie on each other."""
    kept: list[Candidate] = []
    for one in found:
        if not any(_same(one.matrix, other.matrix) for other in kept):
            kept.append(one)
            if len(kept) == MOST:
                break
    return kept


def _same(one: Reals, other: Reals) -> bool:
    sizes = [abs(matrix[0, 0]) * 300 + abs(matrix[1, 1]) * 300 for matrix in (one, other)]
    apart = float(np.abs(one @ np.array([160, 100, 1.0]) - other @ np.array([160, 100, 1.0])).max())
    return bool(apart < 0.12 * min(sizes) and max(sizes) < 1.2 * min(sizes))
