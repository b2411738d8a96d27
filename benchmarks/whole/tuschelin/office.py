"""Make the price list, the copy deck and the briefing, as people make them in an office."""

from pathlib import Path

from docx import Document
from docx.shared import Pt, RGBColor
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from pptx import Presentation
from pptx.util import Inches
from pptx.util import Pt as Points

EURO = '#,##0.00\\ "€"'


def price_list(path: Path, values: dict[str, float]) -> None:
    """Make a German price list: merged title, a hidden column with costs, amounts as numbers with a € format."""
    path.parent.mkdir(parents=True, exist_ok=True)
    book = Workbook()
    sheet = book.active
    sheet.title = "Malwochen"
    sheet.merge_cells("A1:G1")
    sheet["A1"] = "Preisliste Malwochen 2027 (de-DE)"
    sheet["A1"].font = Font(name="Lato", size=16, bold=True, color="22304A")
    sheet.append(["Stand: 01.03.2027, Änderungen vorbehalten"])
    sheet.append([])
    sheet.append(["Art.-Nr.", "Artikel", "EK netto", "Preis", "Aktionspreis", "Gültig bis", "Bemerkung"])
    for cell in sheet[4]:
        cell.font, cell.fill = Font(name="Lato", bold=True, color="FFFFFF"), PatternFill("solid", fgColor="22304A")
    rows = [("TU-1001", "Aquarellkasten Mare", 21.40, 49.95, values.get("mare", 34.95), "27.03.2027", ""),
            ("TU-1002", "Acrylfarbe Vulkan", 5.10, values.get("vulkan", 12.90), None, None, "Grundpreis 25,80 €/l"),
            ("TU-1003", "Skizzenbuch Kiesel", 6.20, 14.50, None, None, ""),
            ("TU-1004", "Pinselset Birke", 8.90, 19.95, None, None, "UVP 24,95 €"),
            ("TU-1005", "Tischstaffelei Lind", 17.00, 39.00, values.get("lind", 29.00), "27.03.2027", ""),
            ("TU-1006", "Fineliner Grille", 1.10, 3.20, None, None, "3 für 8,00 €"),
            ("TU-1007", "Kinderknete Bolle", 3.80, 9.95, None, None, "400 g")]
    for row in rows:
        sheet.append(row)
    for row in sheet.iter_rows(min_row=5, min_col=3, max_col=5):
        for cell in row:
            cell.number_format = EURO
    sheet.column_dimensions["C"].hidden = True
    book.create_sheet("Kalkulation").sheet_state = "hidden"
    book["Kalkulation"].append(["Marge", 0.42])
    book.save(path)


DECK = [("de-DE", "Newsletter", "Aquarellkasten Mare für 34,95 € statt 49,95 €", "Sichern Sie sich Ihren Kasten bis 27. März."),
        ("fr-FR", "Infolettre", "Boîte d'aquarelle Mare : 34,95 € au lieu de 49,95 €", "Profitez de votre boîte jusqu'au 27 mars."),
        ("nl-BE", "Nieuwsbrief", "Aquareldoos Mare: € 34,95 in plaats van € 49,95", "Je hebt tot en met 27 maart.")]


def copy_deck(path: Path, changed: dict[str, str]) -> None:
    """Make a copy deck: a heading for each language, then a table of texts."""
    document = Document()
    document.styles["Normal"].font.name = "Lato"
    document.styles["Normal"].font.size = Pt(11)
    for name in ("Title", "Heading 1"):
        style = document.styles[name]
        style.font.name, style.font.color.rgb = "Comfortaa", RGBColor(0x22, 0x30, 0x4A)
        fonts = style.element.rPr.rFonts
        for name in [name for name in fonts.attrib if name.endswith("Theme")]:
            del fonts.attrib[name]
    document.add_heading("Copy Deck Malwochen", 1)
    document.add_paragraph("Ansprechpartnerin: Jana (jana@pixelwerft.example, 0151 9999 0417). Stand 12.02.2027.")
    for locale, channel, title, text in DECK:
        document.add_heading(locale, 1)
        table = document.add_table(rows=1, cols=2)
        table.style = "Table Grid"
        table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Element", "Text"
        for name, words in ((channel, changed.get(title, title)), ("Text", changed.get(text, text))):
            cells = table.add_row().cells
            cells[0].text, cells[1].text = name, words
    run = document.add_paragraph().add_run("Intern: Freigabe durch Recht am 20.02.")
    run.font.color.rgb = RGBColor(0x99, 0x99, 0x99)
    document.save(path)


def briefing(path: Path) -> None:
    """Make a briefing: the idea, the offers, and last year's figures."""
    slides = Presentation()
    for title, lines in (("Malwochen 2027", ["Kampagne 8.–27. März 2027", "Agentur: Pixelwerft"]),
                         ("Angebote", ["Aquarellkasten Mare 34,95 € statt 49,95 €", "Tischstaffelei Lind 29 € statt 39 €", "Code PINSEL10: 10 % ab 40 €, bis 10. April"]),
                         ("Rückblick 2026", ["Umsatz +12 %, 1.840 Bestellungen", "Öffnungsrate 38 %, Warenkorb Ø 52,30 €"])):
        slide = slides.slides.add_slide(slides.slide_layouts[5])
        slide.shapes.title.text = title
        frame = slide.shapes.add_textbox(Inches(1), Inches(2), Inches(8), Inches(4)).text_frame
        for line in lines:
            paragraph = frame.add_paragraph()
            paragraph.text = line
            paragraph.font.size, paragraph.font.name = Points(24), "Lato"
    slides.save(path)
