"""From the encoded body or header of a message to its characters, each with its place in the raw file.

Sources: RFC 2045 (quoted-printable, base64), RFC 2047 (encoded words).
"""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Iterator
from typing import NamedTuple

from brandlint.documents.places import Part
from brandlint.documents.source import Source, codec_named
from brandlint.documents.text import Text
from brandlint.readers.rewriting import Piece, assembled, raw_text

_OCTETS = re.compile(r"=[0-9A-Fa-f]{2}(?:(?:=[ \t]*(?:\r\n|\r|\n))*=[0-9A-Fa-f]{2})*")
_OCTET = re.compile(r"=([0-9A-Fa-f]{2})")
_PRINTABLE = re.compile(rf"(?P<octets>{_OCTETS.pattern})|(?P<soft>=[ \t]*(?:\r\n|\r|\n|\Z))|[^=]+|=")
_WORD = re.compile(r"=\?(?P<charset>[^?\s*]+)(?:\*[^?\s]*)?\?(?P<way>[bBqQ])\?(?P<coded>[^?]*)\?=")
_FOLD = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t]+")


class RawOrigin(NamedTuple):
    """Makes places in a part of a message from offsets in the raw file."""

    source: Source
    name: str

    def place(self, start: int, end: int) -> Part:
        return Part(self.name, self.source.place(start, end))


class DecodedOrigin(NamedTuple):
    """Makes places of offsets in a decoded part; `transfer` and `charset` are those of its body."""

    source: Source
    name: str
    decoded: Text
    transfer: str = ""
    charset: str = "utf-8"

    def place(self, start: int, end: int) -> Part:
        return Part(self.name, self.source.place(*self.decoded.source_range(start, end)))


class HiddenOrigin(NamedTuple):
    """Places in a part whose encoding hides where in the raw file something stands.

    `start` is where its body begins in the raw text; `chars` is what it says.
    """

    name: str
    start: int = 0
    chars: str = ""

    def place(self, start: int, end: int) -> Part:
        return Part(self.name)


Origins = RawOrigin | DecodedOrigin | HiddenOrigin


def decoded_body(source: Source, start: int, end: int, name: str, transfer: str, charset: str) -> tuple[str, Origins]:
    """The characters of a part's body and what makes places of them.

    Args:
        source: the raw file.
        start: where the body begins in the raw text.
        end: where it ends.
        name: the part's name in places.
        transfer: its Content-Transfer-Encoding in lower case.
        charset: its charset, known or not.
    """
    charset = known_charset(charset)
    raw = source.text[start:end]
    if transfer == "base64" or not _keeps_ascii(charset):
        chars = _from_octets(raw, transfer, charset, source.encoding)
        return chars, HiddenOrigin(name, start, chars)
    if transfer == "quoted-printable":
        text = assembled(_printable(source.text, start, end, charset), source)
    elif raw.isascii() or source.encoding.startswith("utf"):
        text = raw_text(raw, source, start)
    else:
        text = assembled(_eight_bit(raw, start, charset, source.encoding), source)
    return text.chars, DecodedOrigin(source, name, text, transfer, charset)


def decoded_header(source: Source, start: int, end: int, name: str) -> Text:
    """What a header says; each encoded word is one run."""
    raw, origin = source.text, RawOrigin(source, name)
    pieces: list[Piece] = []
    position = start
    for match in _WORD.finditer(raw, start, end):
        between = raw[position:match.start()]
        if between.strip() or not pieces:
            pieces += _unfolded(raw, position, match.start())
        pieces.append(Piece(_decoded(_word(match), known_charset(match["charset"])), match.start(), match.end(), False))
        position = match.end()
    return assembled([*pieces, *_unfolded(raw, position, end)], origin)


def known_charset(name: str) -> str:
    """The codec for a charset's name; UTF-8 for names that nobody knows."""
    found = codec_named(name.strip("\"' ")) or "utf-8"
    # What calls itself Latin-1 or ASCII is Windows-1252 in practice; UTF-8 holds ASCII too.
    return {"iso8859-1": "cp1252", "ascii": "utf-8"}.get(found, found)


