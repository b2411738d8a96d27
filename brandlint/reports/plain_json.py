"""JSON in which decimals are exact numbers and days are ISO dates; the same values always give the same text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

Plain = None | bool | int | float | str | Decimal | date | Sequence["Plain"] | Mapping[str, "Plain"]

_HALF_PAIR = re.compile("[\ud800-\udfff]")
_ACTING = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""Beside those that JSON escapes itself, what a terminal or an editor acts on."""


def dumps(value: Plain) -> str:
    """A value on one line.

    Raises:
        TypeError: for what JSON has no form for.
    """
    match value:
        case Decimal():
            return _number(value)
        case date():
            return f'"{value.isoformat()}"'
        case str():
            return _text(value)
        case None | bool() | int() | float():
            return json.dumps(value, allow_nan=False)
        case Mapping():
            return "{" + ", ".join(f"{_text(key)}: {dumps(item)}" for key, item in value.items()) + "}"
        case Sequence():
            return "[" + ", ".join(map(dumps, value)) + "]"
    raise TypeError(f"no JSON for {type(value).__name__}")


def spread(value: Mapping[str, Plain]) -> Iterator[str]:
    """An object in pieces: each key on a line of its own, and each item of a list too, so that a diff shows what changed."""
    yield "{"
    for number, (key, item) in enumerate(value.items()):
        yield f"{',' if number else ''}\n {_text(key)}: "
        if isinstance(item, Sequence) and not isinstance(item, str) and item:
            yield "[\n  " + dumps(item[0])
            yield from (f",\n  {dumps(one)}" for one in item[1:])
            yield "\n ]"
        else:
            yield dumps(item)
    yield "\n}\n"


def spread_list(items: Iterable[Plain]) -> Iterator[str]:
    """A list in pieces, each item on a line of its own."""
    yield "["
    for number, item in enumerate(items):
        yield f"{',' if number else ''}\n {dumps(item)}"
    yield "\n]\n"


def _number(value: Decimal) -> str:
    """Without exponent and without zeros at the end: equal amounts are written equally."""
    if not value.is_finite():
        raise TypeError(f"no JSON for {value}")
    text = f"{value:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def _text(text: str) -> str:
    # Half of a surrogate pair, as a careless asset or file name may hold, cannot be written as UTF-8.
    written = json.dumps(text, ensure_ascii=_HALF_PAIR.search(text) is not None)
    return _ACTING.sub(lambda match: f"\\u{ord(match[0]):04x}", written)
