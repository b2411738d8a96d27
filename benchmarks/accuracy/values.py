"""Values that a campaign states, and how each is written down."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "$", "ZAR": "R", "CHF": "CHF"}


class Money(NamedTuple):
    """An amount in a currency."""

    amount: Decimal
    currency: str


class Day(NamedTuple):
    """A date; `weekday` is set where the text names another weekday than the date's own (0 is Monday)."""

    date: date
    weekday: int | None = None


class Style(NamedTuple):
    """How one asset writes its amounts: a pattern with cents, one without, and what parts the thousands."""

    cents: str
    whole: str
    thousands: str


def write_money(value: Money, style: Style) -> str:
    """An amount in a style: {s} is the currency's sign, {e} the whole part, {c} the cents."""
    whole, cents = divmod(int(value.amount * 100), 100)
    pattern = style.cents if cents else style.whole
    return pattern.format(s=SYMBOLS[value.currency], e=f"{whole:,}".replace(",", style.thousands), c=f"{cents:02}")


def write_day(value: Day, pattern: str, names: dict[str, list[str]]) -> str:
    """A date in a pattern, with a language's names of months and weekdays."""
    day, weekday = value.date, value.date.weekday() if value.weekday is None else value.weekday
    return pattern.format(d=day.day, dd=f"{day.day:02}", m=day.month, mm=f"{day.month:02}", y=day.year, th=ending(day.day),
                          er="er" if day.day == 1 else "", month=names["months"][day.month - 1],
                          mon=names["short_months"][day.month - 1], weekday=names["weekdays"][weekday],
                          wd=names["short_weekdays"][weekday])


def ending(number: int) -> str:
    """What English puts behind a day's number: 1st, 2nd, 3rd, 11th."""
    return "th" if number in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def day_after(day: date, days: int) -> date:
    return day + timedelta(days=days)
