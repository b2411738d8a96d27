"""What a background image shows behind a text: the colours along a gradient, or the address of a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from brandlint.readers.html.values import TRANSPARENT, colour, over

_LAYER = re.compile(r"""((?:-webkit-|-moz-)?(?:repeating-)?(?:linear|radial|conic)-gradient|url)
                        \(((?:[^()"']|"[^"]*"|'[^']*'|\((?:[^()]|\([^()]*\))*\))*)\)""", re.I | re.X)
_PART = re.compile(r"(?:[^,()]|\((?:[^()]|\([^()]*\))*\))+")
_WORD = re.compile(r"(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+")
_PERCENT = re.compile(r"([\d.]+)%\Z")
_INNER = (0.15, 0.325, 0.5, 0.675, 0.85)
"""Where along a gradient its colours are looked at: a text does not reach into the padding around it."""


class Backdrop(NamedTuple):
    """What lies behind a text where it is not one colour.

    Attributes:
        colours: "#rrggbb" along a gradient; empty where there is none or they are not known.
        address: of a picture.
        everywhere: the text fills what it stands on, so that it also stands on the worst spot.
    """

    colours: tuple[str, ...] = ()
    address: str = ""
    everywhere: bool = True


NOTHING = Backdrop()


class _Stop(NamedTuple):
    at: float
    colour: str


@lru_cache(maxsize=512)
def backdrop(images: str, below: str | None, everywhere: bool) -> Backdrop:
    """What a `background-image` shows.

    Args:
        images: the value.
        below: the colour under it, "#rrggbb"; None where that is not known.
        everywhere: whether a text on it fills it.
    """
    layers = _LAYER.findall(images)
    if not layers or len(layers) > 1:
        return NOTHING
    kind, content = layers[0]
    if kind.lower() == "url":
        return Backdrop((), content.strip().strip("\"'"), everywhere)
    stops = _stops(content)
    if not stops or "repeating" in kind.lower() or any(one.at == other.at and one.colour != other.colour
                                                        for one, other in pairwise(stops)):
        return NOTHING
    shown = [_along(stops, at) for at in _INNER]
    if any(not one.startswith("#") for one in shown) and below is None:
        return NOTHING
    return Backdrop(tuple(dict.fromkeys(over(one, below or "#ffffff") for one in shown)), "", everywhere)


def _stops(content: str) -> list[_Stop]:
    """The stops of a gradient with their places from 0 to 1; none where one is not understood."""
    parts = [_WORD.findall(part) for part in _PART.findall(content)]
    if parts and not any(colour(word) for word in parts[0]):
        del parts[0]
    places: list[float | None] = []
    colours: list[str] = []
    for words in parts:
        found = next((read for word in words if (read := colour(word)) and read != "currentcolor"), None)
        given = [_PERCENT.match(word) for word in words if colour(word) is None]
        if found is None or None in given:
            return []
        ends = [float(one[1]) / 100 for one in given if one]
        places += ends or [None]
        colours += [found] * max(1, len(ends))
    return [_Stop(at, one) for at, one in zip(_filled(places), colours, strict=True)] if len(colours) > 1 else []


def _filled(places: Sequence[float | None]) -> Iterator[float]:
    """Places, those that are not given evenly between those that are."""
    known = {index: at for index, at in enumerate(places) if at is not None}
    known.setdefault(0, 0.0)
    known.setdefault(len(places) - 1, 1.0)
    for index in range(len(places)):
        before = max(one for one in known if one <= index)
        after = min(one for one in known if one >= index)
        share = (index - before) / (after - before) if after > before else 0.0
        yield known[before] + share * (known[after] - known[before])


def _along(stops: Sequence[_Stop], at: float) -> str:
    """The colour at a place between stops, with its alpha."""
    if at <= stops[0].at:
        return stops[0].colour
    for one, other in pairwise(stops):
        if one.at <= at <= other.at:
            return _mixed(one.colour, other.colour, (at - one.at) / (other.at - one.at) if other.at > one.at else 0.0)
    return stops[-1].colour


def _mixed(one: str, other: str, share: float) -> str:
    """Mixed with their alphas multiplied in, as browsers do."""
    a, b = _parts(one), _parts(other)
    alpha = a[3] + share * (b[3] - a[3])
    if alpha <= 0:
        return TRANSPARENT
    red, green, blue = (round((x * a[3] * (1 - share) + y * b[3] * share) / alpha) for x, y in zip(a[:3], b[:3], strict=True))
    return colour(f"rgba({red}, {green}, {blue}, {alpha:.3f})") or TRANSPARENT


def _parts(written: str) -> tuple[float, float, float, float]:
    if written.startswith("#"):
        return int(written[1:3], 16), int(written[3:5], 16), int(written[5:7], 16), 1.0
    numbers = [float(number) for number in re.findall(r"[\d.]+", written)]
    return (numbers[0], numbers[1], numbers[2], numbers[3]) if len(numbers) == 4 else (0.0, 0.0, 0.0, 0.0)
