"""With what characters a pattern's matches begin: asked before anything else, since few characters of a text begin one.

Words without regard to case have no such question of their own in `re`: without it, every alternative is tried at every word.
Where nothing can be said of a pattern it stays as it is: an answer here never changes what is matched.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brandlint.facts.literals import BESIDE, DECISIONS, NEVER_NEEDED, TOKEN, repetitions

_ZERO_WIDTH = re.compile(r"\\[bBAZ]|[$^]|\(\?#.*", re.DOTALL)
_AROUND = (*BESIDE, "(?=", "(?<=")
_BEGINS_UNASKED = re.compile(r"\s*(?:\(\?<?[!=]|\\b)")
"""A pattern whose first question is none of a character."""

_Token = re.Match[str]


class _Unknown(Exception):
    """A match may begin with anything."""


def with_beginning(regex: str) -> str:
    """A pattern, verbose and without regard to case, that asks first for a character that begins its matches."""
    first = beginnings(regex)
    if not first or not (any(map(str.isalpha, first)) or _BEGINS_UNASKED.match(regex)):
        return regex
    return f"(?=[{''.join(sorted(first))}])(?:{regex}\n)"


def beginnings(regex: str) -> frozenset[str] | None:
    """What a character class holds that every match of a pattern begins with one of; None where no such class is known."""
    if DECISIONS.search(regex):
        return None
    tokens = [(token, repeat) for token, repeat in _with_repeats(regex) if token.lastgroup not in ("space", "repeat")]
    try:
        first, may_be_empty, _ = _alternatives(tokens, 0)
    except _Unknown:
        return None
    return None if may_be_empty else frozenset(first)


def _with_repeats(regex: str) -> list[tuple[_Token, str]]:
    tokens = list(TOKEN.finditer(regex))
    return list(zip(tokens, repetitions(tokens), strict=True))


def _alternatives(tokens: Sequence[tuple[_Token, str]], at: int) -> tuple[set[str], bool, int]:
    """What the alternatives from a token on begin with, whether one may match nothing, and where their group closes."""
    first: set[str] = set()
    one_is_empty, open_ended = False, True
    while at < len(tokens):
        token, repeat = tokens[at]
        match token.lastgroup:
            case "close":
                return first, one_is_empty or open_ended, at
            case "bar":
                one_is_empty, open_ended = one_is_empty or open_ended, True
            case "open":
                inner, empty, at = _group(tokens, at, asked=open_ended)
                repeat = tokens[at][1]
                first |= inner
                open_ended = open_ended and (empty or repeat.startswith(NEVER_NEEDED))
            case _ if open_ended:
                chars = _characters(token)
                first |= chars
                open_ended = not chars or repeat.startswith(NEVER_NEEDED)
        at += 1
    return first, one_is_empty or open_ended, at


def _group(tokens: Sequence[tuple[_Token, str]], at: int, *, asked: bool) -> tuple[set[str], bool, int]:
    """The same of a group; nothing of one that only looks around, or that stands behind what begins a match."""
    if asked and tokens[at][0].group() not in _AROUND:
        return _alternatives(tokens, at + 1)
    depth = 0
    for closes in range(at, len(tokens)):
        depth += {"open": 1, "close": -1}.get(tokens[closes][0].lastgroup or "", 0)
        if depth == 0:
            return set(), True, closes
    raise _Unknown


def _characters(token: _Token) -> set[str]:
    """What a token matches, as part of a character class; nothing where it has no width."""
    match token.lastgroup:
        case "word":
            return {token.group()[0].lower()}
        case "char" | "escaped":
            char = token.group(token.lastgroup).lower()
            return {char if char.isalnum() else f"\\{char}"}
        case "digit":
            return {r"\d"}
        case "class" if not token["class"].startswith("^"):
            return {_inside(token["class"])}
        case "ignored" if _ZERO_WIDTH.fullmatch(token.group()):
            return set()
        case "ignored" if token.group() == r"\s":
            return {r"\s"}
    raise _Unknown


def _inside(chars: str) -> str:
    """The inside of a character class, as it may stand beside others: no hyphen or bracket at its ends."""
    if len(chars) > 1 and chars.endswith("-") and not chars.endswith(r"\-"):
        chars = rf"{chars[:-1]}\-"
    return f"\\{chars}" if chars[0] in "-]" else chars
