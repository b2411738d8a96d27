"""Days whose year is not said: the one that is meant is the one nearest to the day on which the text is read."""

from __future__ import annotations

from datetime import date

from brandlint.facts.model import Day, OpenDate, day_in_words
from brandlint.linking.ledger import Statement
from brandlint.rules.model import Case
from brandlint.translations import words

WEEKDAYS = words("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def read_on(case: Case, statement: Statement) -> date:
    """The day on which a statement is read: its record's own, else the day of the check."""
    return statement.record.date or case.as_of


def same_day(said: Day, right: date) -> bool:
    """Whether a day, with or without its year, is the right one."""
    if isinstance(said, OpenDate):
        return (said.month, said.day) == (right.month, right.day)
    return said == right


def resolve(said: Day, near: date) -> date | None:
    """The date that is meant: the one nearest to `near`; None for 29 February where no near year has one."""
    if not isinstance(said, OpenDate):
        return said
    found = []
    for year in (near.year - 1, near.year, near.year + 1):
        try:
            found.append(date(year, said.month, said.day))
        except ValueError:
            continue
    return min(found, key=lambda day: abs((day - near).days), default=None)


def written(day: date) -> str:
    """A date as findings print it: 14 December 2026."""
    return day_in_words(day)
