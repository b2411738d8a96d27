"""Amounts with their currency, span and role where more than the words of one line decides."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents.text import UNKNOWN
from brandlint.facts.model import Fact, Money
from brandlint.facts.money import find
from brandlint.facts.reading import Reading


def _read(line: str, locale: str | None = "nl-NL", label: str | None = None) -> list[tuple[str, str | None, str, str | None]]:
    return [(fact.text, fact.role, str(fact.value.amount), fact.value.currency) for fact in _facts(line, locale, label)
            if isinstance(fact.value, Money)]


def _facts(line: str, locale: str | None = "nl-NL", label: str | None = None, struck: str | None = None) -> list[Fact]:
    stretches = ((line.index(struck), line.index(struck) + len(struck)),) if struck else ()
    return list(find(Reading.of(line, locale, label=label, struck=stretches), ()))


SPANS = [
    ("de-DE", "Gravur +8 €", "8 €", "8", "EUR"),
    ("fr-FR", "Gravure +8,50€", "8,50€", "8.50", "EUR"),
    ("fr-FR", "treize euros et quarante-cinq cents", "treize euros et quarante-cinq cents", "13.45", "EUR"),
    ("fr-FR", "Thé à 470 pence, neuf pounds", "470 pence", "4.7", "GBP"),
    ("nl-NL", "tien pennies", "tien pennies", "0.1", "GBP"),
    ("de-CH", "Verkaufspreis1 290 Franken", "1 290 Franken", "1290", "CHF"),
    ("en-ZA", "Shorts 89R95", "89R95", "89.95", "ZAR"),
    ("nl-NL", "Nu € 39,95!", "€ 39,95", "39.95", "EUR"),
    ("nl-NL", "Nu €\u00a039,95", "€\u00a039,95", "39.95", "EUR"),
    ("nl-NL", "Nu €\u202f1\u202f299,–.", "€\u202f1\u202f299,–", "1299", "EUR"),
    ("nl-NL", "39,95 euro", "39,95 euro", "39.95", "EUR"),
    ("nl-NL", "EUR 39,95", "EUR 39,95", "39.95", "EUR"),
    ("nl-NL", "39,95 €", "39,95 €", "39.95", "EUR"),
    ("nl-NL", "1 ,15 €", "1 ,15 €", "1.15", "EUR"),
    ("nl-NL", "39 € 49 € is geen splitsing", "39 €", "39", "EUR"),
    ("nl-NL", "7€99", "7€99", "7.99", "EUR"),
    ("nl-NL", "39 €95", "39 €95", "39.95", "EUR"),
    ("nl-NL", "€ ３９,９５", "€ ３９,９５", "39.95", "EUR"),
    ("nl-NL", "€ 39‚95", "€ 39‚95", "39.95", "EUR"),
    ("nl-NL", "\u008039,95", "\u008039,95", "39.95", "EUR"),
    ("nl-NL", "€ --,99", "€ --,99", "0.99", "EUR"),
    ("nl-NL", "€ .89", "€ .89", "0.89", "EUR"),
    ("nl-NL", "99 ct", "99 ct", "0.99", "EUR"),
    ("en-GB", "99p", "99p", "0.99", "GBP"),
    ("en-US", "$1,299.00", "$1,299.00", "1299.00", "USD"),
    ("en-CA", "$39", "$39", "39", "CAD"),
    ("en-ZA", "R 1 299", "R 1 299", "1299", "ZAR"),
    ("en-ZA", "R1,500", "R1,500", "1500", "ZAR"),
    ("en-ZA", "R1.500", "R1.500", "1500", "ZAR"),
    ("en-ZA", "89c", "89c", "0.89", "ZAR"),
    ("af-ZA", "1199 rand", "1199 rand", "1199", "ZAR"),
    ("de-CH", "CHF 1’299.90", "CHF 1’299.90", "1299.90", "CHF"),
    ("fr-FR", "64€⁵⁰", "64€⁵⁰", "64.50", "EUR"),
    ("fr-FR", "64€50, vite", "64€50", "64.50", "EUR"),
    ("fr-FR", "Tarif1 299 €", "1 299 €", "1299", "EUR"),
    ("fr-FR", "Modèle A1 299 €", "299 €", "299", "EUR"),
    ("de", "Fr. 1\u00a0170.–", "Fr. 1\u00a0170.–", "1170", "CHF"),
    ("de", "Fr. 64.80", "Fr. 64.80", "64.80", "CHF"),
    ("de-CH", "1'170.–", "1'170.–", "1170", "CHF"),
    ("de-CH", "Unser Haus1'170.–", "1'170.–", "1170", "CHF"),
    ("fr-FR", "Tarif1 299 euros", "1 299 euros", "1299", "EUR"),
    ("de-DE", "64,50 R", "64,50 R", "64.50", "ZAR"),
]


@pytest.mark.parametrize(("locale", "line", "text", "amount", "currency"), SPANS, ids=[line for _, line, *_ in SPANS])
def test_takes_the_whole_stretch_with_its_currency(locale: str, line: str, text: str, amount: str, currency: str) -> None:
    assert _read(line, locale)[0] == (text, "price", amount, currency)


@pytest.mark.parametrize("line", [
    f"€ {UNKNOWN}", f"€ 3{UNKNOWN}", f"{UNKNOWN},95 euro", f"€ 39,{UNKNOWN}", f"€ {UNKNOWN},95", f"voor {UNKNOWN}9,95", f"39.{UNKNOWN} euro",
])
def test_leaves_what_is_filled_in_later(line: str) -> None:
    assert _read(line) == []


QUIET = [
    ("en-ZA", "Tyre 195R14, 205/55R16"), ("en-GB", "Shorts 89R95"), ("de-DE", "3+1 gratis, +49 30 123456"),
    ("nl-NL", "€€€ of €€"), ("nl-NL", "€100% voordeel"), ("en-GB", "TOP 10 and ALL 20"), ("en-GB", "TRY 2, PHP 8, AMD 5600"),
    ("nl-NL", "R2-D2 en R 2"), ("en-GB", "R&B with 50 songs, R2 and R5"), ("nl-NL", "honderden euro's"), ("en-GB", "20 pounds of flour"),
    ("nl-NL", "1024 x 768"), ("nl-NL", "Bel 020-123 45 67"), ("nl-NL", "van 9.00 tot 18.00"), ("nl-NL", "2026"), ("nl-NL", "versie 12.50"),
    ("nl-NL", "Besteld voor 16.00, morgen in huis"), ("nl-NL", "nu 2,50 m lang"), ("nl-NL", "vanaf 12.10"), ("en-GB", "720p and 1080p"),
    ("nl-NL", "A4, 12V, 4K, 10K goud"), ("nl-NL", "voor 23:59"), ("nl-NL", "Nu 24/7"), ("en-GB", "for 4.5 stars"), ("nl-NL", "8.000 producten"),
    ("nl-NL", "width:50%;color:#399500"), ("af-ZA", "Die R62 deur Montagu"), ("nl-NL", "Tank Euro 95"), ("en", "A Yamaha R125"),
]


@pytest.mark.parametrize(("locale", "line"), QUIET, ids=[line for _, line in QUIET])
def test_is_quiet_about_what_is_no_money(locale: str, line: str) -> None:
    assert _read(line, locale) == []


@pytest.mark.parametrize(("locale", "line", "amount"), [
    ("nl-NL", "€ 5 miljoen", "5000000"), ("nl-NL", "€ 1,5 mln", "1500000.0"), ("en-GB", "£10k", "10000"), ("en-GB", "£2bn", "2000000000"),
    ("en-US", "3 million dollars", "3000000"), ("nl-NL", "twee miljoen euro", "2000000"), ("af-ZA", "R5 miljoen", "5000000"),
    ("fr-FR", "75 millions de dollars", "75000000"), ("fr-FR", "2 millions d'euros", "2000000"), ("de-DE", "16,4 Millionen Euro", "16400000.0"),
], ids=str)
def test_what_is_larger_than_a_price_is_in_doubt(locale: str, line: str, amount: str) -> None:
    (fact,) = _facts(line, locale)
    assert isinstance(fact.value, Money)
    assert (str(fact.value.amount), fact.sure, fact.text) == (amount, False, line)


@pytest.mark.parametrize(("locale", "line", "stated"), [
    ("en-US", "revenues of $200-300 million", [("from", "200000000", "$200"), ("up_to", "300000000", "300 million")]),
])
def test_a_thousand_or_million_behind_a_range_is_that_of_both_ends_and_each_has_a_place_of_its_own(locale, line, stated) -> None:
    money = _facts(line, locale)
    assert [(fact.role, f"{fact.value.amount:f}", line[fact.start:fact.end]) for fact in money] == stated



OTHER_CURRENCIES = [
    ("en-US", "10$", "10$", "10", "USD"), ("en", "A$12.50 now", "A$12.50", "12.50", "AUD"), ("nl-NL", "nu US$ 20", "US$ 20", "20", "USD"),
    ("en", "SEK 249", "SEK 249", "249", "SEK"), ("nl-NL", "249 NOK", "249 NOK", "249", "NOK"), ("nl-NL", "79,90 zł", "79,90 zł", "79.90", "PLN"),
    ("en", "¥1,200 each", "¥1,200", "1200", "JPY"), ("en", "TRY 249.90", "TRY 249.90", "249.90", "TRY"), ("en", "Rs. 500", "Rs. 500", "500", "INR"),
    ("nl-NL", "20 Zwitserse franken", "20 Zwitserse franken", "20", "CHF"), ("en", "15 Canadian dollars", "15 Canadian dollars", "15", "CAD"),
    ("nl-NL", "Prijs in EUR: 12,50", "EUR: 12,50", "12.50", "EUR"), ("nl-NL", "3 euro en 50 cent", "3 euro en 50 cent", "3.5", "EUR"),
    ("en", "20 dollars 43 cents", "20 dollars 43 cents", "20.43", "USD"), ("en", "twenty dollars and 43 cents", "twenty dollars and 43 cents", "20.43", "USD"),
    ("fr-FR", "100 roupies indiennes", "100 roupies indiennes", "100", "INR"), ("en", "RM42 each", "RM42", "42", "MYR"),
    ("en", "yen 500 each", "yen 500", "500", "JPY"), ("de-DE", "1000 Rupien", "1000 Rupien", "1000", "INR"),
    ("en-GB", "ten pence", "ten pence", "0.1", "GBP"), ("en-GB", "197 pence", "197 pence", "1.97", "GBP"), ("nl-NL", "9€ 95", "9€ 95", "9.95", "EUR"),
]


@pytest.mark.parametrize(("locale", "line", "text", "amount", "currency"), OTHER_CURRENCIES, ids=[line for _, line, *_ in OTHER_CURRENCIES])
def test_reads_other_currencies_and_what_stands_behind_the_whole(locale: str, line: str, text: str, amount: str, currency: str) -> None:
    assert [(said, value, of) for said, _, value, of in _read(line, locale)] == [(text, amount, currency)]


def test_a_range_says_its_currency_once() -> None:
    assert _read("van 10 tot 20 euro") == [("10", "from", "10", "EUR"), ("20 euro", "up_to", "20", "EUR")]
    assert _read("between 10 dollars and 20 dollars", "en-US") == [("10 dollars", "from", "10", "USD"), ("20 dollars", "up_to", "20", "USD")]


def test_struck_through_is_the_former_price() -> None:
    assert [(fact.text, fact.role) for fact in _facts("€ 59,95 € 39,95", struck="€ 59,95")] == [("€ 59,95", "was"), ("€ 39,95", "price")]


def test_struck_digits_and_those_beside_them_are_prices_without_a_sign() -> None:
    assert [(fact.text, fact.role) for fact in _facts("59,95 39,95", struck="59,95")] == [("59,95", "was"), ("39,95", "price")]
    assert _facts("59,95 39,95") == []


def test_a_larger_amount_before_a_smaller_is_former_but_not_for_certain() -> None:
    first, second = _facts("€ 59,95 € 39,95")
    assert (first.role, first.sure, second.role, second.sure) == ("was", False, "price", True)


@pytest.mark.parametrize(("label", "line", "locale", "expected"), [
    ("price", "25.95 GBP", "nl-NL", [("25.95 GBP", "price", "25.95", "GBP")]),
    ("sale_price", "24.95 EUR", "nl-NL", [("24.95 EUR", "price", "24.95", "EUR")]),
    ("g:price", "1299.00", "nl-NL", [("1299.00", "price", "1299.00", "EUR")]),
    ("Prijs", "39", "nl-NL", [("39", "price", "39", "EUR")]),
    ("was prijs", "59,95", "nl-NL", [("59,95", "was", "59.95", "EUR")]),
    ("was_price", "€ 59,95", "nl-NL", [("€ 59,95", "was", "59.95", "EUR")]),
    ("price", "39.95", "en", [("39.95", "price", "39.95", None)]),
    ("price", "39 of 49", "nl-NL", []),
    ("size", "39", "nl-NL", []),
    ("sku", "10045", "nl-NL", []),
    ("budget", "€ 250", "nl-NL", []),
    ("campaign.budget", "€ 250", "nl-NL", []),
    ("text", "Nu € 39", "nl-NL", [("€ 39", "price", "39", "EUR")]),
], ids=str)
def test_a_fields_name_says_what_its_digits_are(label: str, line: str, locale: str, expected: list[object]) -> None:
    assert _read(line, locale, label) == expected


def test_an_amount_of_two_readings_keeps_both() -> None:
    (fact,) = _facts("€ 1,299")
    assert fact.readings == (Money(Decimal(1299), "EUR"), Money(Decimal("1.299"), "EUR"))
    assert not fact.sure


def test_the_texts_habit_decides_between_two_readings() -> None:
    assert all(fact.sure for fact in _facts("€ 1,299 en € 39.95"))


def test_fuel_has_three_decimals() -> None:
    (fact,) = _facts("Euro 95 voor € 2,049 per liter")
    assert (fact.value, fact.role, fact.sure) == (Money(Decimal("2.049"), "EUR", "l"), "unit", True)


def test_the_rand_needs_its_market_or_the_look_of_a_price() -> None:
    assert _read("Nou R5", "af-ZA") == [("R5", "price", "5", "ZAR")]
    assert _read("Now R5", "en-ZA") == [("R5", "price", "5", "ZAR")]
    assert _read("Now R599", "en") == [("R599", "price", "599", "ZAR")]
    assert _read("Now R5", "en-GB") == []
    assert _read("Now R599.99", "en-GB") == [("R599.99", "price", "599.99", "ZAR")]


STYLES = {
    "nl-NL": ("€ {}", "€{}", "{} euro", "EUR {}"), "en-GB": ("£{}", "GBP {}", "{} pounds"), "en-US": ("${}",), "af-ZA": ("R{}", "R {}", "{} rand"),
    "en-ZA": ("R{}", "R {}"),
}
MARKS = {"nl-NL": (".", ","), "en-GB": (",", "."), "en-US": (",", "."), "af-ZA": (" ", ","), "en-ZA": (" ", ".")}


@given(st.sampled_from([(locale, style) for locale, styles in STYLES.items() for style in styles]), st.decimals("0.01", "9999.99", places=2))
def test_a_price_written_in_a_locale_is_read_again_as_the_same_price(written: tuple[str, str], value: Decimal) -> None:
    locale, style = written
    grouping, mark = MARKS[locale]
    text = style.format(f"{value:,.2f}".replace(",", "G").replace(".", mark).replace("G", grouping))
    (fact,) = find(Reading.of(text, locale), ())
    assert isinstance(fact.value, Money)
    assert (fact.value.amount, fact.text, fact.sure) == (value, text, True)


@given(st.text(alphabet="€£R$0123456789.,-% voornuRwas\n⁹⁵\ue000", max_size=60), st.sampled_from(["nl-NL", "en-GB", "af-ZA", "en", None]))
def test_amounts_do_not_overlap_and_stand_where_they_say(line: str, locale: str | None) -> None:
    facts = _facts(line, locale)
    assert all(line[fact.start:fact.end] == fact.text and UNKNOWN not in fact.text for fact in facts)
    assert all(first.end <= second.start for first, second in pairwise(facts))


@pytest.mark.parametrize(("locale", "line"), [
    pytest.param("en-ZA", "45 to 100 cm, up to 5 years, R129", id="a norm beside a length"),
    pytest.param("af-ZA", "Isofix, R44", id="a norm beside a fitting"),
    pytest.param("de", "Mo–Fr. 9.30 Uhr", id="a time on Friday"),
    pytest.param("de", "Fr. 12.12.", id="a date on Friday"),
])
def test_numbers_of_other_things_are_no_amounts(locale: str, line: str) -> None:
    assert _read(line, locale) == []


@pytest.mark.parametrize(("locale", "line", "expected"), [
    pytest.param("de-DE", "statt neunundsiebzig fünfundneunzig jetzt nur neunundfünfzig Euro fünfzig", ["79.95", "59.5"], id="de"),
    pytest.param("en-GB", "instead of seventy-nine ninety-five now fifty-nine pounds fifty", ["79.95", "59.5"], id="en"),
])
def test_two_numbers_in_words_are_units_and_cents(locale: str, line: str, expected: list[str]) -> None:
    assert [amount for _, _, amount, _ in _read(line, locale)] == expected


def test_a_struck_amount_joined_to_its_label_keeps_its_thousands() -> None:
    assert [(fact.text, fact.role) for fact in _facts("Normaler Preis1'170.–", "de-CH", struck="1'170.–")] == [("1'170.–", "was")]


def test_a_price_behind_a_struck_one_is_none_of_its_cents():
    assert [fact.text for fact in find(Reading.of("129 euro 99", "nl-NL", struck=((0, 8),)), [])][:1] == ["129 euro"]
