"""The rows of the matrix: which statements give which field of which offer, term or product."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from brandlint.facts.model import Kind
from brandlint.guide.model import ALL_PRODUCTS, Campaign, Offer
from brandlint.linking.ledger import Statement
from brandlint.overview import Topic
from brandlint.rules.matrix.states import Verdicts
from brandlint.rules.model import Case
from brandlint.rules.terms import TERMS
from brandlint.rules.wording import name_of


class Row(NamedTuple):
    """A field of a subject, with everything that states it. `until` is the last day on which it holds."""

    topic: Topic
    subject: str
    name: str
    field: str
    statements: tuple[Statement, ...]
    until: date | None = None


class Aspect(NamedTuple):
    """A field that an offer can have: the facts that state it, and whether the guide's offer says anything of it."""

    field: str
    kind: Kind
    roles: tuple[str, ...]
    said: Callable[[Offer], object]


ASPECTS = (
    Aspect("price", Kind.MONEY, ("price", "from", "member"), lambda offer: offer.price),
    Aspect("was", Kind.MONEY, ("was",), lambda offer: offer.was),
    Aspect("discount", Kind.PERCENT, ("discount", "up_to"), lambda offer: offer.discount and offer.discount.percent),
    Aspect("amount off", Kind.MONEY, ("saving",), lambda offer: offer.discount and offer.discount.amount),
    Aspect("deal", Kind.DEAL, (), lambda offer: offer.discount and offer.discount.deal),
    Aspect("code", Kind.CODE, (), lambda offer: offer.code),
    Aspect("minimum spend", Kind.MONEY, ("threshold",), lambda offer: offer.minimum_spend),
    Aspect("validity", Kind.PERIOD, ("validity",), lambda offer: offer.valid.until or offer.valid.start),
    Aspect("redeem", Kind.REDEEM, (), lambda offer: offer.redeem),
)
_OF_PRODUCTS = tuple(aspect for aspect in ASPECTS if aspect.field in ("price", "was"))


def rows_of(case: Case, campaign: Campaign, verdicts: Verdicts) -> Iterator[Row]:
    """The rows of a campaign."""
    offers = offers_in(case, campaign)
    for offer in offers:
        for aspect in ASPECTS:
            if aspect.said(offer):
                statements = _of_offer(case, offer, aspect, verdicts)
                yield Row(Topic.OFFER, offer.id, offer_title(case, offer), aspect.field, statements, offer.valid.until)
    yield from _terms(case)
    priced = {product for offer in offers if offer.price for product in offer.products}
    yield from _products(case, priced)


def offers_in(case: Case, campaign: Campaign) -> list[Offer]:
    """The offers of a campaign: those that it names, else all of the guide."""
    named = [case.guide.offers[id] for id in campaign.offers if id in case.guide.offers]
    return named or list(case.guide.offers.values())


def offer_title(case: Case, offer: Offer) -> str:
    """An offer's code, else the product that it is on, else its id."""
    if offer.code is None and len(offer.products) == 1 and not offer.on_everything:
        return name_of(case.guide, offer.products[0], None)
    return offer.code or offer.id


def _of_offer(case: Case, offer: Offer, aspect: Aspect, verdicts: Verdicts) -> tuple[Statement, ...]:
    """What is surely about an offer, and what a finding says was meant to be."""
    subjects = [offer.id, *(one for one in offer.products if one != ALL_PRODUCTS)]
    about = [one for subject in subjects for one in case.ledger.about(subject, aspect.kind, *aspect.roles)
             if one.fact.subject == subject or one.subjects == (subject,)]
    accused = [one for one in case.ledger.of(aspect.kind, *aspect.roles) if verdicts.accused_subject(one) == offer.id]
    return _each_once([*about, *accused])


def _each_once(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    return tuple({(one.path, one.place, one.start): one for one in statements}.values())


def _terms(case: Case) -> Iterator[Row]:
    for term in TERMS:
        statements = tuple(one for one in case.ledger.of(term.kind, *term.roles) if term.read(one) is not None)
        yield Row(Topic.TERM, term.subject, term.subject, ".".join(term.key[1:]), statements)


def _products(case: Case, priced: Iterable[str]) -> Iterator[Row]:
    """The prices of products that no offer of the campaign prices."""
    for aspect in _OF_PRODUCTS:
        by_product: dict[str, list[Statement]] = {}
        for statement in case.ledger.of(aspect.kind, *aspect.roles):
            if statement.fact.subject is not None and statement.fact.subject not in case.guide.offers:
                by_product.setdefault(statement.fact.subject, []).append(statement)
        for product in sorted(by_product.keys() - set(priced)):
            yield Row(Topic.PRODUCT, product, name_of(case.guide, product, None), aspect.field, _each_once(by_product[product]))
