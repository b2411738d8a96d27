"""XLIFF 1.2 and 2.0: the texts of an app in the language that they were written in, and in another."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.documents.document import Document
from brandlint.documents.source import Source
from brandlint.readers.app_texts import AppText, document_of
from brandlint.readers.tree import Items, Mapping, Node, Scalar
from brandlint.readers.xml_tree import scan

_FROM = ("source-language", "srcLang")
_TO = ("target-language", "trgLang")


def read(source: Source) -> Document:
    """Read an XLIFF file: sources and targets, each in its own locale.

    Raises:
        UnreadableAsset: it is no XML; the message says what is wrong at which line and column.
    """
    root = scan(source) if source.text.strip() else None
    return document_of(source, _texts(root, "", None, None) if root is not None else ())


def _texts(node: Node, key: str, written_in: str | None, translated_to: str | None) -> Iterator[AppText]:
    match node:
        case Items():
            for one in node.nodes:
                yield from _texts(one, key, written_in, translated_to)
        case Mapping():
            said = {entry.name: entry.node.text for entry in node.entries if isinstance(entry.node, Scalar)}
            written_in = next((said[name].chars for name in _FROM if name in said), written_in)
            translated_to = next((said[name].chars for name in _TO if name in said), translated_to)
            if "source" in said and written_in:
                yield AppText(key, said["source"], written_in)
            if "target" in said:
                yield AppText(key, said["target"], translated_to)
            for entry in node.entries:
                inner = key if entry.name in ("segment", "body", "group") else entry.name
                yield from _texts(entry.node, inner, written_in, translated_to)
        case Scalar():
            return
