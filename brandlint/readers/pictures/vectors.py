"""The logos that an asset draws as vectors: known by their outlines, measured from them, looked at for what is around."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from brandlint.documents.places import Box
from brandlint.documents.source import Source
from brandlint.documents.visuals import LogoSighting
from brandlint.errors import UnreadableAsset
from brandlint.readers.svg.contours import contours_in
from brandlint.readers.svg.geometry import own_size
from brandlint.readers.svg.tree import tree_of
from brandlint.visuals.logos import Reference
from brandlint.visuals.logos.vectors.contour import Contour

if TYPE_CHECKING:
    from PIL.Image import Image

    from brandlint.visuals.logos.arrays import Reals
    from brandlint.visuals.logos.search.surroundings import Surroundings
    from brandlint.visuals.logos.vectors.contours import Contours
    from brandlint.visuals.logos.vectors.matching import Drawing, Placement

_UPRIGHT, _LEVEL = 2.0, 0.3
_STRETCH_UNSURE = 0.006
_SKEW_UNSURE = 0.5
_ONLY_POSSIBLE = 0.8
_INSIDE = 0.9
"""The part of a logo that lies in another, when it is only a part of that."""
_NEARLY_WHITE = 244


class Wanted(NamedTuple):
    """A logo's file as a drawing to look for, and the size in px at which it is meant to be shown."""

    reference: Reference
    drawing: Drawing
    size: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Canvas:
    """What the contours stand on.

    Attributes:
        page: its number, None for a picture.
        image: it as it is shown, and how many px of that are one of its own units; None where it was not drawn.
        left_alone: CIEDE2000 up to which colours are not said to be others.
        in_inks: its colours are those of print, of which the image shows no more than about how they look.
        snapped: units by which what was drawn on it may be larger or smaller than it should be.
    """

    page: int | None
    image: Image | None
    zoom: float
    left_alone: float
    in_inks: bool = False
    snapped: float = 0.0


def vector_logos(contours: Sequence[Contour], references: Sequence[Reference], canvas: Canvas) -> Iterator[LogoSighting]:
    """The logos among the contours of an asset; of those with one outline the one whose colours fit."""
    wanted = [one for reference in references if (one := _wanted(reference)) is not None]
    if not wanted or not contours:
        return
    from brandlint.visuals.logos.vectors.contours import contours_of
    from brandlint.visuals.logos.vectors.matching import placements

    among = contours_of(contours)
    found = [(one, placement) for one in wanted for placement in placements(one.drawing, among)
             if canvas.image is None or _is_seen(among, placement, canvas)]
    taken: list[frozenset[int]] = []
    for one, placement in sorted(found, key=lambda pair: _merit(*pair)):
        numbers = frozenset(number for number in placement.numbers if number is not None)
        if all(len(numbers & other) < _INSIDE * len(numbers) for other in taken):
            taken.append(numbers)
            yield _sighting(one, placement, among, canvas)


@lru_cache(maxsize=64)
def _wanted(reference: Reference) -> Wanted | None:
    """A logo's file as vectors; None where it is none, or writes in letters, which are no shapes."""
    if b"<svg" not in reference.data[:4096] or b"<text" in reference.data:
        return None
    from brandlint.visuals.logos.vectors.matching import drawing_of

    try:
        size = own_size(tree_of(Source(reference.data)))
    except (UnreadableAsset, ValueError):
        return None
    drawing = drawing_of(contours_in(reference.data))
    return Wanted(reference, drawing, size) if drawing is not None else None


def _merit(one: Wanted, placement: Placement) -> tuple[int, float, bool]:
    """The whole before a part of it; of variants the one in whose colours it is shown."""
    return -sum(number is not None for number in placement.numbers), round(placement.recoloured, 1), one.reference.retired


def _is_seen(among: Contours, placement: Placement, canvas: Canvas) -> bool:
    from brandlint.visuals.logos.search.beside import is_seen

    numbers = [number for number in placement.numbers if number is not None]
    assert canvas.image is not None
    return is_seen(canvas.image, [(among.of(number) * canvas.zoom, among.inks[number]) for number in numbers])


def _sighting(one: Wanted, placement: Placement, among: Contours, canvas: Canvas) -> LogoSighting:
    wide, high = one.size
    width, height = wide * placement.across, high * placement.down
    unsure = _STRETCH_UNSURE + canvas.snapped * (1 / width + 1 / height)
    stretch = placement.across / placement.down
    turned, skewed = (value if abs(value) > least else 0.0
                      for value, least in ((placement.turned, _LEVEL), (placement.skewed, _SKEW_UNSURE)))
    around = _around(one, placement, among, canvas)
    score = _ONLY_POSSIBLE if (around is not None and around.in_line) or _is_too_simple(one.reference) else 1.0
    return LogoSighting(
        one.reference.logo, one.reference.name, _box(one, placement, canvas), round(width, 1), round(height, 1),
        round(stretch, 3) if abs(stretch - 1) > unsure else 1.0, round(turned, 1),
        round(placement.recoloured, 1) if placement.recoloured > canvas.left_alone else 0.0, placement.mirrored, score,
        ground_as_shown(around.ground, in_inks=canvas.in_inks) if around else None, around.clear if around else None,
        skewed=round(skewed, 1))


def _box(one: Wanted, placement: Placement, canvas: Canvas) -> Box:
    """Around a logo with the margin that its file has."""
    import numpy as np

    corners = np.array([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]) * one.size
    places = corners @ placement.matrix[:, :2].T + placement.matrix[:, 2]
    (left, top), (right, bottom) = places.min(axis=0), places.max(axis=0)
    return Box(canvas.page, *(round(max(0.0, float(edge)), 1) for edge in (left, top, right, bottom)))


def _around(one: Wanted, placement: Placement, among: Contours, canvas: Canvas) -> Surroundings | None:
    """What is around a logo that stands upright."""
    if canvas.image is None or placement.mirrored or max(abs(placement.turned), abs(placement.skewed)) > _UPRIGHT:
        return None
    import numpy as np

    from brandlint.visuals.logos.search.beside import beside

    to_picture: Reals = placement.matrix * canvas.zoom * (*one.size, 1.0)
    numbers = [number for number in placement.numbers if number is not None]
    largest = numbers[int(np.argmax(among.area[numbers]))]
    return beside(canvas.image, one.reference, to_picture, among.inks[largest])


def _is_too_simple(reference: Reference) -> bool:
    from brandlint.visuals.logos.search import is_too_simple

    return is_too_simple(reference)


def ground_as_shown(ground: str | None, *, in_inks: bool) -> str | None:
    """A colour of the ground; of print only white is known from how it looks."""
    if ground is None or not in_inks:
        return ground
    return "#FFFFFF" if min(bytes.fromhex(ground[1:])) >= _NEARLY_WHITE else None
