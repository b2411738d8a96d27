"""The last day of a whole campaign, where no guide names it: an asset that names a day that no other has."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from brandlint.facts import remarks
from brandlint.facts.model import Kind, Period
from brandlint.findings import Finding, Severity
from brandlint.linking.ledger import Statement, one_an_asset
from brandlint.linking.own_names import names_something
from brandlint.rules.days import read_on, resolve, written
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, finding, shown, witnesses

_LAST_DAY = Head("OFR026", "last-day-differs-between-assets", Severity.WARNING)
_CHANNELS = 3
"""Channels that must agree on the last day of a campaign."""

_FEW_WORDS = 8
"""Words up to which a remark with a day is on what it stands beside, and not a story."""

_LEAST, _NEAR = 2, 45
"""Days between two ends of one campaign, of which one is a mistake; "tot 15 december" may mean that 14 December is the last."""


def last_day_differs(case: Case) -> Iterator[Finding]:
    """Without offers in the guide: per market, the asset on the campaign's products that gives another last day than the rest."""
    if case.guide.offers:
        return
    by_market: dict[str | None, list[tuple[Statement, date]]] = defaultdict(list)
    every: dict[date, set[str]] = defaultdict(set)
    for statement in case.ledger.of(Kind.PERIOD, "validity"):
        end = _end(case, statement)
        if end is not None:
            every[end].add(statement.path)
            if _is_general(statement):
                by_market[statement.locale].append((statement, end))
    subjects = _subjects(case)
    for told in by_market.values():
        yield from _odd(told, every, subjects)


def _end(case: Case, statement: Statement) -> date | None:
    period = statement.fact.value
    if not isinstance(period, Period) or period.until is None or not statement.fact.sure:
        return None
    return resolve(period.until, read_on(case, statement))


def _is_general(statement: Statement) -> bool:
    """Whether a remark on a day names no product, code or anything else, and is short or speaks of offers."""
    fact, sentence = statement.fact, statement.sentence
    rest = sentence.replace(fact.text, " ")
    short = len(re.findall(r"[^\W\d_]{2,}", rest)) <= _FEW_WORDS
    named = statement.names_it or (names_something(rest) and not remarks.of_offers().search(rest))
    return not named and (short or remarks.of_offers().search(rest) is not None)


def _subjects(case: Case) -> Mapping[str, set[str]]:
    """The products and codes that each asset surely speaks of."""
    subjects: dict[str, set[str]] = defaultdict(set)
    for one in case.ledger.statements:
        if one.fact.subject is not None and one.fact.sure:
            subjects[one.path].add(one.fact.subject)
    return subjects


def _odd(told: Iterable[tuple[Statement, date]], every: Mapping[date, set[str]],
         subjects: Mapping[str, set[str]]) -> Iterator[Finding]:
    ends: dict[date, list[Statement]] = defaultdict(list)
    said: dict[str, set[date]] = defaultdict(set)
    for statement, end in told:
        ends[end].append(statement)
        said[statement.path].add(end)
    usual = max(sorted(ends), key=lambda end: len({one.channel for one in ends[end]}))
    right = ends[usual]
    if len({one.channel for one in right}) < _CHANNELS or 2 * len({one.path for one in right}) <= len(said):
        return
    campaign = set().union(*(subjects.get(one.path, set()) for one in right))
    for end, statements in sorted(ends.items()):
        paths = {one.path for one in statements}
        alone = len(paths) == 1 and len(every[end]) == 1 and usual not in said[statements[0].path]
        if alone and _LEAST <= abs((end - usual).days) <= _NEAR and campaign & subjects.get(statements[0].path, set()):
            yield finding(_LAST_DAY, statements[0], f"The last day is {shown(statements[0])} here and {written(usual)} elsewhere",
                          expected=written(usual), related=witnesses(one_an_asset(right), statements[0]))


RULES = (
    Rule(_LAST_DAY.code, _LAST_DAY.name, _LAST_DAY.severity,
         "Where the guide has no offers: an asset on the campaign's products names a last day that no other asset names.",
         "A customer who comes on the day that the flyer names must get the price.",
         "mail, web, app: t/m 14 december; flyer: t/m 21 december", "everywhere: t/m 14 december", last_day_differs),
)
