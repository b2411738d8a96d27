"""Markdown: a post, a deck of posts, a page, an e-mail as people write it down."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from brandlint.documents.blocks import Block, ContainerKind, Image, Link, Role
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.source import Source
from brandlint.documents.text import Text
from brandlint.readers.fields import Field, Use, field_of
from brandlint.readers.front_matter import read_front_matter
from brandlint.readers.labelled_lines import Opening, is_for_makers, is_note, labelled_fields, opening_of
from brandlint.readers.lines import Line, lines_of, paragraphs_of
from brandlint.readers.list_marks import ListMarks
from brandlint.readers.markdown_blocks import (
    FENCE,
    HEADING,
    NOTE,
    QUOTE,
    REFERENCE,
    RULE,
    TABLE_RULE,
    UNDERLINE,
    cells_of,
    is_somebodys_words,
    without_comments,
)
from brandlint.readers.markdown_inline import Inline, inline_of
from brandlint.readers.production_notes import day_of_a_post, heads_a_text, locale_in
from brandlint.readers.records import RecordCollector, tells_scope
from brandlint.readers.rewriting import raw_text
from brandlint.readers.template_tags import mask
from brandlint.readers.tree import Entry, Mapping, Scalar
from brandlint.readers.wrapping import joined, stripped

_SHOWN = re.compile(r"!?\[([^\[\]]{0,200})\][(\[]")
_LOWEST = 7
"""The rank of a line that only names the language of what follows: below every heading."""

_BEGINNINGS = (HEADING, RULE, UNDERLINE, QUOTE, FENCE, NOTE)
_TOLD = frozenset({Use.LOCALE, Use.CHANNEL, Use.DATE, Use.ID, Use.VARIANT, Use.INTERNAL, Use.PLANNING, Use.FIGURE})
"""Columns of a calendar that are not said to customers."""


def read(source: Source) -> Document:
    """Read a Markdown text: headings hold what stands under them; the lines of a paragraph stay lines.

    Code and comments are not said. Front matter, and lines such as "Platform: Instagram" under a heading, say where and
    when the text goes out.
    """
    builder = DocumentBuilder(source)
    _Reader(builder, source).read()
    return builder.build()


class _Scope(NamedTuple):
    """What is being read: the rank of its heading (0 for the text as a whole), its container and its record."""

    rank: int
    container: int
    record: int


class _Item(NamedTuple):
    """An item of a list: how far it is indented, its list and its own container."""

    indent: int
    list: int
    container: int


class _Reader:
    def __init__(self, builder: DocumentBuilder, source: Source) -> None:
        self.builder = builder
        self.source = source
        self.collector = RecordCollector(builder)
        self.text = without_comments(mask(source.text).text)
        self.lines: list[Line] = []
        self.marks = ListMarks([])
        self.index = 0
        self.references: dict[str, str] = {}
        self.scopes = [_Scope(0, 0, 0)]
        self.items: list[_Item] = []
        self.header_open = True
        """Whether lines for the makers can stand here: at the top, under a heading, under a rule."""

    def read(self) -> None:
        start = read_front_matter(self.builder, self.text, self.source)
        self.lines = list(lines_of(self.text, start))
        self.marks = ListMarks(self.lines)
        for line in self.lines:
            if reference := REFERENCE.match(line.text):
                self.references[reference["name"].casefold()] = reference["url"]
        if any(RULE.match(line.text) for line in self.lines):
            self._rule()
        while self.index < len(self.lines):
            self._block()

    def _block(self) -> None:
        line = self.lines[self.index]
        if line.blank or REFERENCE.match(line.text):
            self.index += 1
        elif FENCE.match(line.text):
            self._fence(line)
        elif heading := HEADING.match(line.text):
            self.index += 1
            self._heading(len(heading["signs"]), line.start + heading.start("text"), line.start + heading.end("text"))
        elif RULE.match(line.text):
            self.index += 1
            self._rule()
        elif self.header_open and is_for_makers(line):
            self._header()
        elif self._is_table():
            self._table()
        else:
            self._text(line)

    def _text(self, line: Line) -> None:
        self.header_open = opening_of(line) is not None and self.header_open
        if QUOTE.match(line.text):
            self._quote()
        elif self.marks.of(line):
            self._item()
        else:
            self._paragraph()

    def _fence(self, line: Line) -> None:
        fence = FENCE.match(line.text)
        mark = fence["mark"] if fence else "```"
        self.index += 1
        while self.index < len(self.lines) and not self.lines[self.index].text.strip().startswith(mark):
            self.index += 1
        self.index += 1

    def _heading(self, rank: int, start: int, end: int) -> None:
        while self.scopes[-1].rank >= rank or self.scopes[-1].rank == -1:
            self.scopes.pop()
        outer = self.scopes[-1]
        record = outer.record
        line = Line(start, end, self.text[start:end])
        locale, posted = locale_in(line), day_of_a_post(line)
        if locale or posted:
            own = self.builder.records[record]
            own = replace(own, locale=locale or own.locale)
            if posted:
                place = raw_text(line.text, self.source, start).place(posted.start, posted.end)
                own = replace(own, date=posted.day, date_text=line.text[posted.start:posted.end], date_place=place)
            record = self.builder.record(own)
        self.scopes.append(_Scope(rank, self.builder.open(ContainerKind.HEADED, outer.container), record))
        self.items, self.header_open = [], True
        self._add(raw_text(self.text[start:end], self.source, start), Role.HEADING)

    def _rule(self) -> None:
        """A rule begins something new under the same heading."""
        if self.scopes[-1].rank == -1:
            self.scopes.pop()
        outer = self.scopes[-1]
        self.scopes.append(_Scope(-1, self.builder.open(ContainerKind.SECTION, outer.container), outer.record))
        self.items, self.header_open = [], True

    def _header(self) -> None:
        """Lines for the makers: they say in which language, where and when what follows goes out; a rule below ends them."""
        lines = list(self._take(is_for_makers))
        if self.index < len(self.lines) and RULE.match(self.lines[self.index].text):
            self.index += 1
            self.header_open = False
        fields = labelled_fields(lines, self.source)
        scope = self.scopes[-1]
        told = self.collector.told(fields, self.builder.records[scope.record])
        if scope.container == 0:
            self.builder.records[0] = told
        elif told != self.builder.records[scope.record]:
            self.scopes[-1] = scope._replace(record=self.builder.record(told))
        self.collector.shown(fields, scope.container, self.scopes[-1].record)

    def _is_table(self) -> bool:
        following = self.lines[self.index + 1].text if self.index + 1 < len(self.lines) else ""
        return "|" in self.lines[self.index].text and "|" in following and TABLE_RULE.match(following) is not None

    def _table(self) -> None:
        lines = list(self._take(lambda line: "|" in line.text))
        self.items, self.header_open = [], False
        names = [self.text[start:end] for start, end in cells_of(lines[0])]
        table = self.builder.open(ContainerKind.TABLE, self.scopes[-1].container)
        if any(name and field_of(name).use is Use.UNKNOWN for name in names):
            self._row(lines[0], ["" if field_of(name).use is Use.UNKNOWN else None for name in names], table)
        for line in lines[2:]:
            self._row(line, names, table)

    def _row(self, line: Line, names: Sequence[str | None], table: int) -> None:
        """A row of a table; a column without a name is said as it is, one whose name is None is left out."""
        raws = [raw_text(self.text[cell.start:cell.end], self.source, cell.start) for cell in cells_of(line)]
        entry = Mapping(tuple(Entry(name or "", Scalar(raw)) for name, raw in zip(names, raws, strict=False)))
        record, own = self.scopes[-1].record, tells_scope(entry)
        if own:
            record = self.builder.record(self.collector.told(entry, self.builder.records[record]))
            table = self.builder.open(ContainerKind.RECORD, table)
        row = self.builder.open(ContainerKind.ROW, table)
        named = raws[0].chars if raws and (_is_of_languages(names) or not any(names)) else ""
        for column, (name, raw) in enumerate(zip(names, raws, strict=False)):
            if name is not None and raw.chars and not (own and field_of(name).use in _TOLD):
                self._cell(raw, name, named, self.builder.open(ContainerKind.CELL, row, column), record)

    def _cell(self, raw: Text, name: str, row_name: str, container: int, record: int) -> None:
        """A cell: named by its column, or by its row where the columns are languages or have no names."""
        field = field_of(name)
        if field.locale is not None:
            record = self.collector.record_in(record, field.locale)
            name, field = (row_name, field_of(row_name)) if row_name else (name, field)
        role = Role.BODY if field.label == "product" else field.role
        label = name.lower() or (row_name.lower() if raw.chars != row_name else "")
        self._add(raw, role, container, record, field.label or label or None)

    def _quote(self) -> None:
        lines = []
        for line in self._take(lambda line: QUOTE.match(line.text) is not None):
            mark = QUOTE.match(line.text)
            start = line.start + (mark.end() if mark else 0)
            lines.append(stripped(Line(start, line.end, self.text[start:line.end])))
        if len(lines) == 1 and day_of_a_post(lines[0]):
            self._heading(_LOWEST, *lines[0][:2])
            return
        role = Role.QUOTE if is_somebodys_words("\n".join(line.text for line in lines).strip()) else Role.BODY
        container = self.builder.open(ContainerKind.SECTION, self.scopes[-1].container)
        for paragraph in paragraphs_of(lines):
            self._lines(paragraph, container, role)

    def _item(self) -> None:
        first = self.lines[self.index]
        mark = self.marks.of(first)
        indent, start = (len(mark["indent"].expandtabs(4)), first.start + mark.end()) if mark else (0, first.start)
        role, start, locale = opening_of(first) or Opening(Role.BODY, start)
        self.index += 1
        lines = [Line(start, first.end, self.text[start:first.end]), *self._take(lambda line: not self._begins_block(line))]
        if not is_note(first):
            self._lines([stripped(line) for line in lines], self._open_item(indent), role, locale)

    def _open_item(self, indent: int) -> int:
        while self.items and self.items[-1].indent > indent:
            self.items.pop()
        if self.items and self.items[-1].indent == indent:
            list_ = self.items.pop().list
        else:
            outer = self.items[-1].container if self.items else self.scopes[-1].container
            list_ = self.builder.open(ContainerKind.LIST, outer)
        self.items.append(_Item(indent, list_, self.builder.open(ContainerKind.ITEM, list_)))
        return self.items[-1].container

    def _paragraph(self) -> None:
        first = self.lines[self.index]
        self.index += 1
        if day_of_a_post(first) and "](" not in first.text:
            self._heading(_LOWEST, *stripped(first)[:2])
            return
        lines = [first, *self._take(lambda line: not self._begins_block(line))]
        underline = self.lines[self.index].text if self.index < len(self.lines) else ""
        if len(lines) == 1 and UNDERLINE.match(underline):
            self.index += 1
            self._heading(1 if "=" in underline else 2, *stripped(first)[:2])
            return
        if len(lines) == 1 and heads_a_text(first) and "](" not in first.text:
            self._heading(_LOWEST, *stripped(first)[:2])
            return
        if not first.text.startswith((" ", "\t")):
            self.items = []
        container = self.items[-1].container if self.items else self.scopes[-1].container
        groups = list(_groups([line for line in lines if not is_note(line)]))
        if len(groups) > 1:
            container = self.builder.open(ContainerKind.SECTION, container)
        for group in groups:
            self._group(group, container)

    def _group(self, lines: list[Line], container: int) -> None:
        first = lines[0]
        opening = opening_of(first) or Opening(Role.LEGAL if self.marks.is_note(first) else Role.BODY, first.start)
        if note := NOTE.match(first.text):
            opening = Opening(Role.LEGAL, first.start + note.end())
        role, start, locale = opening
        lines = [Line(start, first.end, self.text[start:first.end]), *lines[1:]]
        self._lines([stripped(line) for line in lines], container, role, locale)

    def _lines(self, lines: list[Line], container: int, role: Role, locale: str | None = None) -> None:
        # Two spaces or a backslash at the end of a line ask for the line end, which is kept anyway.
        lines = [Line(line.start, line.end - 1, line.text[:-1]) if line.text.endswith("\\") else line for line in lines]
        record = self.collector.record_in(self.scopes[-1].record, locale) if locale else None
        self._add(joined((line for line in lines if line.text), self.source), role, container, record)

    def _add(self, raw: Text, role: Role, container: int | None = None, record: int | None = None,
             label: str | None = None) -> None:
        """Add a block, and what it links to and shows."""
        scope = self.scopes[-1]
        inline = inline_of(raw, self.references)
        container = scope.container if container is None else container
        record = scope.record if record is None else record
        if inline.links or inline.images:
            container = self.builder.open(ContainerKind.SECTION, container)
        for image in inline.images:
            place = raw.place(image.start, image.end)
            alt = inline_of(image.alt, {})
            self.builder.images.append(Image(image.url, container, place, alt=alt.text.chars or None))
            self.builder.block(Block(alt.text, Role.ALT, container, record))
        whole = _whole_link(raw, inline)
        self.builder.block(Block(inline.text, role, container, record, inline.marks, label, whole,
                                 rank=scope.rank if role is Role.HEADING and scope.rank < _LOWEST else 0))
        for link in inline.links:
            words = _pressed(raw.chars[link.start:link.end])
            self.builder.links.append(Link(link.url, container, raw.place(link.start, link.end), record, words))

    def _take(self, wanted: Callable[[Line], bool]) -> Iterator[Line]:
        """The lines from here on that are wanted, up to the first that is not."""
        while self.index < len(self.lines) and not self.lines[self.index].blank and wanted(self.lines[self.index]):
            self.index += 1
            yield self.lines[self.index - 1]

    def _begins_block(self, line: Line) -> bool:
        return any(pattern.match(line.text) for pattern in _BEGINNINGS) or self._is_table() \
            or self.marks.of(line) is not None or self.marks.is_note(line)


def _groups(lines: list[Line]) -> Iterator[list[Line]]:
    """A paragraph's lines, a new group at each label that is not said."""
    group: list[Line] = []
    for line in lines:
        if group and opening_of(line):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _is_of_languages(names: Sequence[str | None]) -> bool:
    """Whether every column but the first is named after a language."""
    return len(names) > 1 and all(name and field_of(name) == Field(Use.TEXT, locale=field_of(name).locale) for name in names[1:])


def _pressed(written: str) -> str:
    """What one presses of a link as it is written: "[here](https://…)" shows "here", a bare address itself."""
    match = _SHOWN.match(written)
    return " ".join((match[1] if match else written.strip("<>")).split())


def _whole_link(raw: Text, inline: Inline) -> str | None:
    """The address of the one link that is all there is."""
    if len(inline.links) != 1:
        return None
    link = inline.links[0]
    return link.url if raw.chars[link.start:link.end] == raw.chars.strip() else None
