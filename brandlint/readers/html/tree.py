"""Makes the tree of a masked HTML text, with the parser that is there."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from brandlint.readers.html.alignment import Alignment, Token
from brandlint.readers.html.nodes import Element, Node, Run, TextNode, conditional

if TYPE_CHECKING:
    import turbohtml

TreeBuilder = Callable[[str, int], Element]


@cache
def tree_builder() -> TreeBuilder:
    """The function that makes a tree of a text that begins at an offset of the source: turbohtml's where it is installed."""
    try:
        import turbohtml as _  # noqa: F401
    except ImportError:
        from brandlint.readers.html.soup import parse_with_soup

        return parse_with_soup
    return parse_with_turbohtml


def plain_lines(text: str) -> str:
    """A text of the same length with one kind of line end and no NUL: what parsers change would shift the offsets."""
    if "\r" not in text and "\0" not in text:
        return text
    return text.replace("\r\n", " \n").replace("\r", "\n").replace("\0", "\t")


def parse_with_turbohtml(text: str, offset: int = 0) -> Element:
    """Parse a text as a browser does.

    Args:
        text: with `plain_lines`.
        offset: where it begins in the source; every place in the tree counts from there.
    """
    import turbohtml

    return _Grower(_tokens(text, offset)).grow(turbohtml.parse(text))


class _Tokens(NamedTuple):
    """What a text is made of, each with its place in the source.

    Attributes:
        said: texts and character references, in order.
        start_tags: where each start tag ends, by where it begins.
        comments: where what they say begins, and what it is, in order.
        lines: where each line begins.
    """

    said: list[Token]
    start_tags: dict[int, int]
    comments: list[tuple[int, str]]
    lines: list[int]


class _Grower:
    """Makes a tree of turbohtml's tree, which knows where tags begin, and of the tokens, which know all places."""

    def __init__(self, tokens: _Tokens) -> None:
        self._tokens = tokens
        self._alignment = Alignment(tokens.said)
        self._comment = 0

    def grow(self, document: turbohtml.Document) -> Element:
        import turbohtml

        element_type, text_type, comment_type = turbohtml.Element, turbohtml.Text, turbohtml.Comment
        root = Element("#document", None, {})
        levels = [(iter(document.children), root)]
        while levels:
            children, parent = levels[-1]
            for child in children:
                if isinstance(child, element_type):
                    element = self._element(child, parent)
                    if inner := child.children:
                        levels.append((iter(inner), element))
                        break
                elif isinstance(child, text_type):
                    parent.children.append(TextNode(parent, self._runs(child.data)))
                elif isinstance(child, comment_type) and child.data:
                    self._add_comment(parent, child.data)
            else:
                levels.pop()
        return root

    def _runs(self, chars: str) -> tuple[Run, ...]:
        # Half of all texts are the white space between tags: it is worth no search.
        if chars.isspace() and chars.isascii():
            here = self._alignment.here()
            return (Run(here, here, "\n" if "\n" in chars else " "),)
        return self._alignment.take(chars)

    def _element(self, node: turbohtml.Element, parent: Element) -> Element:
        attributes = {name: value if isinstance(value, str) else " ".join(value or ()) for name, value in node.attrs.items()}
        line = node.source_line
        start = -1 if line is None else self._tokens.lines[line - 1] + (node.source_col or 0)
        # A tag makes one element; what a parser makes of it again, after misnested tags, has no place of its own.
        end = self._tokens.start_tags.pop(start, -1)
        element = Element(node.tag, parent, attributes, start if end >= 0 else -1, end)
        if end >= 0:
            self._alignment.seek(end)
        add_child(parent, element)
        return element

    def _add_comment(self, parent: Element, data: str) -> None:
        """Comments come in the order of their tokens, unless a parser moved one: then it is passed over."""
        comments = self._tokens.comments
        for index in range(self._comment, min(self._comment + 8, len(comments))):
            start, chars = comments[index]
            if chars == data:
                self._comment = index + 1
                found: Node | None = conditional(parent, data, start)
                if found is not None:
                    parent.children.append(found)
                return


def add_child(parent: Element, element: Element) -> None:
    """Hang an element below another, and number it among its sisters."""
    for child in reversed(parent.children):
        if type(child) is Element:
            element.place = child.place + 1
            break
    parent.children.append(element)


def _tokens(text: str, offset: int) -> _Tokens:
    import turbohtml

    kinds = turbohtml.TokenType
    text_kind, reference_kind, start_kind, comment_kind = kinds.TEXT, kinds.CHARACTER_REFERENCE, kinds.START_TAG, kinds.COMMENT
    lines = [offset, *(match.end() + offset for match in re.finditer("\n", text))]
    found = _Tokens([], {}, [], lines)
    at = 0
    for token in turbohtml.tokenize(text, resolve_references=False, capture_source=True, capture_attributes=False):
        kind = token.type
        said = token.data if kind is text_kind else token.source
        if not said:
            continue
        # Tokens follow each other without a gap, but for what a tokenizer drops as broken.
        if not text.startswith(said, at):
            at = lines[token.line - 1] + token.col - offset
        start, at = at + offset, at + len(said)
        if kind is text_kind:
            found.said.append(Token(start, at + offset, said, True))
        elif kind is reference_kind:
            found.said.append(Token(start, at + offset, token.data or "", False))
        elif kind is start_kind:
            found.start_tags[start] = at + offset
        elif kind is comment_kind and token.data:
            found.comments.append((start + said.find(token.data), token.data))
    return found
