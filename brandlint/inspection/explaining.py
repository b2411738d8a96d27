"""What was read at a spot of an asset, what it is about, and against what it was held."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from brandlint.documents.places import Box, Paragraph, Place, Shape, span_of
from brandlint.facts.model import Fact, Kind, Money
from brandlint.findings import Finding
from brandlint.guide.model import Guide, GuidePlace
from brandlint.linking.ledger import Ledger, Statement
from brandlint.problems import KeyPath
from brandlint.rules.markets import markets
from brandlint.rules.model import Case
from brandlint.run import Report

_SPOT = re.compile(r"(?P<path>.+?)(?::p(?P<page>\d+)|:s(?P<slide>\d+)|:(?P<line>\d+)(?::\d+)?:?)?")

_IN_OFFER = {Kind.PERCENT: "discount", Kind.DEAL: "discount", Kind.CODE: "code", Kind.PERIOD: "valid", Kind.REDEEM: "redeem"}
_ASPECTS = ("days", "cost", "to", "counted_from", "free_from", "pickup")
"""What a statement about returns or delivery can give, as the guide names it too."""

_IN_TERMS = {Kind.RETURNS: "returns", Kind.DELIVERY: "delivery", Kind.WARRANTY: "warranty"}
_IN_CONTACTS = {Kind.PHONE: "phone", Kind.EMAIL: "email", Kind.URL: "website", Kind.ADDRESS: "address", Kind.HOURS: "hours",
                Kind.HANDLE: "social"}
_TERMS_OF_MONEY = {"delivery_cost": ("delivery", "cost"), "return_cost": ("returns", "cost")}


class Spot(NamedTuple):
    """A file, or a line (of a text document: a paragraph), a page or a slide of it."""

    path: str
    line: int | None = None
    page: int | None = None
    slide: int | None = None

    @classmethod
    def parse(cls, text: str) -> Spot:
        """A spot as reports write it: `a.html`, `a.html:12`, `a.html:12:33`, `a.docx:12`, `a.pdf:p2`,
        `a.pptx:s3`."""
        match = _SPOT.fullmatch(text)
        if match is None or Path(text).exists():
            return cls(text)
        return cls(match["path"], *(int(number) if number else None for number in match.group("line", "page", "slide")))

    def holds(self, place: Place) -> bool:
        """Whether a place of the file lies, at least in part, at the spot."""
        span = span_of(place)
        if isinstance(place, Paragraph | Shape):
            number, asked = (place.number, self.line) if isinstance(place, Paragraph) else (place.slide, self.slide)
            return asked in (None, number) and self.page is None
        if self.slide is not None:
            return False
        if self.line is not None:
            return span is not None and span.line <= self.line <= span.end_line
        return self.page is None or (isinstance(place, Box) and place.page == self.page)


class Explained(NamedTuple):
    """A fact with its reasons.

    Attributes:
        containers: kinds of what holds it, the innermost first.
        held: places of the guide against which it was held.
        others: statements of the same kind and role about the same thing, elsewhere; those that differ first.
        findings: about it.
    """

    statement: Statement
    containers: tuple[str, ...]
    held: tuple[GuidePlace, ...]
    others: tuple[Statement, ...]
    findings: tuple[Finding, ...]


class Explanation(NamedTuple):
    """Everything at a spot: facts with their reasons, findings about none of them, and what was read there."""

    facts: tuple[Explained, ...]
    findings: tuple[Finding, ...]
    texts: tuple[str, ...]


def explain(report: Report, spot: Spot) -> Explanation:
    """Explain what was read at a spot.

    Args:
        report: of the whole campaign.
        spot: its path relative to the campaign's root.
    """
    findings = [finding for finding in report.findings if finding.path == spot.path and spot.holds(finding.place)]
    guide = report.folder.guide if report.folder else Guide()
    cases = [Case(ledger, guide, report.summary.as_of) for ledger in report.ledgers] if report.summary.as_of else []
    facts = tuple(_explained(case, one, findings) for case in cases for one in case.ledger.statements
                  if one.path == spot.path and spot.holds(one.place))
    about_facts = {finding for one in facts for finding in one.findings}
    return Explanation(facts, tuple(one for one in findings if one not in about_facts), tuple(_texts(report, spot)))


def _explained(case: Case, one: Statement, findings: list[Finding]) -> Explained:
    return Explained(one, tuple(_containers(case.ledger, one)), tuple(_held(case, one)),
                     tuple(sorted(_others(case.ledger, one), key=lambda other: _agree(one.fact, other.fact))),
                     tuple(finding for finding in findings if finding.place == one.place))


def _containers(ledger: Ledger, one: Statement) -> Iterator[str]:
    containers = next((voice.study.containers for voice in ledger.voices if voice.asset == one.asset), ())
    number = one.block.container
    while 0 < number < len(containers):
        yield containers[number].kind.value
        number = containers[number].parent


def _others(ledger: Ledger, one: Statement) -> Iterator[Statement]:
    if one.fact.kind in _IN_TERMS or one.fact.kind in _IN_CONTACTS or one.fact.subject is not None:
        for other in ledger.of(one.fact.kind):
            same = (other.fact.role, other.fact.subject, other.locale) == (one.fact.role, one.fact.subject, one.locale)
            if same and other is not one and _comparable(one.fact, other.fact):
                yield other


def _comparable(one: Fact, other: Fact) -> bool:
    """Whether two statements give an answer to the same question: "return by post" says nothing of "30 days"."""
    aspects = _aspects(one)
    return not aspects or not aspects.isdisjoint(_aspects(other))


def _agree(one: Fact, other: Fact) -> bool:
    """Whether two statements give the same value, or the same answers to what both of them answer."""
    shared = _aspects(one) & _aspects(other)
    return all(getattr(one.value, aspect) == getattr(other.value, aspect) for aspect in shared) if shared else (
        one.value == other.value)


def _aspects(fact: Fact) -> frozenset[str]:
    if fact.kind not in (Kind.RETURNS, Kind.DELIVERY):
        return frozenset()
    return frozenset(aspect for aspect in _ASPECTS if getattr(fact.value, aspect, None) not in (None, ()))


def _held(case: Case, one: Statement) -> Iterator[GuidePlace]:
    places = [*_prices(case, one), *(case.guide.place(*key) for key in _keys(case.guide, one))]
    return (place for place in dict.fromkeys(places) if place is not None)


def _prices(case: Case, one: Statement) -> Iterator[GuidePlace | None]:
    """Where the guide says what a product costs in the statement's market and channel."""
    value, product = one.fact.value, case.guide.products.get(one.fact.subject or "")
    if product is None or not isinstance(value, Money):
        return
    for market in markets(case, one, value.currency):
        prices = case.prices.prices(product, market, one.channel, one.date)
        if prices is not None:
            yield from (expected.place for expected in (prices.was if one.fact.role == "was" else prices.now))


