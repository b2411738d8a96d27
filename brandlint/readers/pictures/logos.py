"""The logos among the pictures that a page or message shows."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from brandlint.documents.blocks import Fetch, Image
from brandlint.documents.document import Document
from brandlint.documents.visuals import LogoSearch, LogoSighting, Visual
from brandlint.readers.html.hidden import may_show_more
from brandlint.readers.pictures.addresses import bytes_of
from brandlint.readers.pictures.composed import sees
from brandlint.visuals.logos import Artwork, Reference, artwork, best, drawn
from brandlint.visuals.logos.references import artwork_of, is_copy, is_drawing

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

_LEAST_SIDE = 16
_LEAST_HOLDER = (120, 60)
"""px of a picture that may hold a logo beside other things."""
_MOST_HOLDERS = 12
_MOST_SHAPE = 4.0
"""A picture is shown in another shape than its own on purpose where it is this many times wider or higher."""


def logos_of(document: Document, fetch: Fetch, references: Sequence[Reference]) -> Iterator[Visual]:
    """The logos that a document's pictures are, and whether every picture was at hand.

    Args:
        fetch: gives pictures that are at hand.
        references: the logos of the guide.
    """
    known = [(reference, drawing) for reference in references if (drawing := artwork_of(reference)) is not None]
    complete = len(known) == len(references) and not may_show_more(document.source.text)
    found = False
    others: list[tuple[Image, Picture]] = []
    for image in document.images:
        data = bytes_of(image.url, fetch)
        picture = drawn(data) if data else None
        complete &= picture is not None
        if picture is None or min(picture.size) < _LEAST_SIDE:
            continue
        sightings = list(_sighting(image, seen, known)) if (seen := artwork(picture)) is not None else []
        sightings = sightings or list(_same_picture(image, data or b"", picture, references))
        found |= bool(sightings)
        resolution = None if is_drawing(data or b"") else _px_a_px(image, picture)
        yield from (replace(one, resolution=resolution) for one in sightings)
        if not sightings and picture.width >= _LEAST_HOLDER[0] and picture.height >= _LEAST_HOLDER[1]:
            others.append((image, picture))
    if complete and not found:
        complete = yield from _held(others, references)
    yield LogoSearch(complete)


def _held(pictures: Sequence[tuple[Image, Picture]], references: Sequence[Reference]) -> Generator[Visual, None, bool]:
    """The logos that stand somewhere in pictures that show more than one; returns whether none can have been overlooked."""
    if not sees() or len(pictures) > _MOST_HOLDERS:
        return not pictures
    from brandlint.visuals.logos.search import SURE, found_in

    complete = True
    for image, picture in pictures:
        searched = found_in(picture, references)
        complete &= not searched.doubtful
        for one in searched.seen:
            if one.score >= SURE or not one.reference.retired:
                yield LogoSighting(one.reference.logo, one.reference.name, image.place, score=one.score)
    return complete


def _sighting(image: Image, seen: Artwork, known: Sequence[tuple[Reference, Artwork]]) -> Iterator[LogoSighting]:
    found = best(seen, known)
    if found is None:
        return
    reference = next(drawing for one, drawing in known if one == found.reference)
    width, height = _shown(image, seen)
    doubt = seen.doubt + reference.doubt
    stretch = _unless_one(found.stretch, 1 - doubt, 1 + doubt)
    if width and height:
        own = stretch * seen.height / seen.width
        stretch = _unless_one(own * width / height, (1 - 0.5 / width) / (1 + 0.5 / height),
                              (1 + 0.5 / width) / (1 - 0.5 / height))
    margin = seen.across / reference.across
    ground = seen.ground or (image.ground.upper() if image.ground and image.ground.startswith("#") else None)
    yield LogoSighting(found.reference.logo, found.reference.name, image.place, round(width * margin, 1) if width else None,
                       round(height, 1) if height else None, round(stretch, 3), 0.0, round(found.recoloured, 1), found.mirrored,
                       round(found.score, 3), ground)


def _same_picture(image: Image, data: bytes, picture: Picture, references: Sequence[Reference]) -> Iterator[LogoSighting]:
    """The logo whose file a picture is, byte for byte or saved again, whatever lies around what is drawn on it."""
    for reference in references:
        if data == reference.data or is_copy(picture, reference):
            width, height = image.width, image.height
            stretch = 1.0
            if width and height:
                own = picture.height / picture.width
                stretch = _unless_one(own * width / height, (1 - 0.5 / width) / (1 + 0.5 / height),
                                      (1 + 0.5 / width) / (1 - 0.5 / height))
            yield LogoSighting(reference.logo, reference.name, image.place, width, height, round(stretch, 3))
            return


def _shown(image: Image, seen: Artwork) -> tuple[float | None, float | None]:
    """The size at which a picture is shown; where one side is not said it follows the other."""
    if image.width and image.height:
        shape = image.width / image.height * seen.height / seen.width
        return (image.width, image.height) if 1 / _MOST_SHAPE < shape < _MOST_SHAPE else (None, None)
    if image.width:
        return image.width, image.width * seen.height / seen.width
    return (image.height * seen.width / seen.height, image.height) if image.height else (None, None)


def _px_a_px(image: Image, picture: Picture) -> float | None:
    """How many px a picture has for each px at which it is shown; None where its size is not said."""
    if image.width:
        return round(picture.width / image.width, 2)
    return round(picture.height / image.height, 2) if image.height else None


def _unless_one(stretch: float, least: float, most: float) -> float:
    """A stretch; 1 where it may really be none, given by how many times it may be less or more."""
    return 1.0 if stretch * least <= 1 <= stretch * most else stretch
