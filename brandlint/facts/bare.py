"""Amounts without a currency: digits are a price when their surroundings say so, and never otherwise.

Words say it ("nu 1,99", the `bare` table of a language), a strike-through, a field's name, or the shape of a label: a unit
that the digits are for ("per kuipje 1.99"), a content with digits behind it at the end of a line ("2 liter 3.49"), a percentage
before two falling amounts ("-33% 0.59 0.39").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from brandlint.articles import ROLES, names_of
from brandlint.facts.amount_values import Amount
from brandlint.facts.currencies import SIGNS
from brandlint.facts.naming import languages
from brandlint.facts.numbers import AMOUNT, PRICE_LIKE, RAISED, SURE_PRICE, decimal_mark, parse
from brandlint.facts.price_roles import any_of
from brandlint.facts.reading import Reading
from brandlint.facts.skeleton import AMOUNT as SIGN
from brandlint.facts.skeleton import compiled
from brandlint.facts.stretches import Stretches
from brandlint.languages.model import Language, language_of

FEED_LABELS = {
    **{name.replace(" ", "_"): role for attribute, role in ROLES.items() for name in names_of(attribute)},
    "current_price": "price", "lowprice": "from", "low_price": "from", "highprice": "up_to", "regular_price": "was",
}
"""Field names of product feeds, whatever the language of their texts, with the role of the amount."""

_ALONE = re.compile(rf"""\s{{0,3}} (?P<before> € | £ | \$ | [A-Z]{{3}} )? \ ?
    (?P<amount> {AMOUNT} ) \ ?(?P<after> € | £ | [A-Z]{{3}} )? \s{{0,3}}""", re.VERBOSE)


_CODES = frozenset({"EUR", "GBP", "USD", "ZAR", "CHF", "CAD", "AUD", "DKK", "SEK", "NOK", "PLN", "CZK"})
"""Codes of currencies that end a field's name."""

_SPANS_OF_TIME = frozenset({"minute", "hour", "day", "night", "week", "month", "year", "time"})
_LENGTHS = frozenset({"m", "m²", "m³", "km", "mile"})
_WEIGHTS = frozenset({"kg", "g", "l", "ml", "cl", "lb", "oz", "pint"})
_MEASURES = _SPANS_OF_TIME | _LENGTHS | _WEIGHTS | {"kWh", "MB", "GB", "person"}
_CONTENTS = _WEIGHTS | {"piece", "pack", "bottle", "roll", "tablet", "wash", "nappy", "wipe", "sheet", "serving", "dose", "cup",
                        "pair"}
_WINDOW = 40
_GUESS = 0.85
"""How sure an amount is that nothing but its place in a line makes one."""
_LINE_END = re.compile(r"\s{0,2}(?:$|\n)|\s?\|")
_CELL = re.compile(r"\|\s{0,3}$|[^\W\d_]{5}\)?\.\s$")
"""What stands before the last cell of a row, or before a last sentence of digits alone."""
_REDUCED = re.compile(r"(?<![\d.,])\d{1,2}\s?%\s$")
_CENTS = re.compile(rf"[.,{RAISED}][\d{RAISED}—=-]")
"""What every amount without a currency has: cents, or a sign for none. (One class first lets the search skip all else.)"""


_CLOCKS = re.compile(r"(?:\d{1,2}\.[0-5]\d){2}")
_ARROW = re.compile(r"(?:[→➜➔⇒»]|->|=>)")


def bare_amounts(reading: Reading, signed: Sequence[Amount]) -> list[Amount]:
    """The amounts without a currency that the words around, a strike-through or the field's name make prices."""
    labelled = _of_field(reading)
    if labelled is not None:
        return [] if signed else [labelled]
    if _CENTS.search(reading.chars) is None:
        return []
    taken = Stretches((amount.start, amount.end) for amount in signed)
    if all(taken.holds(*cents.span()) for cents in _CENTS.finditer(reading.chars)):
        return []
    found: list[Amount] = []
    free = [match.span() for match in _price_like().finditer(reading.chars) if not taken.cover(*match.span())]
    told = (*_worded(reading), *_struck(reading), *_falling(reading, signed), *_shaped(reading, free)) if free else ()
    for start, end in (*told, *(match.span() for match in _sure().finditer(reading.chars))):
        if not taken.holds(start, end) and not _is_share(reading, end):
            taken.add(start, end)
            found.append(_amount(reading, start, end))
    left = [span for span in free if not taken.holds(*span)]
    doubtful = _in_columns(reading, left) if left else ()
    return [*found, *(_amount(reading, *span)._replace(confidence=_GUESS) for span in doubtful if not taken.holds(*span))]


