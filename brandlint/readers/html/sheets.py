"""The style sheets of a page: those in it, those that it links to, and those that these import."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from brandlint.documents.source import Beside, Source
from brandlint.documents.text import UNKNOWN
from brandlint.readers.html.cascade import Sheet
from brandlint.readers.html.nodes import Element, TextNode
from brandlint.readers.template_tags import mask

_COMMENT = r"(?:\s|/\*(?:[^*]|\*(?!/))*+\*/)*+"
_BEFORE_IMPORTS = re.compile(rf"{_COMMENT}@(?:charset|layer)\s[^;{{}}]*;", re.I)
_IMPORT = re.compile(rf"""{_COMMENT}@import\s*(?:url\(\s*)?(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"');]+))\s*\)?([^;{{}}]*);""", re.I)
_NOT_MEDIA = re.compile(r"\b(?:layer|supports)\b\s*(?:\((?:[^()]|\([^()]*\))*\))?", re.I)
_ELSEWHERE = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|//)", re.I)
_OPENER, _CLOSER = "<style>", "</style>"
"""Around the text of a file, so that template tags are told from its rules as in a page."""
_DEEPEST, _MOST = 5, 60


class Missing(NamedTuple):
    """A style sheet of the campaign that a page links to and that is not there: its address, and where that stands."""

    address: str
    place: tuple[int, int]


class Gathered(NamedTuple):
    """The style sheets of a page in the order in which they count, and those that are not there."""

    sheets: tuple[Sheet, ...]
    missing: tuple[Missing, ...] = ()


def sheets_of(root: Element, text: str) -> tuple[Sheet, ...]:
    """The style sheets that a tree itself holds, in order."""
    return gather(root, text, lambda address: None).sheets


def gather(root: Element, text: str, beside: Beside) -> Gathered:
    """The style sheets of a tree, in order.

    Args:
        text: the source of the tree.
        beside: gives the files that the page links to.
    """
    sheets: list[Sheet] = []
    missing: list[Missing] = []
    for element in _of_style(root):
        media = (element.get("media"),)
        if element.tag == "style":
            sheets += _held(element, text, media, beside)
        elif (linked := beside(address := element.get("href"))) is not None:
            sheets += _of_file(linked, media, _DEEPEST)
        elif address and not _ELSEWHERE.match(address) and UNKNOWN not in address:
            missing.append(Missing(address, element.value_range("href", text)))
    return Gathered(tuple(sheets[:_MOST]), tuple(missing))


def _of_style(root: Element) -> Iterator[Element]:
    """The elements that bring style sheets."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.tag == "style" or (element.tag == "link" and _is_sheet(element)):
            yield element
        else:
            waiting.extend(reversed(element.elements))


def _is_sheet(link: Element) -> bool:
    kinds = link.get("rel").lower().split()
    return "stylesheet" in kinds and "alternate" not in kinds and "disabled" not in link.attributes


def _held(element: Element, text: str, media: tuple[str, ...], beside: Beside) -> Iterator[Sheet]:
    """The style sheet that stands in an element, behind those that it imports."""
    runs = [run for child in element.children if isinstance(child, TextNode) for run in child.runs]
    if runs:
        start, end = runs[0].start, runs[-1].end
        for address, queries in _imports(text[start:end]):
            if (imported := beside(address)) is not None:
                yield from _of_file(imported, (*media, queries), _DEEPEST)
        yield Sheet(text[start:end], media, start)


def _of_file(source: Source, media: tuple[str, ...], deep: int) -> Iterator[Sheet]:
    """The style sheet in a file, behind those that it imports."""
    text = mask(f"{_OPENER}{source.text}{_CLOSER}").text[len(_OPENER):-len(_CLOSER)]
    for address, queries in _imports(text) if deep else ():
        if (imported := source.beside(address)) is not None:
            yield from _of_file(imported, (*media, queries), deep - 1)
    yield Sheet(text, media, 0, source)


def _imports(text: str) -> Iterator[tuple[str, str]]:
    """The addresses that a style sheet imports before its first rule, each with its media queries."""
    at = 0
    while match := _BEFORE_IMPORTS.match(text, at) or _IMPORT.match(text, at):
        if match.re is _IMPORT:
            yield match[1] or match[2] or match[3] or "", _NOT_MEDIA.sub("", match[4]).strip()
        at = match.end()
