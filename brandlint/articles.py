"""What feeds, shops and marketplaces call the fields of an article, in Dutch, English, Afrikaans, German and French.

One table for what reads them as assets, what reads them into the guide, and what says which role an amount has. Names are words
in lower case without accents, by commas. Sources: Google's product data specification, and the column lists of the CSV exports of
Shopify, WooCommerce, Lightspeed C-Series and Retail, Bol's offer file and Amazon's flat files (see docs/formats.md).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache


class Attribute(StrEnum):
    """A field of an article, called as in Google's specification where that has it."""

    SKU = "sku"
    GTIN = "gtin"
    TITLE = "title"
    PRICE = "price"
    SALE_PRICE = "sale_price"
    WAS_PRICE = "was_price"
    LIST_PRICE = "list_price"
    SALE_FROM = "sale_from"
    SALE_UNTIL = "sale_until"
    COST = "cost"


NAMES: Mapping[Attribute, str] = {
    Attribute.SKU: """
        sku, skus, article, article number, article code, artikel, artikelnummer, art nr, artikelnr, artikelkode, item number,
        item id, item sku, product id, productid, art, artnr, art no, artikel nr, artikel no, product code, productcode,
        artikelcode, variant id, variant sku, offer id, artikelnommer, style number, reference produit, seller sku, custom sku,
        manufact sku, system id, referentie, interne referentie, bestellnummer, code article, reference article""",
    Attribute.GTIN: """
        gtin, ean, ean13, ean code, upc, barcode, isbn, gtin13, eancode, streepjescode, strepieskode, global trade item number,
        variant barcode, external product id, ean gtin, code barres""",
    Attribute.TITLE: """
        product, produkt, produit, product name, productnaam, produktname, item, product title, item name, title short,
        title long, nom du produit, naam van produk, artikelnaam, artikelbezeichnung""",
    Attribute.PRICE: """
        price, prijs, verkoopprijs, prys, preis, prix, regular price, standard price, variant price, price incl vat,
        price incl tax, prijs incl btw, verkaufspreis, prix de vente, prix ttc, verkoopprys, your price""",
    Attribute.SALE_PRICE: """
        sale price, offer price, promo price, special price, discounted price, actieprijs, aanbiedingsprijs, aksieprys,
        spesiale prys, angebotspreis, aktionspreis, sonderpreis, prix promo, prix promotionnel, prix solde""",
    Attribute.WAS_PRICE: """
        was price, old price, price old, price before, compare at price, variant compare at price, oude prijs, prijs oud,
        doorstreepprijs, ou prys, alter preis, streichpreis, ancien prix, prix barre""",
    Attribute.LIST_PRICE: """
        list price, msrp, rrp, recommended price, manufacturer suggested retail price, adviesprijs, aanbevole prys, uvp,
        prix conseille""",
    Attribute.SALE_FROM: """
        sale from, sale start, sale from date, sale start date, date sale price starts, special price from date, actie van,
        actie vanaf, begindatum actie, aksie van, aktion von, aktion ab, angebot von, promo du, debut promo""",
    Attribute.SALE_UNTIL: """
        sale until, sale end, sale to, sale end date, date sale price ends, special price to date, actie tot, actie tot en met,
        actie t m, einddatum actie, aksie tot, aktion bis, angebot bis, promo au, fin promo""",
    Attribute.COST: """
        cost per item, price cost, cost price, default cost, item cost, unit cost, cost of goods sold, inkoop, inkoopprijs,
        kostprijs, kosprys, einkaufspreis, prix d achat, purchase price, purchase cost""",
}

ROLES: Mapping[Attribute, str] = {Attribute.PRICE: "price", Attribute.SALE_PRICE: "price", Attribute.WAS_PRICE: "was",
                                  Attribute.LIST_PRICE: "recommended"}
"""The role of the amount in a field, where no other field of the article says better."""

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NOT_A_WORD = re.compile(r"[^0-9a-z]+")


def names_of(attribute: Attribute) -> tuple[str, ...]:
    """What an attribute is called, each name as words."""
    return tuple(" ".join(name.split()) for name in NAMES[attribute].split(","))


_OF_NAME = {name: attribute for attribute in Attribute for name in names_of(attribute)}


@lru_cache(maxsize=2048)
def attribute_of(name: str) -> Attribute | None:
    """The attribute that a field's name means: "g:sale_price", "Variant Compare At Price", "Actieprijs"."""
    spaced = _CAMEL.sub(" ", name.removeprefix("g:")).replace("ß", "ss")
    plain = "".join(char for char in unicodedata.normalize("NFKD", spaced) if not unicodedata.combining(char))
    return _OF_NAME.get(_NOT_A_WORD.sub(" ", plain.lower()).strip())
