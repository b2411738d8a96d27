"""Pictures of places in assets, for the proof: the crop of a page or picture, a mail as it looks, a post, a passage of text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from brandlint.crops.frames import framed
from brandlint.crops.passages import Passages, source_passage
from brandlint.crops.pixels import NoCrop
from brandlint.crops.sheets import on_drawing, on_page, on_picture
from brandlint.documents.places import Box, Place, span_of
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.linking.ledger import Voice
from brandlint.reports.pictures import Frame, Picture, Pixels

_FRAMED = frozenset({"html", "htm", "eml"})
_PAGES = frozenset({"pdf", "ai"})
_MOST_PIXELS, _MOST_FRAMES = 160, 120
"""Crops and frames of one proof; what comes behind them is shown as text."""
_MOST_BYTES = 9_000_000
_MOST_FILE = 60 * 1024 * 1024


class Crops:
    """Gives pictures of places; each is made once, and all of them together stay small enough to be mailed.

    Args:
        root: the campaign's root.
        voices: the assets as they were studied.
    """

    def __init__(self, root: Path, voices: Iterable[Voice]) -> None:
        self._root = root
        self._passages = Passages(voices)
        self._known: dict[tuple[str, Place], Picture | None] = {}
        self._count = {Pixels: 0, Frame: 0}
        self._bytes = 0
        self._source = lru_cache(maxsize=8)(self._open)

    def __call__(self, path: str, place: Place) -> Picture | None:
        """The picture of a place, as rich as its file and what is left of the room allow; None where there is nothing."""
        key = path, place
        if key not in self._known:
            self._known[key] = self._looks(path, place) or self._reads(path, place)
        return self._known[key]

    def _looks(self, path: str, place: Place) -> Picture | None:
        """How a place looks; None where that cannot be shown."""
        make = self._maker(path, place)
        if make is None or self._bytes > _MOST_BYTES:
            return None
        try:
            made = make()
        except (UnreadableAsset, NoCrop, OSError):
            return None
        if isinstance(made, Frame):
            made = replace(made, text=self._passages.words_at(path, place))
        self._count[type(made)] += 1
        self._bytes += len(made.data) if isinstance(made, Pixels) else len(made.html)
        return made

    def _maker(self, path: str, place: Place) -> Callable[[], Pixels | Frame] | None:
        kind = path.rpartition(".")[2].lower()
        seen = self._passages.logo_at(path, place)
        if self._count[Pixels] < _MOST_PIXELS:
            if isinstance(place, Box):
                draw = on_page if kind in _PAGES else on_picture
                return lambda: draw(self._read(path), place, seen)
            if kind == "svg" and (box := self._passages.box_at(path, place)) is not None:
                return lambda: on_drawing(self._read(path), box, seen)
        if kind in _FRAMED and span_of(place) is not None and self._count[Frame] < _MOST_FRAMES:
            return lambda: framed(self._root, path, self._read(path), place, seen)
        return None

    def _reads(self, path: str, place: Place) -> Picture | None:
        """What stands at a place."""
        known = self._passages.at(path, place)
        span = span_of(place)
        if known is not None or span is None:
            return known
        source = self._source(path)
        return source_passage(source, span) if source is not None else None

    def _open(self, path: str) -> Source | None:
        try:
            return Source(self._read(path), path)
        except OSError:
            return None

    def _read(self, path: str) -> bytes:
        file = (self._root / path).resolve()
        if file.stat().st_size > _MOST_FILE:
            raise OSError(f"{path} is too large to be shown")
        return file.read_bytes()
