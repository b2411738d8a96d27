"""Article numbers and the numbers under bar codes (GTIN)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from brandlint.facts.model import Fact, Kind, ProductCode
from brandlint.facts.reading import Reading
from brandlint.facts.vocabulary import compiled, contact_word_in
from brandlint.languages.model import language_of

_GTIN_LENGTHS = (8, 12, 13, 14)
_GTIN = re.compile(r"(?<![\w.,/-])\d(?:[ -]?\d){7,13}(?![\w/]|[.,-]\d)")
_LONG_NUMBER = re.compile(r"\d(?:[ -]?\d){7}")
_SKU = re.compile(r"[\s:.#]{0,4}(?P<sku>[A-Z0-9](?:[A-Z0-9._/-]{0,28}[A-Z0-9])?)(?![\w-])", re.IGNORECASE)
_WHOLE_SKU = re.compile(r"\s*(?P<sku>[A-Z0-9](?:[A-Z0-9._/ -]{0,28}[A-Z0-9])?)\s*", re.IGNORECASE)
_SKU_LABEL = re.compile(r"""
    (?:^|[^a-z])(?:sku|mpn|(?:article|item|product|artikel|style|model)[_ .-]?(?:no|nr|number|nummer|code|id))(?:[^a-z]|$)""",
    re.VERBOSE | re.IGNORECASE)
_GTIN_LABEL = re.compile(r"(?:^|[^a-z])(?:gtin(?:8|12|13|14)?|ean(?:13|8)?|upc|barcode)(?:[^a-z]|$)", re.IGNORECASE)
_NEAR = 24


def find(reading: Reading, found: Sequence[Fact]) -> Iterable[Fact]:
    """The product codes of a text that a word or the field's name makes one; of the digits of a GTIN, the last must check."""
    if reading.digits >= _GTIN_LENGTHS[0]:
        yield from _gtins(reading)
    if reading.label or reading.may_hold("contacts", "article"):
        yield from _skus(reading)


def has_check_digit(digits: str) -> bool:
    """Whether digits end in the check digit of a GTIN (GS1 General Specifications, 7.9)."""
    if len(digits) not in _GTIN_LENGTHS:
        return False
    weighed = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits[:-1])))
    return (10 - weighed % 10) % 10 == int(digits[-1])


def _gtins(reading: Reading) -> Iterator[Fact]:
    if not _LONG_NUMBER.search(reading.chars):
        return
    labelled = bool(reading.label and _GTIN_LABEL.search(reading.label))
    for match in _GTIN.finditer(reading.chars):
        digits = re.sub(r"\D", "", match.group())
        word = contact_word_in(reading, "gtin")
        named = labelled or word.search(reading.chars, max(0, match.start() - _NEAR), match.start())
        if named and has_check_digit(digits):
            yield _fact(reading, ProductCode(gtin=digits), match.start(), match.end())


@lru_cache(maxsize=1024)
def is_sku(label: str) -> bool:
    """Whether a field's name says that it holds an article number."""
    return _SKU_LABEL.search(label) is not None


def _skus(reading: Reading) -> Iterator[Fact]:
    if reading.label and is_sku(reading.label):
        whole = _WHOLE_SKU.fullmatch(reading.chars)
        if whole:
            yield _fact(reading, ProductCode(sku=whole["sku"]), whole.start("sku"), whole.end("sku"))
        return
    for word in contact_word_in(reading, "article").finditer(reading.chars):
        match = _SKU.match(reading.chars, word.end())
        if match is None or not any(map(str.isdigit, match["sku"])):
            continue
        if not _amount_ends(reading.language.code).match(reading.chars, match.end()):
            yield _fact(reading, ProductCode(sku=match["sku"]), match.start("sku"), match.end("sku"))


@cache
def _amount_ends(code: str) -> re.Pattern[str]:
    """What behind a number makes it a share or an amount, and no article's: "Artikel 50 % günstiger"."""
    language = language_of(code)
    words = "|".join((language.percents.words, *language.prices.currencies.values()))
    return compiled(rf"\s?(?:[%€£$]|(?:{words})(?!\w))")


def _fact(reading: Reading, code: ProductCode, start: int, end: int) -> Fact:
    return Fact(Kind.PRODUCT, code, None, start, end, reading.raw[start:end])
