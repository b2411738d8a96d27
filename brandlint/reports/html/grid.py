"""The matrix as a table: offers and terms down, channels and locales across."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from typing import NamedTuple

from brandlint.documents.places import Place
from brandlint.overview import Cell, State, Topic
from brandlint.reports.html.cards import Card
from brandlint.reports.locations import location
from brandlint.translations import word, words

Column = tuple[str, str]
Anchors = Mapping[tuple[str, Place], str]
_TITLES = dict(zip(Topic, words("Offers", "Terms", "Other prices"), strict=True))
_FIELDS = {"was": "was-price", "counted_from": "counted from", "free_from": "free from"}
_MOST_PLACES = 8
_MOST_ROWS = 150
"""Rows of a table that people still read; those with something to see come first."""
_SIGNS = {State.EQUAL: "✓", State.DIFFERS: "≠", State.MISSING: "○", State.WAIVED: "~", State.EXPIRES: "◷",
          State.NOT_LOOKED_AT: "?"}


class Spot(NamedTuple):
    """A place in a cell: what it says, where, and the anchor of its finding where there is one."""

    text: str
    where: str
    anchor: str | None


@dataclass(frozen=True, slots=True)
class Box:
    """A cell of the table: `key` names it on the page."""

    key: str
    title: str
    state: State
    sign: str
    spots: tuple[Spot, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: one field, its boxes by column, None where nothing is stated."""

    field: str
    boxes: tuple[Box | None, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The rows of one offer, term or product."""

    name: str
    lines: tuple[Line, ...]


class Channel(NamedTuple):
    """A channel with its locales, which are the columns of the table."""

    name: str
    locales: tuple[str, ...]


class Sort(NamedTuple):
    """A state, its sign, and how many cells have it."""

    state: State
    sign: str
    number: int


@dataclass(frozen=True, slots=True)
class Section:
    """Offers, terms or prices. `left_out` counts rows that are not shown: those of other prices whose cells are all equal,
    and what goes beyond a table that people still read."""

    title: str
    groups: tuple[Group, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class Grid:
    """The table and its key."""

    channels: tuple[Channel, ...]
    sections: tuple[Section, ...]
    legend: tuple[Sort, ...]

    @property
    def width(self) -> int:
        """How many columns hold cells."""
        return sum(len(channel.locales) for channel in self.channels)


def grid_of(cells: Sequence[Cell], cards: Iterable[Card]) -> Grid:
    """The matrix as a table.

    Args:
        cards: the findings on the page, to which places lead.
    """
    anchors = {(card.finding.path, card.finding.place): card.anchor for card in cards}
    columns = sorted({(cell.channel, cell.locale or "") for cell in cells})
    sections = (_section(title, [cell for cell in cells if cell.topic is topic], columns, anchors, topic)
                for topic, title in _TITLES.items())
    numbers = Counter(cell.state for cell in cells)
    return Grid(tuple(_channels(columns)), tuple(one for one in sections if one.groups or one.left_out),
                tuple(Sort(state, _SIGNS[state], numbers[state]) for state in State))


def _channels(columns: Iterable[Column]) -> Iterator[Channel]:
    for channel, same in groupby(columns, key=lambda column: column[0]):
        yield Channel(channel, tuple(locale for _, locale in same))


def _section(title: str, cells: Sequence[Cell], columns: Sequence[Column], anchors: Anchors, topic: Topic) -> Section:
    rows: dict[tuple[str, str, str], dict[Column, Cell]] = {}
    for cell in cells:
        rows.setdefault((cell.subject, cell.name, cell.field), {})[cell.channel, cell.locale or ""] = cell
    told = {key: row for key, row in rows.items()
            if topic is not Topic.PRODUCT or any(cell.state is not State.EQUAL for cell in row.values())}
    kept = list(told.items())[:_MOST_ROWS]
    groups = (Group(name, tuple(_line(key[2], row, columns, anchors) for key, row in same))
              for (_, name), same in groupby(kept, key=lambda item: item[0][:2]))
    return Section(title, tuple(groups), len(rows) - len(kept))


def _line(field: str, row: Mapping[Column, Cell], columns: Iterable[Column], anchors: Anchors) -> Line:
    return Line(word(_FIELDS.get(field, field)), tuple(_box(row[one], anchors) if one in row else None for one in columns))


def _box(cell: Cell, anchors: Anchors) -> Box:
    spots = tuple(Spot(one.text, location(one.path, one.place), anchors.get((one.path, one.place))) for one in cell.places)
    name = "\x1f".join((cell.topic, cell.subject, cell.field, cell.channel, cell.locale or ""))
    title = " · ".join(filter(None, (cell.name, _FIELDS.get(cell.field, cell.field), cell.channel, cell.locale)))
    return Box(f"cell-{sha256(name.encode('utf-8', 'replace')).hexdigest()[:12]}", title, cell.state, _SIGNS[cell.state],
               spots[:_MOST_PLACES], max(0, len(spots) - _MOST_PLACES))
