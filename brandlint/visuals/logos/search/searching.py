"""The logos in a picture: looked for, laid down, judged, and the best kept where several lie on each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from brandlint.visuals.logos.arrays import Reals
from brandlint.visuals.logos.references import Reference
from brandlint.visuals.logos.search.candidates import LEAST, Candidate, closer, upright
from brandlint.visuals.logos.search.fit import Fit, fitted
from brandlint.visuals.logos.search.inks import Inks, difference, inks_of
from brandlint.visuals.logos.search.outline import RIM, Outline, outline_of, same_shape
from brandlint.visuals.logos.search.scene import Scene
from brandlint.visuals.logos.search.simple import everyday
from brandlint.visuals.logos.search.sizes import measured
from brandlint.visuals.logos.search.surroundings import Surroundings, surroundings
from brandlint.visuals.logos.search.turned import turned

if TYPE_CHECKING:
    from PIL.Image import Image

SURE, POSSIBLE = 0.85, 0.6
"""From these scores on a logo was surely, and perhaps, seen."""
_FAINT = 0.42
"""From this score on something is too like a logo for its absence to be certain."""
_ONLY_POSSIBLE = 0.8
_OTHER_CUT, _OTHER_INK = 0.08, 15.0
_TOO_SIMPLE, _ASKED_OF_SIMPLE = 0.75, 0.93
"""Likeness to everyday shapes beyond which a logo is not told from them, and what is asked of one that is a little like them."""
_CLEAN, _LIKE = 0.97, 0.93
_GAIN, _LOSS, _LOSS_ON_PHOTOGRAPHS = 0.12, 0.07, 0.03
_LOOKS = (((1.0,), False, LEAST), ((0.8, 1.25), False, 110.0), ((1.0,), True, 110.0))
"""Aspects, whether mirrored, and the least px of the longer side."""
_RELIABLE = 84.0
_LARGER = 1.5
_SMALL, _LARGER_SCENE, _WORTH_A_LOOK, _WORTH_ENLARGING = 170.0, 2.5, 0.25, 0.36
_OF_SMALL, _OF_BLURRED = 18.0, 8.0
"""CIEDE2000 up to which a logo may have its own colours that is small, or not as sharp as its file."""
_AS_GOOD = 0.04
_SAME_PLACE = 0.02
"""Parts of a logo's longer side by which another may lie elsewhere and still be seen in its place."""
_RETIRED_BEATS_BY = 0.05
_UPRIGHT = 2.0


class Seen(NamedTuple):
    """A logo in a picture; lengths in px of the picture.

    Attributes:
        reference: the file that it looks like.
        score: how sure it is, up to 1.
        box: around it with the margin that its file has (left, top, right, bottom).
        width, height: of the same, along its own sides.
        stretch: how many times too wide it is, as far as that is certain.
        turned: degrees clockwise.
        recoloured: how far its colours are from those of the file (CIEDE2000).
        mirrored: left and right are exchanged.
        ground: the colour on which it stands, where it is even.
        clear: the distance to the nearest thing beside it in parts of the height of what is drawn.
    """

    reference: Reference
    score: float
    box: tuple[float, float, float, float]
    width: float
    height: float
    stretch: float
    turned: float
    recoloured: float
    mirrored: bool
    ground: str | None
    clear: float | None


class Found(NamedTuple):
    """What a search found.

    Attributes:
        seen: logos.
        doubtful: something else is like a logo, but not like enough.
        least: px of the longer side of what is drawn from which a logo would have been found.
    """

    seen: tuple[Seen, ...]
    doubtful: bool
    least: float


class Laid(NamedTuple):
    """A logo that was laid on a scene, and how well it lies there."""

    outline: Outline
    fit: Fit
    inks: Inks
    score: float


def searched(image: Image, references: Sequence[Reference], unsure_px: float = 0.0) -> Found:
    """The logos in a picture.

    Args:
        image: as it is seen, in RGB or with transparency.
        references: those that are looked for.
        unsure_px: by how much what was drawn on it may be moved or larger than it should be.
    """
    cv2.setNumThreads(1)
    scene = Scene.of(image)
    outlines = [outline for one in references if (outline := outline_of(one)) is not None]
    families = _families(outlines)
    laid = [one for family in families for one in _of_family(scene, family, _laid(scene, family[0]))]
    if not any(one.score >= SURE for one in laid):
        laid += [one for family in families for one in _of_family(scene, family, _at_any_angle(scene, family[0]))]
    chosen = [_chosen(group) for group in _on_each_other([one for one in laid if one.score >= _FAINT])]
    seen = [_seen(scene, one, unsure_px) for one in chosen if one.score >= POSSIBLE]
    doubtful = len(seen) < len(chosen) or len(outlines) < len(references)
    return Found(tuple(seen), doubtful, _RELIABLE / scene.scale)


