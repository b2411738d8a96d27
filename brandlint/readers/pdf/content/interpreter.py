"""Follows the steps of a page through its forms, patterns and appearances, and tells what is painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

import pikepdf

from brandlint.documents.visuals import ColourSpace
from brandlint.readers.matrices import UNMOVED, Matrix
from brandlint.readers.pdf.content.fonts import Font, font_of
from brandlint.readers.pdf.content.lexer import Operand, steps
from brandlint.readers.pdf.content.looks import Look, look_of
from brandlint.readers.pdf.content.matrices import Edges, around, common, matrix_of
from brandlint.readers.pdf.content.objects import LARGEST_STREAM, TooLarge, decoded, entry, identity, name, number, numbers
from brandlint.readers.pdf.content.shadings import stops
from brandlint.readers.pdf.content.spaces import CMYK, GREY, RGB, Colour, Space, first_colour, space_of
from brandlint.readers.pdf.content.state import Path, State

MOST_STEPS = 350_000
"""Steps of one page that are followed, those of its forms each time they are drawn: it takes some seconds."""
_STEPS_OF_FORM = 20
"""To begin a form takes as long as so many steps."""
_DEEPEST = 16
_MOST_STATES = 256
_TEXT_IS_FILLED, _TEXT_IS_STROKED = (0, 2, 4, 6), (1, 2, 5, 6)


class Placed(NamedTuple):
    """A picture: its size in px, its space (None for a stencil), the bits of a colour, bytes in the file, the file's object."""

    width: int
    height: int
    space: Space | None
    bits: int
    weight: int
    masked: bool
    written: Any


class Gatherer(Protocol):
    """Gets what is painted."""

    def text(self, state: State, letters: int, at: Matrix, width: float) -> None:
        """Characters on a baseline: `at` is their matrix on the page in sizes, `width` about their width in sizes."""

    def path(self, state: State, path: Path, *, filled: bool, stroked: bool) -> None:
        """A path is filled, stroked, or both."""

    def shading(self, state: State, colours: list[Colour], box: Edges | None) -> None:
        """What can be seen is filled with a gradient."""

    def picture(self, state: State, picture: Placed) -> None:
        """A picture fills the unit square."""


class _Enough(Exception):
    """As many steps were followed as a page may have."""


class _Text:
    """Where the next characters stand."""

    __slots__ = ("line", "moved")

    def __init__(self) -> None:
        self.line = UNMOVED
        self.moved = 0.0


