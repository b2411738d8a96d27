"""Days as people write them: 14 december, Monday 14th of December, 14/12/2026, 2026-12-14T23:59+0100."""

from __future__ import annotations

import re
from bisect import bisect_right
from calendar import monthrange
from datetime import date
from functools import cache
from typing import NamedTuple

from brandlint.facts.calendars import YEAR, Calendar, calendar_of, day_of, full_year
from brandlint.facts.model import Day, OpenDate
from brandlint.facts.numbers import spoken_after, spoken_before
from brandlint.facts.reading import Reading
from brandlint.facts.vocabulary import compiled, source
from brandlint.languages.model import language_of

_ISO = re.compile(r"""
    (?P<year>(?:19|20)\d\d)(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)
    (?P<time>[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?""", re.VERBOSE)
_DIGITS = re.compile(r"""
    (?<!\d)(?P<first>\d{1,2})(?P<mark>\s?[-/.]\s?)(?P<second>\d{1,2})(?:(?P=mark)(?P<year>(?:19|20)\d\d|\d\d)(?!\d))?
    (?![.,/]?\d|-\d(?!\d?[-/.]\d)|\s?%|\s?["″]|\s?(?:inch|duim)\b)
    """, re.VERBOSE)
_DOTTED = re.compile(r"""
    (?P<first>\d{1,2})(?P<mark>\s?[-/.]\s?)(?P<second>\d{1,2})
    (?: (?P=mark)\s?(?P<year>(?:19|20)\d\d|(?<!\s)\d\d)(?!\d)(?![.,/]\d|\s?%)
      | (?: (?<=\.\d) | (?<=\.\d\d) | (?<=\.\s\d) | (?<=\.\s\d\d) ) \. (?!\d)
      | (?=\s?-\s?\d{1,2}\.\s?\d{1,2}(?!\d)) | (?: (?<=/\d) | (?<=/\d\d) ) (?=-\d{1,2}/\d)
      | (?![.,/-]?\d|\s?%|\s?["″]|\s?zoll\b) )
    """, re.VERBOSE)
"""The same where 14.12. is a day, its second full stop part of it; the stop may be left out before another day."""
_UNEVEN = re.compile(r"""
    (?<!\d)(?P<first>\d{1,2})(?P<mark>\s\.\s?|\.\s)(?P<second>0[1-9]|1[0-2])\.(?P<year>20\d\d|[23]\d)
    (?!\d|[.,/]\d|\s?[%€£$])
    """, re.VERBOSE)
"""A day with its year, and with spaces beside the first of its two full stops alone: "26. 10.2021"."""
_DAY_AND_MONTH = re.compile(r"(?<![\d/])(\d{1,2})\s?/\s?(\d{1,2})\s?/\s?(?:20)?\d\d(?![\d/])")
_MONTHS = 12
_PARTED = re.compile(r"\d\s?[-/.]\s?\d")
_MONTHS_FIRST = frozenset({"US", "PH", "CA"})
_NAMES = ("months", "weeks", "holidays")
_WORD_BEFORE = re.compile(r"[^\W_]\s?$")
_ENDS = re.compile(r"\s{0,2}(?:$|[.,;:!?)\n-](?!\d))")
_ENDS_OR_YEAR = re.compile(rf",?\s{{1,2}}(?P<year>{YEAR})|\s{{0,2}}(?:$|[.,;:!?)\n-](?!\d))")
_GOES_ON = re.compile(r"(?!\s\d{1,2}[:.]\d\d(?!\d))[\s-]?\d")
_COUNTED = re.compile(r"\s?[^\W\d_]{2}")
_LARGEST_FRACTION = 10
_SMALL = 20
"""Numbers in words behind a month are counts up to here: "In December two for one"."""
_LAST_VERB = 3
"""Up to here an ordinal in words may be the verb behind "may": "you may second it"."""
_LONGEST_WEEKDAY = 24


class DateMention(NamedTuple):
    """A day in a text.

    Attributes:
        start, end: with the weekday before it.
        day: the day; open where no year is said.
        weekday: 0 for Monday, None where none is said.
        weak: digits that are a day only if the words around say so ("14/12").
        other: the day if month and day stand the other way round and nothing says that they do not.
        midnight: the time beside it is the day's first minute, so that a window that ends here may not hold the day.
        month_first: its month is a word that stands before the day.
        until: the last day where it is a month or a week, or some days behind their month; `day` is its first.
        holiday: it is the name of a holiday, which states nothing without a word like "until" before it.
        lead: where the name of the holiday begins that stands before its date ("Black Friday (27 November)").
    """

    start: int
    end: int
    day: Day
    weekday: int | None = None
    weak: bool = False
    other: Day | None = None
    midnight: bool = False
    month_first: bool = False
    until: Day | None = None
    holiday: bool = False
    lead: int | None = None

    @property
    def begins(self) -> int:
        """Where the words end that say how the day is meant."""
        return self.start if self.lead is None else self.lead


