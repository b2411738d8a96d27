"""Prices against the guide: now, was, and the currency of the market."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from brandlint.facts.model import Kind, Money
from brandlint.findings import Finding
from brandlint.guide.model import Locale
from brandlint.linking.ledger import Ledger, Statement
from brandlint.rules.excuses import Asked, is_excused
from brandlint.rules.markets import markets
from brandlint.rules.model import Case, Rule
from brandlint.rules.pieces import pieces_of
from brandlint.rules.price_book import Expected, Prices
from brandlint.rules.product_amounts import expectations, is_of_one, product_amounts
from brandlint.rules.wording import Head, finding, guide_says, shown, subject_name, witnesses
from brandlint.translations import say

_NOW = Head("PRC001", "price-differs-from-guide")
_WAS = Head("PRC002", "was-price-differs-from-guide")
_CURRENCY = Head("PRC003", "currency-of-another-market")
_BUNDLE = Head("PRC006", "price-of-several-differs-from-guide")
_SPANS = frozenset({"hour", "day", "week", "month", "year", "person"})
_RECOMMENDED = Head("PRC005", "recommended-price-differs-from-guide")


def differs_from_guide(case: Case) -> Iterator[Finding]:
    rents = {statement.fact.subject for statement, money in _rents(case)
             if any(one.costs(money.amount) for one in expectations(case, statement, money))}
    rented = [(statement, money) for statement, money in _rents(case) if statement.fact.subject in rents]
    stated = [*product_amounts(case, "price", "from", "member"), *rented]
    rates = {(statement.fact.subject, money.per) for statement, money in stated
             if money.per in _SPANS and any(one.costs(money.amount) for one in expectations(case, statement, money))}
    for statement, money in stated:
        expected = expectations(case, statement, money)
        other = (statement.fact.subject, money.per) not in rates and _is_another_rate(money, expected)
        if expected and not other and not is_excused(Asked(case, statement, money, expected)):
            yield _finding(case, _NOW, statement, money, _nearest(expected[0].now, money), expected[0], say("costs"))


def _rents(case: Case) -> Iterator[tuple[Statement, Money]]:
    """What products cost by the week, month or year, where it is no part of a total.

    The guide does not say that its price is one, but an asset that gives it so does.
    """
    return ((statement, money) for statement, money in product_amounts(case, "instalment") if is_of_one(statement, money))


def _is_another_rate(money: Money, expected: Sequence[Prices]) -> bool:
    """Whether an amount by the day, month or person is far from the price of the whole: what renting costs, or a workshop."""
    prices = [one.amount for each in expected for one in each.now]
    return money.per in _SPANS and not any(price / 2 <= money.amount <= price * 2 for price in prices)


def bundle_differs_from_guide(case: Case) -> Iterator[Finding]:
    for statement, money in product_amounts(case, "price", "from", "total"):
        expected = expectations(case, statement, money) if not _is_of_a_deal(case, statement) else []
        pieces = pieces_of(statement, case.guide.products[statement.fact.subject or ""]) if expected else None
        if pieces and not any(_fits_bundle(one, money, pieces) for one in expected):
            prices = expected[0]
            message = say("costs for {pieces} pieces", pieces=pieces)
            yield _finding(case, _BUNDLE, statement, money, prices.bundles[pieces], prices, message)


def _is_of_a_deal(case: Case, statement: Statement) -> bool:
    """Whether an amount is part of a deal that was read as one, and is judged as one."""
    return any(one.fact.start <= statement.fact.start < one.fact.end
               for one in case.ledger.derived(_deals).get((statement.path, statement.fact.block), ()))


def _deals(ledger: Ledger) -> dict[tuple[str, int], list[Statement]]:
    """The deals of each block that states some."""
    found: dict[tuple[str, int], list[Statement]] = defaultdict(list)
    for one in ledger.of(Kind.DEAL):
        found[one.path, one.fact.block].append(one)
    return found


def _fits_bundle(prices: Prices, money: Money, pieces: int) -> bool:
    """Whether so many pieces cost that, by the guide's deal or so many times the price; without a deal it may be anything."""
    deal = prices.bundles.get(pieces)
    return deal is None or money.amount in {deal.amount, *(one.amount * pieces for one in prices.now)}


def was_differs_from_guide(case: Case) -> Iterator[Finding]:
    for statement, money in (*product_amounts(case, "was"), *_over_the_price(case)):
        expected = expectations(case, statement, money)
        if expected and pieces_of(statement, case.guide.products[statement.fact.subject or ""]):
            continue
        if expected and not any(was.amount == money.amount for one in expected for was in one.was):
            prices = expected[0]
            yield _finding(case, _WAS, statement, money, _nearest(prices.was[:1] or prices.was, money), prices, say("was"))


