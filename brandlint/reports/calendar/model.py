"""What reports of what is ahead get."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from brandlint.findings import Finding
from brandlint.problems import GuidePlace


class Turn(NamedTuple):
    """What begins or ends: what it is ("offer", "sale", "price", "waiver"), its id or its words, and where the guide says so."""

    what: str
    name: str
    place: GuidePlace | None = None


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day on which something is different from the day before.

    Attributes:
        begins: what holds from this day on.
        ends: what holds on this day for the last time.
        findings: what is wrong from this day on: on the first day of the calendar everything that is.
        over: what was wrong before and is no more.
    """

    day: date
    begins: tuple[Turn, ...] = ()
    ends: tuple[Turn, ...] = ()
    findings: tuple[Finding, ...] = ()
    over: tuple[Finding, ...] = ()
