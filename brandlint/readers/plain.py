"""Plain text: the text part of an e-mail, a script for the radio, a text message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby, pairwise

from brandlint.documents.blocks import Block, ContainerKind, Link, Role
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.source import Source
from brandlint.documents.text import UNKNOWN, Origin, Text
from brandlint.readers import tables
from brandlint.readers.fields import Use
from brandlint.readers.front_matter import read_front_matter
from brandlint.readers.labelled_lines import (
    Opening,
    character_of,
    is_for_makers,
    is_note,
    label_of,
    labelled_fields,
    opening_of,
    speaker_of,
)
from brandlint.readers.lines import Line, lines_of, paragraphs_of
from brandlint.readers.list_marks import ListMarks
from brandlint.readers.production_notes import heads_a_text, is_direction, is_production_note, locale_in
from brandlint.readers.records import RecordCollector, with_date
from brandlint.readers.rewriting import Rewriter, raw_text
from brandlint.readers.template_tags import mask
from brandlint.readers.wrapping import joined, stripped

_RULE = re.compile(r"\s*(?:([-=_*~#+.·─━—])\s*){3,}(?:\1\s*)*")
_ANSWERED = re.compile(r"\s*-{2,10} ?[^\W\d_][\w ]{3,40}? ?-{2,10}\s*")
_HEADER = re.compile(r"\s*[*>]{0,3}[^\W\d_]{2,12}:\*{0,2} ")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]}'’]")
_TABLE = re.compile(r"(?:[^\t\n]*\t){3}[^\n]*\n(?:[^\t\n]*\t){3}")
"""Two lines of four cells or more: what shops and marketplaces write with tabs between the cells, as a text file."""
_UNKNOWNS = re.compile(f"{UNKNOWN}+")


def read(source: Source) -> Document:
    """Read a plain text: a block a paragraph, an item of a list, or a speaker's turn; the lines of a block stay lines.

    What the makers wrote for each other (dates, versions, stage directions) is left out.
    """
    if _TABLE.match(source.text):
        return tables.read(source)
    builder = DocumentBuilder(source)
    PlainReader(builder, source.text, source).read(0)
    return builder.build()


class PlainReader:
    """Reads one plain text into a document.

    Args:
        builder: collects the blocks.
        text: the text.
        origin: makes places of its offsets.
        part: the part of a message that it is.
    """

    def __init__(self, builder: DocumentBuilder, text: str, origin: Origin, part: str | None = None) -> None:
        self.builder = builder
        self.text = mask(text).text
        self.origin = origin
        self.part = part
        self._collector = RecordCollector(builder)
        self._marks = ListMarks([])
        self._record = 0
        self._spoken = False
        self._dialogue = False
        self._quoted_from = len(text)

    def read(self, container: int) -> None:
        start = read_front_matter(self.builder, self.text, self.origin) if self.part is None else 0
        lines = list(lines_of(self.text, start))
        self._marks = ListMarks(lines)
        if self.part is None:
            lines = self._without_header(lines)
            self._spoken = self._spoken or any(_is_spoken(line) for line in lines)
            self._dialogue = self._spoken and _is_dialogue(lines)
        else:
            self._quoted_from = _start_of_answered(lines, len(self.text))
        stretches = list(_between_rules(lines))
        for stretch in stretches:
            inside = self.builder.open(ContainerKind.SECTION, container) if len(stretches) > 1 else container
            said = [line for line in stretch if self._is_said(line)] if self._spoken else stretch
            for paragraph in paragraphs_of(said):
                self._paragraph(self._without_head([stripped(line) for line in paragraph]), inside)

    def _without_header(self, lines: list[Line]) -> list[Line]:
        """The lines without those at the top that are for the makers; what these say of locale, channel and date is kept."""
        records, kept = self.builder.records, list[Line]()
        for index, line in enumerate(lines):
            if is_production_note(line):
                self._spoken = True
                records[0] = replace(records[0], locale=locale_in(line) or records[0].locale)
            elif is_for_makers(line):
                fields = labelled_fields([line], self.origin)
                records[0] = self._collector.told(fields, records[0])
                self._collector.shown(fields, 0, 0)
            elif line.blank or ((opening := opening_of(line)) and opening.role is not Role.SPOKEN):
                kept.append(line)
            else:
                return kept + lines[index:]
        return kept

    def _without_head(self, paragraph: list[Line]) -> list[Line]:
        """A paragraph without a first line that says in which language, and on which day, what follows goes out."""
        head = paragraph[0]
        if self.part is not None or not heads_a_text(head):
            return paragraph
        told = replace(self.builder.records[0], locale=locale_in(head))
        self._record = self.builder.record(with_date(told, raw_text(head.text, self.origin, head.start)))
        return paragraph[1:]

    def _is_said(self, line: Line) -> bool:
        """Whether a line of a script is said, rather than heard or done."""
        label = label_of(line)
        return not is_direction(line) and (label is None or label.field.use is not Use.INTERNAL)

    def _begins(self, line: Line) -> Opening | None:
        """The beginning of a line with a label or a speaker."""
        speaker = speaker_of(line) if self._spoken else None
        role = Role.DIALOGUE if self._dialogue and character_of(line) else Role.SPOKEN
        opening = opening_of(line)
        if opening and opening.role is Role.QUOTE and self._spoken:
            # In a spot a customer is one of its people.
            return opening._replace(role=Role.DIALOGUE)
        return opening or (None if speaker is None else Opening(role, speaker))

    def _paragraph(self, lines: list[Line], container: int) -> None:
        groups = list(self._groups([line for line in lines if self.part is not None or not is_note(line)]))
        listed = [self._marks.of(group[0]) is not None for group in groups]
        if len(groups) > 1 or any(_ADDRESS.search(line.text) for line in lines):
            container = self.builder.open(ContainerKind.LIST if all(listed) else ContainerKind.SECTION, container)
        for group, is_item in zip(groups, listed, strict=True):
            self._group(group, self.builder.open(ContainerKind.ITEM, container) if is_item else container)

    def _groups(self, lines: list[Line]) -> Iterator[list[Line]]:
        """A paragraph's lines by item, by labelled line and by speaker."""
        group: list[Line] = []
        for line in lines:
            if group and (self._marks.of(line) or self._begins(line)):
                yield group
                group = []
            group.append(line)
        if group:
            yield group

    def _group(self, lines: list[Line], container: int) -> None:
        first = lines[0]
        role, start, locale = self._begins(first) or Opening(self._usual(first), first.start)
        if start == first.start and (mark := self._marks.of(first)):
            start += mark.end()
        lines = [Line(start, first.end, self.text[start:first.end]), *lines[1:]]
        text = joined((line for line in lines if line.text), self.origin)
        record = self._collector.record_in(self._record, locale) if locale else self._record
        self.builder.block(Block(shown(text), role, container, record, part=self.part))
        for match in _ADDRESS.finditer(text.chars):
            self.builder.links.append(Link(match.group(), container, text.place(*match.span()), record))


    def _usual(self, first: Line) -> Role:
        """The role of a group of lines by its first one, where no label says it."""
        if first.start >= self._quoted_from or (self.part is not None and first.text.startswith(">")):
            return Role.QUOTE
        return Role.LEGAL if self._marks.is_note(first) else Role.SPOKEN if self._spoken else Role.BODY


