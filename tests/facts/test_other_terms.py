"""What stands beside an offer's or a shop's own terms and is none of them: other countries, laws, services, occasions."""

from __future__ import annotations

import pytest

from brandlint.facts import read
from brandlint.facts.model import Fact, Kind

SURE = 0.9


def _terms(line: str, locale: str) -> list[Fact]:
    return [fact for fact in read(line, locale) if fact.topic in ("delivery", "returns", "warranty")]


@pytest.mark.parametrize(("locale", "line"), [
    pytest.param("nl-BE", "Levering in Frankrijk: € 6,50, gratis vanaf € 55.", id="nl, a country behind the word"),
    pytest.param("fr-BE", "Livraison en France : 6,50 €, offerte dès 55 €.", id="fr, a country behind the word"),
    pytest.param("de-DE", "Österreich: 9,80 €, ab 85 € frei, 4–6 Werktage.", id="de, a country with a colon"),
    pytest.param("de-CH", "Deutschland: EUR 13.50, 3–5 Arbeitstage, zollfrei geliefert.", id="de, another currency"),
    pytest.param("fr-FR", "Suisse : CHF 8.50, offert dès CHF 85.", id="fr, another currency"),
    pytest.param("en-ZA", "Namibia: R260, free over R2 600, 6-8 days", id="en, a neighbour"),
    pytest.param("nl-NL", "Retourneren vanuit België: binnen 20 dagen.", id="nl, returns"),
    pytest.param("fr-FR", "Les 14 jours de rétractation prévus par la loi restent acquis.", id="fr, by law"),
    pytest.param("nl-NL", "Bij wet heb je 14 dagen om te retourneren.", id="nl, by law"),
    pytest.param("en-GB", "By law you have 14 days to return it.", id="en, by law"),
    pytest.param("nl-BE", "Geraamte van onze banken: 8 jaar garantie.", id="nl, a part"),
])
def test_terms_of_others_are_in_doubt(locale: str, line: str) -> None:
    found = _terms(line, locale)
    assert found
    assert [str(fact.value) for fact in found if fact.confidence >= SURE] == []
    assert not any(fact.kind is Kind.MONEY and fact.role == "price" for fact in read(line, locale))


@pytest.mark.parametrize(("locale", "line", "stated"), [
    pytest.param("nl-BE", "Levering in België: € 6,50, gratis vanaf € 55.", "free from € 55, cost € 6,50", id="the own country"),
    pytest.param("nl-NL", "Bezorging in Nederland en België: gratis vanaf € 55.", "free from € 55", id="the own one among others"),
    pytest.param("nl-NL", "Geen verzendkosten vanaf een aankoop van € 55.", "free from € 55", id="no cost from a purchase of"),
    pytest.param("fr-FR", "Réception sous 3-5 jours ouvrés.", "3-5 days", id="received within"),
])
def test_own_terms_are_sure(locale: str, line: str, stated: str) -> None:
    assert [str(fact.value) for fact in _terms(line, locale) if fact.kind is Kind.DELIVERY and fact.confidence >= SURE] == [stated]


@pytest.mark.parametrize(("locale", "line"), [
    pytest.param("de-DE", "Österreich: 12 Filialen", id="a country's shops"),
    pytest.param("nl-NL", "Montage aan huis € 65", id="a service at home"),
    pytest.param("de-DE", "Wir haben am 24. Dezember frei.", id="a day off"),
])
def test_no_terms(locale: str, line: str) -> None:
    assert _terms(line, locale) == []


@pytest.mark.parametrize(("locale", "line"), [
    pytest.param("nl-NL", "Voor leden: 5% verjaardagskorting op één artikel.", id="nl"),
    pytest.param("fr-FR", "Pour votre anniversaire, 10 % de remise sur un article.", id="fr"),
    pytest.param("en-GB", "Enjoy 10% off on your birthday.", id="en"),
])
def test_a_percentage_for_a_birthday_is_in_doubt(locale: str, line: str) -> None:
    (percent,) = (fact for fact in read(line, locale) if fact.kind is Kind.PERCENT)
    assert percent.confidence < SURE


def test_a_percentage_for_the_shop_s_own_birthday_is_sure() -> None:
    (percent,) = (fact for fact in read("Wij zijn jarig: 20% korting op alles!", "nl-NL") if fact.kind is Kind.PERCENT)
    assert percent.confidence >= SURE


@pytest.mark.parametrize(("locale", "line", "role"), [
    pytest.param("fr-FR", "Ventes privées du 3 au 7 mai, c'est terminé !", "event", id="over"),
    pytest.param("de-DE", "Die Aktion vom 3. bis 7. Mai ist vorbei.", "event", id="de, over"),
    pytest.param("fr-FR", "Offre du 3 au 7 mai, elle se termine vite !", "validity", id="it ends"),
    pytest.param("nl-NL", "De actie loopt van 3 t/m 7 mei.", "validity", id="it runs"),
])
def test_days_of_what_is_over_are_of_no_offer(locale: str, line: str, role: str) -> None:
    assert [fact.role for fact in read(line, locale) if fact.kind is Kind.PERIOD] == [role]


@pytest.mark.parametrize(("locale", "line", "said"), [
    pytest.param("en-GB", "Website orders only.", "online only", id="orders"),
    pytest.param("fr-FR", "Exclusivité de l'appli.", "app only", id="fr, the app's"),
    pytest.param("af-ZA", "Net by die kasregister geldig.", "store only", id="af, the till"),
])
def test_where_to_redeem_in_other_words(locale: str, line: str, said: str) -> None:
    assert [str(fact.value) for fact in read(line, locale) if fact.kind is Kind.REDEEM] == [said]


@pytest.mark.parametrize(("locale", "line", "days"), [
    pytest.param("de-DE", "Sofort lieferbar, 2-4 Werktage", "2-4 days", id="de"),
    pytest.param("nl-NL", "Op voorraad, 4-6 werkdagen", "4-6 days", id="nl"),
    pytest.param("fr-FR", "En stock, 2-4 jours ouvrés", "2-4 days", id="fr"),
])
def test_days_behind_what_is_in_stock_are_of_delivery(locale: str, line: str, days: str) -> None:
    assert [str(fact.value) for fact in _terms(line, locale)] == [days]


def test_an_offer_while_stocks_last_keeps_its_last_day() -> None:
    (period,) = (fact for fact in read("Geldig t/m 14 mei, zolang op voorraad", "nl-NL") if fact.kind is Kind.PERIOD)
    assert period.role == "validity"
