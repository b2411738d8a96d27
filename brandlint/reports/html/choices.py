"""What the findings can be filtered by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from brandlint.findings import Severity
from brandlint.reports.html.cards import Card
from brandlint.translations import words

FAMILIES: Mapping[str, str] = dict(zip(
    ("PRC", "OFR", "TRM", "CON", "CLR", "LGO", "TYP", "TON", "PRN", "IMG", "DOC", "LOC", "GDE"),
    words("Prices", "Offers", "Terms", "Contacts and links", "Colours", "Logos", "Typography", "Tone and names",
          "Print production", "Images", "Documents", "Locales", "The guide"), strict=True))


class Choice(NamedTuple):
    """A value, what people call it, and how many findings have it."""

    value: str
    name: str
    number: int


class Choices(NamedTuple):
    """The values that occur."""

    severities: tuple[Choice, ...]
    families: tuple[Choice, ...]
    channels: tuple[Choice, ...]
    locales: tuple[Choice, ...]


def choices_of(cards: Iterable[Card]) -> Choices:
    """The choices that the findings leave."""
    cards = tuple(cards)
    severities = Counter(card.finding.severity for card in cards)
    return Choices(
        tuple(Choice(one.value, one.value, severities[one]) for one in Severity if severities[one]),
        _counted((card.family for card in cards), FAMILIES), _counted(card.finding.channel or "" for card in cards),
        _counted(card.finding.locale or "" for card in cards))


def _counted(values: Iterable[str], names: Mapping[str, str] | None = None) -> tuple[Choice, ...]:
    counts = Counter(value for value in values if value)
    return tuple(Choice(value, (names or {}).get(value, value), number) for value, number in sorted(counts.items()))
