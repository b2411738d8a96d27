"""Shapes that stand on many pictures: what looks like one of them is too simple a logo to be surely recognised."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import cos, pi, sin

from PIL import Image, ImageDraw

_SIDE, _COLUMNS = 220, 6
_OVER = 3
_INK = "#224466"
_PALE = "#FFFFFF"

Draw = ImageDraw.ImageDraw
@lru_cache(maxsize=1)
def everyday() -> Image.Image:
    """Discs, rings, targets, squares, triangles, bars, arrows, stars, hearts, pins and ticks."""
    rows = -(-len(_SHAPES) // _COLUMNS)
    page = Image.new("RGB", (_SIDE * _COLUMNS, _SIDE * rows), _PALE)
    for number, shape in enumerate(_SHAPES):
        cell = Image.new("RGB", (_SIDE * _OVER, _SIDE * _OVER), _PALE)
        shape(ImageDraw.Draw(cell))
        page.paste(cell.reduce(_OVER), (number % _COLUMNS * _SIDE, number // _COLUMNS * _SIDE))
    return page


def _at(x: float, y: float) -> tuple[float, float]:
    """A place in a cell, from parts of a hundred."""
    return (10 + x * 0.8) * _SIDE * _OVER / 100, (10 + y * 0.8) * _SIDE * _OVER / 100


def _disc(*rings: float) -> Callable[[Draw], None]:
    """Discs in each other, of these radii, the colour and the ground in turns."""
    def draw(pen: Draw) -> None:
        for number, radius in enumerate(rings):
            pen.ellipse((*_at(50 - radius, 50 - radius), *_at(50 + radius, 50 + radius)), fill=_PALE if number % 2 else _INK)
    return draw


def _box(width: float, height: float, corner: float, hollow: float = 0) -> Callable[[Draw], None]:
    def draw(pen: Draw) -> None:
        for less, colour in ((0.0, _INK), (hollow, _PALE)):
            if less or colour == _INK:
                edges = (*_at(50 - width / 2 + less, 50 - height / 2 + less), *_at(50 + width / 2 - less, 50 + height / 2 - less))
                pen.rounded_rectangle(edges, max(0.0, corner - less) * _SIDE * _OVER / 125, fill=colour)
    return draw


def _shape(*places: tuple[float, float]) -> Callable[[Draw], None]:
    def draw(pen: Draw) -> None:
        pen.polygon([_at(x, y) for x, y in places], fill=_INK)
    return draw


def _star(points: int, inner: float) -> Callable[[Draw], None]:
    return _shape(*((50 + (inner if number % 2 else 50) * sin(pi * number / points),
                     50 - (inner if number % 2 else 50) * cos(pi * number / points)) for number in range(2 * points)))


def _both(*shapes: Callable[[Draw], None]) -> Callable[[Draw], None]:
    def draw(pen: Draw) -> None:
        for shape in shapes:
            shape(pen)
    return draw


def _circle(x: float, y: float, radius: float, colour: str = _INK) -> Callable[[Draw], None]:
    def draw(pen: Draw) -> None:
        pen.ellipse((*_at(x - radius, y - radius), *_at(x + radius, y + radius)), fill=colour)
    return draw


_SHAPES: tuple[Callable[[Draw], None], ...] = (
    _disc(50), _disc(50, 40), _disc(50, 30), _disc(50, 36, 20), _disc(50, 42, 34, 26, 16), _disc(50, 44, 10),
    _box(100, 100, 0), _box(100, 100, 14), _box(100, 100, 26), _box(100, 100, 0, 10), _box(100, 100, 20, 8), _box(100, 60, 0),
    _box(100, 40, 20), _box(100, 60, 10, 6), _shape((50, 0), (100, 90), (0, 90)), _shape((10, 0), (100, 50), (10, 100)),
    _shape((50, 0), (100, 50), (50, 100), (0, 50)), _star(5, 20), _star(6, 28), _star(8, 36), _star(12, 40), _star(4, 18),
    _shape((0, 35), (55, 35), (55, 10), (100, 50), (55, 90), (55, 65), (0, 65)),
    _both(_box(100, 30, 0), _box(30, 100, 0)),
    _shape((0, 55), (15, 40), (38, 62), (85, 10), (100, 25), (38, 92)),
    _both(_circle(27, 30, 25), _circle(73, 30, 25), _shape((4, 41), (96, 41), (50, 98))),
    _both(_circle(50, 36, 36), _shape((18, 52), (82, 52), (50, 100)), _circle(50, 36, 14, _PALE)),
    _both(_circle(32, 50, 32), _circle(68, 50, 32)), _both(_circle(20, 50, 18), _circle(50, 50, 18), _circle(80, 50, 18)),
    _both(_box(100, 14, 0), _shape((0, 10), (100, 10), (100, 24), (0, 24)), _shape((0, 76), (100, 76), (100, 90), (0, 90))),
)
