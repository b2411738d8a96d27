"""The small tree that the HTML reader works on, whichever parser made it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from brandlint.readers.template_tags import GONE

MAX_DEPTH = 512
"""Elements that stand deeper become siblings, as in browsers."""

VOID = frozenset({"area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta",
                  "param", "source", "track", "wbr"})

_TAG_NAME = re.compile(r"<[^\s/>]*")
_ATTRIBUTE = re.compile(r"""([^\s=/>][^\s=/>]*)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*)))?""")
_REFERENCE = re.compile(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*)(?:;|(?![A-Za-z0-9=]))")


class Run(NamedTuple):
    """A piece of a text: `chars` stand for the source from `start` to `end`; None where they are the source itself."""

    start: int
    end: int
    chars: str | None = None


class TextNode:
    """A text between tags."""

    __slots__ = ("parent", "runs")

    def __init__(self, parent: Element, runs: tuple[Run, ...]) -> None:
        self.parent = parent
        self.runs = runs


class Conditional:
    """A comment that Outlook reads: its condition, and the stretch of the source that is its content."""

    __slots__ = ("condition", "end", "parent", "start")

    def __init__(self, parent: Element, condition: str, start: int, end: int) -> None:
        self.parent = parent
        self.condition = condition
        self.start = start
        self.end = end


class Element:
    """An element.

    Attributes:
        tag: its name in lower case; the root of a tree is "#document".
        attributes: decoded values by lower-case name.
        start, end: the stretch of its start tag; -1 where the parser supplied the element.
        place: its position among its parent's elements, from 0.
    """

    __slots__ = ("attributes", "children", "end", "parent", "place", "start", "tag")

    def __init__(self, tag: str, parent: Element | None, attributes: Mapping[str, str], start: int = -1, end: int = -1) -> None:
        self.tag = tag
        self.parent = parent
        self.attributes = attributes
        self.start = start
        self.end = end
        self.children: list[Node] = []
        self.place = 0

    def __repr__(self) -> str:
        return f"<{self.tag} at {self.start}>"

    def get(self, name: str) -> str:
        """An attribute's value, stripped; empty where there is none."""
        return self.attributes.get(name, "").strip()

    @property
    def elements(self) -> list[Element]:
        return [child for child in self.children if type(child) is Element]

    def value_range(self, name: str, text: str) -> tuple[int, int]:
        """The stretch of an attribute's value in the source, without its quotes; empty where it isn't in the source."""
        return value_ranges(text, self.start, self.end).get(name, (max(self.end, 0),) * 2)


Node = Element | TextNode | Conditional

_LONGEST_WORDS = 200


def words_in(element: Element, text: str) -> str:
    """The words in an element on one line, whatever they look like; only the beginning of a long text.

    Args:
        text: the source.
    """
    words, waiting = "", list(reversed(element.children))
    while waiting and len(words) < _LONGEST_WORDS:
        node = waiting.pop()
        if isinstance(node, TextNode):
            words += "".join(text[run.start:run.end] if run.chars is None else run.chars for run in node.runs)
        elif isinstance(node, Element):
            waiting += reversed(node.children)
    return " ".join(words.replace(GONE, "").split())


def text_length(element: Element, most: int) -> int:
    """How long the texts in an element are in the source; no more than `most` is counted."""
    found, waiting = 0, list(element.children)
    while waiting and found < most:
        node = waiting.pop()
        if isinstance(node, TextNode):
            found += sum(run.end - run.start for run in node.runs)
        elif isinstance(node, Element):
            waiting += node.children
    return min(found, most)


@lru_cache(maxsize=256)
def value_ranges(text: str, start: int, end: int) -> Mapping[str, tuple[int, int]]:
    """The stretch of every attribute's value, without its quotes, in the start tag from `start` to `end`.

    An element is asked for one attribute after another.
    """
    ranges: dict[str, tuple[int, int]] = {}
    name = _TAG_NAME.match(text, start, end) if start >= 0 else None
    if name is not None:
        for match in _ATTRIBUTE.finditer(text, name.end(), end):
            value = match.lastindex or 1
            ranges.setdefault(match.group(1).lower(), match.span(value) if value > 1 else (match.end(), match.end()))
    return ranges


def value_runs(text: str, start: int, end: int) -> tuple[Run, ...]:
    """The runs of an attribute's value: what stands there, and its character references decoded."""
    runs, at = [], start
    for match in _REFERENCE.finditer(text, start, end):
        decoded = _decoded(match.group())
        if decoded != match.group():
            if match.start() > at:
                runs.append(Run(at, match.start()))
            runs.append(Run(match.start(), match.end(), decoded))
            at = match.end()
    if end > at:
        runs.append(Run(at, end))
    return tuple(runs)


@lru_cache(maxsize=512)
def _decoded(reference: str) -> str:
    return unescape(reference)


_CONDITION = re.compile(r"\s*\[if\s+([^\]]*)\]>")
_SHUT = re.compile(r"<!\[endif\]-*\s*\Z")


def conditional(parent: Element, data: str, start: int) -> Conditional | None:
    """A comment as a conditional one: `data` begins at `start` in the source; None where it is an ordinary comment."""
    match = _CONDITION.match(data)
    if match is None:
        return None
    shut = _SHUT.search(data)
    return Conditional(parent, match.group(1), start + match.end(), start + (shut.start() if shut else len(data)))
