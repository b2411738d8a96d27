"""What pages declare for machines: read with exact places, and only where it is one price for everybody."""

from __future__ import annotations

import pytest

from brandlint.documents.document import Document
from brandlint.documents.places import span_of
from brandlint.documents.source import Source
from brandlint.documents.visuals import Broken
from brandlint.readers.html import read

OFFER = '"offers": {"@type": "Offer", "price": "89.95", "priceCurrency": "EUR"%s}'


def _page(*scripts: str, head: str = "", body: str = "") -> Document:
    declared = "".join(f'<script type="application/ld+json">{script}</script>' for script in scripts)
    return read(Source(f'<!doctype html>\n<html lang="nl-NL"><head>{head}{declared}</head><body>{body}</body></html>'.encode()))


def _product(rest: str = OFFER % "", name: str = "Lamp Orion") -> str:
    return f'\n{{"@context": "https://schema.org", "@type": "Product", "name": "{name}", {rest}}}\n'


def _declared(document: Document) -> list[tuple[str, str]]:
    found = []
    for block in document.blocks:
        if block.label and (block.label.startswith("schema.org/") or block.label in ("sku", "gtin")):
            span = span_of(block.text.place(0, len(block.text.chars)))
            assert span is not None
            assert document.source.text[span.start:span.end].strip() == block.text.chars.strip()
            found.append((block.label.removeprefix("schema.org/"), block.text.chars))
    return found


NAMED = ("name/", "Lamp Orion")
PRICED = [NAMED, ("price/EUR", "89.95")]


@pytest.mark.parametrize(("script", "found"), [
    pytest.param(_product(), PRICED, id="an offer"),
    pytest.param(_product('"offers": [{"@type": "http://schema.org/Offer", "price": 89.95, "priceCurrency": "eur"}]'), PRICED,
                 id="a list, a number, another spelling of the vocabulary"),
    pytest.param('{"@graph": [{"@type": "WebPage"}, {"@type": ["Product", "Thing"], "name": "Lamp Orion", "offers": {"@id": "#o"}},'
                 '{"@type": "Offer", "@id": "#o", "price": "89.95", "priceCurrency": "EUR"}]}', PRICED, id="a graph with references"),
    pytest.param(_product('"sku": "LO-310", "gtin13": "8712345678906", ' + OFFER % ""),
                 [NAMED, ("gtin", "8712345678906"), ("sku", "LO-310"), ("price/EUR", "89.95")], id="article numbers"),
    pytest.param(_product(OFFER % ', "priceValidUntil": "2026-03-15"'), [*PRICED, ("valid until/", "2026-03-15")], id="an end"),
    pytest.param(_product(OFFER % ', "priceValidUntil": "2026-12-31"'), PRICED, id="the end of a year, which most shops fill in"),
    pytest.param(_product(OFFER % ', "priceSpecification": {"@type": "UnitPriceSpecification", "priceType": '
                                  '"https://schema.org/StrikethroughPrice", "price": 119.95, "priceCurrency": "EUR"}'),
                 [*PRICED, ("was/EUR", "119.95")], id="a price that is struck through"),
    pytest.param(_product('"offers": {"@type": "Offer", "priceSpecification": [{"price": 89.95, "priceCurrency": "EUR"}, '
                          '{"priceType": "ListPrice", "price": 119.95, "priceCurrency": "EUR"}]}'),
                 [*PRICED, ("was/EUR", "119.95")], id="prices in specifications only"),
    pytest.param(_product(OFFER % ', "hasMerchantReturnPolicy": {"applicableCountry": ["NL", "BE"], "merchantReturnDays": 30, '
                                  '"returnFees": "https://schema.org/FreeReturn"}'),
                 [*PRICED, ("return days/", "30"), ("return fees/", "https://schema.org/FreeReturn")], id="a return policy"),
    pytest.param(_product(OFFER % ', "shippingDetails": {"shippingRate": {"value": 4.95, "currency": "EUR"}, '
                                  '"shippingDestination": {"addressCountry": "NL"}}'),
                 [*PRICED, ("delivery cost/EUR", "4.95")], id="delivery"),
    pytest.param('{"@type": "OnlineStore", "name": "Lumen", "hasMerchantReturnPolicy": {"merchantReturnDays": "30"}}',
                 [("return days/", "30")], id="a shop's own policy"),
    pytest.param(f"<!-- {_product()} -->", PRICED, id="hidden from browsers of long ago"),
    pytest.param(_product('"offers": {"@type": "AggregateOffer", "lowPrice": 79, "highPrice": 119, "priceCurrency": "EUR"}'), [],
                 id="a range"),
    pytest.param(_product('"offers": [{"price": 89, "priceCurrency": "EUR", "seller": {"name": "A"}}, '
                          '{"price": 95, "priceCurrency": "EUR", "seller": {"name": "B"}}]'), [], id="several sellers"),
    pytest.param(_product(OFFER % ', "itemCondition": "https://schema.org/RefurbishedCondition"'), [], id="a used piece"),
    pytest.param(_product('"offers": {"@type": "Offer", "priceSpecification": {"price": 14.95, "priceCurrency": "EUR", '
                          '"referenceQuantity": {"value": 1, "unitCode": "KGM"}}}'), [], id="a price by weight"),
    pytest.param(_product('"offers": {"@type": "Offer", "priceSpecification": {"price": 79, "priceCurrency": "EUR", '
                          '"validForMemberTier": {"name": "plus"}}}'), [], id="a member's price"),
    pytest.param(_product('"aggregateRating": {"ratingValue": 4.5, "bestRating": 5}'), [], id="ratings"),
    pytest.param(_product(OFFER % ', "hasMerchantReturnPolicy": {"applicableCountry": "DE", "merchantReturnDays": 14}'), PRICED,
                 id="another country's policy"),
    pytest.param('{"@type": "ProductGroup", "name": "Lamp Orion", "hasVariant": ['
                 '{"@type": "Product", "name": "Lamp Orion", "offers": {"price": 80, "priceCurrency": "EUR"}}, '
                 '{"@type": "Product", "name": "Lamp Orion", "offers": {"price": 95, "priceCurrency": "EUR"}}]}', [],
                 id="sizes with prices of their own"),
    pytest.param(_product('"offers": {"price": "{{ price }}", "priceCurrency": "EUR"}'), [], id="filled in by a template"),
])
def test_json_ld(script: str, found: list[tuple[str, str]]) -> None:
    document = _page(script)
    assert _declared(document) == found
    assert not any(isinstance(one, Broken) for one in document.visuals)


