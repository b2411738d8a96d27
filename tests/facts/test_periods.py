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
    pytest.param("Gratis bezorging t/m 14 december", "nl", None, ["validity ..--12-14 14 december"],
                 id="of delivery for nothing"),
    pytest.param("Retourneren kan t/m 31 januari", "nl", None, ["event ..--01-31 31 januari"], id="of returns"),
    pytest.param("25% korting t/m 14 december, gratis bezorgd", "nl", None, ["validity ..--12-14 14 december"],
                 id="delivery in another clause"),
    pytest.param("14 december", "nl", None, ["event --12-14..--12-14 14 december"], id="a lone day"),
    pytest.param("Korting 1/3-14/3", "nl", None, ["validity --03-01..--03-14 1/3-14/3"], id="digits beside an offer word"),
    pytest.param("van 1/3-14/3", "nl", None, ["validity --03-01..--03-14 1/3-14/3"], id="digits behind a word for from"),
    pytest.param("vr 27, za 28 en zo 29 november", "nl", None,
                 ["validity --11-27..--11-29 vr 27, za 28 en zo 29 november"], id="nl: days in a row with their weekdays"),
    pytest.param("Fri, Nov 27, Sat, Nov 28 & Sun, Nov 29", "en-US", None,
                 ["validity --11-27..--11-29 Fri, Nov 27, Sat, Nov 28 & Sun, Nov 29"], id="en-US: whole dates in a row"),
    pytest.param("ven. 27, sam. 28 et dim. 29 novembre", "fr", None,
                 ["validity --11-27..--11-29 ven. 27, sam. 28 et dim. 29 novembre"], id="fr: days in a row"),
    pytest.param("Korting op vr 4, vr 11 en vr 18 december", "nl", None, ["event --12-18..--12-18 vr 18 december"],
                 id="three Fridays are no period"),
    pytest.param("vom ersten bis zum zehnten Dezember", "de", None,
                 ["validity --12-01..--12-10 ersten bis zum zehnten Dezember"], id="de: both days in words"),
    pytest.param("from the first to the tenth of December", "en-GB", None,
                 ["validity --12-01..--12-10 first to the tenth of December"], id="en: both days in words"),
    pytest.param("Be the first - 14 December", "en-GB", None, ["event --12-14..--12-14 14 December"], id="en: to be the first"),
    pytest.param("28 december 2026 t/m 3 januari", "nl", None, ["validity 2026-12-28..2027-01-03 28 december 2026 t/m 3 januari"],
                 id="the year of the first day, over the turn of the year"),
    pytest.param("The sale starts Saturday 21 March in all stores and ends 24 March", "en-GB", None,
                 ["validity --03-21..--03-24 Saturday 21 March in all stores and ends 24 March"], id="en: starts and ends"),
    pytest.param("L'offre commence le 21 mars et se termine le 24 mars", "fr", None,
                 ["validity --03-21..--03-24 21 mars et se termine le 24 mars"], id="fr: starts and ends"),
    pytest.param("Nieuwe collectie vanaf 21 maart en de oude tot 24 maart", "nl", None,
                 ["validity --03-21.. 21 maart", "validity ..--03-24 unclear 24 maart"], id="one thing begins, another ends"),
    pytest.param("New deals from 21 March. The sale ends 24 March", "en-GB", None,
                 ["validity --03-21.. 21 March", "validity ..--03-24 24 March"], id="two sentences, two periods"),
    pytest.param("until 11.59pm on 31 December", "en-GB", None, ["validity ..--12-31 31 December"], id="en: a time before the day"),
    pytest.param("tot 23.59 uur op 31 december", "nl", None, ["validity ..--12-31 31 december"],
                 id="nl: a time before the day makes tot clear"),
    pytest.param("tot 0.00 uur op 1 januari", "nl", None, ["validity ..--01-01 unclear 1 januari"], id="nl: the first minute of a day"),
    pytest.param("bis 24 Uhr am 31.12.", "de", None, ["validity ..--12-31 31.12."], id="de: a time before the day"),
    pytest.param("jusqu'à 23h59 le 31 décembre", "fr", None, ["validity ..--12-31 31 décembre"], id="fr: a time before the day"),
    pytest.param("tot 23:59 op 31 Desember", "af", None, ["validity ..--12-31 31 Desember"], id="af: a time before the day"),
    pytest.param("De actie eindigt 14 december", "nl", None, ["validity ..--12-14 14 december"], id="nl: ends, without op"),
    pytest.param("Alleen vandaag, 14 december", "nl", None, ["validity --12-14..--12-14 14 december"], id="nl: today and no other day"),
    pytest.param("Today only: 14 December", "en-GB", None, ["validity --12-14..--12-14 14 December"], id="en: today and no other day"),
    pytest.param("Aujourd'hui seulement, 14 décembre", "fr", None, ["validity --12-14..--12-14 14 décembre"],
                 id="fr: today and no other day"),
    pytest.param("Net vandag, 14 Desember", "af", None, ["validity --12-14..--12-14 14 Desember"], id="af: today and no other day"),
    pytest.param("Vandaag, 14 december", "nl", None, ["event --12-14..--12-14 14 december"], id="nl: today, and perhaps others"),
    pytest.param("Do 26.11., Fr 27.11. und Sa 28.11. 20% Rabatt", "de", None,
                 ["validity --11-26..--11-28 Do 26.11., Fr 27.11. und Sa 28.11."], id="de: a percentage behind a day is no year"),
    pytest.param("Bis 28.11. 20 Euro sparen", "de", None, ["validity ..--11-28 28.11."], id="de: an amount behind a day is no year"),
    pytest.param("Folder week 12, 16 t/m 22 maart", "nl", None, ["validity --03-16..--03-22 16 t/m 22 maart"],
                 id="a number before a comma is none of the days"),
    pytest.param("van 27 november 09.00 uur tot en met 30 november 23.59 uur", "nl", None,
                 ["validity --11-27..--11-30 27 november 09.00 uur tot en met 30 november"], id="nl: times behind both days"),
    pytest.param("starts 9am 27 November and ends 11.59pm 30 November", "en-GB", None,
                 ["validity --11-27..--11-30 27 November and ends 11.59pm 30 November"], id="en: times before both days"),
    pytest.param("Soldes Novembre 19 au 22, chez nous", "fr", None, ["validity --11-19..--11-22 Novembre 19 au 22"],
                 id="fr: month first, to"),
    pytest.param("Offre Oct. 2 à Octobre 22", "fr", None, ["validity --10-02..--10-22 Oct. 2 à Octobre 22"], id="fr: both months first"),
    pytest.param("Valable du 3 au 12 du mois d'octobre", "fr", None, ["validity --10-03..--10-12 3 au 12 du mois d'octobre"],
                 id="fr: of the month of"),
    pytest.param("Promo du 01/05-07/05, 2027", "fr", None, ["validity 2027-05-01..2027-05-07 01/05-07/05, 2027"],
                 id="fr: a year behind two days in digits"),
    pytest.param("Ventes 10/1-11/2/2027", "fr", None, ["validity 2027-01-10..2027-02-11 10/1-11/2/2027"], id="fr: digits, one year"),
    pytest.param("Actie in november tussen 19 en 22.", "nl", None, ["validity --11-19..--11-22 november tussen 19 en 22"],
                 id="nl: month before between"),
    pytest.param("van 1-10-2026-7-10-2026", "nl", None, ["validity 2026-10-01..2026-10-07 1-10-2026-7-10-2026"],
                 id="nl: one dash for all"),
    pytest.param("Sale in June 2027 between the 4th and the 9th on all lamps", "en-GB", None,
                 ["validity 2027-06-04..2027-06-09 June 2027 between the 4th and the 9th"], id="en: month and year before between"),
    pytest.param("Im Mai zwischen dem 4. und dem 9. sparen", "de", None, ["validity --05-04..--05-09 Mai zwischen dem 4. und dem 9."],
                 id="de: month before between"),
    pytest.param("In der Nacht vom 14.10. auf den 15.10.2026", "de", None,
                 ["validity 2026-10-14..2026-10-15 14.10. auf den 15.10.2026"], id="de: from one day to the next"),
    pytest.param("14 - 15.10. im Laden", "de", None, ["validity --10-14..--10-15 14 - 15.10."], id="de: one full stop for both"),
    pytest.param("Alles reduziert November 19-20 vormittags", "de", None, ["validity --11-19..--11-20 November 19-20"],
                 id="de: month first, sentence goes on"),
    pytest.param("zo 14/12 open", "nl", None, ["event --12-14..--12-14 zo 14/12"], id="weekday makes digits a day"),
]

