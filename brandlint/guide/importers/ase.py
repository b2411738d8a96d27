"""Adobe Swatch Exchange: blocks of named colours in big-endian binary.

A colour that the file has in RGB (or Lab, or grey) and in CMYK under one name becomes one colour with both. A colour in
CMYK alone is left out: what it looks like on a screen depends on the printing profile, which the file does not hold.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from brandlint.guide.importers.model import ImportedIdentity, NotReadableError
from brandlint.guide.model import Colour
from brandlint.translations import say

_COLOUR_BLOCK = 0x0001
_CHANNELS = {b"RGB ": 3, b"LAB ": 3, b"Gray": 1, b"CMYK": 4}
_WHITE_D50 = (0.9642, 1.0, 0.8249)
_D50_TO_SRGB = ((3.1338561, -1.6168667, -0.4906146), (-0.9787684, 1.9161415, 0.0334540), (0.0719453, -0.2289914, 1.4052427))
"""XYZ with the white of D50 to linear sRGB. Source: Lindbloom, RGB/XYZ matrices (Bradford-adapted)."""


class _Swatch(NamedTuple):
    name: str
    model: bytes
    channels: tuple[float, ...]


def read(data: bytes, folder: Path) -> ImportedIdentity:
    """The palette of a swatch file; `folder` is not used."""
    if data[:4] != b"ASEF":
        raise NotReadableError(say("a file that is no Adobe swatch exchange"), say("export the swatches again as .ase"))
    try:
        swatches = list(_swatches(data))
    except (struct.error, UnicodeDecodeError, IndexError):
        raise NotReadableError(say("a swatch file that breaks off"), say("export the swatches again as .ase")) from None
    inks = {swatch.name: swatch.channels for swatch in swatches if swatch.model == b"CMYK"}
    on_screen = [swatch for swatch in swatches if swatch.model != b"CMYK"]
    if swatches and not on_screen:
        raise NotReadableError(say("swatches in CMYK alone, of which nobody can say how they look on a screen"),
                               say("set the swatches to RGB in a copy and export that, or write hex and cmyk into the guide"))
    named = any(swatch.name for swatch in on_screen)
    shown = [(swatch.name or _hex(swatch), _hex(swatch)) for swatch in on_screen if swatch.name or not named]
    return ImportedIdentity({name: Colour(name, digits, _percentages(inks.get(name))) for name, digits in shown})


def _swatches(data: bytes) -> Iterator[_Swatch]:
    count, = struct.unpack_from(">I", data, 8)
    position = 12
    for _ in range(min(count, len(data) // 6)):
        kind, length = struct.unpack_from(">HI", data, position)
        if kind == _COLOUR_BLOCK:
            yield _swatch(data[position + 6:position + 6 + length])
        position += 6 + length


def _swatch(block: bytes) -> _Swatch:
    letters, = struct.unpack_from(">H", block)
    name = block[2:2 + 2 * letters].decode("utf-16-be").rstrip("\0").strip()
    model = block[2 + 2 * letters:6 + 2 * letters]
    if model not in _CHANNELS:
        raise NotReadableError(say("a swatch file with colours that nobody knows"), say("export the swatches again as .ase"))
    return _Swatch(name, model, struct.unpack_from(f">{_CHANNELS[model]}f", block, 6 + 2 * letters))


def _percentages(inks: tuple[float, ...] | None) -> tuple[Decimal, Decimal, Decimal, Decimal] | None:
    if inks is None:
        return None
    cyan, magenta, yellow, black = (Decimal(round(ink * 1000)) / 10 for ink in inks)
    return cyan, magenta, yellow, black


def _hex(swatch: _Swatch) -> str:
    match swatch.model:
        case b"LAB ":
            lightness, a, b = swatch.channels
            channels = _srgb(lightness * 100, a, b)
        case b"Gray":
            channels = swatch.channels * 3
        case _:
            channels = swatch.channels
    return "#" + "".join(f"{round(min(max(channel, 0.0), 1.0) * 255):02X}" for channel in channels)


def _srgb(lightness: float, a: float, b: float) -> tuple[float, ...]:
    """CIE Lab (D50) as sRGB channels from 0 to 1. Source: CIE 15, and IEC 61966-2-1 for the transfer curve."""
    middle = (lightness + 16) / 116
    xyz = [white * _from_lab(part) for white, part in zip(_WHITE_D50, (middle + a / 500, middle, middle - b / 200), strict=True)]
    linear = (sum(weight * part for weight, part in zip(row, xyz, strict=True)) for row in _D50_TO_SRGB)
    return tuple(12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055 for part in linear)


def _from_lab(part: float) -> float:
    return part**3 if part > 6 / 29 else 3 * (6 / 29) ** 2 * (part - 4 / 29)
