"""Finders: each finds one kind of fact in a text and knows neither files nor the guide."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from brandlint.facts.model import Fact
from brandlint.facts.reading import Finder, Reading

VERSION = 1
"""Raised when the same text gives other facts, so that nothing stale is taken from a cache."""

FINDERS: tuple[str, ...] = ("money", "deals", "percent", "codes",
                             "web", "product_codes", "periods", "hours", "phones", "addresses", "terms", "redeem")
"""Modules of this room with a function `find`, in the order in which they run."""


def finders() -> tuple[Finder, ...]:
    """The built-in finders in their order."""
    return tuple(import_module(f"brandlint.facts.{name}").find for name in FINDERS)


def find(reading: Reading) -> tuple[Fact, ...]:
    """Every fact that a text states, in order of start."""
    found: dict[tuple[object, ...], Fact] = {}
    for finder in finders():
        for fact in _listed(finder, reading, found):
            found[fact.kind, fact.start, fact.end] = fact
    return tuple(sorted(found.values(), key=lambda fact: (fact.start, fact.end, fact.kind)))


def _listed(finder: Finder, reading: Reading, found: dict[tuple[object, ...], Fact]) -> Iterable[Fact]:
    return list(finder(reading, tuple(found.values())))
