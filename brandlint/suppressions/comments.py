"""Finding the comments. The syntax of a comment is looked at, never the format of the file that it stands in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from brandlint.documents.source import Source
from brandlint.suppressions.model import Suppression
from brandlint.suppressions.scope import end_of_what_follows

LINE_END = re.compile(r"\r|\n")

CLOSERS = {"<!--": "-->", "{#": "#}", "{{!--": "--}}", "{{!": "}}", "/*": "*/", "[//]:#(": ")", "#": None, "//": None}
"""How a comment ends, by how it opens: HTML and Markdown, Jinja, Handlebars, CSS, Markdown's link trick, YAML and CSV.
None: at the end of the line."""

_OPENING = re.compile(r"(?P<opener><!--|\{#|\{\{!--|\{\{!|/\*|\[//\]:[ \t]*#[ \t]*\(|//|#)-?[ \t\r\n]*brandlint:")

_ORDER = re.compile(r"""\s* (?P<what>ignore-file|ignore) \b
    (?:\s+ (?P<codes>(?!because\b)[\w-]+ (?:\s*,\s* [\w-]+)*))?
    (?:\s+ because \b (?P<reason>.*))?""", re.VERBOSE | re.DOTALL)

_AROUND = " \t\r\n,;\"'-"
"""What template languages and table programs leave around a comment and its reason."""


def find(text: str) -> tuple[Suppression, ...]:
    """The comments for brandlint in a decoded text file, in order.

    A comment speaks of its own lines; where it stands alone on them, of the next line that is not blank too: through the
    end of the HTML element, the block of YAML text or the table's row that begins there.
    """
    if "brandlint:" not in text:
        return ()
    source = Source.of_text(text)
    comments = [_comment(source, match) for match in _OPENING.finditer(text)]
    taken = frozenset(line for comment in comments if comment.alone for line in range(comment.first, comment.last + 1))
    return tuple(_suppression(source, comment, taken) for comment in comments)


@dataclass(frozen=True, slots=True)
class _Comment:
    """Offsets of a comment and of what it says, its lines, and whether nothing else stands on them."""

    start: int
    end: int
    said: str
    first: int
    last: int
    alone: bool


def _comment(source: Source, match: re.Match[str]) -> _Comment:
    closer = CLOSERS[re.sub(r"[ \t]", "", match["opener"])]
    text = source.text
    said_end, end = _ending(text, match.end(), closer)
    first = source.line_and_column(match.start())[0]
    last = source.line_and_column(end)[0]
    before, after = text[source.line_start(first):match.start()], text[end:source.line_start(last + 1)]
    alone = not before.strip(_AROUND) and not after.strip(_AROUND)
    return _Comment(match.start(), end, text[match.end():said_end], first, last, alone)


def _ending(text: str, start: int, closer: str | None) -> tuple[int, int]:
    """Where a comment's inside ends, and where the comment ends with its closer."""
    if closer is None:
        found = LINE_END.search(text, start)
        end = found.start() if found else len(text)
        return end, end
    at = text.find(closer, start)
    return (len(text), len(text)) if at < 0 else (at, at + len(closer))


def _suppression(source: Source, comment: _Comment, taken: frozenset[int]) -> Suppression:
    place = source.place(comment.start, comment.end)
    last = end_of_what_follows(source, comment.last, taken) if comment.alone else comment.last
    order = _ORDER.match(comment.said)
    if order is None:
        return Suppression((), None, place, (comment.first, last))
    codes = tuple(code.strip() for code in (order["codes"] or "").split(",") if code.strip())
    reason = " ".join((order["reason"] or "").split()).strip(_AROUND) or None
    return Suppression(codes, reason if codes else None, place, None if order["what"] == "ignore-file" else (comment.first, last))
