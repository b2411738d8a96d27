"""White space: where a region of a page falls apart into bands and columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol, TypeVar

from brandlint.documents.places import Box


class Boxed(Protocol):
    @property
    def box(self) -> Box: ...


Item = TypeVar("Item", bound=Boxed)


class Stretch(NamedTuple):
    """From where to where something reaches along one direction."""

    start: float
    end: float


def across(box: Box) -> Stretch:
    return Stretch(box.left, box.right)


def down(box: Box) -> Stretch:
    return Stretch(box.top, box.bottom)


def strips(items: Iterable[Item], direction: Callable[[Box], Stretch], least: float = 0.0) -> list[list[Item]]:
    """Part items wherever a white gap of more than `least` runs through all of them; in order along the direction."""
    parted: list[list[Item]] = []
    end = float("-inf")
    for item in sorted(items, key=lambda item: direction(item.box)):
        start, stop = direction(item.box)
        if not parted or start - end > least:
            parted.append([])
            end = stop
        parted[-1].append(item)
        end = max(end, stop)
    return parted


def gaps(parted: Sequence[Sequence[Item]], direction: Callable[[Box], Stretch]) -> list[float]:
    """The white space between neighbouring strips."""
    extents = [extent(strip, direction) for strip in parted]
    return [after.start - before.end for before, after in pairwise(extents)]


def extent(items: Iterable[Item], direction: Callable[[Box], Stretch]) -> Stretch:
    """From where to where items reach."""
    reaches = [direction(item.box) for item in items]
    return Stretch(min(reach.start for reach in reaches), max(reach.end for reach in reaches))


def cut(parted: Sequence[Sequence[Item]], where: Sequence[bool]) -> list[list[Item]]:
    """Join neighbouring strips again, but not where `where` says that the region is cut."""
    joined: list[list[Item]] = [list(parted[0])]
    for strip, here in zip(parted[1:], where, strict=True):
        if here:
            joined.append(list(strip))
        else:
            joined[-1].extend(strip)
    return joined
