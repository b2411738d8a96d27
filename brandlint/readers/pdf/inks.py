"""What a page is painted with: its colours, pictures and thin lines, gathered while its content is followed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from brandlint.documents.visuals import ColourSpace, Line, Paint, PaintedOn, Picture
from brandlint.readers.matrices import Matrix
from brandlint.readers.pdf.bleeding import Bleeding
from brandlint.readers.pdf.content.interpreter import Placed
from brandlint.readers.pdf.content.matrices import Edges, around, common, edges_of
from brandlint.readers.pdf.content.spaces import Colour
from brandlint.readers.pdf.content.state import Path, State
from brandlint.readers.pdf.glyphs import weight_of
from brandlint.readers.pdf.grounds import PAPER, Grounds, is_solid
from brandlint.readers.pdf.sheet import View

_MOST_COLOURS = 400
_MOST_PICTURES = 400
_MOST_LINES = 40
_HAIR = 0.3
"""pt: lines from this width on print everywhere; thinner ones are told."""
_SHORTEST_LINE = 5.0
_AT_EDGE = 1.5
_LETTER_SIDES = (2.5, 200.0)
_ROUNDED = 3
_BOLD_FROM = 600
_LARGE_PT, _LARGE_BOLD_PT = 18.0, 14.0
_LEVEL = 0.001
_STROKED, _FILLED = (1, 2, 5, 6), (0, 2, 4, 6)


class PaintKey(NamedTuple):
    """What tells the uses of a colour apart; of text also what is behind it, whether it is bold, and whether it is large."""

    colour: Colour
    on: PaintedOn
    overprints: bool
    overprint_mode: int
    ground: Colour | None = None
    bold: bool = False
    large: bool = False


@dataclass(slots=True)
class _Use:
    """Where and how much a colour is used on a page."""

    edges: Edges
    area: float | None = None
    uses: int = 0
    size: float | None = None


class _Lies(NamedTuple):
    """What text lies on, and how it is set."""

    ground: Colour | None = None
    bold: bool = False
    large: bool = False


class Drawn(NamedTuple):
    """A picture as it is placed, with what the file has of it."""

    picture: Picture
    placed: Placed


@dataclass
class Gathered:
    """What was painted on one page.

    Attributes:
        view: how the page is shown.
        printed: what of it is printed, in its own coordinates: marks beside it are left out.
        fonts: of text that is seen: whether the file holds their letters, by name.
        transparent: something lets through what lies below.
        outlines: shapes that look like letters.
        whole: its content was followed to its end.
        broken: some of its content cannot be decoded.
        grounds: what was painted so far, for what lies behind text.
        bleeding: what surely runs over the trimmed page's edge.
        at_edges: whether anything but white stands at the trimmed page's edge: left, top, right, bottom as it is shown.
    """

    view: View
    printed: Edges
    uses: dict[PaintKey, _Use] = field(default_factory=dict)
    pictures: list[Drawn] = field(default_factory=list)
    found_lines: dict[tuple[float, int], Edges] = field(default_factory=dict)
    fonts: dict[str, bool] = field(default_factory=dict)
    transparent: bool = False
    outlines: int = 0
    whole: bool = True
    broken: bool = False
    at_edges: list[bool] = field(default_factory=lambda: [False] * 4)
    grounds: Grounds = field(default_factory=Grounds)

    def __post_init__(self) -> None:
        self.bleeding = Bleeding(self.view)

    def text(self, state: State, letters: int, at: Matrix, width: float) -> None:
        edges = edges_of([at.point(0, -0.21), at.point(width, -0.21), at.point(0, 0.74), at.point(width, 0.74)])
        seen = self._seen(state, edges)
        if seen is None or not self._shows(state, stroked=state.mode in _STROKED, filled=state.mode in _FILLED):
            return
        self.transparent |= state.transparent
        if state.font.name:
            self.fonts[state.font.name] = self.fonts.get(state.font.name, True) and state.font.embedded
        size = at.sides[1]
        if state.mode in _FILLED and state.fill.pattern is None:
            bold = (weight_of(state.font.name or "") or 400) >= _BOLD_FROM
            lies = _Lies(self._behind(state, at, width), bold, is_large(size * self.view.unit, bold))
            self._use(state.fill, PaintedOn.TEXT, state.fill_overprints, state, edges, uses=letters, size=size, lies=lies)
        if state.mode in _STROKED:
            # Letters with a rim, and what is set on them, are read by the rim.
            self.grounds.cover(state, edges)
            if state.stroke.pattern is None:
                self._use(state.stroke, PaintedOn.TEXT, state.stroke_overprints, state, edges, uses=letters, size=size)

    def _behind(self, state: State, at: Matrix, width: float) -> Colour | None:
        """The one colour behind characters; None where it is not one, or what is seen is a mixture of both."""
        if state.mode != 0 or state.transparent or state.within is not None:
            return None
        # How wide they are is only known about: the middle of them is looked at.
        core = edges_of([at.point(x * width, y) for x in (0.05, 0.85) for y in (0.0, 0.65)])
        found = self.grounds.behind(core)
        return found if found == PAPER or not state.fill_overprints else None

    def path(self, state: State, path: Path, *, filled: bool, stroked: bool) -> None:
        edges = path.edges(state.matrix)
        seen = self._seen(state, edges)
        if seen is None:
            return
        filled, stroked = filled and state.fill_alpha > 0, stroked and state.stroke_alpha > 0
        if filled:
            area = min(path.area * state.matrix.scale ** 2, _area(edges)) * (_area(seen) / _area(edges) if _area(edges) else 0.0)
            self._use(state.fill, PaintedOn.FILL, state.fill_overprints, state, seen, area=area)
            self._letters(path, edges)
            self.grounds.fill(state, path)
            if not state.fill.is_white and state.fill.values and is_solid(state) and path.is_box(state.matrix):
                self.bleeding.crosses(_clipped(state, edges), inked=True)
        if stroked:
            self._use(state.stroke, PaintedOn.STROKE, state.stroke_overprints, state, seen)
            self._line(state, seen)
        if (filled and not state.fill.is_white) or (stroked and not state.stroke.is_white):
            self._note(state, seen)

    def shading(self, state: State, colours: list[Colour], box: Edges | None) -> None:
        seen = common(box, self.printed) if box else self.printed
        if seen is None or not state.fill_alpha:
            return
        self.grounds.cover(state, box or self.view.boxes.media)
        for colour in dict.fromkeys(colours):
            self._use(colour, PaintedOn.FILL, state.fill_overprints, state, seen, area=_area(seen))
        self._note(state, seen)

    def picture(self, state: State, picture: Placed) -> None:
        edges = around(state.matrix, 0, 0, 1, 1)
        seen = self._seen(state, edges)
        if seen is None or not state.fill_alpha or picture.width <= 0 or picture.height <= 0:
            return
        self._note(state, seen)
        self.grounds.cover(state, edges)
        if not picture.masked and picture.space is not None and is_solid(state) and is_level(state.matrix):
            self.bleeding.crosses(_clipped(state, edges), inked=False)
        self.transparent |= picture.masked
        if picture.space is None and picture.bits == 1:
            self._use(state.fill, PaintedOn.FILL, state.fill_overprints, state, seen)
        if len(self.pictures) < _MOST_PICTURES:
            across, down = state.matrix.sides
            unit = 72 / self.view.unit
            dpi = (unit * picture.width / across, unit * picture.height / down) if across > 0 and down > 0 else None
            space = picture.space.kind if picture.space else None
            shown = Picture(picture.width, picture.height, self.view.box(*seen), None if state.within else dpi, space,
                            picture.weight or None, bits=picture.bits)
            self.pictures.append(Drawn(shown, picture))

    def _seen(self, state: State, edges: Edges) -> Edges | None:
        """What is seen of a box: inside the clip and the printed page."""
        if state.within is not None:
            edges = state.within
        elif state.clip is not None:
            inner = common(state.clip, edges)
            if inner is None:
                return None
            edges = inner
        return common(edges, self.printed)

    def _shows(self, state: State, *, stroked: bool, filled: bool) -> bool:
        return (filled and state.fill_alpha > 0) or (stroked and state.stroke_alpha > 0)

    def _note(self, state: State, seen: Edges) -> None:
        self.transparent |= state.transparent
        self.bleeding.stands(seen)
        left, bottom, right, top = self.view.kept
        if min(seen[0] - left, seen[1] - bottom, right - seen[2], top - seen[3]) > _AT_EDGE:
            return
        box, kept = self.view.box(*seen), self.view.kept_box
        within = box.left - kept.left, box.top - kept.top, kept.right - box.right, kept.bottom - box.bottom
        self.at_edges = [at or room < _AT_EDGE for at, room in zip(self.at_edges, within, strict=True)]

    def _use(self, colour: Colour, on: PaintedOn, overprints: bool, state: State, edges: Edges, *, area: float | None = None,
             uses: int = 1, size: float | None = None, lies: _Lies | None = None) -> None:
        if colour.space.names == ("None",) or colour.pattern is not None:
            return
        rounded = Colour(colour.space, tuple(round(value, _ROUNDED) for value in colour.values))
        key = PaintKey(rounded, on, overprints, state.overprint_mode if overprints else 0, *(lies or ()))
        use = self.uses.get(key)
        if use is None:
            if len(self.uses) >= _MOST_COLOURS:
                return
            use = self.uses[key] = _Use(edges)
        use.uses += uses
        if area is not None:
            use.area = (use.area or 0.0) + area
        if size is not None and (use.size is None or size < use.size):
            use.size = size

    def _letters(self, path: Path, edges: Edges) -> None:
        """Count the parts of a path that may be letters: as high as type, with curves or many corners."""
        low, high = _LETTER_SIDES
        parts = len(path.starts)
        if (path.curves or len(path.xs) > 5 * parts) and low < edges[3] - edges[1] < high and len(path.xs) < 400 * parts:
            self.outlines += parts

    def _line(self, state: State, seen: Edges) -> None:
        width = state.line_width * state.matrix.scale * self.view.unit
        long = max(seen[2] - seen[0], seen[3] - seen[1]) >= _SHORTEST_LINE
        if width < _HAIR and long and not state.stroke.is_white and len(self.found_lines) < _MOST_LINES:
            self.found_lines.setdefault((round(width, 3), inks_of(state.stroke)), seen)

    def lines(self) -> Iterator[Line]:
        return (Line(width, inks, self.view.box(*edges)) for (width, inks), edges in self.found_lines.items())

    def paints(self, hexes: dict[Any, str]) -> Iterator[Paint]:
        """The page's colours; `hexes` has what they look like, by their keys."""
        whole = _area(self.printed)
        for key, use in self.uses.items():
            colour = key.colour
            size = round(use.size * self.view.unit, 2) if use.size is not None else None
            names = colour.space.names if colour.space.kind is ColourSpace.SPOT else ()
            area = min(use.area / whole, 1.0) if use.area is not None and whole else None
            yield Paint(colour.space.kind, colour.inks, key.on, names, hexes.get(colour.key), self.view.box(*use.edges), area,
                        use.uses, size, key.overprints, hexes.get(key.ground.key) if key.ground is not None else None, key.bold,
                        keeps_below=key.overprints and key.overprint_mode == 1)

    def colours(self) -> Iterator[Colour]:
        """The page's colours, and those behind its text."""
        for key in self.uses:
            yield key.colour
            if key.ground is not None:
                yield key.ground


def is_large(size: float, bold: bool) -> bool:
    """Whether text of so many pt counts as large (WCAG 2.2, 1.4.3): it needs less contrast."""
    return size >= (_LARGE_BOLD_PT if bold else _LARGE_PT)


def is_level(matrix: Matrix) -> bool:
    """Whether what it places stands upright or lies on its side."""
    across, down = matrix.sides
    return min(abs(matrix.a) + abs(matrix.d), abs(matrix.b) + abs(matrix.c)) < _LEVEL * (across + down)


def _clipped(state: State, edges: Edges) -> Edges:
    return edges if state.clip is None else common(state.clip, edges) or edges


def inks_of(colour: Colour) -> int:
    """How many inks a colour is printed with; one in red, green and blue becomes three or four."""
    match colour.space.kind:
        case ColourSpace.CMYK | ColourSpace.SPOT:
            return sum(value > 0 for value in colour.inks) or 1
        case ColourSpace.GREY:
            return 1
        case _:
            return 3


def _area(edges: Edges) -> float:
    return (edges[2] - edges[0]) * (edges[3] - edges[1])
