"""Amounts that are surely about one product, and what the guide has for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from brandlint.facts import remarks
from brandlint.facts.model import Kind, Money
from brandlint.linking.ledger import Statement
from brandlint.rules.markets import markets
from brandlint.rules.model import Case
from brandlint.rules.price_book import Prices


def product_amounts(case: Case, *roles: str) -> Iterator[tuple[Statement, Money]]:
    """The amounts in these roles that are surely about one product."""
    for statement in case.ledger.of(Kind.MONEY, *roles):
        money = statement.fact.value
        sure = isinstance(money, Money) and statement.fact.sure and statement.fact.subject is not None
        if isinstance(money, Money) and sure and not _is_by_the_unit(case, statement, money):
            yield statement, money


_BASES = frozenset({None, "night", "day", "week", "month", "year", "person", "person per night"})
"""What the price itself may be by, which is no part of it."""


def is_of_one(statement: Statement, money: Money) -> bool:
    """Whether an amount is the price of a thing, a night, a person or a month of it: no part of a total, and by no weight."""
    counted = statement.fact.role == "instalment" and (money.count is not None or money.per is None)
    return money.per in _BASES and not counted


def _is_by_the_unit(case: Case, statement: Statement, money: Money) -> bool:
    """Whether an amount is by the piece or tablet, beside the price of the whole: "€ 0,15 per stuk"."""
    if not _per_piece().match(statement.block.chars, statement.fact.end):
        return False
    return any(isinstance(other.fact.value, Money) and other.fact.value.amount >= 2 * money.amount
               for other in case.ledger.beside(statement))


@cache
def _per_piece() -> re.Pattern[str]:
    """What makes an amount in front of it one by the piece."""
    return re.compile(rf"\s?(?:{remarks.per_words()}|/)\s?[^\W\d_]", re.I)


def expectations(case: Case, statement: Statement, money: Money) -> list[Prices]:
    """What a statement's product costs by the guide, in each market that it may speak to."""
    product = case.guide.products.get(statement.fact.subject or "")
    if product is None:
        return []
    found = (case.prices.prices(product, market, statement.channel, statement.record.date)
             for market in markets(case, statement, money.currency))
    return [one for one in found if one is not None and money.currency in (None, one.currency)]
