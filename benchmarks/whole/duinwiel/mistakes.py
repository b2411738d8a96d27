"""Mistakes of every family, planted in a clean copy of the campaign; each names the rules that may find it and where."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import offices
import pictures
import prints
from reportlab.lib.colors import CMYKColor


@dataclass(frozen=True)
class Mistake:
    """What was planted: its family, the file, the rule families that may say so, and letters that the finding must hold."""

    name: str
    path: str
    found_by: tuple[str, ...]
    holds: str = ""
    old: str = ""
    new: str = ""

    @property
    def family(self) -> str:
        return self.name.partition(" ")[0]


MAIL_NL, MAIL_EN, MAIL_AF = "email/nl/voorjaar.html", "email/en/spring.html", "email/af/lente.html"
WEB_NL, WEB_EN, WEB_AF = "web/nl/index.html", "web/en/index.html", "web/af/index.html"
FEED, STRINGS, PLAN = "feed/google-nl.xml", "app/res/values-af/strings.xml", "social/planning.csv"
FLYER_NL, FLYER_EN, POSTER = "print/flyer-nl.pdf", "print/flyer-en.pdf", "print/poster-nl.pdf"
SCREEN_NL, SCREEN_EN, BANNER = "store/nl/poster-scherm.png", "store/en/screen.png", "social/af/banier.jpg"
DECK, LIST, LEAFLET, REMINDER = "office/copydeck-nl.docx", "office/prijslijst-nl.xlsx", "web/nl/routefolder.pdf", "email/nl/herinnering.eml"
SVG_NL, SVG_EN = "display/banner-nl-300x600.svg", "display/banner-en-728x90.svg"

TEXTS = (
    Mistake("CLR near the red, mail", MAIL_EN, ("CLR001",), "#D64A30", ".sale{color:#C93A1F", ".sale{color:#D64A30"),
    Mistake("CLR teal, svg", SVG_EN, ("CLR001",), "#0E5C57", "fill:#0E3B5C", "fill:#0E5C57"),
    Mistake("CLR button, page", WEB_NL, ("CLR001",), "#2E7D32", "--helm:#4F7231", "--helm:#2E7D32"),
    Mistake("CLR contrast, page", WEB_EN, ("CLR005",), "", '<p class="muted">In the media', '<p style="color:#b8bcc2">In the media'),
    Mistake("CLR forbidden pair, mail", MAIL_AF, ("CLR003",), "", '<p>Fietssakke Kwelder', '<p style="background:#4f7231;color:#c93a1f">Fietssakke Kwelder'),
    Mistake("LGO retired, mail", MAIL_AF, ("LGO",), "", "../../img/duinwiel.png", "../../img/duinwiel-2015.png"),
    Mistake("LGO too small, page", WEB_EN, ("LGO",), "", 'alt="Duinwiel" width="200" height="50"', 'alt="Duinwiel" width="60" height="15"'),
    Mistake("LGO stretched, page", WEB_AF, ("LGO",), "", 'width="160" height="40"', 'width="160" height="80"'),
    Mistake("LGO wrong ground, page", WEB_NL, ("LGO",), "", "../../img/duinwiel-wit.svg", "../../img/duinwiel.svg"),
    Mistake("TYP strange face, page", WEB_EN, ("TYP001",), "Georgia", "h1,h2{font-family:Lato,Arial", "h1,h2{font-family:Georgia,serif"),
    Mistake("TYP too small, mail", MAIL_NL, ("TYP003",), "9px", "font-size:12px;line-height:18px", "font-size:9px;line-height:18px"),
    Mistake("TYP strange face, svg", SVG_NL, ("TYP001",), "Comic", 'font-family="Open Sans" font-size="18"', 'font-family="Comic Neue" font-size="18"'),
    Mistake("TON formal, mail", MAIL_NL, ("TON004",), "", "koop je de E-bike", "koopt u de E-bike"),
    Mistake("TON word, chat", "chat/nl.yaml", ("TON002",), "", "terugsturen of het", "terugsturen, of goedkoop ruilen, of het"),
    Mistake("TON name, post", "social/nl/instagram-week-11.md", ("TON001",), "Duin Wiel", "Tag je fietsmaatje", "Duin Wiel zoekt: tag je fietsmaatje"),
    Mistake("TON slogan, radio", "radio/spot-nl.txt", ("TON005",), "", "Altijd wind mee.", "Altijd de wind mee."),
    Mistake("TON informal, app xml", STRINGS, ("TON004",), "", "U het %2$d ritte", "Jy het %2$d ritte"),
    Mistake("TON claim, page", WEB_NL, ("TON003",), "", "<p>Of huur hem", "<p>Duurzame keuze. Of huur hem"),
    Mistake("CON phone, mail", MAIL_NL, ("CON",), "070 262 01 65", "070 262 01 55", "070 262 01 65"),
    Mistake("CON mailbox, page", WEB_EN, ("CON",), "halo@", "hallo@duinwiel", "halo@duinwiel"),
    Mistake("CON campaign, planning", PLAN, ("CON",), "", "wulp-tent?utm_campaign=voorjaar-2027", "wulp-tent?utm_campaign=voorjaar-2026"),
    Mistake("CON account, mail", MAIL_NL, ("CON",), "duinweil", "instagram.com/duinwiel/", "instagram.com/duinweil/"),
    Mistake("CON staging, post", "social/en/facebook.yaml", ("CON", "DOC"), "staging", "https://duinwiel.example/voorjaar", "https://staging.duinwiel.example/voorjaar"),
    Mistake("CON phone, chat", "chat/en.yaml", ("CON",), "", "0161 496 0177", "0161 496 0117"),
    Mistake("IMG no alt, page", WEB_NL, ("IMG",), "", ' alt="Tent Wulp"', ""),
    Mistake("IMG useless alt, page", WEB_EN, ("IMG",), "", 'alt="A kayak on a calm sea"', 'alt="zee.jpg"'),
    Mistake("DOC amount, chat", "chat/nl.yaml", ("DOC",), "", "anders betaal je € 5,95", "anders betaal je € X,XX"),
    Mistake("DOC filler, page", WEB_AF, ("DOC",), "", "Betaal met SnapScan of PayFast.", "Lorem ipsum dolor sit amet."),
    Mistake("PRC price, svg", SVG_NL, ("PRC", "OFR"), "1.499", "€ 1.599", "€ 1.499"),
    Mistake("PRC was-price, svg", SVG_EN, ("PRC", "OFR"), "1,694", "£1,649", "£1,694"),
    Mistake("OFR window, svg", SVG_NL, ("OFR", "LOC"), "", "28 maart", "21 maart"),
    Mistake("PRC sale price, xml", FEED, ("PRC", "OFR"), "1549", "1599.00 EUR", "1549.00 EUR"),
    Mistake("PRC price, xml", FEED, ("PRC", "OFR"), "9.85", "8.95 EUR", "9.85 EUR"),
    Mistake("OFR window, xml", FEED, ("OFR",), "", "2027-03-28T23:59+02:00</g:sale_price_effective_date><g:availability>in_stock</g:availability></item>", "2027-03-31T23:59+02:00</g:sale_price_effective_date><g:availability>in_stock</g:availability></item>"),
    Mistake("TRM delivery, xml", FEED, ("TRM",), "", "<g:price>5.95 EUR", "<g:price>6.95 EUR"),
    Mistake("PRC price, app xml", STRINGS, ("PRC", "OFR"), "", "R29 999", "R29 499"),
)  # fmt: skip

DRAWN = (
    Mistake("CLR badge, png", SCREEN_EN, ("CLR",), "#E87722"),
    Mistake("CLR ground, jpeg", BANNER, ("CLR",), ""),
    Mistake("CLR ground, pdf", FLYER_EN, ("CLR",), ""),
    Mistake("LGO missing, pdf", POSTER, ("LGO",)),
    Mistake("TYP too small, pdf", FLYER_EN, ("TYP003",)),
    Mistake("PRN no bleed", FLYER_NL, ("PRN",), "bleed"),
    Mistake("PRN coarse picture", POSTER, ("PRN",), "dpi"),
    Mistake("PRN rgb picture", FLYER_EN, ("PRN",), "RGB"),
    Mistake("PRN font not embedded", FLYER_NL, ("PRN",), "embed"),
    Mistake("IMG heavy, mail", MAIL_NL, ("IMG",), "weighs"),
    Mistake("IMG narrow, post", "social/nl/instagram-week-11.md", ("IMG",), "px"),
    Mistake("DOC date, docx", DECK, ("DOC",)),
    Mistake("QR other product, png", SCREEN_NL, ("OFR", "CON"), "tent-wulp"),
    Mistake("QR campaign, pdf", FLYER_EN, ("OFR", "CON"), "utm_campaign"),
    Mistake("QR other host, png", SCREEN_EN, ("OFR", "CON"), "duinwheel"),
    Mistake("PRC price, png", SCREEN_NL, ("PRC", "OFR"), "1.699"),
    Mistake("PRC price, jpeg", BANNER, ("PRC", "OFR"), "29"),
    Mistake("OFR window, png", SCREEN_EN, ("OFR",), "18"),
    Mistake("PRC price, pdf", FLYER_NL, ("PRC", "OFR"), "1.559"),
    Mistake("OFR threshold, pdf", FLYER_NL, ("OFR",), "50"),
    Mistake("TRM returns, pdf", FLYER_EN, ("TRM",), "28 days"),
    Mistake("PRC price, browser's pdf", LEAFLET, ("PRC", "OFR"), "1.995"),
    Mistake("PRC price, docx", DECK, ("PRC", "OFR"), "1.999"),
    Mistake("OFR percentage, docx", DECK, ("OFR",), "15%"),
    Mistake("TRM returns, docx", DECK, ("TRM",), "14"),
    Mistake("PRC price, xlsx", LIST, ("PRC", "OFR"), "55"),
    Mistake("PRC sale price, xlsx", LIST, ("PRC", "OFR"), "189"),
    Mistake("OFR window, xlsx", LIST, ("OFR",), "29-03"),
    Mistake("PRC price, eml", REMINDER, ("PRC", "OFR"), "1.595"),
)  # fmt: skip


def plant(clean: Path, out: Path) -> None:
    """A copy of the clean campaign with all mistakes in it."""
    shutil.copytree(clean, out, dirs_exist_ok=True)
    for one in TEXTS:
        path = out / one.path
        text = path.read_text(encoding="utf-8")
        if one.old not in text:
            raise ValueError(f"{one.name}: {one.old!r} is not in {one.path}")
        path.write_text(text.replace(one.old, one.new, 1), encoding="utf-8")
    shutil.copy(clean / "brand-guide/logos/duinwiel-2015.png", out / "img")
    _pictures(out)
    _offices(out)
    with tempfile.TemporaryDirectory() as scratch:
        _prints(out, Path(scratch))


def _pictures(out: Path) -> None:
    pictures.poster({**pictures.POSTER_NL, "price": "€ 1.699"}, (1080, 1350), 21, "https://duinwiel.example/nl/tent-wulp").save(out / SCREEN_NL)
    words = {**pictures.POSTER_EN, "window": "15 to 18 March 2027", "badge": "#E87722"}
    pictures.poster(words, (1080, 1350), 22, "https://duinwheel.example/en/wulp-tent").save(out / SCREEN_EN)
    words = {**pictures.BANNER_AF, "price": "R25 999", "ground": "#BFE3D0"}
    pictures.poster(words, (1200, 1200), 23, "https://duinwiel.example/af/e-fiets-helm").save(out / BANNER, quality=88)
    pictures.photograph((2400, 1040), 0).save(out / "img/duinpad.jpg", quality=95)
    pictures.photograph((800, 800), 9).save(out / "img/post-nl.jpg", quality=75)


def _offices(out: Path) -> None:
    swap = {"E-bike Helm van € 1.899 voor € 1.599": "E-bike Helm van € 1.999 voor € 1.599", "krijg je 10%": "krijg je 15%", "30 dagen": "14 dagen", "t/m 11 april 2027": "t/m [datum]"}
    offices.write_deck(out / DECK, [(style, _swapped(text, swap)) for style, text in offices.DECK])
    rows = [list(row) for row in offices.PRICES]
    rows[1][3], rows[3][2], rows[0][4] = 189, 55, "15-03-2027 t/m 29-03-2027"
    offices.write_prices(out / LIST, [tuple(row) for row in rows])
    offices.write_reminder(out / REMINDER, out / "img", offices.REMINDER.replace("€ 1.599", "€ 1.595"))


def _swapped(text: str, swap: dict[str, str]) -> str:
    for old, new in swap.items():
        text = text.replace(old, new)
    return text


def _prints(out: Path, scratch: Path) -> None:
    words = {**prints.FLYER_NL, "price": "€ 1.559", "code": "10% korting met code DUIN10 vanaf € 50, t/m 11 april.", "legal_font": "Helvetica"}
    prints.sheet(out / FLYER_NL, prints.A5, words, pictures.LINK + "print", scratch, bleed=0)
    words = {**prints.FLYER_EN, "terms": "Free delivery over £50. Free returns within 28 days. 3-year warranty."}
    link = "https://duinwiel.example/en/helm-e-bike?utm_campaign=voorjaar-2026&utm_source=print"
    prints.sheet(out / FLYER_EN, prints.A5, words, link, scratch, ground=CMYKColor(0.3, 0, 0.1, 0), legal=4.5, mode="RGB")
    prints.sheet(out / POSTER, prints.A2, {**prints.FLYER_NL, "logo": "no"}, pictures.LINK + "print", scratch, dpi=100)
    prints.write_leaflet(out, prints.LEAFLET.replace("€ 1.599", "€ 1.995"))
