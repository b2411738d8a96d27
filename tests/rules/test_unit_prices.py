from __future__ import annotations

import pytest

QUIET = [
    pytest.param("<p>Kaas 500 g € 5,00 (€ 10,00 per kg)</p>", id="by the kilo"),
    pytest.param("<p>Kaas 250 g € 4,99 (€ 1,99 per 100 g)</p>", id="by a hundred grams, rounded down"),
    pytest.param("<p>Cola 6 x 330 ml € 4,95 (€ 2,50 per liter)</p>", id="several cans"),
    pytest.param("<p>Wasmiddel 30 wasbeurten € 8,70 (€ 0,29 per wasbeurt)</p>", id="by the wash"),
    pytest.param("<p>Kaas 500 g</p><p>van € 6,00 voor € 5,00</p><p>€ 10,00 per kg</p>", id="the price of was and now"),
    pytest.param("<p>Kaas 500 g</p><p>van € 6,00 voor € 5,00</p><p>€ 12,00 per kg</p>", id="the was-price's"),
    pytest.param("<p>Kaas 500 g, 1+1 gratis € 5,00 (€ 5,00 per kg)</p>", id="what a deal comes to"),
    pytest.param("<p>Kaas 500 g, 25% korting € 5,00 (€ 7,50 per kg)</p>", id="a discount that may be in it"),
    pytest.param("<p>Kaas 250 g of 500 g € 5,00 (€ 12,00 per kg)</p>", id="two contents"),
    pytest.param("<p>Kaas vanaf € 5,00, 500 g (€ 12,00 per kg)</p>", id="a from-price"),
    pytest.param("<p>Kaas € 5,00 (€ 12,00 per kg)</p>", id="no content"),
    pytest.param("<p>Reep met 5 g vezels € 2,99 (€ 29,90 per kg)</p>", id="a weight of something else"),
    pytest.param("<div><p>Kaas 500 g</p><p>€ 5,00</p></div><div><p>Ham € 20 per kg</p></div>", id="the price of another thing"),
    pytest.param("<ul><li>Kaas 500 g € 5,00 (€ 10,00 per kg)</li><li>Ham 200 g € 4,00 (€ 20,00 per kg)</li></ul>", id="a list"),
    pytest.param("<p>Water 1,5 l € 0,75 excl. € 0,15 statiegeld (€ 0,50 per liter)</p>", id="a deposit"),
    pytest.param("<p>Yoghurt, 6 bekers van 100 g: € 5,99 (€ 9,98 per kg)</p>", id="several pots in words"),
    pytest.param("<p>Roggebrood 1 kg</p><p><s>€ 5,90</s></p><p>1 kg = € 4,70</p>", id="only what it was"),
    pytest.param("<p>Appels 1,5 kg € 2,99</p><p>kiloprijs € 1,99</p>", id="the kilo's price on a line of its own"),
]

CAUGHT = [
    pytest.param("<p>Kaas 500 g € 5,00 (€ 12,00 per kg)</p>", "€ 12,00", "€ 10 per kg", id="by the kilo"),
    pytest.param("<p>Kaas 250 g € 4,99 (€ 1,49 per 100 g)</p>", "€ 1,49", "€ 2 per 100 g", id="by a hundred grams"),
    pytest.param("<p>Cola 6 x 330 ml € 4,95 (€ 2,05 per liter)</p>", "€ 2,05", "€ 2,50 per l", id="several cans"),
    pytest.param("<p>Yoghurt, 6 bekers van 100 g: € 5,99 (€ 8,99 per kg)</p>", "€ 8,99", "€ 9,98 per kg", id="several pots in words"),
    pytest.param("<p>Wasmiddel 30 wasbeurten € 8,70 (€ 0,92 per wasbeurt)</p>", "€ 0,92", "€ 0,29 per wash", id="by the wash"),
    pytest.param("<div><h3>Kaas 500 g</h3><p>€ 5,00</p><small>€ 1,00 per kg</small></div>", "€ 1,00", "€ 10 per kg", id="a card"),
    pytest.param("<ul><li>Kaas 500 g € 5,00 (€ 10,00 per kg)</li><li>Ham 200 g € 4,00 (€ 22,00 per kg)</li></ul>", "€ 22,00", "€ 20 per kg",
                 id="one of a list"),
]


@pytest.mark.parametrize("html", QUIET)
def test_prices_by_the_unit_that_fit_are_quiet(judge, html):
    assert [one for one in judge({"web/nl/a.html": html}) if one.code == "PRC013"] == []


@pytest.mark.parametrize(("html", "said", "expected"), CAUGHT)
def test_prices_by_the_unit_that_do_not_fit_are_caught(judge, html, said, expected):
    found = judge({"web/nl/a.html": html})
    assert [(one.found, one.expected) for one in found if one.code == "PRC013"] == [(said, expected)]


def test_the_content_may_stand_in_the_guide_only(judge, guide):
    offers = "products:\n  kaas: {name: {nl: Kaas Duin}, content: 500 g, price: {EUR: 5}}\n"
    (finding,) = judge({"web/nl/a.html": "<p>Kaas Duin € 5,00 (€ 12,00 per kg)</p>"}, guide | {"offers.yaml": offers})
    assert finding.message == "€ 12,00 per kg does not fit € 5,00 for 500 g, which make € 10 per kg"
