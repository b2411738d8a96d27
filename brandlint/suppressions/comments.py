"""Finding the comments. The syntax of a comment is looked at, never the format of the file that it stands in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from brandlint.documents.source import Source
from brandlint.suppressions.model import Suppression
from brandlint.suppressions.scope import end_of_what_follows

_LINE_END = r"\r|\n|\Z"

SYNTAXES = (
    (r"<!--", r"-->"),  # HTML, XML, SVG, MJML, Markdown
    (r"\{\#", r"\#\}"),  # Jinja
    (r"\{\{!--", r"--\}\}"),  # Handlebars
    (r"\{\{!", r"\}\}"),
    (r"\{%-?[ \t]*comment[ \t]*-?%\}", r"\{%-?[ \t]*endcomment[ \t]*-?%\}"),  # Liquid
    (r"\{%-?[ \t]*\#", r"-?%\}"),
    (r"<%--", r"--%>"),  # JSP, ERB
    (r"<%\#", r"%>"),
    (r"/\*", r"\*/"),  # CSS, AMPscript, .strings
    (r"\[(?://|comment)\]:[ \t]*(?:\#|<>)[ \t]*[(]", r"[)]"),  # a link of Markdown that leads nowhere
    (r"\[(?://|comment)\]:[ \t]*(?:\#|<>)[ \t]*\"", r"\""),
    (r"^NOTE\b", _LINE_END),  # WebVTT
    (r"\#\.?", _LINE_END),  # YAML, CSV, PO, front matter, plain text
    (r"//", _LINE_END),
)
"""How a comment opens and how it ends, by formats."""

_OPENING = re.compile("(?:" + "|".join(f"(?P<_{number}>{opens})" for number, (opens, _) in enumerate(SYNTAXES))
                      + r")-?[ \t\r\n]*brandlint:", re.MULTILINE)
_CLOSINGS = tuple(re.compile(closes) for _, closes in SYNTAXES)
_SOFT_BREAK = re.compile(r"=\r?\n")
"""Where a message that is sent as quoted-printable breaks a line."""

_ORDER = re.compile(r"""\s* (?P<what>ignore-file|ignore) \b
    (?:\s+ (?P<codes>(?!because\b)[\w-]+ (?:\s*,\s* [\w-]+)*))?
    (?:\s+ because \b (?P<reason>.*))?""", re.VERBOSE | re.DOTALL)

_AROUND = " \t\r\n,;\"'-"
"""What template languages and table programs leave around a comment and its reason."""


def find(text: str, *, wraps: bool = False) -> tuple[Suppression, ...]:
    """The comments for brandlint in a decoded text file, in order.

    A comment speaks of its own lines; where it stands alone on them, of the next line that is not blank too: through the
    end of what begins there (`scope` says what that may be).

    Args:
        wraps: whether lines of the file are wrapped, so that a paragraph goes on to the next blank line.
    """
    if "brandlint:" not in text:
        return ()
    source = Source.of_text(text)
    comments = [_comment(source, match) for match in _OPENING.finditer(text)]
    taken = frozenset(line for comment in comments if comment.alone for line in range(comment.first, comment.last + 1))
    return tuple(_suppression(source, comment, taken, wraps) for comment in comments)


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
    closing = _CLOSINGS[int((match.lastgroup or "_0")[1:])]
    text = source.text
    said_end, end = _ending(text, match.end(), closing)
    first = source.line_and_column(match.start())[0]
    last = source.line_and_column(end)[0]
    before, after = text[source.line_start(first):match.start()], text[end:source.line_start(last + 1)]
    alone = not before.strip(_AROUND) and not after.strip(_AROUND)
    return _Comment(match.start(), end, text[match.end():said_end], first, last, alone)


def _ending(text: str, start: int, closing: re.Pattern[str]) -> tuple[int, int]:
    """Where a comment's inside ends, and where the comment ends with its closer; a line end is no part of a comment."""
    found = closing.search(text, start)
    if found is None:
        return len(text), len(text)
    return found.start(), found.start() if found[0] in ("\r", "\n", "") else found.end()


def _suppression(source: Source, comment: _Comment, taken: frozenset[int], wraps: bool) -> Suppression:
    place = source.place(comment.start, comment.end)
    last = end_of_what_follows(source, comment.last, taken, wraps=wraps) if comment.alone else comment.last
    order = _ORDER.match(_SOFT_BREAK.sub("", comment.said))
    if order is None:
        return Suppression((), None, place, (comment.first, last))
    codes = tuple(code.strip() for code in (order["codes"] or "").split(",") if code.strip())
    reason = " ".join((order["reason"] or "").split()).strip(_AROUND) or None
    return Suppression(codes, reason if codes else None, place, None if order["what"] == "ignore-file" else (comment.first, last))
