"""Price lists are read as people export them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from brandlint.guide.model import Guide, Window

GUIDE = "locales: {nl-NL: EUR, nl-BE: EUR, en-GB: GBP}\nproducts: {duin: {sku: ZB-0101}}\n"

EXPORTS = {
    "comma and point": b"sku,market,price\nZB-0101,nl-NL,1299.00\n",
    "semicolon and comma": b"sku;market;price\nZB-0101;nl-NL;1299,00\n",
    "tab": b"sku\tmarket\tprice\nZB-0101\tnl-NL\t1299,00\n",
    "thousands": b"sku;market;price\nZB-0101;nl-NL;1.299,00\n",
    "currency sign": "sku;market;price\nZB-0101;nl-NL;€ 1.299,00\n".encode(),
    "currency sign in Windows-1252": "sku;market;price\nZB-0101;nl-NL;€ 1.299,00\n".encode("cp1252"),
    "byte order mark": "sku;market;price\nZB-0101;nl-NL;1299\n".encode("utf-8-sig"),
    "UTF-16": "sku;market;price\nZB-0101;nl-NL;1299\n".encode("utf-16"),
    "Windows line ends": b"sku;market;price\r\nZB-0101;nl-NL;1299\r\n",
    "old line ends": b"sku;market;price\rZB-0101;nl-NL;1299\r",
    "quotes": b'"sku","market","price"\n"ZB-0101","nl-NL","1,299.00"\n',
    "Dutch names": b"Artikelnummer;Land;Prijs\nZB-0101;nl-NL;1299\n",
    "names with spaces and capitals": b"SKU; Market ;PRICE\nZB-0101;nl-NL;1299\n",
    "an underscore in the locale": b"sku;market;price\nZB-0101;nl_nl;1299\n",
    "other columns": b"sku;stock;market;price;VAT\nZB-0101;12;nl-NL;1299;21\n",
    "empty rows": b"\nsku;market;price\n;;\n\nZB-0101;nl-NL;1299\n;;\n",
    "another case of the SKU": b"sku;market;price\nzb-0101;nl-NL;1299\n",
}


@pytest.mark.parametrize("data", EXPORTS.values(), ids=EXPORTS)
def test_export_is_read(load: Callable[..., Guide], data: bytes) -> None:
    row, = load({"a.yaml": GUIDE, "prices.csv": data}).price_rows
    assert (row.product, row.market, row.channel, row.currency, row.price) == ("duin", "nl-NL", "*", "EUR", 1299)


def test_every_column(load: Callable[..., Guide]) -> None:
    prices = ("sku,market,channel,currency,price,sale_price,sale_from,sale_until,lowest_30_days\n"
              "ZB-0101,NL,web,EUR,59.95,39.95,2027-03-01,31-3-2027,57.50\n")
    row, = load({"a.yaml": GUIDE, "prices.csv": prices}).price_rows
    assert (row.market, row.channel, row.sale_price, row.lowest_30_days) == ("NL", "web", Decimal("39.95"), Decimal("57.50"))
    assert row.sale == Window(date(2027, 3, 1), date(2027, 3, 31))
    assert str(row.place) == "brand-guide/prices.csv:2:20"


CURRENCIES = {
    "of the locale": ("en-GB", "", "45", "GBP"),
    "of the country": ("BE", "", "45", "EUR"),
    "of a country without a locale": ("ZA", "", "45", "ZAR"),
    "of the sign": ("*", "", "£45", "GBP"),
    "of the column": ("*", "gbp", "45", "GBP"),
}


@pytest.mark.parametrize(("market", "currency", "price", "expected"), CURRENCIES.values(), ids=CURRENCIES)
def test_currency(load: Callable[..., Guide], market: str, currency: str, price: str, expected: str) -> None:
    row, = load({"a.yaml": GUIDE, "prices.csv": f"sku;market;currency;price\nX;{market};{currency};{price}\n"}).price_rows
    assert (row.product, row.currency) == (None, expected)


def test_strokes_are_month_first_in_the_united_states_only(load: Callable[..., Guide]) -> None:
    prices = "sku;market;price;sale_price;sale_from\nA;en-US;9;8;03/04/2027\nA;en-GB;9;8;03/04/2027\n"
    assert [row.sale.start for row in load({"prices.csv": prices}).price_rows] == [date(2027, 3, 4), date(2027, 4, 3)]


WRONG = {
    "no amount": ("sku;market;price\nA;nl-NL;ask\n", '2:9: price: found "ask", expected an amount, like 59,95 or 59.95'),
    "no date": ("sku;market;price;sale_from\nA;nl-NL;9;soon\n",
                '2:11: sale_from: found "soon", expected a date, like 2027-03-31 or 31-03-2027'),
    "a day that does not exist": ("sku;market;price;sale_until\nA;nl-NL;9;31-02-2027\n",
                                  '2:11: sale_until: found "31-02-2027", expected a date, like 2027-03-31 or 31-03-2027'),
    "no market": ("sku;market;price\nA;Holland;9\n",
                  '2:3: market: found "Holland", expected a locale like nl-NL, a country like NL, or *'),
    "no price": ("sku;market;price\nA;nl-NL;\n", "2:1: price: a row without price; fill it in, or take the row out"),
    "no article": ("sku;market;price\n;nl-NL;9\n", "2:1: sku: a row without sku; fill it in, or take the row out"),
    "no currency": ("sku;price\nA;9\n", "2:1: currency: no currency, and the market * has no single one; add a column currency"),
    "two currencies": ("sku;currency;price\nA;GBP;€ 9\n", '2:7: price: found "€ 9", expected an amount in GBP'),
    "a slip in a name": ("sku;market;price;sale_prise\nA;nl-NL;9;8\n", "1:18: sale_prise: unknown column; did you mean "
        "sale_price?"),
    "a column twice": ("sku;market;price;prijs\nA;nl-NL;9;8\n", "1:18: prijs: a second column for price; keep one of them"),
}


@pytest.mark.parametrize(("text", "message"), WRONG.values(), ids=WRONG)
def test_mistake_names_row_and_column(problems: Callable[..., list[str]], text: str, message: str) -> None:
    assert problems({"a.yaml": GUIDE, "prices.csv": text}) == [f"brand-guide/prices.csv:{message}"]


def test_all_mistakes_of_a_list_come_at_once(problems: Callable[..., list[str]]) -> None:
    assert len(problems({"a.yaml": GUIDE, "prices.csv": "sku;market;price\nA;nl-NL;x\nB;Holland;9\nC;nl-NL;\n"})) == 3


def test_a_quote_that_is_never_closed_ends_with_the_line(load: Callable[..., Guide]) -> None:
    guide = load({"prices.csv": 'sku;market;price\n"A;nl-NL;9\nB;nl-NL;9\n'})
    assert [row.sku for row in guide.price_rows] == ['"A', "B"]


def test_a_workbook(load: Callable[..., Guide], write: Callable[..., Path]) -> None:
    write({"prices.xlsx": _workbook([["sku", "market", "price"], ["ZB-0101", "nl-NL", 59.95], ["X", "en-GB", 79]])})
    rows = load({"a.yaml": GUIDE}).price_rows
    assert [(row.product, row.price, row.currency, str(row.place)) for row in rows] == [
        ("duin", Decimal("59.95"), "EUR", "brand-guide/prices.xlsx: sheet a row 2 column C"),
        (None, Decimal(79), "GBP", "brand-guide/prices.xlsx: sheet a row 3 column C")]


def test_a_title_above_the_names_of_the_columns(load: Callable[..., Guide]) -> None:
    prices = _workbook([["Winter prices"], ["sku", "market", "price"], ["X", "en-GB", 79]])
    assert [row.price for row in load({"a.yaml": GUIDE, "prices.xlsx": prices}).price_rows] == [Decimal(79)]


def test_a_mistake_in_a_workbook_names_its_cell(problems: Callable[..., list[str]]) -> None:
    prices = _workbook([["sku", "market", "price"], ["X", "en-GB", "a lot"]])
    assert problems({"a.yaml": GUIDE, "prices.xlsx": prices}) == [
        "brand-guide/prices.xlsx: sheet a row 2 column C: price: found \"a lot\", expected an amount, like 59,95 or 59.95"]


def test_prices_in_a_table_and_a_workbook_contradict_sooner_or_later(problems: Callable[..., list[str]]) -> None:
    prices = _workbook([["sku", "market", "price"], ["X", "en-GB", 79]])
    assert problems({"a.yaml": GUIDE, "prices.csv": "sku;market;price\nX;en-GB;79\n", "prices.xlsx": prices}) == [
        "brand-guide/prices.xlsx: sheet a row 1 column A: prices, which also stand in brand-guide/prices.csv; "
        "keep them in one file"]


def test_what_is_no_workbook_is_told(problems: Callable[..., list[str]]) -> None:
    assert problems({"prices.xlsx": b"sku;price"}) == [
        "brand-guide/prices.xlsx:1:1: not an Excel workbook that can be read: the file is damaged or not complete; "
        "save it again, or export it as CSV"]


def _workbook(rows: list[list[str | float]]) -> bytes:
    """The smallest workbook that holds these rows."""
    def cell(value: str | float) -> str:
        return f'<c t="inlineStr"><is><t>{value}</t></is></c>' if isinstance(value, str) else f"<c><v>{value}</v></c>"

    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    types = "application/vnd.openxmlformats-package.relationships+xml"
    sheet = "".join(f"<row>{''.join(cell(value) for value in row)}</row>" for row in rows)

    def link(id: str, role: str, target: str) -> str:
        return (f'<Relationships xmlns="{package}/relationships">'
                f'<Relationship Id="{id}" Type="{office}/{role}" Target="{target}"/></Relationships>')

    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="{types}"/>'
                               f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
                               f'<Override PartName="/xl/s.xml" ContentType="{kind}.worksheet+xml"/></Types>',
        "_rels/.rels": link("a", "officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
                           '<sheet name="a" sheetId="1" r:id="b"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": link("b", "worksheet", "s.xml"),
        "xl/s.xml": f'<worksheet xmlns="{main}"><sheetData>{sheet}</sheetData></worksheet>',
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()
