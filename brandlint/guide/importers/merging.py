"""Puts what was imported beside what the guide says itself, which wins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from brandlint.guide.importers.model import ImportedIdentity
from brandlint.guide.model import Colours, PriceRow, Product, Typography


def with_palette(own: Colours, imported: ImportedIdentity) -> Colours:
    return replace(own, palette={**imported.palette, **own.palette})


def with_families(own: Typography, imported: ImportedIdentity) -> Typography:
    return replace(own, families={**imported.families, **own.families})


def with_feed(own: Mapping[str, Product], feed: Mapping[str, Product]) -> dict[str, Product]:
    """The guide's products, filled up from the feed's, and the feed's others after them.

    A product of the feed is the guide's if they have the same id, SKU or GTIN.
    """
    ids = _ids(own)
    products = dict(own)
    for product in feed.values():
        id = _own_id(ids, product)
        products[id or product.id] = _filled(products[id], product) if id else product
    return products


def with_ids(rows: Iterable[PriceRow], products: Mapping[str, Product]) -> Iterator[PriceRow]:
    """Price rows with the ids that their products have, now that all products are known."""
    ids = _ids(products)
    return (replace(row, product=ids.get(row.sku.casefold(), row.product)) for row in rows)


def _ids(products: Mapping[str, Product]) -> dict[str, str]:
    keys = ((key, id) for id, product in products.items() for key in (product.gtin, product.sku, id) if key)
    return {key.casefold(): id for key, id in keys}


def _own_id(ids: Mapping[str, str], product: Product) -> str | None:
    keys = (key.casefold() for key in (product.id, product.gtin) if key)
    return next((ids[key] for key in keys if key in ids), None)


def _filled(own: Product, feed: Product) -> Product:
    return replace(own, name=own.name or feed.name, sku=own.sku or feed.sku, gtin=own.gtin or feed.gtin,
                   category=own.category or feed.category, url=own.url or feed.url, price={**feed.price, **own.price})
