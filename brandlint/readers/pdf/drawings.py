"""What is drawn on a page beside its text: shapes and pictures, and the thin lines that strike a price through."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from brandlint.documents.places import Box
from brandlint.readers.layout.frames import Drawing
from brandlint.readers.layout.strikes import Stroke, stroke_of
from brandlint.readers.matrices import UNMOVED, Matrix
from brandlint.readers.pdf.sheet import Sheet

_MOST_OBJECTS = 20_000
_MOST_SEGMENTS = 240
_DEEPEST_FORM = 12
_STRAIGHT = 0.6
"""Parts of a box's side that are a straight line in a rounded rectangle."""
_LEAST_SIDE = 12.0
"""In points: what is smaller holds no text."""


class Drawn(NamedTuple):
    """The drawings of a page, its thin lines, and whether anything at all is drawn on it."""

    drawings: tuple[Drawing, ...]
    strokes: tuple[Stroke, ...]
    something: bool


def drawn(sheet: Sheet) -> Drawn:
    """Look at the paths and pictures of a page, those inside forms too."""
    drawings: list[Drawing] = []
    strokes: list[Stroke] = []
    something = False
    for kind, thing, matrix in objects(sheet):
        something = something or kind != pdfium.FPDF_PAGEOBJ_TEXT
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            drawings.append(Drawing(_bounds(sheet, thing, matrix), picture=True))
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            drawings.extend(_shape(sheet, thing, matrix))
            strokes.extend(_strokes(sheet, thing, matrix))
    large = tuple(drawing for drawing in drawings if _is_large(drawing.box))
    return Drawn(large, tuple(strokes), something)


def objects(sheet: Sheet) -> Iterator[tuple[int, Any, Matrix]]:
    """The objects of a page with the matrix of the forms that they stand in; from each form to what is in it."""
    count = pdfium.FPDFPage_CountObjects(sheet.page)
    waiting = [(pdfium.FPDFPage_GetObject(sheet.page, index), UNMOVED, 0) for index in range(min(count, _MOST_OBJECTS))][::-1]
    met = 0
    while waiting and met < _MOST_OBJECTS:
        thing, matrix, depth = waiting.pop()
        met += 1
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind != pdfium.FPDF_PAGEOBJ_FORM:
            yield kind, thing, matrix
        elif depth < _DEEPEST_FORM:
            inner = matrix.of(matrix_of(thing))
            count = min(pdfium.FPDFFormObj_CountObjects(thing), _MOST_OBJECTS)
            waiting.extend((pdfium.FPDFFormObj_GetObject(thing, index), inner, depth + 1) for index in reversed(range(count)))


def matrix_of(thing: Any) -> Matrix:
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(thing, matrix):
        return UNMOVED
    return Matrix(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def _bounds(sheet: Sheet, thing: Any, matrix: Matrix) -> Box:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(thing, left, bottom, right, top)
    return _around(sheet, [matrix.point(x, y) for x in (left.value, right.value) for y in (bottom.value, top.value)])


def _around(sheet: Sheet, points: list[tuple[float, float]]) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return sheet.view.box(min(xs), min(ys), max(xs), max(ys))


def _shape(sheet: Sheet, path: Any, matrix: Matrix) -> Iterator[Drawing]:
    """The box of a path, where it is a simple shape: a rectangle, a rounded one, a circle, a star."""
    segments = pdfium.FPDFPath_CountSegments(path)
    box = _bounds(sheet, path, matrix)
    width, height = box.right - box.left, box.bottom - box.top
    as_wide_as_high = height > 0 and 0.7 < width / height < 1.4
    if 4 <= segments <= (_MOST_SEGMENTS if as_wide_as_high else 64) or (
            segments <= _MOST_SEGMENTS and _is_large(box) and _has_straight_sides(path)):
        yield Drawing(box)


def _has_straight_sides(path: Any) -> bool:
    """Whether most of a side of a path's box is a straight line of the path, as in a card whose corners are finely rounded."""
    points = [point for part in _subpaths(path) for point in part]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    return any(abs(x2 - x1) >= _STRAIGHT * wide or abs(y2 - y1) >= _STRAIGHT * high for (x1, y1), (x2, y2) in pairwise(points))


def _is_large(box: Box) -> bool:
    return box.right - box.left >= _LEAST_SIDE and box.bottom - box.top >= _LEAST_SIDE


def _strokes(sheet: Sheet, path: Any, matrix: Matrix) -> Iterator[Stroke]:
    """The thin lines of a path, drawn as lines or as flat rectangles."""
    if pdfium.FPDFPath_CountSegments(path) > _MOST_SEGMENTS:
        return
    matrix = matrix.of(matrix_of(path))
    width = ctypes.c_float()
    pdfium.FPDFPageObj_GetStrokeWidth(path, width)
    scale = matrix.scale or 1.0
    for points in _subpaths(path):
        stroke = stroke_of([sheet.view.point(*matrix.point(x, y)) for x, y in points], width.value * scale)
        if stroke is not None:
            yield stroke


def _subpaths(path: Any) -> Iterator[list[tuple[float, float]]]:
    points: list[tuple[float, float]] = []
    for index in range(pdfium.FPDFPath_CountSegments(path)):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_MOVETO and points:
            yield points
            points = []
        x, y = ctypes.c_float(), ctypes.c_float()
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        points.append((x.value, y.value))
    if points:
        yield points
