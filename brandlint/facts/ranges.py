"""Periods from one date to another: "1 maart t/m 14 april", three whole dates in a row, "starts 21 March and ends 24 March"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from brandlint.facts.calendars import day_of
from brandlint.facts.dates import DateMention
from brandlint.facts.day_words import (
    LONGEST_CUE,
    is_between,
    is_dotted,
    reads_as_a_day,
    small_word_stands_before,
    stands_before,
    time_of_day,
)
from brandlint.facts.model import Day, OpenDate, Period
from brandlint.facts.reading import Reading
from brandlint.facts.vocabulary import compiled, source
from brandlint.languages.model import language_of

_MARKS = ("-", "/", "&", "+")
_YEAR = re.compile(r",\s(?P<year>20\d\d)(?=\s{0,2}(?:$|[.;)!?\n](?!\d)))")
"""A year behind two days in digits: "01/05-07/05, 2026"."""
_COMMA = re.compile(r"\s?,\s{1,2}")


class Span(NamedTuple):
    """A period that has been put together: where it stands, what it is, and whether a word said how it is meant."""

    start: int
    end: int
    period: Period
    said: bool
    other: Period | None = None
    offered: bool = False
    """It is meant only beside an offer: digits that may be sizes ("1/3-14/3")."""


def join(reading: Reading, first: DateMention, last: DateMention) -> str | None:
    """The name of the cue that makes a period of two dates, None where nothing does."""
    between = reading.chars[first.end:last.begins]
    if len(between) > LONGEST_CUE:
        return None
    name = next((name for name, pattern in _joins(reading.language.code).items() if pattern.fullmatch(between)), None)
    if name == "overnight":
        name = None if _moved(reading.language.code).search(reading.chars, last.end, last.end + LONGEST_CUE) else "to"
    if (first.holiday or last.holiday) and (between.strip() in _MARKS or name == "and") and not is_between(reading, first.start):
        return None  # "Black Friday - 27 November" is a name and its date.
    is_pair = name == "and" and not _follows(first.day, last.day) and not is_between(reading, first.start)
    return None if is_pair else "to" if name == "and" else name


@cache
def _joins(code: str) -> dict[str, re.Pattern[str]]:
    """What may stand between the two dates of a period."""
    words = language_of(code).dates
    filler = rf"(?:(?:{words.filler})\s{{1,2}})?"
    time = time_of_day(code).replace("?P<hour>", "?:")
    before, after = rf"(?:[\s,]{{1,2}}{time})?[\s,.]{{0,3}}", rf"\s{{0,2}}(?:{time}[\s,]{{1,2}})?{filler}"
    return {name: compiled(rf"{before}(?:{source(words.cues, name)}|{mark}){after}")
            for name, mark in (("to", "[-/]"), ("to_before", "(?!)"), ("and", "[&+]"), ("overnight", words.overnight))}


@cache
def _moved(code: str) -> re.Pattern[str]:
    return compiled(rf"(?<![^\W_])(?:{language_of(code).dates.moved})(?![^\W_])")


def days_in_a_row(reading: Reading, mentions: Sequence[DateMention]) -> int:
    """How many whole dates stand one behind the other as days in a row: "Fri 27 Nov, Sat 28 Nov & Sun 29 Nov"."""
    count = 1
    for first, last in pairwise(mentions):
        if first.weekday is None or last.weekday is None or not _follows(first.day, last.day):
            break
        if not _COMMA.fullmatch(reading.chars, first.end, last.start) and join(reading, first, last) != "to":
            break
        count += 1
    return count


def _follows(first: Day, last: Day) -> bool:
    """Whether the second day is the next one, or the next month's first."""
    new_month = last.day == 1 and first.day >= 28 and last.month == first.month % 12 + 1
    return new_month or (first.month, first.day + 1) == (last.month, last.day)


def range_of(reading: Reading, first: DateMention, last: DateMention, joined: str, closes: bool) -> Span:
    """The period of two dates that a cue called `joined` makes one; `closes` where its last day is over at its end."""
    year = _YEAR.match(reading.chars, last.end) if first.weak and last.weak else None
    last_day = day_of(int(year["year"]), last.day.month, last.day.day) if year else None
    start, until = _in_one_year(first.day, last_day or last.until or last.day)
    open_end = (joined == "to_before" or last.midnight) and not closes
    period = Period(start, until, open_end, (first.weekday, last.weekday))
    if first.other and last.other:
        other: Period | None = replace(period, start=first.other, until=last.other)
    else:
        other = _other_end(period, first, last)
    end = year.end() if year else last.end
    return Span(first.start, end, period, True, other, first.weak and last.weak and _may_be_sizes(reading, first))


def _other_end(period: Period, first: DateMention, last: DateMention) -> Period | None:
    """The period if the holiday at one end means its other day."""
    if not (first.other and first.holiday) and not (last.other and last.holiday):
        return None
    start, until = _in_one_year(first.other or first.day, last.other or last.until or last.day)
    return replace(period, start=start, until=until)


def _may_be_sizes(reading: Reading, first: DateMention) -> bool:
    """Whether nothing before the first of two days in digits says that they are days."""
    is_day = first.weekday is not None or is_dotted(first, reading.chars) or reads_as_a_day(reading, first)
    if is_day or any(stands_before(reading, name, first.start) for name in ("between", "until", "from", "on")):
        return False
    return not small_word_stands_before(reading, first.start)


def _in_one_year(start: Day, until: Day) -> tuple[Day, Day]:
    """The two ends of a period of which one has a year: the other is in the same, or over its turn."""
    turns = (start.month, start.day) > (until.month, until.day)
    if isinstance(start, OpenDate) and not isinstance(until, OpenDate):
        return day_of(until.year - turns, start.month, start.day) or start, until
    if isinstance(until, OpenDate) and not isinstance(start, OpenDate):
        return start, day_of(start.year + turns, until.month, until.day) or until
    return start, until


def ends_it(reading: Reading, first: Span, last: Span) -> bool:
    """Whether one of two says only from when, and the other until when the same counts."""
    begins = first.said and first.period.start is not None and first.period.until is None
    ends = last.said and last.period.until is not None and last.period.start is None
    if not (begins and ends) or last.start - first.end > 2 * LONGEST_CUE or first.other or last.other:
        return False
    return _and_ends(reading.language.code).fullmatch(reading.chars, first.end, last.start) is not None


@cache
def _and_ends(code: str) -> re.Pattern[str]:
    """What stands between the first and the last day: no other thing that ends, and no comma."""
    words = language_of(code).dates
    cues = "|".join(source(words.cues, name) for name in ("until", "before"))
    clock = rf"(?:\s{{1,2}}{time_of_day(code)}(?=\s))?"
    return compiled(rf"""(?:\s[^,;.!?:()\n]{{0,{LONGEST_CUE}}})?\s{{1,2}}{source(words.cues, "and")}\s{{1,2}}(?:{cues}){clock}
        [\s:]{{0,3}}(?:(?:{words.filler})\s{{1,2}})?""")


def put_together(first: Span, last: Span) -> Span:
    """One period of its begin and its end."""
    start, until = first.period.start, last.period.until
    start, until = _in_one_year(start, until) if start is not None and until is not None else (start, until)
    weekdays = first.period.weekdays[0], last.period.weekdays[1]
    return Span(first.start, last.end, Period(start, until, last.period.exclusive, weekdays), True)
