"""Facts as CSV, for a table program."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from brandlint.documents.places import Box, span_of
from brandlint.linking.ledger import Statement
from brandlint.reports.facts.model import Facts
from brandlint.reports.model import View
from brandlint.reports.terminal import path_shown

COLUMNS = ("path", "line", "column", "page", "channel", "locale", "kind", "role", "value", "text", "subject", "confidence")

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(facts: Facts, view: View) -> Iterator[str]:
    """A row a fact, under a row of names."""
    yield _row(COLUMNS)
    for one in facts:
        yield _row(_cells(one))


def _cells(one: Statement) -> tuple[str, ...]:
    fact = one.fact
    span = span_of(fact.place)
    line, column = (str(span.line), str(span.column)) if span else ("", "")
    page = str(fact.place.page or "") if isinstance(fact.place, Box) else ""
    cells = (one.path, line, column, page, one.channel, one.locale, fact.kind.value, fact.role, str(fact.value), fact.text,
             fact.subject, str(fact.confidence))
    return tuple(path_shown(_harmless(cell or "")) for cell in cells)


def _harmless(cell: str) -> str:
    """A cell that a table program would run as a formula gets an apostrophe, which shows it as text."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _row(cells: tuple[str, ...]) -> str:
    line = StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().removesuffix("\r\n") + "\n"
