"""Reads style sheets and style attributes, keeping the place of every value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from brandlint.readers.html.longhands import longhands
from brandlint.readers.html.selectors import Selector, parse_selectors

_STRING = r"""(?:"(?:[^"\\\n]|\\.)*+"|'(?:[^'\\\n]|\\.)*+')"""
_COMMENT = re.compile(rf"({_STRING})|/\*.*?(?:\*/|\Z)|<!--|-->", re.S)
_STRUCTURE = re.compile(rf"{_STRING}|[{{}};]", re.S)
_DECLARATION = re.compile(
    rf"""\s*([-*_A-Za-z][-\w]*)\s*:\s*((?:[^;"'()]++|{_STRING}|\((?:[^()"']++|{_STRING}|\((?:[^()"']++|{_STRING})*+\))*+\))*+)(?:;|\Z)""",
    re.S)
_IMPORTANT = re.compile(r"\s*!\s*important\s*\Z", re.I)
_MEDIA = re.compile(r"\s*@media\b", re.I)
_GROUP = re.compile(r"\s*@(?:supports|layer|container)\b", re.I)


class Declaration(NamedTuple):
    """A longhand and its value; `start` and `end` are the written value's place in its sheet or style attribute."""

    name: str
    value: str
    important: bool
    start: int
    end: int


class Rule(NamedTuple):
    """A selector, what it declares, and the media queries that it stands under."""

    selector: Selector
    declarations: tuple[Declaration, ...]
    media: tuple[str, ...]


@lru_cache(maxsize=4096)
def parse_declarations(text: str) -> tuple[Declaration, ...]:
    """The valid declarations of a style attribute or a rule's block, shorthands as their longhands."""
    if "/*" in text:
        text = _without_comments(text)
    return tuple(_declarations(text))


@lru_cache(maxsize=64)
def parse_sheet(text: str) -> tuple[Rule, ...]:
    """The rules of a style sheet in order; one for each selector of a group."""
    return tuple(_rules(_without_comments(text) if "/*" in text or "--" in text else text))


def _without_comments(text: str) -> str:
    return _COMMENT.sub(lambda match: match.group(1) or " " * len(match.group()), text)


def _declarations(text: str) -> Iterator[Declaration]:
    at = 0
    while at < len(text):
        match = _DECLARATION.match(text, at)
        if match is None:
            at = text.find(";", at) + 1 or len(text)
            continue
        at = match.end()
        name, value = match.groups()
        start = match.start(2)
        important = _IMPORTANT.search(value) if "!" in value else None
        value = value[:important.start()] if important else value.rstrip()
        if not name.startswith("--"):
            name = name.lower()
        for longhand, part in longhands(name, value):
            yield Declaration(longhand, part, important is not None, start, start + len(value))


def _rules(text: str) -> Iterator[Rule]:
    """Walk over the braces: groups that may apply are entered, all other at-rules are passed over."""
    groups: list[str | None] = []
    start = at = 0
    while match := _STRUCTURE.search(text, at):
        at = match.end()
        sign = match.group()
        if sign == ";":
            start = at
        elif sign == "}":
            if groups:
                groups.pop()
            start = at
        elif sign == "{":
            prelude = text[start:match.start()]
            if _MEDIA.match(prelude) or _GROUP.match(prelude):
                groups.append(_MEDIA.sub("", prelude).strip() if _MEDIA.match(prelude) else None)
                start = at
                continue
            end = _end_of_block(text, at)
            if not prelude.lstrip().startswith("@"):
                yield from _style_rule(prelude.strip(), text[at:end], at, tuple(group for group in groups if group))
            start = at = end + 1


def _end_of_block(text: str, start: int) -> int:
    depth = 1
    for match in _STRUCTURE.finditer(text, start):
        sign = match.group()
        depth += (sign == "{") - (sign == "}")
        if not depth:
            return match.start()
    return len(text)


def _style_rule(prelude: str, block: str, start: int, media: tuple[str, ...]) -> Iterator[Rule]:
    declarations = tuple(declaration._replace(start=declaration.start + start, end=declaration.end + start)
                         for declaration in parse_declarations(block))
    if declarations:
        for selector in parse_selectors(prelude):
            yield Rule(selector, declarations, media)
