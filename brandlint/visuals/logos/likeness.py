"""Whether two pieces of artwork are the same one, and what was done to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from brandlint.visuals.colours import Lab, difference, lab_of
from brandlint.visuals.logos.artwork import SIDE, Artwork
from brandlint.visuals.logos.references import Reference

SAME = 0.93
"""From this likeness on (1 is the same outline) two pieces of artwork are one."""
_MOST_STRETCH = 1.8
_SOLID = 200
_MIRRORED_BY = 0.04
_SAMPLE = 5


class Likeness(NamedTuple):
    """A logo that was recognised.

    Attributes:
        reference: which one.
        score: how like its outline is, up to 1.
        stretch: how many times too wide it is; under 1 it is too high.
        recoloured: how far its colours are from the reference's (CIEDE2000, in the mean).
        mirrored: left and right are exchanged.
    """

    reference: Reference
    score: float
    stretch: float
    recoloured: float
    mirrored: bool


def best(seen: Artwork, references: Iterable[tuple[Reference, Artwork]]) -> Likeness | None:
    """The logo that artwork shows; None where it is none of them. Of two with one outline, the one whose colours fit."""
    found = [likeness for reference, known in references if (likeness := _likeness(seen, reference, known)) is not None]
    if not found:
        return None
    top = max(one.score for one in found)
    return min((one for one in found if one.score >= top - 0.02), key=lambda one: one.recoloured)


def _likeness(seen: Artwork, reference: Reference, known: Artwork) -> Likeness | None:
    stretch = seen.ratio / known.ratio
    if not 1 / _MOST_STRETCH < stretch < _MOST_STRETCH:
        return None
    score, mirrored = correlation(seen.shape, known.shape), correlation(seen.shape, _mirrored(known.shape))
    if max(score, mirrored) < SAME:
        return None
    is_mirrored = mirrored > score + _MIRRORED_BY
    return Likeness(reference, max(score, mirrored), stretch, _colour_difference(seen, known), is_mirrored)


def correlation(one: Sequence[int], other: Sequence[int]) -> float:
    """Pearson's, of two rows of levels."""
    count = len(one)
    mean, other_mean = sum(one) / count, sum(other) / count
    both = sum((a - mean) * (b - other_mean) for a, b in zip(one, other, strict=True))
    spread = sqrt(sum((a - mean) ** 2 for a in one) * sum((b - other_mean) ** 2 for b in other))
    return both / spread if spread else 0.0


@lru_cache(maxsize=64)
def _mirrored(shape: bytes) -> bytes:
    return b"".join(shape[row * SIDE:(row + 1) * SIDE][::-1] for row in range(SIDE))


def _colour_difference(seen: Artwork, known: Artwork) -> float:
    """CIEDE2000 in the mean over px that are drawn in both."""
    common = [index for index in range(SIDE * SIDE) if seen.shape[index] >= _SOLID and known.shape[index] >= _SOLID]
    if not common:
        return 0.0
    chosen = common[::max(1, len(common) // (SIDE * _SAMPLE))]
    return sum(difference(_lab(seen, index), _lab(known, index)) for index in chosen) / len(chosen)


def _lab(piece: Artwork, index: int) -> Lab:
    return lab_of(*piece.colours[3 * index:3 * index + 3])
