"""Whom a reduction is for: everybody, or people of one kind and on one day of theirs."""

from __future__ import annotations

from brandlint.facts import remarks
from brandlint.linking.ledger import Statement


def is_for_some(statement: Statement) -> bool:
    """Whether a sentence gives a reduction to people of one kind, to subscribers, or on a day of theirs."""
    return any(pattern.search(statement.sentence) for pattern in (remarks.personal(), remarks.for_groups()))