QUIET = [
    pytest.param("14/12", "nl", id="digits without a word"),
    pytest.param("maat 1/3-14/3", "nl", id="sizes"),
    pytest.param("op=op, nog 2 dagen, zolang de voorraad strekt", "nl", id="nl: stock-bound and relative"),
    pytest.param("2 days left, while stocks last, ends tonight", "en-GB", id="en: stock-bound and relative"),
    pytest.param("nur heute, noch 2 Tage, solange der Vorrat reicht", "de", id="de: stock-bound and relative"),
    pytest.param("aujourd'hui seulement, plus que 2 jours", "fr", id="fr: stock-bound and relative"),
    pytest.param("net vandag, nog 2 dae, solank voorraad hou", "af", id="af: stock-bound and relative"),
    pytest.param("vanaf 1-2 personen", "nl", id="a few persons"),
    pytest.param("in november tussen 19 en 20 uur, in mei tussen 4 en 8 personen", "nl", id="nl: hours and counts behind a month"),
    pytest.param("Im November zwischen 19 und 20 Uhr, im Mai 4-8 tolle Lampen", "de", id="de: hours and counts behind a month"),
    pytest.param("Aktion Mai 4-8 neue Lampen, Preise 14 - 15.10.", "de", id="de: counts and amounts"),
    pytest.param("En novembre 2 à 3 lampes, 1/2-3/4 tasse", "fr", id="fr: counts and fractions"),
    pytest.param("you may between 4 and 8", "en-GB", id="en: may as a verb"),
    pytest.param("t/m 30 wasbeurten, t/m XXL, maat 35 t/m 46", "nl", id="ranges of other things"),
    pytest.param("alleen vandaag, dit weekend, nog 2 dagen", "nl", id="days that the text does not name"),
]


