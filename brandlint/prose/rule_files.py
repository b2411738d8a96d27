"""Reads a rule's YAML file. What a rule says is taken as it is written; what cannot be used is told, with the reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from brandlint.documents.source import Source
from brandlint.prose.model import KINDS, UNSUPPORTED, Action, Check, Level, Rule
from brandlint.yaml12 import ListNode, MappingNode, Node, ScalarNode, read

Written = str | list["Written"] | dict[str, "Written"]
"""What a file says, every value as text: `no`, `on` and `12:30` are words here."""

MOST_BYTES = 4_000_000
_COMMON = frozenset({"extends", "message", "level", "scope", "limit", "action", "link", "description", "name", "tests", "pos",
                     "code", "author", "license"})
_TRUE = frozenset({"true", "yes", "on", "y", "1"})
_NUMBERS = {int: int, float: float}
_LISTED = ", ".join(sorted(KINDS))


class Unusable(Exception):
    """Why a rule cannot be used."""


def read_rule_file(path: Path, shown: str) -> dict[str, Written]:
    """What a rule's file says.

    Raises:
        Unusable: it cannot be opened, is too large, or is no mapping in YAML.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Unusable(f"is larger than {MOST_BYTES // 1_000_000} MB")
        data = path.read_bytes()
    except OSError as error:
        raise Unusable(f"cannot be opened: {error.strerror or error}") from None
    reading = read(Source(data, shown))
    if reading.node is None and b"\\'" in data:
        # YAML knows no such escape in double quotes, but the parser that rules are written for does.
        reading = read(Source(data.replace(b"\\'", b"'"), shown))
    if not isinstance(reading.node, MappingNode):
        why = f": {reading.problems[0].found} in line {reading.problems[0].place.line}" if reading.problems else ""
        raise Unusable(f"is no rule in YAML{why}")
    said = _written(reading.node)
    return said if isinstance(said, dict) else {}


def _written(node: Node) -> Written:
    match node:
        case ScalarNode():
            return node.text
        case ListNode():
            return [_written(item) for item in node.items]
        case MappingNode():
            return {entry.key.text: _written(entry.value) for entry in node.entries}


def rule_of(name: str, said: Mapping[str, Written], shown: str = "") -> Rule:
    """The rule that a file describes.

    Args:
        name: the style and the rule.
        said: what the file says, with what it inherits.
        shown: the file's path as messages show it.

    Raises:
        Unusable: it is of a kind that is not known here, or says something that a rule cannot say.
    """
    kind = text(said.get("extends"))
    if kind in UNSUPPORTED:
        raise Unusable(f"a rule of the kind \"{kind}\", which {UNSUPPORTED[kind]}")
    if kind not in KINDS:
        raise Unusable(f"extends \"{kind}\"; known are {_LISTED}, and rules by their names")
    if "message" not in said:
        raise Unusable("has no message")
    level = text(said.get("level")) or Level.WARNING
    if level not in set(Level):
        raise Unusable(f"has the level \"{level}\"; there are suggestion, warning and error")
    return Rule(name, text(said["message"]), _check(KINDS[kind], said), Level(level), _texts(said.get("scope")) or ("text",),
                _number(int, "limit", said.get("limit", "0")), _action(said.get("action")), text(said.get("link")), shown)


def _check(kind: type[Check], said: Mapping[str, Written]) -> Check:
    folded = {key.lower(): value for key, value in said.items()}
    known = {field.name: field for field in fields(kind)}
    strange = [key for key in folded if key not in known and key not in _COMMON]
    if strange:
        raise Unusable(f"has the key \"{strange[0]}\", which is not known for \"{text(said.get('extends'))}\"")
    values: dict[str, Any] = {name: _value(name, str(known[name].type), folded[name]) for name in known if name in folded}
    return kind(**values)


def _value(name: str, type_: str, said: Written) -> Any:
    match type_:
        case "bool":
            return text(said).lower() in _TRUE
        case "int" | "float":
            return _number(int if type_ == "int" else float, name, said)
        case "Pairs":
            return _pairs(said)
        case "str":
            return text(said)
        case _:
            return tuple(one for one in _texts(said) if one.strip())


def _number(kind: type[int] | type[float], name: str, said: Written) -> Any:
    try:
        return _NUMBERS[kind](text(said) or "0")
    except ValueError:
        raise Unusable(f"{name} is \"{text(said)}\", which is no number") from None


def text(said: Written | None) -> str:
    """A text, whatever else stands there being none."""
    return said if isinstance(said, str) else ""


def _texts(said: Written | None) -> tuple[str, ...]:
    if isinstance(said, str):
        return (said,) if said else ()
    return tuple(one for one in said or () if isinstance(one, str))


def _pairs(said: Written) -> tuple[tuple[str, str], ...]:
    """A mapping, or a list of mappings as some people write it."""
    parts: Sequence[Written] = said if isinstance(said, list) else [said]
    return tuple((key, text(value)) for part in parts if isinstance(part, dict) for key, value in part.items())


def _action(said: Written | None) -> Action:
    if not isinstance(said, dict):
        return Action()
    return Action(text(said.get("name")), _texts(said.get("params")))
