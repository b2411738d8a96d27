"""A small campaign to judge: a lamp maker with two products, one code and one offer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

import brandlint
from brandlint.findings import Finding

BRAND = """
brand: {name: Lumen & Co}
locales:
  nl-NL: {currency: EUR}
  en-GB: {currency: GBP}
  af-ZA: {currency: ZAR}
"""

OFFERS = """
products:
  lamp-orion:
    name: {nl: Lamp Orion, en: Orion lamp, af: Lamp Orion}
    aliases: {nl: [Orion-lamp]}
    sku: LO-310
    gtin: "8712345678906"
    url: {nl: https://lumen.example/nl/lamp-orion, en: https://lumen.example/en/orion-lamp}
    price: {EUR: 119.95, GBP: 104.95, ZAR: 2199}
    recommended_price: {EUR: 129.95}
  kruk-vega:
    name: {nl: Kruk Vega, en: Vega stool, af: Stoel Vega}
    sku: KV-120
    category: meubels
    price: {EUR: 64.5, GBP: 57, ZAR: 1150}
  kaars-mira:
    name: {nl: Kaars Mira, en: Mira candle, af: Kers Mira}
    price: {EUR: 8, GBP: 7, ZAR: 140}
  comet:
    name: Comet
    price: {EUR: 21, GBP: 19, ZAR: 380}
offers:
  orion-lente:
    products: [lamp-orion]
    price: {EUR: 89.95, GBP: 79.95, ZAR: 1649}
    valid: {from: 2026-03-02, until: 2026-03-15}
  licht20:
    products: all
    discount: 20%
    code: LICHT20
    minimum_spend: {EUR: 40, GBP: 35, ZAR: 700}
    valid: {from: 2026-03-02, until: 2026-03-29}
    redeem: [online, store]
  tientje:
    products: all
    discount: {EUR: 10, GBP: 9}
    code: TIENTJE
  kaarsen:
    products: [kaars-mira]
    discount: {quantity: 2, price: {EUR: 12, GBP: 10, ZAR: 220}}
    valid: {from: 2026-03-02, until: 2026-03-29}
"""

TERMS = """
terms:
  returns: {days: 30, counted_from: delivery, cost: free, to: [store, post]}
  delivery: {free_from: {EUR: 50, GBP: 45, ZAR: 900}, cost: {EUR: 4.95, GBP: 3.95, ZAR: 85}, days: 2-3, pickup: free}
  warranty: {years: 2}
  exceptions:
    - {locales: [af-ZA], returns: {days: 14, cost: customer, to: [store]}}
legal:
  voorwaarden:
    text: {nl: Vraag naar de actievoorwaarden in de winkel., en: Ask for our terms of sale in store.}
    required_in: [print]
    when: offer
"""

GUIDE = {"brand.yaml": BRAND, "offers.yaml": OFFERS, "terms.yaml": TERMS}
Judge = Callable[..., list[Finding]]


@pytest.fixture
def guide() -> dict[str, str]:
    """The guide's files by name."""
    return dict(GUIDE)


@pytest.fixture(autouse=True)
def in_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test puts in the place of an engine is not known in another process."""
    monkeypatch.setenv("BRANDLINT_DEBUG", "1")


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    """Checks a campaign: its files by path, the guide's files where they differ, and the day."""

    def run(files: Mapping[str, str], guide: Mapping[str, str] = GUIDE, as_of: date = date(2026, 3, 5)) -> list[Finding]:
        for folder, contents in (("", files), ("brand-guide/", guide)):
            for name, text in contents.items():
                path = tmp_path / folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
        return list(brandlint.check([tmp_path], as_of=as_of).findings)

    return run
