"""Why an amount that is not what the guide has for a product need not be wrong: it may be the price of something else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from brandlint.facts.model import Money
from brandlint.linking.ledger import Statement
from brandlint.rules.model import Case
from brandlint.rules.pieces import counts, pieces_of
from brandlint.rules.price_book import Prices

_BESIDE = 10
"""Blocks between two amounts of one product that stand beside each other."""

_MOST_PIECES = 31
"""Pieces, nights or people up to which a price may be for all of them."""


class Asked(NamedTuple):
    """An amount that is read as the price of one product, and what the guide has for it in each market that it may speak to."""

    case: Case
    statement: Statement
    money: Money
    expected: Sequence[Prices]


def is_right(asked: Asked) -> bool:
    """It is the guide's price, with the offers that are stated beside it."""
    return any(one.costs(asked.money.amount, asked.case.ledger.offers_beside(asked.statement)) for one in asked.expected)


def was_the_price_before(asked: Asked) -> bool:
    """It is what an offer that is over asked."""
    return any(over.amount == asked.money.amount for one in asked.expected for over in one.over)


def stands_beside_the_offers_price(asked: Asked) -> bool:
    """It is the ordinary price, right beside the offer's: two amounts and nothing that says which is which."""
    prices, ledger, statement = asked.expected[0], asked.case.ledger, asked.statement
    if all(one.amount != asked.money.amount for one in prices.beside):
        return False
    near = (other for other in ledger.beside(statement) if abs(other.fact.block - statement.fact.block) <= _BESIDE)
    others = [(other, other.fact.value) for other in near if other.fact.role in {"price", "member"} and other.fact.sure]
    return any(isinstance(amount, Money) and amount.amount < asked.money.amount
               and prices.costs(amount.amount, ledger.offers_beside(other)) for other, amount in others)


def is_a_saving(asked: Asked) -> bool:
    """It is just what the guide's was-price and price differ by."""
    prices = asked.expected[0]
    return any(was.amount - now.amount == asked.money.amount for was in prices.was for now in prices.now)


def stands_beside_the_right_price(asked: Asked) -> bool:
    """The sentence says the right price too: a second amount in it is of something that was not understood."""
    statement, right = asked.statement, {one.amount for one in asked.expected[0].now}
    return any(other.fact.block == statement.fact.block and other.fact.role in {"price", "member"}
               and isinstance(other.fact.value, Money) and other.fact.value.amount in right
               and other.sentence == statement.sentence for other in asked.case.ledger.beside(statement))


def is_of_several_pieces(asked: Asked) -> bool:
    """The words beside it say that it is for so many pieces."""
    return bool(pieces_of(asked.statement, asked.case.guide.products[asked.statement.fact.subject or ""]))


def is_so_many_times_the_price(asked: Asked) -> bool:
    """It is just so many times the price as its paragraph counts somewhere: "A week (7 nights) is £833"."""
    paid = asked.money.amount
    times = {paid / one.amount for prices in asked.expected for one in prices.now if one.amount and paid % one.amount == 0}
    return any(1 < count <= _MOST_PIECES and counts(asked.statement.block.chars, int(count)) for count in times)


def is_for_members_only(asked: Asked) -> bool:
    """It is what members pay, and the guide speaks of no offer that is not for everybody."""
    return asked.statement.fact.role == "member" and all(one.audience == "all" for one in asked.case.guide.offers.values())


EXCUSES: tuple[Callable[[Asked], bool], ...] = (
    is_right, was_the_price_before, stands_beside_the_offers_price, is_a_saving, stands_beside_the_right_price,
    is_of_several_pieces, is_so_many_times_the_price, is_for_members_only)
"""The cheaper ones first."""


def is_excused(asked: Asked) -> bool:
    """Whether nothing can be held against an amount that is read as a price."""
    return any(excuse(asked) for excuse in EXCUSES)
