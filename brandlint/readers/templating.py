"""The sandbox in which templates of a campaign are rendered, and the marks that tell where their text comes from."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Any, Literal

from jinja2 import Environment, FunctionLoader, StrictUndefined
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from jinja2.sandbox import ImmutableSandboxedEnvironment

from brandlint.documents.source import Beside
from brandlint.readers.rendered import Stretch, closed, mark, opened

_LONGEST = 1_000_000
_CRLF = re.compile(r"\r\n")


class _Sandbox(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset({"**", "*"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Powers, and texts many times over, would take all the time and memory there is."""
        if operator == "**" or (operator == "*" and any(hasattr(one, "__len__") for one in (left, right))):
            raise SecurityError(f"{operator} may not be used here")
        return super().call_binop(context, operator, left, right)


class Marking(Extension):
    """Puts marks around every text and every output of a template; the parts that it includes have those of their tag."""

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        self.stretches: list[Stretch] = []
        self.outside = Stretch(0, 0, False)
        self._spans: list[tuple[int, int]] = []

    @classmethod
    def of(cls, environment: Environment) -> Marking:
        found = environment.extensions[cls.identifier]
        assert isinstance(found, Marking)
        return found

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Note where each token stands; the lexer itself tells lines only."""
        if name is None:
            lines = [match.start() - number for number, match in enumerate(_CRLF.finditer(source))]
            plain, at = source.replace("\r\n", "\n"), 0
            self._spans = []
            for _, kind, value in self.environment.lexer.tokeniter(source, name):
                start = max(at, plain.find(value, at))
                at = start + len(value)
                if kind not in ("whitespace", "raw_begin", "raw_end") and not kind.startswith(("comment", "linecomment")):
                    self._spans.append((start + bisect_left(lines, start), at + bisect_left(lines, at)))
        return source

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        if stream.name is not None:
            yield from stream
            return
        tokens = list(stream)
        ends: dict[int, int] = {}
        for at, token in enumerate(tokens):
            if token.type == "data":
                yield Token(token.lineno, "data", mark(self._noted(*self._spans[at], literal=True), token.value))
                continue
            shows = token.type == "variable_begin" or (token.type == "block_begin" and tokens[at + 1].value == "include")
            if shows or (token.type == "block_begin" and tokens[at + 1].value == "extends"):
                end = next(last for last in range(at, len(tokens)) if tokens[last].type == token.type.replace("begin", "end"))
                number = self._noted(self._spans[at][0], self._spans[end][1], literal=False)
                if shows:
                    ends[end] = number
                    yield Token(token.lineno, "data", opened(number))
                else:
                    self.outside = self.stretches[number]
            yield token
            if at in ends:
                yield Token(token.lineno, "data", closed(ends[at]))

    def _noted(self, start: int, end: int, *, literal: bool) -> int:
        self.stretches.append(Stretch(start, end, literal))
        return len(self.stretches) - 1


def environment(beside: Beside, *, autoescape: bool, line_end: Literal["\n", "\r\n"] = "\n") -> Environment:
    """A sandbox for one template; what it includes and extends comes from `beside`."""
    def part(name: str) -> str | None:
        source = beside(name) or beside(f"/{name}")
        return None if source is None else source.text

    return _Sandbox(loader=FunctionLoader(part), undefined=StrictUndefined, autoescape=autoescape, extensions=[Marking],
                    keep_trailing_newline=True, newline_sequence=line_end)
