"""Sums that do not add up inside one asset: savings, percentages and instalments against the prices beside them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain
from itertools import product as pairs

from brandlint.facts.model import Kind, Money, Percent
from brandlint.findings import Finding, Related
from brandlint.linking.ledger import Statement, Voice
from brandlint.rules.markets import markets
from brandlint.rules.model import Case, Rule
from brandlint.rules.plain_sums import (
    INSTALMENTS,
    PERCENT,
    SAVING,
    is_rough,
    parts_do_not_make_the_price,
    plain_percentage_does_not_add_up,
    plain_saving_does_not_add_up,
    same_saving,
)
from brandlint.rules.price_book import offers_on
from brandlint.rules.wording import Head, finding, shown, subject_name

_WITHIN = 200
"""How many statements on one subject before and after a saving may be what it is made of."""

_BESIDE = 2
"""Blocks between a saving and the prices that it may be the difference of."""

Sum = tuple[Decimal, Decimal]
"""A was-price and the price that took its place."""


def saving_does_not_add_up(case: Case) -> Iterator[Finding]:
    for voice in case.ledger.voices:
        for statement in _about_products(voice, Kind.MONEY, "saving"):
            money, sums = statement.fact.value, _sums(case, statement)
            if not isinstance(money, Money) or is_rough(statement) or not sums:
                continue
            allowed = {was - now for was, now in sums} | _amounts_off(case, statement) | _differences_near(voice, statement)
            if not any(same_saving(money.amount, right) for right in allowed):
                right = str(Money(sums[0][0] - sums[0][1], money.currency))
                yield _finding(case, SAVING, statement, f"a saving of {shown(statement)}", right, sums[0])


def percentage_does_not_add_up(case: Case) -> Iterator[Finding]:
    for voice in case.ledger.voices:
        for statement in _about_products(voice, Kind.PERCENT, "discount"):
            percent, sums = statement.fact.value, _sums(case, statement)
            if not isinstance(percent, Percent) or is_rough(statement) or not sums:
                continue
            allowed = {(was - now) * 100 / was for was, now in sums} | _percents_off(case, statement)
            if not any(abs(percent.value - right) < 1 for right in allowed):
                was, now = sums[0]
                right = str(Percent(((was - now) * 100 / was).quantize(Decimal(1))))
                yield _finding(case, PERCENT, statement, shown(statement), right, sums[0])


def _about_products(voice: Voice, kind: Kind, role: str) -> Iterator[Statement]:
    return (one for one in voice.statements if one.fact.kind is kind and one.fact.role == role and one.fact.sure
            and one.fact.subject is not None)


def _sums(case: Case, statement: Statement) -> list[Sum]:
    """The pairs of was and now that a saving may be made of: as the asset states them, nearest first, then as the guide does."""
    stated = list(_stated_sums(case, statement))
    if not stated and statement.fact.subject not in case.guide.products:
        return list(_sums_elsewhere(case, statement))
    return stated + list(_guide_sums(case, statement))


def _stated_sums(case: Case, statement: Statement) -> Iterator[Sum]:
    beside = [one for one in _around(case.ledger.beside(statement), statement) if isinstance(one.fact.value, Money)
              and one.fact.sure and one.block.part == statement.block.part and one.block.record == statement.block.record]
    beside.sort(key=lambda one: (abs(one.fact.block - statement.fact.block), abs(one.fact.start - statement.fact.start)))
    was, now = _amounts(beside, "was"), _amounts(beside, "price")
    yield from ((before, after) for before, after in pairs(was, now) if before > after)


def _sums_elsewhere(case: Case, statement: Statement) -> Iterator[Sum]:
    """The asset's own price of a product that no guide lists, with what it was before by several other assets."""
    subject, locale = statement.fact.subject or "", statement.locale
    now = _amounts((one for one in case.ledger.beside(statement) if one.fact.sure), "price")
    told = [one for one in case.ledger.about(subject, Kind.MONEY, "was")
            if one.fact.subject == subject and one.fact.sure and one.locale == locale]
    if len(now) == 1 and len({one.path for one in told}) > 1:
        yield from ((before, now[0]) for before in _amounts(told, "was") if before > now[0])


def _around(beside: Sequence[Statement], statement: Statement) -> Sequence[Statement]:
    """Those of an asset's statements, in their order, that stand nearest before and after one."""
    at = bisect_left(beside, _place(statement), key=_place)
    return beside[max(0, at - _WITHIN):at + _WITHIN]


def _place(statement: Statement) -> tuple[int, int]:
    return statement.fact.block, statement.fact.start


def _amounts(statements: Iterable[Statement], role: str) -> list[Decimal]:
    found = [one.fact.value.amount for one in statements if one.fact.role == role and isinstance(one.fact.value, Money)]
    return list(dict.fromkeys(found))


