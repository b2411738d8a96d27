"""The guide as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from brandlint.guide.model import ByLocale, Campaign, Guide, Length
from brandlint.reports.model import View
from brandlint.reports.plain_json import Plain, spread

VERSION = 1
_NOT_SHOWN = frozenset({"places", "place", "sale_place", "campaigns"})


def render(guide: Guide, campaigns: Sequence[Campaign], view: View) -> Iterator[str]:
    """Everything that the guide says, by the names of its model; what it does not say is left out."""
    said = _plain(guide)
    yield from spread({"version": VERSION, "tool": view.tool, **(said if isinstance(said, Mapping) else {}),
                       "campaigns": [_plain(one) for one in campaigns]})


def _plain(value: object) -> Plain:
    match value:
        case Length():
            return str(value)
        case ByLocale():
            return {key: _plain(item) for key, item in value.items()}
        case Path():
            return value.name
        case None | bool() | int() | float() | str() | Decimal() | date():
            return value
        case Mapping():
            return {str(key): _plain(item) for key, item in value.items()}
        case Sequence():
            return [_plain(item) for item in value]
    if is_dataclass(value):
        items = ((field.name, getattr(value, field.name)) for field in fields(value) if field.name not in _NOT_SHOWN)
        return {name: _plain(item) for name, item in items if item not in (None, (), {}, "", ByLocale())}
    return str(value)
