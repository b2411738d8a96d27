"""Product feeds, texts of an app and other content that is kept as XML."""

from __future__ import annotations

from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.source import Source
from brandlint.readers.records import RecordCollector
from brandlint.readers.xml_tree import scan


def read(source: Source) -> Document:
    """Read an XML file: every item of a feed with its own fields, every text with its name.

    Raises:
        UnreadableAsset: it is no XML; the message says what is wrong at which line and column.
    """
    builder = DocumentBuilder(source)
    root = scan(source) if source.text.strip() else None
    if root is not None:
        RecordCollector(builder).collect(root)
    return builder.build()
