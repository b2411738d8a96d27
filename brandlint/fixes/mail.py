"""Changes in the parts and headers of a message, as edits of the raw file (RFC 2045, RFC 2047)."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Sequence

from brandlint.documents.text import Segment, Text
from brandlint.findings import Edit
from brandlint.fixes.stretches import Change
from brandlint.readers.transfer import DecodedOrigin, RawOrigin, known_charset

_LONGEST_LINE = 76
_WORD = re.compile(r"=\?(?P<charset>[^?\s*]+)(?P<language>\*[^?\s]*)?\?(?P<way>[bBqQ])\?[^?]*\?=")
_LONGEST_WORD = 75
HIDDEN = "base64:"
"""What names a part whose encoding hides its text, before the offset at which its body begins."""


def in_part(origin: DecodedOrigin, changes: Iterable[Change]) -> list[Edit] | None:
    """Changes of a part's text as edits of the raw file; None where its encoding cannot say them."""
    edits = []
    for one in changes:
        start, end = origin.decoded.source_range(one.start, one.end)
        written = _coded(origin, one.text)
        if written is None:
            return None
        edits.append(Edit(start, end, _on_short_lines(origin, start, end, written)))
    return edits


def _coded(origin: DecodedOrigin, chars: str) -> str | None:
    if origin.transfer == "quoted-printable":
        try:
            octets = chars.encode(origin.charset)
        except UnicodeEncodeError:
            return None
        return "".join(chr(octet) if 32 <= octet < 127 and octet != 61 else f"={octet:02X}" for octet in octets)
    if chars.isascii():
        return chars
    return chars if origin.source.encoding.startswith("utf") and origin.charset == "utf-8" else None


def _on_short_lines(origin: DecodedOrigin, start: int, end: int, written: str) -> str:
    """Quoted-printable with a soft line break before it where its line would become too long."""
    if origin.transfer != "quoted-printable":
        return written
    text = origin.source.text
    begins, ends = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    rest = len(text[end:ends if ends >= 0 else len(text)].rstrip("\r"))
    line_end = "\r\n" if "\r\n" in text else "\n"
    too_long = start - begins + len(written) + rest > _LONGEST_LINE and len(written) > end - start
    return f"={line_end}{written}" if too_long and start > begins else written


def in_header(text: Text, origin: RawOrigin, wanted: Sequence[Change]) -> list[Edit] | None:
    """Changes of a header's text as edits of the raw file; an encoded word is written again as a whole."""
    edits: list[Edit] = []
    ends = [*(segment.start for segment in text.segments[1:]), len(text.chars)]
    waiting = list(wanted)
    for segment, end in zip(text.segments, ends, strict=True):
        # What is added between two segments goes with the first of them.
        mine = [one for one in waiting if segment.start <= one.start and one.end <= end]
        waiting = [one for one in waiting if one not in mine]
        made = _in_segment(text, segment, end, mine, origin.source.text) if mine else []
        if made is None:
            return None
        edits += made
    return None if waiting else edits


def _in_segment(text: Text, segment: Segment, end: int, wanted: Sequence[Change], raw: str) -> list[Edit] | None:
    """Changes of plain characters or of one encoded word."""
    if segment.exact:
        by = segment.source_start - segment.start
        plain = all(one.text.isascii() for one in wanted)
        return [Edit(one.start + by, one.end + by, one.text) for one in wanted] if plain else None
    said = _replaced(text.chars[segment.start:end], wanted, segment.start)
    word = _encoded_word(raw[segment.source_start:segment.source_end], said)
    return None if word is None else [Edit(segment.source_start, segment.source_end, word)]


def _replaced(chars: str, wanted: Sequence[Change], offset: int) -> str:
    for one in sorted(wanted, reverse=True):
        chars = chars[:one.start - offset] + one.text + chars[one.end - offset:]
    return chars


def _encoded_word(raw: str, chars: str) -> str | None:
    """An encoded word of the same charset and kind that says something else; None where it would be longer than may be."""
    match = _WORD.fullmatch(raw)
    if match is None:
        return None
    try:
        octets = chars.encode(known_charset(match["charset"]))
    except UnicodeEncodeError:
        return None
    coded = b64encode(octets).decode() if match["way"] in "bB" else "".join(map(_quoted, octets))
    word = f"=?{match['charset']}{match['language'] or ''}?{match['way']}?{coded}?="
    return word if len(word) <= max(_LONGEST_WORD, len(raw)) + 3 else None


def _quoted(octet: int) -> str:
    if octet == 32:
        return "_"
    return chr(octet) if chr(octet).isascii() and chr(octet).isalnum() else f"={octet:02X}"

