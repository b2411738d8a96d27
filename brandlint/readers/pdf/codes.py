"""QR codes and barcodes on the pages of a PDF: what may be one is drawn and looked at; pages of text alone cost nothing."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any, cast

import pypdfium2
import pypdfium2.raw as pdfium

from brandlint.documents.places import Box
from brandlint.documents.visuals import Code

_DPI = 300
"""At which a module of 0.2 mm, the least that tills read, has 2.4 px; pdfium draws bars on whole px, and less is not enough."""
_MOST_PIXELS = 20_000_000
_LEAST_PICTURE = 22.0
"""pt: a picture smaller than 8 mm holds no code that can be scanned."""
_LEAST_PARTS = 17
"""Of the barcode with the fewest bars (UPC-E)."""
_LARGEST_CODE = 300.0
"""pt: bars and dots stand in paths no larger than this; what is larger is a ground or a frame."""
_MOST_OBJECTS = 20_000
_MARGIN = 15.0
_POINTS_IN_MM = 72 / 25.4
_MOST_PAGES = 200

Edges = tuple[float, float, float, float]


def codes_in(document: pypdfium2.PdfDocument, pages: Collection[int], bare: Collection[int] = ()) -> Iterator[Code]:
    """The codes on pages (by their numbers from 1) of an open document, their boxes in points from the top left corner of the
    page as it is shown.

    Args:
        bare: pages whose pictures certainly show none.
    """
    for index in range(min(len(document), _MOST_PAGES)):
        if index + 1 not in pages:
            continue
        try:
            page = document[index]
        except pypdfium2.PdfiumError:
            continue
        try:
            yield from _on(page, index + 1, index + 1 not in bare)
        except pypdfium2.PdfiumError:
            continue
        finally:
            page.close()


def _on(page: pypdfium2.PdfPage, number: int, pictures: bool) -> Iterator[Code]:
    part = _part_with_codes(page, pictures)
    if part is None:
        return
    from brandlint.visuals.codes import codes

    width, height = page.get_size()
    edges = _shown(page, part, width, height)
    across, down = width - edges[0] - edges[2], height - edges[1] - edges[3]
    if min(across, down) < _LEAST_PICTURE:
        return
    area = across * down
    scale = min(_DPI / 72, math.sqrt(_MOST_PIXELS / max(area, 1.0)))
    image = page.render(scale=scale, grayscale=True, crop=edges).to_pil()
    for code in codes(image, thorough=False):
        box = code.place
        if isinstance(box, Box):
            left, top = edges[0], edges[3]
            own = Box(number, *(round(edge / scale + by, 2) for edge, by in zip(box[1:], (left, top) * 2, strict=True)))
            mm = None if code.module is None else round(code.module / scale / _POINTS_IN_MM, 3)
            yield replace(code, place=own, width=round((own.right - own.left) / _POINTS_IN_MM, 1), module_mm=mm)


def _shown(page: pypdfium2.PdfPage, part: Edges, width: float, height: float) -> Edges:
    """What is cut off the page as it is shown (left, bottom, right, top) to leave a part with some room around it."""
    if page.get_rotation():
        return 0.0, 0.0, 0.0, 0.0
    left, bottom, _, _ = page.get_cropbox()
    cut = (part[0] - left, part[1] - bottom, left + width - part[2], bottom + height - part[3])
    return cast("Edges", tuple(float(int(max(0.0, edge - _MARGIN))) for edge in cut))


def _part_with_codes(page: pypdfium2.PdfPage, with_pictures: bool) -> Edges | None:
    """The part of a page that may hold codes: pictures, and as many small shapes as a code has; None where there is none."""
    parts = 0
    pictures, shapes = list[Edges](), list[Edges]()
    for count, thing in enumerate(page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_PATH), max_depth=6)):
        if count > _MOST_OBJECTS:
            return None
        box = thing.get_bounds()
        if thing.level:
            # What stands in a form is in the form's measure, which is not told here: the whole page is looked at.
            box = (0.0, 0.0, *page.get_size())
        if thing.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            if with_pictures and min(box[2] - box[0], box[3] - box[1]) >= _LEAST_PICTURE:
                pictures.append(box)
        elif max(box[2] - box[0], box[3] - box[1]) <= _LARGEST_CODE or thing.level:
            parts += _subpaths(thing.raw)
            shapes.append(box)
    boxes = [*pictures, *(shapes if parts >= _LEAST_PARTS else [])]
    if not boxes:
        return None
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _subpaths(path: Any) -> int:
    segments = pdfium.FPDFPath_CountSegments(path)
    return sum(pdfium.FPDFPathSegment_GetType(pdfium.FPDFPath_GetPathSegment(path, index)) == pdfium.FPDF_SEGMENT_MOVETO
               for index in range(min(segments, 600)))
