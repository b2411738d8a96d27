"""A value is written in the way that the one before it stood there, or not at all."""

from datetime import date
from decimal import Decimal

import pytest

from brandlint import find_facts
from brandlint.facts.model import Deal, Delivery, Kind, Money, OpenDate, Percent, Period, Redeem, Returns, Warranty
from brandlint.fixes.agreeing import agrees
from brandlint.languages.model import BUILT_IN
from brandlint.restyling import restyled, words
from brandlint.restyling.colours import recoloured
from brandlint.restyling.wordings import phrases, sentence_around, sentences


def euro(amount, currency="EUR"):
    return Money(Decimal(amount), currency)


def first(text, kind, found, right, locale):
    return next(iter(restyled(text, kind, found, right, locale)), None)


AMOUNTS = {
    "sign in front": ("€ 34,95", "34.95", "39.95", "nl", "€ 39,95"),
    "point": ("£34.95", "34.95", "39.5", "en", "£39.50"),
    "as in a feed": ("34.95 EUR", "34.95", "1039.95", "en", "1,039.95 EUR"),
    "only the number": ("34.95", "34.95", "1039.95", "en", "1039.95"),
    "raised cents": ("34⁹⁵", "34.95", "39.5", "nl", "39⁵⁰"),
    "dash stays": ("34,-", "34", "39", "nl", "39,-"),
    "dash becomes cents": ("34,–", "34", "39.95", "nl", "39,95"),
    "spaces between thousands": ("R 1 299", "1299", "1399", "en", "R 1 399"),
    "a point between thousands": ("1.299 €", "1299", "999", "de", "999 €"),
    "it becomes a thousand": ("€ 999,00", "999", "1299", "nl", "€ 1.299,00"),
    "whole becomes broken": ("€ 35", "35", "34.95", "nl", "€ 34,95"),
    "whole becomes broken in English": ("£35", "35", "34.95", "en", "£34.95"),
    "the amount of instalments, not their number": ("24 x € 9,99", "9.99", "8.99", "nl", "24 x € 8,99"),
    "the sign between": ("34€95", "34.95", "35.5", "fr", "35€50"),
    "cents": ("99 cent", "0.99", "0.89", "nl", "89 cent"),
    "words": ("vijfendertig euro", "35", "34.95", "nl", None),
}


@pytest.mark.parametrize(("text", "found", "right", "locale", "written"), AMOUNTS.values(), ids=AMOUNTS)
def test_an_amount_keeps_its_style(text, found, right, locale, written):
    assert first(text, Kind.MONEY, euro(found), euro(right), locale) == written


CURRENCIES = {
    "sign": ("€59.95", "EUR", "GBP", "£59.95"),
    "code": ("EUR 59.95", "EUR", "ZAR", "ZAR 59.95"),
    "word": ("59.95 euro", "EUR", "GBP", None),
}


@pytest.mark.parametrize(("text", "found", "right", "written"), CURRENCIES.values(), ids=CURRENCIES)
def test_a_currency_is_written_as_sign_or_code_as_it_was(text, found, right, written):
    assert first(text, Kind.MONEY, euro("59.95", found), euro("59.95", right), "en") == written


def open_day(text):
    return OpenDate.of(*map(int, text.split("-")))


UNTIL = {
    "day and month": ("14 december", "12-14", date(2026, 12, 21), "nl", "21 december"),
    "another month": ("30 november", "11-30", date(2026, 12, 14), "nl", "14 december"),
    "shortened": ("ma 14 dec.", "12-14", date(2026, 10, 21), "nl", "wo 21 okt."),
    "weekday": ("Sonntag, 14. Dezember", "12-14", date(2026, 12, 21), "de", "Montag, 21. Dezember"),
    "numbers": ("14/12", "12-14", date(2027, 1, 3), "nl", "3/1"),
    "numbers with zeros": ("04.02.", "02-04", date(2027, 3, 14), "de", "14.03."),
    "month first": ("December 14th", "12-14", date(2026, 12, 21), "en", "December 21st"),
    "capitals": ("14 DECEMBER", "12-14", date(2027, 1, 3), "nl", "3 JANUARI"),
    "the first in French": ("14 décembre", "12-14", date(2026, 12, 1), "fr", "1er décembre"),
    "no longer the first in French": ("1er décembre", "12-01", date(2026, 12, 14), "fr", "14 décembre"),
    "an ending that hangs on the number": ("3de december", "12-03", date(2026, 12, 21), "nl", None),
    "a day in words": ("vandaag", "12-14", date(2026, 12, 21), "nl", None),
}


