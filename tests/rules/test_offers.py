from __future__ import annotations

from datetime import date

import pytest

QUIET = [
    pytest.param("email/nl/a.html", "<p>Met code LICHT20 krijg je 20% korting op alles.</p>", id="the code's discount"),
    pytest.param("email/nl/a.html", "<p>Gebruik LICHT20 bij een besteding vanaf € 40</p>", id="minimum spend"),
    pytest.param("email/nl/a.html", "<p>Van 2 t/m 15 maart: Lamp Orion voor € 89,95</p>", id="window of the product's offer"),
    pytest.param("email/en/a.html", "<p>20% off with code LICHT20, valid until 29 March</p>", id="end of the code"),
    pytest.param("email/en/a.html", "<p>20% off with code LICHT20, until Sunday 29 March</p>", id="weekday that fits"),
    pytest.param("email/nl/a.html", "<p>Code LICHT20 is geldig online en in de winkel.</p>", id="places of redemption"),
    pytest.param("email/nl/a.html", "<p>Kom naar de opening op vrijdag 20 maart. Met code LICHT20 krijg je 20% korting.</p>", id="an event"),
    pytest.param("email/en/a.html", "<p>£9 off with code TIENTJE</p>", id="amount off"),
    pytest.param("web/nl/a.html", "<p>Kaars Mira: 2 voor € 12</p>", id="deal"),
    pytest.param("web/nl/a.html", "<p>Kaars Mira van 100% bijenwas, 20% groter dan de vorige</p>", id="percentages that are no discounts"),
    pytest.param("web/nl/a.html", "<p>Lamp Orion van € 119,95 voor € 89,95: 25% korting</p>", id="a percentage that fits, rounded"),
    pytest.param("web/nl/a.html", "<p>Lamp Orion van € 119,95 voor € 89,95, je bespaart € 30</p>", id="a saving that fits"),
    pytest.param("web/nl/a.html", "<p>Lamp Orion van € 119,95 voor € 89,95: je bespaart bijna € 31</p>", id="a saving that is said to be about"),
    pytest.param("social/af/a.md", "Met kode LICHT20 kos Stoel Vega net R920.", id="a discount in whole rand"),
    pytest.param("email/nl/a.html", "<p>20% korting op alles!</p>", id="a discount on everything, without its code"),
    pytest.param("print/nl/a.md", "Gebruik code LICHT20 voor 20% korting.\n\nLeden krijgen in hun jubileumjaar eenmaal 30% korting op een artikel naar keuze "
                 "in onze winkels.\n\nVraag naar de actievoorwaarden in de winkel.", id="another discount in small print"),
    pytest.param("web/nl/a.html", "<div><p>Waar kan ik mijn cadeaukaart gebruiken?</p><p>Alleen in onze winkels.</p></div>",
                 id="where something else can be used"),
    pytest.param("web/nl/a.html", "<div><h2>Lamp Orion</h2><p>van € 119,95 voor € 89,95</p><p>Je bespaart € 10</p><p>met code TIENTJE</p></div>",
                 id="a code's saving on a product's card"),
    pytest.param("web/nl/a.html", "<p>Postcode 1234 AB, QR-code hieronder, dresscode: feestelijk</p>", id="other codes"),
    pytest.param("social/nl/a.md", "24 x € 9,99, totaal € 239,76", id="instalments that add up"),
    pytest.param("social/nl/a.md", "Met LICHT20 krijg je 20% korting.\n\nGezocht: lampenmaker, 32 uur, 40% personeelskorting\n",
                 id="a percentage under a label of its own"),
    pytest.param("social/en/a.md", "Use LICHT20 for 20% off.\n\nSpend £300 and we add a bulb worth £9.\n", id="what a gift asks for"),
    pytest.param("social/nl/a.md", "Lamp Orion van € 119,95 voor € 89,95\n\nJe bespaart € 30\n\nKaars Mira € 8\n",
                 id="a saving between two products"),
]

