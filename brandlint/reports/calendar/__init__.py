"""Reports of what is ahead: what begins and ends on which day, and what will then be wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import cast

from brandlint.reports.calendar.model import CalendarDay
from brandlint.reports.model import View

CalendarReport = Callable[[Sequence[CalendarDay], View], Iterator[str]]

BUILT_IN = {
    "text": "brandlint.reports.calendar.text",
    "json": "brandlint.reports.calendar.json",
}


def calendar_report_for(name: str) -> CalendarReport:
    """The report of what is ahead with one of the names of `BUILT_IN`."""
    return cast("CalendarReport", import_module(BUILT_IN[name]).render)
