"""Campaigns without a guide: what the assets state among themselves, quiet and caught."""

from __future__ import annotations

import pytest

NONE: dict[str, str] = {}
CARD = "<div class='card'><h3>{}</h3><p>50 cm, wit</p><p><s>{}</s> <b>{}</b></p></div>"
PAGE = CARD.format("Wekker Zonnestraal", "€ 49,95", "€ 34,95") + CARD.format("Klok Middernacht 30", "€ 89", "€ 69")


def said(judge, files):
    return [(one.code, one.path) for one in judge(files, guide=NONE) if str(one.severity) != "info"]


def three(mail: str, web: str = "", app: str = "") -> dict[str, str]:
    return {"email/nl/a.html": mail, "web/nl/b.html": web or mail, "app/nl/c.md": app or web or mail}


ALARM = "<p>Wekker Zonnestraal nu € 34,95</p>"
MAIL, WEB = f"{ALARM}<p>Geldig t/m 14 maart 2026.</p>", f"{ALARM}<p>Actie t/m 14/03/2026</p>"
APP = "Wekker Zonnestraal € 34,95\n\nNog t/m 14 maart!\n"

BADGE = ("<div class='card'><span class='badge'>{}</span><h3>Wekker Zonnestraal</h3><p><s>€ 45,00</s> <b>€ 35,00</b></p>"
         "<p>50 cm, wit</p></div>")
WHOLE = f"{ALARM}<p>Geldig van 1 t/m 14 maart 2026.</p>"

CHAT = """- antwoorden:
    termijn: Je mag 60 dagen proberen.
    waar: Breng hem terug in de winkel.
    extra: Een derde jaar erbij kost € 15.
    ophalen: Ophalen kan ook.
    tijd: Binnen twee dagen in huis.
    code: Er is nu geen code.
    open: Wij zijn er elke dag tot zes uur.
    prijs: Wekker Zonnestraal nu € 34,95
"""
QUIET = [
    pytest.param({**three(ALARM), "chat/nl/d.yaml": CHAT}, id="an amount of an answer far from the product that has its own"),
    pytest.param({**three(ALARM), "web/nl/e.html": "<dl><dt>Houder Wekker Zonnestraal</dt><dd>beuk, 9 cm</dd><dd>€ 7,50</dd></dl>"},
                 id="an accessory whose title holds the name"),
    pytest.param({**three(MAIL, WEB, APP), "print/nl/d.html": "<p>Vacature: winkelhulp, reageer t/m 22 maart 2026.</p>"},
                 id="a day of something else"),
    pytest.param({**three(MAIL, WEB, APP), "print/nl/d.html": f"{ALARM}<p>Geldig tot 15 maart 2026.</p>"}, id="until the day after"),
    pytest.param({**three("<p>3 jaar garantie.</p>", "<p>3 jaar garantie.</p><p>Het frame: 5 jaar garantie.</p>"),
                  "print/nl/d.html": "<p>Het frame heeft 5 jaar garantie.</p>"},
                 id="a second term that another asset has beside the first"),
    pytest.param(three("<p>3 jaar garantie.</p>", app="5 jaar garantie op e-bikes"), id="a term of some goods"),
    pytest.param({"email/nl/a.html": MAIL, "web/nl/b.html": WEB, "print/nl/d.html": f"{ALARM}<p>Geldig t/m 21 maart 2026.</p>"},
                 id="a last day that only two channels agree on"),
    pytest.param(three("<p>100 nachten proefslapen. Toch niet? Wij halen hem gratis op.</p><p>Retourkosten € 2,95.</p>",
                       "<p>Retourkosten € 2,95.</p>"), id="a trial has its own terms"),
    pytest.param(three(PAGE, "<p>Van € 49,95 voor € 34,95: Wekker Zonnestraal</p><p>Klok Middernacht 30 nu € 69</p>",
                       "Wekker Zonnestraal € 34,95\nKlok Middernacht 30: € 69 i.p.v. € 89\n"), id="the same prices in other shapes"),
    pytest.param(three("<p>Wekker Zonnestraal nu € 34,95</p>", "<p>Wekker Zonnestraal € 49,95</p><p>Nu € 34,95</p>",
                       "Wekker Zonnestraal van € 49,95 voor € 34,95"), id="the ordinary price beside the offer's"),
    pytest.param({**three("<p>Wekker Zonnestraal nu € 34,95</p>"), "web/en/d.html": "<p>Wekker Zonnestraal now £31.95</p>"},
                 id="another market"),
    pytest.param(three("<p>Wekker Zonnestraal nu € 34,95</p>", "<p>Wekker Zonnestraal al vanaf € 24,95</p>",
                       "Wekker Zonnestraal nu € 34,95"), id="a from-price of another size"),
    pytest.param(three("<div><h3>Onze Keuze</h3><p>€ 10</p></div>", "<div><h3>Onze Keuze</h3><p>€ 20</p></div>",
                       "## Onze Keuze\n\n€ 30\n"), id="a heading over another price everywhere"),
    pytest.param(three("<p>Wekker Zonnestraal: 2 voor € 60</p>", app="Wekker Zonnestraal: 2 voor € 60, 3 voor € 80"),
                 id="a scale of deals"),
    pytest.param(three("<p>Wekker Zonnestraal nu € 34,95</p>", app="Wekker Zonnestraal nu € 34,95 / £ 34,95"),
                 id="a list of two currencies"),
    pytest.param(three("<p>Code TIKTAK15: 15% korting</p><p>Alleen online.</p>", "<p>Code TIKTAK15: 15% korting</p>",
                       "Code TIKTAK15: 15% korting. Online te gebruiken."), id="fewer places named"),
    pytest.param(three("<p>Bezorging kost € 4,95.</p>", app="Bezorgkosten € 4,95. Voor 22 uur besteld op werkdagen."),
                 id="one cost of delivery in other words"),
    pytest.param(three("<p>Wekker Zonnestraal van € 49,95 voor € 34,95</p><p>€ 15 korting met code TIKTAK</p>"),
                 id="a saving of a code under a price"),
    pytest.param({"web/nl/a.html": BADGE.format("-22%")}, id="a badge that fits its card"),
    pytest.param({"web/nl/a.html": BADGE.format("5% korting voor 60-plussers")}, id="a badge for people of one kind"),
    pytest.param({"web/nl/a.html": BADGE.format("Extra 10% korting op tassen")}, id="a badge on other goods"),
    pytest.param({"web/nl/a.html": BADGE.format("Tas Maanlicht: 30% korting")}, id="a reduction of something named before it"),
    pytest.param({**three(MAIL, WEB, APP), "web/nl/e.html": f"{ALARM}<p>Lezing op 2 maart, aanmelden t/m 21 februari.</p>"},
                 id="a day by which to sign up"),
    pytest.param(three(WHOLE, WHOLE, WHOLE.replace("1 t/m", "2 t/m")), id="a first day that is one day off"),
    pytest.param(three("<p>Badolie Roos: 2 voor € 8</p>", "<p>Badolie Roos € 4,95</p><p>2 voor € 8</p>", "Badolie Roos, 3 flessen voor € 10"),
                 id="prices of two and of three"),
    pytest.param(three(PAGE, PAGE, "Wekker Zonnestraal: € 49,95 wordt € 34,95\nNu € 15,00!\n"), id="what two prices differ by"),
    pytest.param({"web/nl/a.html": "<p>van € 49,95 voor € 39,95</p><p>£ 34.95</p>"}, id="two currencies in two paragraphs"),
    pytest.param(three("<p>Retour in de winkel.</p>", app="Retour in de winkel, per post kan niet."), id="a place that is refused behind it"),
]

