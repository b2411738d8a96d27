"""Links of a page: their addresses and the rectangles that can be clicked."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from brandlint.documents.places import Box
from brandlint.readers.pdf.sheet import Sheet

_MOST = 2_000
"""Links of one page."""


class PageLink(NamedTuple):
    url: str
    box: Box


def links(document: Any, sheet: Sheet) -> Iterator[PageLink]:
    """The links of a page that lead to an address.

    Args:
        document: pdfium's handle of the open document.
        sheet: the open page.
    """
    position, link, met = ctypes.c_int(0), pdfium.FPDF_LINK(), 0
    while met < _MOST and pdfium.FPDFLink_Enumerate(sheet.page, position, link):
        met += 1
        rectangle = pdfium.FS_RECTF()
        url = _address(document, pdfium.FPDFLink_GetAction(link))
        if url and pdfium.FPDFLink_GetAnnotRect(link, rectangle):
            low, high = sorted((rectangle.bottom, rectangle.top))
            yield PageLink(url, sheet.view.box(rectangle.left, low, rectangle.right, high))


def _address(document: Any, action: Any) -> str:
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return ""
    length = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAction_GetURIPath(document, action, buffer, length)
    return buffer.value.decode("utf-8", "replace")
