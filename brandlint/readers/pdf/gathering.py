"""The visuals of a document: what its pages are painted with, put together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from brandlint.documents.blocks import Block, MarkKind, Role
from brandlint.documents.places import Box
from brandlint.documents.visuals import OutputIntent, Paint, PaintedOn, Typeface, Visual
from brandlint.readers.pdf.content.objects import each, entry
from brandlint.readers.pdf.glyphs import families_of
from brandlint.readers.pdf.inks import is_large
from brandlint.readers.pdf.pages import Page
from brandlint.readers.pdf.runs import Run
from brandlint.readers.pdf.shown import hexes

_SMALL_PRINT_WORDS = 4
_SAYS = 80
_NOTE_MARKS = ("*", "¹", "²", "³", "†", "©", "®", "™")


def visuals_of(pages: Sequence[Page], blocks: Iterable[Block], root: Any) -> Iterator[Visual]:
    """Everything that a document shows, page by page; colours, typefaces and output intents once for all of it."""
    inked = [page.inks for page in pages if page.inks is not None]
    yield from (page.sheet for page in pages if page.sheet is not None)
    yield from _intents(root)
    shown = hexes(colour for inks in inked for colour in inks.colours())
    yield from _merged(_with_words(paint, page.runs) for page in pages if page.inks is not None
                       for paint in page.inks.paints(shown))
    units = {page.number: page.sheet.unit for page in pages if page.sheet is not None}
    yield from _typefaces(blocks, {name: held for inks in inked for name, held in inks.fonts.items()}, units)
    for inks in inked:
        yield from (drawn.picture for drawn in inks.pictures)
        yield from inks.lines()


def _merged(paints: Iterable[Paint]) -> Iterator[Paint]:
    """Each colour once for each thing it is on, with its first place, its largest area on a page and its smallest text."""
    found: dict[tuple[Any, ...], Paint] = {}
    for paint in paints:
        key = (paint.space, paint.components, paint.on, paint.names, paint.overprints, paint.keeps_below, paint.ground,
               paint.bold, is_large(paint.size or 0.0, paint.bold))
        first = found.get(key)
        if first is None:
            found[key] = paint
        else:
            area = max((one.area for one in (first, paint) if one.area is not None), default=None)
            size = min((one.size for one in (first, paint) if one.size is not None), default=None)
            found[key] = replace(first, area=area, size=size, uses=first.uses + paint.uses)
    return iter(found.values())


def _with_words(paint: Paint, runs: Sequence[Run]) -> Paint:
    """A colour of text with the words that are set in it; what is behind it is only told where they are known."""
    box = paint.place
    if paint.on is not PaintedOn.TEXT or not isinstance(box, Box):
        return paint
    nearest = max(runs, key=lambda run: run.piece.box.shared(box), default=None)
    if nearest is None or not nearest.piece.box.shared(box) or nearest.piece.angle:
        return replace(paint, ground=None)
    return replace(paint, says=nearest.piece.text[:_SAYS])


def _typefaces(blocks: Iterable[Block], fonts: dict[str, bool], units: dict[int, float]) -> Iterator[Typeface]:
    held: dict[str | None, bool] = {}
    for name, embedded in fonts.items():
        family = next(iter(families_of(name)), None)
        held[family] = held.get(family, True) and embedded
    found: dict[str | None, Typeface] = {}
    for block in blocks:
        if block.style is None or block.style.size is None or block.box is None or _is_hidden(block) or block.confidence < 1:
            continue
        family = next(iter(block.style.families), None)
        face = found.get(family) or Typeface(family, embedded=held.get(family))
        size = round(block.style.size * units.get(block.box.page or 0, 1.0), 2)
        found[family] = _with(replace(face, characters=face.characters + len(block.text)), size, block, block.box)
    yield from found.values()
    yield from (Typeface(family, embedded=embedded) for family, embedded in held.items() if family not in found)


def _with(face: Typeface, size: float, block: Block, box: Box) -> Typeface:
    if is_small_print(block):
        smaller = face.legal_size is None or size < face.legal_size
        return replace(face, legal_size=size, legal_place=box) if smaller else face
    return replace(face, size=size, place=box) if face.size is None or size < face.size else face


def is_small_print(block: Block) -> bool:
    """Whether a block is conditions and the like, and not a name or a price that is set too small."""
    text = block.text.chars
    return block.role is Role.LEGAL and (len(text.split()) >= _SMALL_PRINT_WORDS or text.startswith(_NOTE_MARKS))


def _is_hidden(block: Block) -> bool:
    return any(mark.kind is MarkKind.HIDDEN for mark in block.marks)


def _intents(root: Any) -> Iterator[OutputIntent]:
    for intent in each(entry(root, "/OutputIntents")):
        named = entry(intent, "/OutputConditionIdentifier") or entry(intent, "/OutputCondition") or entry(intent, "/Info")
        kind = entry(intent, "/S")
        yield OutputIntent(str(named) if named is not None else None, str(kind).removeprefix("/") if kind is not None else None)
