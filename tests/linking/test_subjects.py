"""Which product an amount is linked to, by the way in which the two stand together."""

from __future__ import annotations

import pytest

GRID = """<table><tr><td>{0}</td><td>{1}</td><td>{2}</td></tr><tr><td>{3}</td><td>{4}</td><td>{5}</td></tr></table>"""
CARD = "<div class='card'><img src='x.jpg' alt=''><h3>{}</h3><p>Natuurrubber, maat 36 t/m 45</p><p><del>€ {}</del> <b>€ {}</b></p></div>"

SIX = {"Aster": "11,50", "Boei": "12,50", "Cirkel": "13,50", "Duizend": "14,50", "Egel": "15,50", "Fakkel": "16,50"}
CELLS = [f"<b>Vaas {name}</b><br>€ {price}" for name, price in SIX.items()]
EXPECTED = {f"vaas-{name.lower()}": price for name, price in SIX.items()}

TOGETHER = [
    pytest.param("web/a.html", GRID.format(*CELLS), EXPECTED, id="six products in a grid of cells"),
    pytest.param("web/a.html", "".join(f"<div>{cell}</div>" for cell in CELLS), EXPECTED, id="six cards"),
    pytest.param("web/a.html", "".join(f"<h3>Vaas {name}</h3><p>€ {price}</p>" for name, price in SIX.items()), EXPECTED, id="headings"),
    pytest.param("web/a.html", "<ul>" + "".join(f"<li>Vaas {name}: € {price}</li>" for name, price in SIX.items()) + "</ul>", EXPECTED,
                 id="a list"),
    pytest.param("web/a.html", "<table>" + "".join(f"<tr><th>Vaas {name}</th><td>€ {price}</td></tr>" for name, price in SIX.items())
                 + "</table>", EXPECTED, id="table rows"),
    pytest.param("web/a.html", "<table><tr>" + "".join(f"<th>Vaas {name}</th>" for name in SIX) + "</tr><tr>"
                 + "".join(f"<td>€ {price}</td>" for price in SIX.values()) + "</tr></table>", EXPECTED, id="products as columns"),
    pytest.param("web/a.html", "<dl>" + "".join(f"<dt>Vaas {name}</dt><dd>€ {price}</dd>" for name, price in SIX.items()) + "</dl>",
                 EXPECTED, id="a definition list"),
    pytest.param("web/a.html", "".join(f"<figure><img alt='Vaas {name}' src='x.jpg'><figcaption>€ {price}</figcaption></figure>"
                                       for name, price in SIX.items()), EXPECTED, id="captions"),
    pytest.param("web/a.html", "".join(f"<div><a href='https://v.example/p/vaas-{name.lower()}'><img src='x.jpg'></a><p>€ {price}</p></div>"
                                       for name, price in SIX.items()), EXPECTED, id="links"),
    pytest.param("social/a.md", "".join(f"Vaas {name} nu € {price}\n" for name, price in SIX.items()), EXPECTED, id="lines of a post"),
    pytest.param("social/a.md", "".join(f"Nu € {price}: Vaas {name}\n" for name, price in SIX.items()), EXPECTED, id="price before name"),
    pytest.param("social/a.yaml", "posts:\n" + "".join(f"  - title: Vaas {name}\n    text: \"Nu € {price}\"\n"
                                                       for name, price in SIX.items()), EXPECTED, id="records of a calendar"),
    pytest.param("social/a.csv", "title;text\n" + "".join(f"Vaas {name};Nu € {price}\n" for name, price in SIX.items()), EXPECTED, id="rows"),
    pytest.param("app/a.json", '{"hero": "Vaas Aster nu € 11,50", "hero_was": "van € 21,50", "tile.title": "Vaas Boei", "tile.price": "€ 12,50"}',
                 {"vaas-aster": "21,50", "vaas-boei": "12,50"}, id="keys of one group"),
    pytest.param("web/a.html", "<p>Vaas Aster en Vaas Boei nu € 11,50 en € 12,50.</p>", {"vaas-aster": "11,50", "vaas-boei": "12,50"},
                 id="two names, then two prices"),
    pytest.param("web/a.html", CARD.format("Vaas Aster", "21,50", "11,50") + CARD.format("Laars Onbekend", "99,50", "89,50"),
                 {"vaas-aster": "11,50"}, id="a card of something that nobody lists"),
]

RAND = [
    pytest.param("af", "<p>Ja, tot 15 Maart kos die Walsandaal R599.</p>", id="right behind a name of one word"),
    pytest.param("en", "<h2>Walsandaal</h2><p>Was R749, now <b>R599</b>, until 15 March.</p>", id="behind another amount of rand"),
]

APART = [
    pytest.param("web/a.html", "<p>Vaas Aster en Vaas Boei samen € 20,50.</p>", id="a price for two"),
    pytest.param("web/a.html", "<p>Vaas Aster is terug. Kandelaar Zeno kost € 20,50.</p>", id="another name in the sentence"),
    pytest.param("web/a.html", "<ul><li>Vaas Aster</li><li>Kandelaar zeno, € 20,50</li></ul>", id="another item of the list"),
    pytest.param("web/a.html", "<h1>Vaas Aster</h1>" + "<p>Over ons.</p>" * 40 + "<p>Een tas kost € 20,50.</p>", id="far down the page"),
    pytest.param("web/a.html", "<blockquote>Mijn Vaas Aster was € 20,50</blockquote>", id="a review"),
]

GUIDE = {"brand.yaml": "locales: {nl-NL: {currency: EUR}}\n", "offers.yaml": "products:\n" + "".join(
    f"  vaas-{name.lower()}: {{name: Vaas {name}, url: 'https://v.example/p/vaas-{name.lower()}', price: {{EUR: 1}}}}\n" for name in SIX)}


@pytest.mark.parametrize(("path", "text", "expected"), TOGETHER)
def test_a_price_is_linked_to_its_product(linked, path, text, expected):
    assert {subject: amount for subject, amount in linked({path: text}, GUIDE).items() if subject} == expected


@pytest.mark.parametrize(("path", "text"), APART)
def test_a_price_that_is_nobodys_stays_so(linked, path, text):
    assert not [subject for subject in linked({path: text}, GUIDE) if subject]


@pytest.mark.parametrize(("language", "text"), RAND)
def test_an_amount_of_rand_is_no_part_of_a_name(linked, language, text):
    guide = {"brand.yaml": "brand: {name: Karoo}\nlocales: {af-ZA: {currency: ZAR}, en-ZA: {currency: ZAR}}\n",
             "offers.yaml": "products: {walsandaal: {name: Walsandaal, price: {ZAR: 599}}}\n"}
    assert linked({f"email/{language}/a.html": text}, guide) == {"walsandaal": "R599"}
