"""What stands together: a statement's sentence, its block, and the boxes around it, the narrowest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from brandlint.documents.blocks import apart
from brandlint.facts.model import Kind, Money
from brandlint.linking.ledger import Statement, Voice
from brandlint.linking.segments import segment_at, segments

OTHER_AMOUNTS = ("total", "fee", "from", "up_to", "member", "recommended", "voucher", "gift_value", "excluding_tax", "unit",
                 "threshold", "delivery_cost", "return_cost")
"""Roles of amounts beside a price that may change what it is compared with."""
_MOST_BLOCKS = 24
"""A box of more blocks is no card of one article."""


class Scope(NamedTuple):
    """Statements and texts that stand together."""

    statements: tuple[Statement, ...]
    texts: tuple[str, ...]

    def amounts(self, *roles: str) -> list[Statement]:
        """The statements of sure amounts in these roles."""
        return [one for one in self.statements
                if isinstance(one.fact.value, Money) and one.fact.role in roles and one.fact.sure]

    def holds(self, *kinds: Kind) -> bool:
        """Whether something of these kinds is stated."""
        return any(one.fact.kind in kinds for one in self.statements)

    def doubts(self) -> bool:
        """Whether an amount may be read in two ways, or as something else."""
        return any(one.fact.kind is Kind.MONEY and not one.fact.sure for one in self.statements)


class Scopes:
    """The scopes of an asset."""

    def __init__(self, voice: Voice) -> None:
        self._study = voice.study
        self._by_block: dict[int, list[Statement]] = defaultdict(list)
        for statement in voice.statements:
            self._by_block[statement.fact.block].append(statement)

    @cached_property
    def _blocks(self) -> dict[int, list[int]]:
        """The blocks below each container."""
        blocks: dict[int, list[int]] = defaultdict(list)
        for number, block in enumerate(self._study.blocks):
            for container in self._chain(block.container):
                blocks[container].append(number)
        return blocks

    def _chain(self, container: int) -> Iterator[int]:
        while container >= 0:
            yield container
            parent = self._study.containers[container].parent if container < len(self._study.containers) else -1
            container = parent if parent != container else -1

    def sentences(self) -> Iterator[Scope]:
        """Every sentence or line in which something is stated."""
        for number, statements in sorted(self._by_block.items()):
            yield from self._sentences(number, statements)

    def blocks(self) -> Iterator[Scope]:
        """Every block in which something is stated."""
        for number, statements in sorted(self._by_block.items()):
            yield Scope(tuple(statements), (self._study.blocks[number].chars,))

    def around(self, statement: Statement) -> Iterator[Scope]:
        """The sentence of a statement, its block, and the boxes around that."""
        number = statement.fact.block
        yield next(scope for scope in self._sentences(number, self._by_block[number]) if statement in scope.statements)
        yield Scope(tuple(self._by_block[number]), (self._study.blocks[number].chars,))
        for container in self._chain(self._study.blocks[number].container):
            numbers = self._blocks[container]
            if len(numbers) > _MOST_BLOCKS:
                return
            yield self._together([one for one in numbers if self._is_beside(one, number)])

    def before(self, statement: Statement) -> Scope | None:
        """The block right before the one of a statement, where both are of one record and part."""
        number = statement.fact.block
        return self._together([number - 1]) if number and self._is_beside(number - 1, number) else None

    def _is_beside(self, one: int, other: int) -> bool:
        first, second = self._study.blocks[one], self._study.blocks[other]
        same = (first.record, first.part, first.variant) == (second.record, second.part, second.variant)
        return same and not (first.branches and apart(first.branches, second.branches))

    def _together(self, numbers: Sequence[int]) -> Scope:
        return Scope(tuple(one for number in numbers for one in self._by_block.get(number, ())),
                     tuple(self._study.blocks[number].chars for number in numbers))

    def _sentences(self, number: int, statements: Sequence[Statement]) -> Iterator[Scope]:
        chars = self._study.blocks[number].chars
        parts = segments(chars)
        inside: dict[int, list[Statement]] = defaultdict(list)
        for statement in statements:
            inside[segment_at(parts, statement.fact.start)].append(statement)
        for at, some in sorted(inside.items()):
            yield Scope(tuple(some), (chars[parts[at].start:parts[at].end],))


def sure_sentences(voices: Iterable[Voice]) -> Iterator[Scope]:
    """The sentences that state several things, in assets that state amounts, but for those with an amount in doubt."""
    for voice in voices:
        if len(voice.statements) > 1 and any(one.fact.kind is Kind.MONEY for one in voice.statements):
            yield from (scope for scope in Scopes(voice).sentences() if len(scope.statements) > 1 and not scope.doubts())


def amount_of(statement: Statement) -> Decimal:
    """The amount of a statement that states one."""
    value = statement.fact.value
    assert isinstance(value, Money)
    return value.amount


def currency_of(statement: Statement) -> str | None:
    """The currency of a statement, None where it states no amount or none with a currency."""
    return statement.fact.value.currency if isinstance(statement.fact.value, Money) else None
