"""What is ahead, for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brandlint.reports.calendar.model import CalendarDay, Turn
from brandlint.reports.json import VERSION, finding_json
from brandlint.reports.model import View
from brandlint.reports.plain_json import Plain, spread


def render(days: Sequence[CalendarDay], view: View) -> Iterator[str]:
    """The days in order; findings as the report of a check has them."""
    yield from spread({"version": VERSION, "tool": view.tool, "as_of": days[0].day, "days": [_day(day) for day in days]})


def _day(day: CalendarDay) -> Plain:
    return {"day": day.day, "begins": [_turn(one) for one in day.begins], "ends": [_turn(one) for one in day.ends],
            "findings": [finding_json(one) for one in day.findings], "over": [one.fingerprint for one in day.over]}


def _turn(turn: Turn) -> Plain:
    place = turn.place
    return {"what": turn.what, "name": turn.name, "path": place.path if place else None,
            "where": place.where.as_json() if place else {}}
