"""QR codes and barcodes in a picture: what they say, how large they are, and whether they can be read.

`codes` is the door. Codes that are there and cannot be read are told only where there is no doubt that they are codes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from brandlint.documents.places import reading_order
from brandlint.documents.visuals import Code
from brandlint.visuals.codes.reading import sightings
from brandlint.visuals.codes.remembering import remembered

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["codes"]


def codes(image: Image, *, thorough: bool = True) -> tuple[Code, ...]:
    """The codes in a picture, from top to bottom; a picture that was looked at before is not decoded again.

    Args:
        image: in any mode, as it is seen.
        thorough: look again, enlarged, sharpened and with more contrast. A page that was drawn at a resolution at which
            every code that a telephone can read is large enough needs no second look.

    Returns:
        codes with their place as a box in px of the picture and their module in px.
    """
    return remembered(image, thorough, lambda: _decoded(image, thorough))


def _decoded(image: Image, thorough: bool) -> tuple[Code, ...]:
    found = (sighting.code(image.width / sighting.picture.width) for sighting in sightings(image, thorough))
    return tuple(sorted(found, key=lambda code: reading_order(code.place)))
