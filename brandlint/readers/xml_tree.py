"""XML as named values with the place of every character. No entity is defined by a file, nothing is fetched, nothing recurses."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import NoReturn

from brandlint.documents.source import Source
from brandlint.documents.text import UNKNOWN, Text, TextBuilder
from brandlint.errors import UnreadableAsset
from brandlint.readers.tree import DEEPEST, Entry, Items, Mapping, Node, Scalar
from brandlint.translations import say

_TOKEN = re.compile(r"""(?xs) (?P<aside> <!--.*?--> | <\?.*?\?> | <!DOCTYPE(?:[^<>\[]|\[[^\]]*+\])*+> )
    | <!\[CDATA\[(?P<data>.*?)\]\]>
    | </(?P<closes>[^\s<>/]++)\s*+>
    | <(?P<opens>[^\s<>/!?]++)(?P<attributes>(?:\s++[^\s=<>/]++\s*+=\s*+(?:"[^"<]*+"|'[^'<]*+'))*+)\s*+(?P<empty>/?)>
    | (?P<text>[^<]++)""")
_ATTRIBUTE = re.compile(r"""([^\s=<>/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')""")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|lt|gt|amp|quot|apos|[A-Za-z]{2,31});")
_REPEATED = frozenset({"item", "entry", "product", "offer", "row", "record", "article", "artikel", "produkt", "post", "message"})
"""Elements that stand for one of many, though there be only one."""
_NAMED_BY_ATTRIBUTE = frozenset({"string", "data", "item", "key", "trans-unit", "unit", "text", "message", "string-array",
                                 "plurals"})
_TEXTS = frozenset({"string", "item", "text", "source", "target", "value", "p", "description", "title", "message", "data"})
"""Elements in which a text may begin with such a stretch; elsewhere words must stand before it."""
_MARK_UP = frozenset({"a", "b", "big", "bold", "br", "del", "em", "font", "i", "p", "s", "small", "span", "strike", "strong",
                      "sub", "sup", "tt", "u"})
_WRAPPING = frozenset({"g", "pc", "mrk", "annotation"})
_STANDING_FOR_SOMETHING = frozenset({"x", "ph", "bx", "ex", "bpt", "ept", "it", "sc", "ec", "cp"})
"""Elements of XLIFF that stand for mark-up or for a value."""
_VALUES = frozenset({"x", "ph"})
_INLINE = _MARK_UP | _WRAPPING | _STANDING_FOR_SOMETHING
_NOT_SAID = {("translatable", "false"), ("translate", "no")}
_FILE_LANGUAGES = ("source-language", "target-language", "srcLang", "trgLang")
_LANGUAGE = ("xml:lang", "lang", "target-language")


@dataclass(slots=True)
class _Open:
    """An element that is not closed yet."""

    tag: str
    name: str
    start: int
    text: TextBuilder
    entries: list[tuple[str, Node]] = field(default_factory=list)
    transparent: bool = False
    local: str = ""
    is_left_out: bool = False
    """Not for customers, or no more than a sign in a text."""

    def node(self) -> Node | None:
        """What it holds: its named parts, else its text; None where it holds nothing."""
        if not self.entries:
            text = self.text.build()
            return Scalar(text) if text.chars.strip() else None
        groups: dict[str, list[Node]] = {}
        for name, node in self.entries:
            groups.setdefault(name, []).append(node)
        return Mapping(tuple(Entry(name, _together(name, nodes)) for name, nodes in groups.items()))


def _together(name: str, nodes: list[Node]) -> Node:
    return nodes[0] if len(nodes) == 1 and name not in _REPEATED else Items(tuple(nodes))


def scan(source: Source) -> Node | None:
    """The tree of an XML file, its root's content; None where it is empty.

    Elements are named by their local names, texts of an app by their `name` or `id`.

    Raises:
        UnreadableAsset: it is no XML, or nested deeper than `DEEPEST` levels; the message names line and column.
    """
    opened: list[_Open] = [_Open("", "", 0, TextBuilder(source, fold=True))]
    at = 0
    while at < len(source.text):
        match = _TOKEN.match(source.text, at)
        if match is None:
            _fail(source, at, say("this is no tag and no text"))
        at = match.end()
        if match["opens"] is not None:
            _open(source, opened, match)
        elif match["closes"] is not None:
            _close(source, opened, match["closes"], match.start())
        elif match["data"] is not None:
            opened[-1].text.add(match["data"], match.start("data"))
        elif match["text"] is not None:
            _add(opened[-1].text, match["text"], match.start())
    if len(opened) > 1:
        _fail(source, opened[-1].start, say("<{tag}> is never closed", tag=opened[-1].tag))
    return opened[0].node()


def _open(source: Source, opened: list[_Open], match: re.Match[str]) -> None:
    if len(opened) > DEEPEST:
        _fail(source, match.start(), say("nested deeper than {most} levels", most=DEEPEST))
    attributes = {one[1]: one for one in _ATTRIBUTE.finditer(match["attributes"])}
    local = match["opens"].rpartition(":")[2].lower()
    if local in _INLINE and _holds_text(opened[-1]):
        _open_inline(opened, local, match)
        return
    name = _said(attributes, ("name", "id", "resname", "quantity")) if local in _NAMED_BY_ATTRIBUTE else None
    frame = _Open(match["opens"], name or local, match.start(), TextBuilder(source, fold=True), local=local)
    frame.is_left_out = any(_said(attributes, (key,)) == value for key, value in _NOT_SAID)
    for key in _FILE_LANGUAGES if local in ("xliff", "file") else ():
        if (found := attributes.get(key)) is not None:
            frame.entries.append((key, Scalar(_attribute_text(source, found, match.start("attributes")))))
    for key in _LANGUAGE:
        if (found := attributes.get(key)) is not None:
            frame.entries.append(("lang", Scalar(_attribute_text(source, found, match.start("attributes")))))
    opened.append(frame)
    if match["empty"]:
        _close(source, opened, match["opens"], match.start())


def _holds_text(around: _Open) -> bool:
    """Whether an element holds a text, in which a stretch may be marked."""
    begun = len(around.text) > 0 or around.tag.rpartition(":")[2].lower() in _TEXTS
    return around.transparent or (begun and not around.entries)


def _open_inline(opened: list[_Open], local: str, match: re.Match[str]) -> None:
    """Go on with the text around an element that stands in it; mark-up is kept, to be read with the text."""
    text = opened[-1].text
    if local in _MARK_UP:
        text.add(match.group(), match.start())
    elif local in _VALUES:
        text.replace(UNKNOWN, *match.span())
    if not match["empty"]:
        unsaid = local in _STANDING_FOR_SOMETHING
        inner = TextBuilder(text.origin, fold=True) if unsaid else text
        opened.append(_Open(match["opens"], "", match.start(), inner, transparent=True, local=local,
                            is_left_out=True))


def _said(attributes: dict[str, re.Match[str]], names: tuple[str, ...]) -> str | None:
    return next((unescape(attributes[name][2] or attributes[name][3] or "") for name in names if name in attributes), None)


def _attribute_text(source: Source, match: re.Match[str], offset: int) -> Text:
    builder = TextBuilder(source)
    group = 2 if match[2] is not None else 3
    builder.add(match[group], offset + match.start(group))
    return builder.build()


def _close(source: Source, opened: list[_Open], tag: str, at: int) -> None:
    frame = opened[-1]
    if len(opened) == 1:
        _fail(source, at, say("</{tag}> closes nothing", tag=tag))
    if frame.tag != tag:
        line = source.place(frame.start, frame.start).line
        _fail(source, at, say("</{tag}> stands where </{open}> is expected, which closes <{open}> of line {line}",
                                  tag=tag, open=frame.tag, line=line))
    opened.pop()
    if frame.local in _MARK_UP and frame.transparent:
        frame.text.add(f"</{tag}>", at)
    node = None if frame.is_left_out else frame.node()
    if node is not None:
        opened[-1].entries.append((frame.name, node))


def _add(builder: TextBuilder, written: str, start: int) -> None:
    at = 0
    for match in _REFERENCE.finditer(written):
        builder.add(written[at:match.start()], start + at)
        builder.replace(unescape(match.group()), start + match.start(), start + match.end())
        at = match.end()
    builder.add(written[at:], start + at)


def _fail(source: Source, at: int, why: str) -> NoReturn:
    span = source.place(at, at)
    raise UnreadableAsset(say("no XML that can be read: line {line}, column {column}: {why}", line=span.line,
                              column=span.column, why=why))
