"""Feeds and exports of shops and marketplaces: which field states what, and where it stands.

The files are ours; their columns are those of the documentation that is named at each case. What a shop keeps for itself (cost, tax,
suppliers, categories) is said to nobody.
"""

from __future__ import annotations

import pytest

from brandlint.documents.places import span_of

# https://help.shopify.com/en/manual/products/import-export/using-csv
SHOPIFY = ("Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Price,"
           "Variant Compare At Price,Variant Barcode,Image Src,Image Alt Text,Cost per item,Status\n"
           "tent-vlier,Tent Vlier,<p>Retour binnen <b>30 dagen</b>.</p>,Kampvink,Tent,\"lente, tent\",TRUE,Kleur,Groen,KV-1001,199.00,249.00,"
           "8712345678906,https://cdn.example/v.jpg,Tent in het groen,99.50,active\n")
# https://woocommerce.com/document/product-csv-importer-exporter/
WOO = ('ID,Type,SKU,"GTIN, UPC, EAN, or ISBN",Name,Published,"Is featured?","Short description","Date sale price starts",'
       '"Date sale price ends","Tax status","In stock?","Sale price","Regular price",Categories\n'
       "44,simple,KV-1001,8712345678906,Tent Vlier,1,0,Lichte tent,2027-04-05,2027-04-18,taxable,1,199,249,Tenten\n")
# https://ecom-support.lightspeedhq.com (C-Series), "Exporting products"
LIGHTSPEED_C = ("Internal_ID;Internal_Variant_ID;Visible;Brand;Supplier;NL_Title_Short;NL_Description_Short;Price;Price_Old;Price_Cost;"
                "Article_Code;EAN\n101;202;Y;Kampvink;Zeil;Tent Vlier;Retour binnen 30 dagen;199,00;249,00;99,50;KV-1001;8712345678906\n")
# https://retail-support.lightspeedhq.com, "Importing items"
LIGHTSPEED_R = ("UPC,EAN,Custom SKU,Description,Price,Tax,Brand,Category,Default Cost,MSRP,Vendor\n"
                ",8712345678906,KV-1001,Tent Vlier,199.00,yes,Kampvink,Tenten,99.50,249.00,Zeil\n")
# https://partnerplatform.bol.com, "Aanbodbestand"
BOL = "Referentie;EAN;Conditie;Voorraad;Prijs;Omschrijving\nKV-1001;8712345678906;NEW;15;199,00;Tent Vlier\n"
# https://sellercentral.amazon.com, flat file templates: settings, names for people, names for programs
AMAZON = ("TemplateType=fptcustom\tVersion=2027.0101\tThe top 3 rows are for the marketplace only.\t\t\t\t\t\n"
          "Seller SKU\tProduct ID\tProduct Name\tStandard Price\tList Price\tSale Price\tSale Start Date\tSale End Date\n"
          "item_sku\texternal_product_id\titem_name\tstandard_price\tlist_price\tsale_price\tsale_from_date\tsale_end_date\n"
          "KV-1001\t8712345678906\tTent Vlier\t229.00\t249.00\t199.00\t2027-04-05\t2027-04-18\n")
# https://support.google.com/merchants/answer/7052112
GOOGLE = ("id\ttitle\tlink\tprice\tsale_price\tsale_price_effective_date\tavailability\tshipping\treturn_policy_label\tcost_of_goods_sold\n"
          "KV-1001\tTent Vlier\thttps://kampvink.example/vlier\t249.00 EUR\t199.00 EUR\t2027-04-05T00:00+0100/2027-04-18T23:59+0100\t"
          "in_stock\tNL::Standaard:4.95 EUR\tlente\t99.50 EUR\n")
GOOGLE_XML = """<?xml version="1.0"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><item>
<g:id>KV-1001</g:id><g:title>Tent Vlier</g:title><g:price>249.00 EUR</g:price><g:sale_price>199.00 EUR</g:sale_price>
<g:sale_price_effective_date>2027-04-05T00:00+0100/2027-04-18T23:59+0100</g:sale_price_effective_date>
<g:shipping><g:country>NL</g:country><g:price>4.95 EUR</g:price></g:shipping>
<g:installment><g:months>6</g:months><g:amount>35 EUR</g:amount></g:installment>
<g:cost_of_goods_sold>99.50 EUR</g:cost_of_goods_sold></item></channel></rss>"""
DUTCH = "Artikelnr;Omschrijving;Prijs;Actieprijs;Actie van;Actie t/m;Inkoopprijs\nKV-1001;Tent Vlier;249;199;5-4-2027;18-4-2027;99\n"
GERMAN = "Artikelnummer;Produkt;Preis;Angebotspreis;Angebot von;Angebot bis\nKV-1001;Zelt Vlier;249;199;05.04.2027;18.04.2027\n"
FRENCH = "Référence produit;Produit;Prix;Prix promo;Promo du;Promo au\nKV-1001;Tente Vlier;249;199;05/04/2027;18/04/2027\n"
AFRIKAANS = "Artikelnommer;Produk;Prys;Aksieprys;Aksie van;Aksie tot\nKV-1001;Tent Vlier;4999;3999;2027-04-05;2027-04-18\n"

FROM_UNTIL = ["5 April 2027", "18 April 2027"]


