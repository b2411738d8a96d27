"""Two prices that share the currency of the second: "49 statt 79 Euro", "statt 79 nur 49 Euro"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from brandlint.facts.amount_values import Amount, number_of
from brandlint.facts.numbers import AMOUNT, Number, spoken_before
from brandlint.facts.reading import Reading
from brandlint.languages.model import language_of

_LONGEST_LEAD = 24
"""How far, in characters, two prices with one currency stand from each other."""
_DIGITS_BEFORE = re.compile(rf"(?<![\w.,:/€£$-]){AMOUNT}$", re.VERBOSE)
_SPOKEN_CENTS = range(10, 100)
"""What a second number in words right behind a first one may be: "sixty-nine ninety-five"."""


def sharing_a_currency(reading: Reading, found: Sequence[Amount]) -> Iterator[Amount]:
    """The first of two prices of which only the second names the currency: "49 statt 79 Euro", "statt 79 nur 49 Euro"."""
    instead, lead = _instead(reading.language.code)
    if not instead.search(reading.chars):
        return
    for amount in found:
        words = lead.search(reading.chars, max(0, amount.start - _LONGEST_LEAD), amount.start)
        number = _number_before(reading, words.start()) if words else None
        if words is None or number is None:
            continue
        falls = number.number.value > amount.number.value
        leads = any(match.end() == number.start for match in instead.finditer(
            reading.chars, max(0, number.start - _LONGEST_LEAD), number.start))
        if (leads and falls) or (words["instead"] and not falls):
            yield number._replace(currency=amount.currency)


def _number_before(reading: Reading, end: int) -> Amount | None:
    """A number in digits or words that ends at `end`."""
    digits = _DIGITS_BEFORE.search(reading.chars, max(0, end - _LONGEST_LEAD), end)
    if digits is not None:
        return Amount(*digits.span(), number_of(digits.group(), None, reading), None)
    spoken = spoken_before(reading.chars, end, reading.language) if reading.language.numbers.values else None
    if spoken is None:
        return None
    whole = spoken_before(reading.chars, spoken.start, reading.language) if spoken.value in _SPOKEN_CENTS else None
    if whole is not None and reading.chars[whole.end:spoken.start] == " ":
        return Amount(whole.start, spoken.end, Number(whole.value + Decimal(spoken.value) / 100), None)
    return Amount(spoken.start, spoken.end, Number(Decimal(spoken.value)), None)


@cache
def _instead(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What says that one price takes the place of another; the same, or what leads to the new price, right before an amount."""
    prices = language_of(code).prices
    flags = re.IGNORECASE | re.VERBOSE
    to_the_new = rf"(?: (?:{prices.now})\s ){{1,2}}"
    return (re.compile(rf"(?<!\w)(?:{prices.instead})\s", flags),
            re.compile(rf"\s (?: (?P<instead> {prices.instead} )\s | {to_the_new} )$", flags))
