"""Amounts without a currency: digits are a price when their surroundings say so, and never otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from brandlint.facts.amounts import Amount
from brandlint.facts.currencies import SIGNS
from brandlint.facts.numbers import AMOUNT, PRICE_LIKE, RAISED, SURE_PRICE, decimal_mark, parse
from brandlint.facts.reading import Reading
from brandlint.facts.skeleton import AMOUNT as SIGN
from brandlint.facts.stretches import Stretches
from brandlint.languages.model import Language, language_of

FEED_LABELS = {
    "price": "price", "sale_price": "price", "special_price": "price", "offer_price": "price", "current_price": "price",
    "lowprice": "from", "low_price": "from", "highprice": "up_to", "regular_price": "was", "old_price": "was", "was_price": "was",
    "list_price": "recommended", "rrp": "recommended", "msrp": "recommended",
}
"""Field names of product feeds, whatever the language of their texts, with the role of the amount."""

_ALONE = re.compile(rf"""\s{{0,3}} (?P<before> € | £ | \$ | [A-Z]{{3}} )? \ ?
    (?P<amount> {AMOUNT} ) \ ?(?P<after> € | £ | [A-Z]{{3}} )? \s{{0,3}}""", re.VERBOSE)


_CENTS = re.compile(rf"[.,](?:\d\d|[-—=])|[{RAISED}]{{2}}")
"""What every amount without a currency has: cents, or a sign for none."""


_CLOCKS = re.compile(r"(?:\d{1,2}\.[0-5]\d){2}")
_ARROW = re.compile(r"(?:[→➜➔⇒»]|->|=>)")


def bare_amounts(reading: Reading, signed: Sequence[Amount]) -> list[Amount]:
    """The amounts without a currency that the words around, a strike-through or the field's name make prices."""
    labelled = _of_field(reading)
    if labelled is not None:
        return [] if signed else [labelled]
    if not _CENTS.search(reading.chars):
        return []
    taken = Stretches((amount.start, amount.end) for amount in signed)
    found: list[Amount] = []
    free = any(not taken.cover(*match.span()) for match in _price_like().finditer(reading.chars))
    told = (*_worded(reading), *_struck(reading), *_falling(reading)) if free else ()
    for start, end in (*told, *(match.span() for match in _sure().finditer(reading.chars))):
        if not taken.holds(start, end):
            taken.add(start, end)
            found.append(_amount(reading, start, end))
    return found


def role_of_field(reading: Reading) -> str | None:
    """The role that a field's name gives the amount in it: "sale_price" is a price, "was_price" a was-price."""
    if reading.label is None:
        return None
    name = re.sub(r"[\s.-]{1,4}", "_", reading.label.rpartition(":")[2].strip())
    return reading.language.prices.labels.get(name) or FEED_LABELS.get(name)


def _of_field(reading: Reading) -> Amount | None:
    role = role_of_field(reading)
    match = _ALONE.fullmatch(reading.chars) if role else None
    if match is None:
        return None
    sign = match["before"] or match["after"]
    number = parse(match["amount"], decimal_comma=reading.language.decimal_comma, mark="." if "." in match["amount"] else ",")
    return Amount(*match.span("amount"), number, SIGNS.get(sign, sign) if sign else reading.currency, role)


def _amount(reading: Reading, start: int, end: int) -> Amount:
    number = parse(reading.chars[start:end], decimal_comma=reading.language.decimal_comma, mark=decimal_mark(reading.chars))
    return Amount(start, end, number, reading.currency, confidence=0.95)


def _worded(reading: Reading) -> Iterator[tuple[int, int]]:
    for pattern in (bare_pattern(likely.regex) for likely in reading.likely("bare amounts")):
        for match in pattern.finditer(reading.chars):
            for group in range(1, pattern.groups + 1):
                if match[group] is not None and not _is_time(reading, match.start(group)):
                    yield match.span(group)


def _struck(reading: Reading) -> Iterator[tuple[int, int]]:
    """Price-like digits that are struck through, and those right beside them."""
    if not reading.struck:
        return
    after = -1
    for match in _price_like().finditer(reading.chars):
        if reading.is_struck(*match.span()) or (after >= 0 and not reading.chars[after:match.start()].strip(" \n-|/>")):
            yield match.span()
            after = match.end() if reading.is_struck(*match.span()) else -1


def _falling(reading: Reading) -> Iterator[tuple[int, int]]:
    """Two price-like numbers of which an arrow leads to the lower: "44,95 → 33,95"."""
    if _ARROW.search(reading.chars):
        for match in _arrows().finditer(reading.chars):
            before, after = (parse(match[name], decimal_comma=reading.language.decimal_comma).value for name in ("was", "price"))
            if before > after and not _CLOCKS.fullmatch(match["was"] + match["price"]):
                yield match.span("was")
                yield match.span("price")


def _is_time(reading: Reading, start: int) -> bool:
    """Whether digits are rather a time: "besteld voor 16.00"."""
    return bool(_not_bare(reading.language.code).search(reading.chars, max(0, start - 40), start))


@cache
def bare_pattern(regex: str) -> re.Pattern[str]:
    """A pattern of a language's `bare` table, its signs replaced by price-like digits."""
    return re.compile(regex.replace(SIGN, f"({PRICE_LIKE})"), re.IGNORECASE | re.VERBOSE)


@cache
def _not_bare(code: str) -> re.Pattern[str]:
    language: Language = language_of(code)
    return re.compile(rf"(?<!\w)(?:{language.prices.not_bare})\s{{1,2}}(?:\w{{1,12}}\s){{0,2}}$", re.IGNORECASE | re.VERBOSE)


@cache
def _price_like() -> re.Pattern[str]:
    return re.compile(PRICE_LIKE, re.VERBOSE)


@cache
def _arrows() -> re.Pattern[str]:
    return re.compile(rf"(?P<was>{PRICE_LIKE})\s?{_ARROW.pattern}\s?(?P<price>{PRICE_LIKE})", re.VERBOSE)


@cache
def _sure() -> re.Pattern[str]:
    return re.compile(SURE_PRICE, re.VERBOSE)
