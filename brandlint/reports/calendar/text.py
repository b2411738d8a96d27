"""What is ahead, for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from brandlint.findings import Finding
from brandlint.reports.calendar.model import CalendarDay, Turn
from brandlint.reports.locations import location
from brandlint.reports.model import View
from brandlint.reports.terminal import Paint, path_shown, shown
from brandlint.translations import count


def render(days: Sequence[CalendarDay], view: View) -> Iterator[str]:
    """A paragraph a day; the summary last."""
    paint = Paint(view.colour)
    for day in days:
        yield f"{paint('path', f'{day.day.isoformat()} {day.day:%A}')}\n"
        yield from (f"  {line}\n" for line in _lines(day, paint))
        yield "\n"
    if view.summary:
        yield f"{_summary(days)}\n"


def _lines(day: CalendarDay, paint: Paint) -> Iterator[str]:
    if day.begins:
        yield f"begins: {_listed(day.begins)}"
    if day.ends:
        yield f"last day: {_listed(day.ends)}"
    yield from (_finding(one, paint) for one in day.findings)
    if day.over:
        yield paint("dim", f"no longer wrong: {', '.join(sorted({path_shown(one.path) for one in day.over}))}")


def _listed(turns: Iterable[Turn]) -> str:
    return ", ".join(shown(turn.name if turn.what == "offer" else f"{turn.what} of {turn.name}") for turn in turns)


def _finding(finding: Finding, paint: Paint) -> str:
    where = paint("path", path_shown(location(finding.path, finding.place)))
    return f"{where}: {finding.code} {paint.severity(finding.severity)} {shown(finding.message)}"


def _summary(days: Sequence[CalendarDay]) -> str:
    later = [len(day.findings) for day in days[1:] if day.findings]
    now = f"{count(len(days[0].findings), '{number} finding', '{number} findings')} on {days[0].day.isoformat()}"
    until = f", up to {days[-1].day.isoformat()}" if days[1:] else ""
    return f"{now}, {sum(later)} more on {count(len(later), '{number} later day', '{number} later days')}{until}"
