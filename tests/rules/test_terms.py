from __future__ import annotations

import pytest

QUIET = [
    pytest.param("web/nl/a.html", "<p>30 dagen bedenktijd, retour is gratis.</p>", id="days and cost"),
    pytest.param("web/nl/a.html", "<p>30 dagen na ontvangst te retourneren.</p>", id="return clock"),
    pytest.param("web/nl/a.html", "<p>Gratis retourneren binnen een maand.</p>", id="a month is 30 days"),
    pytest.param("web/nl/a.html", "<p>Terugbrengen kan in de winkel of per post.</p>", id="places"),
    pytest.param("web/nl/a.html", "<p>Terugbrengen kan in elke winkel.</p>", id="one of the places"),
    pytest.param("web/af/a.html", "<p>Terugstuur op eie koste binne 14 dae.</p>", id="the exception of a locale"),
    pytest.param("web/en/a.html", "<p>Free delivery over £45, otherwise £3.95.</p>", id="threshold and cost"),
    pytest.param("web/en/a.html", "<p>Delivery in 2-3 working days. 2 years warranty.</p>", id="delivery time and warranty"),
    pytest.param("web/nl/a.html", "<p>Binnen 3 werkdagen in huis.</p>", id="the most of the delivery time"),
    pytest.param("web/nl/a.html", "<p>30 dagen gerijpt. 25 jaar ervaring. 365 dagen per jaar open.</p>", id="days and years of other things"),
    pytest.param("web/nl/a.html", "<blockquote>Ik had maar 14 dagen bedenktijd</blockquote>", id="a review"),
    pytest.param("print/nl/a.md", "Met code LICHT20 krijg je 20% korting.\n\nVraag naar de actievoorwaarden in de winkel.", id="legal text"),
    pytest.param("print/nl/a.md", "Met LICHT20 20% korting. Vraag naar de actievoorwaarden in onze winkel!", id="legal text, nearly"),
    pytest.param("print/nl/a.md", "Kom eens langs.", id="no offer, no legal text"),
    pytest.param("email/nl/a.html", "<p>Met code LICHT20 krijg je 20% korting.</p>", id="a channel that needs no legal text"),
]

CAUGHT = [
    pytest.param("web/nl/a.html", "<p>14 dagen bedenktijd.</p>", "TRM001", "14 dagen", "30 days", id="return days"),
    pytest.param("web/af/a.html", "<p>Terugstuur binne 30 dae.</p>", "TRM001", "30 dae", "14 days", id="return days of an exception"),
    pytest.param("web/nl/a.html", "<p>Retourneren is op eigen kosten.</p>", "TRM002", None, "free", id="return cost"),
    pytest.param("app/en.json", '{"locale": "en-GB", "returns": "Return by post only."}', "TRM003", None, "store or post", id="return place"),
    pytest.param("web/nl/a.html", "<p>Retourneren kan tot 30 dagen na aankoop.</p>", "TRM004", None, "delivery", id="return clock"),
    pytest.param("chat/nl.yaml", "language: nl\na:\n  - answer: Gratis bezorgd vanaf € 60.\n", "TRM010", "€ 60", "€ 50", id="threshold"),
    pytest.param("web/en/a.html", "<p>Delivery costs £4.95.</p>", "TRM011", "£4.95", "£3.95", id="delivery cost"),
    pytest.param("web/en/a.html", "<p>Delivery in 4-6 working days.</p>", "TRM012", None, "2-3 days", id="delivery time"),
    pytest.param("web/nl/a.html", "<p>Met 5 jaar garantie.</p>", "TRM020", "5 jaar", "2 years", id="warranty"),
    pytest.param("print/nl/a.md", "Met code LICHT20 krijg je 20% korting.", "TRM030", None,
                 "Vraag naar de actievoorwaarden in de winkel.", id="legal text missing"),
    pytest.param("print/nl/a.md", "Met code LICHT20 krijg je 20% korting. Vraag naar de actievoorwaarden.", "TRM030", None,
                 "Vraag naar de actievoorwaarden in de winkel.", id="legal text cut"),
]


@pytest.mark.parametrize(("path", "text"), QUIET)
def test_right_terms_are_quiet(judge, path, text):
    assert judge({path: text}) == []


@pytest.mark.parametrize(("path", "text", "code", "found", "expected"), CAUGHT)
def test_wrong_terms_are_caught(judge, path, text, code, found, expected):
    (finding,) = judge({path: text})
    assert (finding.code, finding.expected, str(finding.severity)) == (code, expected, "error")
    assert found is None or finding.found == found


