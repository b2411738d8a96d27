"""The parts of a message and where each of them stands in the raw file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message
from email.parser import HeaderParser
from typing import NamedTuple

_BLANK_LINE = re.compile(r"(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\r|\n)")
_LINE_END = re.compile(r"\r\n|\r|\n")
_DEEPEST = 20
"""Levels of parts inside parts; real messages have up to five."""


class Leaf(NamedTuple):
    """A part that holds no other parts: its headers, and offsets of its headers and its body in the raw text."""

    headers: Message[str, str]
    start: int
    body: int
    end: int

    @property
    def content_type(self) -> str:
        return self.headers.get_content_type()

    @property
    def charset(self) -> str:
        charset = self.headers.get_param("charset", "utf-8")
        return charset if isinstance(charset, str) else "utf-8"

    @property
    def transfer(self) -> str:
        return str(self.headers.get("Content-Transfer-Encoding", "7bit")).strip().lower()

    @property
    def attached(self) -> bool:
        return self.headers.get_content_disposition() == "attachment"

    @property
    def file_name(self) -> str | None:
        return self.headers.get_filename()


def leaf_at(text: str, start: int, end: int) -> Leaf:
    """The headers and the body that stand in a stretch of a raw message."""
    first = _LINE_END.match(text, start, end)
    blank = None if first else _BLANK_LINE.search(text, start, end)
    body = first.end() if first else blank.end() if blank else end
    return Leaf(HeaderParser().parsestr(text[start:body]), start, body, end)


def leaves(text: str, part: Leaf, depth: int = 0) -> Iterator[Leaf]:
    """The parts of a message that hold content, in their order; one whose parts cannot be told apart comes as it is."""
    boundary = part.headers.get_boundary() if part.headers.get_content_maintype() == "multipart" else None
    if part.content_type == "message/rfc822" and depth < _DEEPEST:
        yield from leaves(text, leaf_at(text, part.body, part.end), depth + 1)
    elif boundary is None or depth == _DEEPEST:
        yield part
    else:
        inside = list(_between(text, part, boundary))
        if not inside:
            yield part
        for start, end in inside:
            yield from leaves(text, leaf_at(text, start, end), depth + 1)


def _between(text: str, part: Leaf, boundary: str) -> Iterator[tuple[int, int]]:
    """The stretches between the lines of a boundary; the last may lack its end."""
    start = None
    for match in re.finditer(rf"^--{re.escape(boundary)}(--)?[ \t]*(?:\r\n|\r|\n|\Z)", text[part.body:part.end], re.MULTILINE):
        if start is not None:
            yield start, _without_line_end(text, start, part.body + match.start())
        start = None if match[1] else part.body + match.end()
    if start is not None:
        yield start, part.end


def _without_line_end(text: str, start: int, end: int) -> int:
    """The line end before a boundary belongs to the boundary."""
    if end > start and text[end - 1] == "\n":
        end -= 1
    return end - 1 if end > start and text[end - 1] == "\r" else end
