"""Amounts in digits and in words have the value that a person reads."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.facts.numbers import (
    AMOUNT,
    PRICE_LIKE,
    SURE_PRICE,
    count,
    decimal_mark,
    in_words,
    parse,
    spoken_after,
    spoken_before,
)
from brandlint.facts.reading import normalise
from brandlint.languages.model import language_of

DIGITS = [
    ("39,95", "39.95"), ("39.95", "39.95"), ("39", "39"), ("39,9", "39.9"), ("1.299,-", "1299"), ("1.299", "1299"), ("1 299,00", "1299.00"),
    ("1 299", "1299"), ("1.299.000", "1299000"), ("1,299.50", "1299.50"), ("1'299.90", "1299.90"), ("39.-", "39"), ("39,--", "39"),
    ("39,—", "39"), ("39,=", "39"), ("--,99", "0.99"), (".89", "0.89"), (",89", "0.89"), ("39⁹⁵", "39.95"), ("1.299⁰⁰", "1299.00"), ("0,289", "0.289"),
]


@pytest.mark.parametrize(("text", "value"), DIGITS, ids=[text for text, _ in DIGITS])
def test_reads_an_amount_in_one_way(text: str, value: str) -> None:
    assert re.fullmatch(AMOUNT, text, re.VERBOSE)
    assert parse(text).value == Decimal(value)
    assert parse(text).other is None


@pytest.mark.parametrize(("text", "comma", "mark", "readings"), [
    ("1,299", True, None, ("1299", "1.299")),
    ("1.299", False, None, ("1299", "1.299")),
    ("1.299", True, None, ("1299", None)),
    ("1,299", False, None, ("1299", None)),
    ("1,299", True, ".", ("1299", None)),
    ("1.299", True, ".", ("1299", "1.299")),
], ids=str)
def test_three_digits_after_the_decimal_mark_are_read_twice(text: str, comma: bool, mark: str | None, readings: tuple[str, str | None]) -> None:
    number = parse(text, decimal_comma=comma, mark=mark)
    assert (str(number.value), str(number.other) if number.other else None) == readings


@pytest.mark.parametrize("text", ["12345678", "1.23.45", "39\ue000", "39,9512"])
def test_knows_what_is_no_amount(text: str) -> None:
    assert re.fullmatch(AMOUNT, text, re.VERBOSE) is None


def test_stops_before_a_size_instead_of_taking_it_for_thousands() -> None:
    assert [re.match(AMOUNT, text, re.VERBOSE).group() for text in ("199 100 ml", "20 500 g", "5 100% wol", "1 199 jas")] == ["199", "20", "5", "1 199"]  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["1,99", "1.299,-", "39⁹⁵", ".89", "--,99", "12.-"])
def test_price_like_digits_have_cents_or_a_dash(text: str) -> None:
    assert re.fullmatch(PRICE_LIKE, text, re.VERBOSE)


@pytest.mark.parametrize("text", ["1", "1,5", "16:00", "2,50 m", "1,22 x 2,44", "4,85/5", "12,50%", "9.00 - 17.00", "a1,99"])
def test_other_digits_are_not_price_like(text: str) -> None:
    assert re.match(PRICE_LIKE, text, re.VERBOSE) is None


@pytest.mark.parametrize(("text", "sure"), [("39,-", True), ("39⁹⁵", True), ("24.-", True), ("2024.-", False), ("39,95", False), ("10⁻", False), ("10¹²", False)])
def test_a_dash_or_raised_cents_make_a_price_without_more(text: str, sure: bool) -> None:
    assert (re.fullmatch(SURE_PRICE, text, re.VERBOSE) is not None) == sure


@given(st.decimals(min_value="0.01", max_value="99999.99", places=2), st.sampled_from([",", "."]), st.sampled_from(["", ".", ",", " ", "'", "\u202f", "\u00a0"]))
def test_reads_again_what_was_written_in_any_style(value: Decimal, mark: str, grouping: str) -> None:
    written = f"{value:,.2f}".replace(",", "G").replace(".", mark).replace("G", grouping if grouping != mark else "")
    text = normalise(written)
    assert re.fullmatch(AMOUNT, text, re.VERBOSE)
    assert parse(text).value == value
    assert parse(text).other is None


@given(st.integers(1, 99_999), st.sampled_from([",-", ",--", ".-", ",\u2013"]))
def test_reads_whole_amounts_again(value: int, tail: str) -> None:
    assert parse(normalise(f"{value}{tail}")).value == value


WORDS = [
    ("nl", "negenendertig", 39), ("nl", "negen en dertig", 39), ("nl", "honderdvijftig", 150), ("nl", "elfhonderd negenennegentig", 1199),
    ("nl", "tweeduizend vijfhonderd", 2500), ("nl", "duizend", 1000), ("nl", "één", 1),
    ("en", "nineteen", 19), ("en", "ninety-five", 95), ("en", "one thousand two hundred and ninety-nine", 1299), ("en", "twelve hundred", 1200),
    ("af", "nege-en-negentig", 99), ("af", "elfhonderd nege-en-negentig", 1199), ("af", "een duisend vyfhonderd", 1500), ("af", "sewentien", 17),
    ("fr", "quatre-vingt-dix-neuf", 99), ("fr", "soixante et onze", 71), ("fr", "vingt et un", 21), ("fr", "quatre-vingts", 80),
    ("fr", "nonante-neuf", 99), ("fr", "septante-cinq", 75), ("fr", "mille deux cents", 1200), ("fr", "deux cent quatre-vingt-un", 281),
]


@pytest.mark.parametrize(("code", "text", "value"), WORDS, ids=[text for _, text, _ in WORDS])
def test_reads_numbers_in_words(code: str, text: str, value: int) -> None:
    assert in_words(tuple(re.findall(r"\w+", text)), language_of(code)) == value


@pytest.mark.parametrize(("code", "text"), [("nl", "honderden"), ("nl", "tientje"), ("nl", "en"), ("en", "tens"), ("en", "and"), ("af", "duisende"), ("nl", "miljoen")])
def test_knows_what_is_no_number_word(code: str, text: str) -> None:
    assert in_words((text,), language_of(code)) is None


def test_finds_the_longest_number_before_and_after_a_place() -> None:
    text = "Nu voor elfhonderd negenennegentig euro en vijfennegentig cent"
    before = spoken_before(text, text.index("euro"), language_of("nl"))
    after = spoken_after(text, text.index("euro") + 4, language_of("nl"))
    assert before is not None
    assert (before.value, text[before.start:before.end]) == (1199, "elfhonderd negenennegentig")
    assert after is not None
    assert (after.value, text[after.start:after.end]) == (95, "vijfennegentig")


@pytest.mark.parametrize(("code", "text", "value"), [("nl", "2e", 2), ("nl", "tweede", 2), ("nl", "drie", 3), ("en", "2nd", 2), ("en", "third", 3), ("af", "vyf", 5), ("nl", "wat", None)])
def test_counts(code: str, text: str, value: int | None) -> None:
    assert count(text, language_of(code)) == value


@pytest.mark.parametrize(("text", "mark"), [("39,95 en 1.299", ","), ("39.95", "."), ("39,95 en 39.95", None), ("39", None)])
def test_knows_the_decimal_mark_of_a_text(text: str, mark: str | None) -> None:
    assert decimal_mark(text) == mark
