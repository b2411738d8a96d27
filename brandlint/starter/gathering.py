"""Filling a starter guide with what the assets of a campaign state most."""

from __future__ import annotations

import re
from datetime import date

from brandlint.facts.model import Kind, Money
from brandlint.linking.ledger import Ledger
from brandlint.starter.articles import brand_of
from brandlint.starter.contacts import contacts
from brandlint.starter.model import Item, Starter
from brandlint.starter.products import codes, named_products
from brandlint.starter.terms import terms
from brandlint.starter.votes import ranked, winner

_LOCALE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")


def gather(ledger: Ledger, as_of: date) -> Starter:
    """The starter guide that fits most of what a campaign states.

    Args:
        ledger: linked without a guide: products and codes are `unlisted:`.
        as_of: a day whose year is not said is the one nearest to this.
    """
    found = named_products(ledger, as_of)
    locales = _locales(ledger)
    return Starter(brand_of(ledger), locales, found.products, (*found.offers, *codes(ledger, as_of)),
                   terms(ledger, [locale.id for locale in locales]), contacts(ledger))


def _locales(ledger: Ledger) -> tuple[Item, ...]:
    """Locales by the number of channels that speak in them, each with the currency that most of its prices have."""
    stated = ranked((one, one.locale) for one in ledger.statements if one.locale and _LOCALE.fullmatch(one.locale))
    with_country = {code.partition("-")[0] for code in stated if "-" in code}
    return tuple(Item(code, _currency(ledger, code)) for code in stated if code not in with_country)


def _currency(ledger: Ledger, code: str) -> dict[str, str]:
    prices = [one for one in ledger.of(Kind.MONEY) if one.locale == code]
    currency = winner((one, one.fact.value.currency) for one in prices
                      if isinstance(one.fact.value, Money) and one.fact.value.currency)
    return {"currency": currency} if currency else {}
