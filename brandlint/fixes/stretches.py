"""From a text that should read otherwise to the stretches of its source that have to change, and no others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from brandlint.documents.text import Text
from brandlint.facts.numbers import RAISED, TO_DIGITS

_TOKEN = re.compile(rf"\d+|[{RAISED}]+|[^\W\d_]+|.", re.DOTALL)
Escape = Callable[[str], str]
"""Writes characters as the source has to have them."""


class Change(NamedTuple):
    """Characters that take the place of a stretch: of a text, or of its source."""

    start: int
    end: int
    text: str


def changes(old: str, new: str) -> Iterator[Change]:
    """The changes that make a new text of an old one, each as small as a word or a number."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    starts = [0]
    for token in before:
        starts.append(starts[-1] + len(token))
    for kind, start, end, other_start, other_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        if kind == "replace" and end - start == other_end - other_start:
            yield from (Change(starts[at], starts[at + 1], token)
                        for at, token in enumerate(after[other_start:other_end], start) if token != before[at])
        else:
            yield Change(starts[start], starts[end], "".join(after[other_start:other_end]))


def in_source(text: Text, wanted: Iterator[Change] | list[Change], escape: Escape) -> list[Change] | None:
    """Changes of a text as changes of its source; None where the source has something else between or in its place.

    Args:
        text: the text whose characters change.
        wanted: changes with offsets in it.
        escape: writes new characters for the source.
    """
    found = []
    for one in wanted:
        change = _inserted(text, one, escape) if one.start == one.end else _replaced(text, one, escape)
        if change is None:
            return None
        found.append(change)
    return found


def _inserted(text: Text, one: Change, escape: Escape) -> Change | None:
    """Characters that are added go behind the one before them."""
    if not text.chars:
        return None
    start, end = text.source_range(one.start - 1, one.start) if one.start else text.source_range(0, 1)
    at = end if one.start else start
    return Change(at, at, escape(one.text))


def _replaced(text: Text, one: Change, escape: Escape) -> Change | None:
    runs = [run for run in _runs(text) if run.start < one.end and run.end > one.start]
    if any(here.source_end != there.source_start for here, there in pairwise(runs)):
        return None
    if not all(run.exact or (run.start >= one.start and run.end <= one.end) for run in runs):
        return None
    start, end = text.source_range(one.start, one.end)
    raised = all(char in RAISED for char in text.chars[one.start:one.end] + one.text)
    plain = raised and not any(run.exact for run in runs) and end - start == one.end - one.start
    return Change(start, end, escape(one.text.translate(TO_DIGITS) if plain else one.text))


class _Run(NamedTuple):
    """A segment with its end in the text, and with the end in the source that its characters have."""

    start: int
    end: int
    source_start: int
    source_end: int
    exact: bool


def _runs(text: Text) -> Iterator[_Run]:
    ends = [*(segment.start for segment in text.segments[1:]), len(text.chars)]
    for segment, end in zip(text.segments, ends, strict=True):
        source_end = segment.source_start + end - segment.start if segment.exact else segment.source_end
        yield _Run(segment.start, end, segment.source_start, source_end, segment.exact)
