"""Banners and drawings as SVG: their texts with exact places, in the order in which a person reads the picture."""

from __future__ import annotations

import re

from brandlint.documents.blocks import Record
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers.svg.blocks import PictureFiller
from brandlint.readers.svg.tree import tree_of
from brandlint.readers.svg.walk import Walk

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def read(source: Source) -> Document:
    """Read the texts, titles, links and pictures of an SVG.

    Raises:
        UnreadableAsset: it is no SVG, or not well-formed; the message says where.
    """
    if not source.text.strip():
        raise UnreadableAsset("not an SVG that can be read: the file is empty")
    root = tree_of(source)
    builder = DocumentBuilder(source)
    language = root.attributes.get("lang", "").strip()
    builder.records[0] = Record(locale=language if _LANGUAGE.fullmatch(language) else None)
    PictureFiller(builder, Walk(root).go()).fill()
    return builder.build()
