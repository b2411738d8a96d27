"""The bytes of a file, decoded, with the table that turns offsets into lines and columns."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property

from brandlint.documents.places import Span
from brandlint.limits import USUAL, Limits

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe\x00\x00", "utf-32-le"), (b"\x00\x00\xfe\xff", "utf-32-be"),
         (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""")
_LINE_END = re.compile(r"\r\n|\r|\n")


class Source:
    """A file's bytes and text. A byte order mark is not counted in offsets, CRLF counts as two.

    Args:
        data: the file's bytes.
        name: how the file is called in messages.
        encoding: the encoding where something outside the file declares it; it is a hint, not an order.
        limits: how much of it is read.
        beside: gives the text files that this one refers to, by the address that stands in it; None for what is not at hand.
    """

    def __init__(self, data: bytes, name: str = "", encoding: str | None = None, beside: Beside | None = None, *,
                 limits: Limits = USUAL) -> None:
        self.data = data
        self.name = name
        self.beside: Beside = beside or _nothing
        self.limits = limits
        self._hint = encoding

    @classmethod
    def of_text(cls, text: str, name: str = "") -> Source:
        """A source for a text that never was a file."""
        source = cls(b"", name)
        source.__dict__["_decoded"] = (text, "utf-8")
        return source

    @property
    def text(self) -> str:
        return self._decoded[0]

    @property
    def written(self) -> Source:
        """The file as somebody wrote it, where this is what a template gives; else itself."""
        return self

    @property
    def encoding(self) -> str:
        return self._decoded[1]

    @cached_property
    def _decoded(self) -> tuple[str, str]:
        return decode(self.data, self._hint)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """The 1-based line and column of a 0-based offset."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def place(self, start: int, end: int) -> Span:
        """The span of a stretch of this text."""
        return Span(start, end, *self.line_and_column(start), *self.line_and_column(end))

    @property
    def line_count(self) -> int:
        """How many lines the text has; an end of line at its very end opens one more, which is empty."""
        return len(self._line_starts)

    def line_start(self, number: int) -> int:
        """The 0-based offset at which a line (from 1) begins; the length of the text past the end."""
        return self._line_starts[number - 1] if number <= len(self._line_starts) else len(self.text)

    def line(self, number: int) -> str:
        """The text of a line (from 1) without its line end; empty past the end."""
        starts = self._line_starts
        if not 1 <= number <= len(starts):
            return ""
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1]:end].rstrip("\r\n")


_OF_NO_FILE = frozenset({"idna", "punycode", "undefined", "unicode-escape", "unicode_escape", "raw-unicode-escape",
                         "raw_unicode_escape"})
Beside = Callable[[str], Source | None]


def _nothing(address: str) -> Source | None:
    return None


def decode(data: bytes, hint: str | None = None) -> tuple[str, str]:
    """Decode a file as people save them: by its mark, as UTF-8, as declared, else as Windows-1252.

    Returns:
        the text without a byte order mark, and the name of the encoding that was used.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark):].decode(name, errors="replace"), name
    for encoding in filter(None, (_without_mark(data), "utf-8", hint, _declared(data))):
        if (codec := codec_named(encoding)) is not None:
            with suppress(UnicodeDecodeError):
                return data.decode(codec), encoding
    return data.decode("cp1252", errors="replace"), "cp1252"


def codec_named(charset: str) -> str | None:
    """The codec of a charset that a file names; None for those that are no text, and for those in which no file is written.

    Among these are some that need time by the square of the length, and some that raise what no other does.
    """
    try:
        name = codecs.lookup(charset).name
        b"".decode(name)
    except (LookupError, ValueError):
        return None
    return None if name in _OF_NO_FILE else name


def _without_mark(data: bytes) -> str | None:
    """UTF-16 that lost its mark: in Western text every other byte is zero."""
    head = data[:512]
    if len(head) < 4 or b"\0" not in head:
        return None
    zeros_even, zeros_odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if zeros_odd > 0.7 * half and zeros_even < 0.1 * half:
        return "utf-16-le"
    if zeros_even > 0.7 * half and zeros_odd < 0.1 * half:
        return "utf-16-be"
    return None


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data[:2048])
    if not match:
        return None
    name = match.group(1).decode("ascii")
    # The WHATWG rule: what calls itself Latin-1 or ASCII is Windows-1252 in practice.
    return "cp1252" if name.lower() in {"iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"} else name
