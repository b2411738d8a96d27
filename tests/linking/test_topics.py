"""What stands between a name and an amount: as long as nothing else begins there, the name may lend itself."""

from __future__ import annotations

import pytest

GUIDE = {
    "brand.yaml": "locales: {nl-NL: {currency: EUR}, de-DE: {currency: EUR}, en-GB: {currency: GBP}, fr-FR: {currency: EUR}}\n",
    "offers.yaml": """
products:
  teekanne: {name: {de: Teekanne Ufer, nl: Theepot Ufer, en: Ufer teapot, fr: Théière Ufer}, price: {EUR: 24.9, GBP: 22}}
  kleed: {name: {de: Teppich Dolde 140 x 200, nl: Kleed Dolde 140 x 200, en: Dolde rug 140 x 200, fr: Tapis Dolde 140 x 200}, price: {EUR: 89}}
  tasse: {name: {de: Becher Kiel, nl: Beker Kiel, en: Kiel mug, fr: Tasse Kiel}, price: {EUR: 9.9, GBP: 8}}
offers:
  tee: {products: all, discount: 10%, code: TEE10, minimum_spend: {EUR: 40}}
""",
}

OTHERS = [
    pytest.param("mail/en-GB/a.html", "<div><p>On your list</p><p>Ufer teapot – £22</p><p>Linde sugar tongs – £6.50</p></div>",
                 "£6.50", id="another article under the one that is known"),
    pytest.param("mail/en-GB/a.html", "<div><p>Kiel mug: buy two</p><p>Linde milk jug: gone (it was £31).</p></div>", "£31",
                 id="sold out, with its price in brackets"),
    pytest.param("mail/fr-FR/a.html", "<div><p>Tasse Kiel : 1+1 offert</p><p>Pot Linde épuisé (il coûtait 31 €).</p></div>", "31",
                 id="sold out in French"),
    pytest.param("radio/de-DE.txt", "Sprecher: Die Servierplatte Linde, rund, jetzt für 19 Euro.\nSprecherin: Becher Kiel, zwei für eins.",
                 "19 Euro", id="spoken before the product that is known"),
    pytest.param("chat/de-DE.yaml", "- antworten:\n    preis: Teekanne Ufer 24,90 €\n    schweiz: 'Schweiz: 11,50 €, 3 Tage'\n",
                 "11,50", id="an amount for another country"),
    pytest.param("web/nl-NL/a.html", "<table><tr><td>Beker Kiel</td><td>€ 9,90</td></tr><tr><td>Alles bij elkaar</td><td>€ 34,80</td></tr>"
                 "</table>", "34,80", id="the sum under a list"),
    pytest.param("web/nl-NL/a.html", "<div><div><p>Beker Kiel</p><p>€ 9,90</p></div><div><p>Belletje Linde</p><p>messing, 5 cm</p>"
                 "<p>€ 7,50</p></div></div>", "7,50", id="the next card is of something else"),
    pytest.param("web/nl-NL/a.html", "<section><p>Beker Kiel: 2 voor € 18</p><p>Shop voor € 40 en gebruik TEE10.</p></section>", "40",
                 id="what a code asks for"),
    pytest.param("web/de-DE/a.html", "<section><p>Teekanne Ufer</p><p>24,90 €</p><div><div><p>für vier Personen</p><p>31 €</p></div>"
                 "<div><p>für acht Personen</p><p>52 €</p></div></div></section>", "52", id="one of several boxes with words"),
    pytest.param("web/fr-FR/a.html", "<h2>Tapis Dolde 140 x 200</h2><p>89 €</p><p>Existe aussi en 100 x 140 (59 €).</p>", "59",
                 id="another size in brackets"),
    pytest.param("web/nl-NL/a.html", "<p>Kleed Dolde 140 x 200 € 89, ook in 200 x 300 voor € 159</p>", "159", id="another size in its sentence"),
    pytest.param("web/de-DE/a.html", "<h2>Becher Kiel</h2><p>9,90 €</p><p>Sets: 300 ml zu 19 €, 400 ml zu 23 €</p>", "23", id="one of several sizes"),
]

OWN = [
    pytest.param("web/en-GB/a.html", "<div><h3>Ufer teapot</h3><p>Stoneware: holds 1.2 litres</p><p>£24</p></div>", "teekanne", "£24",
                 id="a line that describes it"),
    pytest.param("web/de-DE/a.html", "<div><h3>Becher Kiel</h3><p>Bestes Angebot: 8,90 €</p></div>", "tasse", "8,90 €", id="a label of its price"),
    pytest.param("web/de-DE/a.html", "<div><h3>Becher Kiel</h3><p>Jetzt: 8,90 €</p></div>", "tasse", "8,90 €", id="a word for now"),
    pytest.param("web/nl-NL/a.html", "<table><tr><td>Beker Kiel</td></tr><tr><td>Nu</td><td>€ 8,90</td></tr></table>", "tasse", "8,90",
                 id="a row with a word for now"),
    pytest.param("web/nl-NL/a.html", "<h2>Beker Kiel</h2><div><div><p>Was</p><p>€ 12,90</p></div><div><p>Nu</p><p>€ 8,90</p></div></div>",
                 "tasse", "8,90", id="boxes for was and now"),
    pytest.param("web/nl-NL/a.html", "<h2>Kleed Dolde 140 x 200</h2><p>140 x 200 voor € 79</p>", "kleed", "79", id="its own size"),
    pytest.param("web/de-DE/a.html", "<h2>Becher Kiel</h2><p>300 ml für 8,90 €</p>", "tasse", "8,90 €", id="a size that it has"),
    pytest.param("web/de-DE/a.html", "<h1>Teekanne Ufer</h1><div><p>23 €</p><ul><li>Becher Kiel 9,90 €</li><li>Teppich Dolde 140 x 200 89 €</li>"
                 "</ul></div>", "teekanne", "23 €", id="what goes with it is listed with its own amounts"),
    pytest.param("web/de-DE/a.html", "<section><h3>Becher Kiel</h3><div><h4>8,90 €</h4></div></section>", "tasse", "8,90 €",
                 id="an amount in large letters"),
    pytest.param("social/en-GB/a.md", "Ufer teapot now £24\n\nOrder it for £25\n", "teekanne", "£25", id="the next line is on it too"),
]


@pytest.mark.parametrize(("path", "text", "amount"), OTHERS)
def test_an_amount_under_another_topic_is_nobodys(linked, path, text, amount):
    subjects = [subject for subject, said in linked({path: text}, GUIDE).items() if amount in said]
    assert subjects == [None]


@pytest.mark.parametrize(("path", "text", "subject", "amount"), OWN)
def test_an_amount_under_its_own_name_is_its(linked, path, text, subject, amount):
    assert linked({path: text}, GUIDE).get(subject, "").removeprefix("€ ") == amount
