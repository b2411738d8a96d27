"""Facts as JSON, CSV and a table."""

import csv
import json
from datetime import date
from decimal import Decimal
from io import StringIO

import pytest

from brandlint.assets.model import Asset
from brandlint.documents.blocks import Record, Role, Variant
from brandlint.documents.places import Box, Span
from brandlint.facts.model import (
    Deal,
    Delivery,
    Fact,
    Kind,
    Money,
    OpenDate,
    Percent,
    Period,
    ProductCode,
    Redeem,
    Returns,
    Warranty,
)
from brandlint.guide.model import Locale
from brandlint.linking.ledger import Statement
from brandlint.reports.facts import facts_report_for
from brandlint.reports.facts.model import plain
from brandlint.reports.model import View
from brandlint.reports.terminal import path_shown
from brandlint.study import TextBlock


def stated(path, channel, locale, fact):
    block = TextBlock(fact.text, Role.BODY, 0, 0, None, None, (), None, Variant.ALL, None, fact.place)
    market = Locale(locale) if locale else None
    return Statement(Asset(path, channel, path.rpartition(".")[2]), fact, (), False, block, Record(), market, True)


PRICE = Fact(Kind.MONEY, Money(Decimal("39.95"), "EUR"), "price", 3, 10, "€ 39,95", place=Span(3, 10, 1, 4, 1, 11),
             subject="regenjas")
PHONE = Fact(Kind.PHONE, "+31202620123", None, 0, 9, "+31 20 262", place=Span(20, 30, 2, 1, 2, 11))
DISCOUNT = Fact(Kind.PERCENT, Percent(Decimal(25)), "discount", 0, 4, "-25%", place=Box(2, 72, 90, 100, 110), confidence=0.5)
FACTS = (stated("email/a.html", "email", "nl-NL", PRICE), stated("email/a.html", "email", "nl-NL", PHONE),
         stated("print/b.pdf", "print", None, DISCOUNT))


def report(name, facts=FACTS, **view):
    return "".join(facts_report_for(name)(facts, View(**view)))


@pytest.mark.parametrize(("value", "expected"), [
    (Money(Decimal("39.95"), "EUR"), {"amount": Decimal("39.95"), "currency": "EUR"}),
    (Money(Decimal(5), per="kg"), {"amount": Decimal(5), "per": "kg"}),
    (Percent(Decimal(25)), {"value": Decimal(25)}),
    (Deal(buy=2, pay=1), {"buy": 2, "pay": 1}),
    (Period(date(2026, 12, 1), OpenDate.of(12, 31)), {"from": date(2026, 12, 1), "until": "--12-31"}),
    (Period(until=date(2026, 12, 6), exclusive=True, weekdays=(None, 6)),
     {"until": date(2026, 12, 6), "exclusive": True, "weekdays": [None, 6]}),
    (Returns(days=0), {"days": 0}),
    (Returns(days=30, cost="free", to=("store",)), {"days": 30, "cost": "free", "to": ["store"]}),
    (Delivery(free_from=Money(Decimal(50), "EUR"), days=(1, 2)),
     {"free_from": {"amount": Decimal(50), "currency": "EUR"}, "days": [1, 2]}),
    (Warranty(24), {"months": 24}),
    (Redeem(("store",), only=True), {"places": ["store"], "only": True}),
    (ProductCode(gtin="8712345678906"), {"gtin": "8712345678906"}),
    ("WINTER25", "WINTER25"),
], ids=str)
def test_a_value_is_plain_data_without_what_it_does_not_say(value, expected):
    assert plain(value) == expected


def test_json():
    facts = json.loads(report("json"))
    assert facts["version"] == 1
    assert list(facts["facts"][0].items()) == [
        ("kind", "money"), ("role", "price"), ("value", {"amount": 39.95, "currency": "EUR"}), ("text", "€ 39,95"),
        ("subject", "regenjas"), ("path", "email/a.html"), ("channel", "email"), ("locale", "nl-NL"),
        ("where", {"line": 1, "column": 4, "end_line": 1, "end_column": 11, "offset": 3, "end_offset": 10}), ("confidence", 1.0)]
    assert '"value": {"amount": 39.95, "currency": "EUR"}' in report("json")


def test_csv_has_a_row_a_fact_and_no_formulas():
    rows = list(csv.reader(StringIO(report("csv"))))
    assert rows == [
        ["path", "line", "column", "page", "channel", "locale", "kind", "role", "value", "text", "subject", "confidence"],
        ["email/a.html", "1", "4", "", "email", "nl-NL", "money", "price", "€ 39,95", "€ 39,95", "regenjas", "1.0"],
        ["email/a.html", "2", "1", "", "email", "nl-NL", "phone", "", "'+31202620123", "'+31 20 262", "", "1.0"],
        ["print/b.pdf", "", "", "2", "print", "", "percent", "discount", "25%", "'-25%", "", "0.5"]]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_text_that_looks_like_a_formula_stays_text(start):
    fact = Fact(Kind.CODE, f"{start}HYPERLINK(1)", None, 0, 1, f"{start}HYPERLINK(1)")
    row = list(csv.reader(StringIO(report("csv", (stated("a", "web", None, fact),)), newline="")))[1]
    assert row[8:10] == [f"'{path_shown(start)}HYPERLINK(1)"] * 2


def test_table():
    assert report("table") == """\
email/a.html  email, nl-NL
  1:4  money  price  € 39,95       regenjas  € 39,95
  2:1  phone  -      +31202620123  -         +31 20 262

print/b.pdf  print
  p2  percent  discount  25%?  -  -25%

3 facts
"""


def test_a_table_is_not_wider_than_the_screen():
    long = Fact(Kind.ADDRESS, "価格" * 60, None, 0, 1, "x\x1b" * 60, place=Span(0, 1, 1, 1, 1, 2))
    lines = report("table", (stated("a", "web", None, long),), width=80).splitlines()
    assert lines[1].endswith("…")
    assert len(lines[1]) <= 80
    assert "\x1b" not in lines[1]


def test_no_facts():
    assert report("table", ()) == "0 facts\n"
