"""Gyms, holiday parks, tyres, cinemas: prices by the month and night, answers under headings, codes with a typing error."""

from __future__ import annotations

import pytest

BRAND = {"brand.yaml": "brand: {name: Werkplaats Zes}\nlocales:\n  nl-NL: {currency: EUR}\n  en-GB: {currency: GBP}\n", "offers.yaml": """
products:
  gym:
    name: {nl: Zaal Vrij, en: Open Hall}
    price: {EUR: 34.99, GBP: 29.99}
  hut:
    name: {nl: Hut Vuurtoren, en: Lighthouse hut}
    price: {EUR: 149, GBP: 129}
offers:
  zaal:
    products: [gym]
    price: {EUR: 24.99, GBP: 19.99}
    valid: {from: 2026-03-02, until: 2026-03-31}
  hutten:
    products: [hut]
    discount: 20%
    code: DUINEN20
    valid: {from: 2026-03-02, until: 2026-03-31}
""", "terms.yaml": """
terms:
  returns: {days: 30, cost: free, to: [store]}
  delivery: {free_from: {EUR: 60, GBP: 50}, cost: {EUR: 5.95, GBP: 4.95}, days: 2-3}
"""}
RENT = "<p>Zaal Vrij nu € 24,99 per maand</p>"

QUIET = [
    pytest.param({"web/nl/a.html": RENT, "app/nl/b.md": "Zaal Vrij € 24,99/maand, normaal € 34,99"}, id="the price by the month"),
    pytest.param({"web/nl/a.html": "<p>Zaal Vrij € 24,99, of 3 x € 8,33</p>"}, id="instalments are no rent"),
    pytest.param({"web/nl/a.html": "<p>Hut Vuurtoren: een week (7 nachten) kost € 1.043</p>"}, id="so many times the price"),
    pytest.param({"web/en/a.html": "<p>Lighthouse hut for four nights? That is £516.</p>"}, id="so many times in words"),
    pytest.param({"web/nl/a.html": f"{RENT}<p>Inschrijvingskost € 19,99.</p>"}, id="a fee"),
    pytest.param({"web/nl/a.html": "<p>Hut Vuurtoren met DUINEN20. Boek van 2 t/m 31 maart voor verblijf tussen 4 april en 6 mei.</p>"},
                 id="the days of a stay"),
    pytest.param({"web/en/a.html": "<p>Use code DUINEN20 before 1 April. For stays between 4 April and 6 May.</p>"},
                 id="before the day after"),
    pytest.param({"web/nl/a.html": "<h4>Retour</h4><p>30 dagen, gratis, in de winkel</p><h4>Bezorgen</h4><p>€ 5,95, gratis vanaf € 60</p>"},
                 id="terms under headings"),
    pytest.param({"web/nl/a.html": "<h4>Bezorgen en retour</h4><p>14 dagen na de actie sluiten wij.</p>"}, id="a heading on two things"),
    pytest.param({"web/nl/a.html": "<h4>Kun je retour sturen?</h4><p>Bel ons. Wij zijn er 14 dagen per maand.</p>"}, id="days of something else"),
    pytest.param({"web/nl/a.html": "<p>Duinen20 is een liedje, DUINEN2000 een boek.</p>"}, id="words that are not nearly the code"),
    pytest.param({"web/nl/a.html": "<p>Model DUNE20X en OPEL20 staan binnen.</p>"}, id="models"),
    pytest.param({"web/nl/a.html": f"{RENT}<p>De koffiehoek is open t/m 22 maart.</p><p>Reageren op de vacature kan t/m 20 maart.</p>"},
                 id="last days of other things"),
    pytest.param({"web/nl/a.html": f"<p>Gaat open op zondag 12 april</p>{RENT}"}, id="a day of something else on the page"),
]

