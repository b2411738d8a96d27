"""What a YAML file says, with places, and the meaning of its scalars."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from brandlint.documents.places import Span
from brandlint.problems import KeyPath

ScalarValue = None | bool | int | Decimal | str

_INTEGER = re.compile(r"[-+]?[0-9]{1,40}")
_PREFIXED = re.compile(r"0o[0-7]{1,40}|0x[0-9a-fA-F]{1,40}")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]{1,40}|[0-9]{1,40}(?:\.[0-9]{0,40})?)(?:[eE][-+]?[0-9]{1,2})?")
_WORDS: dict[str, ScalarValue] = {"": None, "~": None, "null": None, "Null": None, "NULL": None,
                                  "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


@dataclass(frozen=True, slots=True)
class ScalarNode:
    """A value without parts: what it means, its text as written (quotes and escapes resolved), and its style.

    `style` is empty for plain text, else the character that opens it: ' " | or >.
    """

    value: ScalarValue
    text: str
    style: str
    span: Span

    @property
    def date(self) -> date | None:
        """The day that the text gives as 2026-12-01; None for anything else."""
        return as_date(self.text)


@dataclass(frozen=True, slots=True)
class ListNode:
    """`flow` is set for [a, b], unset for lines with a dash."""

    items: tuple[Node, ...]
    flow: bool
    span: Span


class Entry(NamedTuple):
    key: ScalarNode
    value: Node


@dataclass(frozen=True, slots=True)
class MappingNode:
    """Entries in the order of the file, those of merge keys (`<<`) after it. No key comes twice."""

    entries: tuple[Entry, ...]
    flow: bool
    span: Span

    def entry(self, key: str) -> Entry | None:
        return next((entry for entry in self.entries if entry.key.text == key), None)

    def get(self, key: str) -> Node | None:
        return entry.value if (entry := self.entry(key)) else None


Node = ScalarNode | ListNode | MappingNode
Plain = ScalarValue | list["Plain"] | dict[str, "Plain"]


def as_date(text: str) -> date | None:
    """The day of an ISO date (2026-12-01), or None."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def plain(node: Node) -> Plain:
    """A node as Python data: dicts, lists, text, int, Decimal, bool, None."""
    match node:
        case ScalarNode():
            return node.value
        case ListNode():
            return [plain(item) for item in node.items]
        case MappingNode():
            return {key.text: plain(value) for key, value in node.entries}


def walk(node: Node, path: KeyPath = ()) -> Iterator[tuple[KeyPath, Span]]:
    """Every value with its key path and the place to show for it: the value itself, or the key of a block below it."""
    match node:
        case ListNode():
            for position, item in enumerate(node.items):
                yield (*path, position), item.span
                yield from walk(item, (*path, position))
        case MappingNode():
            for key, value in node.entries:
                yield (*path, key.text), value.span if isinstance(value, ScalarNode) and value.text else key.span
                yield from walk(value, (*path, key.text))


def scalar_value(text: str) -> ScalarValue:
    """What a plain scalar means in the core schema."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _PREFIXED.fullmatch(text):
        return int(text, 0)
    return Decimal(text) if _FLOAT.fullmatch(text) else text
