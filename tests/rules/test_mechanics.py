from __future__ import annotations

import pytest

GUIDE_OF_KINDS = """
products:
  kussen-duin: {name: {nl: Kussen Duin, en: Duin pillow}, price: {EUR: 40, GBP: 35}}
  dekbed-mos: {name: {nl: Dekbed Mos, en: Mos duvet}, price: {EUR: 100, GBP: 85}}
  sok-rots: {name: {nl: Sok Rots, en: Rots sock}, price: {EUR: 8, GBP: 7}}
offers:
  kussens: {products: [kussen-duin], discount: 2nd half price}
  dekbedden: {products: [dekbed-mos], discount: 30%}
  sokken: {products: [sok-rots], price: {EUR: 6, GBP: 5}}
  alles: {products: all, discount: 10%, code: SLAAP10}
"""

QUIET = [
    pytest.param("Kussen Duin: 2e halve prijs", id="the deal of the guide"),
    pytest.param("Dekbed Mos: 30% korting", id="the percentage of the guide"),
    pytest.param("2 x Kussen Duin: 25% korting", id="what the deal comes to on two"),
    pytest.param("Kussen Duin nu met 25% korting bij aankoop van twee", id="the same in words"),
    pytest.param("Kussen Duin: 2e halve prijs, dat is 25% korting per kussen", id="the deal stands beside it"),
    pytest.param("Kussen Duin met code SLAAP10: 10% korting", id="the percentage of a code on everything"),
    pytest.param("Kussen Duin of Dekbed Mos: 25% korting", id="two products"),
    pytest.param("Dekbed Mos: 2 voor € 200", id="no deal but twice the price"),
    pytest.param("Sok Rots: 3 voor € 15", id="a deal beside a price of an offer"),
    pytest.param("Kussen Duin: 100% dons", id="no discount"),
    pytest.param("Kussen Duin: tot 25% korting", id="up to is another claim"),
]

CAUGHT = [
    pytest.param("Kussen Duin: 25% korting", "25%", "number 2 at -50%", id="a percentage for a deal"),
    pytest.param("Nu 40% korting op Kussen Duin", "40%", "number 2 at -50%", id="another percentage for a deal"),
    pytest.param("Kussen Duin: 30% korting", "30%", "number 2 at -50%", id="the percentage of another product"),
    pytest.param("Dekbed Mos: 1+1 gratis", "1+1 gratis", "30%", id="a deal for a percentage"),
    pytest.param("Dekbed Mos: 2 voor € 120", "2 voor € 120", "30%", id="an amount for two for a percentage"),
]


@pytest.mark.parametrize("text", QUIET)
def test_the_same_kind_of_reduction_is_quiet(judge, guide, text):
    found = judge({"web/nl/a.html": f"<p>{text}</p>"}, guide | {"offers.yaml": GUIDE_OF_KINDS})
    assert [one for one in found if one.code == "OFR007"] == []


@pytest.mark.parametrize(("text", "said", "expected"), CAUGHT)
def test_another_kind_of_reduction_is_caught(judge, guide, text, said, expected):
    found = judge({"web/nl/a.html": f"<p>{text}</p>"}, guide | {"offers.yaml": GUIDE_OF_KINDS})
    assert [(one.code, one.found, one.expected) for one in found if one.code == "OFR007"] == [("OFR007", said, expected)]
