"""Facts as reports get them, and their values as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import MISSING, Field, fields

from brandlint.facts.model import Money, Value
from brandlint.linking.ledger import Statement
from brandlint.reports.plain_json import Plain

Facts = Sequence[Statement]

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
