"""What a text says of a day: until, from, a range, an event."""

from __future__ import annotations

import pytest

from brandlint.facts.model import Fact, Kind, Percent
from brandlint.facts.periods import find
from brandlint.facts.reading import Reading


def periods(line, locale, label=None):
    return [told(fact) for fact in find(Reading.of(line, locale, label=label), ())]


def told(fact):
    unclear = " unclear" if fact.value.exclusive else ""
    return f"{fact.role} {fact.value.start or ''}..{fact.value.until or ''}{unclear} {fact.text}"


CAUGHT = [
    pytest.param("2026-11-30T00:00+0100/2026-12-14T23:59+0100", "nl-NL", None,
                 ["validity 2026-11-30..2026-12-14 2026-11-30T00:00+0100/2026-12-14T23:59+0100"], id="feed's range"),
    pytest.param("2026-12-01T00:00/2026-12-15T00:00", "nl-NL", None,
                 ["validity 2026-12-01..2026-12-15 unclear 2026-12-01T00:00/2026-12-15T00:00"], id="range that ends at midnight"),
    pytest.param("2026-12-14", "nl-NL", "priceValidUntil", ["validity ..2026-12-14 2026-12-14"], id="field says until"),
    pytest.param("2026-12-01", "nl-NL", "valid_from", ["validity 2026-12-01.. 2026-12-01"], id="field says from"),
    pytest.param("tot 31 december", "nl", None, ["validity ..--12-31 unclear 31 december"], id="nl: tot is unclear"),
    pytest.param("tot 31 december middernacht", "nl", None, ["validity ..--12-31 31 december"],
                 id="nl: tot a day's end is clear"),
    pytest.param("tot 31 Desember", "af", None, ["validity ..--12-31 31 Desember"], id="af: tot includes the day"),
    pytest.param("until 31 December", "en-GB", None, ["validity ..--12-31 31 December"], id="en: until includes the day"),
    pytest.param("before 31 December", "en-GB", None, ["validity ..--12-31 unclear 31 December"], id="en: before is unclear"),
    pytest.param("1 tot 14 maart", "nl", None, ["validity --03-01..--03-14 unclear 1 tot 14 maart"], id="nl: range with tot"),
    pytest.param("tussen 3 en 12 sept", "nl", None, ["validity --09-03..--09-12 3 en 12 sept"], id="nl: between two days of a month"),
    pytest.param("between Jan 1st 2026 and Feb 5th 2027", "en-US", None,
                 ["validity 2026-01-01..2027-02-05 Jan 1st 2026 and Feb 5th 2027"], id="en: between two dates"),
    pytest.param("April 9th through 17th", "en-US", None, ["validity --04-09..--04-17 April 9th through 17th"], id="en: ordinals"),
    pytest.param("from 5/1-5/7/2026", "en-US", None, ["validity 2026-05-01..2026-05-07 5/1-5/7/2026"], id="en-US: digits, one year"),
    pytest.param("Workshop op 14/12", "nl", None, ["event --12-14..--12-14 14/12"], id="digits behind op"),
    pytest.param("20 dec t/m 3 jan 2027", "nl", None, ["validity 2026-12-20..2027-01-03 20 dec t/m 3 jan 2027"],
                 id="the year of the last day, over the turn of the year"),
    pytest.param("Gratis bezorging t/m 14 december", "nl", None, ["event ..--12-14 14 december"],
                 id="of delivery, not of an offer"),
    pytest.param("Retourneren kan t/m 31 januari", "nl", None, ["event ..--01-31 31 januari"], id="of returns"),
    pytest.param("25% korting t/m 14 december, gratis bezorgd", "nl", None, ["validity ..--12-14 14 december"],
                 id="delivery in another clause"),
    pytest.param("14 december", "nl", None, ["event --12-14..--12-14 14 december"], id="a lone day"),
    pytest.param("zo 14/12 open", "nl", None, ["event --12-14..--12-14 zo 14/12"], id="weekday makes digits a day"),
]

QUIET = [
    pytest.param("14/12", "nl", id="digits without a word"),
    pytest.param("vanaf 1-2 personen", "nl", id="a few persons"),
    pytest.param("t/m 30 wasbeurten, t/m XXL, maat 35 t/m 46", "nl", id="ranges of other things"),
    pytest.param("alleen vandaag, dit weekend, nog 2 dagen", "nl", id="days that the text does not name"),
]


@pytest.mark.parametrize(("line", "locale", "label", "stated"), CAUGHT)
def test_caught(line, locale, label, stated):
    assert periods(line, locale, label) == stated


@pytest.mark.parametrize(("line", "locale"), QUIET)
def test_quiet(line, locale):
    assert periods(line, locale) == []


def test_a_date_inside_an_address_is_none():
    line = "x.example/2026-12-14"
    address = Fact(Kind.URL, line, None, 0, len(line), line)
    assert list(find(Reading.of(line, "nl"), (address,))) == []


def test_weekdays_of_both_ends_are_kept():
    (fact,) = find(Reading.of("van ma 2 t/m zo 8 maart", "nl"), ())
    assert fact.value.weekdays == (0, 6)


def test_the_words_of_a_period_are_as_they_stand_in_the_text():
    (fact,) = find(Reading.of("1–14 maart", "nl"), ())
    assert fact.text == "1–14 maart"


def test_a_day_of_an_event_with_a_discount_is_a_day_of_the_offer():
    line = "Koopavond: alleen op 10 december 20% korting"
    percent = Fact(Kind.PERCENT, Percent, "discount", 33, 36, "20%")
    (fact,) = find(Reading.of(line, "nl"), (percent,))
    assert fact.role == "validity"


def test_english_digits_of_no_country_have_two_readings():
    (fact,) = find(Reading.of("until 05/06/2026", "en"), ())
    assert [str(reading.until) for reading in fact.readings] == ["2026-06-05", "2026-05-06"]
    assert not fact.sure
