"""What stands beside a product and is not of it: a bundle, another thing's price, a service, goods with a warranty of their own."""

from __future__ import annotations

import pytest

BRAND = {"brand.yaml": "brand: {name: Werkplaats Zes}\nlocales:\n  nl-NL: {currency: EUR}\n  fr-FR: {currency: EUR}\n  de-AT: {currency: EUR}\n",
         "offers.yaml": """
products:
  bed: {name: {nl: Bed Noor, fr: Lit Noor}, price: {EUR: 329}}
  seat: {name: {nl: Fietszitje Pip, fr: Siège Pip}, price: {EUR: 69}}
  melange: {name: {de: Melange}, price: {EUR: 3.9}}
  cake: {name: {de: Topfengolatsche}, price: {EUR: 2.4}}
offers:
  bedden:
    products: [bed]
    price: {EUR: 279.90}
    valid: {from: 2026-03-02, until: 2026-03-31}
""", "terms.yaml": "terms:\n  returns: {days: 30, cost: free, to: [store]}\n  warranty: {years: 2}\n"}

QUIET = [
    pytest.param({"web/nl/a.html": "<h3>Bed Noor</h3><p><span>€ 329</span><span>279,90€</span></p>"}, id="two amounts that touch"),
    pytest.param({"web/fr/a.md": "# Siège Pip\n\nVélo : 10 €\n"}, id="another thing under the heading"),
    pytest.param({"web/fr/a.md": "# Siège Pip\n\nVélo : 10 € – Trottinette : 8 €\n"}, id="two other things"),
    pytest.param({"web/de/a.html": "<p>Melange + Topfengolatsche € 5,20</p>"}, id="a bundle"),
    pytest.param({"web/de/a.html": "<p>Melange samt Topfengolatsche € 5,20</p>"}, id="a bundle in words"),
    pytest.param({"web/de/a.csv": "Produkt;Preis\nMelange + Kipferl;5,20\nTopfengolatsche;2,40\n"}, id="a bundle in a sheet"),
    pytest.param({"web/de/a.html": "<article><h3>Melange &amp; Kipferl</h3><p>€ 5,20</p></article>"}, id="a bundle as a title"),
    pytest.param({"app/nl.json": '{"bed.title": "Bed Noor", "bed.price": "€ 279,90", "bed.return": "Ophaling € 49"}'},
                 id="collecting a return"),
    pytest.param({"app/fr.json": '{"bed.title": "Lit Noor", "bed.price": "279,90 €", "bed.return": "enlèvement 49 €"}'},
                 id="collecting a return in French"),
    pytest.param({"web/nl/a.html": "<p>Matrassen: 10 jaar garantie. Al het andere: 2 jaar garantie.</p>"}, id="goods with a warranty of their own"),
]

CAUGHT = [
    pytest.param({"web/nl/a.html": "<h3>Bed Noor</h3><p><span>€ 329</span><span>289,90€</span></p>"}, "PRC001", "289,90€", id="the second amount"),
    pytest.param({"web/fr/a.md": "# Siège Pip\n\n79 €\n"}, "PRC001", "79 €", id="the product's own"),
    pytest.param({"web/fr/a.md": "# Siège Pip\n\nPrix : 79 €\n"}, "PRC001", "79 €", id="a label of prices"),
    pytest.param({"web/de/a.csv": "Produkt;Preis\nMelange;4,20\nTopfengolatsche;2,40\n"}, "PRC001", "4,20", id="one thing in a sheet"),
    pytest.param({"web/nl/a.html": "<p>Garantie: 3 jaar.</p><p>2 jaar garantie</p>"}, "TRM020", "3 jaar", id="the warranty in another paragraph"),
]


def _judged(judge, files):
    return [(one.code, one.found) for one in judge(files, guide=BRAND) if one.code[:3] in {"PRC", "OFR", "TRM"}]


@pytest.mark.parametrize("files", QUIET)
def test_what_stands_beside_a_product_is_quiet(judge, files):
    assert _judged(judge, files) == []


@pytest.mark.parametrize(("files", "code", "found"), CAUGHT)
def test_its_own_is_found(judge, files, code, found):
    assert (code, found) in _judged(judge, files)


def test_a_specification_is_no_warranty_of_the_brand(judge):
    """Without a guide, what a product's details say is not held against the warranty of everything."""
    card = "<article><h3>{}</h3><p>{}</p></article>"
    page = card.format("Muurverf Duin 20 l", "€ 89") + card.format("Tent Bosbok 4", "€ 199")
    wide = card.format("Muurverf Duin 20 l", "€ 89 · 20 l, droog in 2 uur, 8 jaar garantie") + card.format("Tent Bosbok 4", "€ 199")
    files = {"web/nl/a.html": wide, "email/nl/b.html": page, "email/nl/c.html": "<p>24 maanden garantie</p>", "app/nl/d.md": "2 jaar garantie"}
    assert [one for one in judge(files, guide={}) if one.code == "TRM020"] == []