@pytest.mark.parametrize(("line", "locale", "label", "stated"), CAUGHT)
def test_caught(line, locale, label, stated):
    assert periods(line, locale, label) == stated


@pytest.mark.parametrize(("line", "locale"), QUIET)
def test_quiet(line, locale):
    assert periods(line, locale) == []


def test_a_day_that_something_was_moved_to_is_no_end():
    assert periods("Der Start wurde vom 14.10. auf den 15.10. verschoben", "de") == ["event --10-15..--10-15 15.10."]


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


@pytest.mark.parametrize(("line", "stated"), [
    ("from 02/03/2026 until 25/03/2026", ["validity 2026-03-02..2026-03-25 02/03/2026 until 25/03/2026"]),
    ("from 02/03/2026 until 03/25/2026", ["validity 2026-02-03..2026-03-25 02/03/2026 until 03/25/2026"]),
    ("until Thursday 05/03/2026", ["validity ..2026-03-05 Thursday 05/03/2026"]),
    ("until Sunday 05/03/2026", ["validity ..2026-05-03 Sunday 05/03/2026"]),
])
def test_another_date_or_a_weekday_decides_which_number_is_the_month(line, stated):
    assert periods(line, "en") == stated
    assert all(fact.sure for fact in find(Reading.of(line, "en"), ()))


@pytest.mark.parametrize("line", ["until 05/03/2026, not 06/04/2026", "13/01/2026, 01/13/2026 and until 05/03/2026", "until Monday 05/03/2026"])
def test_what_decides_nothing_leaves_two_readings(line):
    assert any(fact.readings for fact in find(Reading.of(line, "en"), ()))


def test_english_digits_of_no_country_have_two_readings():
    (fact,) = find(Reading.of("until 05/06/2026", "en"), ())
    assert [str(reading.until) for reading in fact.readings] == ["2026-06-05", "2026-05-06"]
    assert not fact.sure
