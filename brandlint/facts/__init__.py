"""Finders: each finds one kind of fact in a text and knows neither files nor the guide."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import import_module
from importlib.metadata import entry_points

from brandlint.documents.blocks import Role
from brandlint.facts.model import Fact
from brandlint.facts.reading import Finder, Reading

VERSION = 1
"""Raised when the same text gives other facts, so that nothing stale is taken from a cache."""

FINDERS: tuple[str, ...] = ("money", "deals", "percent", "codes",
                             "web", "product_codes", "periods", "hours", "phones", "addresses", "terms", "redeem")
"""Modules of this room with a function `find`, in the order in which they run."""


@cache
def finders() -> tuple[Finder, ...]:
    """The finders in their order: the built-in ones, then those that other packages bring."""
    own = (import_module(f"brandlint.facts.{name}").find for name in FINDERS)
    return (*own, *(entry.load() for entry in entry_points(group="brandlint.finders")))


def find(reading: Reading) -> tuple[Fact, ...]:
    """Every fact that a text states, in order of start."""
    return read(reading.raw, reading.locale, reading.struck, reading.label, reading.role)


@lru_cache(maxsize=4096)
def read(raw: str, locale: str | None = None, struck: tuple[tuple[int, int], ...] = (), label: str | None = None,
         role: Role = Role.BODY) -> tuple[Fact, ...]:
    """Every fact that a text states, in order of start; see `Reading` for the arguments.

    A campaign says most things more than once: footers, terms and labels are read once.
    """
    reading = Reading.of(raw, locale, struck=struck, label=label, role=role)
    found: dict[tuple[object, ...], Fact] = {}
    for finder in finders():
        before = tuple(found.values()) if found else ()
        for fact in list(finder(reading, before)):
            found[fact.kind, fact.start, fact.end] = fact
    return tuple(sorted(found.values(), key=lambda fact: (fact.start, fact.end, fact.kind)))
