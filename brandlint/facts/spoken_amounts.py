"""Amounts whose number is in words: "negentien euro vijfennegentig", "twenty dollars and 43 cents", "ninety-nine pence"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from brandlint.facts.amount_forms import CODES
from brandlint.facts.amount_values import Amount, currency_of_word, market_of_cents
from brandlint.facts.durations import length_words
from brandlint.facts.numbers import Number, Spoken, spoken_after, spoken_before
from brandlint.facts.reading import Reading
from brandlint.facts.stretches import Stretches
from brandlint.languages.model import language_of

_GUESS = 0.8
"""How sure an amount is that is as large as no price."""
_LONGEST_CENTS = 40
"""How far, in characters, cents in words reach."""
_LARGE = 100_000
"""From so much on, a number in words is no price."""


def may_have_spoken_cents(reading: Reading) -> bool:
    """Whether there is a number in words, and a word for a hundredth."""
    may = reading.may_hold("cents") and reading.may_hold("numbers")
    return may and _cent_words(reading.language.code).search(reading.chars) is not None


def amounts_in_words(reading: Reading, found: Sequence[Amount]) -> Iterator[Amount]:
    """The amounts whose number is in words; none where one in digits was found."""
    taken = Stretches((amount.start, amount.end) for amount in found)
    for match in currency_words(reading.language.code).finditer(reading.chars):
        whole = spoken_before(reading.chars, match.start(), reading.language)
        if whole is not None and not taken.holds(whole.start, match.end()):
            amount = _after_a_word(whole.value, whole.start, match, reading)
            taken.add(amount.start, amount.end)
            yield amount
    if reading.may_hold("cents"):
        yield from (cents for cents in _spoken_cents(reading) if not taken.holds(cents.start, cents.end))


def _spoken_cents(reading: Reading) -> Iterator[Amount]:
    """Cents alone, their number in words: "ninety-nine pence"."""
    for match in _cent_words(reading.language.code).finditer(reading.chars):
        number = spoken_before(reading.chars, match.start(), reading.language)
        if number is None or not 1 < number.value < 100:
            continue
        currency, counts = market_of_cents(match.group().strip(), reading)
        if counts:
            yield Amount(number.start, match.end(), Number(Decimal(number.value) / 100), currency)


def _after_a_word(whole: int, start: int, match: re.Match[str], reading: Reading) -> Amount:
    currency = currency_of_word(match.group(), reading.language)
    digits = _digit_cents(reading.language.code).match(reading.chars, match.end())
    if digits is not None:
        return Amount(start, digits.end(), Number(Decimal(whole) + Decimal(digits["cents"]) / 100), currency)
    cents = _before_cents(reading, match.end()) or spoken_after(reading.chars, match.end(), reading.language)
    if cents is None or _counts_something_else(reading, cents.end + 1):
        return Amount(start, match.end(), Number(Decimal(whole)), currency, confidence=1.0 if whole < _LARGE else _GUESS)
    word = _cent_words(reading.language.code).match(reading.chars, cents.end)
    number = Number(Decimal(whole) + Decimal(cents.value) / 100)
    return Amount(start, word.end() if word else cents.end, number, currency)


def _counts_something_else(reading: Reading, start: int) -> bool:
    """Whether a number right behind an amount is another amount's, or one of days: "negentig euro, zestig dagen bedenktijd"."""
    code = reading.language.code
    return any(words(code).match(reading.chars, start) for words in (currency_words, length_words))


def cents_after(reading: Reading, start: int) -> Spoken | None:
    """A number in words with the word for cents behind it, right behind an amount."""
    cents = _before_cents(reading, start) or spoken_after(reading.chars, start, reading.language)
    word = _cent_words(reading.language.code).match(reading.chars, cents.end) if cents else None
    return cents._replace(end=word.end()) if cents and word else None


def _before_cents(reading: Reading, start: int) -> Spoken | None:
    """The number in words between a place and the word for cents, which may be a number too: "quarante-cinq cents"."""
    word = _cent_words(reading.language.code).search(reading.chars, start, start + _LONGEST_CENTS)
    number = spoken_after(reading.chars[:word.start()], start, reading.language) if word else None
    return number if word and number and number.end == word.start() else None


@cache
def currency_words(code: str) -> re.Pattern[str]:
    """The names of currencies."""
    words = "|".join((*language_of(code).prices.currencies.values(), CODES))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE | re.VERBOSE)


@cache
def _digit_cents(code: str) -> re.Pattern[str]:
    """Cents in digits behind a currency's name: "twenty dollars and 43 cents", and without their name at the end."""
    language = language_of(code)
    words, joiners = "|".join(language.prices.cents.values()) or "(?!)", "|".join(language.numbers.joiners) or "(?!)"
    return re.compile(rf"""
        \s (?:(?:{joiners})\s)? (?P<cents> \d{{1,2}}(?=\ ?(?:{words})(?!\w))
            | \d\d(?=\s{{0,2}}(?:$|[.,;!?)](?!\d))) )
        (?:\ ?(?:{words})(?!\w))?""", re.IGNORECASE | re.VERBOSE)


@cache
def _cent_words(code: str) -> re.Pattern[str]:
    words = "|".join(language_of(code).prices.cents.values()) or "(?!)"
    return re.compile(rf"\s(?:{words})(?!\w)", re.IGNORECASE | re.VERBOSE)