@pytest.mark.parametrize(("text", "found", "right", "locale", "written"), UNTIL.values(), ids=UNTIL)
def test_a_last_day_keeps_its_style(text, found, right, locale, written):
    assert first(text, Kind.PERIOD, Period(until=open_day(found)), Period(until=right), locale) == written


def test_a_day_with_its_year_changes_both():
    found, right = Period(until=date(2026, 12, 14)), Period(until=date(2027, 1, 3))
    assert first("2026-12-14", Kind.PERIOD, found, right, "nl") == "2027-01-03"
    assert first("14-12-26", Kind.PERIOD, found, right, "nl") == "3-1-27"


def test_a_first_day_in_another_month_gets_its_own():
    found = Period(open_day("12-1"), open_day("12-14"))
    ways = list(restyled("1 t/m 14 december", Kind.PERIOD, found, Period(start=date(2026, 11, 28)), "nl"))
    assert "28 november t/m 14 december" in ways


TERMS = {
    "days": ("14 dagen", Kind.RETURNS, Returns(days=14), Returns(days=30), "nl", "30 dagen"),
    "weeks stay weeks": ("2 weken", Kind.RETURNS, Returns(days=14), Returns(days=28), "nl", "4 weken"),
    "weeks cannot be a month": ("2 weken", Kind.RETURNS, Returns(days=14), Returns(days=30), "nl", None),
    "words stay": ("dertig dagen", Kind.RETURNS, Returns(days=30), Returns(days=14), "nl", None),
    "singular": ("2 years", Kind.WARRANTY, Warranty(24), Warranty(12), "en", "1 year"),
    "the same after one": ("1 jaar", Kind.WARRANTY, Warranty(12), Warranty(36), "nl", "3 jaar"),
    "no plural that hangs on the case": ("1 Jahr", Kind.WARRANTY, Warranty(12), Warranty(24), "de", None),
    "range": ("1-2 werkdagen", Kind.DELIVERY, Delivery(days=(1, 2)), Delivery(days=(2, 4)), "nl", "2-4 werkdagen"),
    "range in words": ("2 tot 3 dagen", Kind.DELIVERY, Delivery(days=(2, 3)), Delivery(days=(3, 5)), "nl", "3 tot 5 dagen"),
    "range to one": ("1-2 days", Kind.DELIVERY, Delivery(days=(1, 2)), Delivery(days=(3, 3)), "en", "3 days"),
    "percent": ("20 %", Kind.PERCENT, Percent(Decimal(20)), Percent(Decimal(25)), "nl", "25 %"),
    "percent in words": ("halve prijs", Kind.PERCENT, Percent(Decimal(50)), Percent(Decimal(25)), "nl", None),
    "deal": ("2 voor € 15", Kind.DEAL, Deal(quantity=2, total=Decimal(15), currency="EUR"),
             Deal(quantity=2, total=Decimal("12.5")), "nl", "2 voor € 12,50"),
    "free pieces": ("1+1 gratis", Kind.DEAL, Deal(buy=2, pay=1), Deal(buy=3, pay=2), "nl", "2+1 gratis"),
    "a deal of another make": ("1+1 gratis", Kind.DEAL, Deal(buy=2, pay=1), Deal(nth=2, percent=Decimal(50)), "nl", None),
    "code": ("WINTRE25", Kind.CODE, "WINTRE25", "WINTER25", "nl", "WINTER25"),
    "account": ("@lumenlihgt", Kind.HANDLE, "lumenlihgt", "lumenlight", "nl", "@lumenlight"),
    "number with its country": ("+31 (0)20-794 60 21", Kind.PHONE, "", "020 794 6012", "nl", "+31 (0)20-794 60 12"),
    "national number": ("020/7946021", Kind.PHONE, "", "+31 20 794 6012", "nl", "020/7946012"),
    "a digit is missing": ("020 794 601", Kind.PHONE, "", "020 794 6012", "nl", "020 794 6012"),
}


