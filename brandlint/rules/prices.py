"""Prices against the guide: now, was, and the currency of the market."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

from brandlint.facts import remarks
from brandlint.facts.model import Kind, Money
from brandlint.findings import Finding, Severity
from brandlint.guide.model import Locale
from brandlint.linking.ledger import Statement, one_an_asset
from brandlint.rules.majority import OddOne, odd_ones_out, split_by_value
from brandlint.rules.markets import markets
from brandlint.rules.model import Case, Rule
from brandlint.rules.pieces import is_of_another_quantity, pieces_of
from brandlint.rules.price_book import Expected, Prices
from brandlint.rules.wording import Head, finding, guide_says, shown, subject_name, witnesses

_NOW = Head("PRC001", "price-differs-from-guide")
_WAS = Head("PRC002", "was-price-differs-from-guide")
_CURRENCY = Head("PRC003", "currency-of-another-market")
_BETWEEN = Head("PRC004", "price-differs-between-assets")
_BESIDE = 10
"""Blocks between two amounts of one product that stand beside each other."""

_SIGN = re.compile(r"[^\W\d_]|[€£$]")
"""What says a currency; an amount without one has its locale's, which may be unclear."""

_MARKETPLACE = "marketplace"
_CURRENCY_BETWEEN = Head("PRC007", "currency-differs-between-assets")
_BUNDLE = Head("PRC006", "price-of-several-differs-from-guide")
_RECOMMENDED = Head("PRC005", "recommended-price-differs-from-guide")


def _linked(case: Case, *roles: str) -> Iterator[tuple[Statement, Money]]:
    """The amounts in these roles that are surely about one product."""
    for statement in case.ledger.of(Kind.MONEY, *roles):
        money = statement.fact.value
        sure = isinstance(money, Money) and statement.fact.sure and statement.fact.subject is not None
        if isinstance(money, Money) and sure and not _is_by_the_unit(case, statement, money):
            yield statement, money


@cache
def _per_piece() -> re.Pattern[str]:
    """What makes an amount in front of it one by the piece."""
    return re.compile(rf"\s?(?:{remarks.per_words()}|/)\s?[^\W\d_]", re.I)


def _is_by_the_unit(case: Case, statement: Statement, money: Money) -> bool:
    """Whether an amount is by the piece or tablet, beside the price of the whole: "€ 0,15 per stuk"."""
    if not _per_piece().match(statement.block.chars, statement.fact.end):
        return False
    return any(isinstance(other.fact.value, Money) and other.fact.value.amount >= 2 * money.amount
               for other in case.ledger.beside(statement))


def _expectations(case: Case, statement: Statement, money: Money) -> list[Prices]:
    product = case.guide.products.get(statement.fact.subject or "")
    if product is None:
        return []
    found = (case.prices.prices(product, market, statement.channel, statement.record.date)
             for market in markets(case, statement, money.currency))
    return [one for one in found if one is not None and money.currency in (None, one.currency)]


def differs_from_guide(case: Case) -> Iterator[Finding]:
    for statement, money in _linked(case, "price", "from", "member"):
        expectations = _expectations(case, statement, money)
        if not expectations or any(one.costs(money.amount, case.ledger.offers_beside(statement)) for one in expectations):
            continue
        if any(over.amount == money.amount for one in expectations for over in one.over):
            continue
        prices = expectations[0]
        if _stands_beside_offer(case, statement, money, prices) or _is_a_saving(prices, money):
            continue
        if _is_right_in_the_same_sentence(case, statement, prices):
            continue
        if pieces_of(statement, case.guide.products[statement.fact.subject or ""]):
            continue
        yield _finding(case, _NOW, statement, money, _nearest(prices.now, money), prices, "costs")


def _stands_beside_offer(case: Case, statement: Statement, money: Money, prices: Prices) -> bool:
    """The ordinary price is right beside the offer's: two amounts and nothing that says which is which."""
    if all(one.amount != money.amount for one in prices.beside):
        return False
    near = (other for other in case.ledger.beside(statement) if abs(other.fact.block - statement.fact.block) <= _BESIDE)
    others = [(other, other.fact.value) for other in near if other.fact.role in {"price", "member"} and other.fact.sure]
    return any(isinstance(amount, Money) and amount.amount < money.amount
               and prices.costs(amount.amount, case.ledger.offers_beside(other)) for other, amount in others)


def _is_a_saving(prices: Prices, money: Money) -> bool:
    """Whether an amount is just what the guide's was-price and price differ by: then it is no price."""
    return any(was.amount - now.amount == money.amount for was in prices.was for now in prices.now)


