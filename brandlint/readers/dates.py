"""The day on which something goes out, as calendars and front matter write it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

_MONTHS = {name: number for number, names in enumerate((
    "jan januarie januari january januar janvier jän", "feb fév fev februari february februar février februarie",
    "mrt mar mär maa maart march märz mars maa", "apr avr april avril", "mei may mai", "jun juin juni june junie",
    "jul juil juli july juillet julie", "aug aoû aou augustus august août aout", "sep sept september septembre",
    "okt oct oktober october octobre", "nov november novembre", "dec dez déc des december dezember décembre desember"), 1)
    for name in names.split()}

_DAY = re.compile(r"""(?x) (?<![\d.,/-])(?:
      (?P<iso_year>\d{4}) (?P<iso_mark>[-/.]?) (?P<iso_month>\d{2}) (?P=iso_mark) (?P<iso_day>\d{2}) (?!\d)
    | (?P<day>\d{1,2}) (?P<mark>[-/.]) (?P<month>\d{1,2}) (?P=mark) (?P<year>\d{4}|\d{2}) (?!\d)
    | (?P<named_day>\d{1,2})(?:\.|e|de|er|st|nd|rd|th)? [ -]
      (?P<named_month>[^\W\d_]{3,10})\.? ,?[ -] (?P<named_year>\d{4}) (?!\d)
    | (?P<first_month>[^\W\d_]{3,10})\.? [ ] (?P<second_day>\d{1,2})(?:st|nd|rd|th)? ,? [ ] (?P<third_year>\d{4}) (?!\d) )""")


class DayInText(NamedTuple):
    """A day and the stretch of the text that states it."""

    day: date
    start: int
    end: int


def day_in(text: str, *, month_first: bool = False) -> DayInText | None:
    """The first whole date in a text, with its year.

    Args:
        month_first: whether 04/12/2026 is 12 April; without it, it is read day first unless that is no date.
    """
    match = _DAY.search(text)
    while match is not None:
        day = _day_of(match, month_first)
        if day is not None:
            return DayInText(day, match.start(), match.end())
        match = _DAY.search(text, match.start() + 1)  # "4. Instagram, 2027-08-04": what only looked like a day may hide one.
    return None


def are_month_first(texts: Iterable[str]) -> bool:
    """Whether the days of a column are written month first: one of them cannot be read otherwise, and none only day first."""
    pairs = [(int(match["day"]), int(match["month"])) for text in texts if (match := _DAY.search(text)) and match["day"]]
    return any(month > 12 for _, month in pairs) and all(day <= 12 for day, _ in pairs)


def _day_of(match: re.Match[str], month_first: bool) -> date | None:
    if match["iso_year"]:
        return _valid(match["iso_year"], int(match["iso_month"]), match["iso_day"])
    if match["day"]:
        first, second = (match["day"], match["month"]) if not month_first else (match["month"], match["day"])
        return _valid(match["year"], int(second), first) or _valid(match["year"], int(first), second)
    if match["named_day"]:
        return _valid(match["named_year"], _MONTHS.get(match["named_month"].casefold(), 0), match["named_day"])
    return _valid(match["third_year"], _MONTHS.get(match["first_month"].casefold(), 0), match["second_day"])


def _valid(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, int(day))
    except ValueError:
        return None
