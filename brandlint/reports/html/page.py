"""The page as the templates get it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from brandlint.findings import AssetError, Skipped
from brandlint.overview import EntryKind
from brandlint.reports.html.cards import Card, Cards
from brandlint.reports.html.choices import Choices, choices_of
from brandlint.reports.html.grid import Grid, grid_of
from brandlint.reports.html.timeline import Timeline, timeline_of
from brandlint.reports.html.todo import Task, tasks_of
from brandlint.reports.html.verdict import Verdict, verdict_of
from brandlint.reports.model import Checked, View
from brandlint.translations import say


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that the proof shows, in its order."""

    title: str
    as_of: date | None
    tool: str
    verdict: Verdict
    grid: Grid
    choices: Choices
    tasks: tuple[Task, ...]
    timeline: Timeline
    skipped: tuple[Skipped, ...]
    errors: tuple[AssetError, ...]


def page_of(checked: Checked, view: View) -> Page:
    """The page of a run."""
    entries = checked.calendar
    cards: tuple[Card, ...] = Cards(view, checked.summary.guide).of(checked.findings)
    named = (entry.name for entry in entries if entry.kind is EntryKind.CAMPAIGN)
    return Page(next(named, say("Campaign")), checked.summary.as_of, view.tool, verdict_of(checked),
                grid_of(checked.matrix, cards), choices_of(cards), tasks_of(cards),
                timeline_of(entries, checked.summary.as_of), checked.skipped, checked.errors)
