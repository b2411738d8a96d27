"""MJML: e-mails before they are made into HTML.

The tags are exchanged for those of HTML in the same number of characters, so that every place stays what it is. See
https://documentation.mjml.io for the components.
"""

from __future__ import annotations

import re

from brandlint.documents.blocks import Unread
from brandlint.documents.document import Document
from brandlint.documents.source import Source
from brandlint.readers.html import read_masked
from brandlint.readers.template_tags import mask
from brandlint.translations import say

_TAG = re.compile(r"""<(?P<close>/?)(?P<name>mjml|mj-[a-z-]+)
    (?P<attributes>(?:\s++[^\s=<>"'/]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'))?)*+)\s*+(?P<empty>/?)>""", re.VERBOSE)
_UNREAD = (("<!--", "-->"), ("<mj-attributes", "</mj-attributes>"), ("<mj-html-attributes", "</mj-html-attributes>"))
"""Where what is never shown begins and ends; comments that Outlook reads are shown to some."""
_FOR_OUTLOOK = re.compile(r"\s*\[if")
_PATH = re.compile(r"""\bpath\s*=\s*["']([^"']+)""")
_ELEMENTS = {
    "mjml": "html", "mj-head": "head", "mj-body": "body", "mj-title": "title", "mj-style": "style", "mj-preview": "p hidden",
    "mj-button": "a", "mj-navbar-link": "a", "mj-social-element": "a", "mj-image": "img", "mj-carousel-image": "img",
    "mj-table": "table", "mj-divider": "hr", "mj-accordion-title": "h4",
}
"""Tags of HTML for those of MJML; all others are boxes."""
_EMPTY = frozenset({"img", "hr"})
_UNSHOWN = frozenset({"mj-font", "mj-breakpoint", "mj-include", "mj-all", "mj-class", "mj-spacer", "mj-attributes"})


def read(source: Source) -> Document:
    """Read an MJML file as the HTML that is made of it; what it includes from other files is noted as not read."""
    masked = mask(source.text)
    document = read_masked(source, masked._replace(text=as_html(masked.text)))
    document.unread += tuple(Unread("an included file", say("{file} is not read with it", file=_included(tag)),
                                                            source.place(*tag.span()))
                             for tag in _TAG.finditer(_shown(masked.text)) if tag["name"] == "mj-include")
    return document


def as_html(text: str) -> str:
    """The text with HTML's tags for MJML's, as long as it was."""
    return _TAG.sub(_html_tag, _shown(text))


def _shown(text: str) -> str:
    """The text with spaces for comments and defaults; one that is never closed is text."""
    for opener, closer in _UNREAD:
        parts: list[str] = []
        at = 0
        while (start := text.find(opener, at)) >= 0 and (end := text.find(closer, start)) >= 0:
            end += len(closer)
            kept = opener == "<!--" and _FOR_OUTLOOK.match(text, start + len(opener)) is not None
            parts += text[at:start], text[start:end] if kept else _blanked(text[start:end])
            at = end
        text = "".join((*parts, text[at:]))
    return text


def _html_tag(tag: re.Match[str]) -> str:
    name, written = _ELEMENTS.get(tag["name"], "div"), tag.group()
    element = name.partition(" ")[0]
    if tag["name"] in _UNSHOWN or (tag["close"] and element in _EMPTY) or (tag["empty"] and element not in _EMPTY):
        return _blank(tag)
    if tag["close"]:
        return f"</{element}>".ljust(len(written))
    rest = written[1 + len(tag["name"]):]
    return f"<{name}".ljust(1 + len(tag["name"])) + rest


def _included(tag: re.Match[str]) -> str:
    path = _PATH.search(tag["attributes"])
    return path[1] if path else "a file"


def _blank(match: re.Match[str]) -> str:
    return _blanked(match.group())


def _blanked(text: str) -> str:
    return re.sub(r"[^\r\n]", " ", text)
