"""The colours and typefaces that an SVG shows, each with its first place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from brandlint.documents.places import Box, Place
from brandlint.documents.source import Source
from brandlint.documents.visuals import ColourSpace, Paint, PaintedOn, Typeface
from brandlint.readers.layout.pieces import upright
from brandlint.readers.matrices import UNMOVED, Matrix
from brandlint.readers.svg.runs import Run
from brandlint.readers.svg.tree import Element
from brandlint.visuals.grounds import Ground

GENERIC = frozenset({"serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "inherit"})
"""What stands for whichever typeface a machine has."""
_SAYS = 80
_LEGIBLE = re.compile(r"\w")
_OPAQUE = 0.99


class Filled(NamedTuple):
    """A shape or picture in the order in which it is drawn.

    Attributes:
        fill, stroke: as "#RRGGBB"; None where there is none, or it is no plain colour.
        hides: it covers what lies under it with one colour.
        shows: it is no shape without fill and stroke.
        even: it is a rectangle that stands straight, so that its box is all of it.
        matrix: from its own coordinates to px of the picture.
        within: the width and height of what it stands in, for percentages.
    """

    element: Element
    box: Box
    fill: str | None
    stroke: str | None
    hides: bool
    shows: bool
    even: bool
    matrix: Matrix = UNMOVED
    within: tuple[float, float] = (0.0, 0.0)


@lru_cache(1024)
def hex_of(text: str | None) -> str | None:
    """A colour as "#RRGGBB" in capitals; None for what is no opaque plain colour."""
    from tinycss2.color3 import RGBA, parse_color

    parsed = parse_color(text.strip()) if text else None
    if not isinstance(parsed, RGBA) or parsed.alpha < _OPAQUE:
        return None
    return "#" + "".join(f"{round(255 * min(max(part, 0.0), 1.0)):02X}" for part in parsed[:3])


Measure = Callable[[str, Box, Iterable[Box]], Ground | None]
"""Gives the worst colour under a text by its colour, its box and the boxes of what is drawn after it."""


def paints(source: Source, runs: Sequence[tuple[Run, int]], drawn: Sequence[Filled], area: float,
           measure: Measure) -> Iterator[Paint]:
    """The colours of texts, fills and strokes.

    Args:
        runs: with how many of `drawn` were drawn before each.
        area: of the whole picture, in px.
        measure: finds the ground of a text that stands on no plain rectangle.
    """
    found: dict[tuple[str, PaintedOn, str | None], Paint] = {}
    for run, before in runs:
        colour = hex_of(run.looks.fill or "black")
        if colour is None or not _LEGIBLE.search(run.text):
            continue
        box = _box(run)
        ground = _ground(box, drawn[:before])
        spot = None
        if ground is None and before > 0 and not run.matrix.angle % 90:
            spot = measure(colour, box, (shape.box for shape in drawn[before:] if shape.shows))
            ground = spot.colour if spot else None
        text = Paint(ColourSpace.RGB, _parts(colour), PaintedOn.TEXT, hex=colour, place=_place(source, run), ground=ground,
                     size=round(run.looks.size * run.matrix.scale, 2), bold=run.looks.weight >= 600, says=run.text[:_SAYS],
                     varies=spot is not None and spot.varies)
        _add(found, (colour, PaintedOn.TEXT, ground), text)
    for shape in drawn:
        place = source.place(shape.element.start, shape.element.tag_end)
        size = (shape.box.right - shape.box.left) * (shape.box.bottom - shape.box.top) / area if area else None
        for colour, on in ((shape.fill, PaintedOn.FILL), (shape.stroke, PaintedOn.STROKE)):
            if colour is not None:
                covered = min(size, 1.0) if size is not None and on is PaintedOn.FILL and shape.even else None
                _add(found, (colour, on, None), Paint(ColourSpace.RGB, _parts(colour), on, hex=colour, place=place, area=covered))
    yield from found.values()


def _add(found: dict[tuple[str, PaintedOn, str | None], Paint], key: tuple[str, PaintedOn, str | None], paint: Paint) -> None:
    known = found.get(key)
    if known is None:
        found[key] = paint
        return
    area = None if known.area is None or paint.area is None else min(1.0, known.area + paint.area)
    size = None if known.size is None or paint.size is None else min(known.size, paint.size)
    found[key] = replace(known, uses=known.uses + 1, area=area, size=size)


def _parts(colour: str) -> tuple[float, ...]:
    return tuple(round(int(colour[at:at + 2], 16) / 255, 4) for at in (1, 3, 5))


def _box(run: Run) -> Box:
    piece = run.piece(0)
    return upright(piece.box, piece.angle)


def _place(source: Source, run: Run) -> Place:
    return source.place(run.signs[0].start, run.signs[-1].end)


def _ground(text: Box, drawn: Sequence[Filled]) -> str | None:
    """The one colour behind a text; None where there is another, or nothing is known."""
    for shape in reversed(drawn):
        box = shape.box
        apart = text.right <= box.left or box.right <= text.left or text.bottom <= box.top or box.bottom <= text.top
        if apart or not shape.shows:
            continue
        around = box.left <= text.left and text.right <= box.right and box.top <= text.top and text.bottom <= box.bottom
        return shape.fill if around and shape.even and shape.hides else None
    return None


def typefaces(source: Source, runs: Sequence[Run], loaded: frozenset[str]) -> Iterator[Typeface]:
    """The typefaces of texts, each with its smallest size and the place of that."""
    found: dict[tuple[str, ...], Typeface] = {}
    for run in runs:
        families = run.looks.families
        if not families or not _LEGIBLE.search(run.text):
            continue
        own = next((name for name in families if name.lower() not in GENERIC), None)
        size = round(run.looks.size * run.matrix.scale, 2)
        known = found.get(families)
        if known is None:
            known = Typeface(own, size, place=_place(source, run), fallbacks=tuple(name for name in families if name != own),
                             loaded=None if own is None else own.lower() in loaded)
        elif known.size is not None and size < known.size:
            known = replace(known, size=size, place=_place(source, run))
        found[families] = replace(known, characters=known.characters + len(run.text))
    yield from found.values()
