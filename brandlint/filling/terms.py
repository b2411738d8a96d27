"""The terms of sale and the contacts of the guide as sentences of one market."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from brandlint.filling.offers import Market
from brandlint.guide.model import Amounts, DeliveryTerms, ReturnTerms, TermsException

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Contact:
    """How the brand can be reached in a market; "" where the guide does not say it."""

    phone: str = ""
    email: str = ""
    website: str = ""
    address: str = ""
    hours: str = ""


def contact(market: Market) -> Contact:
    """The contacts of a market."""
    known, code = market.guide.contacts, market.locale.code
    return Contact(known.phone.get(code) or "", known.email.get(code) or "", known.website.get(code) or "",
                   known.address.get(code) or "", known.hours.get(code) or "")


def sentences(market: Market) -> tuple[str, ...]:
    """What the guide promises in a market: delivery, returns, warranty, a sentence each."""
    terms = market.guide.terms
    fitting = [one for one in terms.exceptions if _fits(market, one)]
    returns = _narrowest([(one, one.returns) for one in fitting]) or terms.returns
    delivery = _narrowest([(one, one.delivery) for one in fitting]) or terms.delivery
    months = _narrowest([(one, one.warranty_months) for one in fitting]) or terms.warranty_months
    told = [*(_delivery(market, delivery) if delivery else ()), *(_returns(market, returns) if returns else ())]
    if months and not any(one.warranty_months and (one.products or one.categories) for one in terms.exceptions):
        years, rest = divmod(months, 12)
        say = market.words.say
        told.append(say("warranty_months", months=months) if rest else say("warranty_years", years=years))
    return tuple(told)


def legal(market: Market) -> tuple[str, ...]:
    """The legal texts that a channel must show."""
    return tuple(text for one in market.guide.legal.values() if market.channel in one.required_in
                 and (text := one.text.get(market.locale.code)))


def _fits(market: Market, one: TermsException) -> bool:
    if one.products or one.categories:
        return False
    in_locale = not one.locales or market.locale.code in one.locales or market.locale.language in one.locales
    return in_locale and (not one.channels or market.channel in one.channels)


def _narrowest(values: list[tuple[TermsException, T | None]]) -> T | None:
    """The value of the exception with most conditions."""
    known = [(bool(one.locales) + bool(one.channels), value) for one, value in values if value is not None]
    return max(known, key=lambda pair: pair[0])[1] if known else None


def _amount(market: Market, amounts: str | Amounts | None) -> str:
    if amounts is None or isinstance(amounts, str):
        return ""
    known = amounts.get(market.locale.currency or "")
    return "" if known is None else market.money(known)


def _delivery(market: Market, terms: DeliveryTerms) -> Iterator[str]:
    words = market.words
    if free_from := _amount(market, terms.free_from):
        yield words.say("delivery_free_from", amount=free_from)
    if cost := _amount(market, terms.cost):
        yield words.say("delivery_cost", amount=cost)
    elif terms.cost == "free":
        yield words.say("delivery_free")
    if terms.days:
        least, most = terms.days
        yield words.say("delivery_days", days=f"{least}-{most}" if least != most else str(least))


def _returns(market: Market, terms: ReturnTerms) -> Iterator[str]:
    words = market.words
    if terms.days:
        yield words.say("return_days", days=terms.days)
    if isinstance(terms.cost, str):
        yield words.say(f"return_{terms.cost}")
    places = "_and_".join(sorted(terms.to))
    if terms.days and places and words.knows(f"return_to_{places}"):
        yield words.say(f"return_to_{places}")
