"""What one product costs by its offers, where that is one price for everybody.

See https://developers.google.com/search/docs/appearance/structured-data/merchant-listing for the prices of an offer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brandlint.documents.declared import Declares
from brandlint.documents.text import Text
from brandlint.readers.declared.things import Graph, Thing

_WAS = frozenset({"strikethroughprice", "listprice", "regularprice"})
_RECOMMENDED = frozenset({"srp", "msrp"})
_NOT_FOR_ALL = ("validformembertier", "eligiblecustomertype", "eligiblequantity", "eligibletransactionvolume",
                "billingincrement", "billingduration", "referencequantity", "minprice", "maxprice", "unitcode", "unittext",
                "eligiblequantity.minvalue")


class Price(NamedTuple):
    """A price: its digits, its currency as an ISO code, and the offer that it stands in."""

    amount: Text
    currency: str
    offer: Thing

    @property
    def key(self) -> tuple[str, str]:
        """What is the same for two writings of one price."""
        digits = self.amount.chars.strip().replace(",", ".")
        return (digits.rstrip("0").rstrip(".") if "." in digits else digits), self.currency


def offers_of(graph: Graph, product: Thing) -> list[Thing]:
    """The offers of a product, those that a summary of offers lists among them."""
    found: list[Thing] = []
    for offer in graph.of(product, "offers"):
        found += graph.of(offer, "offers") if "aggregateoffer" in offer.types else [offer]
    return found


def price_of(graph: Graph, offers: Sequence[Thing]) -> Price | None:
    """What a product costs; None where its offers differ, be it by seller, condition, piece or market."""
    prices = [price for offer in offers if _is_ordinary(offer) and (price := _price(graph, offer)) is not None]
    return prices[0] if len({price.key for price in prices}) == 1 else None


def was_of(graph: Graph, price: Price) -> list[tuple[Declares, Text]]:
    """The was-price and the recommended price that are declared beside a price."""
    found: dict[Declares, Text] = {}
    for one in (*graph.of(price.offer, "pricespecification"), *graph.of(price.offer, "declaredwas")):
        kind, amount = one.says("pricetype"), one.text("price")
        if amount is None or one.has(*_NOT_FOR_ALL) or _currency(one, price.offer) != price.currency:
            continue
        if kind in _WAS or one.types & _WAS:
            found.setdefault(Declares.WAS, amount)
        elif kind in _RECOMMENDED:
            found.setdefault(Declares.RECOMMENDED, amount)
    return list(found.items())


def _is_ordinary(offer: Thing) -> bool:
    """Whether an offer is for a new piece and for everybody who buys one."""
    new = offer.says("itemcondition") in ("", "newcondition", "new")
    return new and offer.says("businessfunction") in ("", "sell") and not offer.has(*_NOT_FOR_ALL)


def _price(graph: Graph, offer: Thing) -> Price | None:
    for holder in _holders(graph, offer):
        amount, currency = holder.text("price"), _currency(holder, offer)
        if amount is not None and currency is not None:
            return Price(amount, currency, offer)
    return None


def _holders(graph: Graph, offer: Thing) -> Iterator[Thing]:
    """What may hold the price that a customer pays: the offer, else its specification that is of no other type."""
    yield offer
    for one in graph.of(offer, "pricespecification"):
        untaxed = one.says("valueaddedtaxincluded") == "false"
        if not untaxed and not one.has(*_NOT_FOR_ALL) and one.says("pricetype") in ("", "saleprice"):
            yield one


def _currency(holder: Thing, offer: Thing) -> str | None:
    text = holder.text("pricecurrency") or offer.text("pricecurrency")
    code = text.chars.strip().upper() if text else ""
    return code if len(code) == 3 and code.isalpha() else None
