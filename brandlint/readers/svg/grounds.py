"""What lies behind the texts of an SVG where that is no plain rectangle: the drawing is rendered without them and measured."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING

from brandlint.documents.places import Box
from brandlint.readers.svg.codes import rendered
from brandlint.readers.svg.walk import MOST_USES, Shown
from brandlint.visuals.grounds import Ground, worst_spot

if TYPE_CHECKING:
    from PIL.Image import Image

_LONGEST = 1200
_END = re.compile(r"</svg\s*>\s*\Z")
_WITHOUT_TEXT = "<style>text{display:none!important}</style></svg>"
_ABOVE, _BESIDE = 0.2, 0.3
"""Parts of its height by which a text's estimated box is larger than what is surely text."""


class Grounds:
    """Measures what lies behind texts; the drawing is rendered once, when something is asked for.

    Args:
        text: the source.
        shown: what a walk through it found.
    """

    def __init__(self, text: str, shown: Shown) -> None:
        self._text = text
        self._shown = shown

    def under(self, ink: str, box: Box, above: Iterable[Box]) -> Ground | None:
        """The colour under a text's box on which its ink is hardest to read; None where that cannot be seen.

        Args:
            above: the boxes of what is drawn after the text.
        """
        high = box.bottom - box.top
        beside, over = _BESIDE * high, _ABOVE * high
        inner = Box(None, box.left + beside, box.top + over, box.right - beside, box.bottom - over)
        if any(overlap(inner, one) for one in above) or self._picture is None:
            return None
        scale = self._picture.width / self._shown.width
        edges = tuple(round(edge * scale) for edge in inner[1:])
        left, top = max(0, edges[0]), max(0, edges[1])
        right, bottom = min(self._picture.width, edges[2]), min(self._picture.height, edges[3])
        return worst_spot(ink, self._picture.crop((left, top, right, bottom))) if right > left and bottom > top else None

    @cached_property
    def _picture(self) -> Image | None:
        """The drawing without its texts; None where it shows more than can be rendered here."""
        elsewhere = any(not one.attributes.get("href", "").startswith("data:") for one, _ in self._shown.images)
        if elsewhere or self._shown.uses >= MOST_USES or "foreignObject" in self._text or not _END.search(self._text):
            return None
        longest = max(self._shown.width, self._shown.height)
        drawn = rendered(_END.sub(_WITHOUT_TEXT, self._text), min(longest, _LONGEST)) if longest else None
        if drawn is None:
            return None
        from PIL.Image import open as open_image

        return open_image(BytesIO(drawn)).convert("RGBA")


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes have a part in common."""
    return one.left < other.right and other.left < one.right and one.top < other.bottom and other.top < one.bottom
