"""Counting what assets say: a channel speaks once in each locale, however many copies it has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import TypeVar

from brandlint.linking.ledger import Statement

T = TypeVar("T", bound=Hashable)

Stated = Iterable[tuple[Statement, T]]
"""Who says what."""


def ranked(stated: Stated[T]) -> list[T]:
    """Every value, the one that most channels and locales state first; of equals, the first that was met."""
    voices: dict[T, set[tuple[str, str]]] = defaultdict(set)
    for statement, value in stated:
        voices[value].add((statement.channel, statement.locale or ""))
    return sorted(voices, key=lambda value: -len(voices[value]))


def winner(stated: Stated[T]) -> T | None:
    """The value that most channels and locales state; None where nobody states one."""
    return next(iter(ranked(stated)), None)
