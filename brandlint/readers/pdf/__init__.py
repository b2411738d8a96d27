"""Flyers, leaflets and posters as PDF: their live text with its boxes, read in the order in which a person reads a page."""

from __future__ import annotations

from contextlib import closing

import pypdfium2
import pypdfium2.raw as pdfium

from brandlint.documents.blocks import Unread
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.places import WHOLE
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers.pdf.blocks import PageFiller, body_size
from brandlint.readers.pdf.pages import NO_TEXT, Page, page
from brandlint.readers.pdf.sheet import page_count

_HEAD = 1024
"""The mark of a PDF stands within this many bytes, as readers of PDF have always allowed."""


def read(source: Source) -> Document:
    """Read the live text of a PDF, page by page.

    Places are boxes in points from the top left corner of the page as it is shown. Text outside the trimmed page is not
    part of it.

    Raises:
        UnreadableAsset: it is empty, locked with a password, or no PDF that can be read.
    """
    if not source.data.strip():
        raise UnreadableAsset("not a PDF that can be read: the file is empty")
    if b"%PDF" not in source.data[:_HEAD]:
        raise UnreadableAsset("not a PDF that can be read: it does not begin as a PDF does")
    with closing(_opened(source.data)) as document:
        pages = [page(document, index) for index in range(page_count(document))]
    if not pages:
        raise UnreadableAsset("not a PDF that can be read: it has no pages")
    return _document(source, pages)


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise UnreadableAsset("locked with a password; save a copy without one") from None
        raise UnreadableAsset("not a PDF that can be read: the file is damaged or not complete") from None


def _document(source: Source, pages: list[Page]) -> Document:
    builder = DocumentBuilder(source)
    filler = PageFiller(builder, body_size(pages))
    for read_page in pages:
        filler.add(read_page)
    if any(read_page.empty for read_page in pages) and not any(read_page.runs for read_page in pages):
        builder.unread = [Unread("text", NO_TEXT, WHOLE)]
    return builder.build()
