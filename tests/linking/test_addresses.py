from __future__ import annotations

import pytest

from brandlint.linking.addresses import AddressIndex, page_of

INDEX = AddressIndex({"lumen.example/nl/lamp-orion": "lamp-orion"}, {"lo-310": "lamp-orion", "8712345678906": "lamp-orion"})


@pytest.mark.parametrize("url", [
    "https://lumen.example/nl/lamp-orion", "http://www.lumen.example/nl/lamp-orion/", "lumen.example/nl/lamp-orion",
    "https://lumen.example/nl/Lamp-Orion?utm_source=mail&utm_id=3#top", "lumen://product/LO-310",
    "https://shop.example/p/lo-310", "https://shop.example/find?gtin=8712345678906"])
def test_an_address_of_a_product(url):
    assert INDEX.subject(url) == "lamp-orion"


@pytest.mark.parametrize("url", ["", "#", "mailto:lo-310@lumen.example", "tel:+31202620123", "https://lumen.example/nl/lampen",
                                 "https://shop.example/p/lo-3101", "*|UNSUB|*",
                                 "[[unsubscribe]]", "https://[shop]/p/lo-310", "//[", "http://lumen.example:port/\u2100"])
def test_an_address_of_no_product(url):
    assert INDEX.subject(url) is None


def test_a_page_has_neither_scheme_nor_parameters():
    assert page_of("https://www.Lumen.example/A%20b/?x=1#y") == "lumen.example/a b"
