"""The colours between which a gradient runs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from brandlint.readers.pdf.content.objects import TooLarge, decoded, each, entry, number, numbers

_DEEPEST = 6
_MOST_STOPS = 40


def stops(shading: Any, count: int) -> list[tuple[float, ...]]:
    """The colours that a shading's function gives at its ends and where its parts meet.

    Args:
        shading: its dictionary.
        count: how many components a colour has.

    Returns:
        components each; one empty colour where they are not to be had (meshes, programs).
    """
    function = entry(shading, "/Function")
    functions = each(function)
    if functions:
        parts = [list(_ends(one, 0)) for one in functions]
        if len(parts) == count and all(len(ends) == len(parts[0]) for ends in parts):
            return [tuple(value for one in values for value in one) for values in zip(*parts, strict=True)][:_MOST_STOPS]
        return [()]
    return [colour for colour in _ends(function, 0) if len(colour) == count][:_MOST_STOPS] or [()]


def _ends(function: Any, depth: int) -> Iterator[tuple[float, ...]]:
    if depth > _DEEPEST:
        return
    match number(entry(function, "/FunctionType")):
        case 2.0:
            yield tuple(numbers(entry(function, "/C0"))) or (0.0,)
            yield tuple(numbers(entry(function, "/C1"))) or (1.0,)
        case 3.0:
            for part in each(entry(function, "/Functions"))[:_MOST_STOPS]:
                yield from _ends(part, depth + 1)
        case 0.0:
            yield from _samples(function)


def _samples(function: Any) -> Iterator[tuple[float, ...]]:
    """The first and the last sample of a sampled function with one input of 8 or 16 bits."""
    ranges, bits = numbers(entry(function, "/Range")), number(entry(function, "/BitsPerSample"))
    size = numbers(entry(function, "/Size"))
    if len(size) != 1 or bits not in (8, 16) or not ranges or len(ranges) % 2:
        return
    try:
        data = decoded(function)
    except (ValueError, TooLarge):
        return
    width, outputs = int(bits) // 8, len(ranges) // 2
    for sample in (0, int(size[0]) - 1):
        raw = data[sample * width * outputs:(sample + 1) * width * outputs]
        if len(raw) == width * outputs:
            yield tuple(_scaled(raw[at * width:(at + 1) * width], *ranges[2 * at:2 * at + 2]) for at in range(outputs))


def _scaled(raw: bytes, low: float, high: float) -> float:
    return low + (high - low) * int.from_bytes(raw, "big") / ((1 << 8 * len(raw)) - 1)
