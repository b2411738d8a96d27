"""Google Merchant product feeds: RSS or Atom with the namespace `g`, or tab-separated text.

Source of the attributes: the Merchant product data specification (id, title, link, price, sale_price,
sale_price_effective_date, gtin, product_type).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from brandlint.articles import attribute_of
from brandlint.documents.source import Source
from brandlint.guide.amounts import WrittenAmount, read_amount
from brandlint.guide.importers.model import ImportedProducts, NotReadableError
from brandlint.guide.model import ByLocale, GuidePlace, PriceRow, Product, Window
from brandlint.guide.prices import EVERYWHERE
from brandlint.guide.tables import CellText, Table, csv_table, workbook_tables
from brandlint.problems import Problem
from brandlint.translations import say
from brandlint.yaml12 import as_date

_OWN = frozenset({"id", "title", "link", "gtin", "product_type"})
_ITEMS = {"item", "entry"}
_EXPORT = say("export it as Google Merchant XML or TSV")


@dataclass(slots=True)
class _Item:
    """An item's attributes by name, and the line on which it begins."""

    line: int
    values: dict[str, str] = field(default_factory=dict)

    def text(self, *names: str) -> str | None:
        """The first of these attributes that is filled in."""
        return next((text for name in names if (text := self.values.get(name, "").strip())), None)

    def amount(self, name: str) -> WrittenAmount | None:
        written = read_amount(self.text(name) or "")
        return written if written and written.currency else None


def read(text: str, name: str) -> ImportedProducts:
    """The products of a feed, and a price row for each that has a sale price.

    Args:
        text: the feed.
        name: the file, for the places of rows.
    """
    return _imported(_xml_items(text) if text.lstrip()[:1] == "<" else _items(csv_table(Source.of_text(text, name))), name)


def read_workbook(data: bytes, name: str) -> ImportedProducts:
    """The products of a feed that is kept as a workbook, with the names of its attributes above the columns.

    Raises:
        NotReadableError: it is no workbook, or no sheet has a column "id".
    """
    tables = workbook_tables(data, name, lambda row: any(_attribute(cell) == "id" for cell in row))
    if isinstance(tables, Problem):
        raise NotReadableError(tables.found, tables.hint)
    return _imported((item for table in tables for item in _items(table)), name)


def _imported(items: Iterable[_Item], name: str) -> ImportedProducts:
    products: dict[str, Product] = {}
    rows: list[PriceRow] = []
    for item in items:
        id = item.text("id", "sku")
        if id is not None:
            products.setdefault(id, _product(id, item))
            rows += _row(id, item, name)
    if not products:
        raise NotReadableError(say("a feed without a single product that has an id"), _EXPORT)
    return ImportedProducts(products, tuple(rows))


def _product(id: str, item: _Item) -> Product:
    title, link, price = item.text("title"), item.text("link"), item.amount("price")
    return Product(
        id=id,
        name=ByLocale({EVERYWHERE: title} if title else {}),
        sku=id,
        gtin=item.text("gtin"),
        category=item.text("product_type"),
        url=ByLocale({EVERYWHERE: link} if link else {}),
        price={price.currency: price.amount} if price and price.currency else {},
    )


def _row(id: str, item: _Item, name: str) -> Iterator[PriceRow]:
    """The sale price, which holds for its days or, without them, for as long as the feed says so."""
    price, sale = item.amount("price"), item.amount("sale_price")
    if sale is not None and sale.currency is not None:
        start, _, until = (item.text("sale_price_effective_date") or "").partition("/")
        window = Window(as_date(start.strip()[:10]), as_date(until.strip()[:10]))
        ordinary = price.amount if price and price.currency == sale.currency else None
        yield PriceRow(id, id, EVERYWHERE, EVERYWHERE, sale.currency, ordinary, sale.amount, window,
                       place=GuidePlace(name, item.line, 1))


def _attribute(cell: CellText) -> str:
    name = cell.text.lower().removeprefix("g:").replace(" ", "_")
    return name if name in _OWN else attribute_of(name) or name


def _items(table: Table) -> Iterator[_Item]:
    columns = [_attribute(cell) for cell in table[0]] if table else []
    for cells in table[1:]:
        yield _Item(cells[0].place.line, {column: _value(column, cell) for column, cell in zip(columns, cells, strict=False)})


def _value(column: str, cell: CellText) -> str:
    """A cell's text; of a price the number behind what a workbook shows."""
    return cell.amount or cell.text if column.endswith("price") else cell.text


def _xml_items(text: str) -> list[_Item]:
    """The items of an XML feed. Entities of its own are refused: they can make a small file endless."""
    items: list[_Item] = []
    path: list[str] = []
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True

    def begin(name: str, attributes: dict[str, str]) -> None:
        path.append(name.rpartition("}")[2])
        if path[-1] in _ITEMS:
            items.append(_Item(parser.CurrentLineNumber))

    def take(data: str) -> None:
        if len(path) > 1 and path[-2] in _ITEMS:
            values = items[-1].values
            values[path[-1]] = values.get(path[-1], "") + data

    def refuse(*_: object) -> None:
        raise NotReadableError(say("a feed that declares entities of its own"), _EXPORT)

    parser.StartElementHandler = begin
    parser.EndElementHandler = lambda name: path.pop()
    parser.CharacterDataHandler = take
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(text.encode("utf-8"), True)
    except expat.ExpatError as error:
        raise NotReadableError(say("a feed that is no well-formed XML (line {line})", line=error.lineno), _EXPORT) from None
    return items
