"""From characters to pieces: what was set in one go on one baseline, with the spaces that a reader sees."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from brandlint.documents.places import Box
from brandlint.readers.layout.lines import LINE_GAP
from brandlint.readers.layout.pieces import Piece, line_box
from brandlint.readers.pdf.glyphs import NAMELESS, Face, Glyph

_SPACE_GAP = 0.13
_FARTHEST_BACK = -0.5
_MOST_STRETCHED = 2.5
_LEADER = re.compile(r"(?:[.·…_‧] ?){4,}|[ \u00a0]{4,}")
_SPACED_OUT = re.compile(r"(?<!\S)(?:[^\W\d_] ){3,}[^\W\d_](?!\S)")


class Sign(NamedTuple):
    """A character as it is read: its box on the page, its stretch along its line, and whether nobody sees it."""

    char: str
    box: Box
    start: float
    end: float
    hidden: bool = False


class Run(NamedTuple):
    """A piece and its signs, one for each character of its text."""

    piece: Piece
    signs: tuple[Sign, ...]
    weight: int | None

    @property
    def middles(self) -> list[float]:
        """Of its characters, along its line."""
        return [(sign.start + sign.end) / 2 for sign in self.signs]

    @property
    def legible(self) -> bool:
        """Whether every character is known: one that is not could be a digit of a price."""
        return NAMELESS not in self.piece.text


def runs(glyphs: Iterable[Glyph]) -> list[Run]:
    """Pieces of a page with their characters; of what is drawn twice, as a shadow and on top of it, the upper one."""
    made: list[Run] = []
    known: dict[tuple[str, int], list[Piece]] = {}
    for stretch in _stretches(glyphs):
        tracking = _tracking(stretch)
        for part in _parted(stretch, _widest_space(stretch, tracking)):
            for signs in _entries(list(_signs(part, tracking))):
                run = _run(signs, part[0].face, part[0].baseline, len(made), tracking)
                twins = known.setdefault((run.piece.text, round(run.piece.size)), [])
                twin = next((twin for twin in twins if _same_place(run.piece, twin)), None)
                if twin is None:
                    twins.append(run.piece)
                    made.append(run)
                else:
                    made[twin.key] = run._replace(piece=run.piece._replace(key=twin.key))
    return made


def _stretches(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Characters of one face that follow each other on one baseline."""
    stretch: list[Glyph] = []
    for glyph in glyphs:
        if stretch and not _follows(stretch[-1], glyph):
            yield stretch
            stretch = []
        stretch.append(glyph)
    if stretch:
        yield stretch


def _follows(before: Glyph, glyph: Glyph) -> bool:
    size = glyph.face.size
    return (before.face == glyph.face and abs(before.baseline - glyph.baseline) <= 0.06 * size
            and _FARTHEST_BACK * size < glyph.start - before.end < 4 * size)


def _tracking(stretch: Sequence[Glyph]) -> float:
    """Extra space that was set between all letters: nearly the smallest gap between two of them, where there are several."""
    between = sorted(after.start - before.end for before, after in pairwise(stretch)
                     if before.char.isalnum() and after.char.isalnum())
    if len(between) < 4:
        return 0.0
    least = between[len(between) // 6]
    return least if least > 0.03 * stretch[0].face.size else 0.0


def _widest_space(stretch: Sequence[Glyph], tracking: float) -> float:
    """The widest gap that is still a space: where a line was stretched to its column, all gaps are alike and wide."""
    size = stretch[0].face.size
    gaps = [after.start - before.end for before, after in pairwise(stretch) if _needs_space(before, after, tracking)]
    if len(gaps) > 2 and max(gaps) <= min(_MOST_STRETCHED * size, 1.25 * min(gaps) + 0.05 * size):
        return max(gaps)
    return LINE_GAP * size + 2 * tracking


def _parted(stretch: Sequence[Glyph], widest: float) -> Iterator[list[Glyph]]:
    """Part a stretch at gaps that are wider than a space can be."""
    part = [stretch[0]]
    for before, glyph in pairwise(stretch):
        if glyph.start - before.end > widest:
            yield part
            part = []
        part.append(glyph)
    yield part


def _signs(part: Sequence[Glyph], tracking: float) -> Iterator[Sign]:
    before: Glyph | None = None
    for glyph in part:
        if before is not None and _needs_space(before, glyph, tracking):
            yield Sign(" ", _between(before.box, glyph.box), before.end, glyph.start, glyph.face.hidden)
        yield Sign(" " if glyph.char == "\t" else glyph.char, glyph.box, glyph.start, glyph.end, glyph.face.hidden)
        before = glyph


def _needs_space(before: Glyph, glyph: Glyph, tracking: float) -> bool:
    if before.char.isspace() or glyph.char.isspace():
        return False
    return glyph.start - before.end > 1.5 * tracking + _SPACE_GAP * glyph.face.size


def _between(before: Box, after: Box) -> Box:
    left, right = sorted((before.right, after.left))
    return Box(before.page, left, min(before.top, after.top), right, max(before.bottom, after.bottom))


def _entries(signs: Sequence[Sign]) -> Iterator[tuple[Sign, ...]]:
    """Part at leaders (dots that lead to a price), and drop white space at the ends and twice in a row."""
    text = "".join(sign.char for sign in signs)
    start = 0
    for leader in [*_LEADER.finditer(text), None]:
        end = leader.start() if leader else len(text)
        kept = _tidied(signs[start:end])
        if kept:
            yield kept
        start = leader.end() if leader else end


def _tidied(signs: Sequence[Sign]) -> tuple[Sign, ...]:
    kept: list[Sign] = []
    for sign in signs:
        if not sign.char.isspace() or (kept and not kept[-1].char.isspace()):
            kept.append(sign)
    while kept and kept[-1].char.isspace():
        kept.pop()
    kept = _without_icons(kept)
    text = "".join(sign.char for sign in kept)
    dropped = {index for word in _SPACED_OUT.finditer(text) for index in range(word.start() + 1, word.end(), 2)}
    return tuple(sign for index, sign in enumerate(kept) if index not in dropped)


def _without_icons(signs: list[Sign]) -> list[Sign]:
    """Leave out a nameless character that stands before or behind the text on its own: a bullet, an arrow, a telephone."""
    nameless = [sign.char == NAMELESS for sign in signs]
    if len(signs) <= 2 and all(nameless):
        return []
    if len(signs) > 2 and nameless[0] and signs[1].char == " ":
        signs = signs[2:]
    if len(signs) > 2 and signs[-1].char == NAMELESS and signs[-2].char == " ":
        signs = signs[:-2]
    return signs


def _run(signs: tuple[Sign, ...], face: Face, baseline: float, index: int, tracking: float) -> Run:
    box = line_box(signs[0].box.page, signs[0].start, signs[-1].end, baseline, face.size)
    text = "".join(sign.char for sign in signs)
    return Run(Piece(text, box, face.size, index, face.look, face.angle, tracking), signs, face.weight)


def _same_place(piece: Piece, twin: Piece) -> bool:
    near = 0.16 * piece.size
    return (piece.angle == twin.angle and abs(piece.box.left - twin.box.left) <= near
            and abs(piece.baseline - twin.baseline) <= near)
