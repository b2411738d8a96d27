"""Whether a fact states what it should: a period or terms as far as the right value says something."""

from __future__ import annotations

import re
from datetime import date

from brandlint.facts.model import FREE, Day, Deal, Delivery, Fact, Money, OpenDate, Percent, Period, Redeem, Returns, Warranty

_FEWEST = 7


def agrees(fact: Fact, right: object) -> bool:
    """Whether a fact has the right value, in whichever way it is written.

    Args:
        fact: as it was read.
        right: a value of `brandlint.facts.model`.
    """
    match fact.value, right:
        case Money() as said, Money() as wanted:
            return (said.amount == wanted.amount and None in (said.currency, wanted.currency)) or (
                (said.amount, said.currency) == (wanted.amount, wanted.currency))
        case Percent() as said, Percent() as wanted:
            return said.value == wanted.value
        case Deal() as said, Deal() as wanted:
            return _deal(said) == _deal(wanted)
        case Period() as said, Period() as wanted:
            return _ends(said, wanted)
        case (Returns() | Delivery()), (Returns() | Delivery()):
            return _terms(fact.value, right)
        case Warranty() as said, Warranty() as wanted:
            return said.months == wanted.months
        case Redeem() as said, Redeem() as wanted:
            return set(said.places) == set(wanted.places)
        case str() as said, str() as wanted:
            return _texts(fact, said, wanted)
    return False


def _deal(deal: Deal) -> tuple[object, ...]:
    return deal.buy, deal.pay, deal.nth, deal.percent, deal.quantity, deal.total


def _ends(said: Period, wanted: Period) -> bool:
    pairs = zip((said.start, said.until), (wanted.start, wanted.until), said.weekdays, strict=True)
    return all(right is None or (day is not None and _same_day(day, right) and weekday in (None, _weekday(right)))
               for day, right, weekday in pairs)


def _weekday(day: Day) -> int | None:
    return day.weekday() if isinstance(day, date) else None


def _same_day(one: Day, other: Day) -> bool:
    if isinstance(one, OpenDate) or isinstance(other, OpenDate):
        return (one.month, one.day) == (other.month, other.day)
    return one == other


def _terms(said: Returns | Delivery, wanted: Returns | Delivery) -> bool:
    """Whether every term that is wanted is said so; "within 3 days" is the most of 2 to 3."""
    if type(said) is not type(wanted):
        return False
    if isinstance(said, Returns) and isinstance(wanted, Returns) and wanted.to and set(said.to) != set(wanted.to):
        return False
    names = ("days", "cost") if isinstance(said, Returns) else ("free_from", "cost", "days", "pickup")
    return all((right := getattr(wanted, name)) is None or _same_term(getattr(said, name), right) for name in names)


def _same_term(said: object, right: object) -> bool:
    if isinstance(said, Money) and isinstance(right, Money):
        return said.amount == right.amount
    if isinstance(right, str):
        return said == right or (right == FREE and isinstance(said, Money) and said.amount == 0)
    return said == right or (isinstance(said, tuple) and isinstance(right, tuple) and said[0] == said[1] == right[1])


def _texts(fact: Fact, said: str, wanted: str) -> bool:
    match fact.kind.value:
        case "phone":
            one, other = (re.sub(r"\D", "", number.replace("(0)", "")).lstrip("0") for number in (said, wanted))
            shorter, longer = sorted((one, other), key=len)
            return len(shorter) >= _FEWEST and longer.endswith(shorter) and len(longer) - len(shorter) <= 3
        case "code":
            return fact.text == wanted
        case "handle":
            return said.lstrip("@").lower() == wanted.lstrip("@").lower()
        case _:
            return said.lower() == wanted.lower() or fact.text == wanted
