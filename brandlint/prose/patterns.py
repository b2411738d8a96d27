"""Patterns as rules have them (.NET's syntax, which Vale uses) as patterns of the library `regex`, run under a time limit.

Lookbehinds of any length, named groups, Unicode properties and flags in the middle of a pattern mean the same in both.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

SECONDS = 1.0
"""The longest that a pattern may take on one stretch of text."""
LONGEST = 200_000
"""Characters of the longest pattern that is taken."""

_TOKEN = regex.compile(r"""(?x)
      (?P<named> \(\?'(?P<name>\w+)' )
    | (?P<again> \\k[<'{](?P<again_name>\w+)[>'}] )
    | (?P<end> \\z ) | (?P<last> \\Z )
    | (?P<escape> \\[pPxu]\{[^{}]{1,40}\} | \\. )
    | (?P<class> \[ \^? \]? (?: \[:\^?\w+:\] | -\[ (?: \\. | [^\]\\] )* \](?=\]) | \\. | [^\]\\] )* \] )
    | (?P<quantifier> \{ \d+ (?: ,\d* )? \} )
    | (?P<brace> [{}] )
    | (?P<other> [^\\\[{}(]+ | . )
""", regex.DOTALL)
_KINDS = ("named", "again", "end", "last", "escape", "class", "quantifier", "brace", "other")
_SUBTRACTED = regex.compile(r"(?s)-\[(\^?(?:\\.|[^\]\\])*)\]\]\Z")
_IN_CLASS = regex.compile(r"(?s)\[:\^?\w+:\]|\\.|\[|&&|--|\|\||~~")


class BadPattern(Exception):
    """A pattern that cannot be read."""


class TooSlow(Exception):
    """A pattern that took longer than it may."""


def translated(pattern: str) -> str:
    """A .NET pattern in the syntax of `regex` (version 1)."""
    return "".join(_translated(match) for match in _TOKEN.finditer(pattern))


def _translated(match: regex.Match[str]) -> str:
    match next(name for name in _KINDS if match[name] is not None):
        case "named":
            return f"(?P<{match['name']}>"
        case "again":
            return f"(?P={match['again_name']})"
        case "end":
            return r"\Z"
        case "last":
            return r"(?=\n?\Z)"
        case "class":
            return _class(match.group())
        case "brace":
            return f"\\{match.group()}"
        case _:
            return str(match.group())


def _class(written: str) -> str:
    """A class of characters, with what would be an operation on sets escaped, and a subtraction as one."""
    gone = _SUBTRACTED.search(written)
    if gone is not None:
        return f"{_escaped(written[:gone.start()])}--[{_escaped(gone[1])}]]"
    return f"[{_escaped(written[1:])}"


def _escaped(inside: str) -> str:
    opening = "[" if inside.startswith("[") else ""
    return opening + str(_IN_CLASS.sub(_in_class, inside[len(opening):]))


def _in_class(match: regex.Match[str]) -> str:
    found: str = match.group()
    if found.startswith(("\\", "[:")):
        return found
    return "".join(f"\\{char}" for char in found)


@lru_cache(maxsize=50_000)
def compiled(pattern: str, *, ignore_case: bool = False, lines: bool = False) -> Pattern:
    """A pattern, ready for use.

    Args:
        lines: whether ^ and $ are those of lines.

    Raises:
        BadPattern: it cannot be read.
    """
    if len(pattern) > LONGEST:
        raise BadPattern(f"is longer than {LONGEST:,} characters")
    flags = regex.VERSION1 | (regex.IGNORECASE if ignore_case else 0) | (regex.MULTILINE if lines else 0)
    try:
        return Pattern(regex.compile(f"(?-f){translated(pattern)}", flags))
    except (regex.error, RecursionError, OverflowError, ValueError, KeyError) as error:
        raise BadPattern(f"holds the pattern {_short(pattern)}, which cannot be read ({error})") from None


def _short(pattern: str) -> str:
    return pattern if len(pattern) <= 60 else f"{pattern[:57]}…"


class Pattern:
    """A compiled pattern that gives up when it takes too long."""

    __slots__ = ("_pattern",)

    def __init__(self, pattern: regex.Pattern[str]) -> None:
        self._pattern = pattern

    @property
    def source(self) -> str:
        """The pattern as it was compiled."""
        return str(self._pattern.pattern)

    @property
    def groups(self) -> int:
        """How many groups capture."""
        return int(self._pattern.groups)

    def search(self, text: str, start: int = 0) -> regex.Match[str] | None:
        """The first match from an offset on.

        Raises:
            TooSlow: after `SECONDS`.
        """
        try:
            return self._pattern.search(text, start, timeout=SECONDS)
        except TimeoutError:
            raise TooSlow from None

    def matches(self, text: str) -> Iterator[regex.Match[str]]:
        """Every match in order, as `search` finds them."""
        try:
            yield from self._pattern.finditer(text, timeout=SECONDS)
        except TimeoutError:
            raise TooSlow from None

    def replaced(self, text: str, replacement: str) -> str:
        """The text with every match replaced; $1 in the replacement is what the first group holds."""
        template = regex.sub(r"\$(?:(\d+)|\{(\w+)\})", r"\\g<\1\2>", replacement.replace("\\", r"\\"))
        try:
            return str(self._pattern.sub(template, text, timeout=SECONDS))
        except TimeoutError:
            raise TooSlow from None
        except (regex.error, IndexError):
            return replacement
