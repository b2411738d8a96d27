"""What pages declare for machines is held against the guide and against what they show."""

from __future__ import annotations

import pytest

HEAD = '<!doctype html><html lang="nl-NL"><head><script type="application/ld+json">\n%s\n</script></head><body>%s</body></html>'
PRODUCT = '{"@type": "Product", "name": "%s", "offers": {"@type": "Offer", "price": "%s", "priceCurrency": "EUR"%s}}'
UNLISTED = "<h1>Bank Altair</h1><p>Nu voor € 349,95</p>"

QUIET = [
    pytest.param(PRODUCT % ("Lamp Orion", "89.95", ', "priceValidUntil": "2026-03-15"'), "", id="the offer's price and end"),
    pytest.param(PRODUCT % ("Lamp Orion", "89.95", ', "priceSpecification": {"priceType": "StrikethroughPrice", "price": 119.95, '
                            '"priceCurrency": "EUR"}'), "", id="the ordinary price struck through"),
    pytest.param(PRODUCT % ("Bank Altair", "349.95", ""), UNLISTED, id="what the page shows"),
    pytest.param('{"@type": "Product", "name": "Lamp Orion", "offers": {"@type": "AggregateOffer", "lowPrice": 75, '
                 '"highPrice": 140, "priceCurrency": "EUR"}, "aggregateRating": {"ratingValue": "4.6", "reviewCount": 89}}', "",
                 id="a range over sellers"),
    pytest.param('{"@type": "Product", "name": "Lamp Orion", "offers": [{"price": 99, "priceCurrency": "EUR"}, '
                 '{"price": 105, "priceCurrency": "EUR"}]}', "", id="offers of several sellers"),
    pytest.param('{"@type": "BreadcrumbList", "itemListElement": [{"position": 1, "name": "Lampen"}]}', "", id="no product"),
]
CAUGHT = [
    pytest.param(PRODUCT % ("Lamp Orion", "98.95", ""), "", [("PRC001", "98.95", "error")], id="a wrong price"),
    pytest.param(PRODUCT % ("Lamp Orion", "89.95", ', "priceValidUntil": "2026-03-22", "priceSpecification": {"priceType": '
                            '"StrikethroughPrice", "price": 119.95, "priceCurrency": "EUR"}'), "",
                 [("OFR020", "2026-03-22", "error")], id="a wrong end"),
    pytest.param(PRODUCT % ("Lamp Orion", "89.95", ', "priceSpecification": {"priceType": "StrikethroughPrice", "price": 149.95, '
                            '"priceCurrency": "EUR"}'), "", [("PRC002", "149.95", "error")], id="a wrong was-price"),
    pytest.param(PRODUCT % ("Bank Altair", "394.95", ""), UNLISTED, [("PRC004", "394.95", "warning")],
                 id="another price than the page shows, of a product that no guide lists"),
    pytest.param('{"@type": "Product", "name": "Lamp Orion",}', "", [("DOC010", "a comma stands before the closing }", "error")],
                 id="no JSON"),
]


@pytest.mark.parametrize(("script", "body"), QUIET)
def test_what_agrees_is_let_pass(judge, script, body):  # type: ignore[no-untyped-def]
    assert judge({"web/nl/a.html": HEAD % (script, body)}) == []


@pytest.mark.parametrize(("script", "body", "found"), CAUGHT)
def test_what_differs_is_found(judge, script, body, found):  # type: ignore[no-untyped-def]
    said = judge({"web/nl/a.html": HEAD % (script, body)})
    assert [(one.code, one.found, one.severity) for one in said] == found
    assert all(one.place.line >= 2 for one in said)