def role_of_field(reading: Reading) -> str | None:
    """The role that a field's name gives the amount in it: "sale_price" is a price, "was_price" a was-price."""
    if not reading.label:
        return None
    code, last = reading.language.code, reading.label.rpartition(".")[2]
    return _role_of_name(_field_name(reading.label)[0], code) or _role_of_name(_field_name(_WORDS.sub(r"\1 ", last))[0], code)


_WORDS = re.compile(r"\b(old|was|now|new|regular|initial|original|list|sale)(?=price\b)")
"""Where the words of a name meet that was written as one: "oldPrice"."""


@lru_cache(maxsize=4096)
def _field_name(label: str) -> tuple[str, str | None]:
    """A field's name in lower case, its words joined by "_", without the currency that may end it: "Price (GBP)"."""
    name = re.sub(r"[\s.()\[\]-]{1,4}", "_", label.rpartition(":")[2].strip().lower()).strip("_")
    plain, _, last = name.rpartition("_")
    sign = last.upper() if last.upper() in _CODES or last in SIGNS else None
    return (plain, SIGNS.get(sign, sign)) if sign and plain else (name, None)


@lru_cache(maxsize=4096)
def _role_of_name(name: str, code: str) -> str | None:
    """The role in a language; the columns of a table for several languages are named in one of them."""
    own = language_of(code).prices.labels.get(name) or FEED_LABELS.get(name)
    return own or next((role for language in languages() if (role := language.prices.labels.get(name))), None)


def currency_of_field(label: str) -> str | None:
    """The currency that a field's name gives the amounts in it: "price_eur", "Prijs (£)"."""
    return _field_name(label)[1]


def _is_share(reading: Reading, end: int) -> bool:
    """Whether a word for per cent follows: "nur 0,24 Prozent"."""
    return reading.may_hold("percent words") and _share(reading.language.code).match(reading.chars, end) is not None


@cache
def _share(code: str) -> re.Pattern[str]:
    return compiled(rf"\s?(?:{language_of(code).percents.words})(?!\w)")


def _of_field(reading: Reading) -> Amount | None:
    role = role_of_field(reading)
    match = _ALONE.fullmatch(reading.chars) if role else None
    if match is None or reading.label is None:
        return None
    sign = match["before"] or match["after"] or currency_of_field(reading.label)
    number = parse(match["amount"], decimal_comma=reading.language.decimal_comma, mark="." if "." in match["amount"] else ",")
    return Amount(*match.span("amount"), number, SIGNS.get(sign, sign) if sign else reading.currency, role)


def _amount(reading: Reading, start: int, end: int) -> Amount:
    number = parse(reading.chars[start:end], decimal_comma=reading.language.decimal_comma, mark=decimal_mark(reading.chars))
    return Amount(start, end, number, reading.currency, confidence=0.95)


_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.\s?-\s?\d")
"""A day with the dash of a range behind it."""


def _worded(reading: Reading) -> Iterator[tuple[int, int]]:
    for pattern in (bare_pattern(likely.regex) for likely in reading.likely("bare amounts")):
        for match in pattern.finditer(reading.chars):
            spans = [match.span(group) for group in range(1, pattern.groups + 1) if match[group] is not None]
            if spans and not _is_time(reading, spans[0][0]):
                yield from spans


def _struck(reading: Reading) -> Iterator[tuple[int, int]]:
    """Price-like digits that are struck through, and those right beside them."""
    if not reading.struck:
        return
    after = -1
    for match in _price_like().finditer(reading.chars):
        if reading.is_struck(*match.span()) or (after >= 0 and not reading.chars[after:match.start()].strip(" \n-|/>")):
            yield match.span()
            after = match.end() if reading.is_struck(*match.span()) else -1


