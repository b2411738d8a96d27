"""Return, delivery and warranty terms, each part as most assets state it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from brandlint.facts.model import Cost, Delivery, Kind, Money, Returns, Warranty
from brandlint.linking.ledger import Ledger, Statement
from brandlint.starter.flow import Value
from brandlint.starter.votes import winner

Settings = dict[str, Value]


def terms(ledger: Ledger, locales: Sequence[str]) -> Settings:
    """The terms that most channels and locales state, with exceptions for locales that speak with another voice.

    Args:
        ledger: terms of single products are left out.
        locales: those that may have terms of their own.
    """
    about = [one for kind in (Kind.RETURNS, Kind.DELIVERY, Kind.WARRANTY) for one in ledger.of(kind)
             if one.fact.sure and not one.subjects]
    parts = _parts(about)
    exceptions = [found for locale in locales if (found := _exception(locale, parts, about))]
    return {**parts, **({"exceptions": exceptions} if exceptions else {})}


def _parts(about: Sequence[Statement]) -> Settings:
    warranties = [(one, one.fact.value) for one in about]
    months = winner((one, warranty.months) for one, warranty in warranties if isinstance(warranty, Warranty))
    parts: Settings = {"returns": _returns(about), "delivery": _delivery(about), "warranty": {"months": months} if months else {}}
    return {key: part for key, part in parts.items() if part}


def _exception(locale: str, general: Settings, about: Sequence[Statement]) -> Settings:
    """The return terms of a locale in which two channels or more state other days than in general, and none the same."""
    own = [one for one in about if one.locale == locale and isinstance(one.fact.value, Returns) and one.fact.value.days]
    channels, days = {one.channel for one in own}, {one.fact.value.days for one in own if isinstance(one.fact.value, Returns)}
    usual = general.get("returns")
    agreed = len(channels) > 1 and len(days) == 1 and isinstance(usual, dict) and usual.get("days") not in days
    return {"locales": [locale], "returns": _returns(own)} if agreed else {}


def _returns(about: Sequence[Statement]) -> Settings:
    stated = [(one, one.fact.value) for one in about if isinstance(one.fact.value, Returns)]
    days = winner((one, returns.days) for one, returns in stated if returns.days is not None)
    places = winner((one, tuple(sorted(returns.to))) for one, returns in stated if returns.to)
    cost = _cost((one, returns.cost) for one, returns in stated if returns.cost is not None)
    found: Settings = {"days": days} if days else {}
    return {**found, **({"cost": cost} if cost else {}), **({"to": list(places)} if places else {})}


def _delivery(about: Sequence[Statement]) -> Settings:
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
