"""Microdata and RDFa: things declared in the attributes of the elements that show them."""

from __future__ import annotations

from typing import NamedTuple

from brandlint.documents.text import Origin, Text, TextBuilder
from brandlint.readers.declared.things import Graph, Thing, local
from brandlint.readers.html.nodes import Element, Run, TextNode, value_runs

_LINKS = {"a": "href", "area": "href", "link": "href", "img": "src"}
_SHOWN = frozenset({"price", "lowprice", "highprice", "pricevaliduntil", "merchantreturndays"})
"""What is read as a text of the page where no attribute says it for machines."""


class _Syntax(NamedTuple):
    """The attributes that open a thing, say its type, and name a property."""

    scope: str
    type: str
    property: str


_SYNTAXES = (_Syntax("itemscope", "itemtype", "itemprop"), _Syntax("typeof", "typeof", "property"))


def items_of(root: Element, text: str, origin: Origin, graph: Graph) -> None:
    """Add what the attributes of a page declare to a graph."""
    for syntax in _SYNTAXES:
        if syntax.scope in text:
            _Walk(syntax, text, origin, graph).walk(root)


class _Walk:
    def __init__(self, syntax: _Syntax, text: str, origin: Origin, graph: Graph) -> None:
        self._syntax = syntax
        self._text = text
        self._origin = origin
        self._graph = graph

    def walk(self, root: Element) -> None:
        found: list[Thing] = []
        waiting: list[tuple[Element, Thing | None]] = [(root, None)]
        while waiting:
            element, owner = waiting.pop()
            inner = self._thing(element)
            names = element.get(self._syntax.property).split() if owner else []
            if inner is not None:
                found.append(inner)
            for name in names:
                value = inner or self._value(element, name)
                if owner is not None and value is not None:
                    owner.add(name, value)
            waiting.extend((child, inner or owner) for child in reversed(element.elements))
        for thing in found:
            self._graph.add(thing)

    def _thing(self, element: Element) -> Thing | None:
        if self._syntax.scope not in element.attributes:
            return None
        types = element.get(self._syntax.type).split()
        return Thing(frozenset(map(local, types)), id=element.get("itemid") or element.get("resource"))

    def _value(self, element: Element, name: str) -> Text | None:
        attribute = next((one for one in ("content", "datetime", _LINKS.get(element.tag, "value")) if element.get(one)), None)
        if attribute is not None:
            return self._joined(value_runs(self._text, *element.value_range(attribute, self._text)))
        if local(name) in _SHOWN:
            return None
        return self._joined(tuple(run for child in element.children if isinstance(child, TextNode) for run in child.runs))

    def _joined(self, runs: tuple[Run, ...]) -> Text | None:
        builder = TextBuilder(self._origin, fold=True)
        for run in runs:
            if run.chars is None:
                builder.add(self._text[run.start:run.end], run.start)
            else:
                builder.replace(run.chars, run.start, run.end)
        return builder.build() if len(builder) else None
