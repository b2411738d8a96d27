"""Return, delivery and warranty terms, each part as most assets state it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
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
    """The return terms of a locale in which two channels or more state something else than in general, and none the same."""
    own, usual = [one for one in about if one.locale == locale], general.get("returns")
    terms = _returns(own)
    agreed = [key for key, part in _PARTS.items() if key in terms and _agree(own, part)]
    differs = isinstance(usual, dict) and any(terms[key] != usual.get(key) for key in agreed)
    return {"locales": [locale], "returns": terms} if differs else {}


_PARTS: dict[str, Callable[[Returns], object]] = {
    "days": lambda returns: returns.days, "cost": lambda returns: returns.cost, "to": lambda returns: tuple(sorted(returns.to))}


def _agree(own: Sequence[Statement], part: Callable[[Returns], object]) -> bool:
    """Whether two channels or more give one part of the return terms, and all the same."""
    given = [(one.channel, said) for one in own if isinstance(one.fact.value, Returns) and (said := part(one.fact.value))]
    return len({channel for channel, _ in given}) > 1 and len({said for _, said in given}) == 1


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
