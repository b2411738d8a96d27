"""Amounts of digits alone are in the currency of their market."""

from __future__ import annotations

from decimal import Decimal

import pytest

from brandlint.facts.model import Fact, Kind, Money
from brandlint.guide.model import Locale
from brandlint.linking.currencies import in_market

SWISS = Locale("de-CH", "CHF")


def _price(text: str, currency: str | None = "EUR") -> Fact:
    return Fact(Kind.MONEY, Money(Decimal(79), currency), "price", 0, len(text), text)


@pytest.mark.parametrize(("text", "said", "market", "currency"), [
    pytest.param("79.–", "EUR", SWISS, "CHF", id="digits and a dash"),
    pytest.param("1'079.50", "EUR", SWISS, "CHF", id="digits with an apostrophe"),
    pytest.param("79.– €", "EUR", SWISS, "EUR", id="with a sign"),
    pytest.param("79 Euro", "EUR", SWISS, "EUR", id="with a word"),
    pytest.param("79", None, SWISS, None, id="nobody knows"),
    pytest.param("79", "EUR", Locale("de"), "EUR", id="a market without a currency"),
    pytest.param("79", "EUR", Locale("de-CH"), "CHF", id="by the country"),
    pytest.param("79", "EUR", None, "EUR", id="no market"),
])
def test_currency_of_an_amount(text: str, said: str | None, market: Locale | None, currency: str | None) -> None:
    value = in_market(_price(text, said), market).value
    assert isinstance(value, Money)
    assert value.currency == currency
