"""What a logo looks like to the search: its edges, its inks, and a small picture of its edges."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from brandlint.visuals.logos.arrays import Flags, Floats, Levels, Reals
from brandlint.visuals.logos.artwork import drawn_of, edges_of_drawn
from brandlint.visuals.logos.references import Reference, drawn
from brandlint.visuals.logos.search.edges import edges

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE = 320
"""px of the longer side of the artwork as it is compared."""
RIM = 12
"""px of ground around it."""
TEMPLATE, CLOSER = 800, 6000
"""px of the small pictures of its edges by which it is looked for first, and then more closely."""
_SCALES = (1.0, 0.5, 0.32)
_POINTS = 420
_MOST_INKS = 3
_INK_APART = 60.0
_LEAST_INK = 0.04
_SOLID, _EMPTY = 224, 24
_SAME_RATIO, _SAME_EDGES = 0.015, 0.95
GROUND, MIXED = 0, 255


class Trace(NamedTuple):
    """Edges of a logo.

    Attributes:
        scale: down to which size of the logo, in parts of `SIDE`, it shows these.
        points: shape (n, 2), places on them.
        angles: shape (n,), the direction across the edge, modulo pi.
        outer: which of them have the ground on one side.
    """

    scale: float
    points: Reals
    angles: Reals
    outer: Flags


class Outline(NamedTuple):
    """A logo's artwork, its longer side `SIDE` px, with a rim around it.

    Attributes:
        reference: its file.
        size: width and height of the artwork in px, without the rim.
        margins: by how much the file is larger than the artwork, in parts of the artwork: left, top, right, bottom.
        traces: its edges, as they are seen large, at half and at a third of the size.
        template: the edges, small, for the first look.
        closer: the edges, larger, for the second.
        shape: how much of each px is drawn, from 0 to 255.
        regions: of each px the number of its ink from 1, `GROUND`, or `MIXED` at the edges.
        coverage: shape (height, width, inks), how much of each px an ink covers, from 0 to 1.
        inks: shape (n, 3), the colours of the inks, RGB.
    """

    reference: Reference
    size: tuple[float, float]
    margins: tuple[float, float, float, float]
    traces: tuple[Trace, ...]
    template: Floats
    closer: Floats
    shape: Levels
    regions: Levels
    coverage: Floats
    inks: Reals

    @property
    def ratio(self) -> float:
        return self.size[0] / self.size[1]


def same_shape(one: Outline, other: Outline) -> bool:
    """Whether two logos differ in nothing but their colours."""
    if abs(one.ratio / other.ratio - 1) > _SAME_RATIO or one.closer.shape != other.closer.shape:
        return False
    return float(np.corrcoef(one.closer.ravel(), other.closer.ravel())[0, 1]) > _SAME_EDGES


@lru_cache(maxsize=64)
def outline_of(reference: Reference) -> Outline | None:
    """What a logo's file looks like; None where it cannot be read, or is on no even ground."""
    image = drawn(reference.data)
    if image is None:
        return None
    shape, _ = drawn_of(image)
    box = edges_of_drawn(shape) if shape is not None else None
    if shape is None or box is None or min(box[2] - box[0], box[3] - box[1]) < 8:
        return None
    wide, high = box[2] - box[0], box[3] - box[1]
    scale = SIDE / max(wide, high)
    ink = _moved(np.asarray(shape), box, scale)
    colours = _moved(np.asarray(image.convert("RGB")), box, scale)
    return _outline(reference, image, box, scale, ink, colours)


def _moved(pixels: Levels, box: tuple[float, float, float, float], scale: float) -> Levels:
    """A part of a picture in another size, with the rim around it; nothing is beyond the picture's edges."""
    width, height = (round((box[end + 2] - box[end]) * scale) + 2 * RIM for end in (0, 1))
    if scale < 0.5:
        small = 0.5 / scale
        pixels = cv2.resize(pixels, None, fx=1 / small, fy=1 / small, interpolation=cv2.INTER_AREA)
        box = (box[0] / small, box[1] / small, box[2] / small, box[3] / small)
        scale *= small
    offset = (scale - 1) / 2
    matrix = np.array([[scale, 0, RIM - box[0] * scale + offset], [0, scale, RIM - box[1] * scale + offset]])
    return np.asarray(cv2.warpAffine(pixels, matrix, (width, height), flags=cv2.INTER_LINEAR), np.uint8)


