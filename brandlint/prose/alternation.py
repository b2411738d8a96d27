"""Alternatives of a rule, matched as one pattern would: the leftmost match counts, and there the first alternative.

Most alternatives are plain words. They are never compiled: the one pass over the text has found them already.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from brandlint.prose.literals import folded, needed, plain
from brandlint.prose.patterns import Pattern, compiled

_BARE_FLAGS = re.compile(r"\(\?[a-z]*(?:-[a-z]+)?\)")
_REFERENCE = re.compile(r"\\[1-9]")


class Template(NamedTuple):
    """What stands around every alternative, and how letters count."""

    before: str = r"\b(?:"
    after: str = r")\b"
    ignore_case: bool = False
    lines: bool = True

    @property
    def at_words(self) -> bool:
        return (self.before, self.after) == (r"\b(?:", r")\b")

    @property
    def bare(self) -> bool:
        return (self.before, self.after) == ("(?:", ")")


class Hit(NamedTuple):
    """A place where the pass over the text found a literal of an alternative: the alternative itself, where that is all it is."""

    start: int
    end: int
    member: int


class Match(NamedTuple):
    """A match and the number of its alternative."""

    start: int
    end: int
    member: int


class Alternation:
    """The alternatives of a rule.

    Args:
        patterns: in their order.
        template: what stands around each of them.
        apart: whether flags and references in one of them say nothing of the others, as where each is a group of its own.
    """

    __slots__ = ("_always", "_compiled", "_plain", "_template", "patterns")

    def __init__(self, patterns: Sequence[str], template: Template, *, apart: bool = False) -> None:
        self._template = template
        joint = not apart and any(_BARE_FLAGS.search(one) or _REFERENCE.search(one) for one in patterns)
        self.patterns = ("|".join(patterns),) if joint else tuple(patterns)
        literal = template.at_words or template.bare
        self._plain = tuple(plain(one) if literal else None for one in self.patterns)
        self._compiled: dict[int, Pattern] = {}
        self._always = tuple(member for member in range(len(self.patterns)) if not self.literals(member))

    def literals(self, member: int) -> Iterable[str]:
        """The folded texts by which an alternative is found; none where it must be tried on every text."""
        text = self._plain[member]
        return (folded(text),) if text is not None else needed(self._whole(member)) or ()

    @property
    def always(self) -> bool:
        """Whether some alternative must be tried on every text."""
        return bool(self._always)

    def compile_all(self) -> None:
        """Compile what is no plain word.

        Raises:
            BadPattern: some pattern cannot be read.
        """
        for member, text in enumerate(self._plain):
            if text is None:
                self._pattern(member)

    def matches(self, text: str, hits: Iterable[Hit]) -> Iterator[Match]:
        """Every match in a text, in order; none is empty, none overlaps another.

        Raises:
            BadPattern, TooSlow: see `brandlint.prose.patterns`.
        """
        tried = set(self._always)
        words: list[Match] = []
        for hit in hits:
            if self._plain[hit.member] is None:
                tried.add(hit.member)
            elif self._stands(text, hit):
                words.append(Match(hit.start, hit.end, hit.member))
        return self._merged(text, sorted(words, key=_order), sorted(tried))

    def _merged(self, text: str, words: list[Match], tried: list[int]) -> Iterator[Match]:
        if not tried:
            yield from _apart(words)
            return
        cursor, position = 0, 0
        ahead = {member: found for member in tried if (found := self._next(member, text, 0))}
        while True:
            while position < len(words) and words[position].start < cursor:
                position += 1
            for member in [member for member, found in ahead.items() if found.start < cursor]:
                found = self._next(member, text, cursor)
                if found is None:
                    del ahead[member]
                else:
                    ahead[member] = found
            candidates = [*ahead.values(), *words[position:position + 1]]
            if not candidates:
                return
            best = min(candidates, key=_order)
            cursor = best.end
            yield best

    def _next(self, member: int, text: str, start: int) -> Match | None:
        while (found := self._pattern(member).search(text, start)) is not None:
            if found.end() > found.start():
                return Match(found.start(), found.end(), member)
            start = found.end() + 1
            if start > len(text):
                break
        return None

    def _stands(self, text: str, hit: Hit) -> bool:
        """Whether a plain word really stands where its folded form was found."""
        word, template = self._plain[hit.member] or "", self._template
        there = text[hit.start:hit.end]
        if there != word and not (template.ignore_case and there.lower() == word.lower()):
            return False
        return not template.at_words or (_is_edge(text, hit.start) and _is_edge(text, hit.end))

    def _pattern(self, member: int) -> Pattern:
        if member not in self._compiled:
            self._compiled[member] = compiled(self._whole(member), ignore_case=self._template.ignore_case,
                                              lines=self._template.lines)
        return self._compiled[member]

    def _whole(self, member: int) -> str:
        return f"{self._template.before}{self.patterns[member]}{self._template.after}"


def _order(match: Match) -> tuple[int, int]:
    return match.start, match.member


def _apart(words: list[Match]) -> Iterator[Match]:
    cursor = 0
    for match in words:
        if match.start >= cursor:
            cursor = match.end
            yield match


def _is_edge(text: str, offset: int) -> bool:
    """Whether a word begins or ends at an offset, as \\b says."""
    before = offset > 0 and _is_of_a_word(text[offset - 1])
    after = offset < len(text) and _is_of_a_word(text[offset])
    return before != after


def _is_of_a_word(char: str) -> bool:
    return char.isalnum() or char == "_"
