"""Whether a logo's inks are where it was laid, and what colours they have there."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np

from brandlint.visuals.colours import between, hex_of
from brandlint.visuals.logos.arrays import Floats, Reals
from brandlint.visuals.logos.search.outline import GROUND, Outline
from brandlint.visuals.logos.search.scene import Scene

_ONE_INK = 24
_OF_GROUND, _EVEN = 14, 0.75
_MOST_OF_IT = 0.6


class Inks(NamedTuple):
    """The inks of a logo as a picture shows them.

    Attributes:
        agreement: the share of its px that are inked where they should be and free where they should be, from 0 to 1.
        likeness: how much of what the picture shows there is as it would be by the artwork (R squared), up to 1.
        contrast: between the inks and what is around them, in levels of Lab.
        even: the ground around them is of one colour.
        colours: RGB of each ink.
        undiluted: the same, as it would be where thin lines did not take on the colour beside them.
        shares: of each ink, in parts of what is drawn.
    """

    agreement: float
    likeness: float
    contrast: float
    even: bool
    colours: Reals
    undiluted: Reals
    shares: Reals

    @property
    def alike(self) -> bool:
        """Whether it has several inks and they are shown as one."""
        return len(self.colours) > 1 and bool(np.ptp(self.colours, axis=0).max() < _ONE_INK)


def inks_of(scene: Scene, outline: Outline, matrix: Reals) -> Inks:
    """The inks of a logo where it was laid; beyond the picture nothing is."""
    lab, rgb = (_straightened(scene, channels, outline, matrix) for channels in (scene.lab, scene.rgb))
    regions = outline.regions
    ground = lab[regions == GROUND]
    numbers = range(1, len(outline.inks) + 1)
    inked = [lab[regions == number] for number in numbers]
    colours = np.array([np.median(rgb[regions == number], axis=0) for number in numbers])
    sizes = np.array([len(one) for one in inked], np.float64)
    middles = [np.median(one, axis=0) for one in inked]
    around = np.array([float(np.median(_apart(ground, middle))) for middle in middles])
    stands_out = _standing_out(around, sizes)
    # An ink of the ground's colour, as an eye that one looks through, is right where the ground is.
    near = np.where(stands_out, 0.5 * around, _OF_GROUND)
    right = sum(float((_apart(one, middle) < reach).sum()) for one, middle, reach in zip(inked, middles, near, strict=True))
    seen = [(middle, far) for middle, far, seen in zip(middles, around, stands_out, strict=True) if seen]
    free = np.min([_apart(ground, middle) / max(1.0, far) for middle, far in seen], axis=0) >= 0.5
    drawn = max(1.0, float(sizes.sum()))
    agreement = 0.5 * right / drawn + 0.5 * float(free.mean())
    likeness, undiluted = _told(lab, outline, matrix)[0], _told(rgb, outline, matrix)[1]
    even = float((_apart(ground, np.median(ground, axis=0)) <= _OF_GROUND).mean()) >= _EVEN
    return Inks(agreement, likeness, float(around[stands_out].min()), even, colours, undiluted, sizes / drawn)


def _standing_out(around: Reals, sizes: Reals) -> Reals:
    """Which inks differ from the ground: all, unless what does makes up most of the logo."""
    seen = around > _OF_GROUND
    return np.asarray(seen if sizes[seen].sum() >= _MOST_OF_IT * sizes.sum() else np.ones_like(seen))


def _told(seen: Floats, outline: Outline, matrix: Reals) -> tuple[float, Reals]:
    """R squared of a picture, by channels, on what the inks cover, as sharp as it can show it; and the inks by that."""
    scale = float(abs(np.linalg.det(matrix[:, :2])) ** 0.5)
    coverage = outline.coverage if scale >= 1 else cv2.GaussianBlur(outline.coverage, (0, 0), 0.42 / scale)
    step = slice(None, None, 2)
    terms = coverage.reshape(*seen.shape[:2], -1)[step, step].reshape(-1, len(outline.inks)).astype(np.float64)
    shown = seen[step, step].reshape(-1, 3).astype(np.float64)
    middle, mean = terms.mean(axis=0), shown.mean(axis=0)
    terms, shown = terms - middle, shown - mean
    weights = np.linalg.lstsq(terms, shown, rcond=None)[0]
    told, spread = float(((terms @ weights) ** 2).sum()), float((shown ** 2).sum())
    return told / spread if spread > len(shown) else 0.0, mean - middle @ weights + weights


def difference(inks: Inks, outline: Outline) -> float:
    """How far the inks are from those of the logo's file, in the mean (CIEDE2000), the more favourable way of seeing them."""
    return min(_difference(colours, inks.shares, outline) for colours in (inks.colours, inks.undiluted))


def _difference(colours: Reals, shares: Reals, outline: Outline) -> float:
    pairs = zip(colours, outline.inks, strict=True)
    apart = [between(hex_of(*map(_level, seen)), hex_of(*map(_level, own))) for seen, own in pairs]
    return float(np.average(apart, weights=shares))


def _level(value: float) -> int:
    return int(min(255.0, max(0.0, round(value))))


def _apart(pixels: Floats, middle: Floats) -> Reals:
    return np.asarray(np.sqrt(((pixels.astype(np.float64) - middle) ** 2).sum(axis=1)))


def _straightened(scene: Scene, channels: object, outline: Outline, matrix: Reals) -> Floats:
    """The part of the scene that the logo was laid on, as the outline has it."""
    height, width = outline.regions.shape
    scale = float(abs(np.linalg.det(matrix[:, :2])) ** 0.5)
    pixels = np.asarray(channels, np.uint8)
    if scale > 1.6:
        pixels = np.asarray(cv2.blur(pixels, (int(scale), int(scale))), np.uint8)
    made = cv2.warpAffine(pixels, matrix, (width, height), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
                          borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(made, np.float32)
