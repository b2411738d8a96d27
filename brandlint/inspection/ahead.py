"""What is ahead: the campaign judged on every day on which something begins or ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from brandlint.documents.places import Place
from brandlint.findings import Finding
from brandlint.guide.model import Guide, Window
from brandlint.linking.ledger import Ledger
from brandlint.problems import GuidePlace
from brandlint.reports.calendar.model import CalendarDay, Turn
from brandlint.run import Options, Studied
from brandlint.suppressions import baseline
from brandlint.suppressions.waivers import Waiver

_DAY = timedelta(days=1)
_Turns = dict[date, list[Turn]]


def calendar(studied: Studied, options: Options, until: date | None = None) -> tuple[CalendarDay, ...]:
    """The days from the day of the check on, in order; the first is that day itself.

    What goes out on a day of its own is wrong on that day, whatever day the check is for.

    Args:
        until: the last day to look at; None for the last on which something begins or ends.
    """
    first = min(case.as_of for case in studied.cases(options.as_of))
    begins, ends = _turns(studied)
    turning = {*begins, *(day + _DAY for day in ends)}
    days = [first, *sorted(day for day in turning if first < day and (until is None or day <= until))]
    planned = _planned(studied.ledgers)
    wrong: dict[date, list[Finding]] = {}
    over: dict[date, tuple[Finding, ...]] = {}
    before: tuple[Finding, ...] = ()
    for day in days:
        cases = [replace(case, as_of=max(day, case.as_of)) for case in studied.cases(options.as_of)]
        found = studied.judged(cases, options).shown
        for finding in _without(found, before):
            wrong.setdefault(max(day, planned.get((finding.path, finding.place), day)), []).append(finding)
        over[day] = _without(before, found)
        before = found
    shown = {first, *(day for day in (*begins, *ends, *wrong, *over) if first < day and (until is None or day <= until))}
    return tuple(_days(sorted(shown), begins, ends, wrong, over))


def _days(days: Iterable[date], begins: _Turns, ends: _Turns, wrong: Mapping[date, list[Finding]],
          over: Mapping[date, tuple[Finding, ...]]) -> Iterator[CalendarDay]:
    """The days on which there is something to say; the first always."""
    for number, day in enumerate(days):
        one = CalendarDay(day, tuple(begins.get(day, ())), tuple(ends.get(day, ())),
                          tuple(sorted(wrong.get(day, ()), key=Finding.order)), over.get(day, ()))
        if number == 0 or one.begins or one.ends or one.findings or one.over:
            yield one


def _without(findings: Sequence[Finding], others: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that are not among the others; one that stands twice needs two of them."""
    return baseline.compare(findings, baseline.of(others)).new


def _planned(ledgers: Iterable[Ledger]) -> dict[tuple[str, Place], date]:
    """The days of what goes out on a day of its own, by the places that its findings point at."""
    planned: dict[tuple[str, Place], date] = {}
    for ledger in ledgers:
        for statement in ledger.statements:
            record = statement.record
            if record.date is not None:
                planned[statement.path, statement.place] = record.date
                if record.date_place is not None:
                    planned[statement.path, record.date_place] = record.date
    return planned


def _turns(studied: Studied) -> tuple[_Turns, _Turns]:
    """What begins on which day, and what holds on which day for the last time."""
    begins: _Turns = {}
    ends: _Turns = {}
    for turn, window in dict.fromkeys(_windows(studied.folder.guide)):
        if window.start is not None:
            begins.setdefault(window.start, []).append(turn)
        if window.until is not None:
            ends.setdefault(window.until, []).append(turn)
    waivers = [waiver for campaign in studied.folder.campaigns for waiver in campaign.waivers]
    for waiver in (*waivers, *studied.folder.config.waivers):
        if waiver.until is not None:
            ends.setdefault(waiver.until, []).append(_of_waiver(waiver))
    return begins, ends


def _windows(guide: Guide) -> Iterator[tuple[Turn, Window]]:
    for offer in guide.offers.values():
        yield Turn("offer", offer.id, _window_place(guide, offer.id)), offer.valid
    for row in guide.price_rows:
        yield Turn("sale", row.product or row.sku), row.sale
    for product in guide.products.values():
        for change in product.price_history:
            yield Turn("price", product.id, guide.place("products", product.id, "price_history")), Window(change.start)


def _window_place(guide: Guide, offer: str) -> GuidePlace | None:
    return guide.place("offers", offer, "valid")


def _of_waiver(waiver: Waiver) -> Turn:
    return Turn("waiver", str(waiver), waiver.place)
