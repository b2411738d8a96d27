"""What is said of another shop, another time, of members or of a bundle is in doubt, and what stands beside it is not."""

from __future__ import annotations

import pytest

from brandlint import find_facts

ASIDE = [
    ("de-DE", "Woanders kostet die Lampe 349 €."), ("de-DE", "Unser Partner Radwerk gibt Ihnen mit RADBLICK10 10 % auf Helme."),
    ("de-AT", "Für 549 € eingeführt, heute ein Klassiker."), ("de-DE", "Lampenfreunde-Club: Leuchte Orion 89 €"),
    ("de-CH", "Leuchte und Schirm im Paket CHF 109"), ("fr-FR", "Vu à 529 € ailleurs."),
    ("fr-BE", "Chez notre partenaire Clarté, 15 % avec le code CLARTE15."), ("fr-FR", "Lancé à 549 € en 2024, il est élu lampe de l'année."),
    ("fr-CH", "Avec la Carte Lumen : Lampe Orion à CHF 109."), ("fr-FR", "Lampe Orion et abat-jour : le pack à 109 €"),
    ("nl-BE", "In 2024 gelanceerd aan € 149."), ("nl-NL", "Met de Lumenkaart: Lamp Orion € 79."),
    ("en-GB", "Elsewhere it costs £129."), ("en-GB", "Lamp and shade: the bundle for £109."), ("af-ZA", "Verlede jaar nog R2 499."),
]

OWN = [
    ("de-DE", "Leuchte Orion 89 €."), ("de-DE", "Für Ihren Partner: Leuchte Orion 89 €."), ("fr-FR", "Coffret Orion 29 €"),
    ("fr-FR", "Avec la carte cadeau Lumen : 29 €"), ("nl-NL", "Met de cadeaukaart: € 25"), ("en-GB", "Last chance: £79."),
]


@pytest.mark.parametrize(("locale", "line"), ASIDE)
def test_what_is_said_aside_is_in_doubt(locale, line):
    said = [fact for fact in find_facts(line, locale=locale) if fact.kind in ("money", "percent", "code")]
    assert said
    assert [fact.text for fact in said if fact.confidence >= 0.9 and fact.role != "member"] == []


@pytest.mark.parametrize(("locale", "line"), OWN)
def test_what_is_the_shops_own_is_sure(locale, line):
    assert [fact.confidence for fact in find_facts(line, locale=locale) if fact.kind == "money"] == [1.0]


def test_the_shops_own_price_behind_anothers_is_sure():
    sure = {fact.text: fact.confidence >= 0.9 for fact in find_facts("Woanders 349 €, bei uns nur 199 €.", locale="de-DE")}
    assert sure == {"349 €": False, "199 €": True}
