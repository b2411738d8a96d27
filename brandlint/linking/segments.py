"""Cutting a block's text into what stands together: sentences and lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from brandlint.documents.text import paragraphs
from brandlint.facts import naming

# A full stop ends a sentence when white space and something that can begin one follow; not after a number's or an
# abbreviation's dot ("incl. btw", "31 dec. 2026").
_END = re.compile(r"\n+|(?<=[.!?…;])[\"'”’)]*\s+(?=[\"'“‘(]?(?:[^\W_a-zà-ÿ]|[€£$]))|\s+[•·|]\s+")
_MAY_END = re.compile(r"[\n.!?…;•·|]")
"""What stands at every end."""
_LONGEST = 500
"""Characters of a sentence."""


@cache
def _abbreviation() -> re.Pattern[str]:
    """An abbreviation and its full stop at the end of a text."""
    return re.compile(rf"(?:^|[\s(])(?:{naming.abbreviations()})\.$", re.I)


_NUMBER = re.compile(r"(?<![\w.,])\d{1,2}\.$")
_DAY, _PERCENTAGE = re.compile(r"\d\.? [^\W\d_]{3,5}\.$"), re.compile(r"-?\d{1,2}\s?%")
_WORD = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+(?![^\W\d_])")


class Segment(NamedTuple):
    """A sentence or a line: offsets in the block's characters, the end exclusive."""

    start: int
    end: int


@lru_cache(maxsize=8192)
def segments(chars: str) -> tuple[Segment, ...]:
    """The sentences and lines of a text, in order, without the white space between them."""
    if len(chars) <= _LONGEST and not _MAY_END.search(chars):
        return (Segment(0, len(chars)),) if chars else ()
    found = []
    start = 0
    for match in _END.finditer(chars):
        abbreviated = "\n" not in match.group() and _abbreviation().search(chars, max(0, match.start() - 12), match.start())
        if (abbreviated and not _ends_at_a_day(chars, match)) or _is_in_a_date(chars, match):
            continue
        found.append(Segment(start, match.start()))
        start = match.end()
    found.append(Segment(start, len(chars)))
    return tuple(part for segment in found if segment.end > segment.start for part in _readable(chars, segment))


def _readable(chars: str, segment: Segment) -> Iterator[Segment]:
    """A sentence; of one that nobody reads to its end, stretches: what is asked of it is asked for each fact in it."""
    if segment.end - segment.start <= _LONGEST:
        yield segment
        return
    for start, end in paragraphs(chars[segment.start:segment.end], _LONGEST):
        yield Segment(segment.start + start, segment.start + end)


def _is_in_a_date(chars: str, end: re.Match[str]) -> bool:
    """Whether the full stop is that of a day before its month: "bis 20. März"."""
    number = _NUMBER.search(chars, max(0, end.start() - 4), end.start())
    return number is not None and _month().match(chars, end.end()) is not None


@cache
def _month() -> re.Pattern[str]:
    """The name of a month, or of its first letters."""
    return re.compile(rf"(?:{naming.months()})(?![^\W\d_])", re.I)


def _ends_at_a_day(chars: str, end: re.Match[str]) -> bool:
    """Whether the abbreviation is of a month, and a reduction or a word with a capital begins behind it: "t/m 30 nov. 20%
    korting", "tot 15 des. Kode STAP15"."""
    day = _DAY.search(chars, max(0, end.start() - 12), end.start())
    if day is None or not _month().search(chars, day.start(), end.start()):
        return False
    return _PERCENTAGE.match(chars, end.end()) is not None or _WORD.match(chars, end.end()) is not None


def segment_at(parts: Sequence[Segment], offset: int) -> int:
    """The number of the segment that holds an offset."""
    return max(0, bisect_right(parts, offset, key=_start) - 1)


def _start(segment: Segment) -> int:
    return segment.start
