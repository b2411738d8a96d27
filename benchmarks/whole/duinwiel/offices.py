"""A price list, a copy deck and an e-mail as the departments of an office send them."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage
from email.utils import make_msgid
from pathlib import Path

from docx import Document
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

PRICES = [
    ("DW-101", "E-bike Helm", 1899, 1599, "15-03-2027 t/m 28-03-2027"), ("DW-201", "Tent Wulp", 229, 179, "15-03-2027 t/m 28-03-2027"),
    ("DW-301", "Fietstas Kwelder", 34.95, None, ""), ("DW-302", "Fietshelm Zilt", 59.95, None, ""),
    ("DW-303", "Kettingolie Glim", 8.95, None, ""), ("DW-401", "Kajak Bries", 449, None, ""),
]  # fmt: skip


def write_prices(path: Path, prices: Sequence[tuple[object, ...]] = PRICES) -> None:
    """The list that hangs at the till."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Prijslijst NL"
    sheet.append(["Artikel", "Naam", "Prijs", "Actieprijs", "Geldig"])
    for cell in sheet[1]:
        cell.font, cell.fill = Font(name="Lato", bold=True, color="FFFFFF"), PatternFill("solid", fgColor="0E3B5C")
    for row in prices:
        sheet.append(list(row))
    for column in "CD":
        for cell in sheet[column][1:]:
            cell.number_format = '"€" #,##0.00'
    extra = book.create_sheet("Intern")
    extra.append(["Aantal winkels", 14])
    extra.append(["Laatst bijgewerkt", "2027-03-01"])
    book.save(path)


DECK = [
    ("Heading 1", "Copy voorjaarsweken nl-NL"), ("Heading 2", "E-mail, onderwerp"), ("Normal", "De E-bike Helm nu € 1.599"),
    ("Heading 2", "Winkelkaart"), ("Normal", "E-bike Helm van € 1.899 voor € 1.599, van 15 t/m 28 maart 2027."),
    ("Normal", "Met DUIN10 krijg je 10% korting vanaf € 40, t/m 11 april 2027."),
    ("Normal", "Gratis verzending vanaf € 60. Je kunt 30 dagen gratis retourneren."),
    ("Normal", "Lees de actievoorwaarden op duinwiel.example/voorwaarden."), ("Quote", "“U maakt er elk jaar iets moois van”, aldus een klant."),
]  # fmt: skip


def write_deck(path: Path, words: Sequence[tuple[str, str]] = DECK) -> None:
    """What the copy department hands to the others."""
    deck = Document()
    for style, text in words:
        deck.add_paragraph(text, style=style)
    table = deck.add_table(rows=1, cols=3)
    for row in (("Artikel", "Van", "Voor"), ("Tent Wulp", "€ 229", "€ 179"), ("Fietstas Kwelder", "€ 34,95", "2 voor € 59")):
        cells = table.rows[0].cells if row[0] == "Artikel" else table.add_row().cells
        for cell, text in zip(cells, row, strict=True):
            cell.text = text
    deck.save(str(path))


REMINDER = """<html lang="nl-NL"><body style="background:#fff;color:#1F2328;font-family:'Open Sans',Arial,sans-serif;font-size:15px">
<p><img src="cid:{logo}" alt="Duinwiel" width="160" height="40"></p>
<h1 style="font-family:Lato,Arial,sans-serif;color:#0E3B5C">Nog een paar dagen</h1>
<p><img src="cid:{photo}" alt="Een fiets bij de zee" width="504"></p>
<p>Je kunt de E-bike Helm nog t/m 28 maart kopen voor <b style="color:#C93A1F">€ 1.599</b> in plaats van <s>€ 1.899</s>.</p>
<p><a href="https://duinwiel.example/nl/e-bike-helm?utm_campaign=voorjaar-2027&amp;utm_source=email" style="background:#4F7231;color:#fff;padding:12px 20px">Bekijk de E-bike Helm</a></p>
<p style="font-size:12px;color:#595959">Lees de actievoorwaarden op duinwiel.example/voorwaarden. <a href="[[unsubscribe]]">Afmelden</a></p></body></html>"""


def write_reminder(path: Path, pictures: Path, words: str = REMINDER) -> None:
    """An e-mail as it goes over the wire, with its pictures inside."""
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = "Nog t/m 28 maart: de E-bike Helm voor € 1.599", "Duinwiel <hallo@duinwiel.example>", "klant@voorbeeld.example"
    mail["Date"], mail["Reply-To"] = "Wed, 24 Mar 2027 09:00:00 +0100", "hallo@duinwiel.example"
    mail["List-Unsubscribe"] = "<https://mail.duinwiel.example/u/1>"
    mail.set_content("De E-bike Helm is er nog t/m 28 maart voor € 1.599 in plaats van € 1.899.\nLees de actievoorwaarden op duinwiel.example/voorwaarden.\n", cte="quoted-printable")
    logo, photo = make_msgid(domain="duinwiel.example"), make_msgid(domain="duinwiel.example")
    mail.add_alternative(words.format(logo=logo[1:-1], photo=photo[1:-1]), subtype="html", cte="quoted-printable")
    body = mail.get_payload()[1]
    body.add_related((pictures / "duinwiel.png").read_bytes(), "image", "png", cid=logo, filename="duinwiel.png")
    body.add_related((pictures / "tent.jpg").read_bytes(), "image", "jpeg", cid=photo, filename="image002.jpg")
    path.write_bytes(bytes(mail))
