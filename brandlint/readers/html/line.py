"""A line of text in the making: what runs on from one block boundary to the next."""

from __future__ import annotations

import re
from typing import NamedTuple

from brandlint.documents.blocks import Mark, MarkKind, Role, Style
from brandlint.documents.text import UNKNOWN, Origin, Text, TextBuilder, superscript
from brandlint.readers.html.looks import Look
from brandlint.readers.html.nodes import Element, Run
from brandlint.readers.template_tags import Masked, add_masked

_RAISED_NUMBER = re.compile(r"\W*\d{1,3}\W*\Z")
_CENTS = re.compile(r"\d\d(?!\d)\W*\Z")
_WHOLE_AMOUNT = re.compile(r"(?:\A|[^\d.,])\d{1,3}(?:[.,]?\d{3})*\Z|\A[\d.]{12,}\Z")
_SIGNED, _WITH_CENTS = re.compile(r"[€£$]\s?\d+(?:[.,]\d+)*\Z"), re.compile(r"\d[.,]\d\d\Z")
_BEGINS_SIGNED, _BEGINS_WITH_CENTS = re.compile(r"\d+(?:[.,]\d+)*\s?[€£$]"), re.compile(r"\d+[.,]\d\d(?![\d.,])")
_LINE_END = re.compile("\n")
_TAIL = 16


class Piece(NamedTuple):
    """A text node's share of a line."""

    size: int
    look: Look
    role: Role
    rank: int
    link: Element | None
    record: int
    code: bool = False


class Line:
    """The text between two block boundaries.

    Args:
        origin: makes places of offsets.
        masked: the source with its template tags covered.
        first: how many things the group held when the line began.
    """

    def __init__(self, origin: Origin, masked: Masked, first: int = 0) -> None:
        self.first = first
        self._builder = TextBuilder(origin, fold=True)
        self._masked = masked
        self._struck: list[tuple[int, int]] = []
        self._code: list[tuple[int, int]] = []
        self._tail = ""
        self._at_box = False
        self.pieces: list[Piece] = []

    def break_line(self, source: int) -> None:
        self._builder.break_line(source)
        self._tail = ""
        self._at_box = False

    def meet_box(self) -> None:
        """A box in the line begins or ends here: what stands on both sides of its edge is not one word."""
        self._at_box = True

    def add(self, runs: tuple[Run, ...], piece: Piece, *, in_sup: bool) -> None:
        """Add a text node."""
        masked = self._masked.text
        said = [masked[run.start:run.end] if run.chars is None else run.chars for run in runs]
        chars = "".join(said)
        if not chars.strip(" \t\n\r\f"):
            if self.pieces:
                self._add_runs(runs, said, piece.look)
                self._tail += " "
            return
        raised = self._is_raised(chars, piece.look, in_sup)
        edge = self._at_box and chars[0].isalnum() and self._tail[-1:].isalnum()
        if not raised and (edge or _are_two_amounts(self._tail, chars)):
            self._builder.replace(" ", runs[0].start, runs[0].start)
        start = len(self._builder)
        if raised:
            self._add_raised(runs)
        else:
            self._add_runs(runs, said, piece.look)
        if piece.look.struck:
            self._struck.append((start, len(self._builder)))
        if piece.code:
            self._code.append((start, len(self._builder)))
        self._tail = (self._tail + chars)[-_TAIL:]
        self._at_box = False
        self.pieces.append(piece._replace(size=len(self._builder) - start))

    def _is_raised(self, chars: str, look: Look, in_sup: bool) -> bool:
        """Whether a number stands above the line, or is so much smaller than the amount before it that it must be its cents."""
        if not look.raised and not self.pieces:
            return False
        if self._tail[-1:] in {".", ","}:
            return False
        if look.raised and _RAISED_NUMBER.match(chars) and (in_sup or self._tail[-1:].isdigit()):
            return True
        smaller = bool(self.pieces) and look.size < self.pieces[-1].look.size
        return smaller and _CENTS.match(chars) is not None and _WHOLE_AMOUNT.search(self._tail) is not None

    def _add_runs(self, runs: tuple[Run, ...], said: list[str], look: Look) -> None:
        builder = self._builder
        for (start, end, chars), written in zip(runs, said, strict=True):
            if chars is not None:
                builder.replace(chars, start, end)
            elif not look.folds:
                self._add_lines(start, end)
            elif UNKNOWN in written:
                add_masked(builder, self._masked, start, end)
            else:
                builder.add(written, start)

    def _add_lines(self, start: int, end: int) -> None:
        """Add text whose line ends are shown."""
        for match in _LINE_END.finditer(self._masked.text, start, end):
            add_masked(self._builder, self._masked, start, match.start())
            self.break_line(match.start())
            start = match.end()
        add_masked(self._builder, self._masked, start, end)

    def _add_raised(self, runs: tuple[Run, ...]) -> None:
        for run in runs:
            if run.chars is not None:
                self._builder.replace(superscript(run.chars), run.start, run.end)
                continue
            for offset in range(run.start, run.end):
                char = self._masked.text[offset]
                if char.isdigit():
                    self._builder.replace(superscript(char), offset, offset + 1)
                else:
                    add_masked(self._builder, self._masked, offset, offset + 1)

    def finish(self, *, hidden: bool) -> tuple[Text, tuple[Mark, ...]]:
        """The text, and its struck-through stretches and those of code; all of it is marked where it is hidden."""
        text = self._builder.build()
        marks = [*_joined(self._struck, text.chars, MarkKind.STRUCK), *_joined(self._code, text.chars, MarkKind.CODE)]
        if hidden:
            marks.append(Mark(0, len(text), MarkKind.HIDDEN))
        return text, tuple(sorted(marks))

    def style(self) -> Style:
        """How most of the line looks."""
        look = max(self.pieces, key=lambda piece: piece.size).look
        return Style(round(look.size, 2), look.weight, look.families, look.colour, look.background)


def _are_two_amounts(before: str, after: str) -> bool:
    """Whether one amount ends and the next begins where two elements touch: "€ 329" and "279,90€", "29,99" and "19,99"."""
    both = (_SIGNED, _BEGINS_SIGNED), (_WITH_CENTS, _BEGINS_WITH_CENTS)
    return any(ends.search(before) and begins.match(after) for ends, begins in both)


def _joined(stretches: list[tuple[int, int]], chars: str, kind: MarkKind) -> list[Mark]:
    """Stretches without white space at their edges, those that touch as one."""
    marks: list[Mark] = []
    for start, end in stretches:
        end = min(end, len(chars))
        while start < end and chars[start].isspace():
            start += 1
        if start >= end:
            continue
        if marks and not chars[marks[-1].end:start].strip():
            marks[-1] = marks[-1]._replace(end=end)
        else:
            marks.append(Mark(start, end, kind))
    return marks
