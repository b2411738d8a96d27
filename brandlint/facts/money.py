"""Money: every amount that a text states, with what it is for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter

from brandlint.facts.amount_values import Amount
from brandlint.facts.amounts import amounts, may_have_amounts
from brandlint.facts.bare import bare_amounts, role_of_field
from brandlint.facts.model import Fact, Kind, Money
from brandlint.facts.price_roles import NO_FACT, Meaning, meanings, reads_decimals
from brandlint.facts.reading import Reading
from brandlint.facts.skeleton import AMOUNT, Skeleton, Slot

INTERNAL = re.compile(r"(?:^|[_\s:.])(?:budget|budgets|bid|cpc|cpm|cpa|spend|media_cost|revenue|omzet|begroting)$")
"""Field names of figures that are meant for colleagues."""

UNSURE = 0.6
"""How sure an amount with two readings is."""


def find(reading: Reading, found: Sequence[Fact]) -> Iterable[Fact]:
    """The amounts of a text, in order."""
    if not may_have_amounts(reading) or (reading.label is not None and INTERNAL.search(reading.label)):
        return []
    signed = amounts(reading)
    every = sorted([*signed, *bare_amounts(reading, signed)], key=attrgetter("start"))
    if not every:
        return []
    skeleton = Skeleton(reading.chars, (Slot(amount.start, amount.end, AMOUNT) for amount in every))
    told = zip(every, meanings(reading, every, skeleton), strict=True)
    return [_fact(reading, amount, meaning) for amount, meaning in told if meaning.role != NO_FACT]


def _fact(reading: Reading, amount: Amount, meaning: Meaning) -> Fact:
    role = meaning.role if meaning.role != "price" else role_of_field(reading) or "price"
    first, second = amount.number
    if second is not None and reads_decimals(meaning.per):
        first, second = second, None
    value = Money(first, amount.currency, meaning.per, meaning.payments)
    readings = (value, replace(value, amount=second)) if second is not None else ()
    confidence = UNSURE if readings else min(amount.confidence, meaning.confidence)
    return Fact(Kind.MONEY, value, role, amount.start, amount.end, reading.raw[amount.start:amount.end],
                confidence=confidence, readings=readings, topic=meaning.topic)
