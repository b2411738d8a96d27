"""The calendar of a language: the words of its months and days, compiled, and the days that there are."""

from __future__ import annotations

import re
from calendar import isleap, monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from brandlint.facts.model import Day, OpenDate
from brandlint.facts.vocabulary import compiled, source
from brandlint.languages.model import DateWords, Language, language_of

YEAR = r"(?:(?:19|20)\d\d(?!\d|[.,]\d)|'\d\d(?!\d)|[7-9]\d(?=\s?(?:$|[.;)\n])))"
"""A year behind a day."""
_NO_LETTER = r"(?![^\W\d_])"
_FIRST_OF_LAST_CENTURY = 70
_LONGEST_ABBREVIATION = 4
_DAYS_OF_FEBRUARY_AT_MOST = 29


@dataclass(frozen=True, slots=True)
class Calendar:
    """A language's dates, compiled."""

    months: dict[str, int]
    weekdays: dict[str, int]
    also_words: frozenset[str]
    full_months: tuple[str, ...]
    ordinal_days: tuple[re.Pattern[str], ...]
    month_after_word: re.Pattern[str]
    by_ordinal: tuple[re.Pattern[str], ...]
    month_before_word: re.Pattern[str]
    in_words: tuple[re.Pattern[str], ...]
    end_of: re.Pattern[str]
    weekday_before: re.Pattern[str]
    weekday_after: re.Pattern[str]


def weekday_number(language: Language, word: str) -> int | None:
    """The number of a weekday, 0 for Monday, by its name or abbreviation."""
    return calendar_of(language.code).weekdays.get(word.casefold().rstrip("."))


def ordinal_day(language: Language, word: str) -> int:
    """The number of the day that an ordinal in words names."""
    days = calendar_of(language.code).ordinal_days
    return next(day for day, words in enumerate(days, 1) if words.fullmatch(word))


def day_of(year: int | None, month: int, day: int) -> Day | None:
    """The day, or None where the calendar has none; open without a year."""
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(2000, month)[1]:
        return None
    if year is None:
        return OpenDate.of(month, day)
    return None if (month, day) == (2, _DAYS_OF_FEBRUARY_AT_MOST) and not isleap(year) else date(year, month, day)


def full_year(text: str | None) -> int | None:
    """A year of two or four digits in full: 70 to 99 are of the last century."""
    if not text:
        return None
    digits = text.lstrip("'")
    return int(digits) if len(digits) == 4 else int(digits) + (1900 if int(digits) >= _FIRST_OF_LAST_CENTURY else 2000)


@cache
def calendar_of(code: str) -> Calendar:
    words = language_of(code).dates
    months, weekdays = _numbered(words.months, 1), _numbered(words.weekdays, 0)
    month = rf"(?P<month>{_any_of(months)}){_NO_LETTER}"
    year = rf"(?:\.?\ ?,?[\s-]{{1,2}}(?:(?:{words.year_joins})\s)?(?P<year>{YEAR}))?"
    ordinal = rf"(?:\s?(?:{words.ordinal}){_NO_LETTER})?"
    of = rf"(?P<of>(?:{words.filler})(?:\s+|(?<=')))?"
    filler = rf"(?:(?:{words.filler})\s+)?"
    weekday = rf"(?P<weekday>{_any_of(weekdays)})"
    days = "|".join(words.ordinal_days) or "(?!)"
    return Calendar(
        months, weekdays, words.also_words, tuple(name for names in words.months for name in _long_names(names)),
        ordinal_days=tuple(compiled(day) for day in words.ordinal_days),
        month_after_word=compiled(rf"(?<![^\W_])(?P<word>[^\W\d_]{{2,40}})\s{{1,2}}{of}{month}{year}"),
        by_ordinal=(compiled(rf"(?<![^\W_])(?P<word>{days})\s{{1,2}}{of}{month}{year}"),
                    compiled(rf"(?<![^\W_]){month}\.?,?\s{{1,2}}{of}(?P<word>{days})(?![^\W_]){year}")),
        month_before_word=compiled(rf"(?<![^\W_]){month}(?=\s[^\W\d_])"),
        in_words=tuple(_in_words_patterns(words, month, year, ordinal, of)),
        end_of=compiled(rf"(?<![^\W_])(?:{words.end_of})\s+{month}{year}"),
        weekday_before=compiled(rf"(?<![^\W_]){weekday}\.?,?\s{{1,2}}{filler}$"),
        weekday_after=compiled(rf"\s?\({weekday}\)"),
    )


def _long_names(names: str) -> tuple[str, ...]:
    """The name of a month, and those of its other names that are no abbreviation ("jänner")."""
    first, *others = names.split("|")
    return first, *(name for name in others if len(name) > _LONGEST_ABBREVIATION)


def _in_words_patterns(words: DateWords, month: str, year: str, ordinal: str, of: str) -> Iterator[re.Pattern[str]]:
    """Days whose month is a word: "14 december", "14/dec/2026", "2026-dec-14", "December 14"."""
    day, full = r"(?P<day>\d{1,2})(?!\d)", r"(?:19|20)\d\d(?!\d)"
    yield compiled(rf"{day}(?P<mark>[/.-]){month}(?P=mark)(?P<year>{full}|\d\d(?![\d.,:/-]|\s?[%€£$]|\s?[^\W\d_]))")
    yield compiled(rf"(?P<year>{full})(?P<mark>[/. -]){month}(?P=mark){day}")
    yield compiled(rf"{day}{ordinal}(?:\.?,?[\s-]{{0,2}}|/){of}{month}{year}")
    after = rf"(?:\.?\s{{1,2}}|,\s(?=\d{{1,2}}(?:{words.ordinal}))|[/-](?!\d\d?\s?[-/]|\d\d?\s[^\W\d_])){of}{day}{ordinal}"
    yield compiled(rf"{month}(?P<mark>[/-]){day}(?P=mark)(?P<year>{full})")
    if words.month_first:
        yield compiled(rf"(?P<attached>){month}{day}(?![.,:/-]?\d|\s?[%€£$]){year}")
        yield compiled(rf"{month}{after}(?![.,:/]\d|\s?[%€£$]){year}")
    else:
        again = rf"(?:{_any_of(_numbered(words.months, 1))})\.?\s|\d\d?\s?(?:$|[.;)!?\n]|[,:](?!\s?\d))"
        to = rf"(?:\s?-\s?|\s{{1,2}}{source(words.cues, 'to', 'to_before')}\s{{1,2}}(?:(?:{words.filler})\s)?)"
        end = rf"(?=,?\s(?:(?:{words.year_joins})\s)?{full}|\s{{0,2}}(?:$|[.;:)!?\n](?!\d))|{to}(?:{again}))"
        yield compiled(rf"{month}\.?\s{{1,2}}{day}{ordinal}{end}{year}")
        alone = "".join(rf"(?<!\b{word}\s)" for word in words.filler.split("|") if word.isalpha())
        yield compiled(rf"{alone}{month}\.?\s{{1,2}}{day}(?=\s?-\s?\d{{1,2}}\s(?:{words.days_go_on})){year}")
        first_days = r"(?P<day>0?[1-9]|1\d)"  # "Jan-27" is a month of 2027.
        yield compiled(rf"(?P<attached>){month}[/-]{first_days}(?=\s{{0,2}}(?:$|[.;)!?\n](?!\d))){year}")


def _numbered(names: tuple[str, ...], first: int) -> dict[str, int]:
    return {name.casefold(): number for number, group in enumerate(names, first) for name in group.split("|")}


def _any_of(names: dict[str, int]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)) or r"(?!)"
