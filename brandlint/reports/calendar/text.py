"""What is ahead, for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from brandlint.findings import Finding
from brandlint.reports.calendar.model import CalendarDay, Turn
from brandlint.reports.locations import location
from brandlint.reports.model import View
from brandlint.reports.terminal import Paint, path_shown, shown
from brandlint.translations import Tongue, count, joined, say, word, words

WEEKDAYS = words("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def render(days: Sequence[CalendarDay], view: View) -> Iterator[str]:
    """A paragraph a day; the summary last."""
    paint = Paint(view.colour)
    for day in days:
        yield f"{paint('path', f'{day.day.isoformat()} {view.tongue.read(WEEKDAYS[day.day.weekday()])}')}\n"
        yield from (f"  {line}\n" for line in _lines(day, paint, view.tongue))
        yield "\n"
    if view.summary:
        yield f"{view.tongue.read(_summary(days))}\n"


def _lines(day: CalendarDay, paint: Paint, tongue: Tongue) -> Iterator[str]:
    if day.begins:
        yield tongue.say("begins: {turns}", turns=_listed(day.begins))
    if day.ends:
        yield tongue.say("last day: {turns}", turns=_listed(day.ends))
    yield from (_finding(one, paint, tongue) for one in day.findings)
    if day.over:
        paths = ", ".join(sorted({path_shown(one.path) for one in day.over}))
        yield paint("dim", tongue.say("no longer wrong: {paths}", paths=paths))


def _listed(turns: Iterable[Turn]) -> str:
    return joined(map(_named, turns), "{first}, {second}")


def _named(turn: Turn) -> str:
    name = shown(turn.name)
    return name if turn.what == "offer" else say("{what} of {name}", what=word(turn.what), name=name)


def _finding(finding: Finding, paint: Paint, tongue: Tongue) -> str:
    where = paint("path", path_shown(location(finding.path, finding.place)))
    return f"{where}: {finding.code} {paint.severity(finding.severity, tongue)} {shown(tongue.read(finding.message))}"


def _summary(days: Sequence[CalendarDay]) -> str:
    later = [len(day.findings) for day in days[1:] if day.findings]
    told = say("{findings} on {day}, {more} more on {days}",
               findings=count(len(days[0].findings), "{number} finding", "{number} findings"), day=days[0].day.isoformat(),
               more=sum(later), days=count(len(later), "{number} later day", "{number} later days"))
    return say("{told}, up to {day}", told=told, day=days[-1].day.isoformat()) if days[1:] else told
