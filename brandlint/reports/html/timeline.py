"""The calendar as bars on one line of days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from brandlint.overview import Entry, EntryKind

_MOST_BARS, _MOST_POSTS = 120, 80
_FARTHEST = timedelta(days=400)
"""Days from the day of the check beyond which a bar runs off the edge."""
_TICKS = (1, 2, 7, 14, 28, 91)
_MOST_TICKS = 9


@dataclass(frozen=True, slots=True)
class Bar:
    """Something that lasts, or a day; `left` and `width` in percent of the line."""

    kind: str
    name: str
    start: date | None
    until: date | None
    left: float
    width: float
    state: str


class Dot(NamedTuple):
    """What goes out on a day."""

    day: date
    name: str
    path: str
    left: float


class Tick(NamedTuple):
    """A day on the scale."""

    day: date
    left: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """Bars, then what goes out. `today` is the day of the check, None where it lies off the scale."""

    bars: tuple[Bar, ...]
    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    today: float | None
    more: int


class _Scale(NamedTuple):
    """The days that the line holds."""

    first: date
    last: date

    def at(self, day: date) -> float:
        """Where a day begins, in percent."""
        inside = min(max(day, self.first), self.last + timedelta(days=1))
        return round(100 * (inside - self.first).days / ((self.last - self.first).days + 1), 2)


def timeline_of(entries: Sequence[Entry], as_of: date | None) -> Timeline:
    """The calendar of a run.

    Args:
        as_of: the day of the check.
    """
    scale = _scale(entries, as_of)
    if scale is None:
        return Timeline((), (), (), None, 0)
    lasting = [one for one in entries if one.kind is not EntryKind.POST]
    posts = [one for one in entries if one.kind is EntryKind.POST]
    today = scale.at(as_of) if as_of and scale.first <= as_of <= scale.last else None
    return Timeline(tuple(_bar(one, scale, as_of) for one in lasting[:_MOST_BARS]),
                    tuple(_dot(one, scale) for one in posts[:_MOST_POSTS]), tuple(_ticks(scale)), today,
                    max(0, len(lasting) - _MOST_BARS) + max(0, len(posts) - _MOST_POSTS))


def _scale(entries: Iterable[Entry], as_of: date | None) -> _Scale | None:
    days = [day for one in entries for day in (one.start, one.until) if day is not None]
    near = [day for day in days if as_of is None or abs(day - as_of) <= _FARTHEST]
    if not near:
        return None
    return _Scale(min(near) - timedelta(days=1), max(near) + timedelta(days=1))


def _bar(one: Entry, scale: _Scale, as_of: date | None) -> Bar:
    left = scale.at(one.start) if one.start else 0.0
    right = scale.at(one.until + timedelta(days=1)) if one.until else 100.0
    return Bar(one.kind.value, one.name, one.start, one.until, left, max(0.6, round(right - left, 2)), _state(one, as_of))


def _state(one: Entry, as_of: date | None) -> str:
    if as_of is None:
        return ""
    if one.until is not None and one.until < as_of:
        return "ended"
    return "to come" if one.start is not None and one.start > as_of else "running"


def _dot(one: Entry, scale: _Scale) -> Dot:
    day = one.start or one.until or scale.first
    return Dot(day, one.name, one.path or "", scale.at(day))


def _ticks(scale: _Scale) -> Iterable[Tick]:
    length = (scale.last - scale.first).days + 1
    step = next((days for days in _TICKS if length / days <= _MOST_TICKS), _TICKS[-1])
    return (Tick(day, scale.at(day)) for day in (scale.first + timedelta(days=number) for number in range(0, length, step)))
