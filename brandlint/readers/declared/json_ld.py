"""JSON-LD in the scripts of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from brandlint.documents.places import Place
from brandlint.documents.source import Source
from brandlint.documents.text import Origin
from brandlint.documents.visuals import Broken
from brandlint.readers.declared.things import Graph, add_nodes
from brandlint.readers.html.nodes import Element, TextNode
from brandlint.readers.json_scanner import BrokenJson, scan
from brandlint.readers.template_tags import Masked

_WRAPPED = re.compile(r"(?s)\s*+(?://\s*+)?(?:<!--|(?:/\*\s*)?<!\[CDATA\[(?:\s*\*/)?)(.*?)(?://\s*|/\*\s*)?(?:-->|\]\]>)(?:\s*\*/)?[\s;]*")
"""A script that is hidden from browsers of long ago, or from XML."""


class ShiftedScript(NamedTuple):
    """Makes places of a stretch of a text."""

    origin: Origin
    offset: int

    def place(self, start: int, end: int) -> Place:
        return self.origin.place(self.offset + start, self.offset + end)


def scripts_of(root: Element, masked: Masked, origin: Origin, graph: Graph) -> Iterator[Broken]:
    """Add what the scripts of a page declare to a graph; gives those that are no JSON, each where it breaks.

    A script that a template fills in may be JSON once it is filled in.
    """
    for start, end in _stretches(root):
        content = masked.text[start:end]
        if (wrapped := _WRAPPED.fullmatch(content)) is not None:
            start, content = start + wrapped.start(1), wrapped[1]
        if not content.strip():
            continue
        shifted = ShiftedScript(origin, start)
        try:
            add_nodes(graph, scan(Source.of_text(content), shifted))
        except BrokenJson as error:
            if not any(tag.start < end and tag.end > start for tag in masked.tags):
                at = min(error.offset, len(content) - 1)
                yield Broken("JSON-LD", error.what, shifted.place(at, at + 1))


def _stretches(root: Element) -> Iterator[tuple[int, int]]:
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.tag != "script":
            waiting.extend(reversed(element.elements))
        elif element.get("type").partition(";")[0].strip().lower() == "application/ld+json":
            runs = [run for child in element.children if isinstance(child, TextNode) for run in child.runs]
            if runs:
                yield runs[0].start, runs[-1].end