def _families(outlines: Iterable[Outline]) -> list[list[Outline]]:
    """The logos by their shape: variants in other colours need not be looked for again."""
    families: list[list[Outline]] = []
    for outline in outlines:
        family = next((one for one in families if same_shape(one[0], outline)), None)
        if family is None:
            families.append([outline])
        else:
            family.append(outline)
    return families


def _of_family(scene: Scene, family: Sequence[Outline], found: Sequence[Laid]) -> Iterator[Laid]:
    """What was found of the first of a family, and the same in the colours of the others."""
    yield from found
    again = [Candidate(one.score, one.fit.matrix) for one in found if one.score >= _FAINT]
    for other in family[1:]:
        yield from _judged(scene, other, again)


def _laid(scene: Scene, outline: Outline) -> list[Laid]:
    """Where a logo lies, by the first look that finds it: upright, stretched, mirrored."""
    found: list[Laid] = []
    for aspects, mirrored, least in _LOOKS:
        found += _judged(scene, outline, _closely(scene, outline, aspects, mirrored, least))
        if any(one.score >= SURE for one in found):
            break
    return found


def _closely(scene: Scene, outline: Outline, aspects: Sequence[float] = (1.0,), mirrored: bool = False,
             least: float = LEAST) -> Iterator[Candidate]:
    return (closer(scene, outline, one) for one in upright(scene, outline, aspects, mirrored, least))


def _at_any_angle(scene: Scene, outline: Outline) -> list[Laid]:
    return list(_judged(scene, outline, turned(scene, outline)))


def _judged(scene: Scene, outline: Outline, candidates: Iterable[Candidate]) -> Iterator[Laid]:
    for one in candidates:
        laid = _laid_down(scene, outline, one.matrix)
        if laid is not None and laid.score < SURE and _side(laid) < _SMALL and max(laid.fit.edges) >= _WORTH_ENLARGING:
            laid = _enlarged(scene, outline, one.matrix) or laid
        if laid is not None and max(laid.fit.edges) >= _FAINT:
            yield laid


def _laid_down(scene: Scene, outline: Outline, matrix: Reals) -> Laid | None:
    fit = fitted(scene, outline, matrix)
    if fit is None or max(fit.edges) < _WORTH_A_LOOK:
        return None
    inks = inks_of(scene, outline, fit.matrix)
    return Laid(outline, fit, inks, _score(fit, inks))


def _enlarged(scene: Scene, outline: Outline, matrix: Reals) -> Laid | None:
    """A small logo, laid down where the scene around it is larger, so that its thin lines have two edges each."""
    corners = np.array([[0, 0], [1, 0], [0, 1], [1, 1]]) * (outline.size[0] + 2 * RIM, outline.size[1] + 2 * RIM)
    places = corners @ matrix[:, :2].T + matrix[:, 2]
    left, top = (max(0, int(edge) - 12) for edge in places.min(axis=0))
    right, bottom = (int(edge) + 13 for edge in places.max(axis=0))
    part = scene.rgb[top:bottom, left:right]
    if min(part.shape[:2]) < 8:
        return None
    larger = Scene(part, _LARGER_SCENE)
    # From px of the scene to px of the enlarged part, the middles of px on each other.
    moved = (matrix[:, 2] - (left, top) + 0.5) * _LARGER_SCENE - 0.5
    laid = _laid_down(larger, outline, np.column_stack([matrix[:, :2] * _LARGER_SCENE, moved]))
    if laid is None:
        return None
    back = (laid.fit.matrix[:, 2] + 0.5) / _LARGER_SCENE - 0.5 + (left, top)
    return laid._replace(fit=laid.fit._replace(matrix=np.column_stack([laid.fit.matrix[:, :2] / _LARGER_SCENE, back])))


def _side(one: Laid) -> float:
    """The longer side of a logo in px of the scene."""
    return float(abs(np.linalg.det(one.fit.matrix[:, :2])) ** 0.5 * max(one.outline.size))


def _score(fit: Fit, inks: Inks) -> float:
    """Edges count more where the inks are as they should be, and less where they are not as sharp as that."""
    edges = fit.edges[1] if inks.alike else fit.edges[0]
    if inks.agreement > _CLEAN and inks.likeness > _LIKE:
        edges += _GAIN
    else:
        edges -= _LOSS if inks.even else _LOSS_ON_PHOTOGRAPHS
    return max(0.0, min(1.0, edges, inks.agreement))


