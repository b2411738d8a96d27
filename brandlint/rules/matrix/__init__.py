"""The matrix: what a campaign states of each offer, term and price, by channel and locale, and whether that is right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from brandlint.documents.places import reading_order
from brandlint.findings import Finding
from brandlint.guide.model import Campaign
from brandlint.linking.ledger import Statement
from brandlint.overview import Cell, Stated
from brandlint.rules.matrix.absent import absent
from brandlint.rules.matrix.columns import Column, in_order, locale_of
from brandlint.rules.matrix.rows import Row, rows_of
from brandlint.rules.matrix.states import Verdicts
from brandlint.rules.model import Case
from brandlint.rules.wording import shown


def matrix(case: Case, campaign: Campaign, findings: Iterable[Finding], let_pass: Iterable[Finding]) -> tuple[Cell, ...]:
    """The cells of one campaign: offers first, then terms, then prices of other products.

    Args:
        case: what was judged.
        campaign: with the offers that it has, and where it wants them.
        findings: those that stand.
        let_pass: those that a waiver or a comment lets pass.
    """
    verdicts = Verdicts(case, findings, let_pass)
    rows = list(rows_of(case, campaign, verdicts))
    cells = [cell for row in rows for cell in _cells(case, row, verdicts)]
    return (*cells, *absent(case, campaign, rows, cells))


def _cells(case: Case, row: Row, verdicts: Verdicts) -> Iterator[Cell]:
    """The cells of a row in which something is stated."""
    by_column: dict[Column, list[Statement]] = defaultdict(list)
    for statement in row.statements:
        by_column[statement.channel, locale_of(case, statement.locale)].append(statement)
    for (channel, locale), statements in sorted(by_column.items(), key=lambda item: in_order(item[0])):
        yield Cell(row.topic, row.subject, row.name, row.field, channel, locale, verdicts.state(statements, row.until),
                   _places(statements))


def _places(statements: Iterable[Statement]) -> tuple[Stated, ...]:
    ordered = sorted(statements, key=lambda one: (one.path, reading_order(one.place)))
    return tuple(dict.fromkeys(Stated(one.path, one.place, shown(one), str(one.fact.value)) for one in ordered))
