"""Banners and drawings as SVG: their texts with exact places, in the order in which a person reads the picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from brandlint.documents.blocks import Record
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.places import Box
from brandlint.documents.source import Source
from brandlint.documents.visuals import Sheet, Visual
from brandlint.errors import UnreadableAsset
from brandlint.readers.svg.blocks import PictureFiller
from brandlint.readers.svg.codes import codes_in
from brandlint.readers.svg.colouring import paints, typefaces
from brandlint.readers.svg.grounds import Grounds
from brandlint.readers.svg.tree import Element, tree_of
from brandlint.readers.svg.walk import Shown, Walk, descendants
from brandlint.readers.svg.written import written_colours
from brandlint.translations import say

_FONT_FACE = re.compile(r"@font-face\s*\{[^}]*?font-family\s*:\s*[\"']?([^;\"'}]+)", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def read(source: Source) -> Document:
    """Read the texts, titles, links and pictures of an SVG.

    Raises:
        UnreadableAsset: it is no SVG, or not well-formed; the message says where.
    """
    if not source.text.strip():
        raise UnreadableAsset(say("not an SVG that can be read: the file is empty"))
    root = tree_of(source)
    builder = DocumentBuilder(source)
    language = root.attributes.get("lang", "").strip()
    builder.records[0] = Record(locale=language if _LANGUAGE.fullmatch(language) else None)
    shown = Walk(root).go()
    PictureFiller(builder, shown).fill()
    builder.visuals.extend(_visuals(source, root, shown))
    return builder.build()


def _visuals(source: Source, root: Element, shown: Shown) -> Iterator[Visual]:
    """The drawing as a sheet where it is made for paper, its colours and typefaces, and the codes in it."""
    seen = [(run, before) for run, before in zip(shown.runs, shown.drawn_before, strict=True) if not run.looks.unseen]
    if shown.physical:
        yield Sheet(1, Box(None, 0.0, 0.0, shown.width, shown.height), unit=0.75)
    written = written_colours(source)
    for paint in paints(source, seen, shown.filled, shown.width * shown.height, Grounds(source.text, shown).under):
        yield replace(paint, written=written.get(paint.hex or "", ()))
    yield from typefaces(source, [run for run, _ in seen], _loaded(root))
    yield from codes_in(source.text, shown)


def _loaded(root: Element) -> frozenset[str]:
    """The typefaces that the drawing brings along, in lower case."""
    styles = (chars.text for element in descendants(root) if element.name in {"style", "html:style"} for chars in element.text())
    return frozenset(match.group(1).strip().lower() for match in _FONT_FACE.finditer("".join(styles)))