def _outline(reference: Reference, image: Image, box: tuple[float, float, float, float], scale: float, ink: Levels,
             colours: Levels) -> Outline | None:
    regions, inks = _regions(ink, colours)
    coverage = _coverage(ink, regions, len(inks))
    channels = np.dstack([ink, *(255 * coverage[:, :, number] for number in range(len(inks)))]).astype(np.uint8)
    channels = channels if len(inks) > 1 else channels[:, :, :1]
    traces = tuple(trace for scale in _SCALES if (trace := _trace(channels, scale)) is not None)
    if not traces or not len(inks):
        return None
    strength = edges(channels).strength
    wide, high = box[2] - box[0], box[3] - box[1]
    margins = box[0] / wide, box[1] / high, (image.width - box[2]) / wide, (image.height - box[3]) / high
    return Outline(reference, (wide * scale, high * scale), margins, traces, _small(strength, TEMPLATE), _small(strength, CLOSER),
                   ink, regions, coverage, inks)


def _trace(channels: Levels, scale: float) -> Trace | None:
    """The edges that are left in a size."""
    if scale < 1:
        height, width = channels.shape[:2]
        small = cv2.resize(channels, (round(width * scale), round(height * scale)), interpolation=cv2.INTER_AREA)
        channels = np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)
        channels = channels.reshape(height, width, -1)
    seen = edges(channels)
    rows, columns = np.nonzero(seen.thin)
    if len(rows) < 24:
        return None
    chosen = np.unique(np.linspace(0, len(rows) - 1, min(_POINTS, len(rows))).astype(int))
    rows, columns = rows[chosen], columns[chosen]
    free = cv2.erode(channels[:, :, 0], np.ones((7, 7), np.uint8)) <= _EMPTY
    points = np.stack([columns, rows], axis=1).astype(np.float64) + seen.shift[rows, columns]
    return Trace(scale, points, seen.angle[rows, columns].astype(np.float64),
                 np.asarray(free[rows, columns]))


def _regions(ink: Levels, colours: Levels) -> tuple[Levels, Reals]:
    """Of each px its ink, and the colours of the inks; the largest come first."""
    solid = cv2.erode((ink >= _SOLID).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    if solid.sum() < 40:
        solid = ink >= _SOLID
    inks = _inks(colours[solid].astype(np.float64))
    regions = np.full(ink.shape, MIXED, np.uint8)
    regions[cv2.dilate(ink, np.ones((3, 3), np.uint8)) <= _EMPTY] = GROUND
    apart = np.abs(colours[solid].astype(np.float64)[:, None, :] - inks[None]).sum(axis=2)
    numbers = np.where(apart.min(axis=1) <= _INK_APART, apart.argmin(axis=1) + 1, MIXED).astype(np.uint8)
    regions[solid] = numbers
    return regions, inks


def _inks(colours: Reals) -> Reals:
    found: list[Reals] = []
    left, least = colours, max(12.0, _LEAST_INK * len(colours))
    while len(found) < _MOST_INKS and len(left) >= least:
        coarse = (left // 16).astype(np.int64) @ np.array([256, 16, 1])
        values, counts = np.unique(coarse, return_counts=True)
        if counts.max() < 0.5 * least and found:
            break
        middle = np.median(left[coarse == values[counts.argmax()]], axis=0)
        found.append(middle)
        left = left[np.abs(left - middle).sum(axis=1) > _INK_APART]
    return np.array(found)


def _coverage(ink: Levels, regions: Levels, count: int) -> Floats:
    """How much of each px every ink covers; a px at an edge has that of its neighbours."""
    owned = np.stack([(regions == number).astype(np.float32) for number in range(1, count + 1)], axis=2)
    near = cv2.GaussianBlur(owned, (0, 0), 1.5).reshape(owned.shape)
    shares = near / np.maximum(near.sum(axis=2, keepdims=True), 1e-4)
    return np.asarray(shares * (ink[:, :, None] / np.float32(255)), np.float32)


def _small(strength: Floats, area: int) -> Floats:
    """The edges with half of the rim, so small that they fill an area."""
    inside = strength[RIM // 2:-(RIM // 2), RIM // 2:-(RIM // 2)]
    scale = min(1.0, (area / (inside.shape[0] * inside.shape[1])) ** 0.5)
    size = max(8, round(inside.shape[1] * scale)), max(8, round(inside.shape[0] * scale))
    return np.asarray(cv2.resize(inside, size, interpolation=cv2.INTER_AREA), np.float32)
