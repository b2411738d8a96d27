"""The logos that a page draws itself, in drawings that stand in its HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import inf

from brandlint.documents.document import Document
from brandlint.documents.source import Source
from brandlint.documents.visuals import LogoSighting
from brandlint.errors import UnreadableAsset
from brandlint.readers.pictures.vectors import Canvas, vector_logos
from brandlint.readers.svg.contours import contours_shown
from brandlint.readers.svg.tree import Element, tree_of
from brandlint.readers.svg.walk import Walk
from brandlint.visuals.logos import Reference

_START, _END = re.compile(r"<svg\b", re.I), "</svg>"
_SYMBOL = re.compile(r"<symbol\b.{0,60000}?</symbol>", re.I | re.S)
_MOST_DRAWINGS, _LONGEST, _MOST_SYMBOLS = 60, 200_000, 60
_XLINK = ' xmlns:xlink="http://www.w3.org/1999/xlink"'


def logos_inline(document: Document, references: Sequence[Reference]) -> Iterator[LogoSighting]:
    """The logos among the drawings in a page's HTML.

    Style sheets of the page may colour them and say how large they are shown: colours are left alone, and a size is only
    told where the drawing gives it itself.
    """
    text = document.source.text
    symbols: list[str] | None = None
    for start, end in _drawings(text):
        drawing = text[start:end]
        if "href=" in drawing:
            symbols = list(_symbols(text)) if symbols is None else symbols
            drawing = _with_symbols(drawing, symbols)
        try:
            root = tree_of(Source(drawing.encode()))
            contours = contours_shown(Walk(root).go())
        except UnreadableAsset:
            continue
        for one in vector_logos(contours, references, Canvas(None, None, 1.0, inf)):
            sized = one if _says_its_size(root) else replace(one, width=None, height=None)
            yield replace(sized, place=document.source.place(start, end))


def _drawings(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for _ in range(_MOST_DRAWINGS):
        begun = _START.search(text, at)
        end = text.find(_END, begun.end()) if begun is not None else -1
        if begun is None or end < 0:
            return
        at = end + len(_END)
        if at - begun.start() <= _LONGEST:
            yield begun.start(), at


def _symbols(text: str) -> Iterator[str]:
    return (match.group() for _, match in zip(range(_MOST_SYMBOLS), _SYMBOL.finditer(text), strict=False))


def _with_symbols(drawing: str, symbols: Sequence[str]) -> str:
    """A drawing with the symbols of the page at hand, and the prefix declared that HTML knows without."""
    head, _, rest = drawing.partition(">")
    if head.endswith("/"):
        return drawing
    needs = "xlink:" in drawing and "xmlns:xlink" not in head
    own = "".join(one for one in symbols if one not in drawing)
    return f"{head}{_XLINK if needs else ''}><defs>{own}</defs>{rest}"


def _says_its_size(root: Element) -> bool:
    """Whether a drawing gives its size, and no style may give it another."""
    attributes = root.attributes
    sides = [attributes.get(name, "").strip() for name in ("width", "height")]
    return any(side and not side.endswith("%") for side in sides) and "class" not in attributes and "style" not in attributes
