"""Counts of days, weeks and years, of pieces and of what they cost together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from brandlint.facts.model import Deal, Delivery, Money, Returns, Warranty
from brandlint.languages.model import Language
from brandlint.restyling.amounts import amounts

_COUNT = re.compile(r"(?<![\d.,])\d{1,4}(?![\d]|[.,]\d)")
_WORD = re.compile(r"\s?-?([^\W\d_]+)")
_DAYS_IN = (1, 7, 30, 365)
_MONTHS_IN = (1, 12)


def returns(text: str, found: Returns, right: Returns, language: Language) -> Iterator[str]:
    """Another number of days, or another cost."""
    if right.days and found.days:
        yield from _counted(text, found.days, right.days, _DAYS_IN, language)
    if isinstance(right.cost, Money) and isinstance(found.cost, Money):
        yield from amounts(text, found.cost, right.cost, language)


def deliveries(text: str, found: Delivery, right: Delivery, language: Language) -> Iterator[str]:
    """Another number of days, or another amount."""
    if right.days and found.days:
        yield from _ranges(text, found.days, right.days, language)
    for said, wanted in ((found.cost, right.cost), (found.free_from, right.free_from), (found.pickup, right.pickup)):
        if isinstance(said, Money) and isinstance(wanted, Money):
            yield from amounts(text, said, wanted, language)


def warranties(text: str, found: Warranty, right: Warranty, language: Language) -> Iterator[str]:
    """Another number of months or years."""
    yield from _counted(text, found.months, right.months, _MONTHS_IN, language)


def _counted(text: str, found: int, right: int, units: Iterable[int], language: Language) -> Iterator[str]:
    for unit in units:
        if found % unit == 0 and right % unit == 0:
            for match in _COUNT.finditer(text):
                rest = _agreeing(text[match.end():], match.group(), right // unit, language)
                if int(match.group()) == found // unit and rest is not None:
                    yield text[:match.start()] + str(right // unit) + rest


def _agreeing(rest: str, found: str, right: int, language: Language) -> str | None:
    """What follows a number, its noun in the singular or the plural; None where that is not known."""
    if (int(found) == 1) == (right == 1):
        return rest
    noun = _WORD.match(rest)
    other = _inflected(noun[1], language) if noun else None
    return None if noun is None or other is None else rest[:noun.start(1)] + other + rest[noun.end(1):]


def _inflected(noun: str, language: Language) -> str | None:
    """The singular of a plural, and the other way round."""
    both = {**language.plurals, **{plural: one for one, plural in language.plurals.items()}}
    other = both.get(noun.lower())
    return other.capitalize() if other and noun[:1].isupper() else other


def _ranges(text: str, found: tuple[int, int], right: tuple[int, int], language: Language) -> Iterator[str]:
    for unit in (1, 7):
        if any(days % unit for days in (*found, *right)):
            continue
        (least, most), (new_least, new_most) = ((days[0] // unit, days[1] // unit) for days in (found, right))
        numbers = [match for match in _COUNT.finditer(text) if int(match.group()) in (least, most)]
        shown = str(new_most) if new_least == new_most else f"{new_least}-{new_most}"
        if least == most:
            for one in numbers:
                rest = _agreeing(text[one.end():], one.group(), new_most, language)
                yield from (text[:one.start()] + written + rest for written in (shown, str(new_most)) if rest is not None)
        for first, last in pairwise(numbers):
            if (int(first.group()), int(last.group())) == (least, most) and (new_most > 1):
                between = text[first.end():last.start()]
                both = shown if new_least == new_most else f"{new_least}{between}{new_most}"
                yield text[:first.start()] + both + text[last.end():]


def deals(text: str, found: Deal, right: Deal, language: Language) -> Iterator[str]:
    """Other numbers in a deal of the same make; "1+1" does not become "2e halve prijs"."""
    if found.quantity and right.quantity and found.total is not None and right.total is not None:
        was, now = (Money(one.total or Decimal(0), one.currency or found.currency) for one in (found, right))
        for changed in amounts(text, was, now, language) if was.amount != now.amount else (text,):
            yield from _numbers_replaced(changed, [(found.quantity, right.quantity)])
    elif found.buy and found.pay and right.buy and right.pay:
        yield from _numbers_replaced(text, [(found.pay, right.pay), (found.buy - found.pay, right.buy - right.pay)])
        yield from _numbers_replaced(text, [(found.buy, right.buy), (found.pay, right.pay)])
    elif found.nth == right.nth and found.percent is not None and right.percent is not None:
        yield from _numbers_replaced(text, [(int(found.percent), int(right.percent))])


def _numbers_replaced(text: str, pairs: list[tuple[int, int]]) -> Iterator[str]:
    """The text in which each first number of the pairs, in their order, has become the second."""
    pieces, at = [], 0
    for old, new in pairs:
        match = next((one for one in _COUNT.finditer(text, at) if int(one.group()) == old), None)
        if match is None:
            return
        pieces += [text[at:match.start()], str(new)]
        at = match.end()
    yield "".join([*pieces, text[at:]])

