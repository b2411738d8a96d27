"""Amounts are read as people write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.guide.amounts import read_amount

AMOUNTS = {
    "comma": ("39,95", "39.95", None),
    "point": ("39.95", "39.95", None),
    "sign in front": ("€ 39,95", "39.95", "EUR"),
    "sign behind": ("39,95 €", "39.95", "EUR"),
    "pounds": ("£36.95", "36.95", "GBP"),
    "rand with a space": ("R1 199", "1199", "ZAR"),
    "rand with a comma": ("R 1,199.50", "1199.50", "ZAR"),
    "code in front": ("EUR 12", "12", "EUR"),
    "code behind": ("12 GBP", "12", "GBP"),
    "no cents in Dutch": ("€ 12,-", "12", "EUR"),
    "no cents with a dash": ("12,–", "12", None),
    "thousands with a point": ("1.299", "1299", None),
    "thousands with a comma": ("1,299", "1299", None),
    "thousands and cents": ("€ 1.299,00", "1299.00", "EUR"),
    "Swiss thousands": ("CHF 1’299.50", "1299.50", "CHF"),
    "millions": ("1 234 567,8", "1234567.8", None),
    "a narrow space": ("1\u202f299,00 €", "1299.00", "EUR"),
}


@pytest.mark.parametrize(("text", "amount", "currency"), AMOUNTS.values(), ids=AMOUNTS)
def test_amount(text: str, amount: str, currency: str | None) -> None:
    assert read_amount(text) == (Decimal(amount), currency)


NO_AMOUNTS = ["", "free", "€", "1,2,3", "1.29.95", "12.3456", "1.299.00", "39,95,", "1.2345,00",
              "€ 5 EUR", "1299.500,00", "-5", "25%", "1+1"]


@pytest.mark.parametrize("text", NO_AMOUNTS)
def test_no_amount(text: str) -> None:
    assert read_amount(text) is None


STYLES = [(".", ","), (",", "."), (" ", ","), ("\u00a0", ","), ("’", "."), ("", ","), ("", ".")]
SIGNS = [("€ ", "", "EUR"), ("", " €", "EUR"), ("£", "", "GBP"), ("R", "", "ZAR"), ("", " SEK", "SEK"), ("", "", None)]


@given(st.integers(0, 99_999_999), st.sampled_from(STYLES), st.sampled_from(SIGNS), st.booleans())
def test_an_amount_printed_in_any_style_is_read_as_itself(cents: int, style: tuple[str, str], sign: tuple[str, str, str | None],
                                                          whole: bool) -> None:
    """Printed with any locale's separators and any sign, with or without cents."""
    amount = Decimal(cents // 100) if whole else Decimal(cents) / 100
    thousands, point = style
    printed = f"{amount:,.0f}" if whole else f"{amount:,.2f}"
    printed = printed.translate({ord(","): thousands, ord("."): point})
    assert read_amount(f"{sign[0]}{printed}{sign[1]}") == (amount, sign[2])
