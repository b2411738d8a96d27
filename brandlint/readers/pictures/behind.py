"""Texts that a page sets on a picture: whether most of it lets them be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from brandlint.documents.blocks import Fetch
from brandlint.documents.visuals import Paint, Visual
from brandlint.errors import UnreadableAsset
from brandlint.readers.pictures.addresses import DRAWN, bytes_of

if TYPE_CHECKING:
    from PIL.Image import Image

_LEAST = (200, 80)
"""px: a smaller picture is an icon beside a text, or a pattern."""


def grounded(visuals: Iterable[Visual], fetch: Fetch) -> Iterator[Visual]:
    """The visuals, texts on pictures that are at hand with the ground that most of the picture is no better than.

    Where on the picture a text stands is not known; a picture that is right in most places is let pass.
    """
    from brandlint.visuals.grounds import nearly_everywhere

    @cache
    def opened(address: str) -> Image | None:
        return _opened(bytes_of(address, fetch))

    for one in visuals:
        if isinstance(one, Paint) and one.behind and one.hex and (image := opened(one.behind)) is not None:
            yield replace(one, ground=nearly_everywhere(one.hex, image))
        else:
            yield one


def _opened(data: bytes | None) -> Image | None:
    """A picture that is large enough to lie behind a text."""
    from brandlint.visuals.opening import open_picture, shots

    if not data or DRAWN.match(data):
        return None
    try:
        image = next(shots(open_picture(data))).image
    except UnreadableAsset:
        return None
    return image if image.width >= _LEAST[0] and image.height >= _LEAST[1] else None
