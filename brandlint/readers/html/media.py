"""Media queries: under which circumstances a rule applies."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from brandlint.documents.blocks import Variant


class Environment(NamedTuple):
    """Where a document is looked at: the width in px, and light or dark.

    `outlook_dark` is Outlook in the dark, which puts attributes of its own on what it shows.
    """

    width: int = 1280
    dark: bool = False
    outlook_dark: bool = False


DESKTOP = Environment()
VARIANTS = {Variant.MOBILE: Environment(width=375), Variant.DARK: Environment(dark=True)}

_FEATURE = re.compile(r"\(([^()]*)\)")
_LENGTH = re.compile(r"([\d.]+)\s*(px|em|rem|pt|cm|in)?\Z")
_RANGE = re.compile(r"width\s{0,9}([<>]=?)\s{0,9}([\d.]{1,12}\w{0,4})\Z"
                    r"|([\d.]{1,12}\w{0,4})\s{0,9}([<>]=?)\s{0,9}width(?:\s{0,9}([<>]=?)\s{0,9}([\d.]{1,12}\w{0,4}))?\Z")
_UNITS = {"px": 1.0, "em": 16.0, "rem": 16.0, "pt": 4 / 3, "cm": 96 / 2.54, "in": 96.0}


@lru_cache(maxsize=1024)
def applies(queries: str, environment: Environment) -> bool:
    """Whether one of the queries of a list is true on a screen; an empty list is."""
    return not queries.strip() or any(_query(query.strip().lower(), environment) for query in queries.split(","))


def _query(query: str, environment: Environment) -> bool:
    negated = query.startswith("not ")
    query = re.sub(r"^(?:not|only)\s+", "", query)
    kind = re.match(r"[a-z-]+", query)
    medium = kind.group() if kind and not query.startswith("(") else "all"
    features = (match.group(1).strip() for match in _FEATURE.finditer(query))
    truth = medium in {"all", "screen"} and all(_feature(feature, environment) for feature in features)
    return truth is not negated


def _feature(feature: str, environment: Environment) -> bool:
    name, _, value = (part.strip() for part in feature.partition(":"))
    if name in {"min-width", "min-device-width"}:
        return environment.width >= _pixels(value, float("inf"))
    if name in {"max-width", "max-device-width"}:
        return environment.width <= _pixels(value, -1.0)
    if name == "prefers-color-scheme":
        return value == ("dark" if environment.dark else "light")
    if match := _RANGE.match(feature):
        return _in_range(match, environment.width)
    return f"{name}:{value}".rstrip(":") in _TRUE


_TRUE = frozenset({"orientation:landscape", "hover", "hover:hover", "any-hover:hover", "color", "pointer:fine",
                   "-webkit-min-device-pixel-ratio:0", "prefers-reduced-motion:no-preference"})
"""Features that a desktop browser has."""


def _in_range(match: re.Match[str], width: int) -> bool:
    after, after_value, before_value, before, second, second_value = match.groups()
    truths = []
    if after:
        truths.append(_compare(width, after, _pixels(after_value, 0.0)))
    if before:
        truths.append(_compare(_pixels(before_value, 0.0), before, width))
    if second:
        truths.append(_compare(width, second, _pixels(second_value, 0.0)))
    return all(truths)


def _compare(left: float, sign: str, right: float) -> bool:
    return (left == right and "=" in sign) or (left < right if sign.startswith("<") else left > right)


def _pixels(value: str, otherwise: float) -> float:
    match = _LENGTH.match(value)
    return float(match.group(1)) * _UNITS[match.group(2) or "px"] if match else otherwise
