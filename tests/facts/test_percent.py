"""Percentages are reductions where the words say so; when in doubt they are something else."""

from __future__ import annotations

from decimal import Decimal

import pytest

from brandlint.documents.text import UNKNOWN
from brandlint.facts import deals, money, percent
from brandlint.facts.model import Percent
from brandlint.facts.reading import Reading


def _roles(line: str, locale: str) -> list[tuple[str, str | None, Decimal]]:
    reading = Reading.of(line, locale)
    found = list(money.find(reading, ()))
    found += deals.find(reading, found)
    return [(fact.text, fact.role, fact.value.value) for fact in percent.find(reading, found) if isinstance(fact.value, Percent)]


CAUGHT = [
    ("nl-NL", "–25%", "25%", "discount", 25), ("nl-NL", "−25 %", "25 %", "discount", 25), ("nl-NL", "vijftien procent korting", "vijftien procent", "discount", 15),
    ("de-DE", "10 %% Rabatt", "10 %%", "discount", 10),
    ("nl-NL", "Alles halve prijs", "halve prijs", "discount", 50), ("nl-NL", "12,5% korting", "12,5%", "discount", 12.5),
    ("nl-NL", "Tot wel 60% korting", "60%", "up_to", 60), ("nl-NL", "extra 5% korting", "5%", "extra", 5), ("nl-NL", "33% meer inhoud", "33%", "content", 33),
    ("en-GB", "Now 20% off", "20%", "discount", 20), ("en-GB", "up to half price? 50% off", "half price", "up_to", 50),
    ("en-GB", "ten percent off", "ten percent", "discount", 10), ("en-GB", "50% more free", "50%", "content", 50),
    ("af-ZA", "21% afslag", "21%", "discount", 21), ("af-ZA", "Tot 40% afslag", "40%", "up_to", 40), ("af-ZA", "alles halfprys", "halfprys", "discount", 50),
]


@pytest.mark.parametrize(("locale", "line", "text", "role", "value"), CAUGHT, ids=[line for _, line, *_ in CAUGHT])
def test_caught(locale: str, line: str, text: str, role: str, value: float) -> None:
    assert (text, role, Decimal(str(value))) in _roles(line, locale)


OTHER = [
    ("de-DE", "Rabatt um 5 Prozentpunkte erhöht"), ("en-GB", "5 percentage points off"), ("nl-NL", "2 procentpunt korting"),
    ("fr-FR", "TAEG fixe 4,875 %"), ("en-GB", "9.2321% APR"),
    ("nl-NL", "100% katoen"), ("nl-NL", "55% merinowol"), ("nl-NL", "0.0%"), ("nl-NL", "21% btw"), ("nl-NL", "12,5% vol"), ("nl-NL", "100% waterdicht"),
    ("nl-NL", "0% rente"), ("nl-NL", "100% gratis"), ("nl-NL", "25% minder vet"), ("nl-NL", "tot 30% sneller"), ("nl-NL", "geen 25% korting"),
    ("nl-NL", "batterij op 80%"), ("nl-NL", "10% van de opbrengst"), ("nl-NL", "95% van onze klanten krijgt korting"), ("nl-NL", "Op 50% van de bonnen korting"),
    ("en-GB", "100% free of plastic"), ("en-GB", "98% cotton, offer"), ("en-GB", "4.5% ABV"), ("en-GB", "saves 30% energy"), ("en-GB", "50% less sugar"),
    ("en-GB", "20% of the profit"), ("af-ZA", "100% katoen"), ("af-ZA", "20% minder vet"), ("af-ZA", "geen 10% afslag nie"),
]


@pytest.mark.parametrize(("locale", "line"), OTHER, ids=[line for _, line in OTHER])
def test_other(locale: str, line: str) -> None:
    assert [role for _, role, _ in _roles(line, locale)] == ["other"]


@pytest.mark.parametrize("line", [f"{UNKNOWN}% korting", f"1{UNKNOWN}% korting", f"{UNKNOWN}5% korting", "2e halve prijs", "2de aan -50%", "150000%", "1.000% voordeel", "geen korting"])
def test_quiet(line: str) -> None:
    assert _roles(line, "nl-NL") == []
