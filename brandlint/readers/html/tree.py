"""Makes the tree of a masked HTML text, with the parser that is there."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

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
    return text.replace("\r\n", " \n").replace("\r", "\n").replace("\0", " ")


def parse_with_turbohtml(text: str, offset: int = 0) -> Element:
    """Parse a text as a browser does.

    Args:
        text: with `plain_lines`.
        offset: where it begins in the source; every place in the tree counts from there.
    """
    import turbohtml

    return _Grower(text, offset).grow(turbohtml.parse(text, source_locations=True))


class _Grower:
    def __init__(self, text: str, offset: int) -> None:
        tokens, self._comments = _tokens(text, offset)
        self._alignment = Alignment(tokens)
        self._offset = offset
        self._comment = 0

    def grow(self, document: turbohtml.Document) -> Element:
        import turbohtml

        element_type, text_type, comment_type = turbohtml.Element, turbohtml.Text, turbohtml.Comment
        root = Element("#document", None, {})
        # Each level: the children that are left, the element that gets them, and where its end tag ends.
        levels = [(iter(document.children), root, -1)]
        while levels:
            children, parent, shut = levels[-1]
            for child in children:
                if isinstance(child, element_type):
                    element, end = self._element(child, parent)
                    if child.children:
                        levels.append((iter(child.children), element, end))
                        break
                    if end >= 0:
                        self._alignment.seek(end)
                elif isinstance(child, text_type):
                    parent.children.append(TextNode(parent, self._runs(child.data)))
                elif isinstance(child, comment_type) and child.data:
                    self._add_comment(parent, child.data)
            else:
                levels.pop()
                if shut >= 0:
                    self._alignment.seek(shut)
        return root

    def _runs(self, chars: str) -> tuple[Run, ...]:
        # Half of all texts are the white space between tags: it is worth no search.
        if chars.isspace() and chars.isascii():
            here = self._alignment.here()
            return (Run(here, here, "\n" if "\n" in chars else " "),)
        return self._alignment.take(chars)

    def _element(self, node: turbohtml.Element, parent: Element) -> tuple[Element, int]:
        place, offset = node.source_location, self._offset
        attributes = {name: value if isinstance(value, str) else " ".join(value or ()) for name, value in node.attrs.items()}
        if place is None:
            element, shut = Element(node.tag, parent, attributes), -1
        else:
            start_tag = place.start_tag
            element = Element(node.tag, parent, attributes, start_tag.start_offset + offset, start_tag.end_offset + offset)
            shut = place.end_tag.end_offset + offset if place.end_tag else -1
            self._alignment.seek(element.end)
        add_child(parent, element)
        return element, shut

    def _add_comment(self, parent: Element, data: str) -> None:
        """Comments come in the order of their tokens, unless a parser moved one: then it is passed over."""
        for index in range(self._comment, min(self._comment + 8, len(self._comments))):
            start, chars = self._comments[index]
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


def _tokens(text: str, offset: int) -> tuple[list[Token], list[tuple[int, str]]]:
    """The character data of a text, and its comments with the offset of what they say."""
    import turbohtml

    kinds = turbohtml.TokenType
    text_kind, reference_kind, comment_kind = kinds.TEXT, kinds.CHARACTER_REFERENCE, kinds.COMMENT
    lines = [offset, *(match.end() + offset for match in re.finditer("\n", text))]
    tokens: list[Token] = []
    comments: list[tuple[int, str]] = []
    for token in turbohtml.tokenize(text, resolve_references=False, capture_source=True, capture_attributes=False):
        kind = token.type
        if kind is text_kind:
            chars = token.data or ""
            start = lines[token.line - 1] + token.col
            tokens.append(Token(start, start + len(chars), chars, True))
        elif kind is reference_kind:
            start = lines[token.line - 1] + token.col
            tokens.append(Token(start, start + len(token.source or ""), token.data or "", False))
        elif kind is comment_kind and token.data:
            start = lines[token.line - 1] + token.col
            comments.append((start + (token.source or "").find(token.data), token.data))
    return tokens, comments
