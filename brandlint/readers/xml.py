"""Product feeds, texts of an app and other content that is kept as XML."""

from __future__ import annotations

import re

from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.source import Source
from brandlint.documents.text import Text
from brandlint.readers.app_texts import AppText, document_of
from brandlint.readers.records import RecordCollector
from brandlint.readers.rewriting import Rewriter
from brandlint.readers.tree import Items, Mapping, Node, Scalar
from brandlint.readers.xml_tree import scan

_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|(.))", re.DOTALL)
_LETTERS = {"n": "\n", "t": " "}
_QUOTED = re.compile(r'"(.*)"', re.DOTALL)


def read(source: Source) -> Document:
    """Read an XML file: every item of a feed with its own fields, every text with its name.

    Raises:
        UnreadableAsset: it is no XML; the message says what is wrong at which line and column.
    """
    builder = DocumentBuilder(source)
    root = scan(source) if source.text.strip() else None
    if root is not None:
        RecordCollector(builder).collect(_of_android(root))
    return builder.build()


def read_resx(source: Source) -> Document:
    """Read a .resx file: the values of an app's texts by their names.

    Raises:
        UnreadableAsset: it is no XML; the message says what is wrong at which line and column.
    """
    root = scan(source) if source.text.strip() else None
    data = next((entry.node for entry in root.entries), None) if isinstance(root, Mapping) else None
    entries = data.entries if isinstance(data, Mapping) else ()
    named = ((entry.name, inner.node) for entry in entries if isinstance(entry.node, Mapping)
             and entry.name != "resheader" for inner in entry.node.entries if inner.name == "value")
    return document_of(source, (AppText(name, node.text) for name, node in named if isinstance(node, Scalar)))


def _of_android(root: Node) -> Node:
    """A tree; of Android's resources with the escapes of its texts read."""
    if isinstance(root, Mapping) and [entry.name for entry in root.entries] == ["resources"]:
        return _unescaped(root)
    return root


def _unescaped(node: Node) -> Node:
    match node:
        case Scalar():
            return node._replace(text=_plain(node.text)) if re.search(r'[\\"]', node.text.chars) else node
        case Items():
            return Items(tuple(map(_unescaped, node.nodes)))
        case Mapping():
            return Mapping(tuple(entry._replace(node=_unescaped(entry.node)) for entry in node.entries))


def _plain(text: Text) -> Text:
    quoted = _QUOTED.fullmatch(text.chars)
    at, end = quoted.span(1) if quoted else (0, len(text.chars))
    writer = Rewriter(text)
    for match in _ESCAPE.finditer(text.chars, at, end):
        writer.copy(at, match.start())
        code = int(match[1], 16) if match[1] else 0
        said = _LETTERS.get(match[2], match[2]) if match[2] else " " if 0xD800 <= code < 0xE000 else chr(code)
        writer.put(said, match.start(), match.end())
        at = match.end()
    writer.copy(at, end)
    return writer.build()
