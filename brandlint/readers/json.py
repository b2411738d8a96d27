"""Texts of an app, push messages and other content that is kept as JSON."""

from __future__ import annotations

from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.source import Source
from brandlint.readers.json_scanner import scan
from brandlint.readers.records import RecordCollector


def read(source: Source) -> Document:
    """Read a JSON file: every text with its key, every entry of a list with its own locale, channel and date.

    Raises:
        UnreadableAsset: it is no JSON; the message says what is wrong at which line and column.
    """
    builder = DocumentBuilder(source)
    if source.text.strip():
        RecordCollector(builder).collect(scan(source))
    return builder.build()
