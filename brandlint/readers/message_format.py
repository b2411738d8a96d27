"""Messages with branches: ICU plurals and choices in ARB, i18next-icu and the like, a text for each branch.

Source: https://unicode-org.github.io/icu/userguide/format_parse/messages/ ("Complex Argument Types"), which the ARB format of
https://github.com/google/app-resource-bundle takes over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from brandlint.documents.text import UNKNOWN, Text
from brandlint.readers.rewriting import Rewriter, cut

_OPENS = re.compile(r"\{\s*[\w.$-]+\s*,\s*(?P<kind>plural|selectordinal|select)\s*,\s*(?:offset:\d+\s*)?")
_BRANCH = re.compile(r"\s*(?P<selector>=\d{1,9}|[\w-]{1,40})\s*\{")
_SIGN = re.compile(r"(?P<opens>\{\s*[\w.$-]+\s*,\s*(?:plural|selectordinal|select)\s*,)|(?P<brace>\{)|(?P<closes>\})"
                   r"|(?P<number>#)")
_BRACE = re.compile(r"[{}]")
_CLOSE = re.compile(r"\s*\}")
_SENTENCE = re.compile(r"[.!?…]\s+|\n")
_DEEPEST = 6
_MOST = 60
"""Texts that are read of one message."""


class _Said(NamedTuple):
    """A stretch of the message; `known` is false for the number of a plural."""

    start: int
    end: int
    known: bool = True


class _Choice(NamedTuple):
    """An argument with branches; that of "other" is the last one."""

    branches: tuple[tuple[_Said | _Choice, ...], ...]


_Part = _Said | _Choice


def texts_of(text: Text) -> Sequence[Text]:
    """The texts that a message can become: the whole with its "other" branches, and each other branch in its sentence.

    A text without branches, or whose braces do not pair, is returned as it is.
    """
    if "," not in text.chars or not _OPENS.search(text.chars):
        return (text,)
    try:
        parts = _Parser(text.chars).message()
    except ValueError:
        return (text,)
    return [_written(text, reading, branch) for reading, branch in islice(_readings(parts), _MOST)]


class _Parser:
    """Reads a message from left to right; raises `ValueError` where its braces do not pair."""

    def __init__(self, chars: str) -> None:
        self.chars = chars
        self.at = 0

    def message(self) -> tuple[_Part, ...]:
        parts = self._parts(0, counted=False)
        if self.at < len(self.chars):
            raise ValueError("a brace closes nothing")
        return parts

    def _parts(self, depth: int, *, counted: bool) -> tuple[_Part, ...]:
        """What stands up to the brace that closes it, or to the end of the message."""
        parts: list[_Part] = []
        begun = self.at
        while (match := _SIGN.search(self.chars, self.at)) is not None:
            if match["closes"]:
                self.at = match.start()
                break
            if match["brace"]:
                self.at = self._past(match.start())
                continue
            parts.append(_Said(begun, match.start()))
            if match["opens"]:
                self.at = match.start()
                parts.append(self._choice(depth))
            else:
                self.at = match.end()
                parts.append(_Said(*match.span(), known=not counted))
            begun = self.at
        else:
            self.at = len(self.chars)
        return tuple(part for part in (*parts, _Said(begun, self.at)) if isinstance(part, _Choice) or part.end > part.start)

    def _past(self, at: int) -> int:
        """Behind the brace that pairs with the one at a place: a simple argument."""
        depth = 0
        for match in _BRACE.finditer(self.chars, at):
            depth += 1 if match.group() == "{" else -1
            if depth == 0:
                return match.end()
        raise ValueError("a brace is not closed")

    def _choice(self, depth: int) -> _Choice:
        opened = _OPENS.match(self.chars, self.at)
        if opened is None or depth >= _DEEPEST:
            raise ValueError("no choice that can be read")
        self.at, branches = opened.end(), list[tuple[bool, tuple[_Part, ...]]]()
        while (branch := _BRANCH.match(self.chars, self.at)) is not None:
            self.at = branch.end()
            parts = self._parts(depth + 1, counted=opened["kind"] != "select")
            self._close()
            branches.append((branch["selector"] == "other", parts))
        self._close()
        if not branches:
            raise ValueError("a choice without branches")
        return _Choice(tuple(parts for _, parts in sorted(branches, key=lambda one: one[0])))

    def _close(self) -> None:
        closes = _CLOSE.match(self.chars, self.at)
        if closes is None:
            raise ValueError("a brace is not closed")
        self.at = closes.end()


_Reading = tuple[_Said, ...]


def _readings(parts: Sequence[_Part]) -> Iterator[tuple[_Reading, range | None]]:
    """The ways to read a message, with which of their stretches are of the branch that is taken (None: the usual ones)."""
    yield _usual(parts), None
    for number, part in enumerate(parts):
        if not isinstance(part, _Choice):
            continue
        before, after = _usual(parts[:number]), _usual(parts[number + 1:])
        for index, branch in enumerate(part.branches):
            for inner, taken in _readings(branch):
                if taken is not None or index < len(part.branches) - 1:
                    within = taken or range(len(inner))
                    yield (*before, *inner, *after), range(len(before) + within.start, len(before) + within.stop)


def _usual(parts: Sequence[_Part]) -> _Reading:
    """A message with the branch "other" of every choice."""
    return tuple(said for part in parts for said in ((part,) if isinstance(part, _Said) else _usual(part.branches[-1])))


def _written(text: Text, reading: _Reading, branch: range | None) -> Text:
    """The text of a reading; of a branch, the sentences that it stands in."""
    writer = Rewriter(text)
    ends = [0]
    for said in reading:
        if said.known:
            writer.copy(said.start, said.end)
        else:
            writer.put(UNKNOWN, said.start, said.end)
        ends.append(len(writer))
    whole = writer.build()
    if branch is None:
        return whole
    first, last = ends[branch.start], ends[branch.stop]
    start = max((match.end() for match in _SENTENCE.finditer(whole.chars, 0, first)), default=0)
    end = _SENTENCE.search(whole.chars, max(last - 1, first))
    return cut(whole, start, end.start() + 1 if end else len(whole.chars))
