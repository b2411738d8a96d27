"""Readers: each turns one format into a `Document` and knows nothing of prices.

A reader is a function from a `Source` to a `Document`. It raises `UnreadableAsset` for what is locked, damaged or not
what its name says. The module of a reader is imported when a file of its format is met.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import cast

from brandlint.brought import brought
from brandlint.documents.document import Document
from brandlint.documents.source import Source

Reader = Callable[[Source], Document]

VERSION = 7
"""Raised when a reader reads the same bytes in another way, so that nothing stale is taken from a cache."""

BUILT_IN = {
    "html": "brandlint.readers.html:read", "htm": "brandlint.readers.html:read", "xhtml": "brandlint.readers.html:read",
    "mjml": "brandlint.readers.mjml:read",
    "eml": "brandlint.readers.eml:read",
    "md": "brandlint.readers.markdown:read", "markdown": "brandlint.readers.markdown:read",
    "txt": "brandlint.readers.plain:read",
    "yaml": "brandlint.readers.yaml:read", "yml": "brandlint.readers.yaml:read",
    "json": "brandlint.readers.json:read", "arb": "brandlint.readers.json:read",
    "xml": "brandlint.readers.xml:read", "resx": "brandlint.readers.xml:read_resx",
    **dict.fromkeys(("xliff", "xlf"), "brandlint.readers.xliff:read"),
    **dict.fromkeys(("po", "pot"), "brandlint.readers.po:read"),
    "strings": "brandlint.readers.strings:read", "xcstrings": "brandlint.readers.strings:read_catalogue",
    "csv": "brandlint.readers.tables:read", "tsv": "brandlint.readers.tables:read",
    "srt": "brandlint.readers.captions:read", "vtt": "brandlint.readers.captions:read",
    "svg": "brandlint.readers.svg:read",
    "pdf": "brandlint.readers.pdf:read", "ai": "brandlint.readers.pdf:read_illustrator",
    **dict.fromkeys(("png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "avif"), "brandlint.readers.pictures.reading:read"),
    "docx": "brandlint.readers.office.docx:read", "docm": "brandlint.readers.office.docx:read",
    "pptx": "brandlint.readers.office.pptx:read", "pptm": "brandlint.readers.office.pptx:read",
    "ppsx": "brandlint.readers.office.pptx:read",
    "xlsx": "brandlint.readers.office.xlsx:read", "xlsm": "brandlint.readers.office.xlsx:read",
}

UNREADABLE = {
    "doc": "an old Word document; save it as .docx", "rtf": "a rich text document; save it as .docx",
    "odt": "an OpenDocument text; save it as .docx", "pages": "a Pages document; export it as .docx",
    "xls": "an old Excel workbook; save it as .xlsx", "xlsb": "a binary Excel workbook; save it as .xlsx",
    "ods": "an OpenDocument spreadsheet; save it as .xlsx", "numbers": "a Numbers spreadsheet; export it as .xlsx",
    "ppt": "an old PowerPoint presentation; save it as .pptx", "odp": "an OpenDocument presentation; save it as .pptx",
    "msg": "a message of Outlook; save it as .eml", "psd": "a Photoshop document; export it as .png or .pdf",
    "idml": "an InDesign document; export it as .pdf", "mp4": "a film; add its subtitles as .srt or .vtt",
    "mov": "a film; add its subtitles as .srt or .vtt",
    "key": "a Keynote presentation; export it as .pptx",
}
"""Why files of an ending are not read, and what to do."""


@cache
def _installed() -> dict[str, str]:
    """Readers that other packages bring, by the file ending that their entry point is named after."""
    return {entry.name: entry.value for entry in brought("brandlint.readers")}


def reader_for(ending: str) -> Reader | None:
    """The reader for a file ending (without its dot, lower case), or None where there is none yet."""
    target = BUILT_IN.get(ending) or _installed().get(ending)
    if target is None:
        return None
    module, _, name = target.partition(":")
    return cast("Reader", getattr(import_module(module), name))
