"""Flyers, leaflets and posters as PDF: their text with its boxes, read as a person reads a page, and their inks."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.documents.blocks import Unread
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.places import WHOLE
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers.pdf.blocks import PageFiller, body_size
from brandlint.readers.pdf.codes import codes_in
from brandlint.readers.pdf.coverage import show_no_codes
from brandlint.readers.pdf.gathering import visuals_of
from brandlint.readers.pdf.opening import MOST_PAGES, OpenFile, opened_file
from brandlint.readers.pdf.pages import BESIDE, Page, page
from brandlint.translations import say

_HEAD = 1024
"""The mark of a PDF stands within this many bytes, as readers of PDF have always allowed."""
_WITHOUT_PDF = "This is an Adobe® Illustrator® File that was saved without PDF Content"
_SAVE_COMPATIBLE = say("an Illustrator file without its PDF part; save it again with \"Create PDF Compatible File\", or as a PDF")


def read(source: Source) -> Document:
    """Read a PDF, page by page.

    Places are boxes in points from the top left corner of the page as it is shown. Text outside the trimmed page is not
    part of it, nor is text on a layer that is switched off.

    Raises:
        UnreadableAsset: it is empty, locked with a password, or no PDF that can be read.
    """
    if not source.data.strip():
        raise UnreadableAsset(say("not a PDF that can be read: the file is empty"))
    if b"%PDF" not in source.data[:_HEAD]:
        raise UnreadableAsset(say("not a PDF that can be read: it does not begin as a PDF does"))
    with opened_file(source.data) as file:
        pages = list(each_page(file))
        if not pages:
            raise UnreadableAsset(say("not a PDF that can be read: it has no pages"))
        return _document(source, file, pages)


def read_illustrator(source: Source) -> Document:
    """Read the PDF part of an Illustrator file.

    Raises:
        UnreadableAsset: it has none, or cannot be read.
    """
    if source.data.strip() and b"%PDF" not in source.data[:_HEAD]:
        raise UnreadableAsset(_SAVE_COMPATIBLE)
    document = read(source)
    if any(_WITHOUT_PDF in " ".join(block.text.chars.split()) for block in document.blocks):
        raise UnreadableAsset(_SAVE_COMPATIBLE)
    return document


def each_page(file: OpenFile) -> Iterator[Page]:
    """Read the pages of an open file one after the other, each when it is asked for."""
    return (page(file, index) for index in range(min(file.count, MOST_PAGES)))


def _put_together(pages: list[Page], unread: list[Unread]) -> Iterator[Unread]:
    """What was not read; once for the whole file where nothing of it was, or where it is the pictures of several pages."""
    if any(read_page.empty for read_page in pages) and not any(read_page.runs or read_page.recognised for read_page in pages):
        yield next(Unread("text", one.reason, WHOLE) for one in unread)
        return
    beside = [one for one in unread if one.what.startswith(BESIDE)]
    yield from (one for one in unread if one not in beside)
    if beside:
        yield beside[0] if len(beside) == 1 else Unread(BESIDE, beside[0].reason, WHOLE)


def _document(source: Source, file: OpenFile, pages: list[Page]) -> Document:
    builder = DocumentBuilder(source)
    filler = PageFiller(builder, body_size(pages))
    for read_page in pages:
        filler.add(read_page)
    builder.unread = list(_put_together(pages, builder.unread))
    if file.count > MOST_PAGES:
        builder.unread.append(Unread(say("pages {first} to {last}", first=MOST_PAGES + 1, last=file.count),
                                         "so many pages are not read", WHOLE))
    builder.visuals.extend(visuals_of(pages, builder.blocks, file.root))
    # A page that could not be followed step by step to its end is not drawn: nothing would stop that.
    followed = frozenset(one.number for one in pages if (not one.unread if one.inks is None else one.inks.whole))
    bare = frozenset(one.number for one in pages if one.inks is not None and show_no_codes(one.inks.pictures))
    builder.visuals.extend(codes_in(file.document, followed, bare))
    return builder.build()
