"""Text around a place: out of the asset as it was studied, else out of its source."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from brandlint.documents.blocks import Record, Role
from brandlint.documents.places import Box, Place, Span
from brandlint.documents.source import Source
from brandlint.documents.visuals import LogoSighting
from brandlint.linking.ledger import Voice
from brandlint.reports.pictures import Passage, Picture, Post
from brandlint.study import Study, TextBlock

_AROUND = 240
"""Characters of text on each side of a spot."""
_POST_AROUND = 320
_LINES_OF_TEXT = 5
_LINES_AROUND = 1
_BESIDE = 48
"""Characters of a line of a source on each side of a spot."""
_SILENT = frozenset({Role.METADATA, Role.LABEL, Role.ALT})
"""Roles of texts that no reader of a post sees."""


class _Spot(NamedTuple):
    """A stretch of a block."""

    study: Study
    block: int
    start: int
    end: int

    @property
    def text(self) -> TextBlock:
        return self.study.blocks[self.block]

    @property
    def record(self) -> Record:
        return self.study.records[self.text.record]


class Passages:
    """Finds texts by the places of what they state."""

    def __init__(self, voices: Iterable[Voice]) -> None:
        self._studies = {voice.asset.path: voice.study for voice in voices}
        self._spots: dict[str, dict[Place, _Spot]] = {}

    def at(self, path: str, place: Place) -> Picture | None:
        """The post or the text at a place of an asset; None where nothing is known of it."""
        spot = self._spot(path, place)
        if spot is None:
            return None
        if spot.record.channel is None and spot.record.date is None:
            return _passage(spot.text.chars, spot, _AROUND)
        before, after = _rest_of_record(spot)
        own = _passage(spot.text.chars, spot, _POST_AROUND)
        text = Passage(_end(before + own.before), own.marked, _beginning(own.after + after))
        return Post(spot.record.channel or spot.study.asset.channel, spot.record.locale, spot.record.date, text)

    def words_at(self, path: str, place: Place) -> Passage | None:
        """The text at a place, whether it is a post's or not."""
        spot = self._spot(path, place)
        return _passage(spot.text.chars, spot, _AROUND) if spot else None

    def box_at(self, path: str, place: Place) -> Box | None:
        """The box of the text or logo at a place, where it has one."""
        spot = self._spot(path, place)
        return spot.text.box if spot else None

    def logo_at(self, path: str, place: Place) -> LogoSighting | None:
        """The logo that is shown at a place."""
        study = self._studies.get(path)
        seen = study.visuals if study else ()
        return next((one for one in seen if isinstance(one, LogoSighting) and one.place == place), None)

    def _spot(self, path: str, place: Place) -> _Spot | None:
        if path not in self._spots:
            study = self._studies.get(path)
            self._spots[path] = dict(_spots(study)) if study else {}
        return self._spots[path].get(place)


def _spots(study: Study) -> Iterable[tuple[Place, _Spot]]:
    for block, text in enumerate(study.blocks):
        yield text.place, _Spot(study, block, 0, len(text.chars))
    for wording in study.wordings:
        yield wording.place, _Spot(study, wording.block, wording.start, wording.start + len(wording.text))
    for fact in study.facts:
        yield fact.place, _Spot(study, fact.block, fact.start, fact.end)


def _passage(chars: str, spot: _Spot, around: int) -> Passage:
    before, after = chars[:spot.start], chars[spot.end:]
    return Passage(_end(before, around), chars[spot.start:spot.end], _beginning(after, around), spot.text.label or "")


def _rest_of_record(spot: _Spot) -> tuple[str, str]:
    """The texts of a record before and behind a block."""
    texts = [(number, block.chars) for number, block in enumerate(spot.study.blocks)
             if block.record == spot.text.record and block.role not in _SILENT and number != spot.block]
    before = "".join(f"{chars}\n" for number, chars in texts if number < spot.block)
    return before, "".join(f"\n{chars}" for number, chars in texts if number > spot.block)


def _end(text: str, most: int = _POST_AROUND) -> str:
    """The end of a text, of a few lines at most, so that the spot behind it is in sight."""
    cut = "\n".join(text[-most:].rsplit("\n", _LINES_OF_TEXT)[-_LINES_OF_TEXT:])
    return text if len(cut) == len(text) else f"…{cut}"


def _beginning(text: str, most: int = _POST_AROUND) -> str:
    cut = "\n".join(text[:most].split("\n", _LINES_OF_TEXT)[:_LINES_OF_TEXT])
    return text if len(cut) == len(text) else f"{cut}…"


def source_passage(source: Source, span: Span) -> Passage:
    """The lines of a file around a span, as they are written, cut to what fits beside each other."""
    first, last = source.line_start(max(1, span.line - _LINES_AROUND)), source.line_start(span.end_line + _LINES_AROUND + 1)
    *above, before = source.text[first:span.start].split("\n")
    after, *below = source.text[span.end:last].rstrip().split("\n")
    return Passage("\n".join([*map(_line, above), _end(before, _BESIDE)]), _beginning(source.text[span.start:span.end], _AROUND),
                   "\n".join([_beginning(after, _BESIDE), *map(_line, below)]), f"line {span.line}", written=True)


def _line(line: str) -> str:
    return _beginning(line.rstrip("\r"), 2 * _BESIDE)
