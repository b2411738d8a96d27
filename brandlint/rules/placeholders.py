"""What is still to be filled in, in assets that are about to go out."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.documents.blocks import Role
from brandlint.facts.model import Kind
from brandlint.findings import Finding, Severity
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, finding
from brandlint.translations import say

_LEFT = Head("DOC001", "placeholder-left")
_UNSEEN = frozenset({Role.LABEL, Role.METADATA})
"""A field's own hint ("dd-mm-yyyy") is not what the brand says."""


def left(case: Case) -> Iterator[Finding]:
    for one in case.ledger.of(Kind.PLACEHOLDER):
        if one.block.role not in _UNSEEN:
            severity = Severity.ERROR if one.fact.sure else Severity.WARNING
            yield finding(_LEFT, one, say("\"{text}\" is still to be filled in", text=one.fact.text), severity=severity)


RULES = (
    Rule(_LEFT.code, _LEFT.name, _LEFT.severity,
         "A price, a date or a text is still to be filled in.",
         "The customer reads what the maker left for later.",
         "Nu voor € XX,XX", "Nu voor € 39,95", left),
)
