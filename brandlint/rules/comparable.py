"""What two statements are compared by where they are held against each other and not against the guide."""

from __future__ import annotations

from brandlint.facts.model import Delivery, Period, Returns
from brandlint.linking.ledger import Statement


def comparable(statement: Statement) -> str | None:
    """What a statement promises, in a form that is the same however it is worded; None where it leaves that open.

    Of a window the last day counts, with or without its year; of terms of return the days; of delivery its least and most days.
    """
    match statement.fact.value:
        case Period(until=None):
            return None
        case Period(until=day):
            return None if day is None else f"{day.month}-{day.day}"
        case Returns(days=days, unit=unit):
            return None if days is None or unit == "night" else str(30 if unit == "month" and days in (30, 31) else days)
        case Delivery(days=days):
            return None if days is None else f"{days[0]}-{days[1]}"
        case value:
            return str(value).upper()
