"""Values as YAML on one line, as people write them: `{days: 30, cost: free}`."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

Value = str | int | Decimal | date | Sequence["Value"] | Mapping[str, "Value"]

_PLAIN = re.compile(r"[^\W\d_](?:[\w /.'@€£+-]|:(?=\S))*(?<! )")
_WORDS = frozenset(("null", "true", "false", "yes", "no", "on", "off"))
_PERCENT = re.compile(r"\d+(?:\.\d+)?%|\d+-\d+")


def flow(value: Value) -> str:
    """A value as YAML 1.2 on one line; text is quoted where it could be taken for something else."""
    match value:
        case str():
            return _text(value)
        case Decimal():
            return f"{value.normalize():f}"
        case int():
            return str(value)
        case date():
            return value.isoformat()
        case Mapping():
            return "{" + ", ".join(f"{_text(key)}: {flow(item)}" for key, item in value.items()) + "}"
        case _:
            return "[" + ", ".join(map(flow, value)) + "]"


def _text(text: str) -> str:
    plain = _PLAIN.fullmatch(text) and text.lower() not in _WORDS
    return text if plain or _PERCENT.fullmatch(text) else "".join(map(_in_quotes, json.dumps(text, ensure_ascii=False)))


def _in_quotes(char: str) -> str:
    return char if char.isprintable() else f"\\U{ord(char):08x}"
