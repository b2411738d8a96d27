"""How a market writes its amounts: one that is written as another language does was left over from that version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from brandlint.facts.model import Kind
from brandlint.facts.naming import decimal_sign
from brandlint.findings import Finding, Severity
from brandlint.linking.ledger import Statement
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, finding, shown, witnesses
from brandlint.translations import say, words

_OTHERWISE = Head("LOC002", "amount-written-otherwise", Severity.WARNING)

_FOR_MACHINES = frozenset({"csv", "tsv", "xml", "xlsx", "xlsm", "json"})
"""Formats whose amounts are often written for programs."""
_HABIT = 3
"""So many amounts of an asset are written its market's way for one that is not: some brands print a point everywhere."""


def _written_otherwise(case: Case) -> Iterator[Finding]:
    by_asset: dict[tuple[str, str], list[tuple[Statement, bool]]] = defaultdict(list)
    for one in case.ledger.of(Kind.MONEY):
        sign = decimal_sign(one.locale) if one.market_declared and one.fact.sure else None
        own = _sign_of(one)
        if sign is not None and own is not None and one.asset.format not in _FOR_MACHINES and one.block.label is None:
            by_asset[one.path, one.locale or ""].append((one, own == sign))
    for written in by_asset.values():
        usual, odd = [one for one, is_usual in written if is_usual], [one for one, is_usual in written if not is_usual]
        if len(usual) >= _HABIT * len(odd):
            yield from (_finding(one, usual) for one in odd)


def _sign_of(statement: Statement) -> str | None:
    """The sign before the cents of an amount; None where it has no cents, or no sign of its own."""
    text = statement.fact.text.rstrip("€ ")
    return text[-3] if len(text) > 3 and text[-3] in ".," and text[-2:].isdecimal() and text[-4].isdecimal() else None


def _finding(one: Statement, usual: list[Statement]) -> Finding:
    theirs, ours = words("point", "comma") if _sign_of(one) == "." else words("comma", "point")
    message = say("{said} has a {theirs} before its cents; the others here have a {ours}, as {locale} does", said=shown(one),
                  theirs=theirs, ours=ours, locale=one.locale)
    return finding(_OTHERWISE, one, message, related=witnesses(usual, one))


RULES = (
    Rule(_OTHERWISE.code, _OTHERWISE.name, _OTHERWISE.severity,
         "An amount is written as another language writes it, unlike the others beside it.",
         "It shows that a version was translated in haste, and a point may be read for thousands.",
         "nl: € 39,95 · € 59,95 · € 19,95 · € 24.95", "nl: € 39,95 · € 59,95 · € 19,95 · € 24,95", _written_otherwise),
)