def _is_right_in_the_same_sentence(case: Case, statement: Statement, prices: Prices) -> bool:
    """Whether the sentence says the right price too: a second amount in it is of something that was not understood."""
    sentence = statement.sentence
    return any(other.fact.block == statement.fact.block and other.fact.role in {"price", "member"} and other.sentence == sentence
               and isinstance(other.fact.value, Money) and any(one.amount == other.fact.value.amount for one in prices.now)
               for other in case.ledger.beside(statement))


def bundle_differs_from_guide(case: Case) -> Iterator[Finding]:
    for statement, money in _linked(case, "price", "from", "total"):
        expectations = _expectations(case, statement, money) if not _is_of_a_deal(case, statement) else []
        pieces = pieces_of(statement, case.guide.products[statement.fact.subject or ""]) if expectations else None
        if pieces and not any(_fits_bundle(one, money, pieces) for one in expectations):
            prices = expectations[0]
            yield _finding(case, _BUNDLE, statement, money, prices.bundles[pieces], prices, f"costs for {pieces} pieces")


def _is_of_a_deal(case: Case, statement: Statement) -> bool:
    """Whether an amount is part of a deal that was read as one, and is judged as one."""
    return any(one.fact.kind is Kind.DEAL and one.fact.block == statement.fact.block
               and one.fact.start <= statement.fact.start < one.fact.end for one in case.ledger.in_record_of(statement))


def _fits_bundle(prices: Prices, money: Money, pieces: int) -> bool:
    """Whether so many pieces cost that, by the guide's deal or so many times the price; without a deal it may be anything."""
    deal = prices.bundles.get(pieces)
    return deal is None or money.amount in {deal.amount, *(one.amount * pieces for one in prices.now)}


def was_differs_from_guide(case: Case) -> Iterator[Finding]:
    for statement, money in _linked(case, "was"):
        expectations = _expectations(case, statement, money)
        if expectations and pieces_of(statement, case.guide.products[statement.fact.subject or ""]):
            continue
        if expectations and not any(was.amount == money.amount for one in expectations for was in one.was):
            prices = expectations[0]
            yield _finding(case, _WAS, statement, money, _nearest(prices.was[:1] or prices.was, money), prices, "was")


def recommended_differs(case: Case) -> Iterator[Finding]:
    for statement, money in _linked(case, "recommended"):
        product = case.guide.products.get(statement.fact.subject or "")
        for market in markets(case, statement, money.currency) if product else ():
            expected = product.recommended_price.get(market.currency or "") if product else None
            if product is not None and expected is not None and expected != money.amount:
                place = case.guide.place("products", product.id, "recommended_price", market.currency or "")
                right = str(Money(expected, market.currency))
                name = subject_name(case, statement)
                message = f"{name} has a recommended price of {shown(statement)} here; the guide says {right}"
                related = guide_says(place, f"{right} in the guide")
                yield finding(_RECOMMENDED, statement, message, expected=right, related=related)


def _nearest(expected: tuple[Expected, ...], money: Money) -> Expected | None:
    return min(expected, key=lambda one: (one.offer is None, abs(one.amount - money.amount)), default=None)


def _finding(case: Case, head: Head, statement: Statement, money: Money, expected: Expected | None, prices: Prices,
             verb: str) -> Finding:
    right = str(Money(expected.amount, prices.currency, money.per)) if expected else None
    others = _stating(case, statement, expected.amount) if expected else ()
    says = f"; the guide says {right}" if right else "; the guide knows no such price"
    return finding(head, statement, f"{subject_name(case, statement)} {verb} {shown(statement)} here{says}", expected=right,
                   related=[*guide_says(expected.place if expected else None, f"{right} in the guide"),
                            *witnesses(others, statement)])


def _stating(case: Case, statement: Statement, right: Decimal) -> Sequence[Statement]:
    """Statements that give a statement's subject the right amount in its role."""
    subject, role = statement.fact.subject or "", statement.fact.role or "price"
    return case.witnesses(("price", subject, role, right), lambda: (
        one for one in case.ledger.about(subject, Kind.MONEY, role)
        if one.fact.subject == subject and one.fact.sure
        and isinstance(one.fact.value, Money) and one.fact.value.amount == right))


