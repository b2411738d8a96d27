"""HTML: pages, e-mails, parts of either.

`read` is the reader. Other readers give it the text of a part, and what turns offsets of that text into places.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from brandlint.documents.blocks import Unread
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.source import Source
from brandlint.documents.text import Origin
from brandlint.readers.html.cascade import Cascade
from brandlint.readers.html.dark import dark_paints
from brandlint.readers.html.flow import Flow
from brandlint.readers.html.grouping import arrange
from brandlint.readers.html.sheets import gather
from brandlint.readers.html.tree import TreeBuilder, plain_lines, tree_builder
from brandlint.readers.template_tags import Masked, mask
from brandlint.translations import say

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

_DOCTYPE = re.compile(r"(?>\s*<!--.*?-->|\s*<\?[^>]*>)*+\s*<!doctype\s+html\b([^>]*)>", re.I | re.S)
_QUIRKY = re.compile(r"-//(?:W3C//DTD HTML (?:3|4\.0[^1])|W3C//DTD HTML 4\.0//|IETF//|W3C//DTD W3 HTML)|"
                     r"-//W3C//DTD HTML 4\.01 (?:Transitional|Frameset)//EN[\"']\s*$", re.I)


def read(source: Source, origin: Origin | None = None) -> Document:
    """Read an HTML text.

    Args:
        source: the text; an empty one gives a document without blocks.
        origin: makes places of its offsets, where they are not those of `source`: in a part of a message.

    Returns:
        its blocks in reading order. The document's `soup` has the places that `brandlint.readers.html.soup` describes.
    """
    return read_with(tree_builder(), source, origin)


def read_with(build: TreeBuilder, source: Source, origin: Origin | None = None) -> Document:
    """As `read`, with a given parser."""
    return read_masked(source, mask(source.text), origin, build)


def read_masked(source: Source, masked: Masked, origin: Origin | None = None, build: TreeBuilder | None = None) -> Document:
    """As `read`, where the template tags of the text are covered, or more of it is exchanged, and its length is what it was."""
    build = build or tree_builder()
    masked = masked._replace(text=plain_lines(masked.text))
    root = build(masked.text, 0)
    builder = DocumentBuilder(source)
    styled = gather(root, masked.text, source.beside)
    cascade = Cascade(styled.sheets, masked.text, quirks=is_quirky(masked.text))
    flow = Flow(builder, origin or source, masked, cascade)
    arrange(flow.walk(root), builder)
    builder.visuals.extend(dark_paints(root, cascade, origin or source, masked.text))
    builder.unread.extend(Unread("a style sheet", say("{address} is not there", address=one.address),
                                                      (origin or source).place(*one.place))
                          for one in styled.missing)
    if _may_declare(masked.text):
        from brandlint.readers.declared import add_declared

        add_declared(builder, root, masked, origin or source)
    return builder.build(lambda: _soup(source, masked))


def _may_declare(text: str) -> bool:
    """Whether a page may hold data for machines; most e-mails have none."""
    return any(sign in text for sign in ("ld+json", "itemscope", "typeof", ":amount"))


def _soup(source: Source, masked: Masked) -> BeautifulSoup:
    from brandlint.readers.html.soup import make_soup

    return make_soup(source.text, masked)


def is_quirky(text: str) -> bool:
    """Whether a browser shows a page as pages were shown before there were standards."""
    match = _DOCTYPE.match(text)
    return match is None or _QUIRKY.search(match.group(1)) is not None
