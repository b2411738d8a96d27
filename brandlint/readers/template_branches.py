"""Reads the texts between control tags as their readers do: of a condition one branch, never two in one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from brandlint.documents.blocks import Block, Branch
from brandlint.documents.text import Text
from brandlint.readers.rewriting import Rewriter
from brandlint.readers.template_blocks import Stretch

_MOST_READINGS = 8
"""A text with more of them is left as it is: it is no longer one that somebody reads."""

_Choice = dict[int, int]
"""Which branch is read of each condition."""


def by_branch(blocks: Iterable[Block], branches: Sequence[Stretch]) -> Iterator[Block]:
    """The blocks, one for each way to read those in which a condition stands, each with the branches that it holds.

    Args:
        branches: in offsets of the text that the blocks' sources count in.
    """
    for block in blocks:
        start, end = block.text.source_range(0, len(block.text))
        inside = [one for one in branches if one.start < end and start < one.end]
        yield from _readings(block, inside) if inside else (block,)


def _readings(block: Block, inside: list[Stretch]) -> Iterator[Block]:
    choices = list(_choices(inside))
    if len(choices) > _MOST_READINGS:
        yield block
        return
    for choice in choices:
        kept = list(_kept(block.text, [one for one in inside if choice[one.group] != one.number]))
        writer, moved = Rewriter(block.text), list[tuple[int, int, int]]()
        for start, end in kept:
            if block.text.chars[start:end].isspace() and writer.ends_with_space:
                continue
            moved.append((start, end, len(writer)))
            writer.copy(start, end)
        text = writer.build()
        if text.chars.strip():
            marks = tuple(mark._replace(start=new, end=new + end - start) for mark in block.marks
                          for start, end, new in _moved(mark.start, mark.end, moved))
            yield block._replace(text=text, marks=marks, branches=tuple(_branches_in(text, inside)))


def _choices(inside: list[Stretch]) -> Iterator[_Choice]:
    """Ways to read a text in which every branch is read once: with those around it, and the first of all others."""
    usual: _Choice = {}
    for one in inside:  # where only one branch reaches into the text, the others stand elsewhere
        usual[one.group] = min(one.number, usual.get(one.group, one.number))
    seen: list[_Choice] = []
    for one in inside:
        around = {other.group: other.number for other in inside if other.start <= one.start and one.end <= other.end}
        if (choice := usual | around) not in seen:
            seen.append(choice)
            yield choice


def _kept(text: Text, left_out: Sequence[Stretch]) -> Iterator[tuple[int, int]]:
    """The stretches of a text that come from none of these stretches of the source."""
    segments = text.segments
    for at, run in enumerate(segments):
        stop = segments[at + 1].start if at + 1 < len(segments) else len(text.chars)
        if not run.exact:
            if not any(one.start <= run.source_start and run.source_end <= one.end for one in left_out):
                yield run.start, stop
            continue
        position = run.source_start
        for one in left_out:
            if position < one.start < run.source_start + stop - run.start:
                yield run.start + position - run.source_start, run.start + one.start - run.source_start
            if one.start < run.source_start + stop - run.start:
                position = max(position, min(one.end, run.source_start + stop - run.start))
        if position < run.source_start + stop - run.start:
            yield run.start + position - run.source_start, stop


def _moved(start: int, end: int, moved: Sequence[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """What of a stretch is still there, and where it begins now."""
    for old, stop, new in moved:
        first, last = max(start, old), min(end, stop)
        if first < last:
            yield first, last, new + first - old


def _branches_in(text: Text, inside: Iterable[Stretch]) -> Iterator[Branch]:
    """The branches of which something is left in a text."""
    segments = text.segments
    for one in inside:
        runs = [at for at, run in enumerate(segments) if run.source_start < one.end and one.start < run.source_end]
        if runs:
            first, last = segments[runs[0]], segments[runs[-1]]
            stop = segments[runs[-1] + 1].start if runs[-1] + 1 < len(segments) else len(text.chars)
            begin = first.start + (max(0, one.start - first.source_start) if first.exact else 0)
            end = min(stop, last.start + one.end - last.source_start) if last.exact else stop
            yield Branch(begin, end, one.group, one.number)
