"""What a pattern cannot match without: sets of literal texts, of each of which every match holds one.

Most texts hold none of them, so that most patterns need not be tried (nor compiled) at all. Where nothing can be said of a
pattern, it is tried everywhere: an answer here never changes what is found.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

Literals = frozenset[str] | None
"""Lower-case texts, of which one is in every text that matches; None where no such texts are known."""

DIGIT = "0"
"""Stands for any digit."""
SIGNS = "¤‰"
"""Stand for amounts and percentages in patterns (see `brandlint.facts.skeleton`), so that no text holds them beside others."""
_USUAL = frozenset((DIGIT, *SIGNS))

TOKEN = re.compile(r"""
    (?P<space> \s+ | \#[^\n]* )
  | (?P<digit> \\d | \[\d-\d\] )
  | (?P<ignored> \(\?\#[^)]*\) | \(\?P=\w+\) | \\[\dAbBDsSwWZnrtfv]\d* | \\u[\da-f]{4} | \\U[\da-f]{8} | \\x[\da-f]{2} | [.^$] )
  | \\ (?P<escaped> . )
  | (?P<open> \( (?: \?P<\w+> | \?<?[=!] | \?[a-z]*(?:-[a-z]+)?: | \?> )? (?!\?) )
  | (?P<close> \) )
  | (?P<bar> \| )
  | \[ (?P<class> \^? \]? (?: \\. | [^\]\\] )* ) \]
  | (?P<repeat> [?*+] | \{ \d* (?: , \d* )? \} ) [?+]?
  | (?P<word> [a-z]{2,} (?! \s*[?*+{] ) )
  | (?P<char> . )
""", re.VERBOSE | re.IGNORECASE)
_LETTERS = re.compile(r"[a-zà-öø-þ]{2,}", re.IGNORECASE)
"""A pattern that is a word and nothing else, as most are."""
_FEW = re.compile(r"[^\\^-]{1,4}")
_PLAIN = re.compile(r"[ -~à-öø-þ€£½×¢¤¥łč฿元円원‰\u20a0-\u20bf]")
"""Characters whose other case is one character, so that a text in lower case holds them wherever a pattern matches them."""
DECISIONS = re.compile(r"(?<!\\)\(\?\(")
BESIDE = ("(?!", "(?<!")
NEVER_NEEDED = ("?", "*", "{0", "{,")


class _Branch:
    """One alternative on its way through the tokens: the literals so far, and what every match of it must hold."""

    __slots__ = ("needed", "run")

    def __init__(self) -> None:
        self.needed: set[frozenset[str]] = set()
        self.run = ""

    @property
    def best(self) -> Literals:
        """The set that tells most."""
        return most_telling(self.needed)

    def end_run(self) -> None:
        if self.run:
            self.need(frozenset((DIGIT if self.run.isdecimal() and len(self.run) == 1 else self.run,)))
            self.run = ""

    def need(self, literals: Literals) -> None:
        if literals:
            self.needed.add(literals)


class _Group(NamedTuple):
    """A group that is open: how it began, and its alternatives."""

    opening: str
    branches: list[_Branch]

    def needs(self) -> set[frozenset[str]]:
        """What every match of the group holds: all that its only alternative needs, or one for each of several."""
        for branch in self.branches:
            branch.end_run()
        if self.opening in BESIDE:
            return set()
        if len(self.branches) == 1:
            return self.branches[0].needed
        found = [branch.best for branch in self.branches]
        return set() if None in found else {frozenset().union(*(one for one in found if one))}


def most_telling(sets: Collection[frozenset[str]]) -> Literals:
    """The set of literals that fewest texts are likely to hold one of; None where there are none."""
    return max(sets, key=_worth) if len(sets) > 1 else next(iter(sets), None)


def needs(regex: str) -> set[frozenset[str]]:
    """Sets of texts, of each of which every match of a pattern holds one.

    Args:
        regex: verbose, without regard to case.
    """
    if _LETTERS.fullmatch(regex):
        return {frozenset((regex.lower(),))}
    if DECISIONS.search(regex):
        return set()
    groups = [_Group("", [_Branch()])]
    tokens = [token for token in TOKEN.finditer(regex) if token.lastgroup != "space"]
    repeats = repetitions(tokens)
    for token, repeat in zip(tokens, repeats, strict=True):
        kind, branch = token.lastgroup, groups[-1].branches[-1]
        match kind:
            case "open":
                branch.end_run()
                groups.append(_Group(token.group(), [_Branch()]))
            case "bar":
                groups[-1].branches.append(_Branch())
            case "close":
                inner = groups.pop().needs()
                if not repeat.startswith(NEVER_NEEDED):
                    groups[-1].branches[-1].needed |= inner
            case "word":
                branch.run += token["word"].lower()
            case "escaped" | "char":
                _add(branch, token.group(kind).lower(), repeat)
            case "digit":
                branch.end_run()
                if not repeat.startswith(NEVER_NEEDED):
                    branch.need(frozenset(DIGIT))
            case "class" | "ignored":
                branch.end_run()
                if kind == "class" and _FEW.fullmatch(token["class"]) and not repeat.startswith(NEVER_NEEDED):
                    _need_one(branch, token["class"].lower())
    return groups[0].needs()


def repetitions(tokens: list[re.Match[str]]) -> Iterator[str]:
    """For each token the repetition that follows it, or nothing."""
    following = ""
    found = []
    for token in reversed(tokens):
        found.append(following)
        if token.lastgroup != "space":
            following = token["repeat"] or ""
    return reversed(found)


def _add(branch: _Branch, char: str, repeat: str) -> None:
    if char in SIGNS:
        branch.end_run()
        if not repeat.startswith(NEVER_NEEDED):
            branch.need(frozenset(char))
        return
    if not _PLAIN.fullmatch(char) or repeat.startswith(NEVER_NEEDED):
        branch.end_run()
        return
    branch.run += char
    if repeat:
        branch.end_run()


def _need_one(branch: _Branch, chars: str) -> None:
    if all(map(_PLAIN.fullmatch, chars)):
        branch.need(frozenset(chars))


def _worth(literals: frozenset[str]) -> tuple[int, bool, int, int, list[str]]:
    """How much a set of literals tells: the shortest decides, then how few they are; the same in every run.

    Single letters tell less than marks. Digits and signs tell least: they are in most texts that state something.
    """
    letters = sum(len(literal) == 1 and literal.isalpha() for literal in literals)
    return min(map(len, literals)), literals.isdisjoint(_USUAL), -letters, -len(literals), sorted(literals)
