"""What stands in a text of a data file for something else: placeholders, mark-up tags, entities."""

from __future__ import annotations

import re
from html import unescape

from brandlint.documents.blocks import Mark, MarkKind
from brandlint.documents.text import UNKNOWN, Text, superscript
from brandlint.readers.rewriting import Rewriter, trimmed
from brandlint.readers.template_tags import TagKind, mask

_SPECIAL = re.compile(r"""(?x)
      (?P<output> \ue000+ )
    | (?P<gone> \u2060+ )
    | (?P<line_end> \r\n? )
    | (?P<reference> \$t\([^()]*\) )
    | (?P<message> \{ (?= \s*[\w.$-]+\s*[,}] | \} ) )
    | (?P<printf> (?<![\d%]) (?<!\d\ )
        % (?: \d+\$ | \([\w.]+\) )? [-+0\#]? (?: \d+|\* )? (?: \.\d+ )? (?: l{0,2}[dsfiu@] | h?d | x ) (?!\w) )
    | (?P<named> (?<![\w:/.,]) : [a-z][a-z_]+ \b (?!:) )
    | (?P<tag> </?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?> | </?\d{1,2}/?> | <!--.*?--> )
    | (?P<entity> &(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30}); )
""")
_HINT = re.compile(r"[{%<&:$*\[\r]")
_BREAKS = frozenset({"br", "p", "/p", "div", "/div", "li", "/li", "tr", "/tr"})
_STRUCK = frozenset({"s", "del", "strike"})


def readable(text: Text) -> tuple[Text, tuple[Mark, ...]]:
    """A value of a data file as its reader sees it.

    Placeholders become `UNKNOWN`, mark-up is dropped (a `<br>` is a new line, `<sup>` raises digits), entities are decoded.

    Returns:
        the text, and what is struck through in it.
    """
    chars = text.chars
    if not _HINT.search(chars):
        return _trimmed(text), ()
    reader = _Reader(text)
    reader.read(*trimmed(chars, 0, len(chars)))
    return reader.writer.build(), tuple(reader.marks)


def _trimmed(text: Text) -> Text:
    writer = Rewriter(text)
    writer.copy(*trimmed(text.chars, 0, len(text.chars)))
    return writer.build()


class _Reader:
    """Walks over the special stretches of a text and writes what is left of it."""

    def __init__(self, text: Text) -> None:
        self.chars, tags = mask(text.chars)
        self._controls = [tag for tag in reversed(tags) if tag.kind is TagKind.CONTROL]
        self.writer = Rewriter(text)
        self.marks: list[Mark] = []
        self._struck_from: int | None = None
        self._raised = False

    def read(self, position: int, end: int) -> None:
        while position < end:
            match = _SPECIAL.search(self.chars, position, end)
            self._plain(position, match.start() if match else end)
            if match is None:
                break
            position = self._special(match, end)
        if self._struck_from is not None:
            self.marks.append(Mark(self._struck_from, len(self.writer), MarkKind.STRUCK))

    def _plain(self, start: int, end: int) -> None:
        while self._controls and self._controls[-1].start < end:
            control = self._controls.pop()
            self.writer.copy_first(start, max(start, control.start))
            start = max(start, control.end)
        if self._raised and self.chars[start:end].isdigit():
            self.writer.put(superscript(self.chars[start:end]), start, end)
        else:
            self.writer.copy_first(start, end)

    def _special(self, match: re.Match[str], end: int) -> int:
        start, stop = match.span()
        match match.lastgroup:
            case "tag":
                self._tag(match.group().strip("<> ").rstrip("/ ").partition(" ")[0].lower(), start, stop)
            case "gone":
                pass
            case "line_end":
                self.writer.put("\n", start, stop)
            case "entity":
                self.writer.put(unescape(match.group()), start, stop)
            case "message":
                stop = _end_of_message(self.chars, start, end)
                self.writer.put(UNKNOWN, start, stop)
            case _:
                self.writer.put(UNKNOWN, start, stop)
        return stop

    def _tag(self, name: str, start: int, end: int) -> None:
        if name in _BREAKS:
            self.writer.put("\n", start, end)
        elif name in _STRUCK:
            self._struck_from = len(self.writer)
        elif name[1:] in _STRUCK and self._struck_from is not None:
            self.marks.append(Mark(self._struck_from, len(self.writer), MarkKind.STRUCK))
            self._struck_from = None
        elif name in ("sup", "/sup"):
            self._raised = name == "sup"


def _end_of_message(chars: str, start: int, end: int) -> int:
    """The end of a message-format argument, whose branches hold braces of their own; else that of the brace alone."""
    depth = 0
    for match in re.finditer(r"[{}]", chars[start:min(end, start + 2000)]):
        depth += 1 if match.group() == "{" else -1
        if depth == 0:
            return start + match.end()
    return start + 1