def currency_of_another_market(case: Case) -> Iterator[Finding]:
    for statement in case.ledger.of(Kind.MONEY):
        money, locale = statement.fact.value, statement.market
        if not isinstance(money, Money) or not statement.market_declared or locale is None or not _matters(case, statement):
            continue
        if _is_foreign(money, locale) and not markets(case, statement, money.currency):
            right = Money(money.amount, locale.currency)
            yield finding(_CURRENCY, statement, f"{shown(statement)} is not in the currency of {locale.code}: {locale.currency}",
                          expected=str(right))


def _is_foreign(money: Money, locale: Locale) -> bool:
    return money.currency is not None and locale.currency is not None and money.currency != locale.currency


def _matters(case: Case, statement: Statement) -> bool:
    """Whether the amount is one of the brand's own: a product's price, or a term of an offer, of delivery or of returns."""
    fact = statement.fact
    return fact.sure and (fact.subject in case.guide.products or fact.role in {"threshold", "delivery_cost", "return_cost"})


def differs_between_assets(case: Case) -> Iterator[Finding]:
    """Products that the guide does not price: the assets are held against each other."""
    groups: dict[tuple[str, str], dict[str, list[Statement]]] = defaultdict(lambda: {"price": [], "was": []})
    for statement, money in _linked(case, "price", "was"):
        if not _expectations(case, statement, money) and money.per is None and not is_of_another_quantity(statement):
            groups[statement.fact.subject or "", _market(statement, money)][statement.fact.role or ""].append(statement)
    for group in groups.values():
        now, was = split_by_value(group["price"]), split_by_value(group["was"])
        # An ordinary price that stands alone or beside the offer's is right, whatever role it was read in.
        told = {value: statements for value, statements in now.items() if value not in was}
        odd = [*(one for one in odd_ones_out(told) if not _says_too(case, one.statement, one.expected)
                 and not _stands_beside_a_lower_one(case, one)),
               *(one for one in odd_ones_out(was) if str(one.statement.fact.value) not in now)]
        yield from (_odd_finding(case, one.statement, one.others, one.expected, tie=one.tie) for one in odd)
        yield from _from_over_the_price(case, told)


def _stands_beside_a_lower_one(case: Case, odd: OddOne) -> bool:
    """Whether the price that the others give stands near a higher one, which is the ordinary price then."""
    said = odd.statement.fact.value
    return any(str(one.fact.value) == odd.expected and isinstance(one.fact.value, Money) and isinstance(said, Money)
               and one.fact.value.amount < said.amount and abs(one.fact.block - odd.statement.fact.block) <= _BESIDE
               and one.block.part == odd.statement.block.part for one in case.ledger.beside(odd.statement))


def _says_too(case: Case, statement: Statement, right: str) -> bool:
    """Whether the sentence says the others' price as well: then a second amount in it is of something not understood."""
    sentence = statement.sentence
    return any(str(one.fact.value) == right and one.fact.block == statement.fact.block and one.sentence == sentence
               for one in case.ledger.beside(statement))


def _from_over_the_price(case: Case, told: Mapping[str, list[Statement]]) -> Iterator[Finding]:
    """A from-price that is more than what several assets ask for the product; a lower one is of another size."""
    flat = [one for group in told.values() for one in group]
    if len(told) != 1 or len({one.path for one in flat}) < 2 or not isinstance(price := flat[0].fact.value, Money):
        return
    for one in case.ledger.about(flat[0].fact.subject or "", Kind.MONEY, "from"):
        money = one.fact.value
        if _says_too(case, one, str(price)):
            continue
        if (isinstance(money, Money) and one.fact.sure and one.fact.subject == flat[0].fact.subject
                and _market(one, money) == _market(flat[0], price) and money.amount > price.amount):
            yield _odd_finding(case, one, one_an_asset(flat), str(price), tie=False)


def currency_differs_between_assets(case: Case) -> Iterator[Finding]:
    """An amount of an unlisted product in a currency of its own, where the other assets of the market agree on another."""
    groups: dict[tuple[str, str], list[tuple[Statement, Money]]] = defaultdict(list)
    for statement, money in _linked(case, "price", "was"):
        if statement.fact.subject not in case.guide.products and money.currency and money.per is None:
            groups[statement.fact.subject or "", statement.locale or ""].append((statement, money))
    for group in groups.values():
        usual, odd = _usual_currency(group)
        for statement, money in odd:
            right = Money(money.amount, usual)
            others = [one for one, amount in group if amount.currency == usual and one.path != statement.path]
            yield finding(_CURRENCY_BETWEEN, statement, f"{subject_name(case, statement)} has a price in {money.currency} here "
                          f"and in {usual} elsewhere", expected=str(right), related=witnesses(others, statement))


