"""Prices of the guide that contradict each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import combinations

from brandlint.facts.model import Money, Percent
from brandlint.findings import Finding, Severity
from brandlint.guide.model import Amounts, Discount, Guide, GuidePlace, KeyPath, Locale, Offer, PriceRow, Product
from brandlint.rules.guide_names import share_products
from brandlint.rules.guide_saying import beside, told
from brandlint.rules.price_book import fits_market
from brandlint.rules.wording import Head, here
from brandlint.translations import say

DISCOUNT = Head("GDE004", "discount-does-not-fit-prices")
TWO_PRICES = Head("GDE005", "two-prices-at-once")
WAS_TOO_LOW = Head("GDE006", "was-price-is-not-higher")
MISSING_CURRENCY = Head("GDE007", "price-in-a-currency-is-missing", Severity.WARNING)

_ONE_POINT = Decimal(1)
"""A discount is printed rounded: 33% for a third, 25% for 59.95 to 44.95."""


def unfitting_discounts(guide: Guide) -> Iterator[Finding]:
    """Discounts that the was-price and the price of the same offer contradict by more than a point."""
    for offer in guide.offers.values():
        discount = offer.discount
        if discount is None or discount.up_to:
            continue
        for currency, now in offer.price.items():
            was = [amount for amount, _ in _was_prices(guide, offer, currency) if amount > now]
            if was and not any(_fits(discount, currency, amount, now) for amount in was):
                yield _unfitting(guide, offer, discount, currency, was[0], now)


def _was_prices(guide: Guide, offer: Offer, currency: str) -> Iterator[tuple[Decimal, KeyPath]]:
    """What the offer's products cost before: as the offer says, else as the products say."""
    if currency in offer.was:
        yield offer.was[currency], ("offers", offer.id, "was", currency)
        return
    for id in offer.products:
        product = guide.products.get(id)
        if product is not None and currency in product.price:
            yield product.price[currency], ("products", id, "price", currency)


def _fits(discount: Discount, currency: str, was: Decimal, now: Decimal) -> bool:
    if discount.percent is not None:
        return abs((was - now) / was * 100 - discount.percent) <= _ONE_POINT
    if currency in discount.amount:
        return abs(was - now - discount.amount[currency]) <= was / 100
    return True


def _unfitting(guide: Guide, offer: Offer, discount: Discount, currency: str, was: Decimal, now: Decimal) -> Finding:
    if discount.percent is not None:
        said, real = str(Percent(discount.percent)), str(Percent(((was - now) / was * 100).quantize(_ONE_POINT)))
    else:
        said, real = str(Money(discount.amount[currency], currency)), str(Money(was - now, currency))
    before, after = Money(was, currency), Money(now, currency)
    return told(guide, DISCOUNT, ("offers", offer.id, "discount"),
                say("the offer {id} says {said}, but from {before} to {after} is {real}", id=offer.id, said=said, before=before,
                    after=after, real=real),
                subject=offer.id, found=said, expected=real,
                related=beside(guide, ("offers", offer.id, "price", currency), here(after)))


def low_was_prices(guide: Guide) -> Iterator[Finding]:
    """Was-prices that are not higher than the price now."""
    for offer in guide.offers.values():
        for currency, now in offer.price.items():
            for was, where in _was_prices(guide, offer, currency):
                if was <= now:
                    before, after = Money(was, currency), Money(now, currency)
                    message = say("the offer {id} costs {after}, not less than {before} before", id=offer.id, after=after,
                                  before=before)
                    yield told(guide, WAS_TOO_LOW, where, message, subject=offer.id, found=str(before),
                               related=beside(guide, ("offers", offer.id, "price", currency), here(after)))
    for row in guide.price_rows:
        if row.price is not None and row.sale_price is not None and row.sale_price >= row.price:
            after, before = Money(row.sale_price, row.currency), Money(row.price, row.currency)
            message = say("the sale price of {product}, {after}, is not less than {before}", product=row.product or row.sku,
                          after=after, before=before)
            yield told(guide, WAS_TOO_LOW, row.place, message, subject=row.product, found=str(after))


def two_prices(guide: Guide) -> Iterator[Finding]:
    """Two prices for one product, market, channel and day."""
    priced = [offer for offer in guide.offers.values() if offer.price]
    for one, other in combinations(priced, 2):
        if one.valid.overlaps(other.valid) and share_products(one, other) and _meet(one, other):
            yield from _two_offers(guide, one, other)
    rows = _rows_by_product(guide)
    for offer in priced:
        yield from _offer_and_rows(guide, offer, rows)
    yield from _two_rows(guide)


