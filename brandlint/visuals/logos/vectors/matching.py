"""Where a drawing stands among the contours of another: by one contour that tells how it was changed, and then all others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from brandlint.visuals.colours import between
from brandlint.visuals.logos.arrays import Reals
from brandlint.visuals.logos.vectors.contour import Contour
from brandlint.visuals.logos.vectors.contours import Contours, contours_of
from brandlint.visuals.logos.vectors.distances import Resampled, apart, corners, resampled

_MOST_ANCHORS, _MOST_CANDIDATES = 3, 240
_OFF = np.array([0.04, 0.05, 0.06, 0.08, 0.15, 0.2])
"""By how much what no affine change alters may differ: numbers are rounded, curves are drawn in other steps."""
_PHASES_OFF = np.array([0.07, 0.1, 0.18, 0.25])
_FOLDS = ((0, 1, 0.12), (1, 3, 0.2), (2, 2, 0.35), (3, 4, 0.35))
"""Complex moments that tell a turn: their column, how often they lie on themselves in a full turn, and from which size."""
_TALLEST, _MOST_SKEW = 2.5, 40.0
_PLACE_OFF, _OWN_OFF, _AREA_OFF = 0.006, 0.03, 0.08
"""Parts of a drawing's size, and of a contour's own, by which a contour may stand elsewhere; and of its area."""
_CORNERS, _CORNERS_IF_CHANGED = 8, 12
"""What a drawing must have at least to be told from others, and if it is stretched or skewed as well."""
_UNCHANGED, _LEVEL = 1.04, 3.0
_SPECK = 0.03
_DISC, _DISC_OFF, _OF_DISC = 4 * np.pi, 0.05, 2
"""What a whitened ellipse covers, and the corners that one is worth: any other can be made of it."""


class Drawing(NamedTuple):
    """A drawing that is looked for: its contours, their outlines in even steps, its size, and how many corners they have."""

    contours: Contours
    outlines: tuple[Resampled, ...]
    size: float
    corners: int


class Anchor(NamedTuple):
    """A contour that tells how a drawing was changed: its number, the column of the moment that does, and the moment's folds."""

    number: int
    column: int
    folds: int


class Placement(NamedTuple):
    """Where a drawing stands.

    Attributes:
        matrix: shape (2, 3), from its own coordinates to those in which it stands.
        across, down: how many times as wide and as high it is as by itself, along its own sides.
        turned: degrees clockwise.
        skewed: degrees by which its sides no longer stand square on its base.
        mirrored: left and right are exchanged.
        recoloured: how far its colours are (CIEDE2000, in the mean by area).
        numbers: of its contours, among those it stands among; None for one that is left out.
    """

    matrix: Reals
    across: float
    down: float
    turned: float
    skewed: float
    mirrored: bool
    recoloured: float
    numbers: tuple[int | None, ...]


def drawing_of(drawn: Sequence[Contour]) -> Drawing | None:
    """A drawing to look for; None where it has nothing by which it can be told from others."""
    if not drawn:
        return None
    contours = contours_of(_without_plate(drawn))
    low, high = contours.boxes[:, :2].min(axis=0), contours.boxes[:, 2:].max(axis=0)
    size = float(np.hypot(*(high - low)))
    outlines = tuple(resampled(contours.of(number)) for number in range(len(contours.starts)))
    counted = (_OF_DISC if abs(whole - _DISC) < _DISC_OFF else corners(one, size)
               for whole, one in zip(contours.shapes[:, 0], outlines, strict=True))
    drawing = Drawing(contours, outlines, size, sum(counted))
    return drawing if drawing.corners >= _CORNERS and any(True for _ in _anchors(drawing)) else None


def _without_plate(drawn: Sequence[Contour]) -> Sequence[Contour]:
    """Without the rectangle on which all else stands: it is the ground of the file."""
    xs, ys = zip(*(point for one in drawn for point in one.points), strict=True)
    own_x, own_y = zip(*drawn[0].points, strict=True)
    is_plate = len(set(drawn[0].points)) == 4 and len(set(own_x)) == len(set(own_y)) == 2
    covers = min(own_x) <= min(xs) and max(own_x) >= max(xs) and min(own_y) <= min(ys) and max(own_y) >= max(ys)
    return drawn[1:] if is_plate and covers and len(drawn) > 1 else drawn


