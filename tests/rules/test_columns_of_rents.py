"""Amounts in tables are what their headers make of them."""

from __future__ import annotations

import pytest

GUIDE = {
    "brand.yaml": "brand: {name: Lumen}\nlocales: {nl-NL: {currency: EUR}, en-GB: {currency: GBP}, de-DE: {currency: EUR}}\n",
    "offers.yaml": "products:\n  orion: {name: {nl: Lamp Orion, en: Orion lamp, de: Lampe Orion}, price: {EUR: 119.95, GBP: 104.95}}\n",
}


@pytest.mark.parametrize(("locale", "name", "header", "amount", "wrong"), [
    ("nl", "Lamp Orion", "Per dag", "€ 12", 0),
    ("nl", "Lamp Orion", "Per week", "€ 40", 0),
    ("nl", "Lamp Orion", "Borg", "€ 50", 0),
    ("en", "Orion lamp", "Per day", "£12", 0),
    ("en", "Orion lamp", "Deposit", "£50", 0),
    ("de", "Lampe Orion", "Kaution", "50 €", 0),
    ("nl", "Lamp Orion", "Prijs", "€ 119,95", 0),
    ("nl", "Lamp Orion", "Prijs", "€ 109,95", 1),
    ("nl", "Lamp Orion", "Online", "€ 109,95", 1),
    ("en", "Orion lamp", "Our price", "£109", 1),
])
def test_a_header_says_what_an_amount_is(judge, locale, name, header, amount, wrong):  # type: ignore[no-untyped-def]
    page = f"<table><tr><th>Lumen</th><th>{header}</th></tr><tr><td>{name}</td><td>{amount}</td></tr></table>"
    assert len([one for one in judge({f"web/{locale}/a.html": page}, GUIDE) if one.code.startswith("PRC")]) == wrong
