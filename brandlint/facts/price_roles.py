"""What an amount is for, by the words around it, its strike-through and the shape of the sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from brandlint.facts.amount_values import Amount
from brandlint.facts.numbers import count
from brandlint.facts.reading import Reading
from brandlint.facts.skeleton import AMOUNT, Skeleton, compiled, plain
from brandlint.languages.model import language_of

TOPICS: Mapping[str, tuple[str, str]] = {"threshold": ("threshold", "offer"), "threshold_delivery": ("threshold", "delivery"),
                                         "threshold_elsewhere": ("threshold", "delivery")}
"""Groups of the language data that stand for a role and a topic."""

_VARIANT = "variant"
"""The group for the price of another size or colour than the one that was named."""
_ELSEWHERE = "threshold_elsewhere"
"""The group for an amount from which something is free, in a country or for goods that nothing names."""
_DOUBT = 0.8
NO_FACT = "none"
"""The group for an amount that states nothing: "geen € 10 korting"."""

_PAIR = re.compile(rf"(?P<first>{AMOUNT})\s?(?P<dash>-|[|/>→»]|->)?\s?(?P<second>{AMOUNT})(?!\s?-?\s?{AMOUNT})")
_ARROWS = ("->", "→")
_EQUAL = re.compile(rf"(?P<first>{AMOUNT})\s?(?:/|\()\s?(?P<second>{AMOUNT})")
_MINUS = re.compile(rf"(?:(?<=[\s(])|^)-(?P<saving>{AMOUNT})")
_ASIDE = re.compile(rf"\({AMOUNT}")
_BADGE = re.compile(rf"\s{{0,3}}-\s?(?P<saving>{AMOUNT})\s{{0,3}}")
_FALLING = {"from": "was", "up_to": "price"}
"""What the ends of a range are where the second is the lower: "from £40 to £30"."""
_DECIMALS_BY_UNIT = {"l", "kWh", "m³"}
"""Units whose prices have three decimals: fuel, gas, electricity."""
_PIECES = {"piece", "pair", "pack", "bottle"}
_BREAK = re.compile(r"\n|[.!?]\s")
_TWO = 2
_FEWEST = 4
"""How many times a small price by the piece goes into the price that it stands beside."""
_TINY = Decimal("0.50")
_STAYS = {"person", "night", "person per night", "day"}
_TIMES = {"week", "month", "year"}
_FOR_ALL_OF_IT = {"fee", "prize", "gift_value", "voucher", "threshold"}
"""Roles of amounts that are not by the unit, though a unit stands beside them: a surcharge by the night is a surcharge."""


class Unit(NamedTuple):
    """The unit of a price, and where amount and unit stand in the skeleton."""

    per: str
    start: int
    end: int


class Meaning(NamedTuple):
    """What an amount is for: its role, and what is said beside it."""

    role: str = "price"
    topic: str | None = None
    per: str | None = None
    payments: int | None = None
    confidence: float = 1.0


def meanings(reading: Reading, amounts: Sequence[Amount], skeleton: Skeleton) -> list[Meaning]:
    """What each amount is for, in their order.

    Args:
        amounts: in order, not overlapping.
        skeleton: the text with a sign for each of them.
    """
    claims = _claims(reading, amounts, skeleton)
    units = _units(reading, skeleton)
    if len(amounts) > 1:
        for start, claim in _unworded_pairs(amounts, units, skeleton, claims):
            claims.setdefault(start, claim)
        for start, claim in _in_another_currency(amounts, skeleton, claims):
            claims.setdefault(start, claim)
    aside = {skeleton.slot(match.end() - 1).start for match in _ASIDE.finditer(skeleton.chars)}
    if units:
        aside.update(_small(amounts, units, skeleton))
    pers = {start: unit.per for start, unit in units.items()}
    return [_meaning(reading, amount, claims.get(amount.start, Meaning()), pers.get(amount.start), amount.start in aside)
            for amount in amounts]


def may_say_what_for(text: str, locale: str | None) -> bool:
    """Whether words in a text that ends with its amount may say what it is for, or by which unit it is; a quick question."""
    reading = Reading.of(text, locale)
    by_unit = "=" in text or reading.may_hold_words(("units before", "words of units"))
    return by_unit or len(reading.likely("price roles", AMOUNT)) > 0


def _small(amounts: Sequence[Amount], units: Mapping[int, Unit], skeleton: Skeleton) -> Iterator[int]:
    """The small prices by the piece that only say what a pack comes to: beside its price, or alone in their line."""
    values = {amount.start: amount.number.value for amount in amounts}
    for start, unit in units.items():
        if unit.per in _PIECES and values[start] < 1:
            beside = _beside(skeleton.chars, unit)
            dearer = any(value >= values[start] * _FEWEST for value in values.values())
            alone = values[start] < _TINY and re.search(r"\w", beside) is None
            if alone or (dearer and AMOUNT in beside):
                yield start


def _beside(chars: str, unit: Unit) -> str:
    """The rest of the line that a price by the unit stands in."""
    left, right = chars.rfind("\n", 0, unit.start) + 1, chars.find("\n", unit.end)
    return chars[left:unit.start] + chars[unit.end:right if right >= 0 else len(chars)]


def _meaning(reading: Reading, amount: Amount, claim: Meaning, per: str | None, aside: bool) -> Meaning:
    if per is not None and (aside or per not in _PIECES) and claim.role not in _FOR_ALL_OF_IT:
        claim = claim._replace(per=per)
    if amount.role is not None:
        return claim._replace(role=amount.role)
    if reading.is_struck(amount.start, amount.end):
        return claim._replace(role="was", topic=None, confidence=1.0)
    if per is not None and claim.role == "price":
        return claim._replace(role=_role_of_unit(per, aside))
    return claim


def _role_of_unit(per: str, aside: bool) -> str:
    """A price by the piece, person or night is the price, unless it stands aside: "6 stuks € 4,50 (€ 0,75 per stuk)"."""
    if per in _TIMES:
        return "instalment"
    return "price" if per in _STAYS or (per in _PIECES and not aside) else "unit"


def _claims(reading: Reading, amounts: Sequence[Amount], skeleton: Skeleton) -> dict[int, Meaning]:
    """What the words say of the amounts that they speak of, by start."""
    values = {amount.start: amount.number.value for amount in amounts}
    claims: dict[int, Meaning] = {}
    patterns = [compiled(pattern.regex) for pattern in reading.likely("price roles", AMOUNT)]
    patterns += [_MINUS] if "-" in skeleton.chars else []
    for match in (match for pattern in patterns for match in pattern.finditer(skeleton.chars)):
        for start, meaning in _said(match, skeleton, values, reading):
            claims.setdefault(start, meaning)
    badge = _BADGE.fullmatch(skeleton.chars) if "-" in skeleton.chars else None
    if badge:
        claims.setdefault(skeleton.slot(badge.start("saving")).start, Meaning("saving"))
    return claims


def _said(match: re.Match[str], skeleton: Skeleton, values: Mapping[int, Decimal],
          reading: Reading) -> Iterator[tuple[int, Meaning]]:
    groups = match.groupdict()
    payments = count(groups["count"], reading.language) if groups.get("count") else None
    starts = {name: skeleton.slot(match.start(name)).start for name, text in groups.items() if text == AMOUNT}
    rises = {"was", "price"} <= starts.keys() and values[starts["was"]] <= values[starts["price"]]
    if {"was", "price"} <= starts.keys() and _are_apart(match, skeleton, reading, rises=rises):
        return
    falls = {"from", "up_to"} <= starts.keys() and values[starts["from"]] > values[starts["up_to"]]
    for name, start in starts.items():
        role, topic = TOPICS.get(plain(name), (_FALLING[name] if falls else plain(name), None))
        if role == _VARIANT:
            yield start, Meaning(confidence=_DOUBT)
            continue
        sure = _DOUBT if name == _ELSEWHERE else 1.0
        is_rate = role == "instalment"
        yield start, Meaning(role, topic, "month" if is_rate and (groups.get("monthly") or groups.get("monthly2")) else None,
                             payments=payments if is_rate else None, confidence=sure)


def _are_apart(match: re.Match[str], skeleton: Skeleton, reading: Reading, *, rises: bool) -> bool:
    """Whether two amounts are of two sentences or lines: "Muts nu € 20\nNu € 30: jas" is no was and now."""
    first, second = sorted(match.start(name) for name in ("was", "price"))
    breaks = _BREAK.search(skeleton.chars, first, second) is not None
    return breaks and (rises or _now_before(reading.language.code).search(skeleton.chars, max(0, first - 12), first) is not None)


@cache
def _now_before(code: str) -> re.Pattern[str]:
    return compiled(rf"\b(?:{language_of(code).prices.now})\b[^\n]{{0,8}}$")


def _unworded_pairs(amounts: Sequence[Amount], units: Mapping[int, Unit], skeleton: Skeleton,
                    claims: Mapping[int, Meaning]) -> Iterator[tuple[int, Meaning]]:
    """Two amounts with no word between them: "€ 59,95 € 39,95" was and is, "€ 10 - € 20" is a range.

    The second one says nothing of the first where words make it something else than a price ("€ 72 - € 43 less").
    """
    values = {amount.start: amount.number.value for amount in amounts}
    currencies = {amount.start: amount.currency for amount in amounts}
    for match in _PAIR.finditer(skeleton.chars):
        first, second = (skeleton.slot(match.start(name)).start for name in ("first", "second"))
        if currencies[first] != currencies[second] or claims.get(second, Meaning()).role != "price":
            continue
        if first not in units and _is_by_content(units.get(second)):
            continue
        if values[first] > values[second]:
            yield first, Meaning("was", confidence=1.0 if match["dash"] in _ARROWS else 0.85)
        elif match["dash"] == "-" and (first in units or second not in units):
            yield first, Meaning("from")
            yield second, Meaning("up_to")


def _is_by_content(unit: Unit | None) -> bool:
    """Whether an amount is by the kilo, litre or metre, and so no lower price of what costs more: "17,90 € 5,97 €/l"."""
    return unit is not None and unit.per not in _PIECES | _STAYS | _TIMES


def _in_another_currency(amounts: Sequence[Amount], skeleton: Skeleton,
                         claims: Mapping[int, Meaning]) -> Iterator[tuple[int, Meaning]]:
    """The same said once more in another currency: "orders over £50/$60"."""
    currencies = {amount.start: amount.currency for amount in amounts}
    if len(set(currencies.values())) < _TWO:
        return
    for match in _EQUAL.finditer(skeleton.chars):
        first, second = (skeleton.slot(match.start(name)).start for name in ("first", "second"))
        if currencies[first] != currencies[second] and first in claims:
            yield second, claims[first]


def _units(reading: Reading, skeleton: Skeleton) -> dict[int, Unit]:
    """The unit that stands after an amount, or before it: "per kg", "/100 g", "p/m", "per kilo: ¤", "1 kg = ¤"."""
    found: dict[int, Unit] = {}
    for pattern in _likely_units(reading, skeleton):
        for match in pattern.finditer(skeleton.chars):
            unit = _unit(match, reading)
            if unit not in _STAYS | _TIMES or not _is_on_two_lines(match):
                found.setdefault(skeleton.slot(match.start("amount")).start, Unit(unit, *match.span()))
    return found


def _is_on_two_lines(match: re.Match[str]) -> bool:
    """Whether a line ends between an amount and its unit: "14 trains par jour\n25 €" is no price by the day."""
    return "\n" in match.group()


def _likely_units(reading: Reading, skeleton: Skeleton) -> Iterator[re.Pattern[str]]:
    patterns = _unit_patterns(reading.language.code)
    yield compiled(patterns["after"])
    if reading.may_hold("units before"):
        yield compiled(patterns["headed"])
        yield compiled(patterns["before"])
    if "=" in skeleton.chars:
        yield compiled(patterns["equals"])
    if reading.may_hold("words of units"):
        yield compiled(patterns["named"])


def _unit(match: re.Match[str], reading: Reading) -> str:
    groups, prices = match.groupdict(), reading.language.prices
    if groups.get("short"):
        return prices.short_units[groups["short"].lower()]
    if groups.get("named"):
        return prices.by_unit[groups["named"].lower()]
    unit, quantity = prices.units[groups["unit"].lower()], groups["quantity"]
    per = f"{quantity} {unit}" if quantity and quantity != "1" else unit
    return f"{per} per {prices.units[groups['each'].lower()]}" if groups.get("each") else per


@cache
def _unit_patterns(code: str) -> Mapping[str, str]:
    """How a unit stands with its amount, by where it stands."""
    prices = language_of(code).prices
    unit = rf"(?:(?P<quantity>\d{{1,4}})\s?)?(?P<unit>{any_of(prices.units)})(?!\w)"
    each = rf"(?:\s(?:{prices.per})\s(?P<each>{any_of(prices.units)})(?!\w))?"
    lead = rf"(?<!{AMOUNT}\s)(?<!{AMOUNT})(?<!\w)(?:{any_of(prices.per_before)})\s"
    now = rf"(?:(?:{prices.now})\s)?"
    then, headed = rf"\s?[:=]?\s{now}", rf"\s?[:=]\s?{now}(?P<amount>{AMOUNT})"
    short, tax = rf"(?P<short>{any_of(prices.short_units)})(?!\w)", rf"(?:\s\(?(?:{prices.tax})\)?(?=\s))?"
    return {
        "after": rf"(?P<amount>{AMOUNT}){tax}\s?\(?(?:{short}|(?:(?:{prices.per})\s?|/\s?){unit}{each})"
                 rf"(?!\s?[:=]\s?{now}{AMOUNT})",
        "headed": rf"(?<!\w)(?:{any_of(prices.per_before)})\s{unit}{headed}",
        "before": rf"{lead}{unit}{then}(?P<amount>{AMOUNT})",
        "equals": rf"(?<![\w.,]){unit}\s?=\s?(?P<amount>{AMOUNT})",
        "named": rf"(?<!\w)(?<!\d\s)(?P<named>{any_of(prices.by_unit)})(?!\w){then}(?P<amount>{AMOUNT})",
    }


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches the longest of some words; nothing where there are none."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or r"(?!)"


def reads_decimals(per: str | None) -> bool:
    """Whether prices by this unit have three decimals, so that "1,899" is under two."""
    return per in _DECIMALS_BY_UNIT
