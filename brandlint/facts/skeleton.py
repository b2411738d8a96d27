"""A text with a sign in the place of each amount and percentage, so that patterns speak of words and not of digits."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from brandlint.facts.beginnings import with_beginning
from brandlint.facts.model import Fact, Kind

AMOUNT = "¤"
PERCENT = "‰"
_TAKEN = str.maketrans({AMOUNT: " ", PERCENT: " "})


class Slot(NamedTuple):
    """A stretch of the text that one sign stands for."""

    start: int
    end: int
    sign: str


class Skeleton:
    """The shortened text.

    Args:
        chars: the normalised text.
        slots: stretches that do not overlap.
    """

    __slots__ = ("_at", "_slots", "chars")

    def __init__(self, chars: str, slots: Iterable[Slot]) -> None:
        if AMOUNT in chars or PERCENT in chars:
            chars = chars.translate(_TAKEN)
        self._slots: list[Slot] = sorted(slots)
        self._at: list[int] = []
        self.chars = self._shortened(chars) if self._slots else chars

    def _shortened(self, chars: str) -> str:
        parts: list[str] = []
        length = done = 0
        for slot in self._slots:
            parts += chars[done:slot.start], slot.sign
            length += slot.start - done
            self._at.append(length)
            length, done = length + 1, slot.end
        parts.append(chars[done:])
        return "".join(parts)

    def slot(self, offset: int) -> Slot:
        """The slot whose sign stands at an offset of the skeleton."""
        return self._slots[bisect_left(self._at, offset)]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the text that a stretch of the skeleton stands for."""
        return start + self._grown(start), end + self._grown(end)

    def _grown(self, offset: int) -> int:
        """By how much the slots before an offset are longer than their signs."""
        return sum(slot.end - slot.start - 1 for slot in self._slots[:bisect_left(self._at, offset)])


def skeleton(chars: str, facts: Sequence[Fact]) -> Skeleton:
    """The skeleton of a text whose amounts and percentages have been found."""
    signs = {Kind.MONEY: AMOUNT, Kind.PERCENT: PERCENT}
    return Skeleton(chars, (Slot(fact.start, fact.end, signs[fact.kind]) for fact in facts if fact.kind in signs))


@cache
def plain(group: str) -> str:
    """A group's name without the digit that sets it apart from another of its meaning: "fee2" is "fee"."""
    return group.rstrip("0123456789")


@cache
def compiled(regex: str) -> re.Pattern[str]:
    """A pattern of the language data, ready to search with."""
    return re.compile(with_beginning(regex), re.IGNORECASE | re.VERBOSE)
