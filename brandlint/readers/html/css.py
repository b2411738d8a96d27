"""Reads style sheets and style attributes, keeping the place of every value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from brandlint.readers.html.longhands import longhands
from brandlint.readers.html.selectors import Selector, parse_selectors
from brandlint.readers.html.values import unquirked

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
def parse_declarations(text: str, quirks: bool = False) -> tuple[Declaration, ...]:
    """The valid declarations of a style attribute or a rule's block, shorthands as their longhands.

    Args:
        text: the attribute's value, or what stands between the braces.
        quirks: whether the page has no doctype that counts.
    """
    if "/*" in text:
        text = _without_comments(text)
    return tuple(_declarations(text, quirks))


@lru_cache(maxsize=64)
def parse_sheet(text: str, quirks: bool = False) -> tuple[Rule, ...]:
    """The rules of a style sheet in order; one for each selector of a group."""
    return tuple(_rules(_without_comments(text) if "/*" in text or "--" in text else text, quirks))


def _without_comments(text: str) -> str:
    return _COMMENT.sub(lambda match: match.group(1) or " " * len(match.group()), text)


def _declarations(text: str, quirks: bool) -> Iterator[Declaration]:
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
        for longhand, part in longhands(name, unquirked(name, value) if quirks else value):
            yield Declaration(longhand, part, important is not None, start, start + len(value))


def _rules(text: str, quirks: bool) -> Iterator[Rule]:
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
            declarations = () if prelude.lstrip().startswith("@") else _moved(parse_declarations(text[at:end], quirks), at)
            if declarations:
                media = tuple(group for group in groups if group)
                yield from (Rule(selector, declarations, media) for selector in parse_selectors(prelude.strip()))
            start = at = end + 1


def _moved(declarations: tuple[Declaration, ...], offset: int) -> tuple[Declaration, ...]:
    return tuple(declaration._replace(start=declaration.start + offset, end=declaration.end + offset)
                 for declaration in declarations)


def _end_of_block(text: str, start: int) -> int:
    depth = 1
    for match in _STRUCTURE.finditer(text, start):
        sign = match.group()
        depth += (sign == "{") - (sign == "}")
        if not depth:
            return match.start()
    return len(text)
