"""Amounts and percentages stand as the market of a locale writes them, and are read again as what they are."""

from __future__ import annotations

from decimal import Decimal

import pytest

from brandlint import find_facts
from brandlint.restyling.new_amounts import money, percent

WRITTEN = [
    ("nl-NL", "EUR", "39.95", "€ 39,95"), ("nl-BE", "EUR", "1299", "€ 1.299"), ("en-GB", "GBP", "1249.5", "£1,249.50"),
    ("en-IE", "EUR", "39.95", "€39.95"), ("en-US", "USD", "39", "$39"), ("af-ZA", "ZAR", "1149.95", "R1 149,95"),
    ("en-ZA", "ZAR", "1299", "R1 299"), ("de-DE", "EUR", "1299.9", "1.299,90 €"), ("de-AT", "EUR", "39.95", "€ 39,95"),
    ("de-CH", "CHF", "1299.5", "CHF 1’299.50"), ("fr-FR", "EUR", "1299", "1 299 €"), ("fr-CH", "CHF", "39.95", "CHF 39.95"),
]


@pytest.mark.parametrize(("code", "currency", "amount", "written"), WRITTEN, ids=str)
def test_an_amount_is_written_as_its_market_does_and_read_again(code: str, currency: str, amount: str, written: str) -> None:
    text = money(Decimal(amount), currency, code)
    assert text.replace("\u00a0", " ") == written
    (fact,) = find_facts(text, locale=code)
    assert (fact.value.amount, fact.value.currency) == (Decimal(amount), currency)


@pytest.mark.parametrize(("code", "written"), [("nl-NL", "12,5%"), ("en-GB", "12.5%"), ("de-DE", "12,5\u00a0%"), ("fr-FR", "12,5\u00a0%")])
def test_a_percentage(code: str, written: str) -> None:
    assert percent(Decimal("12.50"), code) == written
