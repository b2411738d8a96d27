"""How runs and paragraphs of a Word document look by their styles: struck through, hidden, raised, a heading, a list."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from brandlint.ooxml.package import Package, is_on

_HEADING = re.compile(r"(?:heading|title)\s*(\d)?$", re.IGNORECASE)
_QUOTE = re.compile(r"(?:intense )?quote$", re.IGNORECASE)
_LONGEST_CHAIN = 12
"""Styles are based on styles that are based on styles; no more of them than this, and never in a circle."""
_CLEARLY_SMALLER = 0.75
_LOW = 4
"""Half points from which raised text is raised like a superscript."""


@dataclass(frozen=True, slots=True)
class RunLook:
    """How a run looks: `size` in half points, None where nothing says it; `language` as the run names it."""

    struck: bool = False
    hidden: bool = False
    raised: bool = False
    size: int | None = None
    language: str | None = None

    def smaller_than(self, other: RunLook) -> bool:
        """Whether its type is clearly smaller than that of the run before it."""
        return self.size is not None and other.size is not None and self.size <= _CLEARLY_SMALLER * other.size


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """How a paragraph looks: the rank of a heading (0 for a title; None for other text), an item of a list, a quotation."""

    rank: int | None = None
    item: bool = False
    quote: bool = False
    run: RunLook = RunLook()


PLAIN = ParagraphLook()


class WordStyles:
    """The styles of a document, by their ids."""

    def __init__(self, elements: Mapping[str, Element], default: RunLook) -> None:
        self._elements = elements
        self._paragraphs: dict[str, ParagraphLook] = {}
        self._default = default

    @classmethod
    def of(cls, package: Package, main: str) -> WordStyles:
        """Read the styles of a document; there may be none."""
        names = package.related(main, "styles")
        if not names:
            return cls({}, RunLook())
        root = package.xml(names[0])
        styles = {style.get("styleId", ""): style for style in root.iterfind("style")}
        default = run_look(root.find("docDefaults/rPrDefault/rPr"), RunLook())
        return cls(styles, replace(default, language=None))

    def paragraph(self, properties: Element | None) -> ParagraphLook:
        """How a paragraph with these properties looks."""
        if properties is None:
            return self._of_style("") if "" in self._elements else replace(PLAIN, run=self._default)
        style = properties.find("pStyle")
        look = self._of_style(style.get("val", "") if style is not None else "")
        return _over(look, properties)

    def run(self, properties: Element | None, paragraph: ParagraphLook) -> RunLook:
        """How a run with these properties looks in a paragraph."""
        look = paragraph.run
        if properties is None:
            return look
        named = properties.find("rStyle")
        for style in self._chain(named.get("val", "")) if named is not None else ():
            look = run_look(style.find("rPr"), look)
        return run_look(properties, look)

    def _of_style(self, id: str) -> ParagraphLook:
        if id not in self._paragraphs:
            look = replace(PLAIN, run=self._default)
            for style in self._chain(id):
                name = style.find("name")
                look = _named(look, name.get("val", "") if name is not None else "")
                look = replace(_over(look, style.find("pPr")), run=run_look(style.find("rPr"), look.run))
            self._paragraphs[id] = look
        return self._paragraphs[id]

    def _chain(self, id: str) -> list[Element]:
        """A style and those that it is based on, the most basic first."""
        chain: list[Element] = []
        while id in self._elements and len(chain) < _LONGEST_CHAIN:
            chain.append(self._elements[id])
            based = self._elements[id].find("basedOn")
            id = based.get("val", "") if based is not None else ""
        return chain[::-1]


def _named(look: ParagraphLook, name: str) -> ParagraphLook:
    if match := _HEADING.fullmatch(name.strip()):
        return replace(look, rank=int(match[1] or 0))
    return replace(look, quote=True) if _QUOTE.fullmatch(name.strip()) else look


def _over(look: ParagraphLook, properties: Element | None) -> ParagraphLook:
    """A look with what properties say in its place."""
    if properties is None:
        return look
    level, numbers = properties.find("outlineLvl"), properties.find("numPr/numId")
    if level is not None and level.get("val", "9").isdecimal():
        rank = int(level.get("val", "9"))
        look = replace(look, rank=rank + 1 if rank < 9 else None)
    return replace(look, item=numbers.get("val") != "0") if numbers is not None else look


def run_look(properties: Element | None, look: RunLook) -> RunLook:
    """A look with what the properties of a run say in its place."""
    if properties is None:
        return look
    for element in properties:
        match element.tag:
            case "strike" | "dstrike":
                look = replace(look, struck=is_on(element))
            case "vanish":
                look = replace(look, hidden=is_on(element))
            case "vertAlign":
                look = replace(look, raised=element.get("val") == "superscript")
            case "position":
                look = replace(look, raised=_number(element.get("val")) >= _LOW)
            case "sz":
                look = replace(look, size=_number(element.get("val")) or None)
            case "lang":
                look = replace(look, language=element.get("val") or look.language)
    return look


def _number(text: str | None) -> int:
    return int(text) if text is not None and text.lstrip("-").isdecimal() else 0
