"""Reductions of another kind than the guide's: a percentage on what the guide has a deal on, a deal on what it reduces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from brandlint.facts import remarks
from brandlint.facts.model import Deal, Kind, Percent
from brandlint.findings import Finding, Related
from brandlint.guide.model import Offer, OfferDeal, Product
from brandlint.linking.ledger import Statement
from brandlint.linking.names import fold
from brandlint.rules.markets import markets
from brandlint.rules.model import Case, Rule
from brandlint.rules.price_book import offers_on
from brandlint.rules.wording import Head, finding, guide_says, shown, subject_name
from brandlint.translations import say

_KIND = Head("OFR007", "reduction-of-another-kind")


def reduction_of_another_kind(case: Case) -> Iterator[Finding]:
    for statement in (*case.ledger.of(Kind.PERCENT, "discount"), *case.ledger.of(Kind.DEAL)):
        product = case.guide.products.get(statement.fact.subject or "")
        alone = len(statement.subjects) == 1 and statement.in_its_sentence and statement.fact.sure
        offers = [offer for offer in offers_on(case.guide, product) if offer.code is None] if product and alone else []
        if product is None or len(offers) != 1 or _may_be_another_offer(case, statement):
            continue
        right = _of_another_kind(case, statement, product, offers[0])
        if right is not None and not _says_it_too(case, statement):
            message = say("{name} has {said} here; the guide says {right}", name=subject_name(case, statement),
                          said=shown(statement), right=right)
            yield finding(_KIND, statement, message, expected=str(right), right=right if isinstance(right, Percent) else None,
                          related=_related(case, offers[0], str(right)))


def _of_another_kind(case: Case, statement: Statement, product: Product, offer: Offer) -> Deal | Percent | None:
    """What the guide has, where it is a deal and the statement is none, or the other way round."""
    said, discount = statement.fact.value, offer.discount
    if isinstance(said, Percent):
        deal = discount.deal if discount else None
        return _told(deal) if deal is not None and not _counts_pieces(statement) else None
    if not isinstance(said, Deal) or offer.price or _is_so_many_times(case, statement, product, said):
        return None
    percent = discount.percent if discount else None
    return Percent(percent) if percent is not None else None


def _told(deal: OfferDeal) -> Deal:
    currency, total = next(iter(deal.total.items()), (None, None))
    return Deal(deal.buy, deal.pay, deal.nth, deal.percent, deal.quantity, total, currency)


def _counts_pieces(statement: Statement) -> bool:
    """Whether the sentence speaks of several pieces, so that a percentage may be what a deal comes to."""
    return _several().search(fold(statement.sentence)) is not None


@cache
def _several() -> re.Pattern[str]:
    words = (re.escape(fold(word)) for word, number in remarks.counts().items() if number > 1)
    return re.compile(rf"(?<![\w.,])(?:[2-9]|{'|'.join(words)})(?!\w|[.,]\d|\s?%)")


def _is_so_many_times(case: Case, statement: Statement, product: Product, deal: Deal) -> bool:
    """Whether "4 for € 32" is only four times a price."""
    if deal.quantity is None or deal.total is None:
        return False
    found = (case.prices.prices(product, market, statement.channel, statement.record.date)
             for market in markets(case, statement, deal.currency))
    return any(one.amount * deal.quantity == deal.total for prices in found if prices for one in (*prices.now, *prices.beside))


def _may_be_another_offer(case: Case, statement: Statement) -> bool:
    """Whether an offer on everything gives just this, so that it may be meant."""
    said = statement.fact.value
    discounts = [offer.discount for offer in case.guide.offers.values() if offer.on_everything and offer.discount]
    if isinstance(said, Percent):
        return any(discount.percent == said.value for discount in discounts)
    return any(discount.deal is not None for discount in discounts)


def _says_it_too(case: Case, statement: Statement) -> bool:
    """Whether the guide's kind of reduction stands right beside it: then this is something more."""
    kind = Kind.DEAL if statement.fact.kind is Kind.PERCENT else Kind.PERCENT
    return any(one.fact.kind is kind and statement.fact.subject in one.subjects
               and abs(one.fact.block - statement.fact.block) <= 1 for one in case.ledger.in_record_of(statement))


def _related(case: Case, offer: Offer, says: str) -> list[Related]:
    return guide_says(case.guide.place("offers", offer.id, "discount"), says)


RULES = (
    Rule(_KIND.code, _KIND.name, _KIND.severity,
         "A product has a percentage off where the guide has a deal over several pieces, or a deal where it has a percentage.",
         "Who buys one gets nothing off a second one, and the till knows only what the guide says.",
         "Kussen Duin: 30% korting", "Kussen Duin: 2e halve prijs", reduction_of_another_kind),
)