def may_name_days(reading: Reading) -> bool:
    """Whether there is a name of a month, week or holiday, or digits with a mark between them: the cheap question first."""
    return reading.may_hold_words(_NAMES) or _may_be_in_digits(reading)


def _may_be_in_digits(reading: Reading) -> bool:
    return reading.digits > 1 and _PARTED.search(reading.chars) is not None


def dates(reading: Reading) -> list[DateMention]:
    """The days in a text, in order, none inside another. Days that do not exist are none."""
    if not reading.may_hold("months"):
        return in_order(_in_digits(reading))
    calendar, lower = calendar_of(reading.language.code), reading.chars.lower()
    has_month = any(name in lower for name in calendar.full_months)
    spelled = [*_month_ends(reading, calendar), *_spoken(reading, calendar)] if has_month else []
    if reading.may_hold("ordinal days"):
        spelled = [*_by_ordinal(reading, calendar), *spelled]
    if reading.may_hold("numbers"):
        spelled += _month_and_word(reading, calendar)
    return in_order(_in_words(reading, calendar) if reading.digits else [], spelled, _in_digits(reading))


def in_order(*groups: list[DateMention]) -> list[DateMention]:
    """All mentions by start; one that overlaps with a mention of an earlier group, or of its own before it, is left out."""
    kept: list[DateMention] = []
    for group in filter(None, groups):
        for mention in sorted(group, key=lambda mention: (mention.start, -mention.end)):
            index = bisect_right(kept, _place(mention), key=_place)
            neighbours = kept[max(0, index - 1):index + 1]
            if all(mention.end <= other.start or mention.start >= other.end for other in neighbours):
                kept.insert(index, mention)
    return kept


def _place(mention: DateMention) -> tuple[int, int]:
    return mention.start, mention.end


def _in_words(reading: Reading, calendar: Calendar) -> list[DateMention]:
    found = []
    for match in (match for pattern in calendar.in_words for match in pattern.finditer(reading.chars)):
        if not _stands_free(reading.chars, match.start(), "-") or not _is_month(match, reading, calendar):
            continue
        mention = _named(match, calendar, int(match["day"]), match.start())
        if mention is not None:
            found.append(_with_weekday(reading, calendar, mention))
    return found


def _named(match: re.Match[str], calendar: Calendar, number: int, start: int) -> DateMention | None:
    """The day with a number in the month that a match names."""
    day = day_of(full_year(match["year"]), calendar.months[match["month"].casefold()], number)
    return DateMention(start, match.end(), day, month_first=match.start("month") == start) if day is not None else None


def _is_month(match: re.Match[str], reading: Reading, calendar: Calendar) -> bool:
    """Whether a word is the month that it may be: in small letters "may" is one beside a year, behind "1st of", or alone; in
    capitals "DEC25" is a code."""
    name, chars = match["month"], reading.chars
    if match.groupdict().get("attached") is not None and name.isupper():
        return False
    if not name.islower() or name not in calendar.also_words or match.groupdict().get("year") or match.groupdict().get("of"):
        return True
    is_first = _WORD_BEFORE.search(chars, max(0, match.start() - 2), match.start()) is None
    return is_first and _ENDS.match(chars, match.end()) is not None


def _by_ordinal(reading: Reading, calendar: Calendar) -> list[DateMention]:
    """Days whose number is an ordinal in words: "the twenty-first of May", "May the first"."""
    found = []
    for match in (match for pattern in calendar.by_ordinal for match in pattern.finditer(reading.chars)):
        number = next(day for day, words in enumerate(calendar.ordinal_days, 1) if words.fullmatch(match["word"]))
        is_month = number > _LAST_VERB or _is_month(match, reading, calendar)
        mention = _named(match, calendar, number, match.start()) if is_month else None
        if mention is not None:
            found.append(_with_weekday(reading, calendar, mention))
    return found


