"""What the digits of an amount are worth, and whose money its sign or word is."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from brandlint.facts.currencies import COMMON, DOLLARS, SIGNS
from brandlint.facts.numbers import Number, decimal_mark, parse
from brandlint.facts.reading import Reading
from brandlint.facts.skeleton import compiled
from brandlint.languages.model import Language

_FEWEST_LETTERS = 4
"""Words for a hundredth are as long where more than 99 of them count: "197 pence", and not "720p"."""
_ANYWHERE = {"GBP"}
"""Currencies whose letter for a hundredth ("99p") means nothing else where the market is unknown."""


class Amount(NamedTuple):
    """An amount in the text, before anybody asked what it is for. `role` is set where its form says it: a range."""

    start: int
    end: int
    number: Number
    currency: str | None
    role: str | None = None
    confidence: float = 1.0


def number_of(text: str, currency: str | None, reading: Reading) -> Number:
    """The number that digits of the grammar mean in a text; the rand has no third decimal."""
    number = parse(text, decimal_comma=reading.language.decimal_comma)
    if number.other is None:
        return number
    mark = decimal_mark(reading.chars)
    return Number(number.value) if currency == "ZAR" else parse(text, decimal_comma=reading.language.decimal_comma, mark=mark)


def with_cents(number: Number, cents: str | None) -> Number:
    """A whole number with the cents that follow its currency."""
    if not cents or number.value != number.value.to_integral_value():
        return number
    return Number(number.value + Decimal(cents) / 100)


def currency_of_sign(sign: str, reading: Reading) -> str:
    """The currency of a sign or code; a bare dollar is that of the reader's country."""
    upper = sign.upper().replace(" ", "")
    if upper == "€UR":
        return "EUR"
    if upper == "$" and reading.currency in DOLLARS:
        return reading.currency or "USD"
    return SIGNS.get(upper, upper)


def currency_of_word(word: str, language: Language) -> str | None:
    """The currency that a word names, by its code or in the text's language."""
    if word.upper() in COMMON:
        return word.upper()
    return next((code for code, words in language.prices.currencies.items() if compiled(words).fullmatch(word)), None)


def is_spelled_out(word: str) -> bool:
    """Whether a word for a hundredth is more than its letter, so that over 99 of them count: "197 pence", and not "720p"."""
    return len(word) >= _FEWEST_LETTERS


def market_of_cents(word: str, reading: Reading) -> tuple[str | None, bool]:
    """The currency that a word for a hundredth belongs to, and whether the market counts in it."""
    words = reading.language.prices.cents.items()
    currency = next(code for code, regex in words if compiled(regex).fullmatch(word))
    counts = currency in ("", reading.currency) or (reading.currency is None and currency in _ANYWHERE)
    return currency or reading.currency, counts or is_spelled_out(word)
