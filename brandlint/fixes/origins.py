"""Changes of a document's text as edits of its file, by what the text's offsets count in."""

from __future__ import annotations

from brandlint.assets.model import Asset
from brandlint.documents.document import Document
from brandlint.documents.places import Cell
from brandlint.documents.source import Source
from brandlint.documents.text import Origin, Text
from brandlint.findings import Edit
from brandlint.fixes.cells import edits_in_cell
from brandlint.fixes.escaping import escape_for
from brandlint.fixes.mail import HIDDEN, in_header, in_part
from brandlint.fixes.office import edits_in_story
from brandlint.fixes.stretches import Change, in_source
from brandlint.readers.cells import CellOrigin, delimiter_of
from brandlint.readers.declared.json_ld import ShiftedScript
from brandlint.readers.front_matter import Shifted
from brandlint.readers.office.story import Story
from brandlint.readers.transfer import DecodedOrigin, HiddenOrigin, RawOrigin


def edits_of(asset: Asset, document: Document, text: Text, wanted: list[Change], part: str | None = None) -> list[Edit] | None:
    """Changes of a text as edits of the file; None where they cannot be made there.

    Args:
        asset: what the text is of.
        document: the asset as it was read.
        text: the text whose characters change.
        wanted: changes with offsets in it.
        part: the part of a message that it stands in.
    """
    if isinstance(text.origin, RawOrigin):
        return in_header(text, text.origin, wanted)
    if isinstance(text.origin, Story):
        place = text.place(0, len(text))
        if isinstance(place, Cell):
            return edits_in_cell(document.source.data, place, text.chars, wanted)
        return edits_in_story(document.source.data, text, text.origin, wanted)
    base, shift = _unshifted(text.origin)
    source = _read_from(base)
    if source is None:
        return None
    escape = escape_for(_ending(asset, part), source, text.source_range(0, 0)[0] + shift)
    made = in_source(text, wanted, escape)
    if made is None:
        return None
    made = [one._replace(start=one.start + shift, end=one.end + shift) for one in made]
    if isinstance(base, CellOrigin):
        made = _in_quotes(source, made)
    if isinstance(base, DecodedOrigin):
        return in_part(base, made)
    hidden = f"{HIDDEN}{base.start}" if isinstance(base, HiddenOrigin) else ""
    return [Edit(one.start, one.end, one.text, hidden) for one in made]


def _unshifted(origin: Origin) -> tuple[Origin, int]:
    """The origin behind those of stretches, and how far in it they begin."""
    if not isinstance(origin, (Shifted, ShiftedScript)):
        return origin, 0
    base, shift = _unshifted(origin.origin)
    return base, shift + origin.offset


def _read_from(origin: Origin) -> Source | None:
    """What offsets count in."""
    match origin:
        case Source():
            return origin
        case CellOrigin(source=source):
            return source
        case DecodedOrigin(decoded=decoded):
            return Source.of_text(decoded.chars)
        case HiddenOrigin(chars=chars):
            return Source.of_text(chars)
    return None


def _ending(asset: Asset, part: str | None) -> str:
    """The format of a text: of a message, that of its part."""
    return {"html": "html"}.get(part or "", "txt") if asset.format == "eml" else asset.format


def _in_quotes(source: Source, made: list[Change]) -> list[Change]:
    """Changes of a cell, with quotes round it where what is written would end it."""
    text, mark = source.text, delimiter_of(source.text)
    first, last = min(one.start for one in made), max(one.end for one in made)
    if not any(mark in one.text for one in made):
        return made
    start = max(text.rfind(end, 0, first) for end in (mark, "\n", "\r")) + 1
    end = min((at for end in (mark, "\n", "\r") if (at := text.find(end, last)) >= 0), default=len(text))
    if '"' in text[start:end]:
        return made
    return [*(one._replace(text=f'"{one.text}') if one.start == start else one for one in made), Change(end, end, '"')] if (
        any(one.start == start for one in made)) else [Change(start, start, '"'), *made, Change(end, end, '"')]
