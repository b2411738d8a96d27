"""Windows that stand somewhere on a page, and years that are not said."""

from __future__ import annotations

from datetime import date

import pytest

PAGE = "<h1>Lente</h1><p>{window}</p>" + "<p>Wij maken licht.</p>" * 20 + "<div><h3>Lamp Orion</h3><p>€ 89,95</p></div><div><h3>Kruk Vega</h3><p>€ 64,50</p></div>"

QUIET = [
    pytest.param(PAGE.format(window="Van 2 t/m 15 maart."), id="the offer's window, far from its product"),
    pytest.param(PAGE.format(window="Kom t/m 30 april kijken in Zwolle."), id="a window of something else"),
    pytest.param(PAGE.format(window="Van 6 t/m 12 april."), id="a window that shares no day with an offer"),
    pytest.param("<p>Met code LICHT20 krijg je 20% korting. Geldig t/m 29 maart.</p><p>De Lampenweken duren t/m 15 maart.</p>",
                 id="another window beside a code that has its own"),
    pytest.param("<p>Lamp Orion € 89,95. Inschrijven voor de cursus kan vanaf 1 september.</p>", id="a first day alone, of something else"),
    pytest.param("<p>De Lampenweken: van 2 t/m 15 maart.<br>20% korting met LICHT20.</p>", id="the window of the campaign over a code"),
    pytest.param("<p>Van 2 t/m 15 maart, in je winkel en online LICHT20: 20% korting, t/m 29 maart</p>", id="both windows in one sentence"),
    pytest.param("<div><h3>Kaars Mira: 2 voor € 12</h3></div><div><h3>Avond</h3><p>Diner € 45, boek uiterlijk 20 maart.</p></div>",
                 id="a day under another heading"),
    pytest.param("<p>Lamp Orion € 89,95</p><p>Win! Like en deel vóór 12 maart en maak kans op 1 van de 5 lampen.</p>",
                 id="the end of a contest"),
    pytest.param("<p>Lamp Orion € 89,95. Gesloten op zondag 25 december.</p>", id="a weekday of a day whose year is not clear"),
]

CAUGHT = [
    pytest.param(PAGE.format(window="Van 2 t/m 22 maart."), "OFR020", id="the right first day and a wrong last one"),
    pytest.param(PAGE.format(window="Van 9 t/m 15 maart."), "OFR021", id="the right last day and a wrong first one"),
    pytest.param(PAGE.format(window="Deze aanbieding eindigt op 22 maart."), "OFR020", id="a window that speaks of the offer"),
    pytest.param("<p>Met code LICHT20 krijg je 20% korting. Geldig t/m 30 maart.</p>", "OFR020", id="the next sentence"),
    pytest.param("<p>Van 2 t/m 15 maart krijg je 20% korting met LICHT20.</p>", "OFR020", id="another offer's window alone with a code"),
    pytest.param("<p>Lamp Orion € 89,95. Opening op zaterdag 20 maart.</p>", "OFR022", id="a weekday of a day close by"),
]


@pytest.mark.parametrize("text", QUIET)
def test_right_windows_are_quiet(judge, text):
    assert judge({"web/nl/a.html": text}) == []


@pytest.mark.parametrize(("text", "code"), CAUGHT)
def test_wrong_windows_are_caught(judge, text, code):
    assert [one.code for one in judge({"web/nl/a.html": text})] == [code]


@pytest.mark.parametrize(("sent", "codes"), [("Mon, 10 Mar 2025 09:00:00 +0100", []), ("Tue, 10 Mar 2026 09:00:00 +0100", ["OFR022"])])
def test_an_old_mail_has_the_weekdays_of_the_year_in_which_it_was_sent(judge, sent, codes):
    mail = f"Subject: Lamp\nDate: {sent}\nContent-Type: text/plain; charset=utf-8\n\nKom t/m donderdag 20 maart kijken. Afmelden kan altijd.\n"
    assert [one.code for one in judge({"email/nl/a.eml": mail}) if one.code == "OFR022"] == codes


def test_a_deal_that_is_announced_after_its_end(judge):
    post = 'date,locale,text\n2026-04-03,nl-NL,"Kaars Mira: 2 voor € 12"\n'
    assert [one.code for one in judge({"social/a.csv": post})] == ["OFR023"]


def test_a_year_that_is_said_counts(judge):
    found = judge({"web/nl/a.html": "<p>Lamp Orion € 89,95 t/m 15 maart 2025</p>"}, as_of=date(2026, 3, 5))
    assert [(one.code, one.expected) for one in found] == [("OFR020", "15 March 2026")]


@pytest.mark.parametrize(("day", "text", "codes"), [
    pytest.param("2026-03-18", "Nog t/m 15 maart!", ["OFR023"], id="after the last day that it names"),
    pytest.param("2026-03-15", "Nog t/m 15 maart!", [], id="on the last day"),
    pytest.param("2026-03-18", "Gemist? De actie is voorbij, hij liep t/m 15 maart.", [], id="it says that it is over"),
    pytest.param("2026-03-18", "Je rekening van 1 t/m 15 maart staat klaar.", [], id="days of a bill"),
])
def test_a_record_goes_out_while_what_it_says_holds(judge, day, text, codes):
    assert [one.code for one in judge({"social/a.csv": f'date,locale,text\n{day},nl-NL,"{text}"\n'})] == codes
