"""Discount codes, and all that looks like one."""

from __future__ import annotations

import pytest

from brandlint.documents.text import UNKNOWN
from brandlint.facts import codes, deals, money, percent
from brandlint.facts.model import Fact
from brandlint.facts.reading import Reading


def _find(line: str, locale: str = "nl-NL", label: str | None = None) -> list[Fact]:
    reading = Reading.of(line, locale, label=label)
    found: list[Fact] = []
    for finder in (money, deals, percent):
        found += finder.find(reading, tuple(found))
    return list(codes.find(reading, found))


CAUGHT = [
    ("nl-NL", "met code KAMER15", "KAMER15"), ("nl-NL", "code: ZOMER25", "ZOMER25"), ("nl-NL", "De kortingscode is “LENTE_5”.", "LENTE_5"),
    ("nl-NL", "Gebruik code zomer25", "zomer25"), ("nl-NL", "actiecode HERFST", "HERFST"), ("nl-NL", "Met KAMER15 krijg je 15% korting", "KAMER15"),
    ("nl-NL", "15% korting met KAMER15", "KAMER15"), ("nl-NL", "Code KAMER15 = 15%", "KAMER15"), ("nl-NL", "Kortingscode: 2026", "2026"),
    ("nl-NL", "1+1 gratis met THUIS11", "THUIS11"), ("en-GB", "SPRING at checkout", "SPRING"), ("en-GB", "KAMER15 at checkout", "KAMER15"),
    ("en-GB", "Use promo code LivraisonFree", "LivraisonFree"), ("en-GB", "Use MAY20 and save 20%", "MAY20"), ("en-GB", "£5 off with WELCOME5", "WELCOME5"),
    ("de-DE", "Mit ROT25 sparst du 20 %", "ROT25"), ("fr-FR", "Avec MAI25, économisez 20 %", "MAI25"),
    ("de-AT", "Ab € 150,– ziehen wir mit NEUSICHT € 20,– ab", "NEUSICHT"),
    ("af-ZA", "afslagkode SOMER10", "SOMER10"), ("af-ZA", "Gebruik SOMER10 vir 10% afslag", "SOMER10"),
]


@pytest.mark.parametrize(("locale", "line", "text"), CAUGHT, ids=[line for _, line, _ in CAUGHT])
def test_caught(locale: str, line: str, text: str) -> None:
    (fact,) = _find(line, locale)
    assert (fact.text, fact.value, fact.sure, line[fact.start:fact.end]) == (text, text.upper(), True, text)


QUIET = [
    ("de-DE", "Mit XPS13 sparst du 200 €"), ("de-DE", "Mit LED50 sparst du 20 %"),
    ("nl-NL", "Postcode 1234 AB"), ("nl-NL", "Scan de QR code ABC123"), ("nl-NL", "dress code BLACK"), ("nl-NL", "landcode 0031"), ("nl-NL", "Art. NR-1009"),
    ("nl-NL", "Model XPS13 nu met 20% korting"), ("nl-NL", "20% korting op tv's met HDR10"), ("nl-NL", "10% korting op crème met SPF50"),
    ("nl-NL", "GRATIS en SALE"), ("nl-NL", "GEBRUIK DE CODE BIJ HET AFREKENEN"), ("nl-NL", "CODE GELDIG TOT ZONDAG"), ("nl-NL", "Geen code nodig"),
    ("nl-NL", "Code geldig t/m 24 december"), ("nl-NL", "gebruik KAMER15"), ("nl-NL", "Maat XXL met 20% korting"), ("nl-NL", "code rood"),
    ("nl-NL", f"code {UNKNOWN}"), ("nl-NL", f"code ZOMER{UNKNOWN}"), ("nl-NL", f"code {UNKNOWN}25"), ("nl-NL", "#WINTER25"), ("nl-NL", "kleurcode FF0000"),
    ("en-GB", "zip code 90210"), ("en-GB", "Code of conduct"), ("en-GB", "area code 0161"), ("en-GB", "20% off laptops with USB3"), ("en-GB", "discount code required"),
    ("en-GB", "Meet at checkout"), ("en-GB", "ENTER YOUR CODE AT CHECKOUT"), ("af-ZA", "Poskode 7530"), ("af-ZA", "Geen kode nodig nie"),
]


@pytest.mark.parametrize(("locale", "line"), QUIET, ids=[line.replace(UNKNOWN, "…") for _, line in QUIET])
def test_quiet(locale: str, line: str) -> None:
    assert _find(line, locale) == []


def test_a_second_code_follows_the_first() -> None:
    assert [fact.text for fact in _find("met code ZOMER25 of ZOMER50")] == ["ZOMER25", "ZOMER50"]


def test_a_code_on_a_line_of_its_own_is_not_certain() -> None:
    (fact,) = _find("WELKOM10")
    assert (fact.text, fact.sure) == ("WELKOM10", False)


@pytest.mark.parametrize(("label", "line", "texts"), [
    ("coupon", "zomer", ["zomer"]), ("promo code", "ZOMER", ["ZOMER"]), ("kortingscode", "ZOMER25", ["ZOMER25"]), ("code", "ZOMER25", ["ZOMER25"]),
    ("code", "NR-1009", []), ("code", "nl", []), ("size", "ZOMER25", []), ("sku", "WELKOM10", []),
])
def test_a_fields_name_says_that_it_holds_a_code(label: str, line: str, texts: list[str]) -> None:
    assert [fact.text for fact in _find(line, label=label)] == texts
