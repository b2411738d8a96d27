"""Make the campaign's flyers and posters for the printer, one by Chromium and one by LibreOffice where they are installed."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import segno
from pictures import font_file, photograph
from PIL import Image
from reportlab.lib.colors import CMYKColor, CMYKColorSep
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

PAPER, INK = CMYKColor(0.02, 0.04, 0.10, 0), CMYKColor(0.90, 0.70, 0.30, 0.45)
CORAL, SAGE, WHITE = CMYKColor(0.10, 0.85, 0.90, 0.05), CMYKColor(0.60, 0.25, 0.55, 0.35), CMYKColor(0, 0, 0, 0)


def register() -> None:
    for name, query in (("Lato", "Lato"), ("Lato-Bold", "Lato:bold"), ("Comfortaa", "Comfortaa:bold")):
        pdfmetrics.registerFont(TTFont(name, font_file(query)))


def draw_logo(canvas: Canvas, x: float, y: float, width: float, ink: object = INK, drop: object = CORAL) -> None:
    """Draw the logo's paths as vector, as the guide's SVG has them; ``x``, ``y`` is its lower left corner in points."""
    scale = width / 400
    canvas.saveState()
    canvas.translate(x, y + 96 * scale)
    canvas.scale(scale, -scale)
    canvas.setFillColor(drop)
    path = canvas.beginPath()
    path.moveTo(48, 6)
    path.curveTo(66, 30, 82, 44, 82, 62)
    path.curveTo(82, 80, 66, 92, 48, 92)
    path.curveTo(30, 92, 14, 80, 14, 62)
    path.curveTo(14, 44, 30, 30, 48, 6)
    path.close()
    canvas.drawPath(path, fill=1, stroke=0)
    canvas.setFillColor(ink)
    for left, top, wide, high in ((108, 26, 52, 12), (128, 38, 13, 46), (168, 44, 12, 40), (196, 44, 12, 40), (220, 44, 40, 12),
                                  (220, 60, 40, 12), (268, 44, 12, 40), (280, 44, 24, 12), (280, 72, 24, 12), (314, 26, 12, 58),
                                  (342, 44, 12, 40), (362, 26, 12, 58), (382, 44, 12, 40), (382, 26, 12, 11)):
        canvas.rect(left, top, wide, high, fill=1, stroke=0)
    canvas.restoreState()


def flyer(path: Path, values: dict[str, str], spot: bool = False) -> None:
    """Make an A5 flyer in CMYK with 3 mm bleed; the price in the guide's spot colour where asked."""
    register()
    path.parent.mkdir(parents=True, exist_ok=True)
    wide, high, bleed = 148 * mm, 210 * mm, float(values.get("bleed", 3)) * mm
    canvas = Canvas(str(path), pagesize=(wide + 2 * bleed, high + 2 * bleed), lang=values["lang"])
    canvas.setTrimBox((bleed, bleed, bleed + wide, bleed + high))
    canvas.setBleedBox((0, 0, wide + 2 * bleed, high + 2 * bleed))
    canvas.setFillColor(PAPER)
    canvas.rect(0, 0, wide + 2 * bleed, high + 2 * bleed, fill=1, stroke=0)
    picture = BytesIO()
    photograph(int(values.get("pixels", 1400)), int(values.get("pixels", 1400)) * 9 // 14, 11).convert("CMYK").save(picture, "JPEG", quality=80)
    canvas.drawImage(ImageReader(picture), 0, bleed + 120 * mm, wide + 2 * bleed, 90 * mm + bleed)
    canvas.translate(bleed, bleed)
    price = CMYKColorSep(0.10, 0.85, 0.90, 0.05, spotName=values.get("spot", "PANTONE 7597 C"), density=1) if spot else CORAL
    lines = [("Comfortaa", 26, INK, 104, values["head"]), ("Lato", 14, INK, 92, values["product"]), ("Lato-Bold", 44, price, 72, values["price"]),
             ("Lato", 13, INK, 62, values["was"]), ("Lato", 12, INK, 50, values["until"]), ("Lato", 11, INK, 42, values["code"]),
             ("Lato", float(values.get("legal size", 6)), INK, 8, values["small"])]
    for face, size, colour, up, text in lines:
        canvas.setFont(face, size)
        canvas.setFillColor(colour)
        canvas.drawString(float(values.get("left", 10)) * mm, up * mm, text)
    square = BytesIO()
    segno.make(values["link"], error="m").save(square, kind="png", scale=14, border=4)
    canvas.setFillColor(WHITE)
    canvas.rect(110 * mm, 18 * mm, 30 * mm, 30 * mm, fill=1, stroke=0)
    canvas.drawImage(ImageReader(_in_grey(square)), 110 * mm, 18 * mm, 30 * mm, 30 * mm)
    draw_logo(canvas, 10 * mm, 20 * mm, 40 * mm)
    canvas.showPage()
    canvas.save()


def _in_grey(data: BytesIO) -> BytesIO:
    out = BytesIO()
    Image.open(data).convert("L").save(out, "PNG")
    out.seek(0)
    return out


def chromium(page: Path, path: Path) -> bool:
    """Print a page with Chromium, or say that there is none."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program:
        subprocess.run([program, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={path}", str(page)],
                       capture_output=True, timeout=120, check=False)
    return path.exists()


def libreoffice(document: Path, folder: Path) -> bool:
    """Convert a document with LibreOffice, or say that there is none."""
    program = shutil.which("soffice")
    if program:
        subprocess.run([program, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(document)], capture_output=True, timeout=180, check=False)
    return (folder / document.with_suffix(".pdf").name).exists()
