"""Pieces of text that may be names: what stands between amounts, signs and the words that join them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from brandlint.facts import naming, remarks
from brandlint.linking.names import fold
from brandlint.linking.own_names import as_name

_CUT = re.compile(
    r"[:;|·•()\[\]{}\"“”„«»…@=<>*_~#]|\n|,(?!\d)|[.!?]+(?=\s+[^\W\da-zß-ÿ_]|\s*$)|\s[-–—+/]+\s|[\u2190-\u2bff\u3000-\u303f\ufe0f]"
    r"|[\U0001f000-\U0001faff]")
_WORD = re.compile(r"\S+")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_MEASURE = re.compile(r"\d\s?(?:[mµk]?[gmlw]|[cd][ml]|m[²³]|mAh|Wh|kWh|W|V|°C|Hz|dB)$")
_MEASURED = re.compile(_MEASURE.pattern.removesuffix("$") + r"\s?,")
_COUNT = re.compile(r"\d{1,2}\s?[x×]?")

Key = tuple[str, ...]
"""A name as it is compared: its words and numbers without case, accents and order; "18V" is "18 V"."""


class Piece(NamedTuple):
    """A stretch of a block that may be a name: its words as written, its block and offsets."""

    words: tuple[str, ...]
    block: int
    start: int
    end: int


@lru_cache(maxsize=16384)
def key_of(words: tuple[str, ...]) -> Key:
    """What two spellings of one name have in common."""
    return tuple(sorted(_TOKEN.findall(fold(" ".join(words)))))


@cache
def _joining() -> frozenset[str]:
    """Words at either end of a piece that are no part of a name."""
    listed = (naming.connector_words(), naming.small_words(), naming.no_part(), naming.words_of_columns(),
              remarks.words_of_pieces())
    return frozenset(word for words in listed for phrase in words for word in phrase.split())


def pieces(chars: str, block: int, stated: Iterable[tuple[int, int]]) -> list[Piece]:
    """The possible names in a block, in order.

    Args:
        stated: where facts stand, in order; a name ends there.
    """
    return [piece for start, end in _stretches(chars, stated) if (piece := _trimmed(chars, block, start, end)) is not None]


def _stretches(chars: str, stated: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    cuts = sorted([*stated, *(match.span() for match in _CUT.finditer(chars))])
    start = 0
    for cut, end in [*cuts, (len(chars), len(chars))]:
        if cut > start:
            yield start, cut
        start = max(start, end)


def _trimmed(chars: str, block: int, start: int, end: int) -> Piece | None:
    """A stretch without the words at its ends that join it to something, if the rest can be a name."""
    words = list(_WORD.finditer(chars, start, end))
    while words and (_joins(words[0].group()) or _is_a_count(words[0].group())):
        words.pop(0)
    while words and _joins(words[-1].group()) and not _ends_a_name([word.group() for word in words]):
        words.pop()
    if not words:
        return None
    first, last = words[0].start(), words[-1].end()
    name = as_name(chars[first:last])
    return Piece(name, block, first, last) if name else None


def is_a_property(chars: str, piece: Piece) -> bool:
    """Whether a piece is one of a list of properties: ", Wassersäule 20.000 mm", "Ø 24 cm, 2,1 kg, Induktion"."""
    before = chars[:piece.start].rstrip()
    told = len(piece.words) == 1 and _MEASURED.search(before) is not None
    return before.endswith(",") and (told or _MEASURE.search(" ".join(piece.words)) is not None)


def begins_with_a_count(text: str) -> bool:
    """Whether a text begins with a number of pieces: "2 x", "Twee keer"."""
    first = _WORD.match(text)
    return first is not None and _is_a_count(first.group())


@lru_cache(maxsize=8192)
def _is_a_count(word: str) -> bool:
    return _COUNT.fullmatch(word) is not None or word.lower() in remarks.counts()


def _ends_a_name(words: list[str]) -> bool:
    """Whether the last word is that of a model by its capital, and one for "a piece" without: "Steelstofzuiger X7 Pro"."""
    return len(words) > 1 and words[-1][:1].isupper() and words[-1].lower() in remarks.words_for_each()


@lru_cache(maxsize=8192)
def _joins(word: str) -> bool:
    plain = word.strip(".,'’-–—").lower()
    return not any(map(str.isalnum, plain)) or plain in _joining()
