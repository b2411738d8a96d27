"""What a page declares for machines: the field says what a value is, no word of a language does.

The values are those of https://schema.org/Offer, MerchantReturnPolicy and OfferShippingDetails.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from brandlint.documents.declared import Declares
from brandlint.facts.model import CUSTOMER, FREE, Delivery, Fact, Kind, Money, Period, Returns, Value

_AMOUNT = re.compile(r"(\d{1,9})(?:[.,](\d\d?)(?:0{2,4})?)?")
"""Three decimals may be thousands; four to six are cents with zeros, as some shops write them."""
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?")
_DAYS = re.compile(r"(\d{1,3})(?:\.0)?")
_FEES = {"freereturn": FREE, "returnfeescustomerresponsibility": CUSTOMER}
_MONEY_ROLES = {Declares.PRICE: "price", Declares.WAS: "was", Declares.RECOMMENDED: "recommended"}


def find(chars: str, what: Declares, currency: str | None) -> Iterator[Fact]:
    """The facts that a declared value states: one, or none where it is no value of its kind.

    Args:
        chars: the value as it is written.
        what: what it declares.
        currency: the ISO code that is declared beside an amount.
    """
    value = chars.strip()
    start = chars.find(value)
    for kind, stated, role, topic in _stated(value, what, currency):
        yield Fact(kind, stated, role, start, start + len(value), value, topic=topic)


_Stated = tuple[Kind, Value, str | None, str | None]


def _stated(value: str, what: Declares, currency: str | None) -> Iterator[_Stated]:
    match what:
        case Declares.PRICE | Declares.WAS | Declares.RECOMMENDED:
            if amount := _money(value, currency):
                yield Kind.MONEY, amount, _MONEY_ROLES[what], None
        case Declares.VALID_UNTIL:
            if day := _day(value):
                yield Kind.PERIOD, Period(until=day), "validity", None
        case Declares.RETURN_DAYS:
            if (days := _DAYS.fullmatch(value)) and int(days[1]):
                yield Kind.RETURNS, Returns(days=int(days[1])), None, None
        case Declares.RETURN_FEES:
            if cost := _FEES.get(value.rpartition("/")[2].lower()):
                yield Kind.RETURNS, Returns(cost=cost), None, None
        case Declares.RETURN_COST:
            if amount := _money(value, currency):
                yield Kind.RETURNS, Returns(cost=amount), None, None
                yield Kind.MONEY, amount, "return_cost", "returns"
        case Declares.DELIVERY_COST:
            if amount := _money(value, currency):
                yield Kind.DELIVERY, Delivery(cost=amount), None, None
                yield Kind.MONEY, amount, "delivery_cost", "delivery"
        case Declares.NAME:
            return


def _money(value: str, currency: str | None) -> Money | None:
    """An amount; None for zero, which stands where no price is known."""
    match = _AMOUNT.fullmatch(value)
    if match is None or not currency:
        return None
    amount = Decimal(f"{match[1]}.{match[2]}" if match[2] else match[1])
    return Money(amount, currency) if amount else None


def _day(value: str) -> date | None:
    match = _DAY.fullmatch(value)
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None
