"""What an asset that says only its language leaves to its market: the currency of bare digits, the country of a telephone."""

from __future__ import annotations

import re
from dataclasses import replace

from brandlint.facts.bare import currency_of_field
from brandlint.facts.model import Fact, Kind, Money
from brandlint.facts.phones import dialled_in
from brandlint.facts.reading import CURRENCIES
from brandlint.guide.model import Locale

_NAMELESS = re.compile(r"[\d\s.,'’⁰¹²³⁴⁵⁶⁷⁸⁹–—=-]+")
"""Digits with their marks, and no sign, code or word."""


def in_market(fact: Fact, market: Locale | None, label: str | None = None) -> Fact:
    """An amount of digits alone in the currency of its market, a telephone number in its country: "74.90" in German for Bern.

    Args:
        label: what names the field that it stands in; one that names a currency ("Price GBP") is right.
    """
    money = fact.value
    if fact.kind is Kind.PHONE and market is not None and market.country:
        return replace(fact, value=dialled_in(fact.text, str(money), market.country))
    if not isinstance(money, Money) or market is None or (label is not None and currency_of_field(label)):
        return fact
    currency = market.currency or CURRENCIES.get(market.country or "")
    if currency is None or money.currency in (None, currency) or _NAMELESS.fullmatch(fact.text) is None:
        return fact
    return replace(fact, value=replace(money, currency=currency))
