"""The contours that a drawing shows, in px of its own size, by which a logo is known that is placed as vectors."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from brandlint.documents.blocks import Fetch
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers.matrices import Matrix
from brandlint.readers.pictures.addresses import DRAWN, bytes_of
from brandlint.readers.svg.colouring import Filled
from brandlint.readers.svg.geometry import viewport
from brandlint.readers.svg.paths import parts_of
from brandlint.readers.svg.tree import Element, tree_of
from brandlint.readers.svg.walk import Shown, Walk
from brandlint.visuals.logos.vectors.contour import Contour

_MOST_CONTOURS, _MOST_POINTS = 6000, 200_000
_OF_PLACED = frozenset({"x", "y", "width", "height", "preserveAspectRatio"})
_DEEPEST = 2
"""Drawings that are placed in drawings that are placed in one."""


@lru_cache(maxsize=64)
def contours_in(data: bytes) -> tuple[Contour, ...]:
    """The contours of a drawing by itself; none where it cannot be read."""
    try:
        return contours_shown(Walk(tree_of(Source(data))).go())
    except UnreadableAsset:
        return ()


def contours_shown(shown: Shown, fetch: Fetch | None = None) -> tuple[Contour, ...]:
    """The contours of what a walk found, those of the drawings that it places as files too.

    Args:
        fetch: gives the bytes of files.
    """
    found: list[Contour] = []
    points = 0
    for one in _all(shown, fetch, Matrix(), _DEEPEST):
        points += len(one.points)
        if len(found) >= _MOST_CONTOURS or points > _MOST_POINTS:
            break
        found.append(one)
    return tuple(found)


def _all(shown: Shown, fetch: Fetch | None, matrix: Matrix, depth: int) -> Iterator[Contour]:
    for one in shown.filled:
        if not one.shows:
            continue
        inner = matrix.of(one.matrix)
        if one.element.name == "image":
            yield from _placed(one, fetch, inner, depth)
        for part in parts_of(one.element, *one.within):
            yield Contour(tuple(inner.point(x, y) for x, y in part), one.fill or one.stroke)


def _placed(image: Filled, fetch: Fetch | None, matrix: Matrix, depth: int) -> Iterator[Contour]:
    """The contours of a drawing that is placed as a picture."""
    data = bytes_of(image.element.attributes.get("href", ""), fetch or _nothing)
    if not depth or not data or not DRAWN.match(data):
        return
    try:
        shown = Walk(tree_of(Source(data))).go()
    except UnreadableAsset:
        return
    sides = {name: value for name, value in image.element.attributes.items() if name in _OF_PLACED}
    frame = Element("svg", {"viewBox": f"0 0 {shown.width} {shown.height}", "width": f"{shown.width}",
                            "height": f"{shown.height}", **sides}, 0)
    yield from _all(shown, fetch, matrix.of(viewport(frame, *image.within)[0]), depth - 1)


def _nothing(url: str) -> bytes | None:
    return None
