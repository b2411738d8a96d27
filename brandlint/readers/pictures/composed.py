"""Logos on composed artwork: posters and banners, the pages of a PDF, drawings."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from statistics import median
from typing import TYPE_CHECKING

from brandlint.documents.blocks import Fetch
from brandlint.documents.document import Document
from brandlint.documents.places import Box
from brandlint.documents.visuals import ColourSpace, LogoSearch, LogoSighting, Paint, Picture, Visual
from brandlint.errors import UnreadableAsset
from brandlint.readers.pdf.pages import NOT_WHOLE
from brandlint.readers.pictures.vectors import Canvas, ground_as_shown, vector_logos
from brandlint.readers.svg.contours import contours_shown
from brandlint.readers.svg.geometry import own_size
from brandlint.readers.svg.tree import tree_of
from brandlint.readers.svg.walk import Walk
from brandlint.translations import say
from brandlint.visuals.drawing import rasterised
from brandlint.visuals.logos import Reference

if TYPE_CHECKING:
    from PIL.Image import Image

    from brandlint.visuals.logos.search import Seen

NO_VISION = say("no search for logos installed: pip install 'brandlint[vision]'")
_PAGES = frozenset({"pdf", "ai"})
_MOST_SHOTS, _MOST_PAGES = 3, 12
_LEAST_SIDE = 48
_LONGEST_PX, _DPI = 1600, 200
_DRAWN_PX = 1400
_SNAPPED_PX = 1.0
"""px by which a picture on a page is moved to where px begin when the page is drawn."""
_SHARE = 0.13
"""Of the longer side of a picture: about the smallest logo where the guide names no smallest width."""
_LEFT_ALONE, _LEFT_ALONE_ON_PAGES, _LEFT_ALONE_IN_INKS = 3.0, 8.0, 25.0
"""Colours of a logo that differ less (CIEDE2000) may be its own: by compression, by profiles, by a conversion to inks."""
_LEAST_LINES, _SAME_LEAN, _LEANING = 3, 1.5, 0.6
"""Lines that must lean together, within these degrees, for a sheet to be turned, and the part that they must be of all."""
_INKS = frozenset({ColourSpace.CMYK, ColourSpace.SPOT})
_REFERENCE = re.compile(r"""((?:xlink:)?href\s*=\s*)(["'])(?!\s*(?:\#|data:))\s*([^"']*?)\s*\2""")
_SNAPS, _CSS_PX_IN_PT = re.compile(r"skia|\bqt\b", re.I), 0.75
"""Programs that print pages of a browser, and the step in which they make pictures larger or smaller."""
_IMPORTED = re.compile(r"@import[^;]*;")
_OUT_OF_REACH = re.compile(r"<(?:\w+:)?foreignObject\b|\burl\(\s*['\"]?(?![#'\"\s])", re.I)
_SIGNS = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpeg", b"GIF8": "gif", b"RIFF": "webp"}


@cache
def sees() -> bool:
    """Whether what the search needs is installed."""
    return all(find_spec(package) is not None for package in ("cv2", "numpy"))


def logos_on(document: Document, kind: str, fetch: Fetch, references: Sequence[Reference]) -> Iterator[Visual]:
    """The logos on a picture, on the pages of a PDF, or in a drawing, and whether none can have been overlooked.

    Args:
        kind: the asset's format.
        fetch: gives the bytes of pictures that a drawing shows.
        references: the logos of the guide.
    """
    search = _in_drawing if kind == "svg" else _on_pages if kind in _PAGES else _in_picture
    try:
        yield from search(document, fetch, references)
    except (UnreadableAsset, ValueError, OSError):
        yield LogoSearch(False)


def _in_picture(document: Document, fetch: Fetch, references: Sequence[Reference]) -> Iterator[Visual]:
    from brandlint.visuals.opening import open_picture, shots

    complete, lean = True, _lean(document)
    for number, shot in enumerate(shots(open_picture(document.source.data))):
        if number == _MOST_SHOTS:
            complete = False
            break
        if min(shot.image.size) >= _LEAST_SIDE:
            sure = yield from _levelled(_sightings(shot.image, references, _placer(None, shot.scale), 0, _LEFT_ALONE), lean)
            complete &= sure
    yield LogoSearch(complete)


def _lean(document: Document) -> float:
    """Degrees by which a picture shows a sheet that lies turned: those that most of its lines share; 0 where they do not."""
    turns = [block.style.turned for block in document.blocks if block.style is not None and block.text.chars.strip()]
    if len(turns) < _LEAST_LINES:
        return 0.0
    common = median(turns)
    together = sum(abs(one - common) <= _SAME_LEAN for one in turns)
    return common if together >= max(_LEAST_LINES, _LEANING * len(turns)) else 0.0


def _levelled(search: Generator[LogoSighting, None, bool], lean: float) -> Generator[LogoSighting, None, bool]:
    """What a search finds, turned as against the sheet that it stands on."""
    while True:
        try:
            one = next(search)
        except StopIteration as end:
            return bool(end.value)
        yield replace(one, turned=round(one.turned - lean, 1)) if one.turned else one


def _on_pages(document: Document, fetch: Fetch, references: Sequence[Reference]) -> Iterator[Visual]:
    from brandlint.readers.pdf.contours import contours_on
    from brandlint.readers.pdf.opening import opened_file

    in_inks = any(isinstance(one, Paint | Picture) and one.space in _INKS for one in document.visuals)
    with opened_file(document.source.data) as file:
        # A page that the reader gave up is not drawn either: nothing would stop that.
        given_up = {one.what.removeprefix(NOT_WHOLE) for one in document.unread}
        pages = [index for index in range(min(file.count, _MOST_PAGES)) if f"page {index + 1}" not in given_up]
        complete = len(pages) == file.count
        snapped = _CSS_PX_IN_PT if _SNAPS.search(file.document.get_metadata_value("Producer")) else 0.0
        for index in pages:
            page = file.document[index]
            scale = min(_DPI / 72, _LONGEST_PX / max(page.get_size()))
            try:
                drawing = page.render(scale=scale, may_draw_forms=False).to_pil().convert("RGB")
            finally:
                page.close()
            left_alone = _LEFT_ALONE_IN_INKS if in_inks else _LEFT_ALONE_ON_PAGES
            canvas = Canvas(index + 1, drawing, scale, left_alone, in_inks, snapped)
            vectors = list(vector_logos(contours_on(file.document, index), references, canvas))
            yield from vectors
            search = _sightings(drawing, references, _placer(index + 1, 1 / scale), 1, left_alone)
            sure = yield from _elsewhere(search, vectors)
            complete &= sure
    yield LogoSearch(complete)


def _in_drawing(document: Document, fetch: Fetch, references: Sequence[Reference]) -> Iterator[Visual]:
    from PIL import Image as Images

    tree = tree_of(document.source)
    width, height = own_size(tree)
    text, at_hand = _with_its_pictures(document.source.text, fetch)
    zoom = _DRAWN_PX / max(width, height)
    picture = rasterised(text, round(width * zoom), round(height * zoom) + 1, ground="#ffffff")
    with Images.open(BytesIO(picture)) as image:
        shown = image.convert("RGB")
    canvas = Canvas(None, shown, shown.width / width, _LEFT_ALONE)
    vectors = list(vector_logos(contours_shown(Walk(tree).go(), fetch), references, canvas))
    yield from vectors
    search = _sightings(shown, references, _placer(None, width / shown.width), 0, _LEFT_ALONE)
    sure = yield from _elsewhere(search, vectors)
    yield LogoSearch(sure and at_hand and _OUT_OF_REACH.search(document.source.text) is None)


def _elsewhere(search: Generator[LogoSighting, None, bool], known: Sequence[LogoSighting]) -> Generator[LogoSighting, None, bool]:
    """What a search finds where no logo is known to stand."""
    while True:
        try:
            one = next(search)
        except StopIteration as end:
            return bool(end.value)
        if not any(_is_there(one, other) for other in known):
            yield one


def _is_there(one: LogoSighting, other: LogoSighting) -> bool:
    """Whether a logo stands where another does."""
    here, there = one.place, other.place
    return isinstance(here, Box) and isinstance(there, Box) and here.shared(there) > 0


def _with_its_pictures(text: str, fetch: Fetch) -> tuple[str, bool]:
    """A drawing with the pictures in it that it only names, and whether they were all at hand."""
    missing = []

    def held(match: re.Match[str]) -> str:
        data = fetch(match[3])
        kind = next((kind for sign, kind in _SIGNS.items() if data and data.startswith(sign)), "svg+xml")
        if not data:
            missing.append(match[3])
            return f"{match[1]}{match[2]}{match[2]}"
        return f"{match[1]}{match[2]}data:image/{kind};base64,{base64.b64encode(data).decode()}{match[2]}"

    return _IMPORTED.sub("", _REFERENCE.sub(held, text)), not missing


Placer = Callable[[tuple[float, float, float, float]], tuple[Box, float]]


def _placer(page: int | None, scale: float) -> Placer:
    """What puts a box of a picture into the asset, with what one of its px is there."""
    def place(box: tuple[float, float, float, float]) -> tuple[Box, float]:
        return Box(page, *(round(max(0.0, edge * scale), 1) for edge in box)), scale

    return place


def _sightings(image: Image, references: Sequence[Reference], place: Placer, measure: int,
               left_alone: float) -> Generator[LogoSighting, None, bool]:
    """The logos in a picture; returns whether none can have been overlooked.

    Args:
        measure: 0 for px of a screen, 1 for pt of a page.
        left_alone: CIEDE2000 up to which colours are not said to be others.
    """
    from brandlint.visuals.logos.search import found_in

    found = found_in(image, references, _SNAPPED_PX if measure else 0.0)
    for one in found.seen:
        sighting = _sighting(one, place, left_alone, left_alone == _LEFT_ALONE_IN_INKS)
        if sighting is not None:
            yield sighting
    current = (one for one in references if not one.retired)
    return not found.doubtful and all(_within_reach(one, image, place, measure, found.least) for one in current)


def _sighting(seen: Seen, place: Placer, left_alone: float, in_inks: bool) -> LogoSighting | None:
    """A logo as the asset shows it. What may be another thing only says that a logo may be there."""
    from brandlint.visuals.logos.search import SURE

    box, scale = place(seen.box)
    if seen.score < SURE:
        return None if seen.reference.retired else LogoSighting(seen.reference.logo, seen.reference.name, box, score=seen.score)
    ground = ground_as_shown(seen.ground, in_inks=in_inks)
    width, height = round(seen.width * scale, 1), round(seen.height * scale, 1)
    recoloured = seen.recoloured if seen.recoloured > left_alone else 0.0
    return LogoSighting(seen.reference.logo, seen.reference.name, box, width, height, seen.stretch, seen.turned, recoloured,
                        seen.mirrored, seen.score, ground, seen.clear)


def _within_reach(reference: Reference, image: Image, place: Placer, measure: int, least: float) -> bool:
    """Whether a logo of the smallest width that the guide allows would have been found."""
    from brandlint.visuals.logos.search import outline_of

    outline, smallest = outline_of(reference), reference.least[measure]
    if outline is None:
        return False
    if smallest is None:
        return least <= _SHARE * max(image.size)
    scale = place((0, 0, 0, 0))[1]
    drawn = smallest / (1 + outline.margins[0] + outline.margins[2])
    return max(drawn, drawn / outline.ratio) / scale >= least
