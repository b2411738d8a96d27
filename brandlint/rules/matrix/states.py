"""What is known of the statements of a cell, by the findings at their places."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from brandlint.documents.places import Place
from brandlint.findings import Finding, Severity
from brandlint.linking.ledger import Statement
from brandlint.overview import State
from brandlint.rules.model import Case

_SOON = timedelta(days=7)


class Verdicts:
    """What the findings of a run say of statements.

    Args:
        findings: those that stand.
        let_pass: those that a waiver or a comment lets pass.
    """

    def __init__(self, case: Case, findings: Iterable[Finding], let_pass: Iterable[Finding]) -> None:
        self._as_of = case.as_of
        self._standing = _by_place(findings)
        self._let_pass = _by_place(let_pass)

    def accused_subject(self, statement: Statement) -> str | None:
        """What a statement was meant to be about, by the finding at its place."""
        where = statement.path, statement.place
        return self._standing.get(where) or self._let_pass.get(where)

    def state(self, statements: Sequence[Statement], until: date | None) -> State:
        """The state of what is stated in one channel and locale.

        Args:
            until: the last day on which it holds, where it ends.
        """
        places = {(one.path, one.place) for one in statements}
        if places & self._standing.keys():
            return State.DIFFERS
        if places & self._let_pass.keys():
            return State.WAIVED
        if not any(one.fact.sure for one in statements):
            return State.NOT_LOOKED_AT
        return State.EXPIRES if until is not None and until - self._as_of <= _SOON else State.EQUAL


def _by_place(findings: Iterable[Finding]) -> dict[tuple[str, Place], str | None]:
    """The subjects of findings by place; limits of style are no difference."""
    return {(one.path, one.place): one.subject for one in findings if one.severity is not Severity.INFO}
