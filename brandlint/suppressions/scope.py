"""How far a comment reaches that stands alone above what it speaks of."""

from __future__ import annotations

import re

from brandlint.documents.source import Source

_TAG = re.compile(r"\s*<([A-Za-z][\w:-]*)")
_BLOCK_SCALAR = re.compile(r"[^<>|]*(?:[:\-][ \t]+)(?:[&!]\S+[ \t]+)*[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$")
_VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))

_FARTHEST = 200_000
"""How far the end of an element is looked for, in characters: a file of 50 MB stays quick."""


def end_of_what_follows(source: Source, line: int, taken: frozenset[int]) -> int:
    """The last line of what begins on the next line that is neither blank nor itself such a comment.

    Args:
        source: the file.
        line: the last line of the comment (from 1).
        taken: lines on which nothing but such comments stands.
    """
    following = line + 1
    while following <= source.line_count and (following in taken or not source.line(following).strip()):
        following += 1
    if following > source.line_count:
        return line
    return max(_end_of_element(source, following), _end_of_block_text(source, following), _end_of_row(source, following))


def _end_of_element(source: Source, line: int) -> int:
    """The last line of the element that opens on a line; that line where none opens or its end is not found."""
    start = source.line_start(line)
    tag = _TAG.match(source.text, start)
    if tag is None:
        return line
    depth = 0
    for found in _tags(tag[1]).finditer(source.text, start, start + _FARTHEST):
        opens = not found[1] and not found[2] and tag[1].lower() not in _VOID
        depth += 1 if opens else -1 if found[1] else 0
        if depth <= 0:
            return source.line_and_column(found.end() - 1)[0]
    return line


def _tags(name: str) -> re.Pattern[str]:
    return re.compile(rf"<(/?){re.escape(name)}(?![\w:-])[^<>]*?(/?)>", re.IGNORECASE)


def _end_of_block_text(source: Source, line: int) -> int:
    """The last line of a YAML text (`text: |`) that opens on a line: everything below that is indented more."""
    opening = source.line(line)
    if not _BLOCK_SCALAR.match(opening):
        return line
    last = following = line
    while following < source.line_count:
        following += 1
        text = source.line(following)
        if text.strip():
            if _indent(text) <= _indent(opening):
                break
            last = following
    return last


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _end_of_row(source: Source, line: int) -> int:
    """The last line of a table's row that opens a quoted cell on a line and closes it on a later one."""
    if source.line(line).count('"') % 2 == 0 or not _looks_like_row(source.line(line)):
        return line
    for following in range(line + 1, min(source.line_count, line + 200) + 1):
        if source.line(following).count('"') % 2:
            return following
    return line


def _looks_like_row(line: str) -> bool:
    """Whether the last quote of a line opens a cell: it stands at the start or right after a separator."""
    before = line[:line.rfind('"')]
    return not before or before[-1] in ",;\t"
