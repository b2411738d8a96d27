"""Paragraphs that follow each other: headings hold what stands under them, lines for the makers say for whom it is."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from brandlint.documents.blocks import Block, ContainerKind, Role
from brandlint.documents.document import DocumentBuilder
from brandlint.documents.text import Text
from brandlint.readers.labelled_lines import Opening, is_for_makers, is_note, labelled_field, opening_of
from brandlint.readers.lines import Line
from brandlint.readers.placeholders import readable
from brandlint.readers.production_notes import heads_a_text, is_production_note, locale_in
from brandlint.readers.records import RecordCollector

_LOWEST = 20
"""The rank of a line that only names the language of what follows: below every heading."""


class Written(NamedTuple):
    """A paragraph: what it says, its rank if it is a heading, whether it is an item of a list or a quotation."""

    text: Text
    rank: int | None = None
    item: bool = False
    quote: bool = False


class _Scope(NamedTuple):
    """What is being read: the rank of its heading (-1 for the whole), its container and its record."""

    rank: int
    container: int
    record: int


class Flow:
    """Puts paragraphs into a document one after the other.

    Args:
        builder: collects the blocks.
        collector: tells what fields say.
        container: where they go.
        record: the record that holds at the beginning.
        role: of paragraphs that nothing makes another.
    """

    def __init__(self, builder: DocumentBuilder, collector: RecordCollector, container: int = 0, record: int = 0,
                 role: Role = Role.BODY) -> None:
        self.builder = builder
        self.collector = collector
        self.role = role
        self._scopes = [_Scope(-1, container, record)]
        self._list: int | None = None
        self._at_head = True
        """Whether lines for the makers can stand here: at the top, under a heading."""

    @property
    def container(self) -> int:
        """Where the next paragraph goes."""
        return self._scopes[-1].container

    @property
    def record(self) -> int:
        """The record of the next paragraph."""
        return self._scopes[-1].record

    def interrupt(self) -> None:
        """Something other than a paragraph stands here: a table ends a list and what stands under a heading for the makers."""
        self._list, self._at_head = None, False

    def add(self, written: Written) -> int:
        """Add a paragraph; returns the container that it stands in."""
        chars = written.text.chars
        line = Line(0, len(chars), chars)
        if line.blank:
            return self.container
        if written.rank is not None or heads_a_text(line):
            return self._heading(written, line)
        if self._at_head and (is_for_makers(line) or is_production_note(line)):
            self._told(line, written.text)
            return self.container
        self._at_head = self._at_head and opening_of(line) is not None
        return self.container if is_note(line) else self._paragraph(written, line)

    def _heading(self, written: Written, line: Line) -> int:
        rank = _LOWEST if written.rank is None else written.rank
        while self._scopes[-1].rank >= rank:
            self._scopes.pop()
        outer = self._scopes[-1]
        locale = locale_in(line)
        record = self.builder.record(replace(self.builder.records[outer.record], locale=locale)) if locale else outer.record
        self._scopes.append(_Scope(rank, self.builder.open(ContainerKind.HEADED, outer.container), record))
        self._list, self._at_head = None, True
        if written.rank is not None or not locale:
            self._block(written.text, Role.HEADING, self.container, record)
        return self.container

    def _told(self, line: Line, text: Text) -> None:
        """A line for the makers: it says in which language, where and when what follows goes out."""
        scope = self._scopes[-1]
        known = self.builder.records[scope.record]
        if is_for_makers(line):
            fields = labelled_field(text)
            told = self.collector.told(fields, known)
            self.collector.shown(fields, scope.container, scope.record)
        else:
            told = replace(known, locale=locale_in(line) or known.locale)
        if told == known:
            return
        if len(self._scopes) == 1 and scope.record == 0:
            self.builder.records[0] = told
        else:
            self._scopes[-1] = scope._replace(record=self.builder.record(told))

    def _paragraph(self, written: Written, line: Line) -> int:
        role, start, locale = opening_of(line) or Opening(Role.QUOTE if written.quote else self.role, 0)
        record = self.collector.record_in(self.record, locale) if locale else self.record
        container = self._item() if written.item else self.container
        if not written.item:
            self._list = None
        self._block(written.text.part(start, len(line.text)) if start else written.text, role, container, record)
        return container

    def _item(self) -> int:
        if self._list is None:
            self._list = self.builder.open(ContainerKind.LIST, self.container)
        return self.builder.open(ContainerKind.ITEM, self._list)

    def _block(self, text: Text, role: Role, container: int, record: int) -> None:
        shown, marks = readable(text)
        self.builder.block(Block(shown, role, container, record, marks))
