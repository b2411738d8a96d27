"""Two amounts of which one should be the higher: a was-price and a price, a free threshold and a cost."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.facts.model import Delivery, Kind, Money
from brandlint.findings import Finding
from brandlint.linking.ledger import Statement
from brandlint.rules.model import Case, Rule
from brandlint.rules.scopes import OTHER_AMOUNTS, amount_of, currency_of
from brandlint.rules.wording import Head, finding, shown, stated_here
from brandlint.translations import say

_RISES = Head("PRC015", "was-price-is-not-higher")
_COST = Head("TRM014", "delivery-costs-more-than-its-threshold")


def was_price_is_not_higher(case: Case) -> Iterator[Finding]:
    for scope in case.sentences:
        was, now = scope.amounts("was"), scope.amounts("price")
        if len(was) != 1 or len(now) != 1 or scope.amounts(*OTHER_AMOUNTS) or currency_of(was[0]) != currency_of(now[0]):
            continue
        if now[0].fact.subject in case.guide.products:
            continue  # The guide knows which of the two is wrong.
        if amount_of(was[0]) <= amount_of(now[0]) and was[0].block.label is None and not _is_struck_alone(was[0], now[0]):
            yield finding(_RISES, was[0], say("The was-price {said} is not higher than {now}", said=shown(was[0]),
                                              now=shown(now[0])),
                          related=stated_here(now))


def _is_struck_alone(was: Statement, now: Statement) -> bool:
    """Whether the two stand far apart in their sentence, so that they may be of two things."""
    return abs(was.fact.start - now.fact.start) > 40


def cost_exceeds_threshold(case: Case) -> Iterator[Finding]:
    for statement in case.ledger.of(Kind.DELIVERY):
        terms = statement.fact.value
        if not isinstance(terms, Delivery) or not statement.fact.sure or not terms.free_from or not isinstance(terms.cost, Money):
            continue
        if terms.cost.currency == terms.free_from.currency and terms.cost.amount >= terms.free_from.amount:
            yield finding(_COST, statement, say("Delivery costs {cost}, and is free from {free_from}", cost=terms.cost,
                                                free_from=terms.free_from))


RULES = (
    Rule(_RISES.code, _RISES.name, _RISES.severity,
         "A was-price is not higher than the price that took its place.",
         "Two amounts that changed places make a reduction into a rise.",
         "van € 39,95 voor € 59,95", "van € 59,95 voor € 39,95", was_price_is_not_higher),
    Rule(_COST.code, _COST.name, _COST.severity,
         "Delivery costs as much as the order from which it is free, or more.",
         "One of the two amounts has slipped by a digit.",
         "Verzending € 75, gratis vanaf € 4,95", "Verzending € 4,95, gratis vanaf € 75", cost_exceeds_threshold),
)
