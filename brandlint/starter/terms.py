"""Return, delivery and warranty terms, each part as most assets state it."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from brandlint.facts.model import Cost, Delivery, Kind, Money, Returns, Warranty
from brandlint.linking.ledger import Ledger, Statement
from brandlint.starter.flow import Value
from brandlint.starter.votes import winner

Settings = dict[str, Value]


def terms(ledger: Ledger) -> Settings:
    """The terms that most channels and locales state; those of single products are left out."""
    parts: Settings = {}
    if returns := _returns(_general(ledger, Kind.RETURNS)):
        parts["returns"] = returns
    if delivery := _delivery(_general(ledger, Kind.DELIVERY)):
        parts["delivery"] = delivery
    warranties = [(one, one.fact.value) for one in _general(ledger, Kind.WARRANTY)]
    months = winner((one, warranty.months) for one, warranty in warranties if isinstance(warranty, Warranty))
    if months:
        parts["warranty"] = {"months": months}
    return parts


def _general(ledger: Ledger, kind: Kind) -> list[Statement]:
    return [one for one in ledger.of(kind) if one.fact.sure and not one.subjects]


def _returns(about: list[Statement]) -> Settings:
    stated = [(one, one.fact.value) for one in about if isinstance(one.fact.value, Returns)]
    days = winner((one, returns.days) for one, returns in stated if returns.days is not None)
    places = winner((one, tuple(sorted(returns.to))) for one, returns in stated if returns.to)
    cost = _cost((one, returns.cost) for one, returns in stated if returns.cost is not None)
    found: Settings = {"days": days} if days else {}
    return {**found, **({"cost": cost} if cost else {}), **({"to": list(places)} if places else {})}


def _delivery(about: list[Statement]) -> Settings:
    stated = [(one, one.fact.value) for one in about if isinstance(one.fact.value, Delivery)]
    free_from = _by_currency((one, delivery.free_from) for one, delivery in stated if delivery.free_from)
    cost = _cost((one, delivery.cost) for one, delivery in stated if delivery.cost is not None)
    days = winner((one, delivery.days) for one, delivery in stated if delivery.days)
    found: Settings = {"free_from": free_from} if free_from else {}
    return {**found, **({"cost": cost} if cost else {}), **({"days": _days(*days)} if days else {})}


def _days(least: int, most: int) -> Value:
    return least if least == most else f"{least}-{most}"


def _cost(stated: Iterable[tuple[Statement, Cost]]) -> Value | None:
    """An amount in each currency where most name amounts; else "free" or "customer"."""
    costs = list(stated)
    most = winner(costs)
    if not isinstance(most, Money):
        return most
    return _by_currency((one, cost) for one, cost in costs if isinstance(cost, Money)) or None


def _by_currency(stated: Iterable[tuple[Statement, Money]]) -> dict[str, Decimal]:
    by_currency: dict[str, list[tuple[Statement, Decimal]]] = {}
    for one, money in stated:
        if money.currency:
            by_currency.setdefault(money.currency, []).append((one, money.amount))
    return {currency: most for currency, votes in sorted(by_currency.items()) if (most := winner(votes)) is not None}
