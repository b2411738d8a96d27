"""How the evaluation writes down what a line states: `kind role | words | value`, one statement a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from brandlint.facts.model import Deal, Delivery, Fact, Kind, Money, Percent, Period, Redeem, Returns, Value, Warranty

TERMS = {Kind.RETURNS, Kind.DELIVERY, Kind.WARRANTY, Kind.REDEEM}
"""Kinds of which a line may say the parts in several places: each part counts by itself, wherever its words stand."""

WITH_AMOUNTS = {Kind.MONEY, Kind.DEAL, Kind.DELIVERY, Kind.RETURNS}
_AMOUNT = re.compile(r"\d+\.\d+")
_ONE_DAY = re.compile(r"days (\d+)-\1\b")


class Statement(NamedTuple):
    """One statement: a fact, or a part of a term."""

    kind: str
    role: str
    words: str
    value: str

    def __str__(self) -> str:
        return f"{self.kind} {self.role}".strip() + f" | {self.words} | {self.value}"


def written(text: str) -> Iterator[Statement]:
    """What a line of the notation says; a term of several parts is several statements."""
    head, words, value = (part.strip() for part in text.split(" | ", 2))
    kind, _, role = head.partition(" ")
    values = value.split(", ") if kind in TERMS else [value]
    yield from (Statement(kind, role, _tight(words), _plain(kind, one)) for one in values)


def _tight(words: str) -> str:
    """Words with single spaces; the minus of a badge is not part of its percentage."""
    return " ".join(words.split()).lstrip("-–−")


def _plain(kind: str, value: str) -> str:
    """A value without the noughts that say nothing, one day as one, a code in capitals."""
    if kind == Kind.CODE:
        return value.upper()
    if kind == Kind.DELIVERY:
        value = _ONE_DAY.sub(r"days \1", value)
    return _AMOUNT.sub(lambda amount: _number(Decimal(amount.group())), value) if kind in WITH_AMOUNTS else value


def stated(fact: Fact) -> Iterator[Statement]:
    """A fact in the same notation."""
    yield from (Statement(fact.kind.value, fact.role or "", _tight(fact.text), value) for value in _values(fact.value))


def _values(value: Value) -> Iterator[str]:
    match value:
        case Money():
            yield _money(value)
        case Percent():
            yield _number(value.value)
        case Deal():
            yield _deal(value)
        case Period():
            yield f"{value.start or ''}..{value.until or ''}"
        case Returns():
            yield from _returns(value)
        case Delivery():
            yield from _delivery(value)
        case Warranty():
            yield f"{value.months} months"
        case Redeem():
            yield " and ".join(value.places) + (" only" if value.only else "")
        case _:
            yield str(value)


def _number(amount: Decimal) -> str:
    return f"{amount.normalize():f}"


def _money(money: Money) -> str:
    per, payments = f"per {money.per}" if money.per else "", f"x{money.count}" if money.count else ""
    parts = [_number(money.amount), money.currency or "", per, payments]
    return " ".join(part for part in parts if part)


def _deal(deal: Deal) -> str:
    if deal.buy is not None:
        return f"buy {deal.buy} pay {deal.pay}"
    if deal.nth is not None:
        return f"nth {deal.nth} -{_number(deal.percent or Decimal(0))}"
    return f"{deal.quantity} for {_money(Money(deal.total or Decimal(0), deal.currency))}"


def _cost(cost: Money | str) -> str:
    return f"cost {_money(cost)}" if isinstance(cost, Money) else "free" if cost == "free" else f"cost {cost}"


def _returns(returns: Returns) -> Iterator[str]:
    if returns.days is not None:
        yield f"{returns.days} days" if returns.days else "no returns"
    if returns.cost is not None:
        yield _cost(returns.cost)
    yield from ("collected" if place == "pickup" else place for place in returns.to)
    if returns.counted_from:
        yield f"from {returns.counted_from}"


def _delivery(delivery: Delivery) -> Iterator[str]:
    if delivery.free_from is not None:
        yield f"{'over' if delivery.over else 'free from'} {_money(delivery.free_from)}"
    if delivery.cost is not None:
        yield _cost(delivery.cost)
    if delivery.days is not None:
        least, most = delivery.days
        yield f"days {least}-{most}" if least != most else f"days {least}"
    if delivery.pickup is not None:
        yield f"pickup {_cost(delivery.pickup)}"