def _month_ends(reading: Reading, calendar: Calendar) -> list[DateMention]:
    found = []
    for match in calendar.end_of.finditer(reading.chars):
        month, year = calendar.months[match["month"].casefold()], full_year(match["year"])
        if month != 2 or year:
            last = monthrange(year or 2001, month)[1]
            found.append(DateMention(match.start(), match.end(), date(year, month, last) if year else OpenDate.of(month, last)))
    return found


def _spoken(reading: Reading, calendar: Calendar) -> list[DateMention]:
    """Days whose number is a word: "vijf december", "the first of March"."""
    found = []
    for match in calendar.month_after_word.finditer(reading.chars):
        before = spoken_before(reading.chars, match.end("word"), reading.language)
        ordinal = reading.language.numbers.ordinals.get(match["word"].lower())
        start, number = (match.start("word"), ordinal) if ordinal else (before.start, before.value) if before else (0, 0)
        mention = _named(match, calendar, number, start)
        if mention is not None:
            found.append(_with_weekday(reading, calendar, mention))
    return found


def _month_and_word(reading: Reading, calendar: Calendar) -> list[DateMention]:
    """Days whose number is a word behind the month: "May twenty-one"; a small number has to end there, or have a year.

    In a language that seldom puts the month first, every number has to, and small ones are none: "en mai deux".
    """
    found: list[DateMention] = []
    for match in calendar.month_before_word.finditer(reading.chars):
        number = spoken_after(reading.chars, match.end(), reading.language)
        ends = _ENDS_OR_YEAR.match(reading.chars, number.end) if number else None
        habitual = reading.language.dates.month_first
        told = (ends or habitual) if number and number.value > _SMALL else (ends and habitual)
        if number is None or not told or not _is_month(match, reading, calendar):
            continue
        year = ends["year"] if ends else None
        day = day_of(full_year(year), calendar.months[match["month"].casefold()], number.value)
        if day is not None:
            end = ends.end("year") if ends and year else number.end
            found.append(_with_weekday(reading, calendar, DateMention(match.start(), end, day, month_first=True)))
    return found


def _in_digits(reading: Reading) -> list[DateMention]:
    if not _may_be_in_digits(reading):
        return []
    calendar, found, last = calendar_of(reading.language.code), [], -1
    for match in _digit_forms(reading):
        if not _stands_free(reading.chars, match.start()) and last != match.start() - 1:
            continue
        mention = _iso(match) if match.re is _ISO else _day_and_month(match, reading)
        if mention is not None:
            found.append(_with_weekday(reading, calendar, mention))
            last = match.end()
    return _decided(reading, found) if any(mention.other for mention in found) else found


def _digit_forms(reading: Reading) -> list[re.Match[str]]:
    """The matches of all forms in order, none inside another: of "1-10-2026-7-10-2026" the one that begins first."""
    forms = (_UNEVEN, _ISO, _DOTTED if reading.language.dates.dotted else _DIGITS)
    every = sorted((match for form in forms for match in form.finditer(reading.chars)), key=lambda match: match.start())
    kept: list[re.Match[str]] = []
    for match in every:
        if not kept or match.start() >= kept[-1].end():
            kept.append(match)
    return kept


def _decided(reading: Reading, found: list[DateMention]) -> list[DateMention]:
    """Dates of two readings with the one that fits the weekday beside them, or the text's habit ("25/12/2026": the day first)."""
    pairs = ((int(first), int(second)) for first, second in _DAY_AND_MONTH.findall(reading.chars))
    ways = {first > second for first, second in pairs if _is_one_way(first, second)}
    habit = ways.pop() if len(ways) == 1 else None
    return [_with_one_reading(mention, habit) for mention in found]


def _is_one_way(first: int, second: int) -> bool:
    """Whether only one of two numbers can be a month."""
    return min(first, second) <= _MONTHS < max(first, second)


def _with_one_reading(mention: DateMention, day_first: bool | None) -> DateMention:
    both = [day for day in (mention.day, mention.other) if isinstance(day, date)]
    fits = [day for day in both if day.weekday() == mention.weekday]
    if mention.other is None or (len(fits) != 1 and day_first is None):
        return mention
    return mention._replace(day=fits[0] if len(fits) == 1 else mention.day if day_first else mention.other, other=None)


def _iso(match: re.Match[str]) -> DateMention | None:
    day = day_of(int(match["year"]), int(match["month"]), int(match["day"]))
    time = match["time"] or ""
    return DateMention(match.start(), match.end(), day, midnight=time[1:6] == "00:00") if day else None