def _over_the_price(case: Case) -> Iterator[tuple[Statement, Money]]:
    """Amounts that stand right before a lower one, which is the guide's price: no word says it, but they are was-prices."""
    for statement in case.ledger.of(Kind.MONEY, "was"):
        money = statement.fact.value
        if statement.fact.sure or statement.fact.readings or not isinstance(money, Money) or statement.fact.subject is None:
            continue
        expected = expectations(case, statement, money)
        behind = _right_behind(case, statement)
        if behind is not None and any(one.amount == behind.amount for prices in expected for one in prices.now if one.offer):
            yield statement, money


def _right_behind(case: Case, statement: Statement) -> Money | None:
    """The price of the same product that stands right behind an amount, in the same block."""
    fact = statement.fact
    later = [one for one in case.ledger.beside(statement) if one.fact.block == fact.block and one.fact.start >= fact.end]
    first = min(later, key=lambda one: one.fact.start, default=None)
    money = first.fact.value if first is not None and first.fact.role == "price" and first.fact.sure else None
    return money if isinstance(money, Money) else None


def recommended_differs(case: Case) -> Iterator[Finding]:
    for statement, money in product_amounts(case, "recommended"):
        product = case.guide.products.get(statement.fact.subject or "")
        for market in markets(case, statement, money.currency) if product else ():
            expected = product.recommended_price.get(market.currency or "") if product else None
            if product is not None and expected is not None and expected != money.amount:
                place = case.guide.place("products", product.id, "recommended_price", market.currency or "")
                right = str(Money(expected, market.currency))
                name = subject_name(case, statement)
                message = say("{name} has a recommended price of {said} here; the guide says {right}", name=name,
                              said=shown(statement), right=right)
                related = guide_says(place, right)
                yield finding(_RECOMMENDED, statement, message, expected=right, related=related,
                              right=Money(expected, market.currency))


def _nearest(expected: tuple[Expected, ...], money: Money) -> Expected | None:
    return min(expected, key=lambda one: (one.offer is None, abs(one.amount - money.amount)), default=None)


def _finding(case: Case, head: Head, statement: Statement, money: Money, expected: Expected | None, prices: Prices,
             verb: str) -> Finding:
    value = Money(expected.amount, prices.currency, money.per) if expected else None
    right = str(value) if value else None
    others = _stating(case, statement, expected.amount) if expected else ()
    says = say("; the guide says {right}", right=right) if right else say("; the guide knows no such price")
    return finding(head, statement, say("{name} {verb} {said} here{says}", name=subject_name(case, statement), verb=verb,
                                        said=shown(statement), says=says), expected=right,
                   right=value, related=[*guide_says(expected.place if expected else None, right),
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
            yield finding(_CURRENCY, statement, say("{said} is not in the currency of {code}: {currency}", said=shown(statement),
                                                    code=locale.code, currency=locale.currency),
                          expected=str(right), right=right)


def _is_foreign(money: Money, locale: Locale) -> bool:
    return money.currency is not None and locale.currency is not None and money.currency != locale.currency


def _matters(case: Case, statement: Statement) -> bool:
    """Whether the amount is one of the brand's own: a product's price, or a term of an offer, of delivery or of returns."""
    fact = statement.fact
    return fact.sure and (fact.subject in case.guide.products or fact.role in {"threshold", "delivery_cost", "return_cost"})


RULES = (
    Rule(_NOW.code, _NOW.name, _NOW.severity,
         "A product's price is not the one that the guide has for this market, channel and day.",
         "The lower of two prices may be binding, and the customer who paid the higher one feels cheated.",
         "Slaapzak Mos nu € 96,95", "Slaapzak Mos nu € 69,95", differs_from_guide),
    Rule(_WAS.code, _WAS.name, _WAS.severity,
         "A was-price is neither the product's own price nor the was-price of its offer.",
         "A reduction from a price that was never asked misleads, and in the EU it breaks the price indication rules.",
         "Slaapzak Mos van € 98,95 voor € 69,95", "Slaapzak Mos van € 89,95 voor € 69,95", was_differs_from_guide),
    Rule(_CURRENCY.code, _CURRENCY.name, _CURRENCY.severity,
         "An amount is in the currency of another market than the one that the text speaks to.",
         "A price that was left over from another country is wrong by a factor, not by a digit.",
         "Slaapsak Mos nou € 799", "Slaapsak Mos nou R799", currency_of_another_market),
    Rule(_BUNDLE.code, _BUNDLE.name, _BUNDLE.severity,
         "An amount for several pieces of a product is not the one of the guide's deal.",
         "The deal on the poster must be the one at the till.",
         "Vier zakken Potgrond Els: € 25", "Vier zakken Potgrond Els: € 20", bundle_differs_from_guide),
    Rule(_RECOMMENDED.code, _RECOMMENDED.name, _RECOMMENDED.severity,
         "A recommended retail price is not the one of the guide.",
         "It is the maker's price, and a made-up one flatters the reduction.",
         "adviesprijs € 99", "adviesprijs € 89", recommended_differs),
)
