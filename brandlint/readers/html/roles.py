"""What an element's text is for: a heading, a button, a quotation, small print."""

from __future__ import annotations

import re
from functools import lru_cache

from brandlint.documents.blocks import Role
from brandlint.readers.html.cascade import Cascade
from brandlint.readers.html.looks import Look, is_inline
from brandlint.readers.html.nodes import Element
from brandlint.readers.html.values import TRANSPARENT, length

SMALL_PRINT_SIZE = 11.0
"""The largest font size in px at which a text of its own is small print: body text and captions are 12 and more."""

_BUTTON = re.compile(r"(?:^|[\s_-])(?:btn|button|cta|knop)(?:$|[\s_-])", re.I)
_SMALL_PRINT = re.compile(r"(?:^|[\s_-])(?:legal|disclaimers?|terms|conditions|voorwaarden|small-?print|fine-?print|footer-small|"
                          r"kleine-letters|footnotes?|voetnoten|voetnoot)(?:$|[\s_-])", re.I)
_PREHEADER = re.compile(r"pre-?header|preview(?:-?text)?(?:$|[\s_-])", re.I)
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_QUOTES = frozenset({"blockquote", "q"})


def role_of(element: Element, parent: Role) -> Role:
    """The role that an element gives to its text, where it gives one, else its parent's."""
    tag, attributes = element.tag, element.attributes
    if heading_rank(element):
        return Role.HEADING
    if parent in {Role.HEADING, Role.BUTTON}:
        return parent
    if tag == "button" or attributes.get("role") == "button" or (tag.startswith("v:") and "href" in attributes):
        return Role.BUTTON
    if tag in _QUOTES:
        return Role.QUOTE
    if parent is Role.BODY and (tag == "small" or _is_named(element, _SMALL_PRINT)):
        return Role.LEGAL
    return parent


def heading_rank(element: Element) -> int:
    """1 to 6 for a heading, else 0."""
    rank = _HEADINGS.get(element.tag, 0)
    if rank or element.attributes.get("role") != "heading":
        return rank
    level = element.get("aria-level")
    return min(6, int(level)) if level.isdecimal() and level != "0" else 2


def is_button(link: Element, look: Look, cascade: Cascade) -> bool:
    """Whether a link is drawn as a button: named so, or a filled box with room around its words."""
    if _is_named(link, _BUTTON):
        return True
    if look.ground == TRANSPARENT:
        return False
    above, beside = _room(link, cascade)
    return above >= 6 or ((not is_inline(look) or look.display != "inline") and max(above, beside) >= 4)


def is_button_cell(link: Element, cell: Element, cell_look: Look, cascade: Cascade) -> bool:
    """Whether a link is all there is in a filled box that is drawn as a button around it."""
    if cell_look.ground == TRANSPARENT:
        return False
    return max(_room(link, cascade)) >= 4 or ("border-radius" in cascade.resolve(cell) and max(_room(cell, cascade)) >= 4)


def is_named_preheader(element: Element | None) -> bool:
    """Whether an element, or one around it, is called a preheader."""
    while element is not None:
        if _is_named(element, _PREHEADER):
            return True
        element = element.parent
    return False


def _is_named(element: Element, pattern: re.Pattern[str]) -> bool:
    attributes = element.attributes
    return (("class" in attributes and _found(pattern, attributes["class"]))
            or ("id" in attributes and _found(pattern, attributes["id"])))


@lru_cache(maxsize=2048)
def _found(pattern: re.Pattern[str], name: str) -> bool:
    return pattern.search(name) is not None


def _room(element: Element, cascade: Cascade) -> tuple[float, float]:
    """The padding above and beside what an element holds, in px."""
    won = cascade.resolve(element)
    above, beside = (max(length(won[name].value) or 0.0 if name in won else 0.0 for name in names)
                     for names in (("padding-top", "padding-bottom"), ("padding-left", "padding-right")))
    return above, beside
