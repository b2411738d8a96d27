"""Gettext's catalogues: .po with translations, .pot with the texts to be translated.

See https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from brandlint.documents.document import Document
from brandlint.documents.source import Source
from brandlint.documents.text import Text
from brandlint.errors import UnreadableAsset
from brandlint.readers.app_texts import AppText, document_of
from brandlint.readers.rewriting import Piece, assembled
from brandlint.translations import say

_LINE = re.compile(r"""[ \t]*+(?:(?P<comment>\#[^\r\n]*) | (?:(?P<keyword>msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?)[ \t]*+)?
    "(?P<inside>(?:[^"\\\r\n]|\\.)*+)" )?[ \t]*+(?:\r\n|\r|\n|\Z)""", re.VERBOSE)
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|(.))", re.DOTALL)
_LETTERS = {"n": "\n", "t": "\t", "r": "\r"}
_LANGUAGE = re.compile(r"^Language:[ \t]*([\w-]+)", re.MULTILINE)


@dataclass(slots=True)
class _Message:
    """An entry of a catalogue: the pieces of its strings by their keywords."""

    fuzzy: bool = False
    strings: dict[str, list[Piece]] = field(default_factory=dict)

    def said(self, keyword: str) -> str:
        return "".join(piece.chars for piece in self.strings.get(keyword, ()))


def read(source: Source) -> Document:
    """Read a catalogue: the translations, or, of a template, the texts themselves.

    Translations that are marked as fuzzy, or out of use, are never shown, so they are passed over.

    Raises:
        UnreadableAsset: a line is none of a catalogue; the message says which.
    """
    messages = list(_messages(source))
    header = next((one for one in messages if not one.said("msgid")), None)
    language = _LANGUAGE.search(header.said("msgstr")) if header else None
    return document_of(source, _texts(source, messages, language[1] if language else None))


def _texts(source: Source, messages: list[_Message], language: str | None) -> Iterator[AppText]:
    translated = any(one.said(keyword) for one in messages if one.said("msgid") for keyword in one.strings
                     if keyword.startswith("msgstr"))
    for message in messages:
        key = message.said("msgctxt") or message.said("msgid")
        if message.fuzzy or not message.said("msgid"):
            continue
        for keyword, pieces in message.strings.items():
            if keyword.startswith("msgstr") if translated else keyword in ("msgid", "msgid_plural"):
                yield AppText(key, _text(pieces, source), language if translated else None)


def _text(pieces: list[Piece], source: Source) -> Text:
    return assembled(pieces, source)


def _messages(source: Source) -> Iterator[_Message]:
    message, keyword, at = _Message(), "", 0
    while at < len(source.text):
        line = _LINE.match(source.text, at)
        if line is None:
            number, column = source.line_and_column(at)
            raise UnreadableAsset(say("no catalogue that can be read: line {number}, column {column}: this is no string in "
                                      "quotes", number=number, column=column))
        begins = line["keyword"] in ("msgctxt", "msgid") and "msgid" in message.strings
        if begins or (line["comment"] and any(one.startswith("msgstr") for one in message.strings)):
            yield message
            message, keyword = _Message(), ""
        if line["comment"]:
            message.fuzzy |= line["comment"].startswith("#,") and "fuzzy" in line["comment"]
        if line["inside"] is not None:
            keyword = line["keyword"] or keyword
            message.strings.setdefault(keyword, []).extend(_pieces(source.text, *line.span("inside")))
        at = max(line.end(), at + 1)
    yield message


def _pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    for match in _ESCAPE.finditer(text, start, end):
        yield Piece(text[start:match.start()], start, match.start(), True)
        said = chr(int(match[1], 16)) if match[1] else _LETTERS.get(match[2], match[2])
        yield Piece(said, match.start(), match.end(), False)
        start = match.end()
    yield Piece(text[start:end], start, end, True)
