"""Savings and percentages that are said of a was-price and a price, with what those two are.

Where the product is known, they are those that the asset states of it, or else other assets and the guide; where it is not, the
only two of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import product as pairs
from typing import NamedTuple

from brandlint.facts import remarks
from brandlint.facts.model import Kind, Money
from brandlint.guide.model import Offer
from brandlint.linking.ledger import Statement, Voice, around
from brandlint.rules.audiences import is_for_some
from brandlint.rules.badges import badges
from brandlint.rules.markets import markets
from brandlint.rules.model import Case
from brandlint.rules.price_book import offers_on
from brandlint.rules.scopes import OTHER_AMOUNTS, Scope, amount_of, currency_of

_BESIDE = 2
"""Blocks between a saving and the prices that it may be the difference of."""
_NEAR = 4
"""Blocks within which a code may be what a discount is for."""
_COUNTED_GOODS = re.compile(r"(?<![\w-])\d{1,3}-[^\W\d_]{4,}")
"""A thing with a number in its name, which is no name that begins with a capital: "10-trip card -15%"."""
_REDUCTIONS = frozenset({"discount", "extra", "up_to"})


class Reduction(NamedTuple):
    """A was-price and the price that took its place."""

    was: Decimal
    now: Decimal

    @property
    def amount(self) -> Decimal:
        return self.was - self.now

    @property
    def percent(self) -> Decimal:
        return (self.was - self.now) * 100 / self.was


class Claim(NamedTuple):
    """A saving or percentage, the reductions that it may be of, nearest first, and what else it may rightly be.

    `said` are the two amounts of its sentence where nobody knows their product.
    """

    statement: Statement
    reductions: Sequence[Reduction]
    besides: frozenset[Decimal] = frozenset()
    said: tuple[Statement, Statement] | None = None


def savings(case: Case) -> Iterator[Claim]:
    """The amounts that something is said to be cheaper by."""
    for voice in case.ledger.voices:
        for statement in _about_products(voice, Kind.MONEY, "saving"):
            besides = _amounts_off(case, statement) | _differences_near(voice, statement)
            yield Claim(statement, _reductions(case, statement), frozenset(besides))
        yield from _on_badges(case, voice, Kind.MONEY)
    for scope, was, now in _plain_reductions(case):
        stated = [one for one in scope.amounts("saving") if one.fact.subject is None]
        yield from _plain_claims(stated, was, now)


def percentages(case: Case) -> Iterator[Claim]:
    """The percentages that something is said to be cheaper by."""
    for voice in case.ledger.voices:
        for statement in _about_products(voice, Kind.PERCENT, "discount"):
            if not _is_of_others(statement):
                yield Claim(statement, _reductions(case, statement), frozenset(_percents_off(case, statement)))
        yield from _on_badges(case, voice, Kind.PERCENT)
    for scope, was, now in _plain_reductions(case):
        stated = [one for one in scope.statements if one.fact.kind is Kind.PERCENT and one.fact.role in _REDUCTIONS]
        plain = all(one.fact.role == "discount" and one.fact.subject is None and one.fact.sure for one in stated)
        yield from _plain_claims(stated, was, now) if plain else ()


def _on_badges(case: Case, voice: Voice, kind: Kind) -> Iterator[Claim]:
    """The reductions on badges whose product or its prices are not known."""
    for statement, (was, now) in badges(voice):
        if statement.fact.kind is kind and not _is_of_others(statement) and not _reductions_known(case, statement):
            yield Claim(statement, [Reduction(amount_of(was), amount_of(now))], said=(was, now))


def _reductions_known(case: Case, statement: Statement) -> bool:
    return statement.fact.subject is not None and bool(_reductions(case, statement))


def _is_of_others(statement: Statement) -> bool:
    """Whether a percentage is of a sale that is over, of all there is, or for people of one kind where no product is named."""
    if remarks.of_the_past().search(statement.sentence):
        return True
    if remarks.on_all_goods().match(statement.block.chars, statement.fact.end):
        return True
    return not statement.in_its_sentence and (is_for_some(statement) or _COUNTED_GOODS.search(statement.sentence) is not None)


def _about_products(voice: Voice, kind: Kind, role: str) -> Iterator[Statement]:
    return (one for one in voice.statements if one.fact.kind is kind and one.fact.role == role and one.fact.sure
            and one.fact.subject is not None)


def _plain_claims(stated: Sequence[Statement], was: Statement, now: Statement) -> Iterator[Claim]:
    if len(stated) == 1:
        yield Claim(stated[0], [Reduction(amount_of(was), amount_of(now))], said=(was, now))


def _plain_reductions(case: Case) -> Iterator[tuple[Scope, Statement, Statement]]:
    """The sentences with one was-price and one lower price, and nothing that may change either."""
    for scope in case.sentences:
        was, now = scope.amounts("was"), scope.amounts("price")
        if len(was) != 1 or len(now) != 1 or amount_of(was[0]) <= amount_of(now[0]) or currency_of(was[0]) != currency_of(now[0]):
            continue
        if not scope.holds(Kind.CODE, Kind.DEAL) and not scope.amounts(*OTHER_AMOUNTS):
            yield scope, was[0], now[0]


def _reductions(case: Case, statement: Statement) -> list[Reduction]:
    """The reductions of a product: as the asset states them, nearest first, then as the guide does."""
    stated = list(_stated(case, statement))
    if not stated and statement.fact.subject not in case.guide.products:
        return list(_elsewhere(case, statement))
    return stated + list(_of_the_guide(case, statement))


def _stated(case: Case, statement: Statement) -> Iterator[Reduction]:
    beside = [one for one in case.ledger.beside(statement) if isinstance(one.fact.value, Money)
              and one.fact.sure and one.block.part == statement.block.part and one.block.record == statement.block.record]
    beside.sort(key=lambda one: (abs(one.fact.block - statement.fact.block), abs(one.fact.start - statement.fact.start)))
    yield from _falling(_amounts(beside, "was"), _amounts(beside, "price"))


def _falling(was: Iterable[Decimal], now: Iterable[Decimal]) -> Iterator[Reduction]:
    return (Reduction(before, after) for before, after in pairs(was, now) if before > after)


def _elsewhere(case: Case, statement: Statement) -> Iterator[Reduction]:
    """The asset's own price of a product that no guide lists, with what it was before by several other assets."""
    subject, locale = statement.fact.subject or "", statement.locale
    now = _amounts((one for one in case.ledger.beside(statement) if one.fact.sure), "price")
    told = [one for one in case.ledger.about(subject, Kind.MONEY, "was")
            if one.fact.subject == subject and one.fact.sure and one.locale == locale]
    if len(now) == 1 and len({one.path for one in told}) > 1:
        yield from _falling(_amounts(told, "was"), now)


