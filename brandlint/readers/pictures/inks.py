"""The flat colours of a picture as paints."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.documents.visuals import ColourSpace, Paint, PaintedOn
from brandlint.readers.pictures.pieces import PlaceOf
from brandlint.visuals.colours import rgb
from brandlint.visuals.flat_colours import flat_colours
from brandlint.visuals.opening import Shot


def paints(shot: Shot, place: PlaceOf) -> Iterator[Paint]:
    """The flat colours of what a picture shows, each with the part of the picture that it covers and the box around it."""
    for flat in flat_colours(shot.image):
        parts = tuple(round(part / 255, 4) for part in rgb(flat.hex))
        left, top, right, bottom = flat.box
        yield Paint(ColourSpace.RGB, parts, PaintedOn.PICTURE, hex=flat.hex, area=flat.area,
                    place=place((float(left), float(top), float(right), float(bottom))))
