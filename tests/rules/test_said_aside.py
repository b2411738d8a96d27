"""Prices beside a product's name that are not its price, and terms that are not the shop's own."""

from __future__ import annotations

import pytest

QUIET = [
    pytest.param("Met de Lumenkaart: Lamp Orion voor € 79.", id="members"),
    pytest.param("Lamp Orion voor leden € 79.", id="members, of whom the guide knows nothing"),
    pytest.param("In 2024 gelanceerd aan € 149, nu bekroond: Lamp Orion.", id="another time"),
    pytest.param("Elders stond Lamp Orion voor € 139.", id="another shop"),
    pytest.param("Lamp Orion + kap: € 109.", id="with something added"),
    pytest.param("Kaars Mira per doos van 12: € 79.", id="a pack"),
    pytest.param("Kaars Mira € 8. Pallet van 480 kaarsen: € 2.900.", id="another number of pieces"),
    pytest.param("Bij onze partner Gloed krijg je 15% met code GLOED15.", id="a partner's code"),
    pytest.param("De klant mag de koop binnen veertien dagen herroepen zonder opgave van redenen.", id="the law's withdrawal"),
    pytest.param("Is de levering meer dan 10 dagen te laat, dan bellen we.", id="late"),
    pytest.param("Batterij 1 jaar garantie.", id="a part"),
]

CAUGHT = [
    pytest.param("Lamp Orion voor € 79.", "PRC001", "€ 79", id="the product's price"),
    pytest.param("Kaars Mira € 9.", "PRC001", "€ 9", id="the product itself"),
    pytest.param("Elders € 139, bij ons kost Lamp Orion € 79.", "PRC001", "€ 79", id="our own behind another's"),
    pytest.param("TEINTJE: € 10, geldig vanaf € 40", "OFR002", "TEINTJE", id="nearly a code, over what it takes off"),
]


@pytest.mark.parametrize("text", QUIET)
def test_what_is_said_aside_is_quiet(judge, text):
    assert judge({"web/nl/a.html": f"<p>{text}</p>"}) == []


@pytest.mark.parametrize(("text", "code", "found"), CAUGHT)
def test_what_is_the_shops_own_is_caught(judge, text, code, found):
    assert (code, found) in [(one.code, one.found) for one in judge({"web/nl/a.html": f"<p>{text}</p>"})]
