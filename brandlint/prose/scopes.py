"""Scopes: what a stretch of text is (a heading, a cell, a sentence, a subject), and which of them a rule wants.

Beside Vale's scopes there are those of campaigns: subject, preheader, button, alt, label, legal, spoken, post, title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from brandlint.documents.blocks import Block, Container, ContainerKind, MarkKind, Role
from brandlint.linking.segments import segments

Scope = frozenset[str]

RAW, SUMMARY = "raw", "summary"
_SIZED = frozenset({RAW, SUMMARY})
_CUT = frozenset({"paragraph", "sentence"})
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")

_OF_ROLES: dict[Role, tuple[str, ...]] = {
    Role.SUBJECT: ("subject",), Role.PREHEADER: ("preheader",), Role.TITLE: ("title",), Role.BUTTON: ("button",),
    Role.ALT: ("attr", "alt"), Role.LABEL: ("attr", "label"), Role.LEGAL: ("legal",), Role.SPOKEN: ("spoken",),
    Role.DIALOGUE: ("spoken", "dialogue"), Role.QUOTE: ("blockquote",), Role.HEADING: ("heading",),
}
_OF_CONTAINERS = {ContainerKind.ITEM: ("list",), ContainerKind.CELL: ("table", "cell")}
_POSTS = frozenset({"social", "push", "sms"})
"""Channels of which every text is a post."""


class Passage(NamedTuple):
    """A stretch of an asset's text in a scope: `chars` from `start` on in block number `block` (-1: of the whole asset)."""

    block: int
    start: int
    chars: str
    scope: Scope
    parent: Scope


@cache
def wants(selectors: tuple[str, ...], scope: Scope, parent: Scope) -> bool:
    """Whether one of a rule's selectors fits: `a & b` asks for both, `~x` for none of that, dots for all of its parts.

    Paragraphs and sentences of a text are only looked at by rules that ask for them.
    """
    return any(_all_fit(one.split("&"), scope, parent) for one in selectors)


def _all_fit(parts: Sequence[str], scope: Scope, parent: Scope) -> bool:
    named = frozenset(name for part in parts if "~" not in part for name in part.strip().split("."))
    return scope & _CUT <= named and all(_fits(part.strip(), scope, parent) for part in parts)


def _fits(part: str, scope: Scope, parent: Scope) -> bool:
    parts = frozenset(part.lstrip("~").strip().split("."))
    if part.startswith("~"):
        return not scope & _SIZED and not (parts <= scope or parts <= parent)
    return parts <= scope


def scope_of(block: Block, containers: Sequence[Container], format_: str, channel: str | None) -> Scope:
    """What a block is, by its role, what holds it and where it is shown."""
    parts = {"text", format_, *_OF_ROLES.get(block.role, ())}
    if block.rank:
        parts.add(f"h{block.rank}")
    if block.role is Role.BODY and 0 <= block.container < len(containers):
        parts.update(_OF_CONTAINERS.get(_kind(block, containers), ()))
    if channel in _POSTS:
        parts.add("post")
    return frozenset(parts)


def _kind(block: Block, containers: Sequence[Container]) -> ContainerKind:
    """The kind of what holds a block, past the groups that only wrap it."""
    number = block.container
    while number > 0 and containers[number].kind in {ContainerKind.SECTION, ContainerKind.LINK}:
        number = containers[number].parent
    return containers[max(0, number)].kind


def passages(number: int, chars: str, scope: Scope, format_: str) -> Iterator[Passage]:
    """A block as a whole, its paragraphs and its sentences."""
    yield Passage(number, 0, chars, scope, scope)
    own = scope - {"text"}
    yield Passage(number, 0, chars, own | {"paragraph", format_}, scope)
    for start, end in sentences(chars):
        yield Passage(number, start, chars[start:end], own | {"sentence", format_}, scope)


def sentences(chars: str) -> Iterator[tuple[int, int]]:
    """The sentences of a text; a line end within one does not end it."""
    start = end = -1
    for one in segments(chars):
        if start >= 0 and not _goes_on(chars, end, one.start):
            yield start, end
            start = -1
        start, end = (one.start if start < 0 else start), one.end
    if start >= 0:
        yield start, end


def _goes_on(chars: str, end: int, start: int) -> bool:
    """Whether only a wrapped line lies between two segments: nothing ends before it, and a small letter stands behind it."""
    between = chars[end:start]
    return between.count("\n") == 1 and not between.strip() and chars[end - 1:end] not in {".", "!", "?", ":"} and (
        chars[start:start + 1].islower())


def without_code(block: Block) -> str:
    """A block's characters, those of code and of addresses covered: they are nothing that somebody writes."""
    chars = block.text.chars
    if "://" in chars:
        chars = _ADDRESS.sub(lambda match: "*" * len(match.group()), chars)
    for mark in block.marks:
        if mark.kind is MarkKind.CODE:
            chars = f"{chars[:mark.start]}{'*' * (mark.end - mark.start)}{chars[mark.end:]}"
    return chars
