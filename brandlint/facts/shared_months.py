"""Periods whose days have one month between them: "1 t/m 14 maart", "28, 29 and 30 November", "December 1-14"."""

from __future__ import annotations

import re
from functools import cache

from brandlint.facts.calendars import day_of, ordinal_day, weekday_number
from brandlint.facts.dates import DateMention
from brandlint.facts.day_words import LONGEST_CUE, closes_the_day, is_between, is_dotted, small_word_stands_before
from brandlint.facts.model import OpenDate, Period
from brandlint.facts.ranges import Span
from brandlint.facts.reading import Reading
from brandlint.facts.vocabulary import compiled, source
from brandlint.languages.model import language_of

_NUMBER = re.compile(r"\d{1,2}")


def with_a_shared_month(reading: Reading, here: DateMention) -> Span | None:
    """A period whose last day, or whose first, has no month of its own beside a date that has one."""
    before = _first_days(reading, here)
    if before is not None:
        return _from_first_days(reading, here, before)
    return _to_last_day(reading, here) if here.month_first else None


def _first_days(reading: Reading, here: DateMention) -> re.Match[str] | None:
    """The bare days before a date; none before digits that no full stop makes a day, and no "first" without a range."""
    chars, pattern = reading.chars, _first_day(reading.language.code)
    before = pattern.search(chars, max(0, here.start - LONGEST_CUE), here.start)
    if before and before["more"] and not before["and"]:
        # "Week 12, 16 to 22 March."
        before = pattern.search(chars, before.start("more") + before["more"].rindex(",") + 1, here.start)
    if before and before["word"] and (not (before["to"] or before["to_before"]) or _has_digit(chars, here)):
        return None  # "Be the first - 14 December."
    fits = before and (not here.weak or (is_dotted(here, chars) and _is_a_day(reading, before)))
    return before if fits else None


def _is_a_day(reading: Reading, before: re.Match[str]) -> bool:
    """Whether a number before a day in digits is one: by its full stop, or where it begins the line or stands behind "am"."""
    at = before.start("day")
    begins = at == 0 or reading.chars[at - 1] == "\n" or small_word_stands_before(reading, at)
    return reading.chars[before.end("day")] == "." or (before["to"] == "-" and begins)


def _from_first_days(reading: Reading, here: DateMention, before: re.Match[str]) -> Span | None:
    first = int(before["day"]) if before["day"] else ordinal_day(reading.language, before["word"])
    day = day_of(_year(here), here.day.month, first)
    days = [first, *map(int, _NUMBER.findall(before["more"])), here.day.day]
    in_a_row = days == list(range(first, first + len(days)))
    start = before.start("weekday") if before["weekday"] else before.start("day" if before["day"] else "word")
    if day is None or first >= here.day.day or (before["and"] and not in_a_row and not is_between(reading, start)):
        return None
    weekday = weekday_number(reading.language, before["weekday"]) if before["weekday"] else None
    open_end = bool(before["to_before"]) and not closes_the_day(reading, here)
    return Span(start, here.end, Period(day, here.day, open_end, (weekday, here.weekday)), True)


def _to_last_day(reading: Reading, here: DateMention) -> Span | None:
    after = _last_day(reading.language.code).match(reading.chars, here.end)
    if after is None:
        return None
    year = int(after["year"]) if after["year"] else _year(here)
    begin, until = day_of(year, here.day.month, here.day.day), day_of(year, here.day.month, int(after["day"]))
    if not begin or not until or here.day.day >= until.day:
        return None
    end = after.end("year") if after["year"] else after.end("last")
    return Span(here.start, end, Period(begin, until, False, (here.weekday, None)), True)


def _year(here: DateMention) -> int | None:
    return None if isinstance(here.day, OpenDate) else here.day.year


def _has_digit(chars: str, here: DateMention) -> bool:
    """Whether the number of a day is in digits."""
    return chars[here.start:here.start + 2].strip().isdigit()


@cache
def _first_day(code: str) -> re.Pattern[str]:
    """The bare first days of "28, 29 en 30 november" or "ma 2 t/m zo 8 maart", right before the date that ends them."""
    words = language_of(code).dates
    names = "|".join(words.weekdays)
    weekday = rf"(?:(?P<weekday>{names})\.?,?\s{{1,2}}(?:(?:{words.filler})\s)?)?"
    ordinal = rf"(?:\s?(?:{words.ordinal}))?"
    more = rf"(?:\s?,\s{{1,2}}(?:(?:{names})\.?,?\s{{1,2}})?\d{{1,2}}{ordinal}\.?)"
    word = "|".join(words.ordinal_days) or "(?!)"
    marks = (("to", "-"), ("to_before", "(?!)"), ("and", "[&+/]"))
    joins = "|".join(rf"(?P<{name}>{source(words.cues, name)}|{mark})" for name, mark in marks)
    day = rf"(?:(?P<word>{word})(?=\s)|(?P<day>\d{{1,2}})(?!\d){ordinal}\.?)"
    return compiled(rf"""(?<![\w€£$.,:/-]){weekday}{day}(?P<more>{more}{{0,5}})
        \s{{0,2}}(?:{joins})\s{{0,2}}(?:(?:{words.filler})\s{{1,2}})?$""")


@cache
def _last_day(code: str) -> re.Pattern[str]:
    """The bare last day of "December 1-14", right after the date that begins it."""
    words = language_of(code).dates
    ordinal = rf"(?:{words.ordinal})?"
    return compiled(rf"""\s{{0,2}}(?:-|{source(words.cues, 'to')})\s{{0,2}}
        (?:(?:{words.filler})\s{{1,2}})?(?P<last>(?P<day>\d{{1,2}}){ordinal})
        (?=,?\s(?P<year>20\d\d)(?!\d) | \s?(?:$|[.;:)!?,](?!\d)|\n) | \s(?:{words.days_go_on}))""")
