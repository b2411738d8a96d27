"""What data formats have in common: named values, lists of them, and texts with their places at the leaves."""

from __future__ import annotations

from typing import NamedTuple

from brandlint.documents.text import Text

DEEPEST = 100
"""Levels of nesting that are read; what people write has fewer than twenty."""


class Scalar(NamedTuple):
    """A leaf. `is_text` is false for a number, a truth value or nothing at all."""

    text: Text
    is_text: bool = True


class Items(NamedTuple):
    nodes: tuple[Node, ...]


class Entry(NamedTuple):
    name: str
    node: Node


class Mapping(NamedTuple):
    entries: tuple[Entry, ...]


Node = Scalar | Items | Mapping