def _decoded(octets: bytes, charset: str) -> str:
    """What octets say in a charset; in Windows-1252 where they call themselves UTF-8 and not one character is."""
    text = octets.decode(charset, errors="replace")
    if charset == "utf-8" and "\ufffd" in text and all(char < "\x80" or char == "\ufffd" for char in text):
        return octets.decode("cp1252", errors="replace")
    return text


def _keeps_ascii(charset: str) -> bool:
    """Whether every ASCII byte is itself in a charset, and every other byte belongs to one character."""
    return charset == "utf-8" or _is_single_byte(charset)


def _is_single_byte(charset: str) -> bool:
    try:
        return len(bytes(range(256)).decode(charset, errors="replace")) == 256 and b"Az09".decode(charset) == "Az09"
    except (LookupError, UnicodeError):
        return False


def _printable(text: str, start: int, end: int, charset: str) -> Iterator[Piece]:
    for match in _PRINTABLE.finditer(text, start, end):
        if match.lastgroup == "octets":
            octets = [(int(octet[1], 16), octet.start(), octet.end()) for octet in _OCTET.finditer(text, *match.span())]
            yield from _characters(octets, charset)
        elif match.lastgroup != "soft":
            yield Piece(match.group(), match.start(), match.end(), True)


def _eight_bit(raw: str, start: int, charset: str, encoding: str) -> Iterator[Piece]:
    """A body in another charset than the one in which the file as a whole was decoded, a byte a character."""
    for match in re.finditer(r"[\x00-\x7f]+|[^\x00-\x7f]+", raw):
        if match.group().isascii():
            yield Piece(match.group(), start + match.start(), start + match.end(), True)
            continue
        octets = []
        for offset, char in enumerate(match.group(), start + match.start()):
            octets += [(octet, offset, offset + 1) for octet in char.encode(encoding, errors="replace")]
        yield from _characters(octets, charset)


def _characters(octets: list[tuple[int, int, int]], charset: str) -> Iterator[Piece]:
    """The characters that octets with their places stand for, a run a character."""
    chars = _decoded(bytes(octet for octet, _, _ in octets), charset)
    widths = [1] * len(chars) if len(chars) == len(octets) else [len(char.encode(charset, errors="replace")) for char in chars]
    if sum(widths) != len(octets):
        yield Piece(chars, octets[0][1], octets[-1][2], False)
        return
    index = 0
    for char, width in zip(chars, widths, strict=True):
        yield Piece(char, octets[index][1], octets[index + width - 1][2], False)
        index += width


def _from_octets(raw: str, transfer: str, charset: str, encoding: str) -> str:
    if transfer == "quoted-printable":
        soft = re.sub(r"=[ \t]*(?:\r\n|\r|\n)", "", raw)
        octets = _OCTET.sub(lambda match: chr(int(match[1], 16)), soft).encode("latin-1", errors="replace")
    elif transfer == "base64":
        octets = octets_of(raw)
    else:
        octets = raw.encode(encoding, errors="replace")
    return _decoded(octets, charset)


def octets_of(coded: str) -> bytes:
    """What base64 stands for, as far as it can be decoded."""
    signs = re.sub(r"[^A-Za-z0-9+/]", "", coded)
    try:
        return b64decode(signs[:len(signs) - (len(signs) % 4 == 1)] + "=" * (-len(signs) % 4))
    except Base64Error:
        return b""


def _word(match: re.Match[str]) -> bytes:
    if match["way"].lower() == "b":
        return octets_of(match["coded"])
    coded = match["coded"].replace("_", " ")
    return _OCTET.sub(lambda octet: chr(int(octet[1], 16)), coded).encode("latin-1", errors="replace")


def _unfolded(raw: str, start: int, end: int) -> Iterator[Piece]:
    for match in _FOLD.finditer(raw, start, end):
        yield Piece(raw[start:match.start()], start, match.start(), True)
        yield Piece(" ", match.start(), match.end(), False)
        start = match.end()
    yield Piece(raw[start:end], start, end, True)
