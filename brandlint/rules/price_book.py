"""What a product costs: in which market and channel, on which day, by the guide.

The narrowest row of the price list comes first, then the offer, then the product.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from typing import NamedTuple

from brandlint.guide.model import Guide, GuidePlace, Locale, Offer, PriceRow, Product, Window

_CENT = Decimal("0.01")


class Expected(NamedTuple):
    """An amount that may stand there: where the guide says it, and the offer that makes it so."""

    amount: Decimal
    place: GuidePlace | None
    offer: str | None = None
    window: Window = Window()


@dataclass(frozen=True, slots=True)
class Prices:
    """A product's amounts in one market, channel and time.

    Attributes:
        now: what it may cost.
        was: what may stand as the was-price.
        over: what it cost under offers that have ended by then.
        reduced: what it costs after a discount that may be used with it, by offer.
        beside: the ordinary price, right beside an offer's price only.
        bundles: what several pieces cost together, by their number.
    """

    currency: str
    now: tuple[Expected, ...]
    was: tuple[Expected, ...]
    over: tuple[Expected, ...]
    reduced: Mapping[str, frozenset[Decimal]]
    beside: tuple[Expected, ...]
    bundles: Mapping[int, Expected]

    def costs(self, amount: Decimal, stated_offers: Collection[str] = ()) -> bool:
        """Whether a price may say this amount; after a discount only where its offer is stated with it."""
        by_itself = any(one.amount == amount for one in self.now)
        return by_itself or any(amount in self.reduced.get(offer, ()) for offer in stated_offers)


class PriceBook:
    """Looks up amounts in a guide, each once.

    Args:
        as_of: the day on which assets without a day of their own are judged.
    """

    def __init__(self, guide: Guide, as_of: date) -> None:
        self._guide = guide
        self._as_of = as_of
        self._known: dict[tuple[str, str, str, date | None], Prices | None] = {}

    def prices(self, product: Product, market: Locale, channel: str, day: date | None) -> Prices | None:
        """A product's amounts; None where the guide does not price it there.

        Args:
            day: the day on which the asset goes out, or None where it has none: then every offer that has not ended counts.
        """
        key = (product.id, market.code, channel, day)
        if key not in self._known:
            self._known[key] = self._look_up(product, market, channel, day)
        return self._known[key]

    def _look_up(self, product: Product, market: Locale, channel: str, day: date | None) -> Prices | None:
        currency = market.currency
        if currency is None:
            return None
        ordinary, special = self._ordinary_and_special(product, market, channel, currency)
        if not ordinary and not special:
            return None
        on = day or self._as_of
        current = [one for one in special if one.window.holds(on)]
        coming = [] if day else [one for one in special if one.window.start and one.window.start > on]
        now = (*current, *coming, *([] if any(map(self._is_for_all, current)) else ordinary))
        over = tuple(one for one in special if one.window.until and one.window.until < on)
        reduced = dict(_reduced(self._guide, product, currency, [one.amount for one in (*now, *ordinary)]))
        return Prices(currency, now, tuple(_was(self._guide, product, currency, ordinary)), over, reduced, tuple(ordinary),
                      dict(_bundles(self._guide, product, currency)))

    def _is_for_all(self, price: Expected) -> bool:
        """Whether everybody gets a price: where only members do, the others still pay the ordinary one."""
        offer = self._guide.offers.get(price.offer or "")
        return offer is None or offer.audience == "all"

    def _ordinary_and_special(self, product: Product, market: Locale, channel: str,
                              currency: str) -> tuple[list[Expected], list[Expected]]:
        """What a product costs outside and inside the windows of offers."""
        rows = narrowest(row for row in self._guide.price_rows if row.product == product.id and row.currency == currency
                         and fits_market(row.market, market) and row.channel in ("*", channel))
        ordinary = [Expected(row.price, row.place) for row in rows if row.price is not None]
        if not ordinary and currency in product.price:
            ordinary = [Expected(product.price[currency], self._guide.place("products", product.id, "price", currency))]
        special = [Expected(row.sale_price, row.sale_place, None, row.sale) for row in rows if row.sale_price is not None]
        return ordinary, special or list(_offer_prices(self._guide, product, currency, ordinary))


def narrowest(rows: Iterable[PriceRow]) -> list[PriceRow]:
    """The rows that say most exactly for whom they are."""
    ranked = [((row.channel != "*") * 4 + (row.market != "*") + ("-" in row.market), row) for row in rows]
    best = max((rank for rank, _ in ranked), default=0)
    return [row for rank, row in ranked if rank == best]


def fits_market(market: str, locale: Locale) -> bool:
    """Whether a market (a locale, a language, a country or "*") holds a locale."""
    return market.lower() in {"*", locale.code.lower(), locale.language, (locale.country or "").lower()}


def offers_on(guide: Guide, product: Product) -> Iterator[Offer]:
    """The offers that name a product itself, not everything."""
    return (offer for offer in guide.offers.values() if product.id in offer.products)


def _offer_prices(guide: Guide, product: Product, currency: str, ordinary: list[Expected]) -> Iterator[Expected]:
    for offer in offers_on(guide, product):
        if currency in offer.price:
            yield Expected(offer.price[currency], guide.place("offers", offer.id, "price", currency), offer.id, offer.valid)
        elif offer.discount and not offer.code and not offer.discount.up_to:
            for one in ordinary:
                for amount in after_discount(offer, one.amount, currency):
                    yield Expected(amount, guide.place("offers", offer.id, "discount"), offer.id, offer.valid)


def after_discount(offer: Offer, amount: Decimal, currency: str) -> set[Decimal]:
    """An amount less an offer's discount, rounded in every usual way."""
    if offer.discount is None:
        return set()
    if offer.discount.percent is not None:
        exact = amount * (100 - offer.discount.percent) / 100
        cents = {exact.quantize(_CENT, way) for way in (ROUND_HALF_UP, ROUND_FLOOR, ROUND_CEILING)}
        return cents | {exact.quantize(Decimal(1), ROUND_HALF_UP)} if currency == "ZAR" else cents
    if currency in offer.discount.amount:
        return {amount - offer.discount.amount[currency]}
    return set()


def _bundles(guide: Guide, product: Product, currency: str) -> Iterator[tuple[int, Expected]]:
    for offer in offers_on(guide, product):
        deal = offer.discount.deal if offer.discount else None
        if deal and deal.quantity and currency in deal.total:
            place = guide.place("offers", offer.id, "discount", "price", currency)
            yield deal.quantity, Expected(deal.total[currency], place, offer.id, offer.valid)


def _was(guide: Guide, product: Product, currency: str, ordinary: list[Expected]) -> Iterator[Expected]:
    for offer in offers_on(guide, product):
        if currency in offer.was:
            yield Expected(offer.was[currency], guide.place("offers", offer.id, "was", currency), offer.id, offer.valid)
    yield from ordinary
    for number, change in enumerate(product.price_history):
        if currency in change.price:
            place = guide.place("products", product.id, "price_history", number, "price", currency)
            yield Expected(change.price[currency], place)


def _reduced(guide: Guide, product: Product, currency: str, amounts: list[Decimal]) -> Iterator[tuple[str, frozenset[Decimal]]]:
    for offer in guide.offers.values():
        covers = offer.on_everything or product.id in offer.products
        if covers and product.id not in offer.excludes and product.category not in offer.excludes:
            yield offer.id, frozenset(reduced for amount in amounts for reduced in after_discount(offer, amount, currency))
