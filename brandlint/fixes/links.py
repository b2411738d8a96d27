"""Where a link leads: the wrong part of an address, as it is written in the file."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from brandlint.assets.model import Asset
from brandlint.documents.document import Document
from brandlint.documents.places import Part, Place, span_of
from brandlint.documents.text import Text
from brandlint.findings import Edit, Wanted
from brandlint.fixes.entities import entities_of
from brandlint.fixes.origins import edits_of
from brandlint.fixes.stretches import Change
from brandlint.readers.rewriting import assembled
from brandlint.readers.transfer import DecodedOrigin


def relinked(asset: Asset, document: Document, wanted: Wanted) -> Iterator[tuple[int, list[Edit]]]:
    """The number of the link that should lead elsewhere, and the edits that make it.

    Args:
        asset: what the link stands in.
        document: the asset as it was read.
        wanted: with the address as `text` and the right one as `right`.
    """
    for number, link in enumerate(document.links):
        if link.place == wanted.place and link.url.strip() == wanted.text:
            text = _written(document, link.place)
            at = text.chars.find(wanted.text) if text is not None else -1
            if text is not None and at >= 0:
                change = _change(wanted.text, str(wanted.right), at)
                part = link.place.name if isinstance(link.place, Part) else None
                edits = edits_of(asset, document, text, [change], part)
                yield from [(number, edits)] if edits else []


def _change(old: str, new: str, at: int) -> Change:
    """The one stretch in which two addresses differ."""
    shorter = min(len(old), len(new))
    start = next((index for index in range(shorter) if old[index] != new[index]), shorter)
    most = shorter - start
    same = next((index for index in range(most) if old[-1 - index] != new[-1 - index]), most)
    return Change(at + start, at + len(old) - same, new[start:len(new) - same])


def _written(document: Document, place: Place) -> Text | None:
    """An address as it stands in the file, entities and escapes as what they stand for."""
    span = span_of(place)
    if span is None:
        return None
    decoded = _decoded(document, place.name) if isinstance(place, Part) else None
    if decoded is None:
        return assembled(entities_of(document.source.text, span.start, span.end), document.source)
    start, end = (_offset(decoded.decoded, at) for at in (span.start, span.end))
    return assembled(entities_of(decoded.decoded.chars, start, end), decoded)


def _decoded(document: Document, part: str) -> DecodedOrigin | None:
    """What a part of a message was decoded to."""
    origins = (block.text.origin for block in document.blocks if block.part == part)
    return next((one for one in origins if isinstance(one, DecodedOrigin)), None)


def _offset(text: Text, source: int) -> int:
    """Where in a text the character stands that comes from an offset of its source."""
    starts = [segment.source_start for segment in text.segments]
    at = max(0, bisect_left(starts, source + 1) - 1)
    segment = text.segments[at]
    return segment.start + (source - segment.source_start if segment.exact else int(source >= segment.source_end))

