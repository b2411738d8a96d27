"""All literal texts of all rules, looked for in one pass over a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation

from brandlint.prose.alternation import Alternation, Hit
from brandlint.prose.literals import folded

Hits = Mapping[int, Sequence[Hit]]
"""What was found, by the number of the alternation that it belongs to."""


class _Owner(NamedTuple):
    alternation: int
    member: int


class OnePass:
    """Finds which alternatives of many may match a text.

    Args:
        alternations: they are told by their position.
    """

    def __init__(self, alternations: Sequence[Alternation]) -> None:
        owners: dict[str, list[_Owner]] = defaultdict(list)
        for number, alternation in enumerate(alternations):
            for member in range(len(alternation.patterns)):
                for literal in alternation.literals(member):
                    owners[literal].append(_Owner(number, member))
        self._owners = list(owners.values())
        self._automaton = AhoCorasick(list(owners), implementation=Implementation.ContiguousNFA) if owners else None

    def hits(self, text: str) -> Hits:
        """What stands in a text."""
        found: dict[int, list[Hit]] = defaultdict(list)
        if self._automaton is not None:
            for literal, start, end in self._automaton.find_matches_as_indexes(folded(text), overlapping=True):
                for owner in self._owners[literal]:
                    found[owner.alternation].append(Hit(start, end, owner.member))
        return found


def within(hits: Sequence[Hit], start: int, end: int) -> list[Hit]:
    """The hits inside a stretch, counted from its start."""
    return [Hit(hit.start - start, hit.end - start, hit.member) for hit in hits if start <= hit.start and hit.end <= end]
