"""How much is in a pack: 500 g, 6 x 330 ml, 6 pots of 100 g, 30 washes.

It states nothing by itself; prices by the unit are held against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from brandlint.facts import remarks
from brandlint.facts.naming import languages
from brandlint.facts.reading import normalise

_IN_BASE: Mapping[str, tuple[str, int]] = {
    "kg": ("g", 1000), "g": ("g", 1), "l": ("ml", 1000), "cl": ("ml", 10), "ml": ("ml", 1), "m": ("m", 1)}
"""Units that are counted in a smaller one."""
_COUNTED = frozenset({"piece", "wash", "roll", "tablet", "sheet", "nappy", "wipe", "cup", "serving", "dose"})
_PLURALS = ("s", "en", "e", "es", "n")
_LONGEST = 80
"""Above so many characters a line is running text, in which a weight may be anything's."""


class Content(NamedTuple):
    """An amount of a base unit: grams, millilitres, metres, or things that are counted."""

    amount: Decimal
    unit: str


def contents(chars: str) -> list[Content]:
    """The contents that the short lines of a text state, in order."""
    lines = (line for line in normalise(chars).split("\n") if len(line) <= _LONGEST and any(map(str.isdigit, line)))
    return [content for line in lines for content in _in_line(line)]


def stands_alone(chars: str, start: int, end: int) -> bool:
    """Whether a line says nothing beside the amount between two places but by what it is: "Kiloprijs € 19,93"."""
    left, right = chars.rfind("\n", 0, start) + 1, chars.find("\n", end)
    rest = chars[left:start] + " " + chars[end:right if right >= 0 else len(chars)]
    return all(word in _words_of_units() for word in re.findall(r"[^\W\d_]+", rest.lower()))


def by(per: str | None) -> Content | None:
    """What a price by the unit is for: "kg" is 1000 g, "100 ml" is 100 ml; None for nights, persons and the like."""
    number, _, unit = (per or "").rpartition(" ")
    return _of(Decimal(number or 1), unit) if number.isdigit() or not number else None


def _in_line(line: str) -> Iterator[Content]:
    for match in _pattern().finditer(line):
        if _per().search(line, 0, match.start()):
            continue
        content = _of(_number(match["number"], match["unit"]) * int(match["times"] or 1), _units()[match["unit"].lower()])
        if content is not None and content.amount:
            yield content


def _of(amount: Decimal, unit: str) -> Content | None:
    if unit in _COUNTED:
        return Content(amount, unit)
    base = _IN_BASE.get(unit)
    return Content(amount * base[1], base[0]) if base else None


def _number(digits: str, word: str) -> Decimal:
    """Three digits behind a mark are thousands of small units, and decimals of large ones: "1.500 g", "1,500 kg"."""
    whole, mark, rest = digits.replace(",", ".").partition(".")
    if mark and len(rest) == 3 and _units()[word.lower()] in ("g", "ml"):
        return Decimal(whole + rest)
    return Decimal(f"{whole}.{rest or 0}")


@cache
def _units() -> Mapping[str, str]:
    """Units by every word for them, in the plural too."""
    known = {word: unit for language in languages() for word, unit in language.prices.units.items()
             if unit in _IN_BASE or unit in _COUNTED}
    plurals = {word + ending: unit for word, unit in known.items() if len(word) > 2 for ending in _PLURALS}
    return plurals | known


@cache
def _words_of_units() -> frozenset[str]:
    """The words that stand beside a price by the unit."""
    words = (word for language in languages() for word in (
        *language.prices.units, *language.prices.by_unit, *language.columns.price, *language.remarks.per_words,
        *language.naming.articles))
    return frozenset(words)


@cache
def _pattern() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(_units(), key=len, reverse=True)))
    return re.compile(rf"""(?<![\w.,€£$/-])(?:(?P<times>\d{{1,3}})\s?(?:[x×*]\s?|[^\W\d_]{{2,14}}\s(?:{remarks.of_words()})\s))?
        (?P<number>\d{{1,4}}(?:[.,]\d{{1,3}})?)[\s-]?(?P<unit>{words})(?!\w|\s?=|/)""", re.VERBOSE | re.IGNORECASE)


@cache
def _per() -> re.Pattern[str]:
    """What makes an amount behind it a unit, and no content: "per 100 g"."""
    return re.compile(rf"(?:\b(?:{remarks.per_words()})|/)\s?$", re.IGNORECASE)
