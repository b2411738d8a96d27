"""The text of a paragraph in a Word document, run by run, as it is shown: insertions accepted, deletions gone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from brandlint.documents.text import superscript
from brandlint.ooxml.package import Relation, chosen
from brandlint.readers.office.word_styles import ParagraphLook, RunLook, WordStyles

_GONE = frozenset({"del", "moveFrom", "rPrChange", "pPrChange", "commentReference", "annotationRef", "proofErr", "sdtPr", "rt"})
"""What is not read: deletions, the old place of what was moved, comments, readings above characters."""
_HOLDERS = frozenset({"ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "fldSimple", "dir", "bdo", "ruby",
                      "rubyBase", "hyperlink"})
_ADDRESS = re.compile(r'HYPERLINK\s+"([^"]{1,2000})"', re.IGNORECASE)
_SYMBOLS = {"noBreakHyphen": "-", "tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n"}
_CHECK_BOX = "checkbox"


class Run(NamedTuple):
    """Characters of one look. `box` holds what stands in a text box or picture that is tied to this spot, `element` the
    characters."""

    chars: str
    look: RunLook
    link: str | None = None
    box: Element | None = None
    element: Element | None = None


class RunReader:
    """Walks through a paragraph.

    Args:
        styles: of the document.
        relations: of the part that the paragraph stands in.
    """

    def __init__(self, styles: WordStyles, relations: Mapping[str, Relation]) -> None:
        self.styles = styles
        self.relations = relations
        self._fields: list[str] = []
        """The instructions of the fields that are open; a field's result follows its instruction."""
        self._in_instruction: list[bool] = []

    def read(self, paragraph: Element, look: ParagraphLook) -> Iterator[Run]:
        """The runs of a paragraph in order; raised digits come as superscript characters."""
        before: Run | None = None
        for run in self._walk(paragraph, look, None, 0):
            if before is not None and _are_small_cents(before, run):
                run = run._replace(chars=superscript(run.chars))
            yield run._replace(chars=superscript(run.chars)) if run.look.raised else run
            before = run if run.chars.strip() else before

    def _walk(self, element: Element, look: ParagraphLook, link: str | None, depth: int) -> Iterator[Run]:
        for child in chosen(element):
            if child.tag == "r":
                yield from self._run(child, look, link)
            elif child.tag in _HOLDERS and depth < 60 and not _is_prompt(child):
                yield from self._walk(child, look, self._target(child) or link, depth + 1)

    def _target(self, element: Element) -> str | None:
        """Where a link or a simple field leads."""
        if element.tag == "hyperlink":
            relation = self.relations.get(element.get("r:id", ""))
            anchor = element.get("anchor")
            if relation is None or not relation.external:
                return f"#{anchor}" if anchor else None
            return f"{relation.target}#{anchor}" if anchor and "#" not in relation.target else relation.target
        match = _ADDRESS.search(element.get("instr", "")) if element.tag == "fldSimple" else None
        return match[1] if match else None

    def _run(self, run: Element, paragraph: ParagraphLook, link: str | None) -> Iterator[Run]:
        look = self.styles.run(run.find("rPr"), paragraph)
        for child in chosen(run):
            if child.tag == "fldChar":
                self._field(child.get("fldCharType", ""))
            elif child.tag == "instrText" and self._in_instruction:
                self._fields[-1] += child.text or ""
            elif any(self._in_instruction) or child.tag in _GONE:
                continue
            elif child.tag == "t":
                yield Run(child.text or "", look, link or self._field_link(), element=child)
            elif child.tag in _SYMBOLS:
                yield Run(_SYMBOLS[child.tag], look, link)
            elif child.tag == "sym":
                yield Run(_symbol(child), look, link)
            elif child.tag in ("drawing", "pict", "object"):
                yield Run("", look, link, child)

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append("")
            self._in_instruction.append(True)
        elif kind == "separate" and self._in_instruction:
            self._in_instruction[-1] = False
        elif kind == "end" and self._fields:
            self._fields.pop()
            self._in_instruction.pop()

    def _field_link(self) -> str | None:
        for instruction in reversed(self._fields):
            if match := _ADDRESS.search(instruction):
                return match[1]
        return None


def _symbol(element: Element) -> str:
    """A character of a symbol font; those of Wingdings and the like are pictures, not letters."""
    code = int(element.get("char", "0"), 16) if re.fullmatch("[0-9A-Fa-f]{1,5}", element.get("char", "")) else 0
    return "•" if 0xF000 <= code <= 0xF0FF or not code else chr(code)


def _is_prompt(element: Element) -> bool:
    """Whether a content control was not filled in and still shows what should be typed there."""
    properties = element.find("sdtPr") if element.tag == "sdt" else None
    return properties is not None and (properties.find("showingPlcHdr") is not None or properties.find(_CHECK_BOX) is not None)


def _are_small_cents(before: Run, run: Run) -> bool:
    """Whether two digits are set so much smaller than those before them that they are cents."""
    return len(run.chars) == 2 and run.chars.isdecimal() and before.chars[-1:].isdecimal() and run.look.smaller_than(before.look)
