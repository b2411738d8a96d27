"""Pictures that an asset shows: the text in them is part of the asset, where the asset shows it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from brandlint.documents.blocks import Block, Container, Fetch, Image, Unread
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.places import Paragraph, Part, Place, Shape, span_of
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers.layout import PageOrigin
from brandlint.readers.pictures.addresses import DRAWN, bytes_of, name_of
from brandlint.readers.pictures.drawings import text_of
from brandlint.readers.pictures.filling import RecognisedFiller
from brandlint.readers.pictures.reading import placed
from brandlint.translations import say
from brandlint.visuals.opening import open_picture, shots
from brandlint.visuals.recognition import NoEngine, recognise

_LEAST_SIDE = 20
"""px: what is narrower is a spacer, a rule or an icon."""
FRAME = ", frame "
"""Between the name of a moving picture and the number of the frame that a text stands in, for those after the first."""


@dataclass(frozen=True, slots=True)
class _At:
    """Places in a picture that an asset shows: where it names the picture, and the box in it.

    In a text document or on a slide that is the paragraph or shape that holds the picture.
    """

    where: Part | Paragraph | Shape
    boxes: PageOrigin

    def place(self, start: int, end: int) -> Place:
        return self.where._replace(box=self.boxes.place(start, end)) if isinstance(self.where, Part) else self.where


class _Graft(NamedTuple):
    """What a picture adds: containers below those of the document (their parents counted in its own numbers, 0 for the
    container of the picture), and blocks."""

    image: Image
    containers: tuple[Container, ...]
    blocks: tuple[Block, ...]


def with_pictures(document: Document, fetch: Fetch) -> Document:
    """A document with the text of the pictures that it shows.

    Their blocks stand in the containers of the pictures, in reading order; their place is that of the picture, as a part named
    after its address. What cannot be read is noted.

    Args:
        fetch: gives the pictures that are at hand; those inside the asset itself ("data:") are found without it.
    """
    unread: list[Unread] = []
    grafts = [graft for image in document.images
              if (data := bytes_of(image.url, fetch)) and (graft := _graft(image, data, unread))]
    if not grafts and not unread:
        return document
    blocks, containers = list(document.blocks), list(document.containers)
    images, links = list(document.images), list(document.links)
    for graft in sorted(grafts, key=lambda one: _order(one.image.place), reverse=True):
        at = _position(graft.image, blocks)
        number = 1 + max([*_holders(images, graft.image), *(block.container for block in blocks[:at])])
        count, holder = len(graft.containers), graft.image.container
        fresh = [Container(one.kind, number + one.parent - 1 if one.parent else holder, one.column) for one in graft.containers]
        moved = [one._replace(parent=_shifted(one.parent, number, count)) for one in containers]
        containers = [*moved[:number], *fresh, *moved[number:]]
        record, part = _surroundings(graft.image, blocks, document.containers)
        new = [block._replace(container=number + block.container - 1 if block.container else holder, record=record, part=part)
               for block in graft.blocks]
        blocks = [block._replace(container=_shifted(block.container, number, count)) for block in blocks]
        blocks[at:at] = new
        images = [one._replace(container=_shifted(one.container, number, count)) for one in images]
        links = [one._replace(container=_shifted(one.container, number, count)) for one in links]
    return Document(document.source, tuple(blocks), containers=tuple(containers), records=document.records, links=tuple(links),
                    images=tuple(images), unread=(*document.unread, *unread), visuals=document.visuals,
                    language=document.language, weight=document.weight, make_soup=document.make_soup)


def _graft(image: Image, data: bytes, unread: list[Unread]) -> _Graft | None:
    """What a picture says, if anything."""
    place = image.place
    where = place if isinstance(place, Paragraph | Shape) else Part(name_of(image.url), span_of(place))
    builder = DocumentBuilder(Source(b""))
    boxes = PageOrigin()
    try:
        if DRAWN.match(data):
            return _Graft(image, *text_of(data, where))
        opened = open_picture(data)
        if min(opened.size) < _LEAST_SIDE:
            return None
        for shot in shots(opened):
            here = where
            if isinstance(where, Part) and shot.number > 1:
                here = Part(f"{where.name}{FRAME}{shot.number}", where.span)
            RecognisedFiller(builder, boxes, places=_At(here, boxes)).add(recognise(shot.image), placed(shot.scale, None), 0)
    except NoEngine as reason:
        unread.append(Unread("text", str(reason), where))
    except UnreadableAsset as reason:
        unread.append(Unread(say("picture {name}", name=name_of(image.url)), str(reason), where))
    return _Graft(image, tuple(builder.containers[1:]), tuple(builder.blocks)) if builder.blocks else None


def _order(place: Place) -> tuple[bool, int]:
    span = span_of(place)
    return (span is None, span.start if span else 0)


def _position(image: Image, blocks: Sequence[Block]) -> int:
    """Before which block what a picture says is read: behind the last one that begins before it, else at the end."""
    span = span_of(image.place)
    if span is None:
        return len(blocks)
    spans = ((index, span_of(block.text.place(0, len(block.text)))) for index, block in enumerate(blocks))
    return 1 + max((index for index, other in spans if other is not None and other.start <= span.start), default=-1)


def _holders(images: Iterable[Image], last: Image) -> list[int]:
    """The containers of a picture and of those before it."""
    return [image.container for image in images if _order(image.place) <= _order(last.place)]


def _shifted(number: int, start: int, count: int) -> int:
    return number + count if number >= start else number


def _surroundings(image: Image, blocks: Iterable[Block], containers: Sequence[Container]) -> tuple[int, str | None]:
    """The record and the part of a message that a picture stands in: those of what stands nearest to it."""
    held = {block.container: (block.record, block.part) for block in blocks}
    container = image.container
    while container > 0 and container not in held:
        container = containers[container].parent
    return held.get(container, (0, image.place.name if isinstance(image.place, Part) else None))
