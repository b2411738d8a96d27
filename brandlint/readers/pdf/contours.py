"""The contours that a page draws, in pt from its top left corner, by which a logo is known that is placed as vectors."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from brandlint.readers.matrices import Matrix
from brandlint.readers.pdf.drawings import matrix_of, objects
from brandlint.readers.pdf.sheet import Sheet, opened
from brandlint.readers.svg.paths import cubic
from brandlint.visuals.colours import hex_of
from brandlint.visuals.logos.vectors.contour import Contour

_MOST_CONTOURS, _MOST_SEGMENTS = 6000, 40_000
_OPAQUE = 250

Point = tuple[float, float]


def contours_on(document: pypdfium2.PdfDocument, index: int) -> tuple[Contour, ...]:
    """The contours of a page (from 0) of a document."""
    with opened(document, index) as sheet:
        return contours_of_page(sheet)


def contours_of_page(sheet: Sheet) -> tuple[Contour, ...]:
    """The contours of the paths of a page that are painted, those inside forms too."""
    found: list[Contour] = []
    left = _MOST_SEGMENTS
    for kind, thing, matrix in objects(sheet):
        if kind != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        left -= pdfium.FPDFPath_CountSegments(thing)
        if left < 0 or len(found) >= _MOST_CONTOURS:
            break
        found.extend(_contours(sheet, thing, matrix))
    return tuple(found)


def _contours(sheet: Sheet, path: Any, matrix: Matrix) -> Iterator[Contour]:
    mode, strokes = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, mode, strokes)
    if not mode.value and not strokes.value:
        return
    ink = _ink(pdfium.FPDFPageObj_GetFillColor if mode.value else pdfium.FPDFPageObj_GetStrokeColor, path)
    matrix = matrix.of(matrix_of(path))
    for points in _parts(path):
        if len(points) > 1:
            yield Contour(tuple(sheet.view.point(*matrix.point(x, y)) for x, y in points), ink)


def _ink(colour_of: Any, path: Any) -> str | None:
    parts = [ctypes.c_uint() for _ in range(4)]
    if not colour_of(path, *parts) or parts[3].value < _OPAQUE:
        return None
    return hex_of(*(part.value for part in parts[:3]))


def _parts(path: Any) -> Iterator[list[Point]]:
    """The parts of a path, its curves as short lines."""
    points: list[Point] = []
    handles: list[Point] = []
    for index in range(pdfium.FPDFPath_CountSegments(path)):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        x, y = ctypes.c_float(), ctypes.c_float()
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        at = x.value, y.value
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            yield points
            points, handles = [at], []
        elif kind == pdfium.FPDF_SEGMENT_LINETO or not points:
            points.append(at)
        elif len(handles) < 2:
            handles.append(at)
        else:
            points.extend(cubic(points[-1], handles[0], handles[1], at))
            handles = []
    yield points