def _stated(check, name: str, content: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for fact in check({name: content}).facts:
        if fact.kind == "money":
            found.setdefault(fact.role, []).append(f"{fact.value.amount.normalize():f}")
    return found


@pytest.fixture
def check(tmp_path):
    """Reads files of a feed's folder."""
    import brandlint

    def run(files: dict[str, str]):
        for name, text in files.items():
            path = tmp_path / "feed" / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return brandlint.check([tmp_path])
    return run


@pytest.mark.parametrize(("name", "content", "stated"), [
    pytest.param("a.csv", SHOPIFY, {"price": ["199"], "was": ["249"]}, id="shopify"),
    pytest.param("a.csv", WOO, {"price": ["199"], "was": ["249"]}, id="woocommerce"),
    pytest.param("a.csv", LIGHTSPEED_C, {"price": ["199"], "was": ["249"]}, id="lightspeed-c"),
    pytest.param("a.csv", LIGHTSPEED_R, {"price": ["199"], "recommended": ["249"]}, id="lightspeed-r"),
    pytest.param("a.csv", BOL, {"price": ["199"]}, id="bol"),
    pytest.param("a.tsv", AMAZON, {"was": ["229"], "recommended": ["249"], "price": ["199"]}, id="amazon"),
    pytest.param("a.txt", AMAZON, {"was": ["229"], "recommended": ["249"], "price": ["199"]}, id="amazon-as-text"),
    pytest.param("a.tsv", GOOGLE, {"was": ["249"], "price": ["199"], "delivery_cost": ["4.95"]}, id="google-tsv"),
    pytest.param("a.xml", GOOGLE_XML, {"was": ["249"], "price": ["199"], "delivery_cost": ["4.95"]}, id="google-xml"),
    pytest.param("a.csv", DUTCH, {"was": ["249"], "price": ["199"]}, id="dutch"),
    pytest.param("a.csv", GERMAN, {"was": ["249"], "price": ["199"]}, id="german"),
    pytest.param("a.csv", FRENCH, {"was": ["249"], "price": ["199"]}, id="french"),
    pytest.param("a.csv", AFRIKAANS, {"was": ["4999"], "price": ["3999"]}, id="afrikaans"),
])
def test_amounts_by_the_names_of_their_fields(check, name: str, content: str, stated: dict[str, list[str]]) -> None:
    assert _stated(check, name, content) == stated


@pytest.mark.parametrize(("name", "content", "skus"), [
    pytest.param("a.csv", SHOPIFY, ["KV-1001", "8712345678906"], id="shopify"),
    pytest.param("a.csv", WOO, ["KV-1001", "8712345678906"], id="woocommerce"),
    pytest.param("a.csv", LIGHTSPEED_C, ["KV-1001", "8712345678906"], id="lightspeed-c"),
    pytest.param("a.csv", BOL, ["KV-1001", "8712345678906"], id="bol"),
    pytest.param("a.tsv", AMAZON, ["KV-1001", "8712345678906"], id="amazon"),
    pytest.param("a.csv", FRENCH, ["KV-1001"], id="french"),
])
def test_article_numbers(check, name: str, content: str, skus: list[str]) -> None:
    assert [str(fact.value) for fact in check({name: content}).facts if fact.kind == "product"] == skus


@pytest.mark.parametrize("content", [
    pytest.param(WOO, id="woocommerce"), pytest.param(DUTCH, id="dutch"), pytest.param(GERMAN, id="german"),
    pytest.param(FRENCH, id="french"), pytest.param(AFRIKAANS, id="afrikaans")])
def test_days_of_a_sale_begin_and_end_it(check, content: str) -> None:
    periods = [fact.value for fact in check({"a.csv": content}).facts if fact.kind == "period"]
    assert {(str(one.start), str(one.until)) for one in periods} in (
        {("2027-04-05", "2027-04-18")}, {("2027-04-05", "None"), ("None", "2027-04-18")})


def test_the_place_of_an_amount_is_its_cell(check) -> None:
    fact = next(one for one in check({"a.csv": SHOPIFY}).facts if one.role == "was")
    span = span_of(fact.place)
    assert (fact.place.row, fact.place.column) == (2, 12)
    assert span is not None
    assert SHOPIFY.replace("\r", "")[span.start:span.end] == "249.00"


def test_the_guide_reads_a_shops_price_list(tmp_path) -> None:
    """The same names of fields count where an export is the price list of the guide."""
    import brandlint

    (tmp_path / "brand-guide").mkdir()
    (tmp_path / "brand-guide" / "brand.yaml").write_text("brand: {name: Kampvink}\nlocales:\n  nl-NL: {currency: EUR}\n", encoding="utf-8")
    (tmp_path / "brand-guide" / "offers.yaml").write_text(
        "products:\n  tent-vlier: {name: Tent Vlier, sku: KV-1001}\n", encoding="utf-8")
    (tmp_path / "brand-guide" / "prices.csv").write_text(
        "Article code,Preis,Verkaufspreis netto,Market\nKV-1001,199.00,1,nl-NL\n", encoding="utf-8")
    (tmp_path / "web").mkdir()
    (tmp_path / "web" / "nl.html").write_text('<html lang="nl-NL"><p>Tent Vlier voor € 189</p></html>', encoding="utf-8")
    findings = brandlint.check([tmp_path]).findings
    assert [(one.code, one.expected) for one in findings] == [("PRC001", "€ 199")]
