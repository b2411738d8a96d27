"""Calendars, answers of a chatbot, texts of an app and other content that is kept as YAML."""

from __future__ import annotations

from brandlint import yaml12
from brandlint.documents.blocks import Unread
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers.records import RecordCollector
from brandlint.readers.tree import DEEPEST
from brandlint.readers.yaml_tree import tree_of
from brandlint.translations import say


def read(source: Source) -> Document:
    """Read a YAML file of any shape: every text with its key, every entry of a list with its own locale, channel and date.

    Raises:
        UnreadableAsset: it is no YAML; the message says what is wrong at which line and column.
    """
    reading = yaml12.read(source, max_depth=DEEPEST)
    if reading.problems and not reading.documents:
        problem = reading.problems[0]
        raise UnreadableAsset(say("not YAML that can be read: line {line}, column {column}: {found}; {hint}",
                                  line=problem.place.line, column=problem.place.column, found=problem.found, hint=problem.hint))
    builder = DocumentBuilder(source)
    builder.unread += (Unread("a value", say("line {line}: {found}; {hint}", line=problem.place.line, found=problem.found,
                                             hint=problem.hint), problem.place.span)
                       for problem in reading.problems)
    collector = RecordCollector(builder)
    for document in reading.documents:
        collector.collect(tree_of(document, source, source))
    return builder.build()
