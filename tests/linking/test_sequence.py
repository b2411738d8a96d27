"""Several products and several amounts in one sentence or paragraph."""

from __future__ import annotations

import re

import pytest

from brandlint.facts.model import Fact, Kind, Money
from brandlint.linking.names import Mention
from brandlint.linking.sequence import owner_in_sequence

CASES = [
    pytest.param("Aa € 1, Bb € 2", ["Aa", "Bb"], id="each after its name"),
    pytest.param("€ 1 Aa, € 2 Bb", ["Aa", "Bb"], id="each before its name"),
    pytest.param("Aa en Bb nu € 1 en € 2", ["Aa", "Bb"], id="names first, as many amounts"),
    pytest.param("Aa, Bb, Cc: € 1, € 2, € 3", ["Aa", "Bb", "Cc"], id="three of them"),
    pytest.param("Aa en Bb samen € 1", [None], id="one amount for two that are joined"),
    pytest.param("Aa is er weer. Bb € 1", ["Bb"], id="the last name before an amount"),
    pytest.param("€ 1 Aa € 2", [None, None], id="an amount on either side"),
    pytest.param("Aa € 1 Bb € 2 € 3", ["Aa", "Bb", "Bb"], id="several amounts of one"),
    pytest.param("Aa Aa € 1 Bb € 2", ["Aa", "Bb"], id="a name said twice"),
]


@pytest.mark.parametrize(("text", "owners"), CASES)
def test_whose_turn_it_is(text, owners):
    named = [Mention(match.group(), "name", 0, *match.span()) for match in re.finditer(r"[A-Z][a-z]\b", text) if match.group() in "Aa Bb Cc"]
    prices = [Fact(Kind.MONEY, Money(int(match[1]), "EUR"), "price", *match.span(), match.group()) for match in re.finditer(r"€ (\d)", text)]
    found = [owner_in_sequence(price, named, prices, joined=True, between=lambda start, end: text[start:end]) for price in prices]
    assert found == owners
