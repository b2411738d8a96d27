"""An SVG as a tree in which every character of text knows where it stands in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.entities import html5
from typing import NamedTuple
from xml.parsers import expat

from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.translations import say, word

DEEPEST = 250
"""Elements that are nested deeper than this come from no program that people draw with."""
_LONGEST_ENTITY = 300
_SVG = "http://www.w3.org/2000/svg"
_XHTML = "http://www.w3.org/1999/xhtml"
_MISTAKES = {
    "syntax error": "this is no XML",
    "no element found": "it ends before anything is drawn, or before all elements are closed",
    "not well-formed (invalid token)": "a character stands here that must be written otherwise, such as & as &amp;",
    "mismatched tag": "the tag that closes here is not the one that is open",
    "duplicate attribute": "an attribute stands twice in one tag",
    "junk after document element": "something follows the end of the drawing",
    "unbound prefix": "a prefix is used that no xmlns declares",
}
"""The parser's words for the mistakes that people make, and ours."""

_ATTRIBUTE = re.compile(r"""([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')""")
_TAG_END = re.compile(r"""(?:"[^"]*"|'[^']*'|[^>"'])*>""")


class Chars(NamedTuple):
    """Characters and the stretch of the file that they come from; `exact` where they stand there as they are."""

    text: str
    start: int
    end: int
    exact: bool


@dataclass(slots=True)
class Element:
    """An element: its name without a prefix ("html:" before those of HTML), attributes, children, and its start tag's place."""

    name: str
    attributes: dict[str, str]
    start: int
    tag_end: int = 0
    children: list[Element | Chars] = field(default_factory=list)

    def elements(self) -> Iterator[Element]:
        return (child for child in self.children if isinstance(child, Element))

    def text(self) -> Iterator[Chars]:
        """All characters in it, those of its descendants too."""
        for child in self.children:
            if isinstance(child, Chars):
                yield child
            else:
                yield from child.text()

    def attribute_place(self, source: Source, name: str) -> tuple[int, int]:
        """From where to where the value of an attribute stands in the file; the start tag where it is not written there."""
        for match in _ATTRIBUTE.finditer(source.text, self.start, self.tag_end):
            if match.group(1).rpartition(":")[2] == name:
                return match.start(2) + 1, match.end(2) - 1
        return self.start, self.tag_end


def tree_of(source: Source) -> Element:
    """Parse an SVG. Nothing outside the file is ever loaded.

    Raises:
        UnreadableAsset: it is not well-formed, declares entities that are built from others or lie elsewhere, is nested
            beyond reason, or is no SVG.
    """
    return _Builder(source).build()


class _Builder:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.data = source.text.encode("utf-8", "replace")
        self.root = Element("", {}, 0)
        self.open = [self.root]
        self.in_cdata = False
        self._known = (0, 0)
        parser = expat.ParserCreate("utf-8", "\n")
        parser.buffer_text = False
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartCdataSectionHandler = self._cdata
        parser.EndCdataSectionHandler = self._cdata_end
        parser.EntityDeclHandler = self._entity
        parser.SkippedEntityHandler = self._skipped
        self.parser = parser

    def build(self) -> Element:
        try:
            self.parser.Parse(self.data, True)
        except expat.ExpatError as error:
            raise UnreadableAsset(_refusal(_in_words(error.code), error.lineno, error.offset + 1)) from None
        root = next(self.root.elements())
        if root.name != "svg":
            raise UnreadableAsset(say("not an SVG that can be read: it holds <{name}>, not <svg>",
                                      name=root.name.removeprefix('html:')))
        return root

    def _offset(self) -> int:
        """Where the parser stands, in code points; it only moves forward."""
        byte, char = self._known
        now = self.parser.CurrentByteIndex
        if now < byte:
            byte, char = 0, 0
        self._known = now, char + len(self.data[byte:now].decode("utf-8", "replace"))
        return self._known[1]

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.open) > DEEPEST:
            self._refuse(say("elements are nested more than {most} deep", most=DEEPEST))
        start = self._offset()
        end = _TAG_END.match(self.source.text, start)
        element = Element(_local(name), {key.rpartition("\n")[2]: value for key, value in attributes.items()}, start,
                          end.end() if end else start)
        self.open[-1].children.append(element)
        self.open.append(element)

    def _end(self, name: str) -> None:
        self.open.pop()

    def _characters(self, text: str) -> None:
        start = self._offset()
        raw = self.source.text
        if raw[start:start + 1] == "&" and not self.in_cdata:
            end = raw.find(";", start) + 1
            self.open[-1].children.append(Chars(text, start, end, exact=False))
        elif raw.startswith(text, start):
            self.open[-1].children.append(Chars(text, start, start + len(text), exact=True))
        else:
            self.open[-1].children.append(Chars(text, start, start + (2 if raw.startswith("\r\n", start) else 1), exact=False))

    def _cdata(self) -> None:
        self.in_cdata = True

    def _cdata_end(self) -> None:
        self.in_cdata = False

    def _skipped(self, name: str, is_parameter: bool) -> None:
        """An entity that only a file elsewhere declares: those of HTML are known."""
        start = self._offset()
        text = html5.get(f"{name};", "")
        if text and not is_parameter:
            self.open[-1].children.append(Chars(text, start, start + len(name) + 2, exact=False))

    def _entity(self, name: str, is_parameter: bool, value: str | None, base: str | None, system: str | None,
                public: str | None, notation: str | None) -> None:
        if is_parameter or value is None or "&" in value or "%" in value or len(value) > _LONGEST_ENTITY:
            self._refuse(say("it declares the entity {name}, which is built from others or lies elsewhere", name=name))

    def _refuse(self, why: str) -> None:
        raise UnreadableAsset(_refusal(why, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1))


def _refusal(why: str, line: int, column: int) -> str:
    return say("not an SVG that can be read: line {line}, column {column}: {why}", line=line, column=column, why=word(why))


def _in_words(code: int) -> str:
    """What is wrong with the XML, for people; rare mistakes in the words of the parser."""
    message = expat.errors.messages.get(code, "not well-formed")
    return _MISTAKES.get(message, message)


def _local(name: str) -> str:
    space, _, local = name.rpartition("\n")
    if space == _XHTML:
        return f"html:{local.lower()}"
    return local if space in {"", _SVG} else f"{space}:{local}"