@pytest.mark.parametrize(("text", "kind", "found", "right", "locale", "written"), TERMS.values(), ids=TERMS)
def test_counts_deals_and_contacts_keep_their_style(text, kind, found, right, locale, written):
    assert first(text, kind, found, right, locale) == written


WORDS = {
    "capital": ("Goedkoop", "voordelig", "", "nl", "Voordelig"),
    "small": ("goedkoop", "voordelig", "Nu heel ", "nl", "voordelig"),
    "all capitals": ("CHEAP", "low-priced", "", "en", "LOW-PRICED"),
    "an article that may change": ("tasje", "buidel", "Neem het ", "nl", None),
    "an article further before": ("tasje", "buidel", "Neem het mooie ", "nl", None),
    "an article of another sentence": ("tasje", "buidel", "Neem het. Elk jaar ", "en", "buidel"),
    "a or an": ("cheap", "affordable", "It is a ", "en", None),
}


@pytest.mark.parametrize(("text", "right", "before", "locale", "written"), WORDS.values(), ids=WORDS)
def test_words_take_the_place_of_others_where_no_article_hangs_on_them(text, right, before, locale, written):
    assert words(text, right, before, locale) == written


COLOURS = {
    "small letters": ("#0a768f", "#14756b"),
    "capitals": ("#0A768F", "#14756B"),
    "three digits": ("#17a", "#14756b"),
    "with alpha": ("#0a768f80", "#14756b80"),
    "three digits with alpha": ("#17a8", "#14756b88"),
    "rgb": ("rgb(10, 118, 143)", "rgb(20, 117, 107)"),
    "rgba": ("rgba(10,118,143,.5)", "rgba(20,117,107,.5)"),
    "rgb with spaces": ("rgb(10 118 143 / 50%)", "rgb(20 117 107 / 50%)"),
    "hsl": ("hsl(191, 87%, 30%)", "hsl(173.8, 70.8%, 26.9%)"),
    "name": ("teal", "#14756B"),
    "no colour of its own": ("currentColor", None),
    "a variable": ("var(--brand)", None),
    "part of a gradient": ("linear-gradient(#0a768f, #fff)", None),
}


@pytest.mark.parametrize(("text", "written"), COLOURS.values(), ids=COLOURS)
def test_a_colour_keeps_its_notation(text, written):
    assert recoloured(text, "#14756B") == written


IN_WORDS = {
    "three for two": Deal(buy=3, pay=2), "one and one free": Deal(buy=2, pay=1), "half price": Deal(nth=2, percent=Decimal(50)),
    "less on the second": Deal(nth=2, percent=Decimal(30)), "so many for so much": Deal(quantity=2, total=Decimal("15.5"), currency="EUR"),
    "less": Percent(Decimal(15)), "online": Redeem(("online",)), "store": Redeem(("store",)), "app": Redeem(("app",)),
    "both": Redeem(("online", "store")), "free returns": Returns(cost="free"), "returns at a cost": Returns(cost=euro("2.95")),
    "returns at one's own cost": Returns(cost="customer"), "returns in store": Returns(to=("store",)), "by post": Returns(to=("post",)),
    "store or post": Returns(to=("store", "post")),
}


@pytest.mark.parametrize("language", BUILT_IN)
@pytest.mark.parametrize("value", IN_WORDS.values(), ids=IN_WORDS)
def test_each_language_says_a_value_in_words_that_are_read_as_it(value, language):
    (said,) = (*phrases(value, language), *sentences(value, language))
    assert any(agrees(fact, value) for fact in find_facts(said, locale=language)), said


AROUND = {
    "alone": ("Gratis retour", (0, 13), (0, 13)),
    "behind another": ("Tot snel. Gratis retour.", (10, 23), (10, 23)),
    "an article": ("Dag! De kosten zijn voor u.", (8, 26), (5, 26)),
    "more before it": ("Altijd gratis retour.", (7, 20), None),
    "more behind it": ("Gratis retour en ruilen.", (0, 13), None),
}


@pytest.mark.parametrize(("text", "stretch", "around"), AROUND.values(), ids=AROUND)
def test_a_sentence_is_rewritten_that_says_nothing_else(text, stretch, around):
    assert sentence_around(text, *stretch, "nl") == around
