"""How far a comment reaches that stands alone above what it speaks of."""

from __future__ import annotations

import re
from collections.abc import Callable

from brandlint.documents.source import Source

_TAG = re.compile(r"\s*<([A-Za-z][\w:-]*)")
_ITEM = re.compile(r" *(?:- |-$|[\"']?[\w.-]{1,80}[\"']? *:(?:[ \t]|$))")
_TIMES = re.compile(r"[\d:.,]{5,16} +--> +[\d:.,]{5,16}")
_ENTRY = re.compile(r"#[:,|.~ ]|msg(?:ctxt|id)\b")
_MESSAGE = re.compile(r"msgid\b")
_PAIR = re.compile(r'\s*"(?:[^"\\]|\\.)*"\s*=\s*"')
_PARAGRAPH_ENDS = re.compile(r"\s*$|\s*(?:[-*+#>|]|\d{1,9}[.)]|```|~~~)")
_VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))

_FARTHEST = 200_000
"""How far the end of an element is looked for, in characters: a file of 50 MB stays quick."""
_MOST_LINES = 500
"""How far the end of anything else is looked for."""


def end_of_what_follows(source: Source, line: int, taken: frozenset[int], *, wraps: bool = False) -> int:
    """The last line of what begins on the next line that is neither blank nor itself such a comment.

    That may be an element, an item or a text of YAML, a row of a table, an entry of a PO or .strings file, a cue of subtitles,
    and a paragraph.

    Args:
        source: the file.
        line: the last line of the comment (from 1).
        taken: lines on which nothing but such comments stands.
        wraps: whether a paragraph may have several lines.
    """
    following = line + 1
    while following <= source.line_count and (following in taken or not source.line(following).strip()):
        following += 1
    if following > source.line_count:
        return line
    ends = (_end_of_element, _end_of_item, _end_of_row, _end_of_entry, _end_of_pair, _end_of_cue)
    last = max(end(source, following) for end in ends)
    return max(last, _end_of_paragraph(source, following)) if wraps else last


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


def _end_of_item(source: Source, line: int) -> int:
    """The last line of the item or the key that opens on a line, as YAML has them: everything below that is indented more."""
    opening = source.line(line)
    if not _ITEM.match(opening):
        return line
    last = line
    for following in range(line + 1, source.line_count + 1):
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


def _end_of_entry(source: Source, line: int) -> int:
    """The last line of the entry of a PO file that opens on a line: it ends before a blank line."""
    if not _ENTRY.match(source.line(line)):
        return line
    last = _last_before(source, line, lambda text: not text.strip())
    return last if any(_MESSAGE.match(source.line(number)) for number in range(line, last + 1)) else line


def _end_of_pair(source: Source, line: int) -> int:
    """The last line of a pair of a .strings file that opens on a line: it ends with a semicolon."""
    if not _PAIR.match(source.line(line)):
        return line
    for following in range(line, min(source.line_count, line + _MOST_LINES) + 1):
        if source.line(following).rstrip().endswith(";"):
            return following
    return line


def _end_of_cue(source: Source, line: int) -> int:
    """The last line of the subtitle whose number or times stand on a line: it ends before a blank line."""
    if not (_TIMES.search(source.line(line)) or _TIMES.search(source.line(line + 1))):
        return line
    return _last_before(source, line, lambda text: not text.strip())


def _end_of_paragraph(source: Source, line: int) -> int:
    """The last line of the paragraph that begins on a line."""
    return _last_before(source, line, lambda text: _PARAGRAPH_ENDS.match(text) is not None)


def _last_before(source: Source, line: int, ends: Callable[[str], bool]) -> int:
    following = range(line + 1, min(source.line_count, line + _MOST_LINES) + 1)
    return next((number - 1 for number in following if ends(source.line(number))), max(line, following.stop - 1))
