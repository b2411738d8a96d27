"""Days that have a name: holidays, numbered weeks, whole months."""

from __future__ import annotations

from datetime import date

import pytest

from brandlint.facts import find
from brandlint.facts.holidays import easter, holiday
from brandlint.facts.model import Kind
from brandlint.facts.named_days import holiday_names
from brandlint.languages.model import BUILT_IN, language_of


def periods(line, locale):
    return [told(fact) for fact in find(line, locale) if fact.kind is Kind.PERIOD]


def told(fact):
    doubt = "" if fact.sure else " ?"
    return f"{fact.role} {fact.value.start or ''}..{fact.value.until or ''} {fact.text}{doubt}"


MONTHS = [
    ("nl-NL", "Heel maart 20% korting", "validity --03-01..--03-31 Heel maart"),
    ("nl-NL", "De hele maand maart 2026 20% korting", "validity 2026-03-01..2026-03-31 De hele maand maart 2026"),
    ("nl-NL", "Heel februari 2028 20% korting", "validity 2028-02-01..2028-02-29 Heel februari 2028"),
    ("nl-NL", "Heel december gratis bezorgd", "validity --12-01..--12-31 Heel december ?"),
    ("en-GB", "20% off all March long", "validity --03-01..--03-31 all March"),
    ("en-GB", "20% off throughout March", "validity --03-01..--03-31 throughout March"),
    ("en-GB", "20% off throughout March and April", "validity --03-01..--04-30 throughout March and April"),
    ("en-GB", "20% off for the whole month of May", "validity --05-01..--05-31 the whole month of May"),
    ("de-DE", "Den ganzen März 20% Rabatt", "validity --03-01..--03-31 Den ganzen März"),
    ("fr-FR", "-20% tout le mois de mars", "validity --03-01..--03-31 tout le mois de mars"),
    ("fr-FR", "-20% pendant tout le mois d'avril", "validity --04-01..--04-30 pendant tout le mois d'avril"),
    ("af-ZA", "Die hele Maart 20% afslag", "validity --03-01..--03-31 Die hele Maart"),
]

WEEKS = [
    ("nl-NL", "Korting in week 12 van 2026", "validity 2026-03-16..2026-03-22 week 12 van 2026"),
    ("nl-NL", "20% korting t/m week 53 van 2026", "validity ..2027-01-03 week 53 van 2026"),
    ("de-DE", "Angebote KW 12/2026", "validity 2026-03-16..2026-03-22 KW 12/2026"),
    ("en-GB", "Offers of week 1, 2026", "validity 2025-12-29..2026-01-04 week 1, 2026"),
    ("fr-FR", "Promo semaine 12 de 2026", "validity 2026-03-16..2026-03-22 semaine 12 de 2026"),
    ("af-ZA", "Afslag in week 12 van 2026", "validity 2026-03-16..2026-03-22 week 12 van 2026"),
    ("nl-NL", "Aanbiedingen week 12 (16 t/m 22 maart)", "validity --03-16..--03-22 16 t/m 22 maart"),
]

HOLIDAYS = [
    ("nl-NL", "Geldig t/m eerste kerstdag", "validity ..--12-25 eerste kerstdag"),
    ("nl-NL", "20% korting t/m Sinterklaas", "validity ..--12-05 Sinterklaas"),
    ("nl-BE", "20% korting t/m Sinterklaas", "validity ..--12-06 Sinterklaas"),
    ("nl", "20% korting t/m Sinterklaas", "validity ..--12-05 Sinterklaas ?"),
    ("nl-NL", "Korting t/m Koningsdag", "validity ..--04-27 Koningsdag ?"),
    ("nl-NL", "Korting t/m Koningsdag 2031", "validity ..2031-04-26 Koningsdag 2031"),
    ("nl-NL", "Korting van 20 november 2026 t/m Black Friday", "validity 2026-11-20..2026-11-27 20 november 2026 t/m Black Friday"),
    ("nl-NL", "Korting t/m Black Friday (27 november)", "validity ..--11-27 27 november"),
    ("en-GB", "20% off until Boxing Day", "validity ..--12-26 Boxing Day"),
    ("en-GB", "Sale from Boxing Day to New Year's Day", "validity --12-26..--01-01 Boxing Day to New Year's Day"),
    ("en-GB", "Sale from 20 December 2026 to New Year's Day",
     "validity 2026-12-20..2027-01-01 20 December 2026 to New Year's Day"),
    ("en-GB", "Sale until Black Friday 2026", "validity ..2026-11-27 Black Friday 2026"),
    ("en-GB", "Sale until Easter 2026", "validity ..2026-04-05 Easter 2026 ?"),
    ("en-GB", "Free delivery until Christmas Day", "validity ..--12-25 Christmas Day ?"),
    ("en-ZA", "20% off until Heritage Day", "validity ..--09-24 Heritage Day"),
    ("de-DE", "Rabatt bis Heiligabend", "validity ..--12-24 Heiligabend"),
    ("de-DE", "Rabatt von Nikolaus bis Heiligabend", "validity --12-06..--12-24 Nikolaus bis Heiligabend"),
    ("de-DE", "Rabatt bis Ostermontag 2026", "validity ..2026-04-06 Ostermontag 2026"),
    ("fr-FR", "Remise jusqu'à Noël", "validity ..--12-25 Noël"),
    ("fr-FR", "Remise jusqu'à la Saint-Valentin inclus", "validity ..--02-14 Saint-Valentin"),
    ("fr-FR", "Remise jusqu'au lundi de Pâques 2026", "validity ..2026-04-06 lundi de Pâques 2026"),
    ("af-ZA", "Afslag tot Erfenisdag", "validity ..--09-24 Erfenisdag"),
]

