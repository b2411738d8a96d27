"""Branches of conditions in templates: what differs from one to the other is meant to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from brandlint.documents.blocks import Branch
from brandlint.documents.places import Place
from brandlint.facts.model import Kind, Money
from brandlint.findings import Finding
from brandlint.linking.ledger import Statement
from brandlint.rules.model import Case

_What = tuple[str, int, Kind, str | None, str | None]
"""An asset, a condition in it, and what is stated: the kind, the role, the currency of an amount."""


def without_alternatives(case: Case, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, but for those on a value beside which another branch of the same condition has one that is right.

    A template with a price for members and one for all others contradicts nobody as long as one of the two is right.
    """
    stated: dict[_What, list[tuple[int, Statement]]] = defaultdict(list)
    here: dict[tuple[str, Place], list[tuple[_What, int]]] = defaultdict(list)
    for statement in case.ledger.statements:
        for branch in _around(statement):
            what = _what(statement, branch)
            stated[what].append((branch.number, statement))
            here[statement.path, statement.place].append((what, branch.number))
    if not stated:
        yield from findings
        return
    found = list(findings)
    wrong = {(one.code, one.path, one.place) for one in found}
    for one in found:
        others = (other for what, number in here.get((one.path, one.place), ()) for at, other in stated[what] if at != number)
        if all((one.code, other.path, other.place) in wrong for other in others):
            yield one


def _around(statement: Statement) -> Iterator[Branch]:
    """The branches in which a statement stands."""
    return (one for one in statement.block.branches if one.start <= statement.start and statement.end <= one.end)


def _what(statement: Statement, branch: Branch) -> _What:
    value = statement.fact.value
    return (statement.path, branch.group, statement.fact.kind, statement.fact.role,
            value.currency if isinstance(value, Money) else None)
