"""BeautifulSoup over the standard library's parser, with places: for a team's own finders, and where turbohtml is not.

In the tree that `make_soup` gives, places are offsets in the text that was parsed:

- a Tag has `source_range`, the (start, end) of its start tag, and `value_ranges`, the (start, end) of each attribute's value;
- a string has `source_range`, and `segments`, its runs as in `brandlint.documents.text`.

What the parser itself supplied has an empty range.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5
from typing import Any

from bs4 import BeautifulSoup
from bs4.builder._htmlparser import BeautifulSoupHTMLParser, HTMLParserTreeBuilder
from bs4.element import Comment, Doctype, NavigableString, Tag

from brandlint.documents.text import UNKNOWN, Segment
from brandlint.readers.html.nodes import MAX_DEPTH, VOID, Element, Node, Run, TextNode, conditional, value_ranges
from brandlint.readers.html.tree import add_child, plain_lines
from brandlint.readers.template_tags import Masked, mask

_BLOCKS_END_P = frozenset({"address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl",
                           "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
                           "hr", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "ul", "li", "dt", "dd"})
_ENDED_BY = {
    "li": ({"li"}, {"ul", "ol", "menu", "table"}),
    "dt": ({"dt", "dd"}, {"dl", "table"}), "dd": ({"dt", "dd"}, {"dl", "table"}),
    "td": ({"td", "th"}, {"table", "tr"}), "th": ({"td", "th"}, {"table", "tr"}),
    "tr": ({"tr", "td", "th"}, {"table"}),
    "tbody": ({"tbody", "thead", "tfoot", "tr", "td", "th"}, {"table"}),
    "thead": ({"tbody", "thead", "tfoot", "tr", "td", "th"}, {"table"}),
    "tfoot": ({"tbody", "thead", "tfoot", "tr", "td", "th"}, {"table"}),
    "option": ({"option"}, {"select"}), "optgroup": ({"option", "optgroup"}, {"select"}),
    "a": ({"a"}, {"table", "td", "th", "button"}),
}
"""Which open elements a start tag ends, and which ones shield those outside them."""
_SHIELDS_P = {"table", "td", "th", "button", "caption", "object", "marquee", "html"}
_CELLS = frozenset({"td", "th", "caption"})
_TABLE_TAGS = _CELLS | {"table", "tbody", "thead", "tfoot", "tr"}
_HEAD_TAGS = frozenset({"title", "meta", "link", "style", "script", "base"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class _Parser(BeautifulSoupHTMLParser):
    """The parser that BeautifulSoup drives, noting where everything stands."""

    def __init__(self, soup: PlacedSoup, *args: Any, **kwargs: Any) -> None:
        super().__init__(soup, *args, **kwargs)
        self.placed = soup

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]], handle_empty_element: bool = True) -> None:
        start = self.placed.offset_of(*self.getpos())
        raw = self.get_starttag_text() or ""
        self.placed.end_implied(tag)
        self.placed.tag_range = (start, start + len(raw))
        super().handle_starttag(tag, attrs, handle_empty_element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # A slash at the end of a start tag means nothing in HTML; in drawings and Outlook's VML it does.
        if tag in VOID or ":" in tag or self.placed.in_drawing():
            super().handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)

    def handle_data(self, data: str) -> None:
        start = self.placed.offset_of(*self.getpos())
        self.placed.note(Run(start, start + len(data)), data)
        super().handle_data(data)

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name}")

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name}")

    def _reference(self, written: str) -> None:
        start = self.placed.offset_of(*self.getpos())
        end = start + len(written)
        end += self.placed.masked.startswith(";", end)
        written = self.placed.masked[start:end]
        chars = unescape(written)
        # A name without its semicolon may be only the beginning of what was taken for it.
        known = written if chars == written or written[1] == "#" else _known_part(written)
        chars = unescape(known)
        self.placed.note(Run(start, start + len(known), None if chars == known else chars), chars)
        self.soup.handle_data(chars)
        if rest := written[len(known):]:
            self.placed.note(Run(start + len(known), end), rest)
            self.soup.handle_data(rest)

    def handle_comment(self, data: str) -> None:
        self.placed.comment_start = self.placed.offset_of(*self.getpos()) + 4
        super().handle_comment(data)

    def unknown_decl(self, data: str) -> None:
        """`<![if !mso]>` and its like: browsers take it for a comment."""
        self.handle_comment(data)

    def handle_pi(self, data: str) -> None:
        """`<?xml …?>`: browsers take it for a comment."""
        self.handle_comment(data)

    def parse_html_declaration(self, i: int) -> int:
        # The standard library raises on `<![` that it can't make sense of; a browser makes it a comment.
        if self.rawdata.startswith("<![", i):
            end = self.rawdata.find(">", i)
            return self._skipped(i, end + 1 if end >= 0 else len(self.rawdata))
        return super().parse_html_declaration(i)

    def _skipped(self, start: int, end: int) -> int:
        self.handle_comment(self.rawdata[start + 2:end - 1])
        return end


def _known_part(written: str) -> str:
    """The longest beginning of a reference that names a character."""
    for size in range(len(written), 1, -1):
        if written[1:size] in html5:
            return written[:size]
    return written


class _Builder(HTMLParserTreeBuilder):
    """BeautifulSoup's own builder for the standard library's parser, with the parser above."""

    def feed(self, markup: str | bytes, _parser_class: type[BeautifulSoupHTMLParser] = _Parser) -> None:
        args, kwargs = self.parser_args
        kwargs["on_duplicate_attribute"] = BeautifulSoupHTMLParser.IGNORE
        assert isinstance(self.soup, PlacedSoup)
        parser = _Parser(self.soup, *args, **kwargs)
        parser.feed(str(markup)[:-1])
        parser.close()
        parser.already_closed_empty_element = []


class PlacedSoup(BeautifulSoup):
    """A BeautifulSoup whose tags and strings carry their places.

    Args:
        masked: what is parsed, with `plain_lines`.
        raw: what strings and values shall say: the text from before its template tags were covered; None for the same.
    """

    def __init__(self, masked: str = "", raw: str | None = None, builder: _Builder | None = None) -> None:
        self.masked = masked
        self.raw = masked if raw is None else raw
        self.tag_range = (0, 0)
        self.comment_start = 0
        self._runs: list[Run] = []
        self._line_starts = [0, *(match.end() for match in re.finditer("\n", masked))]
        # The line end keeps BeautifulSoup from wondering whether a short text is a file's name.
        super().__init__(masked + "\n", builder=builder or _Builder())

    def offset_of(self, line: int, column: int) -> int:
        return self._line_starts[min(line, len(self._line_starts)) - 1] + column

    def note(self, run: Run, chars: str) -> None:
        """Remember where the data comes from that is handed on next."""
        if chars:
            self._runs.append(run)

    def in_drawing(self) -> bool:
        return any(tag.name in {"svg", "math"} for tag in self.tagStack[-8:])

    def handle_starttag(self, name: str, *args: Any, **kwargs: Any) -> Tag | None:
        tag = super().handle_starttag(name, *args, **kwargs)
        if tag is not None:
            start, end = self.tag_range
            _set(tag, "source_range", (start, end))
            _set(tag, "value_ranges", dict(value_ranges(self.masked, start, end)))
            self._tell_values(tag)
        return tag

    def _tell_values(self, tag: Tag) -> None:
        for name, value in tag.attrs.items():
            if UNKNOWN in str(value):
                start, end = value_ranges(self.masked, *self.tag_range).get(name, (0, 0))
                tag[name] = unescape(self.raw[start:end])

    def handle_endtag(self, name: str, nsprefix: str | None = None) -> None:
        # A stray end tag in a cell doesn't end what the table stands in.
        if name not in _TABLE_TAGS:
            for tag in reversed(self.tagStack):
                if tag.name == name:
                    break
                if tag.name in _CELLS:
                    return
        super().handle_endtag(name, nsprefix)

    def endData(self, containerClass: type[NavigableString] | None = None) -> None:  # noqa: N802, N803 (BeautifulSoup's name)
        runs, self._runs = self._runs, []
        if runs and containerClass is None:
            self.current_data = [self.raw[run.start:run.end] if run.chars is None else run.chars for run in runs]
        super().endData(containerClass)
        latest = self._most_recent_element
        if isinstance(latest, NavigableString) and not hasattr(latest, "source_range"):
            self._place_string(latest, runs)

    def _place_string(self, string: NavigableString, runs: list[Run]) -> None:
        if not runs:
            start = self.comment_start
            runs = [Run(start, start + len(string), None if isinstance(string, Comment) else "")]
        whole = runs[0].start, runs[-1].end
        # Nothing but white space is folded by BeautifulSoup.
        folded = len(string) != sum(run.end - run.start if run.chars is None else len(run.chars) for run in runs)
        _set(string, "source_range", whole)
        _set(string, "runs", tuple(runs))
        _set(string, "segments", (Segment(0, *whole, False),) if folded else tuple(_segments(runs)))

    def end_implied(self, tag: str) -> None:
        """End the open elements that a start tag ends without saying so, and open the table body that it supposes."""
        self.endData()
        if tag in _BLOCKS_END_P:
            self._end({"p"}, _SHIELDS_P)
        if tag in _HEADINGS and self.currentTag is not None and self.currentTag.name in _HEADINGS:
            self.popTag()
        if tag in _ENDED_BY:
            self._end(*_ENDED_BY[tag])
        while len(self.tagStack) >= MAX_DEPTH:
            self.popTag()
        if tag == "tr" and self.currentTag is not None and self.currentTag.name == "table":
            start = self.tag_range[1]
            self.tag_range = (start, start)
            self.handle_starttag("tbody", None, None, {})

    def _end(self, ended: frozenset[str] | set[str], shields: frozenset[str] | set[str]) -> None:
        last = None
        for depth, tag in enumerate(reversed(self.tagStack)):
            if tag.name in shields:
                break
            if tag.name in ended:
                last = depth
        for _ in range(0 if last is None else last + 1):
            self.popTag()


def _set(node: Tag | NavigableString, name: str, value: object) -> None:
    """BeautifulSoup's nodes take attributes of others; its types don't say so."""
    setattr(node, name, value)


def _segments(runs: list[Run]) -> Iterator[Segment]:
    at = 0
    for run in runs:
        yield Segment(at, run.start, run.end, run.chars is None)
        at += run.end - run.start if run.chars is None else len(run.chars)


def make_soup(text: str, masked: Masked | None = None) -> BeautifulSoup:
    """An HTML text as a BeautifulSoup tree with places; template tags stay in its strings and values.

    Args:
        text: the HTML.
        masked: its template tags, where somebody has looked for them already.
    """
    return PlacedSoup(plain_lines((masked or mask(text)).text), text)


def parse_with_soup(text: str, offset: int = 0) -> Element:
    """Parse a text into the reader's own tree.

    Args:
        text: with `plain_lines`.
        offset: where it begins in the source; every place in the tree counts from there.
    """
    root = Element("#document", None, {})
    levels: list[tuple[Iterator[Any], Element]] = [(iter(PlacedSoup(text).contents), root)]
    while levels:
        children, parent = levels[-1]
        for child in children:
            if isinstance(child, Tag):
                levels.append((iter(child.contents), _element(child, parent, offset)))
                break
            _add_string(child, parent, offset)
        else:
            levels.pop()
    return _with_body(root)


def _with_body(root: Element) -> Element:
    """A tree as browsers complete it: with a body, where a fragment has none."""
    if any(element.tag in {"html", "body"} for element in root.elements):
        return root
    whole = Element("#document", None, {})
    html = Element("html", whole, {})
    add_child(whole, html)
    head, body = Element("head", html, {}), Element("body", html, {})
    add_child(html, head)
    add_child(html, body)
    for node in root.children:
        before_text = not body.children and (type(node) is not Element or node.tag in _HEAD_TAGS) and not _says(node)
        node.parent = head if before_text else body
        if type(node) is Element:
            node.place = len(node.parent.elements)
        node.parent.children.append(node)
    return whole


def _says(node: Node) -> bool:
    """Whether a node is a text with more than white space."""
    return isinstance(node, TextNode) and any(run.chars is None or run.chars.strip() for run in node.runs)


def _element(tag: Tag, parent: Element, offset: int) -> Element:
    start, end = getattr(tag, "source_range", (0, 0))
    attributes = {name: value if isinstance(value, str) else " ".join(value) for name, value in tag.attrs.items()}
    written = (start + offset, end + offset) if end > start else (-1, -1)
    element = Element(tag.name.lower(), parent, attributes, *written)
    add_child(parent, element)
    return element


def _add_string(string: NavigableString, parent: Element, offset: int) -> None:
    runs: tuple[Run, ...] = getattr(string, "runs", ())
    if isinstance(string, Comment):
        found = conditional(parent, str(string), runs[0].start + offset)
        if found is not None:
            parent.children.append(found)
    elif runs and not isinstance(string, Doctype):
        moved = tuple(Run(run.start + offset, run.end + offset, run.chars) for run in runs)
        parent.children.append(TextNode(parent, moved))
