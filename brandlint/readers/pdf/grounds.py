"""What lies behind the text of a page: the shapes and pictures that were painted before it."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from brandlint.readers.pdf.content.matrices import Edges, common
from brandlint.readers.pdf.content.spaces import GREY, Colour
from brandlint.readers.pdf.content.state import Path, Points, State, is_upright

PAPER = Colour(GREY, (1.0,))
_MOST_LAID, _MOST_LOOKS = 1_500, 400_000
_LEAST_SIDE = 3.0
"""In units of the page: what is smaller lies behind no word."""
_MOST_CORNERS = 64


class _Laid(NamedTuple):
    """Something painted: the box around it, its colour (None where it is not one, or not known), its corners."""

    edges: Edges
    colour: Colour | None
    corners: Points = ()

    def holds(self, edges: Edges) -> bool:
        """Whether a box lies wholly on it; curves are taken for the corners that they are drawn by."""
        if common(self.edges, edges) != edges:
            return False
        left, bottom, right, top = edges
        return not self.corners or all(_inside(self.corners, x, y) for x in (left, right) for y in (bottom, top))


class Grounds:
    """What was painted on a page so far, the last on top."""

    def __init__(self) -> None:
        self._laid: list[_Laid] = []
        self._looks = 0

    def fill(self, state: State, path: Path) -> None:
        """A path was filled: one plane for each of its parts where they are rectangles, or for the only one that it has."""
        known = state.fill if is_solid(state) else None
        parts = path.parts(state.matrix) if len(path.starts) <= _MOST_CORNERS else []
        boxes = [_box(points) for points in parts]
        if parts and all(map(is_upright, parts)):
            for box in boxes:
                self._lay(state, box, known)
        elif len(parts) == 1 and len(parts[0]) <= _MOST_CORNERS:
            self._lay(state, boxes[0], known, parts[0])
        else:
            self._lay(state, path.edges(state.matrix), None)

    def cover(self, state: State, edges: Edges) -> None:
        """A picture, a gradient or what cannot be told in one colour was painted."""
        self._lay(state, edges, None)

    def behind(self, edges: Edges) -> Colour | None:
        """The one colour behind a box; None where it is not one, or cannot be known."""
        for laid in reversed(self._laid):
            self._looks += 1
            shared = common(laid.edges, edges)
            if shared is not None and shared[0] < shared[2] and shared[1] < shared[3]:
                return laid.colour if laid.colour is not None and laid.holds(edges) else None
        return PAPER if len(self._laid) < _MOST_LAID and self._looks < _MOST_LOOKS else None

    def _lay(self, state: State, box: Edges, colour: Colour | None, corners: Points = ()) -> None:
        seen = box if state.clip is None else common(state.clip, box)
        if seen is None or min(seen[2] - seen[0], seen[3] - seen[1]) < _LEAST_SIDE:
            return
        if len(self._laid) < _MOST_LAID and self._looks < _MOST_LOOKS:
            self._laid.append(_Laid(seen, colour, corners))
        else:
            # Too much was painted to follow: from here on nothing is known.
            self._laid[:] = [_Laid((float("-inf"),) * 2 + (float("inf"),) * 2, None)]


def is_solid(state: State) -> bool:
    """Whether what is filled hides what lies below, in the shape that it was given."""
    return not (state.blends or state.masked or state.fill_overprints or state.fill_alpha < 1 or state.within is not None
                or not state.clips_to_box)


def _box(points: Points) -> Edges:
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _inside(corners: Points, x: float, y: float) -> bool:
    """Whether a point lies in a polygon: a ray from it crosses its sides an odd number of times."""
    crossed = False
    for (x1, y1), (x2, y2) in pairwise((*corners, corners[0])):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            crossed = not crossed
    return crossed
