"""YAML 1.2 with places. JSON, which is a part of it, is read the same way.

`NO`, `on` and `22:00` are text, `0o17` is a number, amounts are `Decimal`. Reading never recurses: how deep a file is
nested, and how much its aliases multiply it, is bounded. Source of the scalars: YAML 1.2.2, section 10.3 (core schema).
`.inf` and `.nan` stay text, and so do numbers of more than 40 digits: nothing that a brand counts or sells is one.
"""

from __future__ import annotations

from typing import NamedTuple

from brandlint.documents.source import Source
from brandlint.problems import Problem
from brandlint.yaml12.nodes import (
    Entry,
    ListNode,
    MappingNode,
    Node,
    Plain,
    ScalarNode,
    ScalarValue,
    as_date,
    plain,
    scalar_value,
    walk,
)

__all__ = ["MAX_DEPTH", "Entry", "ListNode", "MappingNode", "Node", "Plain", "Reading", "ScalarNode", "ScalarValue", "as_date",
           "plain", "read", "scalar_value", "walk"]

MAX_DEPTH = 100


class Reading(NamedTuple):
    """The documents of a file as far as they could be read, and what is wrong with it."""

    documents: tuple[Node, ...]
    problems: tuple[Problem, ...]

    @property
    def node(self) -> Node | None:
        """The first document; None where the file is empty or cannot be read."""
        return self.documents[0] if self.documents else None


def read(source: Source, *, max_depth: int = MAX_DEPTH) -> Reading:
    """Read a YAML or JSON file.

    Args:
        source: the file; its name is the path in places.
        max_depth: how many lists and mappings may stand inside each other.

    Returns:
        the documents with their problems. After a mistake in the syntax the document that holds it is left out.
    """
    from brandlint.yaml12.building import Builder  # brings the parser, which a run without YAML does not need

    builder = Builder(source, max_depth)
    builder.run()
    return Reading(tuple(builder.documents), tuple(builder.problems))