def _of_the_guide(case: Case, statement: Statement) -> Iterator[Reduction]:
    product = case.guide.products.get(statement.fact.subject or "")
    for market in markets(case, statement, currency_of(statement)) if product else ():
        prices = case.prices.prices(product, market, statement.channel, statement.record.date) if product else None
        if prices is not None:
            yield from _falling((one.amount for one in prices.was), [one.amount for one in (*prices.now, *prices.over)])


def _amounts(statements: Iterable[Statement], role: str) -> list[Decimal]:
    found = [one.fact.value.amount for one in statements if one.fact.role == role and isinstance(one.fact.value, Money)]
    return list(dict.fromkeys(found))


def _differences_near(voice: Voice, statement: Statement) -> set[Decimal]:
    """What was-prices and prices right beside a saving differ by, whatever they are of, where its sentence names nothing."""
    if statement.in_its_sentence:
        return set()
    beside = [one for one in around(voice.statements, statement) if abs(one.fact.block - statement.fact.block) <= _BESIDE]
    return {was - now for was, now in pairs(_amounts(beside, "was"), _amounts(beside, "price"))}


def _amounts_off(case: Case, statement: Statement) -> set[Decimal]:
    """Amounts that offers take off which may be meant here; they are no reductions."""
    return {amount for offer in _besides(case, statement) if offer.discount for amount in offer.discount.amount.values()}


def _percents_off(case: Case, statement: Statement) -> set[Decimal]:
    """Percentages of offers that may stand beside this product."""
    return {offer.discount.percent for offer in _besides(case, statement)
            if offer.discount and offer.discount.percent is not None and (_is_on(case, offer, statement) or not offer.code)}


def _besides(case: Case, statement: Statement) -> Iterator[Offer]:
    """The offers that a reduction may be instead; a bare "Save £15" on a product's card is no code's of which nothing is said."""
    bare = statement.says_little_else and not _has_a_code_near(case, statement)
    return (offer for offer in case.guide.offers.values()
            if not bare or _is_on(case, offer, statement) or (offer.on_everything and not offer.code))


def _is_on(case: Case, offer: Offer, statement: Statement) -> bool:
    """Whether an offer is on the product of a statement."""
    product = case.guide.products.get(statement.fact.subject or "")
    return product is not None and any(one.id == offer.id for one in offers_on(case.guide, product))


def _has_a_code_near(case: Case, statement: Statement) -> bool:
    """Whether a code is given within a few blocks, so that a discount may be for who has it."""
    return any(one.fact.kind is Kind.CODE and abs(one.fact.block - statement.fact.block) <= _NEAR
               for one in case.ledger.in_record_of(statement))