def _guide_sums(case: Case, statement: Statement) -> Iterator[Sum]:
    product = case.guide.products.get(statement.fact.subject or "")
    for market in markets(case, statement, _currency(statement)) if product else ():
        prices = case.prices.prices(product, market, statement.channel, statement.record.date) if product else None
        if prices is not None:
            now_or_over = (*prices.now, *prices.over)
            yield from ((was.amount, now.amount) for was, now in pairs(prices.was, now_or_over) if was.amount > now.amount)


def _currency(statement: Statement) -> str | None:
    return statement.fact.value.currency if isinstance(statement.fact.value, Money) else None


def _differences_near(voice: Voice, statement: Statement) -> set[Decimal]:
    """What was-prices and prices right beside a saving differ by, whatever they are of, where its sentence names nothing."""
    if statement.in_its_sentence:
        return set()
    beside = [one for one in _around(voice.statements, statement) if abs(one.fact.block - statement.fact.block) <= _BESIDE]
    return {was - now for was, now in pairs(_amounts(beside, "was"), _amounts(beside, "price"))}


def _amounts_off(case: Case, statement: Statement) -> set[Decimal]:
    """Amounts that an offer takes off; they are no sums."""
    return {amount for offer in case.guide.offers.values() if offer.discount for amount in offer.discount.amount.values()}


def _percents_off(case: Case, statement: Statement) -> set[Decimal]:
    """Percentages of offers that may stand beside this product."""
    product = case.guide.products.get(statement.fact.subject or "")
    own = {offer.id for offer in offers_on(case.guide, product)} if product else set()
    return {offer.discount.percent for offer in case.guide.offers.values()
            if offer.discount and offer.discount.percent is not None and (offer.id in own or not offer.code)}


def _finding(case: Case, head: Head, statement: Statement, said: str, right: str, pair: Sum) -> Finding:
    was, now = (str(Money(amount, _currency_beside(case, statement))) for amount in pair)
    beside = sorted(_around(case.ledger.beside(statement), statement), key=lambda one: abs(one.fact.block - statement.fact.block))
    stated = [next((one for one in beside if one.fact.role == role and isinstance(one.fact.value, Money)
                    and one.fact.value.amount == amount and one.block.part == statement.block.part), None)
              for role, amount in zip(("was", "price"), pair, strict=True)]
    related = [Related(one.path, one.place, f"{shown(one)} here") for one in stated if one is not None]
    return finding(head, statement, f"{subject_name(case, statement)}: {said} does not fit {was} and {now}, which make {right}",
                   expected=right, related=related)


def _currency_beside(case: Case, statement: Statement) -> str | None:
    return next((one.fact.value.currency for one in case.ledger.beside(statement) if isinstance(one.fact.value, Money)), None)


def _totals(voice: Voice) -> dict[int, list[Money]]:
    """The totals that each block states."""
    totals: dict[int, list[Money]] = {}
    for one in voice.statements:
        if one.fact.role == "total" and isinstance(one.fact.value, Money):
            totals.setdefault(one.fact.block, []).append(one.fact.value)
    return totals


def instalments_do_not_add_up(case: Case) -> Iterator[Finding]:
    for voice in case.ledger.voices:
        totals_by_block = _totals(voice)
        for statement in voice.statements if totals_by_block else ():
            money = statement.fact.value
            if statement.fact.role != "instalment" or not isinstance(money, Money) or not money.count or not statement.fact.sure:
                continue
            totals = totals_by_block.get(statement.fact.block, [])
            product = money.amount * money.count
            if len(totals) == 1 and abs(totals[0].amount - product) > Decimal("0.01") * money.count:
                right = str(Money(product, money.currency))
                each = Money(money.amount, money.currency)
                message = f"{money.count} times {each} makes {right}, not {totals[0]}"
                yield finding(INSTALMENTS, statement, message, expected=right)


RULES = (
    Rule(SAVING.code, SAVING.name, SAVING.severity,
         "A saving is not the difference between the was-price and the price.",
         "A customer who does the sum finds a mistake, or is promised more than there is.",
         "van € 84,95 voor € 64,95, je bespaart € 25", "van € 84,95 voor € 64,95, je bespaart € 20",
         lambda case: chain(saving_does_not_add_up(case), plain_saving_does_not_add_up(case))),
    Rule(PERCENT.code, PERCENT.name, PERCENT.severity,
         "A percentage beside a was-price and a price is not what the two make, rounded either way.",
         "In the EU a percentage must follow from the prices that are shown with it.",
         "van € 84,95 voor € 64,95: 31% korting", "van € 84,95 voor € 64,95: 24% korting",
         lambda case: chain(percentage_does_not_add_up(case), plain_percentage_does_not_add_up(case))),
    Rule(INSTALMENTS.code, INSTALMENTS.name, INSTALMENTS.severity,
         "The number of instalments times their amount is not the total that stands with them.",
         "The total is what the customer signs for.",
         "24 x € 9,99, totaal € 229,76", "24 x € 9,99, totaal € 239,76",
         lambda case: chain(instalments_do_not_add_up(case), parts_do_not_make_the_price(case))),
)
