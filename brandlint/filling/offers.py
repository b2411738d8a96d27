"""The products and offers of the guide as a template needs them: what each costs in one market and channel, and until when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from brandlint.filling.wording import Words
from brandlint.guide.model import Guide, Locale, Offer, Product, Window
from brandlint.restyling.new_amounts import money, percent
from brandlint.rules.price_book import Expected, PriceBook, Prices, offers_on

EVERYBODY = "all"


@dataclass(frozen=True, slots=True)
class Card:
    """A product with what it costs.

    Attributes:
        price, was: amounts as the market writes them; "" where there is none.
        deal: a mechanic in words ("2 voor € 15"), "" where there is none.
        window: when that holds, in words.
        url: the product's page.
    """

    id: str
    name: str
    price: str = ""
    was: str = ""
    deal: str = ""
    window: str = ""
    url: str = ""

    @property
    def on_offer(self) -> bool:
        return bool(self.was or self.deal)


@dataclass(frozen=True, slots=True)
class CodeOffer:
    """A code with what it gives: whole sentences, and the values in them."""

    code: str
    discount: str
    minimum: str
    text: str
    window: str
    redeem: str


@dataclass(frozen=True)
class Market:
    """One locale and channel on one day, and how its language says things."""

    guide: Guide
    locale: Locale
    channel: str
    today: date
    words: Words

    def money(self, amount: Decimal, currency: str | None = None) -> str:
        return money(amount, currency or self.locale.currency or "", self.locale.code)

    def holds(self, window: Window) -> bool:
        """Whether a window has not ended."""
        return window.until is None or window.until >= self.today


def cards(market: Market) -> tuple[Card, ...]:
    """The products that have a price or a deal in a market: those on offer first, in the guide's order."""
    book = PriceBook(market.guide, market.today)
    known = [card for product in market.guide.products.values() if (card := _card(market, book, product))]
    return tuple(sorted(known, key=lambda card: not card.on_offer))


def _card(market: Market, book: PriceBook, product: Product) -> Card | None:
    name = product.name.get(market.locale.code)
    prices = book.prices(product, market.locale, market.channel, None)
    if not name or prices is None:
        return None
    url = product.url.get(market.locale.code) or ""
    deal = next(_deals(market, product), None)
    if deal is not None:
        return Card(product.id, name, deal=deal[0], window=deal[1], url=url)
    usual = min((one.amount for one in prices.beside), default=None)
    special = next((one for one in prices.now if _is_special(market, one, usual)), None)
    if special is not None:
        was = _was(prices, special)
        return Card(product.id, name, market.money(special.amount), market.money(was) if was else "",
                    window=market.words.window(special.window, market.today), url=url)
    return None if usual is None else Card(product.id, name, market.money(usual), url=url)


def _is_special(market: Market, one: Expected, usual: Decimal | None) -> bool:
    offer = market.guide.offers.get(one.offer or "")
    for_all = offer is None or offer.audience == EVERYBODY
    return usual is not None and one.amount < usual and for_all and market.holds(one.window)


def _was(prices: Prices, special: Expected) -> Decimal | None:
    return next((one.amount for one in (*prices.was, *prices.beside) if one.amount > special.amount), None)


def _deals(market: Market, product: Product) -> Iterator[tuple[str, str]]:
    """The mechanics on a product in words, each with its window."""
    for offer in offers_on(market.guide, product):
        if not offer.code and offer.audience == EVERYBODY and market.holds(offer.valid) and (said := _deal(market, offer)):
            yield said, market.words.window(offer.valid, market.today)


def _deal(market: Market, offer: Offer) -> str | None:
    deal, words = offer.discount.deal if offer.discount else None, market.words
    if deal is None:
        return None
    if deal.quantity:
        total = deal.total.get(market.locale.currency or "")
        return None if total is None else words.say("deal_bundle", quantity=deal.quantity, price=market.money(total))
    if deal.nth and deal.percent is not None:
        half = deal.percent == 50 and words.knows(f"deal_half_{deal.nth}")
        return words.say(f"deal_half_{deal.nth}") if half else None
    if deal.buy and deal.pay:
        return words.say("deal_buy_pay", buy=deal.buy, pay=deal.pay)
    return None


def codes(market: Market) -> tuple[CodeOffer, ...]:
    """The codes for everybody that hold in a market, in the guide's order."""
    return tuple(code for offer in market.guide.offers.values() if offer.code and (code := _code(market, offer)))


def _code(market: Market, offer: Offer) -> CodeOffer | None:
    discount, words, currency = _discount(market, offer), market.words, market.locale.currency or ""
    known = not offer.minimum_spend or currency in offer.minimum_spend
    if not discount or not known or not offer.on_everything or offer.audience != EVERYBODY or not market.holds(offer.valid):
        return None
    least = market.money(offer.minimum_spend[currency]) if offer.minimum_spend else ""
    blanks = {"discount": discount, "code": offer.code, "minimum": least}
    text = words.say("code_minimum" if least else "code", **blanks)
    places = "_and_".join(sorted(offer.redeem))
    redeem = words.say(f"redeem_{places}") if places and words.knows(f"redeem_{places}") else ""
    return CodeOffer(offer.code or "", discount, least, text, words.window(offer.valid, market.today), redeem)


def _discount(market: Market, offer: Offer) -> str | None:
    given = offer.discount
    if given is None or given.up_to or given.deal is not None:
        return None
    if given.percent is not None:
        return market.words.say("discount", amount=percent(given.percent, market.locale.code))
    amount = given.amount.get(market.locale.currency or "")
    return None if amount is None else market.words.say("discount", amount=market.money(amount))
