"""Savings and percentages that are not what a was-price and a price make."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from brandlint.facts import remarks
from brandlint.facts.model import Money, Percent
from brandlint.findings import Finding, Related
from brandlint.linking.ledger import Statement
from brandlint.rules.model import Case, Rule
from brandlint.rules.reductions import Claim, Reduction, percentages, savings
from brandlint.rules.wording import Head, finding, shown, stated_here, subject_name
from brandlint.translations import say

_SAVING = Head("PRC010", "saving-does-not-add-up")
_PERCENT = Head("PRC011", "percentage-does-not-add-up")


def saving_does_not_add_up(case: Case) -> Iterator[Finding]:
    for claim in savings(case):
        money = claim.statement.fact.value
        if not isinstance(money, Money) or not _is_to_be_judged(claim):
            continue
        allowed = {one.amount for one in claim.reductions} | claim.besides
        if not any(_same_saving(money.amount, right) for right in allowed):
            right = Money(claim.reductions[0].amount, money.currency)
            yield _finding(case, _SAVING, claim, say("a saving of {said}", said=shown(claim.statement)), right)


def percentage_does_not_add_up(case: Case) -> Iterator[Finding]:
    for claim in percentages(case):
        percent = claim.statement.fact.value
        if not isinstance(percent, Percent) or not _is_to_be_judged(claim):
            continue
        allowed = {one.percent for one in claim.reductions} | claim.besides
        if not any(abs(percent.value - right) < 1 for right in allowed):
            right = Percent(claim.reductions[0].percent.quantize(Decimal(1)))
            yield _finding(case, _PERCENT, claim, shown(claim.statement), right)


def _is_to_be_judged(claim: Claim) -> bool:
    return bool(claim.reductions) and not _is_rough(claim.statement)


def _is_rough(statement: Statement) -> bool:
    """Whether the word before an amount says that it is not exact."""
    return bool(remarks.roughly().search(statement.block.chars, max(0, statement.fact.start - 40), statement.fact.start))


def _same_saving(stated: Decimal, right: Decimal) -> bool:
    """Equal, or the same when rounded to whole units."""
    return stated == right or (stated == stated.to_integral_value() and abs(stated - right) <= Decimal("0.5"))


def _finding(case: Case, head: Head, claim: Claim, said: str, right: Money | Percent) -> Finding:
    if claim.said is not None:
        was, now = map(shown, claim.said)
        about, related = say("{said:capital}", said=said), stated_here(claim.said)
    else:
        nearest, currency = claim.reductions[0], _currency_beside(case, claim.statement)
        was, now = (str(Money(amount, currency)) for amount in nearest)
        about = say("{name}: {said}", name=subject_name(case, claim.statement), said=said)
        related = _where_stated(case, claim.statement, nearest)
    return finding(head, claim.statement, say("{about} does not fit {was} and {now}, which make {right}", about=about, was=was,
                                              now=now, right=right), expected=str(right),
                   related=related, right=right, follows=True)


def _where_stated(case: Case, statement: Statement, reduction: Reduction) -> list[Related]:
    """Where the asset states the two amounts, nearest first."""
    beside = sorted(case.ledger.beside(statement), key=lambda one: abs(one.fact.block - statement.fact.block))
    stated = [next((one for one in beside if one.fact.role == role and isinstance(one.fact.value, Money)
                    and one.fact.value.amount == amount and one.block.part == statement.block.part), None)
              for role, amount in zip(("was", "price"), reduction, strict=True)]
    return stated_here([one for one in stated if one is not None])


def _currency_beside(case: Case, statement: Statement) -> str | None:
    return next((one.fact.value.currency for one in case.ledger.beside(statement) if isinstance(one.fact.value, Money)), None)


RULES = (
    Rule(_SAVING.code, _SAVING.name, _SAVING.severity,
         "A saving is not the difference between the was-price and the price.",
         "A customer who does the sum finds a mistake, or is promised more than there is.",
         "van € 84,95 voor € 64,95, je bespaart € 25", "van € 84,95 voor € 64,95, je bespaart € 20", saving_does_not_add_up),
    Rule(_PERCENT.code, _PERCENT.name, _PERCENT.severity,
         "A percentage beside a was-price and a price is not what the two make, rounded either way.",
         "In the EU a percentage must follow from the prices that are shown with it.",
         "van € 84,95 voor € 64,95: 31% korting", "van € 84,95 voor € 64,95: 24% korting", percentage_does_not_add_up),
)
