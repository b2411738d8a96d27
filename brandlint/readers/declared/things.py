"""Things with properties, in the words of schema.org, whatever the syntax they are declared in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from brandlint.documents.text import UNKNOWN, Text
from brandlint.readers.tree import Items, Mapping, Node, Scalar

_LISTS = frozenset({"@graph", "@list", "@set"})


@dataclass(slots=True, eq=False)
class Thing:
    """A thing: its types and properties by their local names, in lower case, and the name that others refer to it by."""

    types: frozenset[str]
    properties: dict[str, list[Text | Thing]] = field(default_factory=dict)
    id: str = ""

    def add(self, name: str, value: Text | Thing) -> None:
        self.properties.setdefault(local(name), []).append(value)

    def text(self, *names: str) -> Text | None:
        """The first text of the first of these properties that has one, unless a template fills it in."""
        return next(self.texts(*names), None)

    def texts(self, *names: str) -> Iterator[Text]:
        for name in names:
            for value in self.properties.get(name.lower(), ()):
                if isinstance(value, Text) and value.chars.strip() and UNKNOWN not in value.chars:
                    yield value

    def says(self, name: str) -> str:
        """The local name of what a property says, in lower case; "" where it says nothing."""
        text = self.text(name)
        return local(text.chars) if text else ""

    def has(self, *names: str) -> bool:
        return any(self.properties.get(name.lower()) for name in names)


class Graph:
    """All things that a page declares."""

    def __init__(self) -> None:
        self.things: list[Thing] = []
        self._by_id: dict[str, Thing] = {}

    def add(self, thing: Thing) -> Thing:
        self.things.append(thing)
        if thing.id and thing.properties:
            self._by_id.setdefault(thing.id, thing)
        return thing

    def of(self, thing: Thing, name: str) -> list[Thing]:
        """The things that a property names, looked up where they are only referred to."""
        found = (value for value in thing.properties.get(name.lower(), ()) if isinstance(value, Thing))
        return [one if one.properties else self._by_id.get(one.id, one) for one in found]


def local(name: str) -> str:
    """A name without its vocabulary: "https://schema.org/Product", "schema:Product" are "product"."""
    return name.strip().rstrip("/").rpartition("/")[2].rpartition("#")[2].rpartition(":")[2].lower()


def add_nodes(graph: Graph, node: Node) -> None:
    """Add the things that a tree of JSON-LD holds."""
    for one in node.nodes if isinstance(node, Items) else (node,):
        _value(graph, one)


def _value(graph: Graph, node: Node) -> list[Text | Thing]:
    match node:
        case Scalar():
            return [node.text]
        case Items():
            return [value for one in node.nodes for value in _value(graph, one)]
        case Mapping():
            return _mapping(graph, node)


def _mapping(graph: Graph, mapping: Mapping) -> list[Text | Thing]:
    types = [text.chars for entry in mapping.entries if entry.name == "@type" for text in _value(graph, entry.node)
             if isinstance(text, Text)]
    thing = Thing(frozenset(map(local, types)))
    listed: list[Text | Thing] = []
    for entry in mapping.entries:
        if entry.name in _LISTS:
            listed += _value(graph, entry.node)
        elif entry.name == "@value":
            return _value(graph, entry.node)
        elif entry.name == "@id" and isinstance(entry.node, Scalar):
            thing.id = entry.node.text.chars.strip()
        elif not entry.name.startswith("@"):
            for value in _value(graph, entry.node):
                thing.add(entry.name, value)
    if listed and not thing.properties:
        return listed
    return [graph.add(thing)]
