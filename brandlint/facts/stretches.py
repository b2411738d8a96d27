"""Stretches of a text that do not overlap, and a quick answer to what lies in the way of another."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable


class Stretches:
    """Stretches (start, end) in order.

    Args:
        taken: some to begin with, none overlapping another.
    """

    __slots__ = ("_taken",)

    def __init__(self, taken: Iterable[tuple[int, int]] = ()) -> None:
        self._taken = sorted(taken)

    def add(self, start: int, end: int) -> None:
        """Take a stretch that is free."""
        insort(self._taken, (start, end))

    def holds(self, start: int, end: int) -> bool:
        """Whether one of them shares a character with a stretch."""
        index = bisect_left(self._taken, (end, end))
        return index > 0 and self._taken[index - 1][1] > start

    def cover(self, start: int, end: int) -> bool:
        """Whether one of them holds all of a stretch."""
        index = bisect_left(self._taken, (start + 1, 0))
        return index > 0 and self._taken[index - 1][1] >= end

    def near(self, offset: int, reach: int) -> list[tuple[int, int]]:
        """Those that start within `reach` characters of an offset."""
        return self._taken[bisect_left(self._taken, (offset - reach, 0)):bisect_left(self._taken, (offset + reach, 0))]
