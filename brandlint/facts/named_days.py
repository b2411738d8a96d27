"""Days that have a name, or a month before them: all March long, week 12 of 2026, until Boxing Day, March between 4 and 8."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from brandlint.facts.calendars import calendar_of, day_of, full_year
from brandlint.facts.dates import DateMention, country_of, in_order
from brandlint.facts.holidays import holiday
from brandlint.facts.model import Day, OpenDate
from brandlint.facts.reading import Reading
from brandlint.facts.vocabulary import compiled, cue_in, source
from brandlint.languages.model import language_of

_ITS_DATE = re.compile(r"[\s,:(-]{1,3}")
_GOES_ON = re.compile(r"'?s?[\s-]{0,2}")
_PART_OF_A_WORD = re.compile(r"'s\b|-\w")
_FULL_YEAR = r"(?P<year>(?:19|20)\d\d)(?![\d/]|[.,-]\d)"
_NEAR = 24
_SUNDAY = 7


def with_named_days(reading: Reading, mentions: list[DateMention]) -> list[DateMention]:
    """The days of a text with those that have a name, in order."""
    months = reading.may_hold("months") and reading.may_hold("whole months")
    between = reading.may_hold("months") and reading.may_hold("cues", "between")
    named = [*(_whole_months(reading) if months else ()), *(_between(reading) if between else ()),
             *(_weeks(reading) if reading.may_hold("weeks") else ())]
    every = in_order(named, mentions) if named else mentions
    return _with_holidays(reading, every) if reading.may_hold("holidays") else every


def _whole_months(reading: Reading) -> Iterator[DateMention]:
    calendar = calendar_of(reading.language.code)
    for match in whole_month(reading.language.code).finditer(reading.chars):
        name, year = match["month"], full_year(match["year"])
        if year is None and name.islower() and name in calendar.also_words:
            continue
        first, last = (calendar.months[(word or name).casefold()] for word in (name, match["last"]))
        start, until = day_of(year, first, 1), _last_of(year, last)
        if start is not None and until is not None and first <= last and (last == first + 1 or match["and"] is None):
            yield DateMention(match.start(), match.end(), start, until=until)


def _between(reading: Reading) -> Iterator[DateMention]:
    """The days between two of a month that stands before them: "March between 4 and 8"."""
    calendar = calendar_of(reading.language.code)
    for match in days_between(reading.language.code).finditer(reading.chars):
        name, year = match["month"], full_year(match["year"])
        if name.islower() and name in calendar.also_words:
            continue
        start, until = (day_of(year, calendar.months[name.casefold()], _number(match[end])) for end in ("first", "last"))
        if start is not None and until is not None and start.day < until.day:
            yield DateMention(match.start("month"), match.end("last"), start, until=until, month_first=True)


def _number(text: str) -> int:
    """The number of a day, with or without what makes it an ordinal."""
    return int(text[:2] if text[:2].isdigit() else text[:1])


def _last_of(year: int | None, month: int) -> Day | None:
    """The last day of a month; none for February of an open year."""
    return None if year is None and month == 2 else day_of(year, month, monthrange(year or 2001, month)[1])


def _weeks(reading: Reading) -> Iterator[DateMention]:
    """Weeks with a number and a year, from Monday to Sunday (ISO 8601)."""
    for match in numbered_week(reading.language.code).finditer(reading.chars):
        year, week = int(match["year"]), int(match["week"])
        try:
            start, until = date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, _SUNDAY)
        except ValueError:
            continue
        yield DateMention(match.start(), match.end(), start, until=until)


class _Holiday(NamedTuple):
    start: int
    end: int
    rule: str
    year: int | None


def _with_holidays(reading: Reading, mentions: list[DateMention]) -> list[DateMention]:
    found = []
    for one in _holidays(reading):
        own = next((mention for mention in mentions if _ITS_DATE.fullmatch(reading.chars, one.end, mention.start)), None)
        if own is not None:
            mentions = [mention._replace(lead=one.start) if mention is own else mention for mention in mentions]
        elif (mention := _day(reading, one, mentions)) is not None:
            found.append(mention)
    return in_order(mentions, found)


def _holidays(reading: Reading) -> Iterator[_Holiday]:
    """The names of holidays, unless they belong to another word: "Boxing Day deals"."""
    rules = reading.language.dates.holidays
    for match in holiday_names(reading.language.code).finditer(reading.chars):
        number = next(number for number in range(len(rules)) if match[f"h{number}"] is not None)
        after = _GOES_ON.match(reading.chars, match.end())
        if _PART_OF_A_WORD.match(reading.chars, match.end()) or (
                after and after.end() > match.end() and cue_in(reading, "offer").match(reading.chars, after.end())):
            continue
        yield _Holiday(match.start(), match.end(), rules[number].name, full_year(match["year"]))


def _day(reading: Reading, one: _Holiday, mentions: list[DateMention]) -> DateMention | None:
    """The day of a holiday: of its own year, else of that beside it, else open as far as the rule allows."""
    country = country_of(reading.locale)
    days = holiday(one.rule, one.year, country) or _days_beside(one, mentions, country)
    other = days[1] if len(days) > 1 else None
    return DateMention(one.start, one.end, days[0], other=other, holiday=True) if days else None


def _days_beside(one: _Holiday, mentions: list[DateMention], country: str) -> tuple[Day, ...]:
    """The first holiday of this name behind the day before it, or the last before the day behind it."""
    for mention in mentions:
        if isinstance(mention.day, OpenDate):
            continue
        year = mention.day.year
        if 0 <= one.start - mention.end <= _NEAR:
            days = holiday(one.rule, year, country)
            return days if days and _in_order(mention.day, days[0]) else holiday(one.rule, year + 1, country)
        if 0 <= mention.start - one.end <= _NEAR:
            days = holiday(one.rule, year, country)
            return days if days and _in_order(days[0], mention.day) else holiday(one.rule, year - 1, country)
    return ()


def _in_order(first: Day, last: Day) -> bool:
    return not isinstance(first, OpenDate) and not isinstance(last, OpenDate) and first <= last


@cache
def whole_month(code: str) -> re.Pattern[str]:
    """A month all days of which are meant, perhaps up to another: "heel maart", "throughout March and April 2026"."""
    words = language_of(code).dates
    names = "|".join(words.months)
    joins = rf"(?:(?P<and>{source(words.cues, 'and')}|[&+])|{source(words.cues, 'to')}|-)"
    day = rf"(?!\s\d{{1,2}}(?:{words.ordinal})?(?![\d%.,]|\s%))" if words.month_first else ""
    return compiled(rf"""(?<![^\W_])(?:{words.whole_month})(?P<month>{names})(?![^\W\d_])
        (?:\s?{joins}\s?(?P<last>{names})(?![^\W\d_]))?(?:,?\s(?:(?:{words.year_joins})\s)?{_FULL_YEAR})?{day}""")


@cache
def days_between(code: str) -> re.Pattern[str]:
    """A month with two of its days behind it: numbers that end there, or ordinals, for others may count something."""
    words = language_of(code).dates
    names, filler = "|".join(words.months), rf"(?:(?:{words.filler})\s{{1,2}})?"
    dot = r"\." if words.dotted else "(?!)"
    ordinal = rf"(?:{words.ordinal}(?![^\W\d_])|{dot})"
    joins = f"(?:{source(words.cues, 'and')}|{source(words.cues, 'to', 'to_before')})"
    return compiled(rf"""(?<![^\W_])(?P<month>{names})\.?(?:,?\s{_FULL_YEAR})?,?\s{{1,2}}{source(words.cues, "between")}\s{{1,2}}
        {filler}(?P<first>\d{{1,2}}){ordinal}?\s{{1,2}}{joins}\s{{1,2}}{filler}
        (?P<last>\d{{1,2}}(?:{ordinal}(?!\d)|(?=\s{{0,2}}(?:$|[.,;:)!?\n](?!\d)))))""")


@cache
def numbered_week(code: str) -> re.Pattern[str]:
    """A week with its number and its year: "week 12 van 2026", "KW 12/2026"."""
    words = language_of(code).dates
    return compiled(rf"""(?<![^\W_])(?:{words.week})\s?(?P<week>\d{{1,2}})
        (?:\s?[/,(]\s?|\s(?:(?:{words.year_joins}|{words.filler})\s)?){_FULL_YEAR}""")


@cache
def holiday_names(code: str) -> re.Pattern[str]:
    """The name of a holiday, perhaps with its year; the group `h3` is that of the fourth rule."""
    words = language_of(code).dates
    names = "|".join(f"(?P<h{number}>{pattern.regex})" for number, pattern in enumerate(words.holidays)) or "(?!)"
    return compiled(rf"(?<![^\W_])(?:{names})(?![^\W_])(?:,?\s{{1,2}}(?:(?:{words.year_joins})\s)?{_FULL_YEAR})?")
