"""Reads what a brand already has: palettes, design tokens, a `_brand.yml`, a product feed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from brandlint.documents.source import decode
from brandlint.guide.files import GuideFiles
from brandlint.guide.importers import ase, brand_yml, css, design_tokens, feed, gpl
from brandlint.guide.importers.merging import with_families, with_feed, with_ids, with_palette
from brandlint.guide.importers.model import ImportedIdentity, ImportedProducts, NotReadableError
from brandlint.guide.model import Guide
from brandlint.guide.values import Value
from brandlint.translations import say

_IDENTITY: tuple[tuple[str, Callable[[bytes, Path], ImportedIdentity]], ...] = (
    ("tokens.json", design_tokens.read),
    (".tokens", design_tokens.read),
    (".ase", ase.read),
    (".gpl", gpl.read),
    (".css", css.read),
    ("brand.yml", brand_yml.read),
    ("brand.yaml", brand_yml.read),
)
"""Endings of file names with what reads them."""


def with_imports(guide: Guide, files: GuideFiles) -> Guide:
    """The guide with everything that it says it is read from as well; what it says itself wins."""
    look = _identity(files.top.get("identity"), files)
    feed = _products(files.top.get("products"), files)
    products = with_feed(guide.products, feed.products)
    rows = tuple(with_ids((*guide.price_rows, *feed.rows), products))
    return replace(guide, colours=with_palette(guide.colours, look), logos={**look.logos, **guide.logos},
                   typography=with_families(guide.typography, look), products=products, price_rows=rows)


def _identity(value: Value | None, files: GuideFiles) -> ImportedIdentity:
    """Everything that `identity: {from: …}` names; of two files that have the same name for something, the first wins."""
    result = ImportedIdentity()
    for path, data in _named(value, files):
        read = next((read for ending, read in _IDENTITY if path.name.lower().endswith(ending)), None)
        if read is None:
            files.problem(path, say("a kind of file that identity is not read from"),
                          say("use a _brand.yml, design tokens (tokens.json), a palette (.ase, .gpl), or a style sheet with "
                              "custom properties"))
            continue
        try:
            found = read(data, path.parent)
        except NotReadableError as error:
            files.problem(path, str(error), error.hint)
            continue
        if not any(found):
            files.problem(path, say("a file in which no colour, typeface or logo can be read"),
                          say("colours should be opaque and have a value for screens, such as #14756B"))
        result = ImportedIdentity({**found.palette, **result.palette}, {**found.families, **result.families},
                                  {**found.logos, **result.logos})
    return result


def _products(value: Value | None, files: GuideFiles) -> ImportedProducts:
    """Everything that `products: {from: …}` names."""
    result = ImportedProducts()
    for path, data in _named(value, files):
        try:
            shown = files.shown(path)
            is_workbook = path.suffix.lower() in (".xlsx", ".xlsm")
            found = feed.read_workbook(data, shown) if is_workbook else feed.read(decode(data)[0], shown)
        except NotReadableError as error:
            files.problem(path, str(error), error.hint)
            continue
        result = ImportedProducts({**found.products, **result.products}, (*result.rows, *found.rows))
    return result


def _named(value: Value | None, files: GuideFiles) -> Iterable[tuple[Path, bytes]]:
    """The files that the key `from` names, with their bytes."""
    named = value.get("from") if value else None
    for item in named.each() if named else ():
        path = item.folder / item.text
        if not path.is_file():
            item.wrong(say("a file that is there"))
        elif (source := files.source(path)) is not None:
            yield path, source.data
