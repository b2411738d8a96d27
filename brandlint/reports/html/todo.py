"""Findings grouped by what must be done."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from brandlint.documents.places import Box, Part, Whole
from brandlint.findings import Severity
from brandlint.reports.html.cards import Card
from brandlint.translations import say

_OF_THE_GUIDE = "GDE"


class Work(NamedTuple):
    """A kind of work: what to do, what that means, and which findings ask for it."""

    anchor: str
    title: str
    note: str
    asked_by: Callable[[Card], bool]


@dataclass(frozen=True, slots=True)
class Task:
    """A kind of work with its cards."""

    anchor: str
    title: str
    note: str
    cards: tuple[Card, ...]


def _is_drawn(card: Card) -> bool:
    place = card.finding.place
    return isinstance(place, Box) or (isinstance(place, Part) and place.box is not None)


WORK = (
    Work("remarks", say("Consider"), say("Limits of style; nothing is wrong for a customer."),
         lambda card: card.finding.severity is Severity.INFO),
    Work("repair", say("Let brandlint repair"), say("Run brandlint check --fix, with --unsafe-fixes where prices, codes or "
                                                    "dates change."),
         lambda card: card.finding.fix is not None),
    Work("decide", say("Decide"), say("Two places disagree, and the guide does not say which of them is right."),
         lambda card: card.family == _OF_THE_GUIDE or card.disputed),
    Work("redraw", say("Redraw"), say("Flyers, posters and pictures: these go back to the studio."), _is_drawn),
    Work("add", say("Add what is missing"), say("The guide asks for it, and it is not there."),
         lambda card: isinstance(card.finding.place, Whole) and card.finding.found is None),
    Work("correct", say("Correct"), say("Texts and data to edit where they stand."), lambda card: True),
)
"""The first that fits a finding is what it asks for."""
_ORDER = ("decide", "correct", "add", "redraw", "repair", "remarks")


def tasks_of(cards: Iterable[Card]) -> tuple[Task, ...]:
    """The kinds of work that there are, in the order in which people do them; the gravest findings first."""
    by_work: dict[str, list[Card]] = {anchor: [] for anchor in _ORDER}
    for card in cards:
        by_work[next(work.anchor for work in WORK if work.asked_by(card))].append(card)
    known = {work.anchor: work for work in WORK}
    return tuple(Task(anchor, known[anchor].title, known[anchor].note, tuple(sorted(some, key=_grave)))
                 for anchor, some in by_work.items() if some)


def _grave(card: Card) -> int:
    return -card.finding.severity.rank
