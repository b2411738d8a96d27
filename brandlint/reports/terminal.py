"""Text for a terminal: what strangers wrote is made harmless, widths are counted, styles are named."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from brandlint.documents.text import UNKNOWN
from brandlint.findings import Severity
from brandlint.translations import ENGLISH, Tongue, word

_SPECIAL = {"\t": "    ", UNKNOWN: "{…}"}

_STYLES = {"error": "1;31", "warning": "1;33", "info": "1;34", "path": "1", "dim": "2", "good": "32", "mark": "31"}

_ACTING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""Characters that a viewer acts on: controls, other line ends, and the embeddings, overrides and isolates of directions."""
_HARMFUL = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
_ALLOWED = frozenset("\u200d\ufe0f\u00ad\u200b\u200c")
"""Joiners and soft hyphens: they change nothing around them."""


def shown(text: str) -> str:
    """Text with control characters, terminal escapes and direction marks spelt out; line ends and tabs become spaces."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(glyph, " ".join(text.split("\n"))))


def path_shown(path: str) -> str:
    """A path with every character that a terminal would act on spelt out, line ends too: one name is one line."""
    return path if path.isascii() and path.isprintable() else "".join(map(glyph, path))


def lines_shown(text: str) -> str:
    """Text of several lines with every character that a terminal would act on spelt out."""
    return "\n".join(map(path_shown, text.split("\n")))


def spelt_out(text: str) -> str:
    """Text with control characters and those that turn the direction of what follows spelt out; for what is no terminal."""
    return _ACTING.sub(lambda match: glyph(match[0]), text)


@cache
def glyph(char: str) -> str:
    """How one character is shown."""
    if char in _SPECIAL:
        return _SPECIAL[char]
    if unicodedata.category(char) not in _HARMFUL or char in _ALLOWED:
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def width(text: str) -> int:
    """How many columns a text takes: wide characters (Chinese, Japanese, Korean, emoji) take two, accents none."""
    return len(text) if text.isascii() else sum(map(_char_width, text))


@cache
def _char_width(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


@dataclass(frozen=True, slots=True)
class Paint:
    """Colours text, or leaves it as it is."""

    colour: bool

    def __call__(self, style: str, text: str) -> str:
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self.colour and text else text

    def severity(self, severity: Severity, tongue: Tongue = ENGLISH) -> str:
        """The word for a severity, in its colour and in a language."""
        return self(severity.value, tongue.read(word(severity.value)))
