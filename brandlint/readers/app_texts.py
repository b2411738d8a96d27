"""What files of an app's texts have in common: every text has a key, and a file or an entry is in one locale."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.locales import locale_of
from brandlint.documents.source import Source
from brandlint.documents.text import Text
from brandlint.readers.records import RecordCollector
from brandlint.readers.tree import Entry, Mapping, Scalar

_SENTENCE = "text"
"""The label of a text whose key is the text in another language."""


class AppText(NamedTuple):
    """A text of an app. `locale` as the file gives it; None where the file says nothing."""

    key: str
    text: Text
    locale: str | None = None


def document_of(source: Source, texts: Iterable[AppText]) -> Document:
    """The document of an app's texts, each in the record of its locale."""
    builder = DocumentBuilder(source)
    collector = RecordCollector(builder)
    by_locale: dict[str | None, list[Entry]] = {}
    for one in texts:
        key = one.key if one.key and not any(map(str.isspace, one.key)) else _SENTENCE
        by_locale.setdefault(_locale(one.locale), []).append(Entry(key, Scalar(one.text)))
    for locale, entries in by_locale.items():
        record = collector.record_in(0, locale) if locale else 0
        collector.texts(Mapping(tuple(entries)), record)
    return builder.build()


def _locale(written: str | None) -> str | None:
    """A locale without its script: "zh-Hans" is "zh"."""
    if not written:
        return None
    language, _, rest = written.replace("_", "-").partition("-")
    return locale_of(f"{language}-{rest}") or locale_of(language)
