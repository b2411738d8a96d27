"""Price lists: which product costs what, in which market and channel."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from brandlint.articles import Attribute, attribute_of
from brandlint.guide.amounts import COUNTRY_CURRENCIES, read_amount
from brandlint.guide.model import GuidePlace, Locale, PriceRow, Product, Window
from brandlint.guide.tables import CellText, Table
from brandlint.problems import Problem, nearest
from brandlint.shapes.words import shown
from brandlint.translations import say
from brandlint.yaml12 import as_date

EVERYWHERE = "*"

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "sku": ("sku", "article", "article_number", "item_number", "artikel", "artikelnummer", "artikelnr", "artikelcode",
            "artikelkode"),
    "market": ("market", "locale", "country", "region", "markt", "land", "mark"),
    "channel": ("channel", "kanaal"),
    "currency": ("currency", "valuta", "munt", "geldeenheid"),
    "price": ("price", "regular_price", "prijs", "verkoopprijs", "prys"),
    "sale_price": ("sale_price", "offer_price", "promo_price", "actieprijs", "aanbiedingsprijs", "aksieprys"),
    "sale_from": ("sale_from", "sale_start", "actie_van", "actie_vanaf", "aksie_van"),
    "sale_until": ("sale_until", "sale_end", "sale_to", "actie_tot", "actie_tot_en_met", "actie_t/m", "aksie_tot"),
    "lowest_30_days": ("lowest_30_days", "lowest_price_30_days", "laagste_30_dagen", "laagste_prijs_30_dagen", "laagste_30_dae"),
    "name": ("name", "product", "title", "description", "naam", "omschrijving", "productnaam", "naam_van_produk"),
    "gtin": ("gtin", "ean", "barcode", "upc", "streepjescode"),
}
_COLUMN_OF = {written: column for column, names in _COLUMNS.items() for written in names}
_COLUMN_OF_SHOPS = {Attribute.SKU: "sku", Attribute.GTIN: "gtin", Attribute.TITLE: "name", Attribute.PRICE: "price",
                    Attribute.SALE_PRICE: "sale_price", Attribute.SALE_FROM: "sale_from", Attribute.SALE_UNTIL: "sale_until"}
_REQUIRED = ("sku", "price")
_MARKET = re.compile(r"([A-Za-z]{2,3})[-_]([A-Za-z]{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})([-./])(\d{1,2})\2(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[ T]00:00(?::00)?)?")


def is_price_list(table: Table) -> bool:
    """Whether the first row names an article number and a price."""
    return bool(table) and is_header(table[0])


def is_header(row: list[CellText]) -> bool:
    """Whether a row names the columns of a price list."""
    return set(_REQUIRED) <= set(_named(row))


def price_rows(table: Table, products: Mapping[str, Product],
               locales: tuple[Locale, ...]) -> tuple[list[PriceRow], list[Problem]]:
    """Read a price list.

    Args:
        table: its cells, the first row the names of the columns.
        products: the guide's products; an article number is resolved to the product that has it.
        locales: the guide's locales, for the currency of a row that names none.
    """
    by_sku = {product.sku.casefold(): id for id, product in products.items() if product.sku}
    columns, problems = _columns(table[0])
    rows: list[PriceRow] = []
    for cells in table[1:]:
        named = {column: cell for column, cell in zip(columns, cells, strict=False) if column and cell.text}
        row = _Row(named, cells[0].place, locales)
        read = row.read(by_sku)
        problems += row.problems
        if read is not None:
            rows.append(read)
    return rows, problems


def _columns(header: list[CellText]) -> tuple[list[str | None], list[Problem]]:
    """The known columns by position. An export may have others, unless their names look like a slip of the pen."""
    found: list[str | None] = []
    problems = []
    for cell, column in zip(header, _named(header), strict=True):
        if column is None and (close := nearest(_folded(cell.text), _COLUMN_OF, alike=0.85)):
            problems.append(Problem(cell.place, (cell.text,), say("unknown column"), hint=say("did you mean {close}?",
                                                                                              close=close)))
        elif column is not None and column in found:
            problems.append(Problem(cell.place, (cell.text,), say("a second column for {column}", column=column),
                                                                  hint=say("keep one of them")))
        found.append(column)
    return found, problems


def _named(header: list[CellText]) -> list[str | None]:
    """The columns by position; what shops call them counts where none has the name of our own."""
    own = [_COLUMN_OF.get(_folded(cell.text)) for cell in header]
    others = [_COLUMN_OF_SHOPS.get(attribute) if (attribute := attribute_of(cell.text)) else None for cell in header]
    return [column or (other if other not in own and others.index(other) == at else None)
            for at, (column, other) in enumerate(zip(own, others, strict=True))]


def _folded(name: str) -> str:
    return re.sub(r"[\s-]+", "_", name.strip().lower())


@dataclass(slots=True)
class _Row:
    """A row while it is being read."""

    cells: Mapping[str, CellText]
    place: GuidePlace
    locales: tuple[Locale, ...]
    problems: list[Problem] = field(default_factory=list)

    def read(self, ids: Mapping[str, str]) -> PriceRow | None:
        """The row as a value; None where what it needs is missing or wrong. `ids` are the products' by folded SKU."""
        sku, market, price, sale = self._required_text("sku"), self._market(), self._amount("price"), self._amount("sale_price")
        lowest, window = self._amount("lowest_30_days"), Window(self._day("sale_from", market), self._day("sale_until", market))
        currency = self._currency(market)
        if not {"price", "sale_price"} & self.cells.keys():
            self._missing("price")
        if self.problems or sku is None or currency is None:
            return None
        channel = self._text("channel") or EVERYWHERE
        return PriceRow(ids.get(sku.casefold()), sku, market, channel, currency, price, sale, window, lowest,
                        self._place("price"), self._place("sale_price"))

    def _place(self, column: str) -> GuidePlace:
        return self.cells[column].place if column in self.cells else self.place

    def _text(self, column: str) -> str | None:
        return self.cells[column].text if column in self.cells else None

    def _required_text(self, column: str) -> str | None:
        text = self._text(column)
        if text is None:
            self._missing(column)
        return text

    def _missing(self, column: str) -> None:
        self.problems.append(Problem(self.place, (column,), say("a row without {column}", column=column),
                                     hint=say("fill it in, or take the row out")))

    def _wrong(self, column: str, expected: str, hint: str = "") -> None:
        cell = self.cells[column]
        self.problems.append(Problem(cell.place, (column,), shown(cell.text), expected, hint))

    def _market(self) -> str:
        text = self._text("market") or EVERYWHERE
        if text == EVERYWHERE or re.fullmatch("[A-Z]{2}", text):
            return text
        if match := _MARKET.fullmatch(text):
            return f"{match[1].lower()}-{match[2].upper()}"
        if any(locale.language == text for locale in self.locales):
            return text
        self._wrong("market", say("a locale like nl-NL, a country like NL, or *"))
        return EVERYWHERE

    def _currency(self, market: str) -> str | None:
        named = (self._text("currency") or "").upper() or None
        if named and not re.fullmatch("[A-Z]{3}", named):
            self._wrong("currency", say("a currency code, like EUR"))
            return None
        signs = {sign for column in ("price", "sale_price", "lowest_30_days") if (sign := self._sign(column))}
        candidates = {named} if named else signs or self._currencies_of(market)
        if signs - candidates or len(signs) > 1:
            expected = say("an amount in {currency}", currency=named) if named else say("an amount in one currency")
            self._wrong("price" if self._sign("price") else "sale_price", expected)
        elif len(candidates) == 1:
            return next(iter(candidates))
        elif not self.problems:
            self.problems.append(Problem(self.place, ("currency",), say("no currency, and the market {market} has no single "
                                                                        "one", market=market),
                                         hint=say("add a column currency")))
        return None

    def _written(self, column: str) -> str:
        """An amount as a table has it; in a workbook the number itself, not one that its cell shows rounded."""
        return (self.cells[column].amount or self.cells[column].text) if column in self.cells else ""

    def _sign(self, column: str) -> str | None:
        written = read_amount(self._written(column))
        return written.currency if written else None

    def _currencies_of(self, market: str) -> set[str]:
        country = market.rpartition("-")[2]
        fitting = {locale.currency for locale in self.locales
                   if locale.currency and (market in {EVERYWHERE, locale.code, locale.language} or locale.country == country)}
        return fitting or ({COUNTRY_CURRENCIES[country]} if country in COUNTRY_CURRENCIES else set())

    def _amount(self, column: str) -> Decimal | None:
        if column not in self.cells:
            return None
        written = read_amount(self._written(column))
        if written is None:
            self._wrong(column, say("an amount, like 59,95 or 59.95"))
        return written.amount if written else None

    def _day(self, column: str, market: str) -> date | None:
        text = self._text(column)
        day = _day(text, month_first=market.endswith("US")) if text else None
        if text and day is None:
            self._wrong(column, say("a date, like 2027-03-31 or 31-03-2027"))
        return day


def _day(text: str, *, month_first: bool) -> date | None:
    """A day as spreadsheets export it: the year first, or the day first; the month only with strokes in the United States."""
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.fullmatch(text):
        day, stroke, month, year = match.groups()
        if month_first and stroke == "/":
            day, month = month, day
    else:
        return None
    return as_date(f"{year}-{int(month):02}-{int(day):02}")
