"""The meta tags of a page about one product: Open Graph's, as shops and catalogues read them."""

from __future__ import annotations

from brandlint.documents.text import Origin, TextBuilder
from brandlint.readers.declared.things import Graph, Thing
from brandlint.readers.html.nodes import Element, value_runs

_OFFER = {
    "product:price:amount": "price", "og:price:amount": "price", "product:price:currency": "pricecurrency",
    "og:price:currency": "pricecurrency",
}
_SALE = {"product:sale_price:amount": "price", "product:sale_price:currency": "pricecurrency"}
_ORIGINAL = {"product:original_price:amount": "price", "product:original_price:currency": "pricecurrency"}
_PRODUCT = {"og:title": "name", "product:retailer_item_id": "sku", "product:gtin": "gtin", "product:ean": "gtin"}
_STRUCK = frozenset({"strikethroughprice"})


def product_of(root: Element, text: str, origin: Origin, graph: Graph) -> None:
    """Add the product that the meta tags of a page are about to a graph, where they give a price."""
    product, offer = Thing(frozenset({"product"})), Thing(frozenset({"offer"}))
    sale, original = Thing(frozenset({"offer"})), Thing(frozenset({"declared was-price"}))
    for element in _metas(root):
        name = (element.get("property") or element.get("name")).lower()
        for thing, names in ((offer, _OFFER), (sale, _SALE), (original, _ORIGINAL), (product, _PRODUCT)):
            if name in names and element.get("content"):
                builder = TextBuilder(origin, fold=True)
                for run in value_runs(text, *element.value_range("content", text)):
                    if run.chars is None:
                        builder.add(text[run.start:run.end], run.start)
                    else:
                        builder.replace(run.chars, run.start, run.end)
                thing.add(names[name], builder.build())
    now = sale if sale.has("price") else offer
    if not now.has("price"):
        return
    was = offer if now is sale and offer.has("price") else original
    if was.has("price"):
        was.types = _STRUCK
        now.add("declaredwas", was)
    product.add("offers", now)
    graph.add(product)


def _metas(root: Element) -> list[Element]:
    found, waiting = [], [root]
    while waiting:
        element = waiting.pop()
        if element.tag == "meta":
            found.append(element)
        waiting.extend(reversed(element.elements))
    return found