def _on_each_other(laid: Sequence[Laid]) -> list[list[Laid]]:
    """Those that lie on each other, the largest with everything that lies on it."""
    groups: list[list[Laid]] = []
    for one in sorted(laid, key=lambda one: (-(one.score >= SURE), -_area(one) if one.score >= SURE else -one.score)):
        group = next((group for group in groups if _overlap(group[0], one)), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return groups


def _chosen(group: Sequence[Laid]) -> Laid:
    """The best of those that lie on each other: none that is only a part; of variants the one in whose colours it is shown."""
    largest = max(_area(one) for one in group if one.score >= SURE or one is group[0])
    whole = [one for one in group if _area(one) * _LARGER >= largest]
    top = max(whole, key=_worth)
    variants = [one for one in whole if _is_variant(one, top)]
    return min(variants, key=lambda one: difference(one.inks, one.outline))


def _is_variant(one: Laid, top: Laid) -> bool:
    """Whether a logo may be meant as well as the best: of the same shape and as good, or surely seen in the very same place."""
    if same_shape(one.outline, top.outline):
        return _worth(one) >= _worth(top) - _AS_GOOD
    apart = max(float(np.abs(edge - other).max()) for edge, other in zip(_edges(one), _edges(top), strict=True))
    return one.score >= SURE and apart <= _SAME_PLACE * _side(top) and not one.outline.reference.retired


def _worth(one: Laid) -> float:
    return one.score - (_RETIRED_BEATS_BY if one.outline.reference.retired else 0)


def _area(one: Laid) -> float:
    return float(abs(np.linalg.det(one.fit.matrix[:, :2])) * np.prod(one.outline.size))


def _overlap(one: Laid, other: Laid) -> bool:
    (first, second), (third, fourth) = _edges(one), _edges(other)
    wide, high = np.minimum(second, fourth) - np.maximum(first, third)
    return bool(wide > 0 and high > 0 and wide * high > 0.3 * min(np.prod(second - first), np.prod(fourth - third)))


def _edges(one: Laid) -> tuple[Reals, Reals]:
    wide, high = one.outline.size
    corners = np.array([[RIM, RIM], [RIM + wide, RIM], [RIM + wide, RIM + high], [RIM, RIM + high]])
    places = corners @ one.fit.matrix[:, :2].T + one.fit.matrix[:, 2]
    return places.min(axis=0), places.max(axis=0)


def _seen(scene: Scene, one: Laid, unsure_px: float) -> Seen:
    """A logo, measured; what may be something else only as far as it may be one."""
    size = measured(one.fit.matrix, one.outline, unsure_px * scene.scale)
    lies_still = abs(size.turned) < _UPRIGHT and not size.mirrored
    around = surroundings(scene, one.outline, one.fit.matrix, one.inks.colours[0]) if lies_still else Surroundings()
    score = one.score
    # What is wider or narrower and in another colour may be the same word in another cut of the typeface.
    other_cut = abs(size.stretch - 1) > _OTHER_CUT and _recoloured(one) > _OTHER_INK
    if score >= SURE and (around.in_line or other_cut or score < _asked_of(one.outline.reference)):
        score = _ONLY_POSSIBLE
    left, top, right, bottom = (edge / scene.scale for edge in size.box)
    return Seen(one.outline.reference, round(score, 3), (left, top, right, bottom), size.width / scene.scale,
                size.height / scene.scale, size.stretch, size.turned, _recoloured(one), size.mirrored,
                around.ground, around.clear)


def _recoloured(one: Laid) -> float:
    """How far the colours are from the file's, where that can be seen."""
    apart = difference(one.inks, one.outline)
    unsure = _OF_SMALL if _side(one) < _SMALL else _OF_BLURRED if one.inks.likeness < _LIKE else 0.0
    return round(apart, 1) if apart > unsure else 0.0


def is_too_simple(reference: Reference) -> bool:
    """Whether a logo is so like a shape of many pictures that it is never surely seen."""
    return _asked_of(reference) > 1


@lru_cache(maxsize=64)
def _asked_of(reference: Reference) -> float:
    """The score from which a logo is surely seen: more than 1, never, for one that is like a shape of many pictures."""
    outline = outline_of(reference)
    if outline is None:
        return 2.0
    scene = Scene.of(everyday())
    alike = max((one.score for one in _judged(scene, outline, _closely(scene, outline))), default=0.0)
    return 2.0 if alike >= _TOO_SIMPLE else _ASKED_OF_SIMPLE if alike >= POSSIBLE else SURE
