"""Lengths, shares, weights and days as the guide writes them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from brandlint.guide.model import Length
from brandlint.guide.values import Value
from brandlint.translations import say

_LENGTH = re.compile(r"(?P<number>\d+(?:[.,]\d+)?)\s*(?P<unit>px|mm|cm|pt|in)?")
_IN_MM = {"cm": Decimal(10), "in": Decimal("25.4")}
_PERCENT = re.compile(r"(?P<number>\d+(?:[.,]\d+)?)\s*%")
_WEIGHT = re.compile(r"(?P<number>\d+(?:[.,]\d+)?)\s*(?P<unit>B|KB|KiB|MB|MiB)?", re.IGNORECASE)
_BYTES = {"": 1, "b": 1, "kb": 1024, "kib": 1024, "mb": 1024**2, "mib": 1024**2}
_DAYS = re.compile(r"(\d{1,3})\s*(?:[-–]\s*(\d{1,3}))?")


def decimal(text: str) -> Decimal:
    """A number that may be written with a comma."""
    return Decimal(text.replace(",", "."))


def length(value: Value, usual_unit: str) -> Length | None:
    """A length in px, mm or pt; a bare number has the usual unit, centimetres and inches become millimetres."""
    match = _LENGTH.fullmatch(value.text)
    if match is None:
        value.wrong(say("a length, like 3mm, 96px or 6pt"))
        return None
    number, unit = decimal(match["number"]), match["unit"] or usual_unit
    return Length(number * _IN_MM[unit], "mm") if unit in _IN_MM else Length(number, unit)


def lengths(value: Value, usual_unit: str) -> Mapping[str, Length]:
    """Lengths by where they hold; a single one holds for every key, which is written *. Screens have pixels."""
    pairs = value.items() if value.is_mapping else iter([("*", value)])
    found = ((key, length(item, "px" if key == "screen" else usual_unit)) for key, item in pairs)
    return {key: measure for key, measure in found if measure is not None}


def share(value: Value) -> Decimal | None:
    """A fraction between 0 and 1, written so or as a percentage."""
    match = _PERCENT.fullmatch(value.text)
    number = decimal(match["number"]) / 100 if match else value.number
    if number is None or not 0 <= number <= 1:
        value.wrong(say("a share, like 15% or 0.15"))
        return None
    return number


def percent(text: str) -> Decimal | None:
    """The number of a percentage: "12,5 %" is 12.5."""
    match = _PERCENT.fullmatch(text)
    return decimal(match["number"]) if match else None


def weight(value: Value) -> int | None:
    """Bytes; a kilobyte has 1024, as file managers count."""
    match = _WEIGHT.fullmatch(value.text)
    if match is None:
        value.wrong(say("a weight, like 200 KB or 1.5 MB"))
        return None
    return int(decimal(match["number"]) * _BYTES[(match["unit"] or "").lower()])


def days(value: Value) -> tuple[int, int] | None:
    """A number of days, or a range: 1-2."""
    match = _DAYS.fullmatch(value.text)
    if match is None or int(match[2] or match[1]) < int(match[1]):
        value.wrong(say("a number of days, like 1-2 or 2"))
        return None
    return int(match[1]), int(match[2] or match[1])
