"""What lies behind a text where that is more than one colour: the spot at which it is hardest to read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from brandlint.visuals.colours import contrast, hex_of

if TYPE_CHECKING:
    from PIL.Image import Image

class Ground(NamedTuple):
    """The colour behind a text, "#RRGGBB"; `varies` where there are several and this is the one that is hardest to read on."""

    colour: str
    varies: bool


_PX = 4000
"""Pixels to which what lies behind a text is brought before its colours are looked at one by one."""
_SPOT = 0.05
"""Parts of what lies behind a text that make a spot: less is a hairline or a speck."""
_MOST_OF_IT = 0.8
_SAME = 1.1
"""Times by which the contrasts of an even ground differ, with the waves of compression."""


def worst(ink: str, grounds: Iterable[str]) -> str:
    """Of several colours "#RRGGBB" the one on which an ink has the least contrast."""
    return min(grounds, key=lambda ground: (contrast(ink, ground), ground))


def best(ink: str, grounds: Iterable[str]) -> str:
    """Of several colours "#RRGGBB" the one on which an ink has the most contrast."""
    return max(grounds, key=lambda ground: (contrast(ink, ground), ground))


def worst_spot(ink: str, image: Image) -> Ground | None:
    """The spot of a picture on which an ink has the least contrast; None where one can see through it."""
    spot, easiest = _at_share(ink, image, _SPOT), _at_share(ink, image, 1 - _SPOT)
    if spot is None or easiest is None:
        return None
    return Ground(spot, contrast(ink, easiest) > _SAME * contrast(ink, spot))


def nearly_everywhere(ink: str, image: Image) -> str | None:
    """The colour on which an ink has at least the contrast that it has on most of a picture.

    For a text of which nobody knows where on the picture it stands: where this is too little, it most likely is.
    """
    return _at_share(ink, image, _MOST_OF_IT)


def _at_share(ink: str, image: Image, share: float) -> str | None:
    """The colour up to which a share of a picture lies, sorted by the contrast of an ink with it."""
    from PIL.Image import Resampling

    small = image.convert("RGBA")
    scale = (small.width * small.height / _PX) ** 0.5
    if scale > 1:
        small = small.resize((max(1, round(small.width / scale)), max(1, round(small.height / scale))), Resampling.BOX)
    counted = small.getcolors(small.width * small.height) or []
    colours = [(count, colour) for count, colour in counted if isinstance(colour, tuple)]
    if not colours or any(colour[3] < 255 for _, colour in colours):
        return None
    ranked = sorted((contrast(ink, shown), count, shown) for count, colour in colours if (shown := hex_of(*colour[:3])))
    left = share * sum(count for count, _ in colours)
    for _, count, shown in ranked:
        left -= count
        if left <= 0:
            return shown
    return ranked[-1][2]
