"""Counts the steps that a backtracking matcher takes for a pattern, so that a test can say how slow it can get without a clock.

It follows the parse tree of `re` as its matcher does: alternatives in order, repetitions greedy or lazy, each try of a character a
step. What it leaves out (the matcher's shortcuts for literal beginnings) only makes it stricter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

Then = Callable[[int], bool]
Step = Callable[[int, Then], bool]
_CATEGORIES = {op.CATEGORY_DIGIT: str.isdigit, op.CATEGORY_SPACE: str.isspace,
               op.CATEGORY_WORD: lambda char: char.isalnum() or char == "_"}
_NEGATED = {op.CATEGORY_NOT_DIGIT: op.CATEGORY_DIGIT, op.CATEGORY_NOT_SPACE: op.CATEGORY_SPACE,
            op.CATEGORY_NOT_WORD: op.CATEGORY_WORD}
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


class _TooMany(Exception):
    """A search that takes too long."""


class Matcher:
    """A pattern that counts: `steps(text)` is what it takes to look for it at every place of a text."""

    def __init__(self, regex: str, flags: int = re.IGNORECASE | re.VERBOSE) -> None:
        self.tree = _parser.parse(regex, flags)
        self._text = ""
        self._count = self._most = 0
        self._match = self._sequence(self.tree, bool(flags & re.IGNORECASE))

    def steps(self, text: str, most: int = 1_000_000) -> int:
        """What a search takes; it is given up when it has taken `most`, since some patterns never end."""
        self._text, self._count, self._most = text, 0, most
        try:
            for start in range(len(text) + 1):
                self._match(start, lambda _: True)
        except _TooMany:
            pass
        return self._count

    def _tick(self) -> None:
        self._count += 1
        if self._count >= self._most:
            raise _TooMany

    def _sequence(self, nodes: Any, loose: bool) -> Step:
        steps = [self._node(code, argument, loose) for code, argument in nodes]

        def run(number: int, at: int, then: Then) -> bool:
            return then(at) if number == len(steps) else steps[number](at, lambda end: run(number + 1, end, then))
        return lambda at, then: run(0, at, then)

    def _node(self, code: Any, argument: Any, loose: bool) -> Step:
        if code in (op.LITERAL, op.NOT_LITERAL, op.ANY, op.IN):
            return self._character(_accepts(code, argument, loose))
        if code in _REPEATS:
            return self._repeat(code, argument, loose)
        if code is op.BRANCH:
            branches = [self._sequence(branch, loose) for branch in argument[1]]
            return lambda at, then: any(branch(at, then) for branch in branches)
        if code is op.SUBPATTERN:
            _, added, removed, inner = argument
            return self._sequence(inner, (loose or bool(added & re.IGNORECASE)) and not removed & re.IGNORECASE)
        if code in (op.ASSERT, op.ASSERT_NOT):
            return self._look(code is op.ASSERT, argument, loose)
        if code is op.AT:
            return lambda at, then: self._is_at(argument, at) and then(at)
        if code is op.FAILURE:
            return lambda at, then: False
        if code is op.ATOMIC_GROUP:
            inner = self._sequence(argument, loose)
            return lambda at, then: (end := _end(inner, at)) is not None and then(end)
        raise NotImplementedError(code)

    def _character(self, accepts: Callable[[str], bool]) -> Step:
        def step(at: int, then: Then) -> bool:
            self._tick()
            return at < len(self._text) and accepts(self._text[at]) and then(at + 1)
        return step

    def _repeat(self, code: Any, argument: Any, loose: bool) -> Step:
        least, most, body = argument
        inner = self._sequence(body, loose)

        def more(done: int, at: int, then: Then) -> bool:
            if done < least:
                return inner(at, lambda end: more(done + 1, end, then))
            if code is op.MIN_REPEAT and then(at):
                return True
            again = done < most and inner(at, lambda end: end > at and more(done + 1, end, then))
            return again or (code is not op.MIN_REPEAT and then(at))
        return lambda at, then: more(0, at, then)

    def _look(self, wanted: bool, argument: Any, loose: bool) -> Step:
        direction, body = argument
        inner, width = self._sequence(body, loose), body.getwidth()[0]

        def step(at: int, then: Then) -> bool:
            start = at if direction > 0 else at - width
            return (start >= 0 and inner(start, lambda _: True)) is wanted and then(at)
        return step

    def _is_at(self, where: Any, at: int) -> bool:
        self._tick()
        if where in (op.AT_BEGINNING, op.AT_BEGINNING_STRING):
            return at == 0
        if where in (op.AT_END, op.AT_END_STRING):
            return at >= len(self._text) - 1
        around = [0 <= place < len(self._text) and _CATEGORIES[op.CATEGORY_WORD](self._text[place]) for place in (at - 1, at)]
        return (around[0] != around[1]) is (where is op.AT_BOUNDARY)


def _end(inner: Step, at: int) -> int | None:
    ends: list[int] = []
    inner(at, lambda end: ends.append(end) or True)  # type: ignore[func-returns-value]
    return ends[0] if ends else None


def _accepts(code: Any, argument: Any, loose: bool) -> Callable[[str], bool]:
    known: dict[str, bool] = {}

    def accepts(char: str) -> bool:
        if char not in known:
            forms = {form for form in (char, char.lower(), char.upper()) if len(form) == 1} if loose else {char}
            known[char] = any(_holds(code, argument, form) for form in forms)
        return known[char]
    return accepts


def _holds(code: Any, argument: Any, char: str) -> bool:
    if code is op.ANY:
        return char != "\n"
    if code is op.IN:
        negated = argument[0][0] is op.NEGATE
        return any(_holds(one, value, char) for one, value in argument[negated:]) is not negated
    if code is op.RANGE:
        return argument[0] <= ord(char) <= argument[1]
    if code is op.CATEGORY:
        return not _CATEGORIES[_NEGATED[argument]](char) if argument in _NEGATED else _CATEGORIES[argument](char)
    return (ord(char) == argument) is (code is op.LITERAL)


def attacks(regex: str, flags: int = re.IGNORECASE | re.VERBOSE) -> set[str]:
    """What a pattern could be slow on: its beginning, then the body of one of its repetitions; the text is to be repeated."""
    return set(_pumps(_parser.parse(regex, flags), ""))


def _pumps(nodes: Any, before: str) -> Iterator[str]:
    """For each repetition in a tree a text that leads to it and goes round in it."""
    for code, argument in nodes:
        if code in _REPEATS:
            body = _sample(argument[2])
            yield from (before + body * 8, body) if argument[1] > 3 else ()
            yield from _pumps(argument[2], before)
        for inner in _inner(code, argument):
            yield from _pumps(inner, before)
        before += _sample([(code, argument)])
    yield before


def _inner(code: Any, argument: Any) -> list[Any]:
    if code is op.BRANCH:
        return list(argument[1])
    if code is op.SUBPATTERN:
        return [argument[3]]
    return [argument[1]] if code in (op.ASSERT, op.ASSERT_NOT) else []


def _sample(nodes: Any) -> str:
    """The shortest text that a tree takes, first alternatives first."""
    return "".join(_shortest(code, argument) for code, argument in nodes)


def _shortest(code: Any, argument: Any) -> str:
    if code is op.LITERAL:
        return chr(argument)
    if code in (op.NOT_LITERAL, op.ANY, op.IN):
        return next((char for char in "a1 ,-.€%Z¤‰§é\n" if _holds(code, argument, char)), "")
    if code in _REPEATS:
        return _sample(argument[2]) * max(1, argument[0])
    if code is op.BRANCH:
        return _sample(argument[1][0])
    return _sample(argument[3]) if code is op.SUBPATTERN else ""