def _usual_currency(group: list[tuple[Statement, Money]]) -> tuple[str | None, list[tuple[Statement, Money]]]:
    """The currency that two assets or more give a product's amounts in, and those that have the same number in another one.

    Not those beside the same number in the usual one: that is a list for several countries.
    """
    assets: dict[str | None, set[str]] = defaultdict(set)
    for statement, money in group:
        assets[money.currency].add(statement.path)
    usual = max(sorted(assets, key=str), key=lambda one: len(assets[one]))
    right = [(one, money.amount) for one, money in group if money.currency == usual]
    odd = [(one, money) for one, money in group if money.currency != usual and len(assets[money.currency]) < len(assets[usual])
           and _SIGN.search(one.text) and len({other.path for other, amount in right if amount == money.amount}) > 1
           and not any(amount == money.amount and _stand_together(one, other) for other, amount in right)]
    return usual, odd


def _stand_together(one: Statement, other: Statement) -> bool:
    return one.path == other.path and abs(one.fact.block - other.fact.block) <= 1


def _market(statement: Statement, money: Money) -> str:
    """Who is spoken to; a marketplace has its own prices, which pay its commission."""
    own = statement.channel if statement.channel == _MARKETPLACE else ""
    return f"{statement.locale or ''} {money.currency or ''} {own}"


def _odd_finding(case: Case, statement: Statement, others: list[Statement], expected: str, *, tie: bool) -> Finding:
    where = "elsewhere" if len({one.path for one in others}) > 1 else f"in {others[0].path}"
    verb = "was" if statement.fact.role == "was" else "costs"
    return finding(_BETWEEN, statement, f"{subject_name(case, statement)} {verb} {shown(statement)} here and {expected} {where}",
                   expected=None if tie else expected, related=witnesses(others, statement),
                   severity=Severity.WARNING if tie else Severity.ERROR)


RULES = (
    Rule(_NOW.code, _NOW.name, _NOW.severity,
         "A product's price is not the one that the guide has for this market, channel and day.",
         "The lower of two prices may be binding, and the customer who paid the higher one feels cheated.",
         "Slaapzak Mos nu € 96,95", "Slaapzak Mos nu € 69,95", differs_from_guide),
    Rule(_WAS.code, _WAS.name, _WAS.severity,
         "A was-price is neither the product's own price nor the was-price of its offer.",
         "A reduction from a price that was never asked misleads, and in the EU it breaks the price indication rules.",
         "Slaapzak Mos van € 69,95 voor € 39,95", "Slaapzak Mos van € 59,95 voor € 39,95", was_differs_from_guide),
    Rule(_CURRENCY.code, _CURRENCY.name, _CURRENCY.severity,
         "An amount is in the currency of another market than the one that the text speaks to.",
         "A price that was left over from another country is wrong by a factor, not by a digit.",
         "Slaapsak Mos nou € 799", "Slaapsak Mos nou R799", currency_of_another_market),
    Rule(_BETWEEN.code, _BETWEEN.name, _BETWEEN.severity,
         "A product that the guide does not price costs one thing here and another elsewhere.",
         "Two channels with two prices make a customer doubt both.",
         "mail: Wandelstok € 27,95; web: Wandelstok € 72,95", "mail and web: Wandelstok € 27,95", differs_between_assets),
    Rule(_CURRENCY_BETWEEN.code, _CURRENCY_BETWEEN.name, _CURRENCY_BETWEEN.severity,
         "A product that the guide does not list has a price in another currency than in the other channels of its market.",
         "A sign that was left over from another country's version makes the price wrong by a factor.",
         "web, app: Wandelstok € 27,95; mail: Wandelstok £ 27,95", "everywhere: Wandelstok € 27,95",
         currency_differs_between_assets),
    Rule(_BUNDLE.code, _BUNDLE.name, _BUNDLE.severity,
         "An amount for several pieces of a product is not the one of the guide's deal.",
         "The deal on the poster must be the one at the till.",
         "4 zakken Potgrond voor € 25", "4 zakken Potgrond voor € 20", bundle_differs_from_guide),
    Rule(_RECOMMENDED.code, _RECOMMENDED.name, _RECOMMENDED.severity,
         "A recommended retail price is not the one of the guide.",
         "It is the maker's price, and a made-up one flatters the reduction.",
         "adviesprijs € 99", "adviesprijs € 89", recommended_differs),
)
