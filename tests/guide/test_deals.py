"""Discounts are read as the guide writes them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from brandlint.guide.deals import read_deal
from brandlint.guide.model import Discount, Guide, OfferDeal

HALF, FREE = Decimal(50), Decimal(100)
DEALS = {
    "1+1": OfferDeal(buy=2, pay=1),
    "2 + 1 gratis": OfferDeal(buy=3, pay=2),
    "1+1 free": OfferDeal(buy=2, pay=1),
    "3 for 2": OfferDeal(buy=3, pay=2),
    "3 voor 2": OfferDeal(buy=3, pay=2),
    "3 vir 2": OfferDeal(buy=3, pay=2),
    "3 halen 2 betalen": OfferDeal(buy=3, pay=2),
    "3 für 2": OfferDeal(buy=3, pay=2),
    "3 zum Preis von 2": OfferDeal(buy=3, pay=2),
    "2. zum halben Preis": OfferDeal(nth=2, percent=HALF),
    "zweiter zum halben Preis": OfferDeal(nth=2, percent=HALF),
    "2. -30 %": OfferDeal(nth=2, percent=Decimal(30)),
    "2nd half price": OfferDeal(nth=2, percent=HALF),
    "2e halve prijs": OfferDeal(nth=2, percent=HALF),
    "Tweede voor halve prijs": OfferDeal(nth=2, percent=HALF),
    "2de vir halfprys": OfferDeal(nth=2, percent=HALF),
    "second half price": OfferDeal(nth=2, percent=HALF),
    "3rd free": OfferDeal(nth=3, percent=FREE),
    "2e gratis": OfferDeal(nth=2, percent=FREE),
    "2nd 70% off": OfferDeal(nth=2, percent=Decimal(70)),
    "2e -30%": OfferDeal(nth=2, percent=Decimal(30)),
    "2 for €12": OfferDeal(quantity=2, total={"EUR": Decimal(12)}),
    "2 voor € 3,50": OfferDeal(quantity=2, total={"EUR": Decimal("3.50")}),
    "3 pour 2": OfferDeal(buy=3, pay=2),
    "3 pour le prix de 2": OfferDeal(buy=3, pay=2),
    "2 achetés = 1 offert": OfferDeal(buy=3, pay=2),
    "1+1 offert": OfferDeal(buy=2, pay=1),
    "le 2ème à -50 %": OfferDeal(nth=2, percent=HALF),
    "la 2e à moitié prix": OfferDeal(nth=2, percent=HALF),
    "deuxième offerte": OfferDeal(nth=2, percent=FREE),
    "2 pour 3,50 €": OfferDeal(quantity=2, total={"EUR": Decimal("3.50")}),
    "3 vir R220": OfferDeal(quantity=3, total={"ZAR": Decimal(220)}),
}


@pytest.mark.parametrize(("text", "deal"), DEALS.items(), ids=DEALS)
def test_deal(text: str, deal: OfferDeal) -> None:
    assert read_deal(text) == deal


@pytest.mark.parametrize("text", ["2 for 12", "2 for 3", "1+0", "0 for 0", "1st half price", "2nd 170% off", "cheap", "2 for",
                                  "25%", "2 5%"])
def test_no_deal(text: str) -> None:
    """A total needs its currency, and a deal has to give something."""
    assert read_deal(text) is None


DISCOUNTS = {
    "percentage": ("25%", Discount(percent=Decimal(25))),
    "percentage with a comma": ("'12,5 %'", Discount(percent=Decimal("12.5"))),
    "amount as text": ("€ 10", Discount(amount={"EUR": Decimal(10)})),
    "amounts": ("{EUR: 10, GBP: 9}", Discount(amount={"EUR": Decimal(10), "GBP": Decimal(9)})),
    "deal": ("1+1", Discount(deal=OfferDeal(buy=2, pay=1))),
    "pieces for a price": ("{quantity: 2, price: {EUR: 12}}", Discount(deal=OfferDeal(quantity=2, total={"EUR": Decimal(12)}))),
    "at most": ("{percent: 25, up_to: true}", Discount(percent=Decimal(25), up_to=True)),
    "named amount": ("{amount: {EUR: 5}}", Discount(amount={"EUR": Decimal(5)})),
    "named deal": ("{deal: 2nd half price}", Discount(deal=OfferDeal(nth=2, percent=HALF))),
}


@pytest.mark.parametrize(("text", "discount"), DISCOUNTS.values(), ids=DISCOUNTS)
def test_discount(load: Callable[..., Guide], text: str, discount: Discount) -> None:
    assert load({"a.yaml": f"offers: {{a: {{discount: {text}}}}}"}).offers["a"].discount == discount


@pytest.mark.parametrize("text", ["{percent: 250}", "{deal: cheap}", "{quantity: 2}", "{up_to: true}",
                                  "cheap", "250%", "{percent: many}"])
def test_no_discount(problems: Callable[..., list[str]], text: str) -> None:
    assert len(problems({"a.yaml": f"offers: {{a: {{discount: {text}}}}}"})) == 1
