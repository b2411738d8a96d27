"""What a starter guide says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from brandlint.starter.flow import Value


class Item(NamedTuple):
    """An entry with a name of its own: a locale, a product, an offer."""

    id: str
    settings: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Starter:
    """What is known; what is not stands in the files as a commented example."""

    brand: str | None = None
    locales: tuple[Item, ...] = ()
    products: tuple[Item, ...] = ()
    offers: tuple[Item, ...] = ()
    terms: Mapping[str, Value] = field(default_factory=dict)
    contacts: Mapping[str, Value] = field(default_factory=dict)