QUIET = [
    ("nl-NL", "Het regent heel maart"), ("nl-NL", "Heel de dag 20% korting"), ("nl-NL", "Heel februari 20% korting"),
    ("en-GB", "All may enter and get 20% off"), ("en-GB", "ALL MAY ENTER: 20% OFF"), ("en-GB", "All June styles 20% off"), ("de-DE", "Das ganze Jahr 20% Rabatt"),
    ("nl-NL", "Aanbiedingen week 12"), ("de-DE", "Angebote KW 60/2026"), ("de-DE", "Angebote KW 12-14/2026"),
    ("nl-NL", "Levering in week 12 van 2026"), ("en-GB", "2 weeks only, 20% off"),
    ("en-GB", "Black Friday deals"), ("en-GB", "Black Friday 2026: 20% off"), ("en-GB", "20% off until Black Friday"),
    ("en-GB", "Until Boxing Day sale starts"), ("en-GB", "20% off until Heritage Day"), ("en-CA", "20% off until Thanksgiving 2026"),
    ("nl-NL", "Koop cadeaus voor Sinterklaas met 20% korting"), ("nl-NL", "Gesloten op eerste en tweede kerstdag"),
    ("nl-NL", "Kom langs op tweede paasdag 2026"), ("nl-NL", "20% korting tot Pasen"), ("nl-NL", "Kerstkorting: 20%"),
    ("de-DE", "Nikolaus kommt: 20% Rabatt"), ("de-DE", "Rabatt bis Ostern"), ("fr-FR", "Noël : -20%"),
    ("fr-FR", "Livraison avant Noël"), ("fr-FR", "Remise jusqu'à Pâques"), ("af-ZA", "Die gees van Kersdag"),
]


@pytest.mark.parametrize(("locale", "line", "stated"), [*MONTHS, *WEEKS, *HOLIDAYS], ids=lambda value: value)
def test_a_name_with_a_word_for_it_is_a_period(locale, line, stated):
    assert periods(line, locale) == [stated]


@pytest.mark.parametrize(("locale", "line"), QUIET, ids=lambda value: value)
def test_a_name_alone_states_nothing(locale, line):
    assert periods(line, locale) == []


def test_a_holiday_before_its_date_is_the_date():
    assert periods("Black Friday - 27 November 2026: 20% off", "en-GB") == ["event 2026-11-27..2026-11-27 27 November 2026 ?"]


@pytest.mark.parametrize("code", BUILT_IN)
def test_names_of_holidays_match_their_lines_and_no_others(code):
    for number, pattern in enumerate(language_of(code).dates.holidays):
        assert pattern.matches
        assert [line for line in pattern.matches if not any(found[f"h{number}"] for found in holiday_names(code).finditer(line))] == []
        assert [line for line in pattern.never if any(found[f"h{number}"] for found in holiday_names(code).finditer(line))] == []


@pytest.mark.parametrize("code", BUILT_IN)
def test_every_rule_of_a_holiday_gives_a_day(code):
    assert all(holiday(pattern.name, 2026) for pattern in language_of(code).dates.holidays)


@pytest.mark.parametrize(("year", "month", "day"), [(1818, 3, 22), (2000, 4, 23), (2024, 3, 31), (2026, 4, 5), (2038, 4, 25)])
def test_easter_sunday(year, month, day):
    assert easter(year) == date(year, month, day)


@pytest.mark.parametrize(("rule", "days"), [
    ("thanksgiving+1", (date(2026, 11, 27),)), ("easter-46", (date(2026, 2, 18),)), ("04-27 not sunday", (date(2026, 4, 27),)),
    ("12-25|12-26", (date(2026, 12, 25), date(2026, 12, 26))), ("NL 12-05, BE 12-06", (date(2026, 12, 5), date(2026, 12, 6))),
])
def test_rules_of_holidays(rule, days):
    assert holiday(rule, 2026) == days


def test_what_is_no_rule_is_an_error_of_the_data():
    with pytest.raises(ValueError, match="no rule of a holiday: lent"):
        holiday("lent", 2026)
