"""Products and their offers: what is declared of each becomes the blocks of a container of its own."""

from __future__ import annotations

from typing import NamedTuple

from brandlint.documents.blocks import Block, ContainerKind, Record, Role
from brandlint.documents.declared import Declares, label_of
from brandlint.documents.document import DocumentBuilder
from brandlint.documents.text import Text
from brandlint.readers.declared.offers import Price, offers_of, price_of, was_of
from brandlint.readers.declared.policies import Terms, terms_of
from brandlint.readers.declared.things import Graph, Thing

_PRODUCTS = frozenset({"product", "productgroup", "productmodel", "individualproduct", "someproducts"})
_SELLERS = frozenset({"organization", "onlinestore", "onlinebusiness", "store", "localbusiness", "corporation", "brand"})
_GTIN = ("gtin", "gtin13", "gtin14", "gtin12", "gtin8", "ean")
_DOUBT = 0.8
"""How sure the end of a price is that may be no more than a day on which the page is made again."""
_TECHNICAL_DAYS = ("-12-31", "-01-01")


class _Entry(NamedTuple):
    """Where the blocks of one product or shop stand: their container and record."""

    container: int
    record: int


class Declarations:
    """Turns the things that a page declares into blocks.

    Args:
        builder: of the page.
        graph: the things.
    """

    def __init__(self, builder: DocumentBuilder, graph: Graph) -> None:
        self._builder = builder
        self._graph = graph
        self._told: set[tuple[str, str]] = set()

    def add(self) -> None:
        doubtful = self._of_groups_with_several_prices()
        for thing in self._graph.things:
            if thing.types & _PRODUCTS:
                self._product(thing, None if id(thing) in doubtful else self._price(thing))
            elif "offer" in thing.types and thing.has("itemoffered"):
                self._offered(thing)
            elif thing.types & _SELLERS:
                self._seller(thing)

    def _seller(self, seller: Thing) -> None:
        """What a shop declares of itself: its terms, and how it can be reached."""
        entry = _Entry(0, self._record())
        if seller.has("hasmerchantreturnpolicy", "hasshippingservice"):
            self._terms(terms_of(self._graph, [seller], self._country), entry)
        for thing in (seller, *self._graph.of(seller, "contactpoint")):
            for text in thing.texts("telephone", "email"):
                self._builder.block(Block(text, Role.METADATA, 0, entry.record))

    def _record(self) -> int:
        """A record of its own: what a page declares is one voice, what it shows another."""
        return self._builder.record(Record(locale=self._builder.records[0].locale))

    @property
    def _country(self) -> str | None:
        """The country for whose customers the page says that it is."""
        return (self._builder.records[0].locale or "").partition("-")[2] or None

    def _of_groups_with_several_prices(self) -> set[int]:
        """The variants of products that have one price for one size and another for another."""
        doubtful: set[int] = set()
        for group in self._graph.things:
            variants = self._graph.of(group, "hasvariant")
            prices = {price.key for one in variants if (price := self._price(one)) is not None}
            if len(prices) > 1:
                doubtful.update(map(id, (group, *variants)))
        return doubtful

    def _price(self, product: Thing) -> Price | None:
        return price_of(self._graph, offers_of(self._graph, product))

    def _product(self, product: Thing, price: Price | None) -> None:
        name = product.text("name") or next((text for group in self._graph.of(product, "isvariantof")
                                             if (text := group.text("name"))), None)
        codes = [(label, text) for label, names in (("gtin", _GTIN), ("sku", ("sku", "mpn", "productid")))
                 if (text := product.text(*names)) is not None]
        offers = offers_of(self._graph, product)
        terms = terms_of(self._graph, [*offers, product], self._country)
        if price is None and not terms:
            return
        entry = _Entry(self._builder.open(ContainerKind.RECORD, 0), self._record())
        if name is not None:
            self._block(name, label_of(Declares.NAME), entry)
        for label, text in codes:
            self._block(text, label, entry)
        if price is not None:
            self._priced(price, entry)
        self._terms(terms, entry)

    def _offered(self, offer: Thing) -> None:
        """An offer that names its product, where the product does not name the offer."""
        for product in self._graph.of(offer, "itemoffered"):
            if product.types & _PRODUCTS and not product.has("offers"):
                self._product(product, price_of(self._graph, [offer]))

    def _priced(self, price: Price, entry: _Entry) -> None:
        self._block(price.amount, label_of(Declares.PRICE, price.currency), entry)
        was = was_of(self._graph, price)
        for what, text in was:
            self._block(text, label_of(what, price.currency), entry)
        until = price.offer.text("pricevaliduntil")
        if until is not None and not any(day in until.chars for day in _TECHNICAL_DAYS):
            sure = any(what is Declares.WAS for what, _ in was)
            self._block(until, label_of(Declares.VALID_UNTIL), entry, confidence=1.0 if sure else _DOUBT)

    def _terms(self, terms: Terms, entry: _Entry) -> None:
        """Add terms, each value once a page: shops repeat them with every product."""
        for what, currency, text in terms:
            key = label_of(what, currency), text.chars.strip()
            if key not in self._told:
                self._told.add(key)
                self._block(text, key[0], entry)

    def _block(self, text: Text, label: str, entry: _Entry, *, confidence: float = 1.0) -> None:
        self._builder.block(Block(text, Role.METADATA, entry.container, entry.record, (), label, confidence=confidence))
