"""Deals against the price of one piece in the same sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from brandlint.facts.model import Deal, Money
from brandlint.findings import Finding
from brandlint.rules.model import Case, Rule
from brandlint.rules.scopes import amount_of, currency_of
from brandlint.rules.wording import Head, finding, shown, stated_here
from brandlint.translations import say

_DEAL = Head("PRC014", "deal-does-not-add-up")
_CENT = Decimal("0.01")


def deal_does_not_add_up(case: Case) -> Iterator[Finding]:
    """A deal that costs more than its pieces one by one, or whose total is not what it says."""
    for scope in case.sentences:
        deals = [one for one in scope.statements if isinstance(one.fact.value, Deal) and one.fact.sure]
        prices = scope.amounts("price")
        if len(deals) != 1 or len(prices) != 1 or scope.amounts("was", "saving", "from", "up_to", "member", "unit"):
            continue
        deal = deals[0].fact.value
        assert isinstance(deal, Deal)
        totals = [one for one in scope.amounts("total") if not deals[0].fact.start <= one.fact.start < deals[0].fact.end]
        right = _of_deal(deal, amount_of(prices[0]), [amount_of(one) for one in totals])
        if right is not None:
            made = str(Money(right, currency_of(prices[0])))
            yield finding(_DEAL, deals[0], say("{said} does not fit {price}, which makes {made}", said=shown(deals[0]),
                                               price=shown(prices[0]), made=made),
                          expected=made, related=stated_here([*prices, *totals]))


def _of_deal(deal: Deal, price: Decimal, totals: Sequence[Decimal]) -> Decimal | None:
    """What a deal comes to, where something else is stated; None where it fits or cannot be told."""
    if deal.quantity and deal.total is not None:
        each = price * deal.quantity
        return each if each < deal.total - _CENT * deal.quantity else None
    if len(totals) != 1:
        return None
    pieces = deal.buy or deal.nth or 0
    paid = deal.paid(pieces)
    if not pieces or paid is None or any(abs(totals[0] - price * count) <= _CENT * pieces for count in (paid, Decimal(pieces))):
        return None
    return price * paid


RULES = (
    Rule(_DEAL.code, _DEAL.name, _DEAL.severity,
         "Several pieces cost more together than one by one, or the total beside a deal is not what the deal makes.",
         "Who does the sum buys them one by one, and somewhere else.",
         "2 voor € 6, per stuk € 2,50", "2 voor € 5, per stuk € 2,99", deal_does_not_add_up),
)