CAUGHT = [
    pytest.param("email/nl/a.html", "<p>25% korting op alles!</p>", "OFR001", "25%", "20%", id="discount on everything, without its code"),
    pytest.param("email/nl/a.html", "<p>Gebruik code LICHT20. Je krijgt 25% korting.</p>", "OFR001", "25%", "20%", id="the next sentence"),
    pytest.param("email/nl/a.html", "<p>Met code LICHT20 krijg je 25% korting.</p>", "OFR001", "25%", "20%", id="discount"),
    pytest.param("email/en/a.html", "<p>Use LIHCT20 at checkout for 20% off.</p>", "OFR002", "LIHCT20", "LICHT20", id="letters that changed places"),
    pytest.param("email/nl/a.html", "<p>Met code LICHT2O krijg je 20% korting.</p>", "OFR002", "LICHT2O", "LICHT20", id="a letter for a digit"),
    pytest.param("email/nl/a.html", "<p>LICHT20: 20% korting vanaf € 60 besteding.</p>", "OFR005", "€ 60", "€ 40", id="minimum spend"),
    pytest.param("web/nl/a.html", "<p>Lamp Orion € 89,95, t/m 22 maart</p>", "OFR020", "22 maart", "15 March 2026", id="end of a product's offer"),
    pytest.param("email/en/a.html", "<p>20% off with code LICHT20, valid until 19 March.</p>", "OFR020", "19 March", "29 March 2026", id="end of a code"),
    pytest.param("email/en/a.html", "<p>20% off with LICHT20 from 12 to 29 March.</p>", "OFR021", "12 to 29 March", "2 March 2026", id="start"),
    pytest.param("email/nl/a.html", "<p>Code LICHT20: 20% korting t/m zaterdag 29 maart.</p>", "OFR022", "zaterdag 29 maart",
                 "Sunday 29 March 2026", id="weekday"),
    pytest.param("email/nl/a.html", "<p>Code LICHT20 is alleen online geldig.</p>", "OFR006", None, "online and store", id="only online"),
    pytest.param("web/nl/a.html", "<dl><dt>Waar geldt code LICHT20?</dt><dd>Alleen in onze winkels.</dd></dl>", "OFR006", None,
                 "online and store", id="an answer on a code"),
    pytest.param("web/nl/a.html", "<div><h2>Lamp Orion</h2><p>van € 119,95 voor € 89,95</p><p>Je bespaart € 10</p></div>", "PRC010",
                 "€ 10", "€ 30", id="a bare saving that only a code has"),
    pytest.param("email/nl/a.html", "<p>€ 15 korting met code TIENTJE</p>", "OFR001", "€ 15", "€ 10", id="amount off"),
    pytest.param("web/nl/a.html", "<p>Kaars Mira: 2 voor € 15</p>", "OFR004", "2 voor € 15", "2 for € 12", id="deal"),
    pytest.param("web/nl/a.html", "<p>2 x Kaars Mira voor € 13</p>", "OFR004", "2 x Kaars Mira voor € 13", "2 for € 12", id="deal around a name"),
    pytest.param("web/nl/a.html", "<p>Lamp Orion van € 119,95 voor € 89,95: 35% korting</p>", "PRC011", "35%", "25%", id="percentage"),
    pytest.param("web/nl/a.html", "<p>Lamp Orion van € 119,95 voor € 89,95. Je bespaart € 40</p>", "PRC010", "€ 40", "€ 30", id="saving"),
    pytest.param("social/nl/a.md", "Lamp Orion van € 119,95 voor € 89,95\n\nJe bespaart € 20\n", "PRC010", "€ 20", "€ 30", id="saving on the next line"),
    pytest.param("social/nl/a.md", "Code LICHT20\n\nActie: 25% korting\n", "OFR001", "25%", "20%", id="discount under a word for offers"),
    pytest.param("social/nl/a.md", "Nu 24 x € 9,99, totaal € 229,76", "PRC012", "€ 9,99", "€ 239,76", id="instalments"),
    pytest.param("social/p.csv", "date,locale,text\n2026-04-03,nl-NL,Met LICHT20 krijg je 20% korting\n", "OFR023", "2026-04-03",
                 "until 2026-03-29", id="a post after the end"),
]


@pytest.mark.parametrize(("path", "text"), QUIET)
def test_right_offers_are_quiet(judge, path, text):
    assert judge({path: text}) == []


@pytest.mark.parametrize(("path", "text", "code", "found", "expected"), CAUGHT)
def test_wrong_offers_are_caught(judge, path, text, code, found, expected):
    (finding,) = judge({path: text})
    assert (finding.code, finding.expected, str(finding.severity)) == (code, expected, "error")
    assert found is None or finding.found == found


def test_a_code_in_small_letters_is_a_remark(judge):
    (finding,) = judge({"email/nl/a.html": "<p>Gebruik code licht20 voor 20% korting</p>"})
    assert (finding.code, str(finding.severity)) == ("OFR003", "info")


def test_a_code_that_is_like_no_other_is_a_warning(judge):
    (finding,) = judge({"email/nl/a.html": "<p>Gebruik code TULP50 voor een verrassing</p>"})
    assert (finding.code, str(finding.severity), finding.expected) == ("OFR002", "warning", None)


def test_until_the_day_after_is_a_remark(judge):
    (finding,) = judge({"web/nl/a.html": "<p>Lamp Orion € 89,95, actie geldig tot 16 maart</p>"})
    assert (finding.code, str(finding.severity)) == ("OFR025", "info")


def test_what_still_stands_after_the_end_is_out_of_date(judge):
    found = judge({"web/nl/a.html": "<p>Met code LICHT20 krijg je 20% korting.</p>"}, as_of=date(2026, 4, 2))
    assert [one.code for one in found] == ["OFR023"]


def test_a_window_is_not_taken_from_a_neighbour_that_is_named(judge):
    """"Camp Weeks, until 18 April" is not the end of the code that stands above it."""
    subtitles = "1\n00:00:01,000 --> 00:00:02,000\n20% off with code LICHT20\n\n2\n00:00:03,000 --> 00:00:04,000\nWinter Nights, until 18 April\n"
    assert judge({"video/en/a.srt": subtitles}) == []


NO_CODES = {"brand.yaml": "locales: {nl-NL: {currency: EUR}}\n"}


def test_without_a_guide_codes_are_held_against_each_other(judge):
    mail, page = "<p>Met code LENTE15 krijg je 15% korting</p>", "<p>Gebruik code LENTE15: 15% korting</p>"
    found = judge({"email/nl/a.html": mail, "web/nl/b.html": page, "app/nl/c.md": "Met code LENTE51 krijg je 15% korting"}, NO_CODES)
    assert [(one.code, one.path, one.expected) for one in found] == [("OFR011", "app/nl/c.md", "LENTE15")]


def test_without_a_guide_discounts_of_a_code_are_held_against_each_other(judge):
    text = "<p>Met code LENTE15 krijg je {}% korting, geldig t/m {} april.</p>"
    found = judge({"email/nl/a.html": text.format(15, 12), "web/nl/b.html": text.format(15, 12), "app/nl/c.html": text.format(20, 19)}, NO_CODES)
    assert [(one.code, one.path) for one in found] == [("OFR010", "app/nl/c.html"), ("OFR024", "app/nl/c.html")]
