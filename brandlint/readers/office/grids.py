"""Tables of a copy deck: entries under a header, fields beside their names, or only a grid of texts."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from brandlint.documents.blocks import ContainerKind
from brandlint.documents.locales import locale_named
from brandlint.documents.text import Segment, Text
from brandlint.readers.dates import day_in
from brandlint.readers.fields import Use, field_of
from brandlint.readers.records import RecordCollector, tells_scope
from brandlint.readers.table_rows import Row, known_names, names_of, read_row
from brandlint.readers.tree import Entry, Mapping, Scalar

_HEADER_WITHIN = 3
_LONGEST_NAME = 40


class Kind(Enum):
    """What a table is."""

    ENTRIES = auto()
    FIELDS = auto()
    GRID = auto()


def joined(texts: Sequence[Text]) -> Text:
    """Texts of one origin as the lines of one text."""
    parts = [text for text in texts if text.chars.strip()]
    if len(parts) < 2:
        return parts[0] if parts else Text("", (), texts[0].origin) if texts else _none()
    chars, segments = "", list[Segment]()
    for text in parts:
        if chars:
            end = segments[-1].source_end
            segments.append(Segment(len(chars), end, end, exact=False))
            chars += "\n"
        segments.extend(segment._replace(start=segment.start + len(chars)) for segment in text.segments)
        chars += text.chars
    return Text(chars, tuple(segments), parts[0].origin)


def _none() -> Text:
    raise ValueError("a cell without a text has no origin")


def kind_of(rows: Sequence[Row], *, marked: bool = False) -> tuple[Kind, int]:
    """What a table is, and where its header stands.

    Args:
        rows: at least one, each with its cells.
        marked: whether the document says that the first row is a header.
    """
    fields = all(len(row.cells) == 2 for row in rows) and _are_fields(rows)
    if fields and _gives_value(*(cell.chars for cell in rows[0].cells)):
        return Kind.FIELDS, 0
    if len(rows) > 1:
        for at, row in enumerate(rows[:_HEADER_WITHIN]):
            filled = sum(bool(cell.chars.strip()) for cell in row.cells)
            known = known_names(row.cells)
            if filled > 1 and known == filled and at + 1 < len(rows):
                return Kind.ENTRIES, at
    if fields:
        return Kind.FIELDS, 0
    if len(rows) > 1 and known_names(rows[0].cells) > (0 if marked else 1):
        return Kind.ENTRIES, 0
    return Kind.GRID, 0


def _are_fields(rows: Sequence[Row]) -> bool:
    """Whether the first column names what stands in the second: "Subject | New in", "Text | …"."""
    names = [" ".join(row.cells[0].chars.split()) for row in rows]
    known = [name for name in names if name and len(name) <= _LONGEST_NAME and field_of(name).use not in (Use.UNKNOWN, Use.VALUE)]
    return len(known) >= 2 and len(known) * 5 >= len(names) * 3


def _gives_value(name: str, value: str) -> bool:
    """Whether a first row is no header, though both of its cells could name a column: "Language | NL"."""
    use = field_of(name).use
    return (use is Use.LOCALE and locale_named(value) is not None) or (use is Use.DATE and day_in(value) is not None)


def read_entries(collector: RecordCollector, rows: Sequence[Row], at: int, table: int, record: int) -> None:
    """Add the rows below a header."""
    header = names_of(rows[at])
    for row in rows[at + 1:]:
        read_row(collector, row, header, table, record)


def read_fields(collector: RecordCollector, rows: Sequence[Row], table: int, record: int) -> None:
    """Add fields that stand beside their names: all of them are of one entry."""
    entries = Mapping(tuple(Entry(" ".join(row.cells[0].chars.split()), Scalar(row.cells[1])) for row in rows))
    if tells_scope(entries):
        record = collector.builder.record(collector.told(entries, collector.builder.records[record]))
    collector.fields(entries, collector.builder.open(ContainerKind.RECORD, table), record)
