"""JSON with the place of every character. Comments are passed over; nothing recurses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NoReturn

from brandlint.documents.source import Source
from brandlint.documents.text import Origin, Text
from brandlint.errors import UnreadableAsset
from brandlint.readers.rewriting import Piece, assembled, raw_text
from brandlint.readers.tree import DEEPEST, Entry, Items, Mapping, Node, Scalar
from brandlint.translations import say

_TOKEN = re.compile(r"""(?xs) (?: [ \t\r\n]++ | //[^\r\n]*+ | /\*.*?\*/ )*+
    (?: (?P<sign>[{}\[\],:]) | (?P<quote>") | (?P<end>\Z)
      | (?P<plain> -?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)? (?![\w.+-]) | (?:true|false|null)\b ) )""")
_GAP = re.compile(r"(?s)(?:[ \t\r\n]++|//[^\r\n]*+|/\*.*?\*/)*+")
_INSIDE = re.compile(r'[^"\\\x00-\x1f]*(?:\\.[^"\\\x00-\x1f]*)*', re.DOTALL)
_ESCAPE = re.compile(r"""(?x) (?P<pair> \\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2} )
    | \\u(?P<code>[0-9a-fA-F]{4}) | \\(?P<letter>["\\/bfnrt]) | (?P<wrong>\\.)""", re.DOTALL)
_LETTERS = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_WORD = re.compile(r"[^\s,{}\[\]:\"\x00-\x1f]{1,20}")


def scan(source: Source, origin: Origin | None = None) -> Node:
    """The tree of a JSON file.

    Args:
        source: the file.
        origin: makes places of its offsets; the file itself if not given.

    Raises:
        BrokenJson: it is no JSON, or nested deeper than `DEEPEST` levels; the message names line and column.
    """
    return _Scanner(source, origin or source).scan()


class BrokenJson(UnreadableAsset):
    """A text that is no JSON: `what` is wrong at `offset`."""

    def __init__(self, source: Source, what: str, offset: int) -> None:
        line, column = source.line_and_column(offset)
        super().__init__(say("not JSON that can be read: line {line}, column {column}: {what}", line=line,
                             column=column, what=what))
        self.what = what
        self.offset = offset


@dataclass(slots=True)
class _Open:
    """A list or mapping that is not closed yet."""

    closes: str
    nodes: list[Node] = field(default_factory=list)
    names: list[str] = field(default_factory=list)

    def node(self) -> Node:
        if self.closes == "]":
            return Items(tuple(self.nodes))
        return Mapping(tuple(map(Entry, self.names, self.nodes)))


class _Scanner:
    def __init__(self, source: Source, origin: Origin) -> None:
        self.source = source
        self.text = source.text
        self.origin = origin
        self.position = 0

    def scan(self) -> Node:
        opened: list[_Open] = []
        while True:
            node = self._value(opened)
            if node is None:
                continue
            while opened:
                opened[-1].nodes.append(node)
                if self._another(opened[-1]):
                    break
                node = opened.pop().node()
            else:
                self._finish()
                return node

    def _value(self, opened: list[_Open]) -> Node | None:
        """The next value; None where it is a list or mapping that has just been opened."""
        match = self._token(say("a value is missing"))
        if match["quote"]:
            return Scalar(self._string(match.end() - 1))
        if match["plain"]:
            return Scalar(raw_text(match["plain"], self.origin, match.start("plain")), is_text=False)
        if match["sign"] not in ("{", "["):
            self._fail(say("a value is missing"), match.end() - len(match["sign"] or ""))
        if len(opened) == DEEPEST:
            self._fail(say("nested deeper than {most} levels", most=DEEPEST), match.start("sign"))
        frame = _Open("}" if match["sign"] == "{" else "]")
        if self._closes(frame):
            return frame.node()
        opened.append(frame)
        self._name(frame)
        return None

    def _another(self, frame: _Open) -> bool:
        """Whether a comma and one more value follow."""
        if self._closes(frame):
            return False
        match = self._token(say("a comma is missing"))
        if match["sign"] != ",":
            missing = say("{sign} is missing", sign=frame.closes) if match["end"] is not None else say("a comma is missing")
            self._fail(missing, match.end() - len(match["sign"] or match["quote"] or match["plain"] or ""))
        comma = match.start("sign")
        if self._closes(frame):
            self._fail(say("a comma stands before the closing {sign}", sign=frame.closes), comma)
        self._name(frame)
        return True

    def _name(self, frame: _Open) -> None:
        if frame.closes == "]":
            return
        match = self._token(say("a name in quotes is missing"))
        if not match["quote"]:
            self._fail(say("a name in quotes is missing"), match.end() - len(match.group().strip()))
        frame.names.append(self._string(match.end() - 1).chars)
        if self._token(say("a colon is missing"))["sign"] != ":":
            self._fail(say("a colon is missing"), self.position - 1)

    def _closes(self, frame: _Open) -> bool:
        gap = _GAP.match(self.text, self.position)
        end = gap.end() if gap else self.position
        if not self.text.startswith(frame.closes, end):
            return False
        self.position = end + 1
        return True

    def _finish(self) -> None:
        match = self._token(say("something follows the end"))
        if match["end"] is None:
            self._fail(say("something follows the end"), match.end() - 1)

    def _token(self, missing: str) -> re.Match[str]:
        match = _TOKEN.match(self.text, self.position)
        if match is None:
            gap = _GAP.match(self.text, self.position)
            start = gap.end() if gap else self.position
            word = _WORD.match(self.text, start)
            self._fail(say("{word} cannot stand there", word=word.group()) if word else missing, start)
        self.position = match.end()
        return match

    def _string(self, quote: int) -> Text:
        inside = _INSIDE.match(self.text, quote + 1)
        end = inside.end() if inside else quote + 1
        if not self.text.startswith('"', end):
            if end < len(self.text):
                self._fail(say("a line ends inside a text, or a tab stands in it"), end)
            self._fail(say("a text that begins here is never closed"), quote)
        self.position = end + 1
        value = self.text[quote + 1:end]
        return assembled(self._pieces(quote + 1, end), self.origin) if "\\" in value else raw_text(value, self.origin, quote + 1)

    def _pieces(self, start: int, end: int) -> Iterator[Piece]:
        for match in _ESCAPE.finditer(self.text, start, end):
            if match["wrong"]:
                self._fail(say("{escape} is no escape", escape=match.group()), match.start())
            yield Piece(self.text[start:match.start()], start, match.start(), True)
            yield Piece(_unescaped(match), match.start(), match.end(), False)
            start = match.end()
        yield Piece(self.text[start:end], start, end, True)

    def _fail(self, what: str, offset: int) -> NoReturn:
        raise BrokenJson(self.source, what, offset)


def _unescaped(escape: re.Match[str]) -> str:
    if pair := escape["pair"]:
        return chr(0x10000 + ((int(pair[2:6], 16) - 0xD800) << 10) + int(pair[8:], 16) - 0xDC00)
    if letter := escape["letter"]:
        return _LETTERS.get(letter, letter)
    code = int(escape["code"], 16)
    return "\ufffd" if 0xD800 <= code < 0xE000 else chr(code)
