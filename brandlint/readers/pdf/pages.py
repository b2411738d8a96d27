"""One page, read: its pieces arranged, what is struck through, its links, and what could not be read on it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import pypdfium2

from brandlint.documents.blocks import Unread
from brandlint.documents.places import WHOLE, Box
from brandlint.readers.layout import Drawing, arrange
from brandlint.readers.layout.pieces import Node
from brandlint.readers.layout.strikes import struck
from brandlint.readers.pdf.drawings import drawn
from brandlint.readers.pdf.glyphs import NAMELESS, glyphs
from brandlint.readers.pdf.links import PageLink, links
from brandlint.readers.pdf.runs import Run, runs
from brandlint.readers.pdf.sheet import opened

NO_TEXT = "no text layer: what its pictures and outlines say would have to be recognised, and there is no engine for that here"
_NO_LETTERS = "its fonts do not say which letters they show; export the file again with live text"
_MOST_UNKNOWN = 0.3
_BEHIND = "its only text lies invisible behind a picture; what the picture shows was not looked at"


@dataclass(frozen=True, slots=True)
class Page:
    """A page that has been read.

    Attributes:
        number: from 1.
        nodes: what it holds, in reading order.
        runs: by the index of their pieces.
        struck: by the index of a piece, its stretches that are struck through.
        shapes: the drawn boxes.
        empty: nothing can be read on it, though something is drawn.
    """

    number: int
    nodes: tuple[Node, ...] = ()
    runs: tuple[Run, ...] = ()
    struck: tuple[tuple[tuple[int, int], ...], ...] = ()
    links: tuple[PageLink, ...] = ()
    shapes: tuple[Box, ...] = ()
    unread: tuple[Unread, ...] = ()
    empty: bool = False


def page(document: pypdfium2.PdfDocument, index: int) -> Page:
    """Read a page (from 0); a damaged one is a page on which nothing was read."""
    number = index + 1
    try:
        with opened(document, index) as sheet:
            seen = drawn(sheet)
            found = runs(glyphs(sheet))
            marks = tuple(tuple(struck(run.piece, run.middles, seen.strokes)) for run in found)
            legible = _legible(found)
            nodes = arrange([run.piece for run in legible], seen.drawings)
            return Page(number, nodes, tuple(found), marks, tuple(links(document.raw, sheet)), _shapes(seen.drawings),
                        tuple(_unread(number, found, legible, seen.something)), seen.something and not found)
    except pypdfium2.PdfiumError:
        return Page(number, unread=(Unread(f"page {number}", "the page is damaged", WHOLE),))


def _shapes(drawings: tuple[Drawing, ...]) -> tuple[Box, ...]:
    return tuple(drawing.box for drawing in drawings if not drawing.picture)


def _legible(found: list[Run]) -> list[Run]:
    """The runs of which every character is known, but for those of fonts that often do not know what they show."""
    unknown: Counter[tuple[str, ...]] = Counter()
    written: Counter[tuple[str, ...]] = Counter()
    for run in found:
        unknown[run.piece.look.families] += run.piece.text.count(NAMELESS)
        written[run.piece.look.families] += len(run.piece.text)
    broken = {families for families, count in unknown.items() if count > _MOST_UNKNOWN * written[families]}
    return [run for run in found if run.legible and run.piece.look.families not in broken]


def _unread(number: int, found: list[Run], legible: list[Run], something: bool) -> list[Unread]:
    if not found:
        return [Unread(f"text of page {number}", NO_TEXT, WHOLE)] if something else []
    if len(legible) < len(found):
        what = f"part of the text of page {number}" if legible else f"text of page {number}"
        first = next(run for run in found if run not in legible)
        return [Unread(what, _NO_LETTERS, first.signs[0].box)]
    if all(sign.hidden for run in found for sign in run.signs) and something:
        return [Unread(f"text of page {number}", _BEHIND, WHOLE)]
    return []