def placements(drawing: Drawing, among: Contours) -> Iterator[Placement]:
    """Where a drawing stands among contours, each place once, read as changed as little as can be."""
    found: list[Placement] = []
    for anchor in _anchors(drawing):
        if not found:  # The others are for drawings of which the first was changed.
            verified = (_verified(drawing, among, matrix) for matrix in _candidates(drawing, among, anchor))
            found = [one for one in verified if one is not None]
    taken: set[int] = set()
    for one in sorted(found, key=lambda one: (one.mirrored, abs(one.skewed) > _LEVEL, abs(one.turned))):
        numbers = {number for number in one.numbers if number is not None}
        if not numbers & taken:
            taken |= numbers
            yield one


def _anchors(drawing: Drawing) -> Iterator[Anchor]:
    """The contours that tell how a drawing was changed, the largest first."""
    contours = drawing.contours
    order = sorted(np.flatnonzero(contours.solid), key=lambda number: -float(np.ptp(contours.of(int(number)), axis=0).max()))
    count = 0
    for number in order:
        fold = next(((column, folds) for column, folds, least in _FOLDS if abs(contours.phases[number, column]) >= least), None)
        if fold is not None and count < _MOST_ANCHORS:
            count += 1
            yield Anchor(int(number), *fold)


def _candidates(drawing: Drawing, among: Contours, anchor: Anchor) -> Iterator[Reals]:
    """Changes that bring a contour of a drawing onto one that has its shape."""
    shape = drawing.contours.shapes[anchor.number]
    alike = among.solid & (np.abs(among.shapes - shape) <= _OFF * (1 + 0.2 * shape)).all(axis=1)
    for other in np.flatnonzero(alike)[:_MOST_CANDIDATES]:
        yield from _changes(drawing.contours, anchor, among, int(other))


def _changes(own: Contours, anchor: Anchor, among: Contours, other: int) -> Iterator[Reals]:
    """The changes that bring one contour onto another, from the phases of their moments."""
    number, column, folds = anchor
    mine, theirs = own.phases[number], among.phases[other]
    turns = np.array([1, 3, 2, 4])
    for mirrored in (False, True):
        seen = np.conj(mine) if mirrored else mine
        angle = (np.angle(theirs[column]) - np.angle(seen[column])) / folds
        for step in range(folds):
            turned = angle + 2 * np.pi * step / folds
            if (np.abs(theirs - np.exp(1j * turns * turned) * seen) > _PHASES_OFF * (1 + 0.2 * np.abs(seen))).any():
                continue
            cosine, sine = np.cos(turned), np.sin(turned)
            turn = np.array([[cosine, sine], [sine, -cosine]]) if mirrored else np.array([[cosine, -sine], [sine, cosine]])
            linear = np.linalg.inv(among.whitening[other]) @ turn @ own.whitening[number]
            yield np.column_stack([linear, among.middle[other] - linear @ own.middle[number]])


def _verified(drawing: Drawing, among: Contours, matrix: Reals) -> Placement | None:
    """A drawing where a change puts it; None where one of its contours is not there, or it is changed beyond all use."""
    if not _is_plausible(drawing, matrix):
        return None
    numbers = _partners(drawing, among, matrix)
    if numbers is None:
        return None
    closer = _closer(drawing, among, matrix, numbers)
    if not _is_plausible(drawing, closer) or not _lies_on(drawing, among, closer, numbers):
        return None
    return _measured(drawing, among, closer, numbers)


def _is_plausible(drawing: Drawing, matrix: Reals) -> bool:
    across, down, _, skewed, _ = _sides(matrix)
    if min(across, down) * drawing.size < 1e-6 or not 1 / _TALLEST < across / down < _TALLEST or abs(skewed) > _MOST_SKEW:
        return False
    changed = not 1 / _UNCHANGED < across / down < _UNCHANGED or abs(skewed) > _LEVEL
    return drawing.corners >= (_CORNERS_IF_CHANGED if changed else _CORNERS)


