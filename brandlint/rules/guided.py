"""Has the guide a value of its own for what a statement says? Then the rules that hold it against the guide tell of it."""

from __future__ import annotations

from brandlint.facts.model import Kind
from brandlint.linking.ledger import Statement
from brandlint.rules.model import Case


def is_in_the_guide(case: Case, statement: Statement) -> bool:
    """Whether the guide lists what a statement is about, or the term that it gives."""
    guide = case.guide
    if any(subject in guide.products or subject in guide.offers for subject in {*statement.subjects, statement.fact.subject}):
        return True
    match statement.fact.kind:
        case Kind.RETURNS:
            return guide.terms.returns is not None
        case Kind.DELIVERY:
            return guide.terms.delivery is not None
        case Kind.WARRANTY:
            return guide.terms.warranty_months is not None
        case Kind.MONEY:
            return statement.fact.topic in ("delivery", "returns") and guide.terms.delivery is not None
        case _:
            return False
