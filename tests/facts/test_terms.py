"""Statements of terms: which amount and which length of time goes with which topic."""

from __future__ import annotations

import pytest

from brandlint.facts import find
from brandlint.facts.model import Kind

TERMS = {Kind.RETURNS, Kind.DELIVERY, Kind.WARRANTY}


def stated(line, locale="nl-NL", label=None):
    facts = (fact for fact in find(line, locale, label=label) if fact.kind in TERMS)
    return [f"{fact.kind}: {fact.value}{'' if fact.sure else ' ?'}" for fact in facts]


CAUGHT = [
    pytest.param("Wat kost bezorgen? € 4,95, gratis vanaf € 50.", ["delivery: free from € 50, cost € 4,95"],
                 id="answer to a question"),
    pytest.param("Verzendkosten € 4,95. Gratis vanaf € 50.", ["delivery: cost € 4,95", "delivery: free from € 50"],
                 id="next sentence"),
    pytest.param("Verzending gratis vanaf € 50 en retour binnen 30 dagen", ["delivery: free from € 50", "returns: 30 days"],
                 id="two topics"),
    pytest.param("Gratis verzending 30 dagen bedenktijd 2 jaar garantie",
                 ["delivery: cost free", "returns: 30 days", "warranty: 2 years"], id="three topics without marks between them"),
    pytest.param("Binnen 14 dagen betalen met 30 dagen bedenktijd", ["returns: 30 days"], id="paying takes its own days"),
    pytest.param("Gratis bezorging\n€ 39,95", ["delivery: cost free ?"], id="a price on the line below is no cost"),
    pytest.param("Garantie: 2 jaar op alle producten", ["warranty: 2 years"], id="warranty on everything"),
    pytest.param("30 dagen retour in de winkel, 14 dagen retour online",
                 ["returns: 30 days, store ?", "returns: 14 days, store ?"],
                 id="two lengths are in doubt"),
    pytest.param("Retour: gratis in de winkel, € 2,95 per post", ["returns: cost free, store and post ?"],
                 id="two costs are in doubt"),
]

QUIET = [
    pytest.param("30 dagen gerijpt", id="cheese"),
    pytest.param("Binnen 14 dagen betalen", id="paying"),
    pytest.param("Nog 3 dagen retour", id="a countdown"),
    pytest.param("Gratis bezorging? Vraag ernaar!", id="a question"),
    pytest.param("Zie de retourvoorwaarden in de winkel", id="conditions of return"),
    pytest.param("25 jaar ervaring, laagsteprijsgarantie", id="years of something else"),
    pytest.param("Gratis tas bij € 50", id="another free thing"),
    pytest.param("Bezorging door PostNL.\n€ 39,95", id="a price after a sentence on delivery"),
]


@pytest.mark.parametrize(("line", "terms"), CAUGHT)
def test_caught(line, terms):
    assert stated(line) == terms


@pytest.mark.parametrize("line", QUIET)
def test_quiet(line):
    assert stated(line) == []


@pytest.mark.parametrize(("label", "line", "terms"), [
    ("verzendkosten", "€ 4,95", ["delivery: cost € 4,95"]),
    ("returns.body", "Binnen 30 dagen.", ["returns: 30 days"]),
    ("warranty", "2 jaar", ["warranty: 2 years"]),
    ("delivery.promo", "Regenjas Noor nu € 39,95", []),
])
def test_the_name_of_a_field_gives_a_short_text_its_topic(label, line, terms):
    assert stated(line, label=label) == terms


def test_amounts_of_terms_get_their_role_and_keep_their_place():
    facts = find("Gratis bezorging vanaf € 75, daaronder € 4,95. Retour € 2,50.", "nl-NL")
    assert [(fact.text, fact.role, fact.topic) for fact in facts if fact.kind == Kind.MONEY] == [
        ("€ 75", "threshold", "delivery"), ("€ 4,95", "delivery_cost", "delivery"), ("€ 2,50", "return_cost", "returns")]


def test_a_product_price_beside_free_delivery_stays_a_price():
    facts = find("Regenjas Noor nu € 39,95, gratis bezorgd", "nl-NL")
    assert [(fact.text, fact.topic) for fact in facts if fact.kind == Kind.MONEY] == [("€ 39,95", None)]


def test_a_return_term_points_at_the_number_and_its_unit():
    (fact,) = find("Gratis retour binnen 30 dagen na ontvangst, in de winkel", "nl-NL")
    assert (fact.text, fact.value.cost, fact.value.to, fact.value.counted_from) == ("30 dagen", "free", ("store",), "delivery")


def test_places_of_return_point_at_the_whole_sentence():
    (fact,) = find("Prima. Return by post only. Bye.", "en-GB")
    assert (fact.text, fact.value.to, fact.value.only) == ("Return by post only", ("post",), True)


def test_what_a_field_of_an_article_calls_nothing_holds_for_that_article_only() -> None:
    """It may be dear enough to be sent for nothing."""
    facts = find("0 EUR", "nl-NL", label="shipping")
    assert {(fact.kind.value, fact.text, fact.sure) for fact in facts} == {("delivery", "0 EUR", False), ("money", "0 EUR", False)}
