"""What a pattern cannot match without: some literal texts of which every match holds one.

Most texts hold none of them, so that most patterns need not be tried (nor compiled) at all. Where nothing can be said of a
pattern, it is tried everywhere: an answer here never changes what is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

Literals = frozenset[str] | None
"""Lower-case texts, of which one is in every text that matches; None where no such texts are known."""

_TOKEN = re.compile(r"""
    (?P<space> \s+ | \#[^\n]* )
  | (?P<ignored> \(\?\#[^)]*\) | \(\?P=\w+\) | \\[\dAbBdDsSwWZnrtfv]\d* | \\u[\da-f]{4} | \\U[\da-f]{8} | \\x[\da-f]{2} | [.^$] )
  | \\ (?P<escaped> . )
  | (?P<open> \( (?: \?P<\w+> | \?<?[=!] | \?[a-z]*(?:-[a-z]+)?: | \?> )? (?!\?) )
  | (?P<close> \) )
  | (?P<bar> \| )
  | \[ (?P<class> \^? \]? (?: \\. | [^\]\\] )* ) \]
  | (?P<repeat> [?*+] | \{ \d* (?: , \d* )? \} ) [?+]?
  | (?P<char> . )
""", re.VERBOSE | re.IGNORECASE)
_FEW = re.compile(r"[^\\^-]{1,4}")
_PLAIN = re.compile(r"[ -~à-öø-þ€£½×¢¥łč฿元円원\u20a0-\u20bf]")
"""Characters whose other case is one character, so that a text in lower case holds them wherever a pattern matches them."""
_DECISIONS = re.compile(r"(?<!\\)\(\?\(")
_BESIDE = ("(?!", "(?<!")
_NEVER_NEEDED = ("?", "*", "{0", "{,")


class _Branch:
    """One alternative on its way through the tokens: the literals so far, and the best of what every match of it must hold."""

    __slots__ = ("best", "run")

    def __init__(self) -> None:
        self.best: Literals = None
        self.run = ""

    def end_run(self) -> None:
        if self.run:
            self.need(frozenset((self.run,)))
            self.run = ""

    def need(self, literals: Literals) -> None:
        if literals and (self.best is None or _worth(literals) > _worth(self.best)):
            self.best = literals


class _Group(NamedTuple):
    """A group that is open: how it began, and its alternatives."""

    opening: str
    branches: list[_Branch]

    def literals(self) -> Literals:
        for branch in self.branches:
            branch.end_run()
        found = [branch.best for branch in self.branches]
        if self.opening in _BESIDE or None in found:
            return None
        return frozenset().union(*(one for one in found if one))


def literals(regex: str) -> Literals:
    """What every match of a pattern holds.

    Args:
        regex: verbose, without regard to case.
    """
    if _DECISIONS.search(regex):
        return None
    groups = [_Group("", [_Branch()])]
    tokens = list(_TOKEN.finditer(regex))
    repeats = _repeats(tokens)
    for token, repeat in zip(tokens, repeats, strict=True):
        kind, branch = token.lastgroup, groups[-1].branches[-1]
        match kind:
            case "open":
                branch.end_run()
                groups.append(_Group(token.group(), [_Branch()]))
            case "bar":
                groups[-1].branches.append(_Branch())
            case "close":
                inner = groups.pop().literals()
                if not repeat.startswith(_NEVER_NEEDED):
                    groups[-1].branches[-1].need(inner)
            case "escaped" | "char":
                _add(branch, token.group(kind).lower(), repeat)
            case "class" | "ignored":
                branch.end_run()
                if kind == "class" and _FEW.fullmatch(token["class"]) and not repeat.startswith(_NEVER_NEEDED):
                    _need_one(branch, token["class"].lower())
    return groups[0].literals()


def _repeats(tokens: list[re.Match[str]]) -> Iterator[str]:
    """For each token the repetition that follows it, or nothing."""
    following = ""
    found = []
    for token in reversed(tokens):
        found.append(following)
        if token.lastgroup != "space":
            following = token["repeat"] or ""
    return reversed(found)


def _add(branch: _Branch, char: str, repeat: str) -> None:
    if not _PLAIN.fullmatch(char) or repeat.startswith(_NEVER_NEEDED):
        branch.end_run()
        return
    branch.run += char
    if repeat:
        branch.end_run()


def _need_one(branch: _Branch, chars: str) -> None:
    if all(map(_PLAIN.fullmatch, chars)):
        branch.need(frozenset(chars))


def _worth(literals: frozenset[str]) -> tuple[int, int]:
    """How much a set of literals tells: the shortest decides, then how few they are."""
    return min(map(len, literals)), -len(literals)
