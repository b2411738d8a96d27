"""Prices by the unit against the price and the content beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import islice

from brandlint.facts.contents import Content, by, contents, stands_alone
from brandlint.facts.model import Deal, Kind, Money
from brandlint.findings import Finding, Related
from brandlint.linking.ledger import Statement
from brandlint.rules.model import Case, Rule
from brandlint.rules.scopes import Scope, Scopes
from brandlint.rules.wording import Head, finding, here, shown
from brandlint.translations import say

_UNIT = Head("PRC013", "unit-price-does-not-add-up")
_CENT = Decimal("0.01")
_NEAR = Decimal("0.02")
"""Unit prices are rounded, and contents too: within two per cent nothing is said."""
_PLAUSIBLE = (Decimal("0.05"), Decimal(20))
"""Farther from what was computed, a price by the unit is of something else than the content that was found."""
_PRICES = ("price", "was", "member", "total")
_VARY = frozenset({"from", "up_to", "excluding_tax"})
_MOST_PRICES = 3


def unit_price_does_not_add_up(case: Case) -> Iterator[Finding]:
    for voice in case.ledger.voices:
        stated = [one for one in voice.statements if one.fact.role == "unit" and one.fact.sure]
        scopes = Scopes(voice) if stated else None
        for statement in stated if scopes else ():
            money = statement.fact.value
            unit = by(money.per) if isinstance(money, Money) else None
            if scopes is not None and isinstance(money, Money) and unit is not None:
                yield from _judged(case, statement, money, unit, scopes)


def _judged(case: Case, statement: Statement, money: Money, unit: Content, scopes: Scopes) -> Iterator[Finding]:
    alone = stands_alone(statement.block.chars, statement.fact.start, statement.fact.end)
    for scope in islice(scopes.around(statement), None if alone else 2):
        if len({one.fact.value for one in scope.amounts("unit")}) > 1 or _varies(scope):
            return
        prices = [one for one in scope.amounts(*_PRICES) if one.fact.value != money and _currency(one) == money.currency]
        inside = _contents(case, statement, scope, unit)
        if prices and inside:
            if len(prices) <= _MOST_PRICES and len(inside) == 1:
                yield from _held(statement, money, unit, scope, prices, inside.pop())
            return


def _varies(scope: Scope) -> bool:
    """Whether what is sold there has several prices, or a discount that may or may not be in the price by the unit."""
    if scope.doubts() or scope.holds(Kind.CODE):
        return True
    return any(one.fact.role in _VARY or (one.fact.kind is Kind.PERCENT and one.fact.role != "other") for one in scope.statements)


def _contents(case: Case, statement: Statement, scope: Scope, unit: Content) -> set[Content]:
    """The different contents of a scope in the dimension of a unit; where it states none, the one of the guide's product."""
    said = {one for text in scope.texts for one in contents(text) if one.unit == unit.unit}
    product = case.guide.products.get(statement.fact.subject or "")
    if said or product is None:
        return said
    return {one for one in contents(product.content or "") if one.unit == unit.unit}


def _currency(statement: Statement) -> str | None:
    return statement.fact.value.currency if isinstance(statement.fact.value, Money) else None


def _held(statement: Statement, money: Money, unit: Content, scope: Scope, prices: list[Statement],
          content: Content) -> Iterator[Finding]:
    """The price by the unit against everything that the prices may come to; a was-price alone says nothing of today's."""
    if all(one.fact.role == "was" for one in prices):
        return
    packs = Decimal(content.amount) / unit.amount
    amounts = [one.fact.value.amount for one in prices if isinstance(one.fact.value, Money)]
    right = [amount / packs for price in amounts for amount in _payable(price, scope)]
    if any(abs(money.amount - one) <= max(_CENT, one * _NEAR) for one in right):
        return
    if not any(_PLAUSIBLE[0] < money.amount / one < _PLAUSIBLE[1] for one in right if one):
        return
    made = Money(right[0].quantize(_CENT), money.currency, money.per)
    message = say("{said} per {per} does not fit {price} for {content}, which make {made}", said=shown(statement), per=money.per,
                  price=shown(prices[0]), content=_told(content), made=made)
    yield finding(_UNIT, statement, message, expected=str(made), right=made, follows=True, related=[
        Related(one.path, one.place, here(shown(one))) for one in prices[:2]])


def _payable(price: Decimal, scope: Scope) -> Iterator[Decimal]:
    """A price, with and without the fees beside it, and what it comes to under the deals beside it."""
    fees = [one.fact.value.amount for one in scope.amounts("fee") if isinstance(one.fact.value, Money)]
    for amount in (price, *(price + fee for fee in fees), *(price - fee for fee in fees)):
        yield amount
        yield from (amount * share for share in _shares(one.fact.value for one in scope.statements))


def _shares(values: Iterable[object]) -> Iterator[Decimal]:
    """What part of a price one of several pieces costs under a deal."""
    for deal in values:
        if not isinstance(deal, Deal):
            continue
        pieces = deal.buy or deal.nth
        if pieces and (paid := deal.paid(pieces)) is not None:
            yield paid / pieces
        if deal.quantity:
            yield Decimal(1) / deal.quantity


def _told(content: Content) -> str:
    return f"{content.amount.normalize():f} {content.unit}"


RULES = (
    Rule(_UNIT.code, _UNIT.name, _UNIT.severity,
         "A price by the kilo, litre or piece is not what the price and the content beside it make.",
         "Unit prices are there to be compared, and in the EU they must be right (Directive 98/6/EC).",
         "Kaas 500 g € 5,00 (€ 12,00 per kg)", "Kaas 500 g € 5,00 (€ 10,00 per kg)", unit_price_does_not_add_up),
)
