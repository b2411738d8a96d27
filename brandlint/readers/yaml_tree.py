"""YAML as the tree that all data formats share, with the place of every character of its scalars."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brandlint import yaml12
from brandlint.documents.source import Source
from brandlint.documents.text import Origin, Text
from brandlint.readers.rewriting import Piece, assembled
from brandlint.readers.tree import Entry, Items, Mapping, Node, Scalar

_RUN = r"[^\s{special}]+(?:[ \t]+[^\s{special}]+)*"
_TOKENS = {
    "": re.compile(r"\S+(?:[ \t]+\S+)*"),
    "'": re.compile(rf"''|{_RUN.format(special=chr(39))}"),
    '"': re.compile(r"\\(?:\r\n|x..|u....|U........|.)|" + _RUN.format(special=r'"\\'), re.DOTALL),
}
_ESCAPES = {"0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
            "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029", "\n": "", "\r": ""}
_LINE_END = re.compile(r"\r\n|\n|\r")
_DEEP_BLANK = re.compile(r"\s*")


def tree_of(node: yaml12.Node, source: Source, origin: Origin) -> Node:
    """A node of YAML as a node of any data file.

    Args:
        node: as read from `source`.
        source: the text in which the node's spans count.
        origin: makes places of offsets in that text.
    """
    match node:
        case yaml12.ScalarNode():
            return Scalar(scalar_text(node, source.text, origin), isinstance(node.value, str))
        case yaml12.ListNode():
            return Items(tuple(tree_of(item, source, origin) for item in node.items))
        case yaml12.MappingNode():
            return Mapping(tuple(Entry(key.text, tree_of(value, source, origin)) for key, value in node.entries))


def scalar_text(node: yaml12.ScalarNode, text: str, origin: Origin) -> Text:
    """The characters of a scalar; folded line ends and escapes stand for what they were written as."""
    span = node.span
    pieces = _aligned(node.text, _written(node.style, text, span.start, span.end))
    return assembled(pieces if pieces is not None else [Piece(node.text, span.start, span.end, False)], origin)


def _written(style: str, text: str, start: int, end: int) -> Iterator[Piece]:
    """What stands in the file, without quotes, indentation and line ends."""
    if style in ("|", ">"):
        header = _LINE_END.search(text, start, end)
        start, style = header.end() if header else end, ""
    elif style:
        start, end = start + 1, end - 1
    for match in _TOKENS[style].finditer(text, start, end):
        token = match.group()
        if (style == '"' and token[0] == "\\") or (style == "'" and token == "''"):
            yield Piece(_unescaped(token), match.start(), match.end(), False)
        else:
            yield Piece(token, match.start(), match.end(), True)


def _unescaped(token: str) -> str:
    if token[0] != "\\":
        return "'"
    if token[1] in "xuU" and len(token) > 2:
        return chr(int(token[2:], 16))
    return _ESCAPES.get(token[1], token[1])


def _aligned(value: str, written: Iterator[Piece]) -> list[Piece] | None:
    """The written pieces with the white space that the value has between them; None where the two do not fit."""
    pieces: list[Piece] = []
    position = before = 0
    for piece in written:
        found = position
        if not value.startswith(piece.chars, position):
            found = value.find(piece.chars, position, _next_solid(value, position) + len(piece.chars))
        if found < 0:
            return None
        pieces += (Piece(value[position:found], before or piece.start, piece.start, False), piece)
        position, before = found + len(piece.chars), piece.end
    pieces.append(Piece(value[position:], before, before, False))
    return pieces if not value[position:].strip() else None


def _next_solid(value: str, position: int) -> int:
    blank = _DEEP_BLANK.match(value, position)
    return blank.end() if blank else position