def _sides(matrix: Reals) -> tuple[float, float, float, float, bool]:
    """Across, down, the turn and the skew in degrees, and whether it mirrors."""
    across = float(np.hypot(*matrix[:, 0])) or 1e-12
    area = float(np.linalg.det(matrix[:, :2]))
    mirrored = area < 0
    sign = -1 if mirrored else 1
    turned = float(np.degrees(np.arctan2(sign * matrix[1, 0], sign * matrix[0, 0])))
    down = max(abs(area) / across, 1e-12)
    skewed = float(np.degrees(np.arctan2(matrix[:, 0] @ matrix[:, 1] / across, down)))
    return across, down, turned, skewed, mirrored


def _partners(drawing: Drawing, among: Contours, matrix: Reals) -> tuple[int | None, ...] | None:
    """Of each contour the one that stands in its place; None where one has none that is more than a speck."""
    own = drawing.contours
    wanted = own.middle @ matrix[:, :2].T + matrix[:, 2]
    area = own.area * abs(np.linalg.det(matrix[:, :2]))
    scale = abs(np.linalg.det(matrix[:, :2])) ** 0.5
    found: list[int | None] = []
    for number in range(len(own.starts)):
        side = float(np.ptp(own.boxes[number].reshape(2, 2), axis=0).max())
        off = scale * (_PLACE_OFF * drawing.size + _OWN_OFF * side)
        distance = np.hypot(*(among.middle - wanted[number]).T)
        right = (distance <= off) & (among.solid == own.solid[number])
        right &= np.abs(among.area - area[number]) <= _AREA_OFF * area[number] + off * off
        numbers = np.flatnonzero(right)
        if len(numbers):
            found.append(int(numbers[distance[numbers].argmin()]))
        elif side <= _SPECK * drawing.size:
            found.append(None)
        else:
            return None
    return tuple(found)


def _closer(drawing: Drawing, among: Contours, matrix: Reals, numbers: Sequence[int | None]) -> Reals:
    """The change by all contours instead of one, in least squares."""
    for _ in range(2):
        places, wanted = [], []
        for outline, number in zip(drawing.outlines, numbers, strict=True):
            if number is not None:
                moved = outline.points @ matrix[:, :2].T + matrix[:, 2]
                places.append(outline.points)
                wanted.append(apart(moved, among.of(number)).nearest)
        from_, to = np.vstack(places), np.vstack(wanted)
        middle, spread = from_.mean(axis=0), from_.std() or 1.0
        solved, *_ = np.linalg.lstsq(np.column_stack([(from_ - middle) / spread, np.ones(len(from_))]), to, rcond=None)
        linear = solved[:2].T / spread
        matrix = np.column_stack([linear, solved[2] - linear @ middle])
    return matrix


def _lies_on(drawing: Drawing, among: Contours, matrix: Reals, numbers: Sequence[int | None]) -> bool:
    """Whether every contour lies on its partner, and the partner on it, all along."""
    scale = abs(np.linalg.det(matrix[:, :2])) ** 0.5
    for number, partner in enumerate(numbers):
        if partner is None:
            continue
        off = scale * drawing.size * 0.002 + 0.025 * float(np.hypot(*(among.boxes[partner, 2:] - among.boxes[partner, :2])))
        there = among.of(partner)
        moved = drawing.contours.of(number) @ matrix[:, :2].T + matrix[:, 2]
        if apart(drawing.outlines[number].points @ matrix[:, :2].T + matrix[:, 2], there).most > off:
            return False
        if apart(resampled(there).points, moved).most > off:
            return False
    return True


def _measured(drawing: Drawing, among: Contours, matrix: Reals, numbers: tuple[int | None, ...]) -> Placement:
    across, down, turned, skewed, mirrored = _sides(matrix)
    return Placement(matrix, across, down, turned, skewed, mirrored, _recoloured(drawing.contours, among, numbers), numbers)


def _recoloured(own: Contours, among: Contours, numbers: Sequence[int | None]) -> float:
    whole = apart_ = 0.0
    for number, partner in enumerate(numbers):
        ink, other = own.inks[number], among.inks[partner] if partner is not None else None
        if ink is not None and other is not None:
            weight = float(own.area[number]) or 1e-9
            whole += weight
            apart_ += weight * between(ink, other)
    return apart_ / whole if whole else 0.0

