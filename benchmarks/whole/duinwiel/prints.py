"""Flyers and a poster as reportlab writes them, and a leaflet as a browser prints it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import segno
from pictures import LATO, LINK, OPEN_SANS, photograph
from PIL import Image
from reportlab.lib.colors import CMYKColor
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

A5, A2, A6 = (148 * mm, 210 * mm), (420 * mm, 594 * mm), (105 * mm, 148 * mm)
ZEE, DUIN, HELM = CMYKColor(1, 0.7, 0.3, 0.35), CMYKColor(0.04, 0.07, 0.18, 0.02), CMYKColor(0.65, 0.3, 0.95, 0.25)
KORAAL, INKT, WIT = CMYKColor(0.1, 0.88, 0.98, 0.05), CMYKColor(0, 0, 0, 0.95), CMYKColor(0, 0, 0, 0)

FLYER_NL = {
    "head": "Het voorjaar begint hier", "name": "E-bike Helm", "was": "€ 1.899", "price": "€ 1.599", "second": "Tent Wulp € 179",
    "window": "Van 15 t/m 28 maart 2027, online en in de winkel.", "code": "10% korting met code DUIN10 vanaf € 40, t/m 11 april.",
    "terms": "Gratis verzending vanaf € 60. 30 dagen gratis retour. 3 jaar garantie.", "call": "070 262 01 55 · duinwiel.example",
    "legal": "Lees de actievoorwaarden op duinwiel.example/voorwaarden. Zolang de voorraad strekt. Druk: Drukkerij De Pers, Leiden.",
}
FLYER_EN = {
    "head": "Spring starts here", "name": "Helm e-bike", "was": "£1,649", "price": "£1,399", "second": "Wulp tent £155",
    "window": "15 to 28 March 2027, online and in store.", "code": "10% off with code DUIN10 when you spend £35, until 11 April.",
    "terms": "Free delivery over £50. Free returns within 30 days. 3-year warranty.", "call": "0161 496 0177 · duinwiel.example",
    "legal": "Offer terms: duinwiel.example/terms. While stocks last. Please recycle. Printed by Harbour Press, Whitby.",
}


def _logo(pen: Canvas, x: float, y: float, high: float) -> None:
    pen.setStrokeColor(ZEE)
    pen.setLineWidth(high / 13)
    pen.circle(x + high / 2, y + high / 2, high * 0.35)
    pen.setLineWidth(high / 30)
    pen.line(x + high / 2, y + high * 0.15, x + high / 2, y + high * 0.85)
    pen.line(x + high * 0.15, y + high / 2, x + high * 0.85, y + high / 2)
    pen.setFillColor(ZEE)
    pen.setFont("Lato", high * 0.6)
    pen.drawString(x + high * 1.1, y + high * 0.3, "Duinwiel")


def _code(pen: Canvas, link: str, x: float, y: float, side: float) -> None:
    rows = [list(row) for row in segno.make(link, error="m").matrix]
    cell = side / (len(rows) + 8)
    pen.setFillColor(WIT)
    pen.rect(x, y, side, side, stroke=0, fill=1)
    pen.setFillColor(INKT)
    for row, cells in enumerate(rows):
        for column, dark in enumerate(cells):
            if dark:
                pen.rect(x + (column + 4) * cell, y + side - (row + 5) * cell, cell, cell, stroke=0, fill=1)


def sheet(path: Path, size: tuple[float, float], words: dict[str, str], link: str, scratch: Path, **settings: Any) -> None:
    """One page with trim and bleed boxes, a CMYK photograph, flat grounds and live text."""
    for name, font in (("Lato", LATO), ("Open Sans", OPEN_SANS)):
        pdfmetrics.registerFont(TTFont(name, str(font)))
    bleed, dpi = settings.get("bleed", 3) * mm, settings.get("dpi", 300)
    wide, high = size
    pen = Canvas(str(path), pagesize=(wide + 2 * bleed, high + 2 * bleed), trimBox=(bleed, bleed, bleed + wide, bleed + high), bleedBox=(0, 0, wide + 2 * bleed, high + 2 * bleed))
    pen.setTitle(words["head"])
    pen.setFillColor(settings.get("ground", DUIN))
    pen.rect(0, 0, wide + 2 * bleed, high + 2 * bleed, stroke=0, fill=1)
    picture = scratch / f"{path.stem}.jpg"
    photo = photograph((round((wide + 2 * bleed) / 72 * dpi / 4), round(high * 0.4 / 72 * dpi / 4)), len(path.stem)).convert("CMYK")
    photo.resize((round((wide + 2 * bleed) / 72 * dpi), round((high * 0.4 + bleed) / 72 * dpi)), Image.Resampling.BICUBIC).convert(settings.get("mode", "CMYK")).save(picture, quality=60)
    pen.drawImage(str(picture), 0, high * 0.6 + bleed, wide + 2 * bleed, high * 0.4 + bleed)
    pen.translate(bleed, bleed)
    unit = wide / 100
    if words.get("logo", "yes") == "yes":
        _logo(pen, 6 * unit, high * 0.52, max(8 * unit, 26 * mm / 4))
    lines = [("head", "Lato", 6, 0.46, ZEE), ("name", "Lato", 8, 0.39, ZEE), ("second", "Open Sans", 4.5, 0.215, INKT), ("window", "Open Sans", 2.8, 0.18, INKT), ("code", "Open Sans", 2.8, 0.15, INKT), ("terms", "Open Sans", 2.5, 0.12, INKT), ("call", "Lato", 2.8, 0.085, ZEE)]
    for key, font, points, up, ink in lines:
        pen.setFillColor(ink)
        pen.setFont(font, points * unit)
        pen.drawString(6 * unit, high * up, words[key])
    pen.setFillColor(KORAAL)
    pen.roundRect(6 * unit, high * 0.27, 48 * unit, high * 0.09, 2 * unit, stroke=0, fill=1)
    pen.setFillColor(WIT)
    pen.setFont("Lato", 10 * unit)
    pen.drawString(9 * unit, high * 0.29, words["price"])
    pen.setFillColor(INKT)
    pen.setFont("Open Sans", 4 * unit)
    pen.drawString(58 * unit, high * 0.31, words["was"])
    pen.setStrokeColor(INKT)
    pen.setLineWidth(0.5)
    pen.line(58 * unit, high * 0.31 + 1.3 * unit, 58 * unit + pen.stringWidth(words["was"], "Open Sans", 4 * unit), high * 0.31 + 1.3 * unit)
    pen.setFont(words.get("legal_font", "Open Sans"), settings.get("legal", max(6, 1.4 * unit)))
    pen.drawString(6 * unit, high * 0.04, words["legal"])
    _code(pen, link, 76 * unit, high * 0.06, 20 * unit)
    pen.showPage()
    pen.save()


LEAFLET = """<!doctype html><html lang="nl-NL"><head><meta charset="utf-8"><title>Routefolder</title><style>
@page{size:A4;margin:15mm} body{font:11pt/1.5 "Open Sans";color:#1F2328} h1,h2{font-family:Lato;color:#0E3B5C}
.kader{background:#dfe6eb;padding:5mm} small{font-size:7pt;color:#55595d}</style></head><body>
<img src="img/duinwiel.svg" width="200" alt="Duinwiel"><h1>Drie routes langs de kust</h1>
<p>Route 1: Zandvoort naar Noordwijk, 24 km. Route 2: rondje Texel, 68 km. Route 3: Domburg en de Veerse Dam, 31 km.</p>
<div class="kader"><h2>E-bike Helm</h2><p>Van <s>€ 1.899</s> voor <b style="color:#C93A1F;font-size:15pt">€ 1.599</b>, t/m 28 maart 2027. Een dag huren kan ook, vanaf € 32 per dag.</p></div>
<p>Noodnummer 112, pontdienst TESO 0222 36 96 00, VVV Zeeland 0118 65 99 65.</p><p>Vragen? 070 262 01 55</p>
<small>Lees de actievoorwaarden op duinwiel.example/voorwaarden. Kaartgegevens: OpenStreetMap.</small></body></html>"""


def write_leaflet(out: Path, words: str = LEAFLET) -> None:
    """A leaflet to print at home, where there is a browser."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        return
    page = out / "leaflet.html"
    page.write_text(words, encoding="utf-8")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={out / 'web/nl/routefolder.pdf'}"]
    subprocess.run([browser, *flags, page.as_uri()], check=True, capture_output=True, timeout=90)
    page.unlink()


def write_prints(out: Path, scratch: Path) -> None:
    """Two flyers, a poster and a leaflet."""
    sheet(out / "print/flyer-nl.pdf", A5, FLYER_NL, LINK + "print", scratch)
    sheet(out / "print/flyer-en.pdf", A5, FLYER_EN, "https://duinwiel.example/en/helm-e-bike?utm_campaign=voorjaar-2027&utm_source=print", scratch)
    sheet(out / "print/poster-nl.pdf", A2, FLYER_NL, LINK + "print", scratch, dpi=255)
    write_leaflet(out)