class Interpreter:
    """Follows content streams.

    Args:
        gatherer: gets what is painted.
    """

    def __init__(self, gatherer: Gatherer) -> None:
        self._gatherer = gatherer
        self._left = MOST_STEPS
        self._bytes: dict[Any, bytes] = {}
        self._held = 0
        self._fonts: dict[Any, Font] = {}
        self._spaces: dict[Any, Space | None] = {}
        self._looks: dict[Any, Look] = {}
        self._patterns: set[Any] = set()
        self._drawn: set[Any] = set()
        self._again = 0
        self._open: list[tuple[int, int] | None] = []
        self._rings = 0

    def follow(self, data: bytes, resources: Any) -> bool:
        """Follow a page's content; returns whether it was followed to its end.

        Raises:
            TooLarge: forms that draw each other make it endless.
        """
        try:
            self.run(data, resources, State())
        except _Enough:
            if self._again > MOST_STEPS // 2:
                raise TooLarge from None
            return False
        return True

    def run(self, data: bytes, resources: Any, state: State, depth: int = 0) -> None:
        """Follow a content stream."""
        _Run(self, resources, state, depth).follow(data)

    def form(self, form: Any, state: State, resources: Any = None, depth: int = 0) -> None:
        """Follow a form as it is placed by a state."""
        key, left = identity(form), self._left
        if depth > _DEEPEST or not isinstance(form, pikepdf.Stream) or self._is_open(key):
            return
        self.spend(_STEPS_OF_FORM)
        inner = state.copy()
        inner.matrix = state.matrix.of(matrix_of(numbers(entry(form, "/Matrix"))))
        box = numbers(entry(form, "/BBox"))
        if len(box) == 4:
            inner.clip = clipped(inner.clip, around(inner.matrix, *box))
        if inner.clip is not None and inner.clip[0] > inner.clip[2]:
            return
        self._open.append(key)
        try:
            self.run(self._data(form), entry(form, "/Resources") or resources, inner, depth)
        finally:
            self._open.pop()
            if key in self._drawn:
                self._again += left - self._left
            self._drawn.add(key)
            self._rings = self._rings if self._open else 0

    def _is_open(self, key: tuple[int, int] | None) -> bool:
        """Whether a form is about to draw itself, which shows nothing.

        Raises:
            TooLarge: forms in a ring draw each other more than once, which doubles what is drawn with every turn.
        """
        if key is None or key not in self._open:
            return False
        self._rings += 1
        if self._rings > 1:
            raise TooLarge
        return True

    def spend(self, steps: int = 1) -> None:
        self._left -= steps
        if self._left < 0:
            raise _Enough

    def _data(self, stream: Any) -> bytes:
        key = identity(stream)
        if key is None or key not in self._bytes:
            try:
                data = decoded(stream)
            except ValueError:
                data = b""
            self._held += len(data)
            if self._held > 2 * LARGEST_STREAM:
                raise TooLarge
            self._bytes[key] = data
        return self._bytes[key]

    def font(self, resources: Any, called: str) -> Font:
        written = entry(entry(resources, "/Font"), called)
        key = identity(written)
        if key is None:
            return font_of(written)
        if key not in self._fonts:
            self._fonts[key] = font_of(written)
        return self._fonts[key]

    def space(self, written: Any, resources: Any) -> Space | None:
        if not isinstance(written, str):
            return space_of(written, resources)
        key = identity(resources), written
        if key[0] is None:
            return space_of(written, resources)
        if key not in self._spaces:
            self._spaces[key] = space_of(written, resources)
        return self._spaces[key]

    def look(self, resources: Any, called: str) -> Look:
        written = entry(entry(resources, "/ExtGState"), called)
        key = identity(written) or (identity(resources), called)
        if key[0] is None:
            return look_of(written)
        if key not in self._looks:
            self._looks[key] = look_of(written)
        return self._looks[key]

    def first_time(self, pattern: Any) -> bool:
        """Whether a pattern has not been looked at yet: it is looked at once a page."""
        key = identity(pattern)
        if key is None or key in self._patterns or len(self._patterns) > 500:
            return False
        self._patterns.add(key)
        return True


def clipped(clip: Edges | None, edges: Edges) -> Edges:
    """A clip made smaller; an empty one has its left edge behind its right one."""
    if clip is None:
        return edges
    return common(clip, edges) or (1.0, 1.0, 0.0, 0.0)


