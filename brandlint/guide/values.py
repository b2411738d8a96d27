"""A value of the guide while it is being read: its node, its key path, its place, and where its problems go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from brandlint.guide.model import ByLocale, GuidePlace, KeyPath
from brandlint.problems import Problem
from brandlint.shapes.words import shown
from brandlint.translations import say
from brandlint.yaml12 import ListNode, MappingNode, Node, ScalarNode, as_date, plain

T = TypeVar("T")


@dataclass(slots=True)
class Desk:
    """What all values of a guide share while it is being read.

    Attributes:
        problems: everything that is wrong so far.
        bad: key paths whose values are wrong by their schema; they are passed over.
        currencies: those of the guide's locales, for amounts that name none.
    """

    problems: list[Problem] = field(default_factory=list)
    bad: set[KeyPath] = field(default_factory=set)
    currencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Value:
    """A value that fits its schema.

    Attributes:
        folder: the folder of the file that holds it, to which its paths are relative.
    """

    node: Node
    path: KeyPath
    place: GuidePlace
    folder: Path
    desk: Desk

    def get(self, key: str) -> Value | None:
        """The value under a key, if it is there and not wrong."""
        entry = self.node.entry(key) if isinstance(self.node, MappingNode) else None
        return None if entry is None or (*self.path, key) in self.desk.bad else self._below(key, entry.value, entry.key)

    def items(self) -> Iterator[tuple[str, Value]]:
        """Keys and values of a mapping."""
        if isinstance(self.node, MappingNode):
            for key, value in self.node.entries:
                if (*self.path, key.text) not in self.desk.bad:
                    yield key.text, self._below(key.text, value, key)

    def each(self) -> Iterator[Value]:
        """The items of a list; a single value is a list of one."""
        if not isinstance(self.node, ListNode):
            yield self
            return
        for position, item in enumerate(self.node.items):
            if (*self.path, position) not in self.desk.bad:
                yield self._below(position, item, item)

    @property
    def is_mapping(self) -> bool:
        return isinstance(self.node, MappingNode)

    @property
    def text(self) -> str:
        """The text as written; a number keeps its zeros and its sign."""
        return self.node.text.strip() if isinstance(self.node, ScalarNode) else ""

    @property
    def number(self) -> Decimal | None:
        """The number, where it stands without quotes."""
        value = self.node.value if isinstance(self.node, ScalarNode) else None
        return Decimal(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else None

    @property
    def is_true(self) -> bool:
        return isinstance(self.node, ScalarNode) and self.node.value is True

    def texts(self) -> tuple[str, ...]:
        return tuple(item.text for item in self.each())

    def by_locale(self, read: Callable[[Value], T]) -> ByLocale[T]:
        """A mapping by locale; anything else holds for every locale."""
        if self.is_mapping:
            return ByLocale({locale: read(value) for locale, value in self.items()})
        return ByLocale({"*": read(self)})

    def files(self) -> tuple[Path, ...]:
        return tuple(self.folder / item.text for item in self.each() if item.text)

    def wrong(self, expected: str, hint: str = "", *, found: str | None = None) -> None:
        """Note that something else was expected here."""
        seen = shown(plain(self.node)) if found is None else found
        self.desk.problems.append(Problem(self.place, self.path, seen, expected, hint))

    def _below(self, step: str | int, node: Node, key: Node) -> Value:
        span = node.span if isinstance(node, ScalarNode) and node.text else key.span
        return Value(node, (*self.path, step), GuidePlace.of(self.place.path, span), self.folder, self.desk)


def text_at(value: Value | None, key: str) -> str | None:
    """The text under a key, or None."""
    found = value.get(key) if value else None
    return found.text if found else None


def texts_at(value: Value | None, key: str) -> tuple[str, ...]:
    """The texts under a key, which may be one text or a list."""
    found = value.get(key) if value else None
    return found.texts() if found else ()


def by_locale_at(value: Value | None, key: str) -> ByLocale[str]:
    """The text by locale under a key."""
    found = value.get(key) if value else None
    return found.by_locale(lambda item: item.text) if found else ByLocale()


def date_at(value: Value | None, key: str) -> date | None:
    """The day under a key."""
    found = value.get(key) if value else None
    day = as_date(found.text) if found else None
    if found is not None and day is None:
        found.wrong(say("a day that exists, like 2027-03-31"))
    return day


def whole_at(value: Value | None, key: str) -> int | None:
    """The whole number under a key."""
    found = value.get(key) if value else None
    return int(found.number) if found is not None and found.number is not None else None