def _keys(guide: Guide, one: Statement) -> Iterator[KeyPath]:
    """The keys of the guide that a fact was held against, where something stands under them."""
    fact = one.fact
    keys = list(_keys_of_terms(guide, fact))
    keys += [("contacts", _IN_CONTACTS[fact.kind])] if fact.kind in _IN_CONTACTS else []
    keys += [("terms", *_TERMS_OF_MONEY[fact.role])] if fact.role in _TERMS_OF_MONEY else []
    keys += [("terms", "delivery", "free_from")] if fact.role == "threshold" and fact.topic == "delivery" else []
    keys += [("offers", subject, key) for subject in one.subjects if subject in guide.offers for key in _key_of_offer(fact)]
    currency = fact.value.currency if isinstance(fact.value, Money) else None
    return ((*key, currency) if currency and (*key, currency) in guide.places else key for key in keys if key in guide.places)


def _keys_of_terms(guide: Guide, fact: Fact) -> Iterator[KeyPath]:
    """The keys of the terms that answer what a statement says; the whole entry where it has none of them."""
    if fact.kind not in _IN_TERMS:
        return
    entry: KeyPath = ("terms", _IN_TERMS[fact.kind])
    given = _aspects(fact)
    keys: list[KeyPath] = [(*entry, aspect) for aspect in _ASPECTS if aspect in given and (*entry, aspect) in guide.places]
    yield from keys or [entry]


def _key_of_offer(fact: Fact) -> tuple[str, ...]:
    if fact.kind is Kind.MONEY:
        return ("minimum_spend",) if fact.role == "threshold" else ("price", "was", "discount")
    return (_IN_OFFER[fact.kind],) if fact.kind in _IN_OFFER else ()


def _texts(report: Report, spot: Spot) -> Iterator[str]:
    """What a person reads at the spot."""
    studies = (voice.study for ledger in report.ledgers for voice in ledger.voices if voice.asset.path == spot.path)
    return (block.chars for study in studies for block in study.blocks if spot.holds(block.place))
