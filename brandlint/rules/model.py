"""What a rule is: a code, a name, the text that explains it, and a function from a case to findings."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from brandlint.findings import Finding, Severity
from brandlint.guide.model import Guide
from brandlint.linking.ledger import Ledger, Statement, one_an_asset
from brandlint.rules.price_book import PriceBook
from brandlint.rules.scopes import Scope, sure_sentences


@dataclass(frozen=True)
class Case:
    """What rules judge: everything that the campaign states, the guide, and the day on which it is judged.

    Attributes:
        logo_colours: the colours of the guide's logo files by the logo's id and the file's position, where they were looked at.
        merge_tags: the template syntaxes in use, as `brandlint.yaml` names them; none where it says nothing.
    """

    ledger: Ledger
    guide: Guide
    as_of: date
    logo_colours: Mapping[tuple[str, int], tuple[str, ...]] = field(default_factory=dict)
    merge_tags: tuple[str, ...] = ()

    @cached_property
    def _witnesses(self) -> dict[Hashable, Sequence[Statement]]:
        return {}

    def witnesses(self, key: Hashable, find: Callable[[], Iterable[Statement]]) -> Sequence[Statement]:
        """A few statements of different assets that say something, in order of the assets' paths.

        Args:
            key: what they say; they are looked for once for each key, since a wrong campaign has many findings of one kind.
            find: gives every statement that says it.
        """
        if key not in self._witnesses:
            self._witnesses[key] = one_an_asset(find())
        return self._witnesses[key]

    @cached_property
    def sentences(self) -> tuple[Scope, ...]:
        """The sentences that state several things, in assets that state amounts, but for those with an amount in doubt."""
        return tuple(sure_sentences(self.ledger.voices))

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
