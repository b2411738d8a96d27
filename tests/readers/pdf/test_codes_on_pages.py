"""QR codes and barcodes on the pages of a PDF are read where they stand, whether they are drawn or pictures."""

from __future__ import annotations

from io import BytesIO

import barcode
import pypdfium2
import pytest
import segno
from PIL import Image
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from brandlint.documents.places import Box
from brandlint.documents.source import Source
from brandlint.documents.visuals import Code, Symbology
from brandlint.readers.pdf import codes as page_codes
from brandlint.readers.pdf import read as read_pdf

URL = "https://lumen.example/actie"
PAGE = (148 * mm, 210 * mm)


def drawn(canvas: Canvas) -> None:
    """A QR code of squares of 2 pt, its top left corner at 20, 30 mm."""
    for y, row in enumerate(segno.make(URL, micro=False).matrix):
        for x, cell in enumerate(row):
            if cell:
                canvas.rect(20 * mm + 2 * x, PAGE[1] - 30 * mm - 2 * (y + 1), 2, 2, stroke=0, fill=1)


def pictured(canvas: Canvas) -> None:
    file = BytesIO()
    segno.make(URL, micro=False).save(file, kind="png", scale=6, border=0)
    canvas.drawImage(ImageReader(BytesIO(file.getvalue())), 20 * mm, PAGE[1] - 30 * mm - 50, 50, 50)


def barred(canvas: Canvas) -> None:
    bits = barcode.get("ean13", "871234567890").build()[0].replace("G", "1")
    for x, bit in enumerate(bits):
        if bit == "1":
            canvas.rect(20 * mm + 0.33 * mm * x, 60 * mm, 0.33 * mm, 20 * mm, stroke=0, fill=1)


def document(*pages: object) -> pypdfium2.PdfDocument:
    file = BytesIO()
    canvas = Canvas(file, pagesize=PAGE)
    for draw in pages:
        canvas.drawString(20 * mm, 190 * mm, "Nu € 39,95")
        if callable(draw):
            draw(canvas)
        canvas.showPage()
    canvas.save()
    return pypdfium2.PdfDocument(file.getvalue())


def read(*pages: object) -> list[Code]:
    opened = document(*pages)
    try:
        return list(page_codes.codes_in(opened, range(1, 9)))
    finally:
        opened.close()


@pytest.mark.parametrize("draw", [drawn, pictured])
def test_a_qr_code_has_its_place_and_size(draw: object) -> None:
    (code,) = read(None, draw)
    assert (code.symbology, code.text) == (Symbology.QR, URL)
    assert isinstance(code.place, Box)
    side = 50 if draw is pictured else 2 * 25
    assert code.place.page == 2
    assert list(code.place[1:]) == pytest.approx([20 * mm, 30 * mm, 20 * mm + side, 30 * mm + side], abs=1.5)
    assert code.module_mm == pytest.approx(2 / mm, abs=0.03)


def test_a_barcode_has_its_size() -> None:
    (code,) = read(barred)
    assert (code.symbology, code.text) == (Symbology.EAN13, "8712345678906")
    assert code.module_mm == pytest.approx(0.33, abs=0.01)
    assert code.width == pytest.approx(95 * 0.33, abs=0.6)


def test_a_page_of_text_is_never_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a page of text was drawn")

    monkeypatch.setattr(pypdfium2.PdfPage, "render", refuse)
    assert read(None, None) == []


def photographed(code: bool) -> bytes:
    """A flyer with a photograph in four inks, with or without a QR code in it."""
    from random import Random

    photo = Image.frombytes("CMYK", (40, 30), Random(2).randbytes(40 * 30 * 4)).resize((800, 600), Image.Resampling.BICUBIC)
    if code:
        file = BytesIO()
        segno.make(URL, micro=False).save(file, kind="png", scale=6, border=4)
        photo.paste(Image.open(BytesIO(file.getvalue())).convert("RGB").convert("CMYK"), (300, 200))
    made, page = BytesIO(), BytesIO()
    photo.save(made, "JPEG", quality=85)
    canvas = Canvas(page, pagesize=PAGE)
    canvas.drawImage(ImageReader(made), 0, 300, PAGE[0], 300)
    canvas.drawString(20 * mm, 20 * mm, "Nu € 39,95")
    canvas.save()
    return page.getvalue()


def codes_of(data: bytes) -> list[str | None]:
    return [one.text for one in read_pdf(Source(data, "flyer.pdf")).visuals if isinstance(one, Code)]


def test_a_code_in_a_photograph_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brandlint.readers.pdf.pages.recognises", lambda read: False)
    assert codes_of(photographed(code=True)) == [URL]


def test_a_photograph_without_a_code_is_not_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a photograph was drawn to look for codes")

    monkeypatch.setattr("brandlint.readers.pdf.pages.recognises", lambda read: False)
    monkeypatch.setattr("brandlint.readers.pdf.pages.reaches", lambda *_: None)
    monkeypatch.setattr(pypdfium2.PdfPage, "render", refuse)
    assert codes_of(photographed(code=False)) == []
