"""Files that are not what their name says, by their first bytes."""

from __future__ import annotations

import re
from typing import NamedTuple

from brandlint.documents.source import Source
from brandlint.translations import say, word


class _Sign(NamedTuple):
    """How a kind of file begins, what to call it, and under which endings it belongs."""

    start: re.Pattern[bytes]
    called: str
    endings: frozenset[str]


def _sign(start: bytes, called: str, endings: str) -> _Sign:
    return _Sign(re.compile(start, re.DOTALL), called, frozenset(endings.split()))


_COMPOUND = "an old or locked office document"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The name of the stream in which a locked document keeps its package."""

_SIGNS = (
    _sign(rb"\x89PNG\r\n", "a PNG picture", "png apng"),
    _sign(rb"\xff\xd8\xff", "a JPEG picture", "jpg jpeg jpe jfif"),
    _sign(rb"GIF8[79]a", "a GIF picture", "gif"),
    _sign(rb"RIFF....WEBP", "a WebP picture", "webp"),
    _sign(rb"(?:II\*\0|MM\0\*)", "a TIFF picture", "tif tiff"),
    _sign(rb"....ftypavi[fs]", "an AVIF picture", "avif"),
    _sign(rb"....ftyp", "a film", "mp4 mov m4v m4a heic heif"),
    _sign(rb"(?:\xef\xbb\xbf|\s)*%PDF-", "a PDF", "pdf ai"),
    _sign(rb"PK(?:\x03\x04|\x05\x06)", "a ZIP archive or an office document",
          "docx docm xlsx xlsm xlsb pptx pptm ppsx idml zip odt ods odp epub"),
    _sign(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _COMPOUND, "doc xls ppt msg"),
    _sign(rb"\x1f\x8b", "a compressed file", "gz"),
    _sign(rb"8BPS", "a Photoshop document", "psd psb"),
    _sign(rb"%!PS", "a PostScript file", "ps eps ai"),
    _sign(rb"(?i:(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)\b)", "an HTML page",
          "html htm xhtml eml md markdown txt mjml xml"),
)
_CALLED = {"pdf": "a PDF", "png": "a PNG picture", "jpg": "a JPEG picture", "jpeg": "a JPEG picture", "gif": "a GIF picture",
           "webp": "a WebP picture", "avif": "an AVIF picture", "tif": "a TIFF picture", "tiff": "a TIFF picture",
           "docx": "a Word document", "docm": "a Word document", "xlsx": "an Excel workbook", "xlsm": "an Excel workbook",
           "pptx": "a PowerPoint presentation", "pptm": "a PowerPoint presentation", "ppsx": "a PowerPoint presentation"}
"""Formats that must begin with their own sign; a PDF may have something before it."""

_TEXT = frozenset({
    "html", "htm", "xhtml", "eml", "md", "markdown", "txt", "yaml", "yml", "json", "csv", "tsv", "srt", "vtt", "svg",
    "xml", "mjml", "arb", "resx", "po", "pot", "xliff", "xlf", "strings", "xcstrings"})
_HEAD = 8192


def unlike(data: bytes, ending: str) -> str | None:
    """What is wrong with a file that is not what its name says; None for one that can be.

    Args:
        data: its bytes; the first few thousand are enough, except to tell a locked document from an old one.
        ending: the ending of its name in lower case, without the dot.

    Returns:
        words such as "not a text file: it begins like a PNG picture".
    """
    head = data[:_HEAD]
    if not head:
        return None
    found = next((sign for sign in _SIGNS if sign.start.match(head)), None)
    if found is not None and ending in found.endings:
        return None
    if ending in _TEXT:
        return _unlike_text(head, found, ending)
    called = _CALLED.get(ending)
    if called is not None and found is not None and found.called == _COMPOUND:
        return _within(data, ending, called)
    if called is None or (ending == "pdf" and b"%PDF-" in head[:1024]):
        return None
    if found is None:
        return say("not {called}: it does not begin like one", called=word(called))
    return say("not {called}: it begins like {other}", called=word(called), other=word(found.called))


def _within(data: bytes, ending: str, called: str) -> str:
    """What is wrong with a compound file under the ending of a newer document: a password, or an old format."""
    if _ENCRYPTED in data:
        return say("locked with a password; save a copy without one")
    return say("not {called}: it is in the format of older versions under a new name; save it as .{ending}", called=word(called),
               ending=ending)


def _unlike_text(head: bytes, found: _Sign | None, ending: str) -> str | None:
    if found is not None:
        kind = say("a {ending} file", ending=ending.upper()) if "HTML" in found.called else say("a text file")
        return say("not {called}: it begins like {other}", called=kind, other=word(found.called))
    if head.count(0) * 50 > len(head) and not Source(head).encoding.startswith("utf-"):
        return say("not a text file: it holds bytes that no text has")
    return None
