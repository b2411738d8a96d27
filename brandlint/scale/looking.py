"""Looking at the pictures that an asset shows: for the text in them, for logos, for what lies behind a text.

What it takes to look at a picture is imported only where one is at hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from brandlint.documents.blocks import Fetch, Unread
from brandlint.documents.document import Document
from brandlint.documents.places import WHOLE
from brandlint.documents.visuals import LogoSearch, Paint, Visual
from brandlint.readers.html.hidden import may_show_more
from brandlint.scale.shown_files import ShownFiles, missing_from, parts_of
from brandlint.visuals.logos import Reference

_OF_PICTURES = frozenset({"html", "htm", "xhtml", "eml"})
"""Formats that show pictures of their own, among them a logo."""
_PAGES = frozenset({"html", "htm", "xhtml"})
_OF_OFFICE = frozenset({"docx", "docm", "pptx", "pptm", "ppsx"})
"""Formats that show pictures, and much else that is not looked at for a logo: backgrounds, shapes, layouts."""
_ARTWORK = frozenset({"png", "jpg", "jpeg", "webp", "gif", "bmp", "tif", "tiff", "avif", "svg", "pdf", "ai"})
"""Formats in which a logo may stand anywhere."""


class Looking:
    """Looks at the pictures of one asset.

    Args:
        document: as it was read.
        files: those of the campaign that it leads to.
        kind: its format.
    """

    def __init__(self, document: Document, files: ShownFiles, kind: str) -> None:
        self._document, self._files, self._kind = document, files, kind

    @cached_property
    def _fetch(self) -> Fetch:
        return parts_of(self._document.source.data, self._files.fetch) if self._kind == "eml" else self._files.fetch

    @cached_property
    def _behind(self) -> list[str]:
        """The pictures on which it sets text."""
        return [one.behind for one in self._document.visuals if isinstance(one, Paint) and one.behind]

    @cached_property
    def _shows_some(self) -> bool:
        return any(self._is_at_hand(image.url) for image in self._document.images)

    def _is_at_hand(self, url: str) -> bool:
        return url.startswith("data:image/") or self._fetch(url) is not None

    @property
    def has_to_decode(self) -> bool:
        """Whether the asset shows a picture, or sets text on one, that can be looked at."""
        return self._shows_some or any(map(self._is_at_hand, self._behind))

    def logos(self, wanted: Sequence[Reference]) -> tuple[tuple[Visual, ...], tuple[Unread, ...]]:
        """Where logos of the guide are shown, and what could not be looked at for them."""
        if not wanted or self._kind not in _OF_PICTURES | _OF_OFFICE | _ARTWORK:
            return (), ()
        if self._kind in _ARTWORK:
            return self._on_artwork(wanted)
        return (*self._inline(wanted), *self._among_pictures(wanted)), ()

    def _inline(self, wanted: Sequence[Reference]) -> Iterator[Visual]:
        """The logos that a page draws itself."""
        if self._kind not in _PAGES or "<svg" not in self._document.source.text:
            return
        from brandlint.readers.pictures.composed import sees

        if sees():
            from brandlint.readers.pictures.inline import logos_inline

            yield from logos_inline(self._document, wanted)

    def _among_pictures(self, wanted: Sequence[Reference]) -> Iterator[Visual]:
        in_office = self._kind in _OF_OFFICE
        if not self._shows_some:
            whole = not in_office and not self._document.images and not may_show_more(self._document.source.text)
            yield LogoSearch(whole)
            return
        from brandlint.readers.pictures.logos import logos_of

        for one in logos_of(self._document, self._fetch, wanted):
            yield LogoSearch(False) if in_office and isinstance(one, LogoSearch) else one

    def _on_artwork(self, wanted: Sequence[Reference]) -> tuple[tuple[Visual, ...], tuple[Unread, ...]]:
        from brandlint.readers.pictures import composed

        if not composed.sees():
            return (LogoSearch(False),), (Unread("logos", composed.NO_VISION, WHOLE),)
        return tuple(composed.logos_on(self._document, self._kind, self._files.fetch, wanted)), ()

    def read(self) -> Document:
        """The document with the text of its pictures, and with what lies behind the texts that it sets on some."""
        document = self._with_texts() if self._document.images else self._document
        if self._behind:
            from brandlint.readers.pictures.behind import grounded

            document.visuals = tuple(grounded(document.visuals, self._fetch))
        return document

    def _with_texts(self) -> Document:
        from brandlint.readers.pictures.seen import seen

        document = self._document
        visuals = tuple(seen(document.images, self._fetch, missing_from(self._files, self._kind, document.source.text)))
        if self._shows_some:
            from brandlint.readers.pictures.shown import with_pictures

            document = with_pictures(document, self._fetch)
        document.visuals += visuals
        return document
