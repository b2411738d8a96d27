"""Deals over several pieces, and the numbers that are part of a name instead."""

from __future__ import annotations

from decimal import Decimal

import pytest

from brandlint.facts import deals, money
from brandlint.facts.model import Deal, Fact, Kind, Money
from brandlint.facts.reading import Reading

ONE_FREE = Deal(buy=2, pay=1)
SECOND_HALF = Deal(nth=2, percent=Decimal(50))


def _find(line: str, locale: str, **marks: object) -> list[Fact]:
    reading = Reading.of(line, locale, **marks)  # type: ignore[arg-type]
    amounts = list(money.find(reading, ()))
    return list(deals.find(reading, amounts))


CAUGHT = [
    ("nl-NL", "Alle thee 1 + 1 gratis!", "1 + 1 gratis", ONE_FREE),
    ("nl-BE", "2de aan halve prijs", "2de aan halve prijs", SECOND_HALF),
    ("nl-NL", "Neem er 3 en betaal er 2", "Neem er 3 en betaal er 2", Deal(buy=3, pay=2)),
    ("nl-NL", "tweede product 70% korting", "tweede product 70% korting", Deal(nth=2, percent=Decimal(70))),
    ("nl-NL", "3 = 2", "3 = 2", Deal(buy=3, pay=2)),
    ("nl-NL", "2 voor maar € 5", "2 voor maar € 5", Deal(quantity=2, total=Decimal(5), currency="EUR")),
    ("en-GB", "Bogof on bread", "Bogof", ONE_FREE),
    ("en-GB", "buy one get one free!", "buy one get one free", ONE_FREE),
    ("en-US", "2/$5 soda", "2/$5", Deal(quantity=2, total=Decimal(5), currency="USD")),
    ("en-GB", "second one half price", "second one half price", SECOND_HALF),
    ("en-GB", "Buy 3, pay for 2", "Buy 3, pay for 2", Deal(buy=3, pay=2)),
    ("af-ZA", "Drie vir die prys van twee", "Drie vir die prys van twee", Deal(buy=3, pay=2)),
    ("af-ZA", "Koop een kry een gratis", "Koop een kry een gratis", ONE_FREE),
    ("af-ZA", "Enige 2 vir R350", "Enige 2 vir R350", Deal(quantity=2, total=Decimal(350), currency="ZAR")),
]


@pytest.mark.parametrize(("locale", "line", "text", "deal"), CAUGHT, ids=[line for _, line, *_ in CAUGHT])
def test_caught(locale: str, line: str, text: str, deal: Deal) -> None:
    found = [fact for fact in _find(line, locale) if fact.kind == Kind.DEAL]
    assert [(fact.text, fact.value) for fact in found] == [(text, deal)]


QUIET = [
    ("nl-NL", "iPhone 16 voor € 869"), ("nl-NL", "PlayStation 5 voor € 499"), ("nl-NL", "Maat 5 voor € 20"), ("nl-NL", "kwart voor 2"),
    ("nl-NL", "5 voor 12"), ("nl-NL", "2 voor 5"), ("nl-NL", "3 voor 2 personen"), ("nl-NL", "2+1 kamers"), ("nl-NL", "48+ kaas"),
    ("nl-NL", "iPhone 5 hoesje voor € 10"), ("nl-NL", "3 maanden voor € 9"), ("nl-NL", "2e verdieping gratis parkeren"),
    ("nl-NL", "2e Pinksterdag 20% korting"), ("nl-NL", "1e klas halve prijs"), ("nl-NL", "2 voor € 3 korting"), ("nl-NL", "2 halen 3 betalen"),
    ("en-GB", "Galaxy S24 for £799"), ("en-GB", "Size 9 for £40"), ("en-GB", "3 for 2 people"), ("en-GB", "2 nights for £99"),
    ("en-GB", "second floor free wifi"), ("en-GB", "2 for £3 off"), ("en-GB", "9/11"), ("af-ZA", "Grootte 9 vir R400"), ("af-ZA", "2 nagte vir R990"),
]


@pytest.mark.parametrize(("locale", "line"), QUIET, ids=[line for _, line in QUIET])
def test_quiet(locale: str, line: str) -> None:
    assert _find(line, locale) == []


def test_the_amount_of_a_deal_is_a_total_and_no_price() -> None:
    total, deal = _find("2 voor € 5", "nl-NL")
    assert (total.kind, total.role, total.value, total.text) == (Kind.MONEY, "total", Money(Decimal(5), "EUR"), "€ 5")
    assert (deal.kind, deal.text) == (Kind.DEAL, "2 voor € 5")


def test_a_struck_amount_makes_no_deal() -> None:
    line = "2 voor € 5"
    assert _find(line, "nl-NL", struck=((7, 10),)) == []


def test_is_as_sure_as_its_amount() -> None:
    assert [fact.sure for fact in _find("2 voor € 1,299", "nl-NL")] == [False, False]
