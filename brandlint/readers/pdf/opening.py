"""Opening a PDF: twice, for its text and for its inks, and as people see it: layers switched off gone, fields filled in."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

from brandlint.errors import UnreadableAsset
from brandlint.readers.pdf.content.objects import FAULTS, entry, number
from brandlint.readers.pdf.fields import Written, are_there, flatten
from brandlint.readers.pdf.layers import Layers
from brandlint.readers.pdf.sheet import page_count
from brandlint.translations import say

MOST_PAGES = 3_000
logging.getLogger("pikepdf").setLevel(logging.CRITICAL)


@dataclass(frozen=True)
class OpenFile:
    """A PDF while it is open.

    Attributes:
        document: pdfium's.
        pages: pikepdf's pages in the same order; empty where it cannot read the file.
        root: the file's catalogue.
        count: how many pages there are.
        written: by the index of a page, texts of fields and notes that have no look of their own.
    """

    document: pypdfium2.PdfDocument
    pages: Sequence[Any]
    root: Any
    count: int
    written: dict[int, list[Written]] = field(default_factory=dict)


@contextmanager
def opened_file(data: bytes) -> Iterator[OpenFile]:
    """Open a PDF.

    Raises:
        UnreadableAsset: it is locked with a password, or no PDF that can be read.
    """
    pdf = _by_objects(data)
    try:
        written: dict[int, list[Written]] = {}
        if pdf is not None:
            data, written = _as_seen(pdf, data)
        pages = _pages(pdf) if pdf is not None else []
        if pdf is not None and not pages and _counts_none(pdf):
            raise UnreadableAsset(say("not a PDF that can be read: it has no pages"))
        with closing(_for_text(data)) as document:
            count = page_count(document)
            yield OpenFile(document, pages if len(pages) == count else [], pdf.Root if pdf is not None else None, count, written)
    finally:
        if pdf is not None:
            pdf.close()


def _by_objects(data: bytes) -> pikepdf.Pdf | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return pikepdf.open(BytesIO(data), suppress_warnings=True)
    except FAULTS:
        return None


def _pages(pdf: pikepdf.Pdf) -> list[Any]:
    try:
        return [page.obj for page in pdf.pages]
    except FAULTS:
        return []


def _counts_none(pdf: pikepdf.Pdf) -> bool:
    """Whether a file says itself that it has no pages."""
    return number(entry(entry(pdf.Root, "/Pages"), "/Count")) == 0


def _as_seen(pdf: pikepdf.Pdf, data: bytes) -> tuple[bytes, dict[int, list[Written]]]:
    """The file as people see it, and what fields hold without showing it; a damaged one stays as it is."""
    try:
        layers, noted = Layers(pdf), are_there(pdf)
        if not layers and not noted:
            return data, {}
        if layers:
            layers.remove_hidden(pdf)
        written = flatten(pdf) if noted else {}
        return _saved(pdf), written
    except FAULTS:
        return data, {}


def _saved(pdf: pikepdf.Pdf) -> bytes:
    made = BytesIO()
    with warnings.catch_warnings():
        # What pikepdf remarks on the file's own faults is nothing that a reader of it can change.
        warnings.simplefilter("ignore")
        pdf.save(made, encryption=False)
    return made.getvalue()


def _for_text(data: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise UnreadableAsset(say("locked with a password; save a copy without one")) from None
        raise UnreadableAsset(say("not a PDF that can be read: the file is damaged or not complete")) from None