@pytest.mark.parametrize(("script", "at", "problem"), [
    pytest.param('{"@type": "Product",\n "name": "Lamp",}', ',}', "comma", id="a comma too many"),
    pytest.param('{"@type": "Product"\n "name": "Lamp"}', '"name"', "comma is missing", id="a comma too few"),
    pytest.param('{"name": "Lamp', '"Lamp', "never closed", id="cut off"),
    pytest.param("{'name': 'Lamp'}", "'name'", "name in quotes", id="other quotes"),
])
def test_broken_json_ld_is_told_where_it_breaks(script: str, at: str, problem: str) -> None:
    document = _page(script)
    broken = [one for one in document.visuals if isinstance(one, Broken)]
    assert len(broken) == 1
    span = span_of(broken[0].place)
    assert span is not None
    assert document.source.text.startswith(at, span.start)
    assert problem in broken[0].problem or problem == "name in quotes"


def test_a_script_that_a_template_fills_in_is_not_broken() -> None:
    document = _page('{"@type": "Product", "offers": {{ offers | json }}, {% if x %}"name": "Lamp"{% endif %}}')
    assert not any(isinstance(one, Broken) for one in document.visuals)


@pytest.mark.parametrize(("head", "body", "found"), [
    pytest.param("", '<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Lamp Orion</h1>'
                     '<p itemprop="offers" itemscope itemtype="https://schema.org/Offer"><b itemprop="price" content="89.95">€ 90</b>'
                     '<meta itemprop="priceCurrency" content="EUR"></p></div>', PRICED, id="microdata"),
    pytest.param("", '<div vocab="https://schema.org/" typeof="Product"><h1 property="name">Lamp Orion</h1>'
                     '<p property="offers" typeof="Offer"><b property="price" content="89.95">€ 90</b>'
                     '<meta property="priceCurrency" content="EUR"></p></div>', PRICED, id="RDFa"),
    pytest.param("", '<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Lamp Orion</h1>'
                     '<p itemprop="offers" itemscope><b itemprop="price">89,95</b></p></div>', [], id="only what is shown"),
    pytest.param('<meta property="og:title" content="Lamp Orion"><meta property="og:price:amount" content="89.95">'
                 '<meta property="og:price:currency" content="EUR">', "", PRICED, id="meta tags"),
    pytest.param('<meta property="og:title" content="Lamp Orion"><meta property="product:price:amount" content="119.95">'
                 '<meta property="product:price:currency" content="EUR"><meta property="product:sale_price:amount" content="89.95">'
                 '<meta property="product:sale_price:currency" content="EUR">', "", [*PRICED, ("was/EUR", "119.95")], id="a sale"),
    pytest.param('<meta property="product:price:amount" content="89.95">', "", [], id="no currency"),
])
def test_attributes_and_meta_tags(head: str, body: str, found: list[tuple[str, str]]) -> None:
    assert _declared(_page(head=head, body=body)) == found
