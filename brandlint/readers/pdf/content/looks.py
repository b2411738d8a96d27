"""What a dictionary of the graphics state changes: overprint, transparency, line width, font."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from brandlint.readers.pdf.content.fonts import font_of
from brandlint.readers.pdf.content.objects import each, entry, name, number

Look = tuple[tuple[str, object], ...]
"""Attributes of a state and their values."""

_NUMBERS = (("/LW", "line_width"), ("/ca", "fill_alpha"), ("/CA", "stroke_alpha"))
_PLAIN = ("/Normal", "/Compatible", None)


def look_of(written: Any) -> Look:
    """Read an ExtGState dictionary."""
    return tuple(_changes(written))


def _changes(written: Any) -> Iterator[tuple[str, object]]:
    for key, attribute in _NUMBERS:
        if (value := number(entry(written, key))) is not None:
            yield attribute, value
    yield from _overprint(entry(written, "/OP"), entry(written, "/op"))
    if (mode := number(entry(written, "/OPM"))) is not None:
        yield "overprint_mode", int(mode)
    if (mask := entry(written, "/SMask")) is not None:
        yield "masked", name(mask) != "/None"
    if (blend := entry(written, "/BM")) is not None:
        yield "blends", (name(blend) or name(next(iter(each(blend)), None))) not in _PLAIN
    font = each(entry(written, "/Font"))
    if len(font) == 2:
        yield "font", font_of(font[0])
        yield "size", number(font[1]) or 0.0


def _overprint(stroked: Any, filled: Any) -> Iterator[tuple[str, object]]:
    """The key for strokes holds for fills too where those have none of their own."""
    if stroked is not None:
        yield "stroke_overprints", stroked is True
    if filled is not None or stroked is not None:
        yield "fill_overprints", (filled if filled is not None else stroked) is True