CAUGHT = [
    pytest.param({"web/nl/a.html": RENT, "app/nl/b.md": "Zaal Vrij nu € 22,99 per maand"}, "PRC001", id="another price by the month"),
    pytest.param({"web/nl/a.html": "<p>Zaal Vrij</p><p><span class='van'>€ 39,99</span> <span>€ 24,99</span></p>"}, "PRC002",
                 id="an amount over the offer's price is the was-price"),
    pytest.param({"web/nl/a.html": "<p>Hut Vuurtoren: een week (7 nachten) kost € 1.053</p>"}, "PRC001", id="not so many times the price"),
    pytest.param({"app/nl/a.md": "Kopieer DUINNE20"}, "OFR002", id="a mistyped code that nothing calls one"),
    pytest.param({"web/nl/a.html": f"<p>Alle acties eindigen zondag 22 maart</p>{RENT}"}, "OFR020", id="the end on a page's ribbon"),
    pytest.param({"web/en/a.html": "<div class='ribbon'>Ends Sunday 22 March</div><h3>Open Hall</h3><p>£19.99 a month</p>"}, "OFR020",
                 id="the end on a ribbon alone"),
    pytest.param({"web/nl/a.html": "<table><tr><th>Retour</th><td>14 dagen, gratis, in de winkel</td></tr></table>"}, "TRM001",
                 id="days in the row of returns"),
    pytest.param({"web/nl/a.html": "<dl><dt>Hoe lang kan ik iets terugsturen?</dt><dd>14 dagen na ontvangst.</dd></dl>"}, "TRM001",
                 id="days in an answer"),
    pytest.param({"chat/en.yaml": "language: en\nfaq:\n- q: What does delivery cost?\n  a: £5.95, or nothing on orders over £50.\n"},
                 "TRM011", id="the cost in an answer"),
    pytest.param({"chat/nl.yaml": "language: nl\na: Bestellingen vanaf € 60 bezorgen we gratis. Daaronder betaal je € 6,95.\n"}, "TRM011",
                 id="what one pays below it"),
]


@pytest.mark.parametrize("files", QUIET)
def test_right_campaigns_are_quiet(judge, files):
    assert [one for one in judge(files, guide=BRAND) if one.code[:3] in {"PRC", "OFR", "TRM"}] == []


@pytest.mark.parametrize(("files", "code"), CAUGHT)
def test_mistakes_are_found(judge, files, code):
    assert code in {one.code for one in judge(files, guide=BRAND)}


ALONE = "<html lang='nl'><body>{}</body></html>"


def test_a_short_text_is_read_in_the_language_of_the_others(judge):
    """A flyer of three lines tells no language; all the others are in Dutch."""
    page = ALONE.format("<h2>Hut Vuurtoren</h2><p>€ 119 per nacht, normaal € 149</p><p>Wij zijn er voor jou en je gezin.</p>")
    files = {"email/a.html": page, "web/b.html": page, "print/c.txt": "HUT VUURTOREN\n\nHut Vuurtoren\n€ 119 per nacht\nnormaal € 139\n"}
    assert [(one.code, one.path, one.found) for one in judge(files, guide={})] == [("PRC004", "print/c.txt", "€ 139")]


def test_rents_are_held_against_each_other_without_a_guide(judge):
    page = ALONE.format("<h2>Zaal Vrij</h2><p>{} per maand</p><p>Wij zijn er voor jou en je gezin.</p>")
    files = {"email/a.html": page.format("€ 24,99"), "web/b.html": page.format("€ 24,99"), "app/c.html": page.format("€ 22,99")}
    assert [(one.code, one.path, one.found) for one in judge(files, guide={})] == [("PRC004", "app/c.html", "€ 22,99")]


def test_a_mistyped_code_of_other_assets_is_found(judge):
    page = "<p>20% korting met code DUINEN20</p>"
    files = {"email/nl/a.html": page, "web/nl/b.html": page, "app/nl/c.md": "Kopieer DUINE20"}
    assert [(one.code, one.path, one.found) for one in judge(files, guide={})] == [("OFR011", "app/nl/c.md", "DUINE20")]
