"""What stands inside a paragraph of Markdown: emphasis, links, pictures, code, tags, entities, escapes.

One pass collects the pieces of mark-up, one writes the text without them. Both take time in proportion to the length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import NamedTuple

from brandlint.documents.blocks import Mark, MarkKind
from brandlint.documents.text import UNKNOWN, Text, superscript
from brandlint.readers.rewriting import Rewriter, cut, trimmed

_TOKEN = re.compile(r"""(?x)
      (?P<escape> \\[!-/:-@\[-`{-~] )
    | (?P<unknown> \ue000+ )
    | (?P<code> (?<!`)(?P<ticks>`{1,3})(?!`) (?P<content>[^`]{1,2000}) (?P=ticks)(?!`) )
    | (?P<address> <(?:https?://|mailto:)[^\s<>]+> )
    | (?P<bare> https?://[^\s<>"()\[\]]*[^\s<>"()\[\].,;:!?*_~'’] )
    | (?P<tag> </?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?> )
    | (?P<entity> &(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30}); )
    | (?P<note> \[\^[^\[\]\s]{1,40}\] )
    | (?P<open> !?\[ ) | (?P<close> \] )
    | (?P<run> \*+ | _+ | ~~ )
""")
_TARGET = re.compile(r"""\(\s*(?:<([^<>\n]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)""")
_REFERENCE = re.compile(r"\[([^\[\]]{0,100})\]")
_LONGEST_NAME = 100
_BREAKS = frozenset({"br", "br/", "p", "/p", "div", "/div", "li", "/li"})
_STRUCK = frozenset({"s", "del", "strike"})
_MARKED = {"strike": MarkKind.STRUCK, "code": MarkKind.CODE}


class InlineLink(NamedTuple):
    """A link: its address and the stretch of the raw text that holds it."""

    url: str
    start: int
    end: int


class InlineImage(NamedTuple):
    """A picture: its alternative text, its address and its stretch of the raw text."""

    alt: Text
    url: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Inline:
    """What a person reads in a paragraph, and what it links to and shows."""

    text: Text
    marks: tuple[Mark, ...] = ()
    links: tuple[InlineLink, ...] = ()
    images: tuple[InlineImage, ...] = ()


def inline_of(raw: Text, references: dict[str, str]) -> Inline:
    """Read the inside of a paragraph.

    Args:
        raw: its text as written, template tags masked.
        references: addresses by the folded names of link references.
    """
    scanner = _Scanner(raw, references)
    scanner.scan()
    return scanner.written()


class _Edit(NamedTuple):
    """What stands for a stretch of the raw text; `sign` says more of a tag or a struck-through stretch."""

    start: int
    end: int
    chars: str = ""
    sign: str = ""


class _Run(NamedTuple):
    """Stars, underlines or tildes that can open emphasis and have not been closed yet."""

    start: int
    length: int


@dataclass(slots=True)
class _Scanner:
    raw: Text
    references: dict[str, str]
    edits: list[_Edit] = field(default_factory=list)
    links: list[InlineLink] = field(default_factory=list)
    images: list[InlineImage] = field(default_factory=list)
    brackets: list[tuple[int, int]] = field(default_factory=list)
    runs: dict[str, list[_Run]] = field(default_factory=dict)

    def scan(self) -> None:
        chars, position = self.raw.chars, 0
        while match := _TOKEN.search(chars, position):
            position = self._take(match)

    def written(self) -> Inline:
        writer, marks = Rewriter(self.raw), list[Mark]()
        position, end = trimmed(self.raw.chars, 0, len(self.raw.chars))
        opened: dict[str, int] = {}
        raised = False
        for edit in sorted(self.edits, key=lambda edit: (edit.start, -edit.end)):
            if edit.start < position:
                continue
            _copy(writer, self.raw.chars, position, edit.start, raised=raised)
            if edit.chars:
                writer.put(edit.chars, edit.start, edit.end)
            position = edit.end
            raised = edit.sign == "sup" if edit.sign in ("sup", "/sup") else raised
            if edit.sign in _MARKED:
                opened[edit.sign] = len(writer)
            elif edit.sign[1:] in opened:
                marks.append(Mark(opened.pop(edit.sign[1:]), len(writer), _MARKED[edit.sign[1:]]))
        writer.copy_first(position, end)
        return Inline(writer.build(), tuple(marks), tuple(self.links), tuple(self.images))

    def _take(self, match: re.Match[str]) -> int:
        """Take in one piece of mark-up; returns where to go on."""
        start, end = match.span()
        kind = next(name for name, value in match.groupdict().items() if value is not None and name not in ("ticks", "content"))
        match kind:
            case "escape":
                self._replace(start, end, match.group()[1])
            case "unknown":
                self._replace(start, end, UNKNOWN)
            case "code":
                self._drop(start, match.start("content"), "code")
                self._drop(match.end("content"), end, "/code")
            case "address":
                self.links.append(InlineLink(match.group()[1:-1], start, end))
                self._drop(start, start + 1)
                self._drop(end - 1, end)
            case "bare":
                self.links.append(InlineLink(match.group(), start, end))
            case "tag":
                self._tag(match.group()[1:-1].partition(" ")[0].lower().rstrip("/"), start, end)
            case "entity":
                if (said := unescape(match.group())) != match.group():
                    self._replace(start, end, said)
            case "note":
                self._drop(start, end)
            case "open":
                self.brackets.append((start, end))
            case "close":
                return self._close(end)
            case _:
                self._run(match.group(), start, end)
        return end

    def _replace(self, start: int, end: int, chars: str) -> None:
        self.edits.append(_Edit(start, end, chars))

    def _drop(self, start: int, end: int, sign: str = "") -> None:
        self.edits.append(_Edit(start, end, "", sign))

    def _tag(self, name: str, start: int, end: int) -> None:
        if name in _BREAKS:
            self._replace(start, end, "\n")
        elif name.lstrip("/") in _STRUCK:
            self._drop(start, end, "/strike" if name.startswith("/") else "strike")
        else:
            self._drop(start, end, name)

    def _close(self, end: int) -> int:
        """A closing bracket: of a link or a picture if an address follows, else only a bracket."""
        if not self.brackets:
            return end
        start, inside = self.brackets.pop()
        chars = self.raw.chars
        target = _TARGET.match(chars, end)
        reference = None if target else _REFERENCE.match(chars, end)
        url = (target[1] or target[2] or "") if target else self._referred(reference[1] if reference else "", inside, end - 1)
        if url is None:
            return end
        stop = target.end() if target else reference.end() if reference else end
        if chars[start] == "!":
            self.images.append(InlineImage(cut(self.raw, inside, end - 1), url, start, stop))
            self._drop(start, stop)
        else:
            self.links.append(InlineLink(url, start, stop))
            self._drop(start, inside)
            self._drop(end - 1, stop)
        return stop

    def _referred(self, name: str, start: int, end: int) -> str | None:
        """The address that a link reference names, by its own name or by the words of the link."""
        if not self.references or (not name and end - start > _LONGEST_NAME):
            return None
        return self.references.get((name or self.raw.chars[start:end]).casefold())

    def _run(self, run: str, start: int, end: int) -> None:
        """Stars, underlines or tildes: they close what the same ones opened, or open, or are themselves."""
        chars, sign = self.raw.chars, run[0]
        before, after = chars[start - 1:start] or " ", chars[end:end + 1] or " "
        waiting = self.runs.setdefault(sign, [])
        if not before.isspace() and not (sign == "_" and after.isalnum()) and waiting:
            opener = waiting[-1]
            size = min(opener.length, len(run))
            waiting.pop()
            self._pair(opener.start + opener.length - size, start, size, struck=sign == "~")
            if opener.length > size:
                waiting.append(_Run(opener.start, opener.length - size))
            elif len(run) > size and waiting:
                self._run(run[size:], start + size, end)
        elif not after.isspace() and not (sign == "_" and before.isalnum()):
            waiting.append(_Run(start, len(run)))

    def _pair(self, opener: int, closer: int, size: int, *, struck: bool) -> None:
        self._drop(opener, opener + size, "strike" if struck else "")
        self._drop(closer, closer + size, "/strike" if struck else "")


def _copy(writer: Rewriter, chars: str, start: int, end: int, *, raised: bool) -> None:
    if raised and chars[start:end].isdigit():
        writer.put(superscript(chars[start:end]), start, end)
    else:
        writer.copy_first(start, end)
