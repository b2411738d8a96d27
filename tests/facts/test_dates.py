"""Days in text: what is written in any style is read as the same day, and what is no day is none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.facts.dates import dates
from brandlint.facts.model import OpenDate
from brandlint.facts.reading import Reading
from brandlint.languages.model import BUILT_IN, language_of

FORMS = ("text", "weekday", "dashes", "slashes", "dots", "iso", "iso time")
DAYS = st.dates(date(2020, 1, 1), date(2039, 12, 31))


def written(day, language, form, abbreviated):
    month = language.dates.months[day.month - 1].split("|")[abbreviated and -1].title()
    weekday = language.dates.weekdays[day.weekday()].split("|")[abbreviated and 1].title()
    return {
        "text": f"{day.day} {month} {day.year}", "weekday": f"{weekday} {day.day} {month} {day.year}",
        "dashes": f"{day.day}-{day.month:02}-{day.year}", "slashes": f"{day.day:02}/{day.month:02}/{day.year}",
        "dots": f"{day.day}.{day.month}.{day.year}", "iso": day.isoformat(), "iso time": f"{day.isoformat()}T23:59+0100",
    }[form]


@given(DAYS, st.sampled_from(BUILT_IN), st.sampled_from(FORMS), st.booleans())
def test_a_date_written_in_any_style_of_any_language_is_read_as_the_same_day(day, code, form, abbreviated):
    line = f"x: {written(day, language_of(code), form, abbreviated)}."
    locale = {"en": "en-GB"}.get(code, code)
    found = dates(Reading.of(line, locale))
    assert [mention.day for mention in found] == [day]
    assert found[0].weekday == (day.weekday() if form == "weekday" else None)


@given(DAYS, st.sampled_from(BUILT_IN))
def test_a_date_without_a_year_keeps_it_open(day, code):
    language = language_of(code)
    line = f"{day.day} {language.dates.months[day.month - 1].split('|')[0].title()}"
    assert [(mention.start, mention.end, mention.day) for mention in dates(Reading.of(line, code))] == [
        (0, len(line), OpenDate.of(day.month, day.day))]


@given(DAYS)
def test_an_american_date_has_its_month_first(day):
    line = f"Ends {day.month}/{day.day}/{day.year}"
    assert [mention.day for mention in dates(Reading.of(line, "en-US"))] == [day]


CAUGHT = [
    pytest.param("December 14th", "en-GB", ["--12-14"], id="month first"),
    pytest.param("14th of December, 2026", "en-GB", ["2026-12-14"], id="of"),
    pytest.param("Monday, December 14, 2026", "en-US", ["2026-12-14"], id="American with weekday"),
    pytest.param("am 26. 10.2026, 27 . 10.26", "de", ["2026-10-26", "2026-10-27"], id="de: spaces beside the first full stop alone"),
    pytest.param("Ouverture Oct-2", "fr", ["--10-02"], id="fr: month first with a dash"),
    pytest.param("ouvert le 3ème jour d'octobre", "fr", ["--10-03"], id="fr: ordinal and day of"),
    pytest.param("le 6 du mois d'avril, Mai vingt et un", "fr", ["--04-06", "--05-21"], id="fr: month of, and a number in words behind"),
    pytest.param("Rentrée novembre 23 de 2027", "fr", ["2027-11-23"], id="fr: month first, year behind a word"),
    pytest.param("it starts may twenty-first", "en-GB", ["--05-21"], id="en: small may before an ordinal that is no verb"),
    pytest.param("2026-11-30-2026-12-14", "nl", ["2026-11-30", "2026-12-14"], id="two of a feed with one dash between"),
    pytest.param("14 dec '26", "nl", ["2026-12-14"], id="short year"),
    pytest.param("1e mei", "nl", ["--05-01"], id="ordinal"),
    pytest.param("14dec", "nl", ["--12-14"], id="no space"),
    pytest.param("14 december", "nl", ["--12-14"], id="no-break space"),
    pytest.param("vijfentwintig december", "nl", ["--12-25"], id="in words"),
    pytest.param("the first of March", "en-GB", ["--03-01"], id="ordinal in words"),
    pytest.param("eind februari 2028", "nl", ["2028-02-29"], id="end of February in a leap year"),
    pytest.param("29 februari", "nl", ["--02-29"], id="leap day of an unknown year"),
    pytest.param("de eenentwintigste van mei", "nl", ["--05-21"], id="nl: compound ordinal in words"),
    pytest.param("die een-en-twintigste Mei", "af", ["--05-21"], id="af: compound ordinal in words"),
    pytest.param("the twenty-second of June 2026", "en-GB", ["2026-06-22"], id="en: compound ordinal in words"),
    pytest.param("die zweiundzwanzigste Februar, am 15ten März", "de", ["--02-22", "--03-15"], id="de: ordinals"),
    pytest.param("le 12 du mois de septembre", "fr", ["--09-12"], id="fr: of the month of"),
    pytest.param("May the first", "en-US", ["--05-01"], id="en: ordinal in words behind the month"),
    pytest.param("May twenty-one", "en-US", ["--05-21"], id="en: number in words behind the month"),
    pytest.param("4 juli van 2026", "nl", ["2026-07-04"], id="nl: of before the year"),
    pytest.param("4th of July of 2026, 28 June in 2027", "en-GB", ["2026-07-04", "2027-06-28"], id="en: of and in before the year"),
    pytest.param("01/sep/2026, 2-okt", "nl", ["2026-09-01", "--10-02"], id="name of the month between strokes"),
    pytest.param("2026-Sep-01 and Sep-23-2026", "en-US", ["2026-09-01", "2026-09-23"], id="name of the month in other orders"),
    pytest.param("21-APR-26", "en-GB", ["2026-04-21"], id="short year between dashes"),
    pytest.param("October, 1st; Oct-2; Oct2", "en-US", ["--10-01", "--10-02", "--10-02"], id="month first, loosely"),
    pytest.param("Start: november 19-20", "nl", ["--11-19"], id="nl: month first, at the end"),
    pytest.param("21/04/2026", "en-US", ["2026-04-21"], id="only one order is a day"),
    pytest.param("13.5.2026", "en-US", ["2026-05-13"], id="full stops have the day first everywhere"),
    pytest.param("05/05/19, 31-10-14", "nl", ["2019-05-05", "2014-10-31"], id="short years of other decades"),
    pytest.param("Datum:30 december", "nl", ["--12-30"], id="right behind a colon"),
    pytest.param("10/1/2026-10/7/2026", "en-US", ["2026-10-01", "2026-10-07"], id="two of them with a dash"),
    pytest.param("until the 1st of may, march 3", "en-GB", ["--05-01", "--03-03"], id="en: small letters that are surely months"),
    pytest.param("30 Nov-14 Dec", "en-GB", ["--11-30", "--12-14"], id="hyphen between"),
    pytest.param("2026-11-30/2026-12-14", "nl", ["2026-11-30", "2026-12-14"], id="feed's range"),
]

QUIET = [
    pytest.param("31 februari", "nl", id="no such day"),
    pytest.param("Collection Jan-27, code MAI-10 ou OCT-2", "fr", id="fr: a month of a year, and codes"),
    pytest.param("En mai deux pour un, en mai trente lampes", "fr", id="fr: counts in words behind a month"),
    pytest.param("In mei dertig dagen lang", "nl", id="nl: a count in words behind a month"),
    pytest.param("26. 10.26 €, 3. 14.50", "de", id="de: amounts in a numbered list"),
    pytest.param("you may second it", "en-GB", id="en: may before a verb"),
    pytest.param("29 februari 2027", "nl", id="no leap year"),
    pytest.param("31.04.2026", "nl", id="no such day in digits"),
    pytest.param("you may 14 times march 3 miles", "en-GB", id="may and march as words"),
    pytest.param("December 20% off", "en-GB", id="a percentage after a month"),
    pytest.param("December 2026", "en-GB", id="a month of a year"),
    pytest.param("14 decibel, 3 meiden", "nl", id="words that begin like months"),
    pytest.param("In december 2 halen 1 betalen, maart 3 stuks", "nl", id="nl: a count behind a month"),
    pytest.param("In December two for one", "en-GB", id="en: a count in words behind a month"),
    pytest.param("you may first try it, may 14 times", "en-GB", id="may as a verb"),
    pytest.param("code DEC25, JAN10", "en-GB", id="codes that begin like months"),
    pytest.param("maten 8/10/12 en 6-8-10, v1.2.45", "nl", id="sizes and versions"),
    pytest.param("open on Sunday, 10-3", "en-GB", id="hours behind a weekday"),
    pytest.param("06-12-45 67 89", "nl", id="a telephone number"),
    pytest.param("vrij op 32 mei", "nl", id="no such day of May"),
    pytest.param("NR-14/12, v1.12.2026.3", "nl", id="names and versions"),
    pytest.param("eind februari", "nl", id="end of February of an unknown year"),
]


@pytest.mark.parametrize(("line", "locale", "days"), CAUGHT)
def test_caught(line, locale, days):
    assert [str(mention.day) for mention in dates(Reading.of(line, locale))] == days


@pytest.mark.parametrize(("line", "locale"), QUIET)
def test_quiet(line, locale):
    assert dates(Reading.of(line, locale)) == []


def test_day_and_month_in_english_of_no_country_stay_two_readings():
    (mention,) = dates(Reading.of("05/06/2026", "en"))
    assert (mention.day, mention.other) == (date(2026, 6, 5), date(2026, 5, 6))


def test_digits_without_a_year_are_weak():
    assert [mention.weak for mention in dates(Reading.of("14/12 en 14/12/2026", "nl"))] == [True, False]