CAUGHT = [
    pytest.param({**three(MAIL, WEB, APP), "print/nl/d.html": f"{ALARM}<p>Geldig t/m 21 maart 2026.</p>"}, [("OFR026", "print/nl/d.html")],
                 id="a last day that no other asset names"),
    pytest.param(three("<p>15% korting met code TIKTAK15</p>", app="Noem TIKTAK15 en krijg 20% korting"), [("OFR010", "app/nl/c.md")],
                 id="a code without a word that says so"),
    pytest.param(three(PAGE, "<p>Van € 49,95 voor € 34,95: Wekker Zonnestraal</p>", "Wekker Zonnestraal € 43,95"),
                 [("PRC004", "app/nl/c.md")], id="a price that two assets give otherwise"),
    pytest.param(three(PAGE, CARD.format("Wekker Zonnestraal", "€ 94,95", "€ 34,95"), "Van € 49,95 voor € 34,95: Wekker Zonnestraal"),
                 [("PRC004", "web/nl/b.html")], id="a was-price"),
    pytest.param(three(PAGE.replace("49", "79"), CARD.format("Wekker Zonnestraal", "€ 79,95", "€ 69")
                       + CARD.format("Klok Middernacht 30", "€ 89", "€ 34,95"),
                       "Wekker Zonnestraal € 34,95\nKlok Middernacht 30: € 69\n"),
                 [("PRC004", "web/nl/b.html"), ("PRC004", "web/nl/b.html")], id="two prices of a grid that changed places"),
    pytest.param(three("<p>Wekker Zonnestraal nu € 34,95</p>", app="Wekker Zonnestraal nu £ 34,95"), [("PRC007", "app/nl/c.md")],
                 id="a sign of another country"),
    pytest.param(three("<p>Wekker Zonnestraal nu € 34,95</p>", app="Wekker Zonnestraal al vanaf € 44,95"),
                 [("PRC004", "app/nl/c.md")], id="a from-price over the price"),
    pytest.param(three("<p>Wekker Zonnestraal: 2 voor € 60</p>", app="Wekker Zonnestraal: 2 voor € 65"), [("OFR013", "app/nl/c.md")],
                 id="a price of two"),
    pytest.param(three("<p>Badolie Roos 1+1 gratis</p>", app="Badolie Roos: 2+1 gratis"), [("OFR013", "app/nl/c.md")], id="a deal"),
    pytest.param(three("<p>Code TIKTAK15: 15% korting</p><p>Alleen online te gebruiken.</p>",
                       app="Code TIKTAK15: 15% korting.\n\nIn te wisselen in de winkel en online.\n"), [("OFR014", "app/nl/c.md")],
                 id="a place of redemption"),
    pytest.param(three("<p>€ 10 korting met code TIKTAK</p>", app="€ 15 korting met code TIKTAK"), [("OFR010", "app/nl/c.md")],
                 id="an amount off"),
    pytest.param(three("<p>3 jaar garantie.</p>", app="5 jaar garantie."), [("TRM020", "app/nl/c.md")], id="a warranty"),
    pytest.param(three("<p>We rekenen € 4,95 voor bezorging.</p>", app="We rekenen € 5,95 voor bezorging."),
                 [("TRM011", "app/nl/c.md")], id="a cost of delivery"),
    pytest.param(three("<p>De retourkosten zijn voor eigen rekening.</p>", app="Retourneren is gratis."), [("TRM002", "app/nl/c.md")],
                 id="a cost of returns"),
    pytest.param(three(PAGE, "<p>Van € 49,95 voor € 34,95: Wekker Zonnestraal</p>", "Wekker Zonnestraal € 34,95\n\n40% korting\n"),
                 [("PRC011", "app/nl/c.md")], id="a percentage of a was-price that stands elsewhere"),
    pytest.param(three(PAGE, app="Wekker Zonnestraal van € 49,95 voor € 34,95.\n\nJe bespaart € 20.\n"), [("PRC010", "app/nl/c.md")],
                 id="a saving right behind its prices"),
    pytest.param(three("<p>Bank Éloïse 3-zits nu € 799</p>", "<p>Bank Eloise 3 zits nu € 799</p>", "3-zits Bank Eloise nu € 979"),
                 [("PRC004", "app/nl/c.md")], id="a name without accents and in another order"),
    pytest.param({"web/nl/a.html": BADGE.format("-30%")}, [("PRC011", "web/nl/a.html")], id="a badge over its card"),
    pytest.param({"web/nl/a.html": BADGE.format("Bespaar € 15")}, [("PRC010", "web/nl/a.html")], id="a saving on a badge"),
    pytest.param({"web/de/a.html": BADGE.format("15 % Ersparnis")}, [("PRC011", "web/de/a.html")], id="a badge in German"),
    pytest.param({"app/en/a.md": "Now £49.95 (was £64.95): Moonlight lamp\n\n35% off\n"}, [("PRC011", "app/en/a.md")],
                 id="a percentage right behind the prices"),
    pytest.param({**three(WHOLE, WHOLE, WHOLE), "print/nl/d.html": WHOLE.replace("1 t/m", "8 t/m")}, [("OFR027", "print/nl/d.html")],
                 id="a first day that no other asset names"),
    pytest.param({**three(f"{ALARM}<p>De Tikweken duren t/m 14 maart 2026.</p>", WEB, APP),
                  "print/nl/d.html": f"{ALARM}<p>De Tikweken duren t/m 9 maart 2026.</p>", "chat/nl/e.md": APP}, [("OFR026", "print/nl/d.html")],
                 id="a last day under the name of the campaign"),
    pytest.param(three("<p>2 stuks Badolie Roos, samen € 8</p>", "<p>Twee keer Badolie Roos voor € 8</p>", "2 x Badolie Roos voor € 9"),
                 [("OFR013", "app/nl/c.md")], id="a price of two around the name"),
    pytest.param(three("<p>Bath oil rose: 3 for £10</p>", "<p>Bath oil rose: 3 for £10</p>", "Bath oil rose, 3-pack £12"),
                 [("OFR013", "app/nl/c.md")], id="a pack of three"),
    pytest.param(three(PAGE) | {
        "app/nl/c.md": "| | Wekker Zonnestraal |\n|---|---|\n| Prijs | € 34,95 |\n| Eerder | € 44,95 |\n"},
                 [("PRC004", "app/nl/c.md")], id="a former price without a word for it"),
    pytest.param({"web/nl-NL/a.html": "<p>Wekker Zonnestraal <s>£ 49,95</s> <b>€ 34,95</b></p>"}, [("PRC016", "web/nl-NL/a.html")],
                 id="a was-price in another currency"),
]


@pytest.mark.parametrize("files", QUIET)
def test_what_agrees_or_may_agree_is_quiet(judge, files):
    assert said(judge, files) == []


@pytest.mark.parametrize(("files", "expected"), CAUGHT)
def test_what_two_assets_say_otherwise_is_found(judge, files, expected):
    assert said(judge, files) == expected