def _is_dialogue(lines: list[Line]) -> bool:
    """Whether people of a spot talk with each other: with a voice beside them, or several of them."""
    people = {name for line in lines if (name := character_of(line))}
    return len(people) > 1 or (bool(people) and any(_is_spoken(line) for line in lines))


def _start_of_answered(lines: list[Line], end: int) -> int:
    """Where the letter begins that a letter answers: behind "-----Original Message-----" and its "From: …"; else its end."""
    for line, after in pairwise(line for line in lines if not line.blank):
        if _ANSWERED.fullmatch(line.text) and _HEADER.match(after.text):
            return line.start
    return end


def _is_spoken(line: Line) -> bool:
    """Whether a line is of a spot: with the label of a voice, not a turn in a script for calls."""
    opening = opening_of(line) if label_of(line) else None
    return opening is not None and opening.role is Role.SPOKEN


def _between_rules(lines: list[Line]) -> Iterator[list[Line]]:
    """The stretches of a text between lines of dashes, stars and the like, without empty ones."""
    for is_rule, group in groupby(lines, key=lambda line: _RULE.fullmatch(line.text) is not None):
        stretch = list(group)
        if not is_rule and not all(line.blank for line in stretch):
            yield stretch


def shown(text: Text) -> Text:
    """A masked text with every template tag as one unknown value."""
    writer = Rewriter(text)
    position = 0
    for match in _UNKNOWNS.finditer(text.chars):
        writer.copy(position, match.start())
        writer.put(UNKNOWN, *match.span())
        position = match.end()
    writer.copy(position, len(text.chars))
    return writer.build()
