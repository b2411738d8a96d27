"""What of a pattern can be looked for without it: the text that it is, or texts of which every match holds one."""

from __future__ import annotations

import re
from functools import lru_cache

from brandlint.facts.literals import Literals, most_telling, needs

_SPECIAL = re.compile(r"[\\^$.|?*+()\[\]{}]")
_ESCAPED = re.compile(r"\\([^\w\s])")
_FLAGS = re.compile(r"\(\?[a-zA-Z]*(?:-[a-zA-Z]+)?\)")
_NAMED = re.compile(r"\(\?(?:P?<(?![=!])(\w+)>|'(\w+)')")
_KNOWN = re.compile(r"\\(?:[dAbBDsSwWZnrtfv]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|[^\w\s]|\s)")
_STRANGE = re.compile(r"\(\?(?!P<\w+>|<?[=!]|[a-z]*(?:-[a-z]+)?:|>)|\[:|-\[|\(\?\(")
_SPACES = re.compile(r"(?<!\\)([\s#])")
_DIGITS = str.maketrans("0123456789", "0" * 10)


def folded(text: str) -> str:
    """A text in lower case with 0 for every digit, as long as it was."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(char if len(char.lower()) != 1 else char.lower() for char in text)
    return lower.translate(_DIGITS)


def plain(pattern: str) -> str | None:
    """The text that a pattern is, where it is one and nothing more; None for all others."""
    text = _ESCAPED.sub(lambda match: f"\0{ord(match[1]):06}", pattern)
    if _SPECIAL.search(text) or "\0" in pattern or not pattern:
        return None
    text = re.sub("\0(\\d{6})", lambda match: chr(int(match[1])), text)
    return text if text.isascii() or all(len(char.lower()) == 1 == len(char.upper()) for char in text) else None


@lru_cache(maxsize=50_000)
def needed(pattern: str) -> Literals:
    """Folded texts of which every match of a pattern holds one; None where none are known."""
    regular = _NAMED.sub("(?P<n>", _FLAGS.sub("", pattern)).replace(r"\z", r"\Z")
    if _STRANGE.search(regular) or "\\" in _KNOWN.sub("", regular):
        return None
    try:
        found = most_telling(needs(_SPACES.sub(r"\\\1", regular)))
    except (IndexError, RecursionError):
        return None
    return frozenset(folded(one) for one in found) if found else None
