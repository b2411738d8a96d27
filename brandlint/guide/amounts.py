"""Amounts as people write them: 39.95, "€ 39,95", "R1 199", {EUR: 39.95, GBP: 36}."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from brandlint.guide.model import Amounts
from brandlint.guide.values import Value
from brandlint.translations import say

SIGNS = {"€": "EUR", "£": "GBP", "R": "ZAR", "$": "USD", "US$": "USD", "¥": "JPY", "zł": "PLN", "Kč": "CZK", "Fr.": "CHF"}
_EURO_COUNTRIES = ("AT", "BE", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PT",
                   "SI", "SK")
COUNTRY_CURRENCIES = {
    **dict.fromkeys(_EURO_COUNTRIES, "EUR"),
    "GB": "GBP", "ZA": "ZAR", "US": "USD", "CH": "CHF", "DK": "DKK", "SE": "SEK", "NO": "NOK", "PL": "PLN", "CZ": "CZK",
    "HU": "HUF", "RO": "RON", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "JP": "JPY", "NA": "NAD",
}
"""The currency of a country, for a locale that names none. Source: ISO 4217."""

_SPACE = "\u00a0\u202f\u2009 "
_CURRENCY = "|".join(sorted((re.escape(sign) for sign in SIGNS), key=len, reverse=True)) + "|[A-Z]{3}"
_AMOUNT = re.compile(rf"""
    (?P<before>{_CURRENCY})? [{_SPACE}]*
    (?P<number>\d+ (?: [.,'’{_SPACE}] \d+ )*)
    (?: [.,] (?:-|–|—|=) )?                              # 39,- is a whole amount
    [{_SPACE}]* (?P<after>{_CURRENCY})?
""", re.VERBOSE)
_GROUPS = re.compile(r"[^0-9]")


class WrittenAmount(NamedTuple):
    amount: Decimal
    currency: str | None


def read_amount(text: str) -> WrittenAmount | None:
    """Read an amount; None where the text is none.

    One or two digits behind the last separator are cents, three are thousands, in every locale.
    """
    match = _AMOUNT.fullmatch(text.strip())
    if match is None or (match["before"] and match["after"]):
        return None
    amount = _number(match["number"])
    sign = match["before"] or match["after"]
    return None if amount is None else WrittenAmount(amount, SIGNS.get(sign, sign) if sign else None)


def _number(text: str) -> Decimal | None:
    whole, *groups = _GROUPS.split(text)
    separators = _GROUPS.findall(text)
    cents = groups.pop() if groups and len(groups[-1]) <= 2 and separators[-1] in ".," else ""
    between = set(separators[:len(groups)])
    well_grouped = all(len(group) == 3 for group in groups) and len(whole) <= (3 if groups else len(whole))
    if not well_grouped or len(between) > 1 or (cents and separators[-1] in between):
        return None
    return Decimal("".join([whole, *groups]) + (f".{cents}" if cents else ""))


def amounts_at(value: Value | None, key: str) -> Amounts:
    """The amounts by currency under a key; empty where there are none."""
    found = value.get(key) if value else None
    return amounts(found) if found else {}


def amounts(value: Value) -> Amounts:
    """A mapping by currency, or one amount with its sign or in the guide's only currency."""
    if value.is_mapping:
        pairs = ((currency, amount_in(item, currency)) for currency, item in value.items())
        return {currency: amount for currency, amount in pairs if amount is not None}
    written = _written(value)
    if written is None:
        return {}
    currency = written.currency or _only_currency(value)
    return {currency: written.amount} if currency else {}


def _only_currency(value: Value) -> str | None:
    known = value.desk.currencies
    if len(known) == 1:
        return known[0]
    value.wrong(say("an amount with its currency"), say("write it by currency, like {{{currency}: {text}}}",
                                                        currency=known[0] if known else 'EUR', text=value.text))
    return None


def amount_in(value: Value, currency: str) -> Decimal | None:
    """The amount that stands under a currency; text may repeat the currency."""
    written = _written(value)
    if written and written.currency not in {None, currency}:
        value.wrong(say("an amount in {currency}", currency=currency))
        return None
    return written.amount if written else None


def _written(value: Value) -> WrittenAmount | None:
    found = read_amount(value.text) if value.number is None else WrittenAmount(value.number, None)
    if found is None:
        value.wrong(say('an amount, like 49.5 or "€ 49,50"'))
        return None
    if found.amount < 0 or _decimals(found.amount) > 2:
        value.wrong(say("an amount of 0 or more with at most two decimals"), say("put thousands in without a point: 1299"))
        return None
    return found


def _decimals(amount: Decimal) -> int:
    exponent = amount.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
