"""Sizes of paper by their names, and which of them a page has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from brandlint.translations import say

_LARGEST = {"A": (841, 1189), "B": (1000, 1414), "C": (917, 1297)}
"""mm; each next size is the larger side halved, rounded down (ISO 216, ISO 269)."""
_NAMED = {"DL": ((99.0, 210.0), (100.0, 210.0), (105.0, 210.0), (110.0, 220.0)), "LETTER": ((215.9, 279.4),)}
_SERIES = re.compile(r"([ABC])(\d{1,2})", re.IGNORECASE)
_MEASURED = re.compile(r"(\d+(?:[.,]\d+)?)\s*[x×]\s*(\d+(?:[.,]\d+)?)\s*(mm|cm|px|pt|in)", re.IGNORECASE)
_ORIENTED = re.compile(r"(.+?) (portrait|landscape)", re.IGNORECASE)
_MM = {"mm": 1.0, "cm": 10.0, "in": 25.4, "pt": 25.4 / 72, "px": 25.4 / 96}
_TOLERANCE_MM = 1.0
_USUAL_BLEEDS_MM = (1.5, 10.0)


class Size(NamedTuple):
    """Width and height in mm."""

    width: float
    height: float

    def is_near(self, other: Size) -> bool:
        return abs(self.width - other.width) <= _TOLERANCE_MM and abs(self.height - other.height) <= _TOLERANCE_MM

    @property
    def turned(self) -> Size:
        return Size(self.height, self.width)

    def __str__(self) -> str:
        return say("{width} × {height} mm", width=_plain(self.width), height=_plain(self.height))


class Format(NamedTuple):
    """A format of the guide: its sizes in mm (more than one where a name stands for several), and whether it may be turned."""

    written: str
    sizes: tuple[Size, ...]
    may_turn: bool

    def both_ways(self) -> Iterator[Size]:
        for size in self.sizes:
            yield size
            yield size.turned


def format_of(written: str) -> Format | None:
    """What a format of the guide means: A5, DL, 500x700mm, A4 landscape; None for one that is not known.

    A named size is the same paper both ways; width x height and a size with its orientation are meant as they stand.
    """
    match = _ORIENTED.fullmatch(written.strip())
    name, orientation = (match[1], match[2]) if match else (written.strip(), "")
    sizes, measured = _sizes(name)
    if not sizes:
        return None
    if orientation:
        ordered = [Size(*sorted(size)) for size in sizes]
        sizes = [size.turned for size in ordered] if orientation.lower() == "landscape" else ordered
    return Format(written, tuple(sizes), not orientation and not measured)


def _sizes(name: str) -> tuple[list[Size], bool]:
    """The sizes that a name stands for, and whether it gives them itself."""
    if match := _MEASURED.fullmatch(name):
        unit = _MM[match[3].lower()]
        return [Size(*(float(side.replace(",", ".")) * unit for side in match.groups()[:2]))], True
    if match := _SERIES.fullmatch(name):
        return [_of_series(match[1].upper(), int(match[2]))], False
    return [Size(*size) for size in _NAMED.get(name.upper(), ())], False


def _of_series(series: str, number: int) -> Size:
    short, long = _LARGEST[series]
    for _ in range(number):
        short, long = long // 2, short
    return Size(float(short), float(long))


def usual_bleed(size: Size, format_: Format | None) -> float | None:
    """The bleed in mm that a sheet without a trim box includes: what it is larger by, on all sides, than a usual format."""
    formats = [format_] if format_ else [format_of(name) for name in _USUAL_FORMATS]
    for wanted in (size_ for one in formats if one is not None for size_ in one.both_ways()):
        across, down = (size.width - wanted.width) / 2, (size.height - wanted.height) / 2
        if abs(across - down) <= 0.6 and _USUAL_BLEEDS_MM[0] <= across <= _USUAL_BLEEDS_MM[1]:
            return (across + down) / 2
    return None


def is_usual(size: Size) -> bool:
    """Whether a size is one that paper is cut to."""
    return any(size.is_near(wanted) for name in _USUAL_FORMATS if (one := format_of(name)) for wanted in one.both_ways())


_USUAL_FORMATS = (*(f"{series}{number}" for series, number in product("A", range(9))), "B1", "B2", "DL", "Letter",
                  "500x700mm", "700x1000mm", "210x210mm", "148x148mm", "99x210mm", "100x210mm")


def _plain(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
