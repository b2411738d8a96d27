"""The days of a whole campaign, where no guide names them: an asset that names a day that no other has."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from brandlint.facts import naming, remarks
from brandlint.facts.model import Kind, Period
from brandlint.findings import Finding, Severity
from brandlint.linking.ledger import Statement, one_an_asset
from brandlint.linking.names import fold
from brandlint.linking.own_names import names_something
from brandlint.rules.days import read_on, resolve, written
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, finding, shown, witnesses
from brandlint.translations import say

_FIRST_DAY = Head("OFR027", "first-day-differs-between-assets", Severity.WARNING)
_LAST_DAY = Head("OFR026", "last-day-differs-between-assets", Severity.WARNING)
_CHANNELS = 3
"""Channels that must agree on the last day of a campaign."""

_AGREED = 2
"""Channels that must agree on its first day, where they agree on the last."""

_FEW_WORDS = 8
"""Words up to which a remark with a day is on what it stands beside, and not a story."""

_LEAST, _NEAR = 2, 45
"""Days between two ends of one campaign, of which one is a mistake; "tot 15 december" may mean that 14 December is the last."""


def last_day_differs(case: Case) -> Iterator[Finding]:
    """Without offers in the guide: per market, the one remark on the campaign that gives another last day than the rest."""
    for window in _windows(case):
        for end, statements in sorted(window.by_end.items()):
            said = [one for one in statements if window.is_on_it(one)]
            alone = len(statements) == 1 and bool(said) and len(window.every[end]) == 1
            if alone and _LEAST <= abs((end - window.end).days) <= _NEAR:
                yield finding(_LAST_DAY, said[0], say("The last day is {said} here and {day} elsewhere", said=shown(said[0]),
                                                      day=written(window.end)),
                              expected=written(window.end), right=Period(until=window.end),
                              related=witnesses(one_an_asset(window.right), said[0]))


def first_day_differs(case: Case) -> Iterator[Finding]:
    """Without offers in the guide: per market, the one whole window that ends with the campaign and begins on another day."""
    for window in _windows(case):
        starts: dict[date, list[Statement]] = defaultdict(list)
        for statement in window.right:
            if (start := _day(case, statement, first=True)) is not None:
                starts[start].append(statement)
        if len(starts) < 2:
            continue
        usual = max(sorted(starts), key=lambda start: len({one.channel for one in starts[start]}))
        if len({one.channel for one in starts[usual]}) < _AGREED:
            continue
        for start, statements in sorted(starts.items()):
            if start != usual and len(statements) == 1 and _LEAST <= abs((start - usual).days) <= _NEAR:
                odd = statements[0]
                yield finding(_FIRST_DAY, odd, say("The first day is {day} here and {usual} elsewhere", day=written(start),
                                                   usual=written(usual)),
                              expected=written(usual), right=Period(start=usual),
                              related=witnesses(one_an_asset(starts[usual]), odd))


class _Window(NamedTuple):
    """The last day of the campaign in one market, who says it, what else is said, and the names that the campaign goes by.

    `every` are the assets that name a day in any market, `by_end` the statements of this market.
    """

    end: date
    right: list[Statement]
    by_end: Mapping[date, list[Statement]]
    every: Mapping[date, set[str]]
    names: Collection[frozenset[str]]
    subjects: Mapping[str, set[str]]

    def is_on_it(self, statement: Statement) -> bool:
        """Whether a statement is on the campaign as a whole, in an asset on its products."""
        general = is_general(statement) or (not statement.in_its_sentence and _names(statement) in self.names)
        campaign = set().union(*(self.subjects.get(one.path, set()) for one in self.right))
        return general and bool(campaign & self.subjects.get(statement.path, set()))


def _windows(case: Case) -> Iterator[_Window]:
    """The window of each market in which several channels agree on the last day."""
    if case.guide.offers:
        return
    by_market: dict[str | None, dict[date, list[Statement]]] = defaultdict(lambda: defaultdict(list))
    every: dict[date, set[str]] = defaultdict(set)
    for statement in case.ledger.of(Kind.PERIOD, "validity"):
        end = _day(case, statement)
        if end is not None and not _is_on_a_share(case, statement):
            every[end].add(statement.path)
            by_market[statement.locale][end].append(statement)
    subjects = _subjects(case)
    for ends in by_market.values():
        general = {end: [one for one in statements if is_general(one)] for end, statements in ends.items()}
        usual = max(sorted(general), key=lambda end: len({one.channel for one in general[end]}))
        right = general[usual]
        told = {one.path for statements in general.values() for one in statements}
        if len({one.channel for one in right}) >= _CHANNELS and 2 * len({one.path for one in right}) > len(told):
            names = {_names(one) for one in ends[usual] if not one.in_its_sentence} - {frozenset()}
            named = [one for one in ends[usual] if one not in right and _names(one) in names and not one.in_its_sentence]
            yield _Window(usual, [*right, *named], ends, every, names, subjects)


def _day(case: Case, statement: Statement, *, first: bool = False) -> date | None:
    """The last day that a statement names, or the first."""
    period = statement.fact.value
    if not isinstance(period, Period) or period.until is None or not statement.fact.sure:
        return None
    day = period.start if first else period.until
    return resolve(day, read_on(case, statement)) if day is not None else None


def _is_on_a_share(case: Case, statement: Statement) -> bool:
    """Whether a sentence is on a percentage that is no reduction: "83% of resolutions last until 19 January"."""
    block, shares = statement.fact.block, (one for one in case.ledger.in_record_of(statement) if one.fact.role == "other")
    return any(one.fact.block == block and one.fact.kind is Kind.PERCENT and one.sentence == statement.sentence for one in shares)


def is_general(statement: Statement) -> bool:
    """Whether a remark on a day names no product, code or anything else, and is short or speaks of offers."""
    fact, sentence = statement.fact, statement.sentence
    rest = sentence.replace(fact.text, " ")
    short = len(re.findall(r"[^\W\d_]{2,}", rest)) <= _FEW_WORDS
    named = statement.in_its_sentence or (names_something(rest) and not remarks.of_offers().search(rest))
    return not named and (short or remarks.of_offers().search(rest) is not None)


def _names(statement: Statement) -> frozenset[str]:
    """The words with a capital in a short remark beside its days: what the campaign may be called."""
    words = re.findall(r"[^\W\d_]{2,}", statement.sentence.replace(statement.fact.text, " "))
    if len(words) > _FEW_WORDS:
        return frozenset()
    return frozenset(fold(word) for word in words if word[:1].isupper() and word.lower() not in naming.small_words())


def _subjects(case: Case) -> Mapping[str, set[str]]:
    """The products and codes that each asset surely speaks of."""
    subjects: dict[str, set[str]] = defaultdict(set)
    for one in case.ledger.statements:
        if one.fact.subject is not None and one.fact.sure:
            subjects[one.path].add(one.fact.subject)
    return subjects


RULES = (
    Rule(_LAST_DAY.code, _LAST_DAY.name, _LAST_DAY.severity,
         "Where the guide has no offers: an asset on the campaign's products names a last day that no other asset names.",
         "A customer who comes on the day that the flyer names must get the price.",
         "mail, web, app: Lamp Zon € 35\n\nGeldig t/m 14 december 2026; "
         "flyer: Lamp Zon € 35\n\nGeldig t/m 21 december 2026",
         "everywhere: Lamp Zon € 35\n\nGeldig t/m 14 december 2026", last_day_differs),
    Rule(_FIRST_DAY.code, _FIRST_DAY.name, _FIRST_DAY.severity,
         "Where the guide has no offers: an asset lets the campaign begin on a day that no other asset names.",
         "A customer who comes too early is sent away, and one who reads of a later day stays away.",
         "mail, web, app: Lamp Zon € 35\n\nGeldig van 1 t/m 14 december 2026; "
         "flyer: Lamp Zon € 35\n\nGeldig van 8 t/m 14 december 2026",

         "everywhere: Lamp Zon € 35\n\nGeldig van 1 t/m 14 december 2026", first_day_differs),
)
