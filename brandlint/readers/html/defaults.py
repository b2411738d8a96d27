"""What browsers do without a style sheet: the defaults of each element, and the attributes that style."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from brandlint.readers.html.nodes import Element
from brandlint.readers.html.values import attribute_colour

_BLOCK = [
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "hr", "html", "legend", "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p", "plaintext", "pre",
    "search", "section", "ul", "xmp",
]
_NONE = [
    "area", "base", "basefont", "datalist", "head", "link", "meta", "noembed", "noframes", "param", "rp", "script", "style",
    "template", "title",
]

DISPLAYS: Mapping[str, str] = {
    **dict.fromkeys(_BLOCK, "block"), **dict.fromkeys(_NONE, "none"),
    "li": "list-item", "summary": "list-item", "table": "table", "tbody": "table-row-group", "thead": "table-header-group",
    "tfoot": "table-footer-group",
    "tr": "table-row", "td": "table-cell", "th": "table-cell", "caption": "table-caption", "col": "table-column",
    "colgroup": "table-column-group", "button": "inline-block", "input": "inline-block", "select": "inline-block",
    "textarea": "inline-block", "marquee": "inline-block", "meter": "inline-block", "progress": "inline-block",
}

_BOLD = {"font-weight": "bolder"}
_CODE = {"font-family": "monospace"}
_STRUCK = {"text-decoration-line": "line-through"}
_UNDERLINED = {"text-decoration-line": "underline"}
_FIELD = {"font-size": "13.3333px", "font-weight": "400", "font-family": "Arial", "color": "#000000",
          "background-color": "#ffffff"}
_PRESSED = {**_FIELD, "background-color": "#efefef"}
STYLES: Mapping[str, Mapping[str, str]] = {
    "h1": {"font-size": "2em", "font-weight": "bold"}, "h2": {"font-size": "1.5em", "font-weight": "bold"},
    "h3": {"font-size": "1.17em", "font-weight": "bold"}, "h4": {"font-weight": "bold"},
    "h5": {"font-size": "0.83em", "font-weight": "bold"}, "h6": {"font-size": "0.67em", "font-weight": "bold"},
    "b": _BOLD, "strong": _BOLD, "th": {"font-weight": "bold"},
    "small": {"font-size": "smaller"}, "big": {"font-size": "larger"},
    "sup": {"font-size": "smaller", "vertical-align": "super"}, "sub": {"font-size": "smaller", "vertical-align": "sub"},
    "del": _STRUCK, "s": _STRUCK, "strike": _STRUCK, "u": _UNDERLINED, "ins": _UNDERLINED,
    "code": _CODE, "kbd": _CODE, "samp": _CODE, "tt": _CODE,
    "pre": {**_CODE, "white-space": "pre"}, "listing": {**_CODE, "white-space": "pre"}, "xmp": {**_CODE, "white-space": "pre"},
    "textarea": {**_FIELD, **_CODE, "white-space": "pre-wrap"},
    "mark": {"background-color": "#ffff00", "color": "#000000"},
    "hr": {"color": "#808080"},
    "button": _PRESSED, "input": _FIELD, "select": _PRESSED,
}
_CLOSED = {"display": "none"}
_LINK = {"color": "#0000ee", "text-decoration-line": "underline"}
QUIRKY_TABLE = {"font-size": "medium", "font-weight": "normal"}
"""In pages without a doctype a table starts afresh; its colour is the body's."""

_OUTLOOK_SHAPES = frozenset({"v:rect", "v:roundrect", "v:oval", "v:shape"})
"""Shapes that Outlook draws (VML): buttons and grounds of e-mails."""
_BACKGROUNDS = frozenset({"body", "table", "tbody", "thead", "tfoot", "tr", "td", "th"})
_FONT_SIZES = ("x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large")
_FONT_SIZE = re.compile(r"\s*([+-]?)(\d+)")
_STYLING = frozenset({"bgcolor", "background", "hidden", "color", "face", "size", "text", "align", "fillcolor", "class"})
_STRIKING = frozenset({"line-through", "text-decoration-line-through", "strikethrough", "text-strikethrough"})
"""Utility classes whose sheet a page links to: Tailwind CSS 4, Bootstrap 5, and the names that others give them."""


def defaults(element: Element) -> Mapping[str, str]:
    """What a browser's own style sheet says of an element; how it is displayed stands in `DISPLAYS`."""
    if element.tag == "a" and "href" in element.attributes:
        return _LINK
    if element.tag == "input" and element.get("type").lower() in {"submit", "button", "reset"}:
        return _PRESSED
    if element.tag == "dialog" and "open" not in element.attributes:
        return _CLOSED
    return STYLES.get(element.tag, {})


def hints(element: Element) -> Mapping[str, tuple[str, str]]:
    """What an element's attributes say of its style: the value, and the attribute that says it."""
    attributes = element.attributes
    if not attributes or _STYLING.isdisjoint(attributes):
        return {}
    found: dict[str, tuple[str, str]] = {}
    if element.tag in _BACKGROUNDS and (ground := attribute_colour(attributes.get("bgcolor", ""))):
        found["background-color"] = ground, "bgcolor"
    if element.tag in _BACKGROUNDS and (picture := attributes.get("background", "").strip()):
        found["background-image"] = f"url({picture})", "background"
    if element.tag in _OUTLOOK_SHAPES and (ground := attribute_colour(_first_word(attributes.get("fillcolor", "")))):
        found["background-color"] = ground, "fillcolor"
    if element.tag in _OUTLOOK_SHAPES and any(child.tag == "v:fill" and child.get("src") for child in element.elements):
        found["background-image"] = "url()", "fillcolor"
    if "class" in attributes and not _STRIKING.isdisjoint(attributes["class"].split()):
        found["text-decoration-line"] = "line-through", "class"
    if "hidden" in attributes and attributes["hidden"].lower() != "until-found":
        found["display"] = "none", "hidden"
    if element.tag == "body" and (ink := attribute_colour(attributes.get("text", ""))):
        found["color"] = ink, "text"
    if element.tag == "table" and (side := attributes.get("align", "").lower()) in {"left", "right"}:
        found["float"] = side, "align"
    if element.tag == "font":
        found.update(_font(attributes))
    return found


def _first_word(written: str) -> str:
    """A colour of Outlook without what it may add to it: "#14756B [3204]"."""
    return written.split("[")[0].strip()


def _font(attributes: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    if ink := attribute_colour(attributes.get("color", "")):
        found["color"] = ink, "color"
    if face := attributes.get("face", "").strip():
        found["font-family"] = face, "face"
    if size := _font_size(attributes.get("size", "")):
        found["font-size"] = size, "size"
    return found


@lru_cache(maxsize=64)
def _font_size(written: str) -> str | None:
    match = _FONT_SIZE.match(written)
    if match is None:
        return None
    step = int(match.group(2)) * (-1 if match.group(1) == "-" else 1) + (3 if match.group(1) else 0)
    return _FONT_SIZES[max(1, min(7, step)) - 1]
