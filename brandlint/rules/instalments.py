"""Instalments against the total that stands with them, and against the price that they are the parts of."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from brandlint.facts.model import Money
from brandlint.findings import Finding
from brandlint.linking.ledger import Voice
from brandlint.rules.model import Case, Rule
from brandlint.rules.scopes import OTHER_AMOUNTS, amount_of, currency_of
from brandlint.rules.wording import Head, finding, shown, stated_here
from brandlint.translations import say

_INSTALMENTS = Head("PRC012", "instalments-do-not-add-up")
_CENT = Decimal("0.01")
_FEW_PAYMENTS = 4
"""Up to so many payments are a price in parts, without interest."""


def instalments_do_not_make_the_total(case: Case) -> Iterator[Finding]:
    """Instalments beside the one total of their block."""
    for voice in case.ledger.voices:
        totals_by_block = _totals(voice)
        for statement in voice.statements if totals_by_block else ():
            money = statement.fact.value
            if statement.fact.role != "instalment" or not isinstance(money, Money) or not money.count or not statement.fact.sure:
                continue
            totals = totals_by_block.get(statement.fact.block, [])
            product = money.amount * money.count
            if len(totals) == 1 and abs(totals[0].amount - product) > _CENT * money.count:
                right = str(Money(product, money.currency))
                each = Money(money.amount, money.currency)
                message = say("{count} times {each} makes {right}, not {totals}", count=money.count, each=each, right=right,
                              totals=totals[0])
                yield finding(_INSTALMENTS, statement, message, expected=right)


def _totals(voice: Voice) -> dict[int, list[Money]]:
    """The totals that each block states."""
    totals: dict[int, list[Money]] = {}
    for one in voice.statements:
        if one.fact.role == "total" and isinstance(one.fact.value, Money):
            totals.setdefault(one.fact.block, []).append(one.fact.value)
    return totals


def parts_do_not_make_the_price(case: Case) -> Iterator[Finding]:
    """A price in two, three or four parts: "€ 99,99 of 3 x € 33,33"."""
    for scope in case.sentences:
        prices, parts = scope.amounts("price"), scope.amounts("instalment")
        if len(prices) != 1 or len(parts) != 1 or scope.amounts("was", "saving", *OTHER_AMOUNTS):
            continue
        each = parts[0].fact.value
        if not isinstance(each, Money) or not each.count or each.count > _FEW_PAYMENTS or currency_of(prices[0]) != each.currency:
            continue
        whole = each.amount == each.amount.to_integral_value()
        made = each.amount * each.count
        if amount_of(prices[0]) * 2 < made:
            continue  # No price is less than half of its parts: it is what a time costs later ("3 months at £9, then £12").
        if abs(made - amount_of(prices[0])) > each.count * (Decimal(1) if whole else _CENT):
            right = str(Money(made, each.currency))
            message = say("{count} times {amount} makes {right}, not {said}", count=each.count,
                          amount=Money(each.amount, each.currency), right=right, said=shown(prices[0]))
            yield finding(_INSTALMENTS, parts[0], message, expected=right, related=stated_here(prices))


RULES = (
    Rule(_INSTALMENTS.code, _INSTALMENTS.name, _INSTALMENTS.severity,
         "The number of instalments times their amount is not the total that stands with them.",
         "The total is what the customer signs for.",
         "24 x € 9,99, totaal € 229,76", "24 x € 9,99, totaal € 239,76",
         lambda case: chain(instalments_do_not_make_the_total(case), parts_do_not_make_the_price(case))),
)