CATEGORIES = "terms: {returns: {days: 30}, exceptions: [{categories: [hoed], returns: {days: 7}}]}\n"


@pytest.mark.parametrize(("text", "days"), [
    pytest.param("Een hoed kun je 7 dagen retourneren.", [], id="a category's own days"),
    pytest.param("Hoeden retourneer je binnen 7 dagen.", [], id="in the plural"),
    pytest.param("Retourneren binnen 7 dagen, dat behoedt je voor spijt.", ["7 dagen"], id="letters inside another word"),
])
def test_the_terms_of_a_category_need_its_name(judge, guide, text, days):
    found = judge({"web/nl/a.md": text}, {**guide, "terms.yaml": CATEGORIES})
    assert [one.found for one in found if one.code == "TRM001"] == days


PRODUCT = "terms: {warranty: {years: 2}, exceptions: [{products: [lamp-orion], warranty: {years: 8}}]}\n"


@pytest.mark.parametrize(("text", "found"), [
    pytest.param("<div><h3>Lamp Orion</h3><p>60 cm, 8 jaar garantie</p></div>", [], id="a detail under the product's name"),
    pytest.param("<table><tr><td>Lamp Orion<br><small>60 cm, 8 jaar garantie</small></td><td>€ 89,95</td></tr></table>", [],
                 id="a detail in the same cell"),
    pytest.param("<div><h3>Kruk Vega</h3><p>45 cm, 8 jaar garantie</p></div>", ["8 jaar"], id="a detail of another product"),
])
def test_a_detail_is_of_the_product_it_stands_under(judge, guide, text, found):
    assert [one.found for one in judge({"web/nl/a.html": text}, {**guide, "terms.yaml": PRODUCT}) if one.code == "TRM020"] == found


@pytest.mark.parametrize(("text", "found"), [
    pytest.param("Op dakgoten geldt 5 jaar garantie.", [], id="goods that the guide does not list"),
    pytest.param("Dakgoten hebben 5 jaar garantie.", [], id="such goods at the beginning"),
    pytest.param("Op elke lamp zit 5 jaar garantie.", ["5 jaar"], id="all of the goods that it lists"),
    pytest.param("Lampen hebben 5 jaar garantie.", ["5 jaar"], id="goods that it lists"),
    pytest.param("60 dagen garantie: niet blij, geld terug.", [], id="a promise that counts in days"),
])
def test_a_warranty_of_other_goods_is_not_the_guides(judge, guide, text, found):
    assert [one.found for one in judge({"web/nl/a.md": text}, guide) if one.code == "TRM020"] == found


@pytest.mark.parametrize("text", [
    pytest.param("Ongeopende blikken verf kun je binnen 9 dagen terugsturen, op eigen kosten.", id="some goods in front"),
    pytest.param("Borg krijg je terug als je hem binnen 9 dagen na opzegging terugbrengt.", id="days after a contract"),
])
def test_returns_of_some_things_are_not_the_guides(judge, text):
    assert judge({"web/nl/a.md": text}) == []


def test_a_trial_in_nights_is_no_return_period(judge):
    assert judge({"web/nl/a.md": "100 nachten proefslapen op elke matras."}) == []


NO_TERMS = {"brand.yaml": "locales: {nl-NL: {currency: EUR}, en-GB: {currency: GBP}}\n"}


def test_without_terms_in_the_guide_channels_are_held_against_each_other(judge):
    found = judge({"email/nl/a.html": "<p>30 dagen bedenktijd.</p>", "web/nl/b.html": "<p>Retourneren binnen 30 dagen.</p>",
                   "app/nl/c.md": "14 dagen bedenktijd"}, NO_TERMS)
    assert [(one.code, one.path, one.expected, len(one.related)) for one in found] == [("TRM001", "app/nl/c.md", "30 days", 2)]


def test_another_market_may_have_other_terms(judge):
    assert judge({"email/nl/a.html": "<p>30 dagen bedenktijd.</p>", "web/en/b.html": "<p>14-day returns.</p>"}, NO_TERMS) == []


def test_a_warranty_on_some_goods_is_not_held_against_the_general_one(judge):
    assert judge({"email/nl/a.html": "<p>2 jaar garantie.</p>", "web/nl/b.html": "<p>5 jaar garantie op kasten.</p>"}, NO_TERMS) == []