class _Run:
    """One content stream while it is followed."""

    def __init__(self, interpreter: Interpreter, resources: Any, state: State, depth: int) -> None:
        self._interpreter, self._resources, self._depth = interpreter, resources, depth
        self._gatherer = interpreter._gatherer
        self._state = state
        self._base = state.matrix
        self._saved: list[State] = []
        self._path = Path()
        self._clips = False
        self._text = _Text()

    def follow(self, data: bytes) -> None:
        path, spend = self._path, self._interpreter.spend
        for operator, operands in steps(data):
            spend()
            act = _OPERATORS.get(operator)
            if act is not None:
                try:
                    act(self, operands)
                except (IndexError, TypeError, ValueError, OverflowError):
                    continue
                path = self._path
            elif operator in _POINTS:
                _extend(path, operator, operands)

    def save(self, _: list[Operand]) -> None:
        if len(self._saved) < _MOST_STATES:
            self._saved.append(self._state.copy())

    def restore(self, _: list[Operand]) -> None:
        if self._saved:
            self._state = self._saved.pop()

    def concatenate(self, operands: list[Operand]) -> None:
        self._state.matrix = self._state.matrix.of(matrix_of(numbers(operands)))

    def width(self, operands: list[Operand]) -> None:
        self._state.line_width = abs(_real(operands[-1]))

    def look(self, operands: list[Operand]) -> None:
        """Take over what a dictionary of the resources says of the graphics state."""
        for attribute, value in self._interpreter.look(self._resources, _text_of(operands[-1])):
            setattr(self._state, attribute, value)

    def fill_space(self, operands: list[Operand]) -> None:
        space = self._interpreter.space(operands[-1], self._resources)
        self._state.fill = first_colour(space) if space else Colour(_UNKNOWN)

    def stroke_space(self, operands: list[Operand]) -> None:
        space = self._interpreter.space(operands[-1], self._resources)
        self._state.stroke = first_colour(space) if space else Colour(_UNKNOWN)

    def fill_colour(self, operands: list[Operand]) -> None:
        self._state.fill = self._colour(self._state.fill.space, operands)

    def stroke_colour(self, operands: list[Operand]) -> None:
        self._state.stroke = self._colour(self._state.stroke.space, operands)

    def _colour(self, space: Space, operands: list[Operand]) -> Colour:
        values = tuple(value for value in operands if isinstance(value, float))
        if operands and isinstance(operands[-1], str):
            if not space.pattern:
                raise ValueError
            pattern = entry(entry(self._resources, "/Pattern"), operands[-1])
            return Colour(space, values, pattern)
        if space.base is not None and not space.pattern:
            return Colour(space.base, ())
        return Colour(space, values[:space.count] if len(values) >= space.count else ())

    def begin_text(self, _: list[Operand]) -> None:
        self._text = _Text()

    def set_font(self, operands: list[Operand]) -> None:
        self._state.font = self._interpreter.font(self._resources, _text_of(operands[0]))
        self._state.size = _real(operands[1])

    def move(self, operands: list[Operand]) -> None:
        self._text.line = self._text.line.of(Matrix(1, 0, 0, 1, _real(operands[0]), _real(operands[1])))
        self._text.moved = 0.0

    def move_and_lead(self, operands: list[Operand]) -> None:
        self._state.leading = -_real(operands[1])
        self.move(operands)

    def set_text_matrix(self, operands: list[Operand]) -> None:
        self._text.line, self._text.moved = matrix_of(numbers(operands)), 0.0

    def next_line(self, _: list[Operand]) -> None:
        self.move([0.0, -self._state.leading])

    def show(self, operands: list[Operand]) -> None:
        self._show([operands[-1]])

    def show_spaced(self, operands: list[Operand]) -> None:
        self._show(operands[-1] if isinstance(operands[-1], list) else [])

    def show_on_next_line(self, operands: list[Operand]) -> None:
        self.next_line(operands)
        self._show([operands[-1]])

    def _show(self, pieces: list[Operand]) -> None:
        state = self._state
        strings = [piece for piece in pieces if isinstance(piece, bytes)]
        letters = sum(map(state.font.letters, strings))
        codes = sum(len(piece) - 2 for piece in strings)
        shift = sum(piece for piece in pieces if isinstance(piece, float)) / 1000
        width = max(0.55 * max(letters, min(codes, letters + codes // 8)) - shift, 0.5)
        if letters and state.size and state.mode in (*_TEXT_IS_FILLED, *_TEXT_IS_STROKED):
            sized = Matrix(state.size * state.stretch, 0, 0, state.size, self._text.moved, state.rise)
            self._gatherer.text(state, letters, state.matrix.of(self._text.line.of(sized)), width)
            if state.fill.pattern is not None:
                self._pattern(state.fill)
        self._text.moved += width * abs(state.size) * state.stretch

    def rectangle(self, operands: list[Operand]) -> None:
        x, y, width, height = numbers(operands)
        path = self._path
        path.starts.append(len(path.xs))
        path.xs += (x, x + width, x + width, x)
        path.ys += (y, y, y + height, y + height)

    def clip(self, _: list[Operand]) -> None:
        self._clips = True

    def paint(self, *, filled: bool = False, stroked: bool = False) -> None:
        path, state = self._path, self._state
        if path.xs and (filled or stroked):
            if filled and state.fill.pattern is not None:
                self._pattern(state.fill, path.edges(state.matrix))
            if stroked and state.stroke.pattern is not None:
                self._pattern(state.stroke, path.edges(state.matrix))
            self._gatherer.path(state, path, filled=filled and state.fill.pattern is None,
                                stroked=stroked and state.stroke.pattern is None)
        if self._clips and path.xs:
            state.clip = clipped(state.clip, path.edges(state.matrix))
            state.clips_to_box &= path.is_box(state.matrix)
        self._path, self._clips = Path(), False

    def _pattern(self, colour: Colour, edges: Edges | None = None) -> None:
        """Look at what a pattern is made of, once a page."""
        pattern = colour.pattern
        inner = self._state.copy()
        inner.within = clipped(self._state.clip, edges) if edges else (self._state.within or self._state.clip)
        inner.clip = None
        if number(entry(pattern, "/PatternType")) == 2:
            self._gatherer.shading(inner, _stops_of(entry(pattern, "/Shading"), self._resources), inner.within)
        elif self._interpreter.first_time(pattern):
            inner.matrix = self._base
            if number(entry(pattern, "/PaintType")) == 2 and colour.space.base is not None:
                inner.fill = inner.stroke = Colour(colour.space.base, colour.values)
            else:
                inner.fill = inner.stroke = Colour(GREY, (0.0,))
            self._interpreter.form(pattern, inner, self._resources, self._depth + 1)

    def shade(self, operands: list[Operand]) -> None:
        found = entry(entry(self._resources, "/Shading"), _text_of(operands[-1]))
        self._gatherer.shading(self._state, _stops_of(found, self._resources), self._state.clip)

    def draw(self, operands: list[Operand]) -> None:
        thing = entry(entry(self._resources, "/XObject"), _text_of(operands[-1]))
        match name(entry(thing, "/Subtype")):
            case "/Form":
                self._interpreter.form(thing, self._state, self._resources, self._depth + 1)
            case "/Image":
                self._gatherer.picture(self._state, self._placed(thing))

    def _placed(self, thing: Any) -> Placed:
        stencil = entry(thing, "/ImageMask") is True
        written = entry(thing, "/ColorSpace")
        bits = 1 if stencil else int(number(entry(thing, "/BitsPerComponent")) or 8)
        space = None if stencil else space_of(written, self._resources)
        masked = entry(thing, "/SMask") is not None or entry(thing, "/Mask") is not None
        return Placed(int(number(entry(thing, "/Width")) or 0), int(number(entry(thing, "/Height")) or 0),
                      GREY if space is None and not stencil and bits == 1 else space, bits,
                      int(number(entry(thing, "/Length")) or 0), masked, thing)

    def inline(self, operands: list[Operand]) -> None:
        found = operands[0]
        if not isinstance(found, dict):
            return
        width, height = (_real(found.get(short, found.get(long, 0.0))) for short, long in (("/W", "/Width"), ("/H", "/Height")))
        stencil = found.get("/IM", found.get("/ImageMask")) == "true"
        bits = 1 if stencil else int(_real(found.get("/BPC", found.get("/BitsPerComponent", 8.0))))
        written = found.get("/CS", found.get("/ColorSpace"))
        if isinstance(written, list):
            written = written[1] if len(written) > 1 and written[0] in ("/I", "/Indexed") else None
        space = None if stencil else self._interpreter.space(written, self._resources)
        self._gatherer.picture(self._state, Placed(int(width), int(height), space, bits, 0, False, None))


_UNKNOWN = Space(ColourSpace.OTHER, 0)


def _real(operand: Operand) -> float:
    if not isinstance(operand, float):
        raise TypeError
    return operand


def _text_of(operand: Operand) -> str:
    if not isinstance(operand, str):
        raise TypeError
    return operand


def _stops_of(shading: Any, resources: Any) -> list[Colour]:
    space = space_of(entry(shading, "/ColorSpace"), resources)
    if space is None:
        return []
    return [Colour(space, values) for values in stops(shading, space.count)]


def _extend(path: Path, operator: bytes, operands: list[Operand]) -> None:
    """Add the points of a line or a curve to a path."""
    values = [value for value in operands if isinstance(value, float)]
    if operator == b"m":
        path.starts.append(len(path.xs))
    elif not path.starts:
        return
    elif operator != b"l":
        path.curves += 1
    path.xs += values[::2]
    path.ys += values[1::2]
    if len(values) % 2:
        path.xs.pop()


_POINTS = frozenset((b"m", b"l", b"c", b"v", b"y"))

_Act = Callable[[_Run, list[Operand]], None]


def _device(space: Space, *, stroked: bool) -> _Act:
    def act(run: _Run, operands: list[Operand]) -> None:
        values = tuple(numbers(operands))
        if len(values) >= space.count:
            colour = Colour(space, values[-space.count:])
            if stroked:
                run._state.stroke = colour
            else:
                run._state.fill = colour

    return act


def _painting(*, filled: bool = False, stroked: bool = False) -> _Act:
    return lambda run, _: run.paint(filled=filled, stroked=stroked)


def _setting(attribute: str, factor: float = 1.0) -> _Act:
    return lambda run, operands: setattr(run._state, attribute, _real(operands[-1]) * factor)


def _text_mode(run: _Run, operands: list[Operand]) -> None:
    run._state.mode = int(_real(operands[-1]))


_OPERATORS: dict[bytes, _Act] = {
    b"q": _Run.save, b"Q": _Run.restore, b"cm": _Run.concatenate, b"w": _Run.width, b"gs": _Run.look,
    b"g": _device(GREY, stroked=False), b"G": _device(GREY, stroked=True), b"rg": _device(RGB, stroked=False),
    b"RG": _device(RGB, stroked=True), b"k": _device(CMYK, stroked=False), b"K": _device(CMYK, stroked=True),
    b"cs": _Run.fill_space, b"CS": _Run.stroke_space, b"sc": _Run.fill_colour, b"scn": _Run.fill_colour,
    b"SC": _Run.stroke_colour, b"SCN": _Run.stroke_colour, b"BT": _Run.begin_text, b"Tf": _Run.set_font,
    b"Td": _Run.move, b"TD": _Run.move_and_lead, b"Tm": _Run.set_text_matrix, b"T*": _Run.next_line,
    b"TL": _setting("leading"), b"Tz": _setting("stretch", 0.01), b"Ts": _setting("rise"), b"Tr": _text_mode,
    b"Tj": _Run.show, b"TJ": _Run.show_spaced, b"'": _Run.show_on_next_line, b'"': _Run.show_on_next_line,
    b"re": _Run.rectangle, b"W": _Run.clip, b"W*": _Run.clip, b"n": _painting(),
    b"f": _painting(filled=True), b"F": _painting(filled=True), b"f*": _painting(filled=True),
    b"S": _painting(stroked=True), b"s": _painting(stroked=True), b"B": _painting(filled=True, stroked=True),
    b"B*": _painting(filled=True, stroked=True), b"b": _painting(filled=True, stroked=True),
    b"b*": _painting(filled=True, stroked=True), b"sh": _Run.shade, b"Do": _Run.draw, b"BI": _Run.inline,
}
