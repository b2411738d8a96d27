"""What campaigns in German and French say in ways of their own: rents, later prices, codes from an amount, telephone numbers."""

from __future__ import annotations

import pytest

GUIDE = {
    "brand.yaml": "brand: {name: Moosgrund}\nlocales: {de-CH: {currency: CHF}, fr-CH: {currency: CHF}}\n",
    "offers.yaml": """products:
  tisch-ulme: {name: {de: Tisch Ulme, fr: Table Orme}, price: {CHF: 749}, recommended_price: {CHF: 999}}
  erde: {name: {de: Pflanzerde Auwald, fr: Terreau Auwald}, price: {CHF: 7.5}}
  pass-linde: {name: {de: Linden-Karte, fr: Carte Tilleul}, price: {CHF: 49}}
offers:
  karte: {products: [pass-linde], price: {CHF: 29}, valid: {from: 2026-03-01, until: 2026-03-31}}
  doppelt: {products: [erde], discount: {quantity: 2, price: {CHF: 12}}, valid: {from: 2026-03-01, until: 2026-03-31}}
""",
    "terms.yaml": 'contacts: {phone: {de-CH: "+41 31 300 12 12"}, hours: {de-CH: "Mo–Fr 9–12 / 13:30–18 Uhr"}}\nterms: {returns: {days: 30}}\n',
}
TABLE = "<table><tr><th>Artikel</th><th>UVP</th><th>Bisher</th><th>Jetzt</th></tr><tr><td>Tisch Ulme</td>{}</tr></table>"

QUIET = [
    pytest.param("web/de/a.html", "<h1>Tisch Ulme</h1><p>CHF 749.–</p><p>oder mieten ab CHF 29.– pro Monat</p>", id="what renting costs"),
    pytest.param("web/fr/a.html", "<h1>Table Orme</h1><p>749.–</p><p>Location dès 29 francs par mois</p>", id="what renting costs, in French"),
    pytest.param("web/de/a.html", TABLE.format("<td>999.–</td><td>749.–</td><td>749.–</td>"), id="a column of recommended prices"),
    pytest.param("web/fr/a.html", "<p>Carte Tilleul : 29 francs (49 francs à partir du 1er avril)</p>", id="a later price"),
    pytest.param("web/de/a.html", "<p>Linden-Karte: 29 Franken (49 Franken ab 1. April)</p>", id="a later price, in German"),
    pytest.param("chat/fr/a.md", "La Carte Tilleul coûte 29 francs au lieu de 49 francs. Avec elle, 30 % de réduction sur tous vos achats.",
                 id="a percentage off everything beside a reduction"),
    pytest.param("social/de/a.md", "Tisch Ulme CHF 749.–. Code ULME15 gilt ab Fr. 120.–", id="what a code asks for"),
    pytest.param("app/de.json", '{"hotline": "Telefon 031 300 12 12"}', id="a telephone number in the language of one market"),
    pytest.param("web/fr/a.html", "<p>14 départs par jour</p><p>Table Orme</p><p>749 francs</p>", id="a line on days above a price"),
]

DEAL = "<h3>Terreau Auwald : 2 pour 12 francs</h3><p>{}</p>"
QUIET += [
    pytest.param("web/fr/a.html", DEAL.format("Atelier bouture le samedi 14 mars : 15 francs par personne."), id="a workshop under a deal"),
    pytest.param("web/fr/a.html", DEAL.format("Tondeuse à louer dès 29 francs par mois."), id="something to rent under a deal"),
    pytest.param("web/fr/a.html", DEAL.format("Reconditionné à partir de 139 francs."), id="refurbished goods under a deal"),
    pytest.param("chat/de/a.md", "## Service\n\nHose kürzen CHF 15, neuer Reißverschluss CHF 22.\n\nTisch Ulme für CHF 749", id="a list of services"),
    pytest.param("web/fr/a.html", "<p>Les 2 Terreau<br>Auwald à 12 francs</p>", id="a count before a name over two lines"),
]

LIST = "produit,prix TTC,prix au litre\n{},749 CHF,5.97 CHF\n"
QUIET += [
    pytest.param("feed/fr/a.csv", LIST.format("Table Orme"), id="a column of prices by the litre"),
    pytest.param("app/fr/a.md", "Formule Hiver à 14.90 CHF par mois pendant 3 mois, 19.90 CHF ensuite", id="a later price that is no total"),
]

CAUGHT = [
    pytest.param("web/de/a.html", "<h1>Tisch Ulme</h1><p>CHF 749.–</p><p>Auch ab CHF 699.– pro Jahr</p>", "PRC001", id="near the price of the whole"),
    pytest.param("web/de/a.html", TABLE.format("<td>899.–</td><td>749.–</td><td>749.–</td>"), "PRC005", id="a wrong recommended price in its column"),
    pytest.param("web/fr/a.html", "<p>Table Orme<br>14 jours de délai par jour<br>719 francs</p>", "PRC001", id="a price under a line on days"),
    pytest.param("chat/fr/a.md", "La Carte Tilleul coûte 29 francs au lieu de 49 francs, soit 30 % de réduction.", "PRC011",
                 id="a percentage of the reduction beside it"),
    pytest.param("feed/fr/a.csv", LIST.format("Table Orme").replace("749", "794"), "PRC001", id="a price beside that by the litre"),
    pytest.param("app/de.json", '{"hotline": "Telefon 031 300 21 12"}', "CON001", id="another telephone number"),
    pytest.param("app/fr.md", "Vous avez 7 jours pour changer d'avis.", "TRM001", id="a time to change one's mind"),
    pytest.param("web/de/a.html", "<p>Telefon 031 300 12 12, Mo–Fr 9–12 / 14–18 Uhr</p>", "CON005", id="another end of the break"),
    pytest.param("web/fr/a.html", "<p>Les 2 Terreau<br>Auwald à 13 francs</p>", "OFR004", id="a wrong price of two over two lines"),
]
QUIET += [pytest.param("web/de/a.html", "<p>Telefon 031 300 12 12: Mo–Fr 9–12 Uhr, Mo–Fr 13:30–18 Uhr</p>", id="hours around a break told apart")]


@pytest.mark.parametrize(("path", "text"), QUIET)
def test_what_is_right_is_quiet(judge, path, text):  # type: ignore[no-untyped-def]
    assert [one.message for one in judge({path: text}, GUIDE) if str(one.severity) != "info"] == []


@pytest.mark.parametrize(("path", "text", "code"), CAUGHT)
def test_what_is_wrong_is_caught(judge, path, text, code):  # type: ignore[no-untyped-def]
    assert code in [one.code for one in judge({path: text}, GUIDE)]


@pytest.mark.parametrize(("said", "count"), [
    pytest.param("WALDESRUH", 0, id="the code"),
    pytest.param("WALDESRU", 1, id="a letter left out"),
    pytest.param("WALDESSRUH", 1, id="a letter too many"),
    pytest.param("WALDESRUH5", 0, id="a digit makes another code"),
])
def test_codes_but_for_a_letter_are_one(judge, said, count):  # type: ignore[no-untyped-def]
    right = "<p>10 % Rabatt mit dem Code WALDESRUH</p>"
    files = {"email/de/a.html": right, "web/de/b.html": right, "app/de/c.md": f"10 % Rabatt mit dem Code {said}"}
    assert len([one for one in judge(files, guide={}) if one.code == "OFR011"]) == count