def _falling(reading: Reading, signed: Sequence[Amount]) -> Iterator[tuple[int, int]]:
    """Two price-like numbers of which an arrow leads to the lower: "44,95 → 33,95", "€ 44,95 → 33,95"."""
    if _ARROW.search(reading.chars):
        for amount in signed:
            led_to = _led_to().match(reading.chars, amount.end)
            if led_to and _value(reading, led_to["price"]) < amount.number.value:
                yield led_to.span("price")
        for match in _arrows().finditer(reading.chars):
            before, after = (parse(match[name], decimal_comma=reading.language.decimal_comma).value for name in ("was", "price"))
            if before > after and not _CLOCKS.fullmatch(match["was"] + match["price"]):
                yield match.span("was")
                yield match.span("price")


def _shaped(reading: Reading, free: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The price-like digits that the shape of a label makes prices."""
    shape, chars = _shape(reading.language.code), reading.chars
    for index, (start, end) in enumerate(free):
        left, pair = max(0, start - _WINDOW), _falling_pair(reading, free, index)
        told = _LINE_END.match(chars, pair[-1][1]) and (
            shape.content.search(chars, left, start) or (len(pair) > 1 and _REDUCED.search(chars, left, start)))
        told = told or shape.by_unit.search(chars, left, start)
        if told and not shape.measured.match(chars, end) and not _is_time(reading, start):
            yield from pair


def _in_columns(reading: Reading, free: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The price-like digits at the end of a line that are the last cell of a row, or two falling amounts: perhaps prices."""
    shape, chars = _shape(reading.language.code), reading.chars
    for index, (start, end) in enumerate(free):
        pair = _falling_pair(reading, free, index)
        if not _LINE_END.match(chars, pair[-1][1]) or not (
                (len(pair) > 1 and start > 0) or _CELL.search(chars, max(0, start - _WINDOW), start)):
            continue
        if not shape.measured.match(chars, end) and not _is_time(reading, start):
            yield from pair


def _falling_pair(reading: Reading, free: Sequence[tuple[int, int]], index: int) -> list[tuple[int, int]]:
    """Digits with the smaller ones that stand right behind them, in the same writing; else only themselves."""
    first, second = free[index], free[index + 1] if index + 1 < len(free) else None
    if second is None or reading.chars[first[1]:second[0]] != " ":
        return [first]
    texts = [reading.chars[start:end] for start, end in (first, second)]
    same = len({text[-3] for text in texts if len(text) > 3}) == 1
    falls = same and _value(reading, texts[0]) > _value(reading, texts[1]) > 0
    return [first, second] if falls else [first]


def _value(reading: Reading, text: str) -> Decimal:
    return parse(text, decimal_comma=reading.language.decimal_comma, mark=decimal_mark(text)).value


def _is_time(reading: Reading, start: int) -> bool:
    """Whether digits are rather a time, or a day: "besteld voor 16.00", "Aktion 28.12. - 03.01."."""
    if _DAY.match(reading.chars, start):
        return True
    return bool(_not_bare(reading.language.code).search(reading.chars, max(0, start - 40), start))


class _Shape(NamedTuple):
    """What stands around the prices of labels in a language.

    Attributes:
        by_unit: right before digits, a unit that they are for ("per kuipje").
        content: right before digits, a content ("2 liter", "24 flesjes").
        measured: right behind digits, what makes them a measure ("0.75 liter").
    """

    by_unit: re.Pattern[str]
    content: re.Pattern[str]
    measured: re.Pattern[str]


@cache
def _shape(code: str) -> _Shape:
    prices = language_of(code).prices
    measures = any_of(word for word, unit in prices.units.items() if unit in _MEASURES)
    contents = any_of(word for word, unit in prices.units.items() if unit in _CONTENTS)
    sold = any_of(word for word, unit in prices.units.items() if unit not in _SPANS_OF_TIME)
    return _Shape(
        compiled(rf"(?<!\w)(?:{'|'.join(prices.per_before)})\s(?:\d{{1,4}}\s?)?(?:{sold})\.?:?\s$"),
        compiled(rf"(?<![\d.,])\d{{1,4}}(?:[.,]\d{{1,2}})?\s?(?:{contents})\.?[\s:|-]{{1,3}}$"),
        compiled(rf"\s?(?:{measures})(?![\w'])"))


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
def _led_to() -> re.Pattern[str]:
    return re.compile(rf"\s?{_ARROW.pattern}\s?(?P<price>{PRICE_LIKE})", re.VERBOSE)


@cache
def _sure() -> re.Pattern[str]:
    return re.compile(SURE_PRICE, re.VERBOSE)
