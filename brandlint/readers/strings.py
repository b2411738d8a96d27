"""Texts of apps for Apple's systems: .strings files and .xcstrings catalogues."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brandlint.documents.document import Document
from brandlint.documents.source import Source
from brandlint.documents.text import Text
from brandlint.errors import UnreadableAsset
from brandlint.readers.app_texts import AppText, document_of
from brandlint.readers.json_scanner import scan
from brandlint.readers.rewriting import Piece, assembled, raw_text
from brandlint.readers.tree import Items, Mapping, Node, Scalar
from brandlint.translations import say

_GAP = re.compile(r"(?:\s+|//[^\r\n]*|/\*.*?\*/)*+", re.DOTALL)
_STRING = r'"(?P<{0}>(?:[^"\\]|\\.)*+)"'
_PAIR = re.compile(rf"(?:{_STRING.format('key')}|(?P<word>[\w.$/:-]+))\s*=\s*{_STRING.format('value')}\s*;", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:[Uu]([0-9A-Fa-f]{4})|(.))", re.DOTALL)
_LETTERS = {"n": "\n", "t": "\t", "r": "\r"}


def read(source: Source) -> Document:
    """Read a .strings file: pairs of a key and a text.

    Raises:
        UnreadableAsset: something else stands in it; the message says where.
    """
    return document_of(source, _pairs(source))


def _pairs(source: Source) -> Iterator[AppText]:
    at = 0
    while True:
        gap = _GAP.match(source.text, at)
        at = gap.end() if gap else at
        if at >= len(source.text):
            return
        pair = _PAIR.match(source.text, at)
        if pair is None:
            line, column = source.line_and_column(at)
            raise UnreadableAsset(say('no strings that can be read: line {line}, column {column}: "key" = "text"; is expected',
                                      line=line, column=column))
        yield AppText(pair["key"] or pair["word"] or "", _text(source, *pair.span("value")))
        at = pair.end()


def _text(source: Source, start: int, end: int) -> Text:
    if "\\" not in source.text[start:end]:
        return raw_text(source.text[start:end], source, start)
    pieces = []
    for match in _ESCAPE.finditer(source.text, start, end):
        pieces.append(Piece(source.text[start:match.start()], start, match.start(), True))
        code = int(match[1], 16) if match[1] else 0
        said = _LETTERS.get(match[2], match[2]) if match[2] else "\ufffd" if 0xD800 <= code < 0xE000 else chr(code)
        pieces.append(Piece(said, match.start(), match.end(), False))
        start = match.end()
    return assembled((*pieces, Piece(source.text[start:end], start, end, True)), source)


def read_catalogue(source: Source) -> Document:
    """Read an .xcstrings catalogue: every text in every locale, with its variations by number and device.

    Raises:
        UnreadableAsset: it is no JSON; the message says what is wrong at which line and column.
    """
    if not source.text.strip():
        return document_of(source, ())
    return document_of(source, _localised(scan(source)))


def _localised(root: Node) -> Iterator[AppText]:
    for key, entry in _entries(_part(root, "strings")):
        for locale, node in _entries(_part(entry, "localizations")):
            yield from (AppText(key, text, locale) for text in _values(node))


def _values(node: Node | None) -> Iterator[Text]:
    """The texts of a localisation: its own, and those of its variations and substitutions."""
    for name, inner in _entries(node):
        if name == "value" and isinstance(inner, Scalar) and inner.is_text:
            yield inner.text
        elif name == "values" and isinstance(inner, Items):
            yield from (one.text for one in inner.nodes if isinstance(one, Scalar))
        else:
            yield from _values(inner)


def _entries(node: Node | None) -> Iterator[tuple[str, Node]]:
    if isinstance(node, Mapping):
        yield from ((entry.name, entry.node) for entry in node.entries)


def _part(node: Node | None, name: str) -> Node | None:
    return next((inner for key, inner in _entries(node) if key == name), None)
