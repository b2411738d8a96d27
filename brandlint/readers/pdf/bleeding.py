"""What surely runs over the edge of the trimmed page: planes and pictures that stand in one piece on both sides of it."""

from __future__ import annotations

from collections.abc import Iterable

from brandlint.readers.pdf.content.matrices import Edges
from brandlint.readers.pdf.sheet import View

_INSIDE = 1.5
"""pt inside the trim that something covers which runs over the edge and does not only end at it."""
_FULL = 8.0
"""pt of a sheet outside the trim from which what goes up to its end was meant to bleed, be a picture white there or not."""
_MOST = 400
_GAP = 0.1
_FARTHEST = 60.0
_Stretch = tuple[float, float]


class Bleeding:
    """Collects what goes from inside a page over each of its sides (its own left, top, right, bottom) to the end of the sheet,
    and what else stands at them."""

    def __init__(self, view: View) -> None:
        self._media, self._trim = view.boxes.media, view.boxes.trim or view.seen
        self._crossing: tuple[list[_Stretch], ...] = ([], [], [], [])
        self._standing: tuple[list[_Stretch], ...] = ([], [], [], [])

    def stands(self, box: Edges) -> None:
        """Something that is not white, wherever it ends."""
        for side, standing in enumerate(self._standing):
            start, end, beyond, within = self._across(box, side)
            if start < end and beyond > -_INSIDE and within > 0 and len(standing) <= _MOST:
                standing.append((start, end))

    def crosses(self, box: Edges, *, inked: bool) -> None:
        """A solid thing; `inked` where all of it is known to be no white, which of a picture is not."""
        for side, crossing in enumerate(self._crossing):
            start, end, beyond, within = self._across(box, side)
            sure = inked or self._outside(side) >= _FULL
            if sure and beyond >= self._outside(side) - _GAP and within >= _INSIDE and start < end:
                crossing.append((start, end))

    def reach(self, side: int) -> float | None:
        """How far all that stands at a side goes beyond it: up to the end of the sheet; None where it may be less."""
        crossing, standing = sorted(self._crossing[side])[:_MOST], self._standing[side]
        if not crossing or len(standing) > _MOST:
            return None
        return self._outside(side) if all(_is_covered(stretch, crossing) for stretch in standing) else None

    def _outside(self, side: int) -> float:
        """How much of the sheet lies outside the trim on a side."""
        return min(abs(self._trim[_EDGE[side]] - self._media[_EDGE[side]]), _FARTHEST)

    def _across(self, box: Edges, side: int) -> Edges:
        """A box as a side sees it: from where to where along it, how far beyond it, how far within."""
        edge = self._trim[_EDGE[side]]
        near, far = box[_EDGE[side]], box[_EDGE[(side + 2) % 4]]
        sign = 1.0 if side in (0, 3) else -1.0
        along = (1, 3) if side in (0, 2) else (0, 2)
        return (max(box[along[0]], self._trim[along[0]]), min(box[along[1]], self._trim[along[1]]),
                sign * (edge - near), sign * (far - edge))


_EDGE = (0, 3, 2, 1)
"""Of the sides left, top, right, bottom, which of a box's edges it is."""


def _is_covered(stretch: _Stretch, crossing: Iterable[_Stretch]) -> bool:
    """Whether a stretch is part of what others, in their order, cover together."""
    start, end = stretch
    for first, last in crossing:
        if first <= start + _GAP:
            start = max(start, last)
    return start >= end - _GAP
