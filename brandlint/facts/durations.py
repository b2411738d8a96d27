"""Lengths of time: 30 dagen, two weeks, 2-3 working days, een maand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import zip_longest
from typing import NamedTuple

from brandlint.facts.clauses import Stretch
from brandlint.facts.numbers import spoken_before
from brandlint.facts.reading import Reading
from brandlint.facts.vocabulary import compiled, source
from brandlint.languages.model import language_of

_UNITS = {"hour": 0, "workday": 1, "day": 1, "night": 1, "week": 7, "month": 30, "year": 365}
"""Days in each unit, as people count."""

_NAMES = tuple(_UNITS)
_LONGEST_NUMBER = 40
_FREE = re.compile(r"(?<![\w€£$%]) (?<! \d[.,:/-] ) (?<! [+×x]\s ) (?<! [+×] ) $", re.VERBOSE)
_AFTER_A_NUMBER = re.compile(r"\d\s?[^\W\d_]{0,12}\s$")


class Duration(NamedTuple):
    """A length of time as it stands in a text: "2-3 werkdagen" is least 2, most 3, of the unit "workday"."""

    start: int
    end: int
    least: int
    most: int
    unit: str

    @property
    def days(self) -> tuple[int, int]:
        """Least and most in days; a day for each 24 hours that have begun."""
        if self.unit == "hour":
            return -(-self.least // 24), -(-self.most // 24)
        return self.least * _UNITS[self.unit], self.most * _UNITS[self.unit]


@lru_cache(maxsize=64)
def durations(reading: Reading, stretch: Stretch) -> tuple[Duration, ...]:
    """The lengths of time in a stretch of a text that are not a countdown ("nog 3 dagen"); "24h-48h" is one."""
    if not reading.may_hold_any("terms", _NAMES):
        return ()
    found = tuple(_durations(reading, stretch))
    return tuple(one for one, after in zip_longest(found, found[1:]) if one and not (after and after.start <= one.start))


def _durations(reading: Reading, stretch: Stretch) -> Iterator[Duration]:
    for match in _unit(reading.language.code).finditer(reading.chars, *stretch):
        duration = _in_digits(reading, match) or _in_words(reading, match)
        if duration is None or duration.start < stretch[0]:
            continue
        if not _counts_down(reading, duration):
            yield duration


def _counts_down(reading: Reading, duration: Duration) -> bool:
    chars, code = reading.chars, reading.language.code
    return bool(_countdown(code).search(chars, max(0, duration.start - _LONGEST_NUMBER), duration.start)
                or _left(code).match(chars, duration.end))


def _in_digits(reading: Reading, unit: re.Match[str]) -> Duration | None:
    found = _number(reading.language.code).search(reading.chars, max(0, unit.start() - _LONGEST_NUMBER), unit.start())
    if found is None or not _FREE.search(reading.chars, max(0, found.start() - 3), found.start()):
        return None
    least, most = int(found["least"] or 0), int(found["most"])
    if least >= most:
        return Duration(found.start("most"), unit.end(), most, most, unit.lastgroup or "day")
    return Duration(found.start(), unit.end(), least or most, most, unit.lastgroup or "day")


def _in_words(reading: Reading, unit: re.Match[str]) -> Duration | None:
    end = len(reading.chars[:unit.start()].rstrip(" -\n"))
    last = spoken_before(reading.chars, end, reading.language)
    if last is None:
        one = _one(reading.language.code).search(reading.chars, max(0, end - 5), end)
        if one is None or _AFTER_A_NUMBER.search(reading.chars, max(0, one.start() - _LONGEST_NUMBER), one.start()):
            return None
        return Duration(one.start(), unit.end(), 1, 1, unit.lastgroup or "day")
    joined = _range(reading.language.code).search(reading.chars, max(0, last.start - _LONGEST_NUMBER), last.start)
    first = spoken_before(reading.chars, joined.start(), reading.language) if joined else None
    least, start = (first.value, first.start) if first and first.value < last.value else (last.value, last.start)
    return Duration(start, unit.end(), least, last.value, unit.lastgroup or "day")


@cache
def _unit(code: str) -> re.Pattern[str]:
    terms = language_of(code).terms
    return compiled("|".join(rf"(?P<{name}>{source(terms, name, behind_digits=True)})" for name in _UNITS))


@cache
def length_words(code: str) -> re.Pattern[str]:
    """The names of units of time: days, weeks, hours."""
    terms = language_of(code).terms
    return compiled("|".join(source(terms, name) for name in _UNITS))


@cache
def _number(code: str) -> re.Pattern[str]:
    between = rf"\s?(?:-|/|{source(language_of(code).terms, 'range')})\s?"
    hour = source(language_of(code).terms, "hour", behind_digits=True)
    return compiled(rf"(?:(?P<least>\d{{1,3}})(?:\s?{hour})?{between})?(?P<most>\d{{1,3}})\)?\s?(?:\(\w{{3,20}}\))?[\s-]{{0,2}}$")


@cache
def _range(code: str) -> re.Pattern[str]:
    return compiled(rf"\s{{1,2}}(?:{source(language_of(code).terms, 'range')})\s{{1,2}}$")


@cache
def _one(code: str) -> re.Pattern[str]:
    return compiled(rf"{source(language_of(code).terms, 'one')}$")


@cache
def _countdown(code: str) -> re.Pattern[str]:
    """What stands before a length that is none, with other numbers between: "every 2, 4 or 8 weeks"."""
    return compiled(rf"{source(language_of(code).terms, 'countdown')}\s{{1,2}}(?:\d{{1,3}}(?:,\s|\s?/\s?)){{0,4}}$")


@cache
def _left(code: str) -> re.Pattern[str]:
    return compiled(rf"\s{{1,2}}{source(language_of(code).terms, 'left')}")
