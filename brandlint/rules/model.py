"""What a rule is: a code, a name, the text that explains it, and a function from a case to findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from brandlint.findings import Finding, Severity
from brandlint.guide.model import Guide
from brandlint.linking.ledger import Ledger
from brandlint.rules.price_book import PriceBook


@dataclass(frozen=True)
class Case:
    """What rules judge: everything that the campaign states, the guide, and the day on which it is judged."""

    ledger: Ledger
    guide: Guide
    as_of: date

    @cached_property
    def prices(self) -> PriceBook:
        """What products cost by the guide."""
        return PriceBook(self.guide, self.as_of)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule.

    Attributes:
        code: three letters for the family and three digits; never used again for something else.
        name: in lower case with hyphens, as it stands in reports.
        severity: of its findings, unless it says otherwise.
        what: one sentence: what it reports.
        why: what goes wrong for the customer or the brand.
        bad, good: an example that is reported and the same one repaired.
        judge: gets the case, returns findings.
        preview: silent until it is selected by its code.
    """

    code: str
    name: str
    severity: Severity
    what: str
    why: str
    bad: str
    good: str
    judge: Callable[[Case], Iterable[Finding]]
    preview: bool = False
