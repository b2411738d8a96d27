"""The amounts of an asset that belong to products, by the block that they stand in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from brandlint.facts.model import Fact


class Amounts:
    """The amounts of an asset that belong to products, in reading order.

    Args:
        facts: those amounts, in reading order.
    """

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._in_block: dict[int, list[Fact]] = defaultdict(list)
        for fact in facts:
            self._in_block[fact.block].append(fact)

    def in_block(self, number: int) -> list[Fact]:
        return self._in_block.get(number, [])

    def beside(self, fact: Fact) -> Amounts:
        """The amounts with another fact among them."""
        together = Amounts(())
        together._in_block = {**self._in_block, fact.block: sorted([*self.in_block(fact.block), fact], key=lambda one: one.start)}
        return together
