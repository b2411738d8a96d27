"""Sums inside one sentence that need no product: savings, percentages, instalments, deals, and prices that rose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from brandlint.facts import remarks
from brandlint.facts.model import Deal, Delivery, Kind, Money, Percent
from brandlint.findings import Finding, Related
from brandlint.linking.ledger import Statement
from brandlint.rules.model import Case, Rule
from brandlint.rules.scopes import Scope, Scopes
from brandlint.rules.wording import Head, finding, shown

SAVING = Head("PRC010", "saving-does-not-add-up")
PERCENT = Head("PRC011", "percentage-does-not-add-up")
INSTALMENTS = Head("PRC012", "instalments-do-not-add-up")
_DEAL = Head("PRC014", "deal-does-not-add-up")
_RISES = Head("PRC015", "was-price-is-not-higher")
_COST = Head("TRM014", "delivery-costs-more-than-its-threshold")
_CENT = Decimal("0.01")
_FEW_PAYMENTS = 4
"""Up to so many payments are a price in parts, without interest."""
_REDUCTIONS = frozenset({"discount", "extra", "up_to"})
_OTHER_AMOUNTS = ("total", "fee", "from", "up_to", "member", "recommended", "voucher", "gift_value", "excluding_tax", "unit",
                  "threshold", "delivery_cost", "return_cost")


def is_rough(statement: Statement) -> bool:
    """Whether the word before an amount says that it is not exact."""
    return bool(remarks.roughly().search(statement.block.chars, max(0, statement.fact.start - 40), statement.fact.start))


def same_saving(stated: Decimal, right: Decimal) -> bool:
    """Equal, or the same when rounded to whole units."""
    return stated == right or (stated == stated.to_integral_value() and abs(stated - right) <= Decimal("0.5"))


def plain_saving_does_not_add_up(case: Case) -> Iterator[Finding]:
    """A saving beside one was-price and one price whose product nobody knows."""
    for scope, was, now in _reductions(case):
        yield from _savings(scope, was, now)


def plain_percentage_does_not_add_up(case: Case) -> Iterator[Finding]:
    """A percentage beside one was-price and one price whose product nobody knows."""
    for scope, was, now in _reductions(case):
        yield from _percents(scope, was, now)


def _reductions(case: Case) -> Iterator[tuple[Scope, Statement, Statement]]:
    """The sentences with one was-price and one price, and nothing that may change either."""
    for scope in _sentences(case):
        pair = _was_and_now(scope)
        if pair is not None and not scope.holds(Kind.CODE, Kind.DEAL) and not scope.amounts(*_OTHER_AMOUNTS):
            yield scope, *pair


def _sentences(case: Case) -> Iterator[Scope]:
    for voice in case.ledger.voices:
        if any(one.fact.kind is Kind.MONEY for one in voice.statements):
            yield from (scope for scope in Scopes(voice).sentences() if not scope.doubts())


def _was_and_now(scope: Scope) -> tuple[Statement, Statement] | None:
    was, now = scope.amounts("was"), scope.amounts("price")
    if len(was) != 1 or len(now) != 1 or _amount(was[0]) <= _amount(now[0]) or _currency(was[0]) != _currency(now[0]):
        return None
    return was[0], now[0]


def _savings(scope: Scope, was: Statement, now: Statement) -> Iterator[Finding]:
    right = _amount(was) - _amount(now)
    stated = [one for one in scope.amounts("saving") if one.fact.subject is None]
    for one in stated if len(stated) == 1 else ():
        if not is_rough(one) and not same_saving(_amount(one), right):
            made = str(Money(right, _currency(was)))
            yield finding(SAVING, one, f"A saving of {shown(one)} does not fit {shown(was)} and {shown(now)}, which make {made}",
                          expected=made, related=_both(was, now))


def _percents(scope: Scope, was: Statement, now: Statement) -> Iterator[Finding]:
    right = (_amount(was) - _amount(now)) * 100 / _amount(was)
    stated = [one for one in scope.statements if one.fact.kind is Kind.PERCENT and one.fact.role in _REDUCTIONS]
    for one in stated if len(stated) == 1 else ():
        percent = one.fact.value
        plain = isinstance(percent, Percent) and one.fact.role == "discount" and one.fact.subject is None and one.fact.sure
        if isinstance(percent, Percent) and plain and not is_rough(one) and abs(percent.value - right) >= 1:
            made = str(Percent(right.quantize(Decimal(1))))
            yield finding(PERCENT, one, f"{shown(one)} does not fit {shown(was)} and {shown(now)}, which make {made}",
                          expected=made, related=_both(was, now))


def parts_do_not_make_the_price(case: Case) -> Iterator[Finding]:
    """A price in two, three or four parts: "€ 99,99 of 3 x € 33,33"."""
    for scope in _sentences(case):
        prices, parts = scope.amounts("price"), scope.amounts("instalment")
        if len(prices) != 1 or len(parts) != 1 or scope.amounts("was", "saving", *_OTHER_AMOUNTS):
            continue
        each = parts[0].fact.value
        if not isinstance(each, Money) or not each.count or each.count > _FEW_PAYMENTS or _currency(prices[0]) != each.currency:
            continue
        whole = each.amount == each.amount.to_integral_value()
        made = each.amount * each.count
        if abs(made - _amount(prices[0])) > each.count * (Decimal(1) if whole else _CENT):
            right = str(Money(made, each.currency))
            yield finding(INSTALMENTS, parts[0], f"{each.count} times {Money(each.amount, each.currency)} makes {right}, "
                          f"not {shown(prices[0])}", expected=right, related=_here(prices))


def deal_does_not_add_up(case: Case) -> Iterator[Finding]:
    """A deal that costs more than its pieces one by one, or whose total is not what it says."""
    for scope in _sentences(case):
        deals = [one for one in scope.statements if isinstance(one.fact.value, Deal) and one.fact.sure]
        prices = scope.amounts("price")
        if len(deals) != 1 or len(prices) != 1 or scope.amounts("was", "saving", "from", "up_to", "member", "unit"):
            continue
        deal = deals[0].fact.value
        assert isinstance(deal, Deal)
        totals = [one for one in scope.amounts("total") if not deals[0].fact.start <= one.fact.start < deals[0].fact.end]
        right = _of_deal(deal, _amount(prices[0]), [_amount(one) for one in totals])
        if right is not None:
            made = str(Money(right, _currency(prices[0])))
            yield finding(_DEAL, deals[0], f"{shown(deals[0])} does not fit {shown(prices[0])}, which makes {made}",
                          expected=made, related=_here([*prices, *totals]))


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


def was_price_is_not_higher(case: Case) -> Iterator[Finding]:
    for scope in _sentences(case):
        was, now = scope.amounts("was"), scope.amounts("price")
        if len(was) != 1 or len(now) != 1 or scope.amounts(*_OTHER_AMOUNTS) or _currency(was[0]) != _currency(now[0]):
            continue
        if now[0].fact.subject in case.guide.products:
            continue  # The guide knows which of the two is wrong.
        if _amount(was[0]) <= _amount(now[0]) and was[0].block.label is None and not _is_struck_alone(was[0], now[0]):
            yield finding(_RISES, was[0], f"The was-price {shown(was[0])} is not higher than {shown(now[0])}",
                          related=_here(now))


def _is_struck_alone(was: Statement, now: Statement) -> bool:
    """Whether the two stand far apart in their sentence, so that they may be of two things."""
    return abs(was.fact.start - now.fact.start) > 40


def cost_exceeds_threshold(case: Case) -> Iterator[Finding]:
    for statement in case.ledger.of(Kind.DELIVERY):
        terms = statement.fact.value
        if not isinstance(terms, Delivery) or not statement.fact.sure or not terms.free_from or not isinstance(terms.cost, Money):
            continue
        if terms.cost.currency == terms.free_from.currency and terms.cost.amount >= terms.free_from.amount:
            yield finding(_COST, statement, f"Delivery costs {terms.cost}, and is free from {terms.free_from}")


def _amount(statement: Statement) -> Decimal:
    value = statement.fact.value
    assert isinstance(value, Money)
    return value.amount


def _currency(statement: Statement) -> str | None:
    return statement.fact.value.currency if isinstance(statement.fact.value, Money) else None


def _both(was: Statement, now: Statement) -> list[Related]:
    return _here((was, now))


def _here(statements: Sequence[Statement]) -> list[Related]:
    return [Related(one.path, one.place, f"{shown(one)} here") for one in statements[:2]]


RULES = (
    Rule(_DEAL.code, _DEAL.name, _DEAL.severity,
         "Several pieces cost more together than one by one, or the total beside a deal is not what the deal makes.",
         "Who does the sum buys them one by one, and somewhere else.",
         "2 voor € 6, per stuk € 2,50", "2 voor € 5, per stuk € 2,99", deal_does_not_add_up),
    Rule(_RISES.code, _RISES.name, _RISES.severity,
         "A was-price is not higher than the price that took its place.",
         "Two amounts that changed places make a reduction into a rise.",
         "van € 39,95 voor € 59,95", "van € 59,95 voor € 39,95", was_price_is_not_higher),
    Rule(_COST.code, _COST.name, _COST.severity,
         "Delivery costs as much as the order from which it is free, or more.",
         "One of the two amounts has slipped by a digit.",
         "Verzending € 50, gratis vanaf € 4,95", "Verzending € 4,95, gratis vanaf € 50", cost_exceeds_threshold),
)
