"""From pieces to lines: what stands close behind each other on one baseline, raised cents and small currency signs too."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from brandlint.documents.places import Box
from brandlint.readers.layout.pieces import Line, Part, Piece

_CENTS = re.compile(r"\d\d(?!\d)")
_WHOLE_AMOUNT = re.compile(r"\d[.,]?$")

WORD_GAP = 0.12
"""A gap of more sizes than this is a space."""
LINE_GAP = 0.8
"""A gap of more sizes than this parts two columns or cells."""
_CLOSE = 0.35
"""A small piece beside a big one belongs to it when the gap is at most this part of the big size."""


class Tie(IntEnum):
    """How two pieces hang together, the firmest first."""

    CENTS = 0
    BASELINE = 1
    BESIDE = 2
    """Much smaller, within the height of the big one: a currency sign, a unit."""


class _Link(NamedTuple):
    tie: Tie
    gap: float
    left: int
    right: int


def lines(pieces: Sequence[Piece], walls: Sequence[Box] = ()) -> list[Line]:
    """Chain pieces of one angle into lines.

    Args:
        pieces: in any order.
        walls: drawn boxes that no line crosses.

    Returns:
        the lines from top to bottom, then from left to right.
    """
    links = list(_links(pieces, walls))
    standing = {link.right: _with_cents(pieces, link) for link in links if link.tie is Tie.CENTS}
    links.extend(_links([standing.get(index, piece) for index, piece in enumerate(pieces)], walls) if standing else ())
    follows, leads = _chosen(sorted(links))
    chains = [_chain(start, follows, pieces) for start in range(len(pieces)) if start not in leads]
    return sorted((Line.of(chain) for chain in chains), key=lambda line: (line.box.top, line.box.left))


def is_cents(big: Piece, small: Piece) -> bool:
    """Whether `small` is the raised cents of the amount that `big` ends with.

    Two digits close behind them, smaller and about level with their top; or much smaller on the same baseline.
    """
    return (bool(_WHOLE_AMOUNT.search(big.text)) and bool(_CENTS.match(small.text))
            and 0.33 * big.size <= small.size and _is_apart(big, small)
            and -0.15 * big.size <= small.box.left - big.box.right <= _CLOSE * big.size)


def _with_cents(pieces: Sequence[Piece], link: _Link) -> Piece:
    """What follows raised cents stands on the line of the big digits: these, as far as their cents reach."""
    big, cents = pieces[link.left], pieces[link.right]
    return big._replace(box=big.box._replace(left=cents.box.left, right=cents.box.right))


def _is_apart(big: Piece, small: Piece) -> bool:
    raised = big.baseline - small.baseline
    if raised < 0.15 * big.size:
        return small.size <= 0.77 * big.size and abs(raised) <= 0.1 * big.size
    return small.size <= 0.87 * big.size and abs(small.box.top - big.box.top) <= 0.24 * big.size


def _links(pieces: Sequence[Piece], walls: Sequence[Box]) -> Iterator[_Link]:
    for left, right in _neighbours(pieces):
        first, second = pieces[left], pieces[right]
        tie = _tie(first, second)
        if tie is not None and not any(_parts(wall, first, second) for wall in walls):
            yield _Link(tie, second.box.left - first.box.right, left, right)


def _neighbours(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Pairs that overlap in height, the first to the left of the second; found by strips of the page."""
    tallest = max((piece.size for piece in pieces), default=1.0)
    strips: defaultdict[int, list[int]] = defaultdict(list)
    for index, piece in enumerate(pieces):
        strips[int(piece.box.top // tallest)].append(index)
    for strip, members in strips.items():
        near = [other for number in (strip - 1, strip, strip + 1) for other in strips.get(number, ())]
        for left in members:
            for right in near:
                if left != right and pieces[left].box.left < pieces[right].box.left:
                    yield left, right


def _tie(first: Piece, second: Piece) -> Tie | None:
    gap = second.box.left - first.box.right
    big, small = max(first.size, second.size), min(first.size, second.size)
    if gap > LINE_GAP * big + 2 * max(first.tracking, second.tracking) or gap < -0.3 * small:
        return None
    if is_cents(first, second):
        return Tie.CENTS
    if abs(first.baseline - second.baseline) <= 0.22 * small:
        return Tie.BASELINE
    if gap <= _CLOSE * big and small < 0.8 * big and _within(first, second):
        return Tie.BESIDE
    return None


def _within(first: Piece, second: Piece) -> bool:
    """Whether the smaller one stands within the height of the bigger one's figures."""
    small, big = sorted((first, second), key=lambda piece: piece.size)
    slack = 0.12 * big.size
    return small.box.top >= big.box.top - slack and small.baseline <= big.baseline + slack


def _parts(wall: Box, first: Piece, second: Piece) -> bool:
    """Whether a wall that is more than a line high has one of the two in it and the other outside."""
    high = wall.bottom - wall.top > 2.2 * max(first.size, second.size)
    return high and _holds(wall, first.box) != _holds(wall, second.box)


def _holds(wall: Box, box: Box) -> bool:
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    return wall.left <= x <= wall.right and wall.top <= y <= wall.bottom


def _chosen(links: Iterable[_Link]) -> tuple[dict[int, _Link], set[int]]:
    """For each piece at most one that follows and one that leads, the firmest and closest first."""
    follows: dict[int, _Link] = {}
    led: set[int] = set()
    for link in links:
        if link.left not in follows and link.right not in led:
            follows[link.left] = link
            led.add(link.right)
    return follows, led


def _chain(start: int, follows: dict[int, _Link], pieces: Sequence[Piece]) -> Iterator[Part]:
    yield Part(pieces[start])
    while (link := follows.get(start)) is not None:
        piece = pieces[link.right]
        raised = link.tie is Tie.CENTS and pieces[start].text[-1].isdigit()
        yield Part(piece, "" if link.tie is Tie.CENTS else _space(link, pieces), raised)
        start = link.right


def _space(link: _Link, pieces: Sequence[Piece]) -> str:
    first, second = pieces[link.left], pieces[link.right]
    width = WORD_GAP * min(first.size, second.size) + 1.5 * min(first.tracking, second.tracking)
    return " " if link.gap > width else ""
