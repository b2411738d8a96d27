"""The pictures that an asset shows, as visuals: their size, weight and alternative text, and the codes in them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from hashlib import blake2b

from brandlint.documents.blocks import Fetch, Image
from brandlint.documents.places import Box, Paragraph, Part, Place, Shape, span_of
from brandlint.documents.source import Source
from brandlint.documents.visuals import Code, Picture, Visual
from brandlint.errors import UnreadableAsset
from brandlint.readers.pictures.addresses import DRAWN, bytes_of, name_of

_LEAST_SIDE, _LEAST_LENGTH = 20, 40
"""px: a smaller picture holds no code."""
_MOST_REMEMBERED = 256

_known: OrderedDict[bytes, tuple[Picture, tuple[Code, ...]]] = OrderedDict()
"""What was seen in the pictures of the last assets, by their content: a logo stands in all of them."""


def seen(images: Iterable[Image], fetch: Fetch, missing: Callable[[str], bool] = lambda url: False) -> Iterator[Visual]:
    """A picture for each image, with the codes in it; their place is that of the image, as a part named after its address.

    Args:
        fetch: gives the pictures that are at hand; of the others nothing but what the asset says is known.
        missing: whether one that is not at hand ought to be.
    """
    for image in images:
        data = bytes_of(image.url, fetch)
        picture, codes = _looked_at(data) if data else (Picture(0, 0), ())
        yield replace(picture, place=image.place, url=name_of(image.url), alt=image.alt, shown=(image.width, image.height),
                      missing=data is None and missing(image.url), record=image.record)
        yield from (replace(code, place=_in_picture(image, code)) for code in codes)


def _in_picture(image: Image, code: Code) -> Place:
    """Where a code stands: in a page or mail as a part named after the picture, else in what holds the picture."""
    if isinstance(image.place, Paragraph | Shape):
        return image.place
    return Part(name_of(image.url), span_of(image.place), code.place if isinstance(code.place, Box) else None)


def _looked_at(data: bytes) -> tuple[Picture, tuple[Code, ...]]:
    key = blake2b(data, digest_size=16).digest()
    if key not in _known:
        _known[key] = _drawn(data) if DRAWN.match(data) else _pixels(data)
        if len(_known) > _MOST_REMEMBERED:
            _known.popitem(last=False)
    return _known[key]


def _pixels(data: bytes) -> tuple[Picture, tuple[Code, ...]]:
    from brandlint.visuals.opening import described, open_picture, shots

    try:
        opened = open_picture(data)
        picture = described(opened, len(data))
        if min(opened.size) < _LEAST_SIDE or max(opened.size) < _LEAST_LENGTH:
            return picture, ()
        from brandlint.visuals.codes import codes

        first = next(shots(opened))
        return picture, tuple(_enlarged(code, first.scale) for code in codes(first.image))
    except UnreadableAsset:
        return Picture(0, 0, weight=len(data)), ()


def _enlarged(code: Code, scale: float) -> Code:
    """A code of a picture that was looked at smaller, in px of the picture itself."""
    box = code.place
    place = Box(None, *(round(edge * scale, 1) for edge in box[1:])) if isinstance(box, Box) else box
    return replace(code, place=place, module=None if code.module is None else round(code.module * scale, 2))


def _drawn(data: bytes) -> tuple[Picture, tuple[Code, ...]]:
    """An SVG: it has no pixels of its own, and is as sharp at every size."""
    from brandlint.readers.svg import read

    try:
        visuals = read(Source(data, "")).visuals
    except UnreadableAsset:
        visuals = ()
    return Picture(0, 0, weight=len(data)), tuple(one for one in visuals if isinstance(one, Code))
