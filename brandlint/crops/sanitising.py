"""HTML without anything that acts or loads: only elements and attributes that lay out and colour text are kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import ClassVar

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, PreformattedString, Tag

from brandlint.crops.inlining import Inliner

START, END = "\ue00e", "\ue00f"
"""Signs (of Unicode's private use area) around the stretch that is to be marked."""

_KEPT = frozenset("""a abbr address article aside b bdi big blockquote br button caption center cite code col colgroup dd del
    div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins li main mark nav ol p pre q s section small
    span strike strong sub sup table tbody td tfoot th thead tr u ul""".split())
_DROPPED = frozenset("""applet audio base embed frame frameset head iframe link math meta noembed noframes noscript object
    option param script select source style svg template textarea title track video xml""".split())
_VOID = frozenset({"br", "hr", "img", "col"})
_ATTRIBUTES = frozenset("""align bgcolor border cellpadding cellspacing class color colspan dir face height id lang nowrap
    rowspan size start style type valign width""".split())
_SHELLS = frozenset({"td", "th", "col"})
"""Kept though nothing near the spot stands in them: they hold the columns of their row apart."""
_BEFORE, _BEHIND = 320, 900
"""Characters of text that are kept before and behind the spot; a picture counts as a line of them."""
_PICTURE_COUNTS = 80

_MOST_CSS = 24_000
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_OUTSIDE = re.compile(r"@import[^;@]*;?|url\s*\([^()]*\)?|image-set\s*\([^()]*\)?|expression\s*\(|-moz-binding|behavior\s*:"
                      r"|(?:[a-z][a-z0-9+.-]{0,20}:)?//[^\s\"')};]*", re.I)
_DARK = re.compile(r"\(\s*prefers-color-scheme\s*:\s*dark\s*\)", re.I)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_STUCK = re.compile(r"position\s*:\s*(?:fixed|sticky)", re.I)


def safe_css(css: str) -> str:
    """CSS that loads nothing and cannot leave its element, for light screens."""
    bare = _COMMENT.sub("", css[:_MOST_CSS]).replace("\\", "").replace("<", "")
    light = _DARK.sub("(max-width: 0px)", bare)
    return _STUCK.sub("position:static", _OUTSIDE.sub("none", light))


class Sanitiser:
    """Writes what of a page is near the signs, or near the element with the attribute `SPOT`.

    Args:
        measures: the width and height of a picture at the spot, in words.
    """

    SPOT: ClassVar[str] = "data-brandlint-spot"

    def __init__(self, inliner: Inliner, measures: tuple[str, str] | None = None) -> None:
        self._inliner = inliner
        self._measures = measures
        self._near: set[int] = set()
        self._marking = False

    def body(self, soup: BeautifulSoup) -> str | None:
        """The body's element; None where the spot is not to be seen."""
        top = soup.body or soup
        leaves = list(_leaves(top))
        spot = next((at for at, leaf in enumerate(leaves) if _is_spot(leaf)), None)
        if spot is None:
            return None
        self._keep(leaves, spot)
        attributes = "".join(self._attributes(top)) if isinstance(top, Tag) and top.name == "body" else ""
        return f"<body{attributes}>{''.join(self._children(top))}</body>"

    def _keep(self, leaves: list[PageElement], spot: int) -> None:
        """Keep what stands near the spot, with everything around it."""
        for leaf in (*_up_to(reversed(leaves[:spot]), _BEFORE), *_up_to(leaves[spot:], _BEHIND)):
            self._near.add(id(leaf))
            self._near.update(id(parent) for parent in leaf.parents)

    def _children(self, tag: Tag) -> Iterator[str]:
        for child in tag.children:
            yield from self._written(child)

    def _written(self, node: PageElement) -> Iterator[str]:
        if isinstance(node, NavigableString):
            yield from self._text(node)
        elif isinstance(node, Tag) and node.name not in _DROPPED:
            if id(node) in self._near:
                yield from self._element(node) if node.name in _KEPT else self._children(node)
            elif node.name in _SHELLS:
                yield f"<{node.name}{''.join(self._attributes(node))}>"

    def _text(self, node: NavigableString) -> Iterator[str]:
        if isinstance(node, PreformattedString) or id(node) not in self._near:
            return
        for piece in re.split(f"([{START}{END}])", str(node)):
            if piece in (START, END):
                self._marking = piece == START
            elif self._marking and piece.strip():
                yield f'<mark class="brandlint">{escape(piece)}</mark>'
            else:
                yield escape(piece)

    def _element(self, tag: Tag) -> Iterator[str]:
        if tag.name == "img":
            yield self._picture(tag)
            return
        # What is pressed on a page is only looked at here.
        name = {"a": "span", "button": "span"}.get(tag.name, tag.name)
        yield f"<{name}{''.join(self._attributes(tag))}>"
        if tag.name not in _VOID:
            yield from self._children(tag)
            yield f"</{name}>"

    def _picture(self, tag: Tag) -> str:
        alt = escape(str(tag.get("alt") or ""))
        address = self._inliner.address(str(tag.get("src") or ""))
        attributes = "".join(self._attributes(tag))
        if address is None:
            return f'<span class="brandlint-gone{" brandlint-spot" if tag.has_attr(self.SPOT) else ""}">{alt or "picture"}</span>'
        image = f'<img src="{address}" alt="{alt}"{attributes}>'
        return image if self._measures is None or not tag.has_attr(self.SPOT) else self._measured(image, *self._measures)

    def _measured(self, image: str, width: str, height: str) -> str:
        """A picture with a line below it for its width and one beside it for its height."""
        return (f'<span class="brandlint-measured">{image}<i class="brandlint-wide"><b>{escape(width)}</b></i>'
                f'<i class="brandlint-high"><b>{escape(height)}</b></i></span>')

    def _attributes(self, tag: Tag) -> Iterator[str]:
        marked = tag.has_attr(self.SPOT)
        for name, value in tag.attrs.items():
            if name in _ATTRIBUTES and not (marked and name == "class"):
                text = " ".join(value) if isinstance(value, list) else str(value)
                yield f' {name}="{escape(safe_css(text) if name == "style" else text)}"'
        if marked:
            yield f' class="{escape(" ".join([*(tag.get_attribute_list("class")), "brandlint-spot"]).strip())}"'


def _leaves(top: Tag) -> Iterator[PageElement]:
    """Texts, pictures and the marked element, in order, but for what is not shown."""
    for node in top.children:
        if isinstance(node, Tag):
            if node.name in _DROPPED:
                continue
            if node.name == "img" or node.has_attr(Sanitiser.SPOT):
                yield node
            yield from _leaves(node)
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString) and node.strip():
            yield node


def _is_spot(leaf: PageElement) -> bool:
    meant = leaf.has_attr(Sanitiser.SPOT) if isinstance(leaf, Tag) else START in str(leaf)
    return meant and not any(_HIDDEN.search(str(one.get("style") or "")) for one in (leaf, *leaf.parents) if isinstance(one, Tag))


def _up_to(leaves: Iterator[PageElement] | list[PageElement], most: int) -> Iterator[PageElement]:
    used = 0
    for leaf in leaves:
        yield leaf
        used += _PICTURE_COUNTS if isinstance(leaf, Tag) else len(str(leaf).strip())
        if used > most:
            return