def _day_and_month(match: re.Match[str], reading: Reading) -> DateMention | None:
    """A date of digits without a year in front; without any year it is weak, and with dots it is none in most languages."""
    year, mark = full_year(match["year"]), match["mark"]
    if year is None and not _is_dotted(match, reading) and (mark not in ("/", "-") or _is_count(match, reading)):
        return None
    if year is None and mark == "-" and reading.language.dates.month_first:
        return None
    if match["year"] and len(match["year"]) == 2 and _is_no_year(match):
        return None
    first, second = int(match["first"]), int(match["second"])
    if mark.strip() != "." and _month_comes_first(reading.locale):
        first, second = second, first
    day, other = day_of(year, second, first), day_of(year, first, second)
    if day is None and year is not None:
        day, other = other, None
    if day is None or (year is None and "-" in mark and reading.chars.startswith("-", match.end())):
        return None
    unsure = mark.strip() == "/" and first != second and reading.language.code == "en" and not country_of(reading.locale)
    return DateMention(match.start(), match.end(), day, weak=year is None, other=other if unsure else None)


def _is_dotted(match: re.Match[str], reading: Reading) -> bool:
    """Whether digits are a day of the form 14.12., or of two digits each without the second full stop."""
    if match["mark"].strip() != "." or not reading.language.dates.dotted:
        return False
    if match.group().endswith("."):
        return True
    goes_on = _goes_on(reading.language.code).match(reading.chars, match.end()) is not None
    return len(match["first"]) == len(match["second"]) == 2 and (goes_on or _COUNTED.match(reading.chars, match.end()) is None)


@cache
def _goes_on(code: str) -> re.Pattern[str]:
    return compiled(rf"\s{{1,2}}{source(language_of(code).dates.cues, 'to')}\s")


def _is_no_year(match: re.Match[str]) -> bool:
    """Whether two digits at the end are rather those of sizes ("8/10/12"), a version or a telephone number."""
    if match["year"][0] in "23" and not _GOES_ON.match(match.string, match.end()):
        return False
    numbers = [int(match[name]) for name in ("first", "second", "year")]
    plain = max(numbers[:2]) <= 12 and not (match["first"].startswith("0") or match["second"].startswith("0"))
    rises = numbers[0] < numbers[1] < numbers[2]
    return _GOES_ON.match(match.string, match.end()) is not None or (plain and (rises or match["mark"].strip() == "."))


def _is_count(match: re.Match[str], reading: Reading) -> bool:
    """Whether a word after the digits makes them a fraction or a range: "vanaf 1-2 personen", "1/2 kilo"."""
    if match["first"].startswith("0") or _goes_on(reading.language.code).match(reading.chars, match.end()):
        return False
    counted = _COUNTED.match(reading.chars, match.end()) is not None
    first, second = int(match["first"]), int(match["second"])
    return counted and first < second and (match["mark"] == "-" or second <= _LARGEST_FRACTION)


def _month_comes_first(locale: str | None) -> bool:
    return (locale or "").lower().startswith("en") and country_of(locale) in _MONTHS_FIRST


def country_of(locale: str | None) -> str:
    """The country of a locale, an ISO code in capitals; nothing where it names none."""
    return (locale or "").replace("_", "-").partition("-")[2].upper()


def _stands_free(chars: str, start: int, joins: str = "") -> bool:
    """Whether a number begins here that is not the end of a longer one, of an amount, or of a name.

    `joins` are marks that may stand between it and a number before it ("1-14 maart").
    """
    before = chars[max(0, start - 2):start]
    if not before or before[-1] in f" \n({joins}":
        return True
    if before[-1] == ":" and before[0].isalpha():
        return True
    return not (before[-1].isalnum() or before[-1] in "€£$_#@=&%" or (before[-1] in ".,:/-+*" and before[0].isalnum()))


def _with_weekday(reading: Reading, calendar: Calendar, mention: DateMention) -> DateMention:
    before = calendar.weekday_before.search(reading.chars, max(0, mention.start - _LONGEST_WEEKDAY), mention.start)
    if before:
        return mention._replace(start=before.start("weekday"), weekday=calendar.weekdays[before["weekday"].casefold()])
    after = calendar.weekday_after.match(reading.chars, mention.end)
    return mention._replace(weekday=calendar.weekdays[after["weekday"].casefold()]) if after else mention