def _meet(one: Offer, other: Offer) -> bool:
    """Whether one customer gets both without doing anything else: same audience, same code or none, a place in common."""
    places = not one.redeem or not other.redeem or set(one.redeem) & set(other.redeem)
    return bool(places) and one.audience == other.audience and (one.code or "").casefold() == (other.code or "").casefold()


def _two_offers(guide: Guide, one: Offer, other: Offer) -> Iterator[Finding]:
    shared = [id for id in other.products if id in one.products] or [*one.products, *other.products]
    for currency, price in other.price.items():
        first = one.price.get(currency, price)
        if first != price:
            message = say("offers {first} and {second}", first=one.id, second=other.id)
            yield _contradiction(guide, shared[0], ("offers", other.id, "price", currency), Money(price, currency),
                                 ("offers", one.id, "price", currency), Money(first, currency), message)


def _rows_by_product(guide: Guide) -> dict[str | None, list[PriceRow]]:
    rows: dict[str | None, list[PriceRow]] = defaultdict(list)
    for row in guide.price_rows:
        rows[row.product].append(row)
    return rows


def _offer_and_rows(guide: Guide, offer: Offer, rows: Mapping[str | None, list[PriceRow]]) -> Iterator[Finding]:
    """Sale prices for all channels that hold on the offer's days; what a channel, or one of
    several markets with a currency, has of its own is meant to differ."""
    if offer.code is not None or offer.audience != "all":
        return
    for row in (row for id in offer.products for row in rows.get(id, ())):
        price, sale = offer.price.get(row.currency), row.sale_price
        several = sum(locale.currency == row.currency for locale in guide.locales) > 1
        applies = row.channel == "*" and row.sale.overlaps(offer.valid) and (row.market == "*" or not several)
        if applies and price is not None and sale is not None and sale != price:
            yield _contradiction(guide, row.product or row.sku, row.place, Money(sale, row.currency),
                                 ("offers", offer.id, "price", row.currency), Money(price, row.currency),
                                 say("the price list and the offer {id}", id=offer.id))


def _two_rows(guide: Guide) -> Iterator[Finding]:
    groups: dict[tuple[str, str, str, str], list[PriceRow]] = defaultdict(list)
    for row in guide.price_rows:
        groups[row.sku.casefold(), row.market.casefold(), row.channel.casefold(), row.currency].append(row)
    for rows in groups.values():
        for one, other in combinations(rows, 2):
            pairs = [(one.price, other.price)] + ([(one.sale_price, other.sale_price)] if one.sale.overlaps(other.sale) else [])
            differing = next(((first, second) for first, second in pairs if first and second and first != second), None)
            if differing is not None:
                first, second = differing
                yield _contradiction(guide, other.product or other.sku, other.place, Money(second, other.currency),
                                     one.place, Money(first, one.currency), say("two rows of the price list"))


def _contradiction(guide: Guide, product: str, where: KeyPath | GuidePlace, price: Money, first: KeyPath | GuidePlace,
                   first_price: Money, who: str) -> Finding:
    return told(guide, TWO_PRICES, where, say("{product} costs {first_price} and {price} on the same day, by {who}",
                                              product=product, first_price=first_price, price=price, who=who), subject=product,
                found=str(price), expected=str(first_price), related=beside(guide, first, here(first_price)))


def missing_currencies(guide: Guide) -> Iterator[Finding]:
    """Markets in whose currency a product that is sold there has no price."""
    rows = _rows_by_product(guide)
    for locale in guide.locales:
        for product in (one for one in guide.products.values() if _lacks_price(one, rows.get(one.id, []), locale)):
            yield told(guide, MISSING_CURRENCY, ("products", product.id, "price"),
                       say("{id} has no price in {currency}, the currency of {code}", id=product.id, currency=locale.currency,
                           code=locale.code), subject=product.id)


def _lacks_price(product: Product, rows: list[PriceRow], locale: Locale) -> bool:
    """Whether a product that has prices and a name in this market has none in its currency."""
    sold = not product.name or product.name.get(locale.code) is not None
    priced: Amounts = product.price or {row.currency: row.price for row in rows if row.price is not None}
    by_row = any(row.currency == locale.currency and fits_market(row.market, locale) for row in rows)
    return bool(locale.currency and sold and priced) and locale.currency not in product.price and not by_row
