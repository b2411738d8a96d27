"""A stated fact as reports see it, and its value as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import MISSING, Field, fields
from typing import Protocol

from brandlint.facts.model import Fact, Money, Value
from brandlint.reports.plain_json import Plain


class Stated(Protocol):
    """A fact with the asset that states it."""

    @property
    def path(self) -> str: ...

    @property
    def channel(self) -> str | None: ...

    @property
    def locale(self) -> str | None: ...

    @property
    def fact(self) -> Fact: ...


Facts = Sequence[Stated]

_KEYS = {"start": "from"}
"""Attributes that Python does not let be called as everybody calls them."""


def plain(value: Value) -> Plain:
    """A value as plain JSON; attributes that say nothing (as they are by default) are left out."""
    if isinstance(value, str):
        return str(value)
    return {_KEYS.get(field.name, field.name): _attribute(getattr(value, field.name))
            for field in fields(value) if not _says_nothing(field, getattr(value, field.name))}


def _attribute(item: Plain | Money | tuple[Plain, ...]) -> Plain:
    if isinstance(item, Money):
        return plain(item)
    return [_attribute(one) for one in item] if isinstance(item, tuple) else item


def _says_nothing(field: Field[object], item: object) -> bool:
    return field.default is not MISSING and item == field.default
