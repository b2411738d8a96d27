"""Entries that follow each other: what opens an entry comes back in the same look, and what follows it belongs to it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from brandlint.documents.blocks import ContainerKind
from brandlint.readers.layout.pieces import Group, Node, Paragraph, union
from brandlint.readers.layout.tables import mostly_figures


def grouped(nodes: Sequence[Node]) -> list[Node]:
    """Group a sequence such as name, price, name, price into entries; other sequences stay as they are.

    The opening look is the first one that comes back, with something else in between each time.
    """
    looks = [_look(node) for node in nodes]
    for first, look in enumerate(looks):
        openings = [index for index, other in enumerate(looks) if other == look]
        ends = [*openings[1:], len(nodes)]
        if look is not None and len(openings) > 1 and all(end - start > 1 for start, end in zip(openings, ends, strict=True)):
            return [*nodes[:first], *(_entry(nodes[start:end]) for start, end in zip(openings, ends, strict=True))]
    return list(nodes)


def paired(nodes: Sequence[Node]) -> list[Node]:
    """Group what stands side by side as name, price, name, price, or the other way round; other sequences stay as they are."""
    figures = [mostly_figures(_opening(node)) for node in nodes]
    pairs = len(nodes) // 2
    if pairs < 2 or figures[0] == figures[1] or figures != figures[:2] * pairs:
        return list(nodes)
    return [_entry(nodes[start:start + 2]) for start in range(0, len(nodes), 2)]


def _opening(node: Node) -> str:
    """The first text of a group."""
    while not isinstance(node, Paragraph):
        node = node.children[0]
    return node.text


def _entry(nodes: Sequence[Node]) -> Node:
    return Group(ContainerKind.SECTION, tuple(nodes), union(node.box for node in nodes))


def _look(node: Node) -> Hashable:
    if not isinstance(node, Paragraph):
        return None
    look = node.look
    return round(2 * node.size), look.bold, look.colour, mostly_figures(node.text)
