"""Fonts as far as inks and print go: their names, whether the file holds them, and which codes show nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import pikepdf

from brandlint.readers.pdf.content.objects import TooLarge, decoded, each, entry, name

_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_SINGLE = re.compile(rb"<([0-9A-Fa-f]{2,8})>\s*<(?:0020|00[aA]0|20|[aA]0)>")
_LONGEST_MAP = 400_000


@dataclass(frozen=True, slots=True)
class Font:
    """A font of a page.

    Attributes:
        name: as the file has it; None where it has none.
        embedded: the file holds its letters.
        width: bytes of a code.
        spaces: the codes of spaces.
    """

    name: str | None = None
    embedded: bool = True
    width: int = 1
    spaces: frozenset[bytes] = frozenset((b" ",))

    def letters(self, written: bytes) -> int:
        """How many characters of a string, as a content stream has it, show something."""
        codes = _codes(written)
        if self.width == 1 and self.spaces == frozenset((b" ",)):
            return len(codes) - codes.count(b" ")
        return sum(codes[at:at + self.width] not in self.spaces for at in range(0, len(codes), self.width))


def font_of(written: Any) -> Font:
    """Read a font's dictionary."""
    called = name(entry(written, "/BaseFont"))
    kind = name(entry(written, "/Subtype"))
    if kind == "/Type3":
        return Font(None)
    descendants = each(entry(written, "/DescendantFonts"))
    described = entry(descendants[0] if descendants else written, "/FontDescriptor")
    embedded = any(entry(described, key) is not None for key in _FILES)
    width = 2 if kind == "/Type0" else 1
    plain = frozenset((b" ",)) if width == 1 else frozenset((b"\0 ",))
    return Font(called.removeprefix("/") if called else None, embedded, width, _spaces(written, width) or plain)


def _spaces(written: Any, width: int) -> frozenset[bytes]:
    """The codes that the font's own table calls a space."""
    table = entry(written, "/ToUnicode")
    if not isinstance(table, pikepdf.Stream):
        return frozenset()
    try:
        data = decoded(table)[:_LONGEST_MAP]
    except (ValueError, TooLarge):
        return frozenset()
    pairs = [bytes.fromhex(match[1].decode()) for match in _SINGLE.finditer(data) if len(match[1]) == 2 * width]
    return frozenset(pairs)


def _codes(written: bytes) -> bytes:
    """The bytes of a string as a content stream writes it; escapes that stand for one character count as one."""
    if written.startswith(b"<"):
        digits = re.sub(rb"[^0-9A-Fa-f]", b"", written)
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    body = written[1:-1]
    return re.sub(rb"\\(?:([0-7]{1,3})|(.))", _escaped, body, flags=re.DOTALL) if b"\\" in body else body


def _escaped(match: re.Match[bytes]) -> bytes:
    return bytes((int(match[1], 8) & 255,)) if match[1] else match[2]
