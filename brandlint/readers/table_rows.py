"""Rows of a table as entries, whatever the file: a header names the cells, each row has its own locale, channel and date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from brandlint.documents.blocks import ContainerKind
from brandlint.documents.locales import FIRST_LANGUAGES, locale_of
from brandlint.documents.text import Text
from brandlint.networks.names import networks_in
from brandlint.readers.dates import day_in
from brandlint.readers.fields import Field, Use, field_of, words_of
from brandlint.readers.records import RecordCollector, is_about_article
from brandlint.readers.tree import Entry, Mapping, Scalar
from brandlint.readers.values import NO, YES, is_address, is_technical

_LONGEST_NAME = 60
_HEADER_WITHIN = 5
_NO_NAME = re.compile(r"^[\d#@]|[€£$%!]|\?.*\?|\w\s\S+\s\S+\s\S+\?\s*$|[^\W\d_]{7}\.\s*$|\w\s\S+\s\S+\.\s*$|[\r\n]")
"""What no column is called: a number, an amount, a sentence. ("Art." and "Art. nr." may be; "Prijs (€)" is another matter.)"""
_UNIT = re.compile(r"\s*\((?:€|£|\$|%|R|[A-Z]{3})\)\s*$|(?<=\w)\s(?:€|£|%)\s*$")
"""What a column's amounts are in: "Price (€)"."""
_IDENTIFIER = re.compile("[a-z][a-z0-9_]*")
_CURRENCY = frozenset({"currency", "currency code", "valuta", "munt", "wahrung", "devise", "geldeenheid"})
_TRUTHS = frozenset({"TRUE", "FALSE", "WAAR", "ONWAAR", "WAHR", "FALSCH", "VRAI", "FAUX"})
_CODE = re.compile("[A-Z]{3}")


class Row(NamedTuple):
    """A row's number in the file, from 1, and its cells."""

    number: int
    cells: list[Text]


def header_of(rows: Sequence[Row]) -> int | None:
    """The index of the row that names the columns: the first one, or one below a title that has two known names."""
    known = [known_names(row.cells) for row in rows[:_HEADER_WITHIN]]
    first = 0 if known and known[0] else next((index for index, count in enumerate(known) if count > 1), None)
    if first is None:
        return None
    below = first + 1
    # A marketplace's template names its columns for people, and in the next row for programs.
    return below if below < len(known) and known[below] > 1 and _are_identifiers(rows[below].cells) else first


def _are_identifiers(cells: Sequence[Text]) -> bool:
    """Whether every cell is a name as programs write it, and several are of two words: "sale_price"."""
    names = [cell.chars.strip() for cell in cells if cell.chars.strip()]
    return all(map(_IDENTIFIER.fullmatch, names)) and sum("_" in name for name in names) > 1


def known_names(cells: Sequence[Text]) -> int:
    """How many cells of a row are names that are known; none where one of them cannot be a name."""
    names = [_UNIT.sub("", cell.chars.strip()) for cell in cells]
    if any(len(name) > _LONGEST_NAME or _NO_NAME.search(name) or is_address(name) for name in names):
        return 0
    return sum(field_of(name).use is not Use.UNKNOWN for name in names if name)


def names_of(row: Row) -> list[str]:
    """The names of the columns that a header gives."""
    return [" ".join(cell.chars.split()) for cell in row.cells]


def days_of(rows: Sequence[Row], header: Sequence[str]) -> list[str]:
    """The cells of the columns that say when an entry goes out."""
    return [cell.chars for row in rows for at, cell in enumerate(row.cells)
            if (field_of(header[at]).use if at < len(header) else field_of(_guessed_name(cell)).use) is Use.DATE]


def read_row(collector: RecordCollector, row: Row, header: Sequence[str], table: int, inherited: int = 0) -> None:
    """Add what a row says.

    Args:
        header: the names of the columns; none where there is no header.
        table: the container of the rows.
        inherited: the record that holds for what the row does not say itself.
    """
    builder = collector.builder
    names = [*header, *[""] * (len(row.cells) - len(header))] if header else [_guessed_name(cell) for cell in row.cells]
    entry = Mapping(tuple(Entry(name, Scalar(cell)) for name, cell in zip(names, row.cells, strict=False)))
    record_of_row = collector.told(entry, builder.records[inherited])
    record = builder.record(record_of_row)
    container = builder.open(ContainerKind.ROW, builder.open(ContainerKind.RECORD, table))
    if record_of_row.channel == builder.records[inherited].channel and (chosen := _ticked(entry)):
        builder.records[record] = replace(record_of_row, channel=chosen)
    article, row_name, currency = is_about_article(entry), builder.records[record].name, _currency_of(entry)
    for column, (name, cell) in enumerate(zip(names, row.cells, strict=False)):
        if cell.chars.strip() and not _is_tick(name, cell):
            inside = builder.open(ContainerKind.CELL, container, column)
            field = field_of(name)
            if row_name and field == Field(Use.TEXT, locale=field.locale) and locale_of(name):
                # A table of texts by language: the row's name says what they are for.
                name, field = row_name, field_of(row_name)._replace(locale=field.locale)
            named = f"{name} {currency}" if currency and field.use is Use.VALUE else name
            collector.field(field, named, Scalar(cell), inside, record, article=article)


def _ticked(row: Mapping) -> str | None:
    """The networks that have a column of their own in which the row says yes: "Facebook: TRUE"."""
    cells = [(entry.name, entry.node.text) for entry in row.entries if isinstance(entry.node, Scalar)]
    return ", ".join(name for name, cell in cells if networks_in(name) and cell.chars.strip().casefold() in YES) or None


def _is_tick(name: str, cell: Text) -> bool:
    """Whether a cell says only yes or no: in words of a spreadsheet, or by whatever sign below the name of a network."""
    value = cell.chars.strip()
    return value in _TRUTHS or (value.casefold() in YES | NO and bool(networks_in(name)))


def _currency_of(row: Mapping) -> str | None:
    """The currency that a row gives in a column of its own."""
    return next((value for entry in row.entries if isinstance(entry.node, Scalar) and " ".join(words_of(entry.name)) in _CURRENCY
                 and _CODE.fullmatch(value := entry.node.text.chars.strip())), None)


def _guessed_name(cell: Text) -> str:
    """The name of a cell's column where no header tells it: what is only a date or a locale says what it is."""
    value = cell.chars.strip()
    if (found := day_in(value)) and found.start == 0 and is_technical(value):
        return "date"
    return "locale" if locale_of(value, FIRST_LANGUAGES) else ""
