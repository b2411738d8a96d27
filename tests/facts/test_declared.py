"""What a declared value states, and what is no value of its kind."""

from __future__ import annotations

import pytest

from brandlint import facts
from brandlint.documents.declared import Declares, label_of


@pytest.mark.parametrize(("what", "currency", "value", "found"), [
    (Declares.PRICE, "EUR", "39.95", ["€ 39,95"]),
    (Declares.PRICE, "EUR", " 39,9 ", ["€ 39,90"]),
    (Declares.PRICE, "ZAR", "1199", ["R1 199"]),
    (Declares.PRICE, "EUR", "39.950000", ["€ 39,95"]),
    (Declares.WAS, "GBP", "45", ["£45"]),
    (Declares.PRICE, "EUR", "1.299", []),
    (Declares.PRICE, "EUR", "0.00", []),
    (Declares.PRICE, "EUR", "op aanvraag", []),
    (Declares.PRICE, None, "39.95", []),
    (Declares.VALID_UNTIL, None, "2026-03-15T23:59:59+01:00", ["until 15 March 2026"]),
    (Declares.VALID_UNTIL, None, "2026-02-30", []),
    (Declares.RETURN_DAYS, None, "30", ["30 days"]),
    (Declares.RETURN_DAYS, None, "0", []),
    (Declares.RETURN_FEES, None, "https://schema.org/FreeReturn", ["cost free"]),
    (Declares.RETURN_FEES, None, "https://schema.org/ReturnShippingFees", []),
    (Declares.RETURN_COST, "EUR", "2.95", ["cost € 2,95", "€ 2,95"]),
    (Declares.DELIVERY_COST, "EUR", "4.95", ["cost € 4,95", "€ 4,95"]),
    (Declares.DELIVERY_COST, "EUR", "0", []),
    (Declares.NAME, None, "Lamp 2 voor € 5", []),
])
def test_values(what: Declares, currency: str | None, value: str, found: list[str]) -> None:
    stated = facts.read(value, "nl-NL", (), label_of(what, currency))
    assert [str(one.value) for one in stated] == found
    assert all(value[one.start:one.end] == one.text for one in stated)
