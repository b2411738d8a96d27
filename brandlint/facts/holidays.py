"""The days of holidays, from the rules that the languages' data names them by."""

from __future__ import annotations

import re
from datetime import date, timedelta

from brandlint.facts.calendars import day_of
from brandlint.facts.model import Day

_COUNTRY = re.compile(r"[A-Z]{2} ")
_FIXED = re.compile(r"(?P<month>\d\d)-(?P<day>\d\d)(?P<not_sunday> not sunday)?")
_MOVABLE = re.compile(r"(?P<feast>easter|thanksgiving)(?P<days>[+-]\d{1,2})?")
_THURSDAY, _SUNDAY = 3, 6


def holiday(rule: str, year: int | None, country: str = "") -> tuple[Day, ...]:
    """The days that the name of a holiday may mean, the likeliest first; none where only a year could tell.

    Args:
        rule: one of "12-25"; "04-27 not sunday" (else the day before); "easter" or "thanksgiving", with days to add
            ("easter+1"); several, joined by "|", where people mean either; several, joined by ", ", each behind its country
            ("NL 12-05, BE 12-06"). A holiday of another country is none.
        year: as far as it is known.
        country: of the text, an ISO code, or nothing.
    """
    rules = rule.split(", ")
    own = [one for one in rules if not country or not _COUNTRY.match(one) or one[:2] == country]
    days = [day for one in own for part in _COUNTRY.sub("", one).split("|") for day in _days(part, year)]
    return tuple(dict.fromkeys(days))


def _days(rule: str, year: int | None) -> list[Day]:
    fixed = _FIXED.fullmatch(rule)
    if fixed:
        return _fixed(int(fixed["month"]), int(fixed["day"]), year, not_sunday=fixed["not_sunday"] is not None)
    movable = _MOVABLE.fullmatch(rule)
    if movable is None:
        message = f"no rule of a holiday: {rule}"
        raise ValueError(message)
    if year is None:
        return []
    feast = easter(year) if movable["feast"] == "easter" else thanksgiving(year)
    return [feast + timedelta(days=int(movable["days"] or 0))]


def _fixed(month: int, day: int, year: int | None, *, not_sunday: bool) -> list[Day]:
    numbers = (day, day - 1) if not_sunday else (day,)
    either = [found for number in numbers if (found := day_of(year, month, number)) is not None]
    first = either[0]
    if isinstance(first, date):
        return [either[-1] if not_sunday and first.weekday() == _SUNDAY else first]
    return either


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher (Nature, 20 April 1876)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - correction + 15) % 30
    quarter, quarter_rest = divmod(of_century, 4)
    weekday = (32 + 2 * rest + 2 * quarter - epact - quarter_rest) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def thanksgiving(year: int) -> date:
    """The fourth Thursday of November (United States Code, title 5, section 6103)."""
    first = date(year, 11, 1)
    return first + timedelta(days=(_THURSDAY - first.weekday()) % 7 + 21)
