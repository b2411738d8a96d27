"""Printed assets: each rule on flyers made with reportlab, quiet and caught, by the whole command."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
import reportlab
from PIL import Image
from reportlab.lib.colors import CMYKColor, CMYKColorSep, Color
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

import brandlint
from brandlint.findings import Finding

MM = 72 / 25.4
BRAND = "brand: {name: Lumen}\nlocales: {nl-NL: {currency: EUR}}\nchannels: {print: {files: [print/**]}, web: {files: [web/**]}}\n"
PRINT = """
colours: {palette: {nacht: {hex: "#0B1F3A", cmyk: [100, 80, 60, 75]}}}
print:
  bleed: 3mm
  min_dpi: 250
  colour_space: cmyk
  max_ink: 300
  safety_margin: 4mm
  formats: {flyer: A5, poster: 500x700mm}
"""
BLUE, BLACK, WHITE = CMYKColor(0.9, 0.3, 0, 0), CMYKColor(0, 0, 0, 1), CMYKColor(0, 0, 0, 0)
Draw = Callable[[Canvas], None]

pdfmetrics.registerFont(TTFont("Vera", str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf")))


def page(*draw: Draw, trim: tuple[float, float] = (148, 210), bleed: float = 3, box: bool = True, text: bool = True,
         ground: object = BLUE, reach: float | None = None, unit: float = 1) -> bytes:
    """A flyer: a coloured ground that reaches `reach` mm beyond the trim, a text, and what is drawn on it; mm from the trim's corner."""
    made = BytesIO()
    width, height = (trim[0] + 2 * bleed) * MM, (trim[1] + 2 * bleed) * MM
    canvas = Canvas(made, (width, height), invariant=1)
    if box:
        canvas.setTrimBox((bleed * MM, bleed * MM, width - bleed * MM, height - bleed * MM))
    if ground is not None:
        far = bleed if reach is None else reach
        canvas.setFillColor(ground)
        canvas.rect((bleed - far) * MM, (bleed - far) * MM, (trim[0] + 2 * far) * MM, (trim[1] + 2 * far) * MM, stroke=0, fill=1)
    canvas.translate(bleed * MM, bleed * MM)
    if text:
        written(canvas, BLACK)
    for one in draw:
        one(canvas)
    canvas.save()
    return made.getvalue()


def written(canvas: Canvas, colour: object, at: tuple[float, float] = (12, 100), size: float = 10, font: str = "Vera") -> None:
    canvas.setFillColor(colour)
    canvas.setFont(font, size)
    canvas.drawString(at[0] * MM, at[1] * MM, "Nieuwe lampen")


def text(colour: object = BLACK, **how: object) -> Draw:
    return lambda canvas: written(canvas, colour, **how)  # type: ignore[arg-type]


def area(colour: object, side: float = 20) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(colour)
        canvas.rect(30 * MM, 30 * MM, side * MM, side * MM, stroke=0, fill=1)

    return draw


def photo(px: int, mm: float, mode: str = "CMYK", colour: object = (90, 30, 10, 5)) -> Draw:
    picture = Image.effect_noise((px, px), 60).convert("RGB" if mode == "RGB" else "L")
    if mode == "full":
        picture = Image.new("CMYK", (px, px), colour)
    elif mode == "CMYK":
        picture = Image.merge("CMYK", [picture.point(lambda value, part=part: int(value * part / 255)) for part in colour])

    def draw(canvas: Canvas) -> None:
        file = BytesIO()
        picture.save(file, "JPEG", quality=90)
        file.seek(0)
        canvas.drawImage(ImageReader(file), 30 * MM, 30 * MM, mm * MM, mm * MM)

    return draw


def line(width: float, colour: object = BLUE, overprint: bool = False) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setStrokeColor(colour)
        canvas.setStrokeOverprint(overprint)
        canvas.setLineWidth(width)
        canvas.line(20 * MM, 20 * MM, 90 * MM, 20 * MM)

    return draw


def overprinted(colour: object, mode: int = 1) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFillOverprint(True)
        canvas.setOverprintMask(mode)
        written(canvas, colour, (12, 60))

    return draw


@pytest.fixture
def judge(tmp_path: Path) -> Callable[..., list[Finding]]:
    """Checks a campaign of one PDF."""

    def run(data: bytes, path: str = "print/flyer.pdf", guide: str = PRINT) -> list[Finding]:
        for name, content in ((path, data), ("brand-guide/brand.yaml", BRAND.encode()), ("brand-guide/identity.yaml", guide.encode())):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes(content)
        found = brandlint.check([tmp_path], as_of=date(2026, 3, 5)).findings
        return [one for one in found if one.code.startswith("PRN")]

    return run


RGB = Color(0.8, 0.1, 0.2)
PANTONE = CMYKColorSep(1, 0.7, 0.2, 0.4, spotName="PANTONE 289 C", density=1)
QUIET = [
    pytest.param(page(), "print/flyer.pdf", id="a flyer as it should be"),
    pytest.param(page(trim=(210, 148)), "print/flyer.pdf", id="A5 on its side is A5"),
    pytest.param(page(bleed=0, ground=None), "print/flyer.pdf", id="nothing stands at the edge, so nothing has to run over it"),
    pytest.param(page(box=False), "print/flyer.pdf", id="a sheet as large as A5 and its bleed, without a trim box"),
    pytest.param(page(trim=(420, 210)), "print/folder.pdf", id="a format that the guide does not list"),
    pytest.param(page(trim=(296, 210)), "print/flyer.pdf", id="two pages side by side"),
    pytest.param(page(trim=(500, 700)), "print/posters/lente.pdf", id="a poster by its folder"),
    pytest.param(page(), "print/posters/flyer-lente.pdf", id="a flyer by its name, in the folder of posters"),
    pytest.param(page(area(RGB)), "print/flyer-web.pdf", id="a copy for the web"),
    pytest.param(page(area(RGB), bleed=0), "web/flyer.pdf", id="a download in a channel of screens"),
    pytest.param(page(area(Color(1, 1, 1))), "print/flyer.pdf", id="white is white in RGB too"),
    pytest.param(page(photo(16, 3, "RGB")), "print/flyer-web.pdf", id="a dot"),
    pytest.param(page(photo(400, 30)), "print/flyer.pdf", id="a picture in four inks with enough px"),
    pytest.param(page(area(CMYKColor(0.8, 0.7, 0.5, 0.9), side=2)), "print/flyer.pdf", id="much ink on a dot"),
    pytest.param(page(text(CMYKColor(1, 0.8, 0.6, 0.75), at=(12, 60))), "print/flyer.pdf", id="dark text as the guide mixes it"),
    pytest.param(page(text(CMYKColor(0.75, 0.68, 0.67, 0.9), at=(12, 60), size=30)), "print/flyer.pdf", id="a large deep black heading"),
    pytest.param(page(overprinted(BLACK)), "print/flyer.pdf", id="black text overprints, as it should"),
    pytest.param(page(line(0.2, BLACK)), "print/flyer.pdf", id="a thin line in one ink"),
    pytest.param(page(line(0.5)), "print/flyer.pdf", id="a line"),
    pytest.param(page(line(0.5, CMYKColorSep(0, 1, 0, 0, spotName="CutContour", density=1), overprint=True)), "print/flyer.pdf",
                 id="the line along which it is cut"),
    pytest.param(page(text(at=(4.2, 60))), "print/flyer.pdf", id="text just inside the margin"),
]


@pytest.mark.parametrize(("data", "path"), QUIET)
def test_good_prints_are_quiet(judge, data, path):
    assert judge(data, path) == []


CAUGHT = [
    pytest.param(page(reach=1.2), "PRN001", "error", "1.2 mm", "3 mm", id="too little bleed"),
    pytest.param(page(bleed=0), "PRN001", "error", "0 mm", "3 mm", id="no bleed at all"),
    pytest.param(page(trim=(140, 200)), "PRN002", "error", "140 × 200 mm", "A5 (148 × 210 mm)", id="another size"),
    pytest.param(page(text(at=(1.5, 60))), "PRN003", "warning", None, "4 mm", id="text at the edge"),
    pytest.param(page(photo(175, 30)), "PRN010", "error", "148 dpi", "250 dpi", id="a coarse picture"),
    pytest.param(page(photo(240, 30)), "PRN010", "warning", "203 dpi", "250 dpi", id="a somewhat coarse picture"),
    pytest.param(page(text(RGB, at=(12, 60))), "PRN020", "error", "#CC1A33", "CMYK", id="text in RGB"),
    pytest.param(page(area(RGB)), "PRN020", "error", "#CC1A33", "CMYK", id="an area in RGB"),
    pytest.param(page(photo(400, 30, "RGB")), "PRN020", "error", "RGB", "CMYK", id="a picture in RGB"),
    pytest.param(page(area(PANTONE)), "PRN021", "warning", "PANTONE 289 C", "CMYK", id="a spot colour"),
    pytest.param(page(area(CMYKColor(0.9, 0.8, 0.7, 0.9))), "PRN022", "error", "330 %", "300 %", id="too much ink"),
    pytest.param(page(photo(400, 30, "full", (230, 230, 230, 230))), "PRN022", "error", None, "300 %", id="too much ink in a picture"),
    pytest.param(page(text(CMYKColor(0.75, 0.68, 0.67, 0.9), at=(12, 60))), "PRN023", "warning", "75 68 67 90", "0 0 0 100",
                 id="black text in four inks"),
    pytest.param(page(overprinted(WHITE)), "PRN024", "error", "overprint", "knock out", id="white text that overprints"),
    pytest.param(page(overprinted(WHITE, mode=0)), "PRN024", "warning", "overprint", "knock out", id="perhaps it overprints"),
    pytest.param(page(line(0.1)), "PRN025", "warning", "0.1 pt", "0.25 pt", id="a hairline"),
    pytest.param(page(text(font="Helvetica", at=(12, 60))), "PRN030", "error", "Helvetica", "embedded", id="a font that is not there"),
]


@pytest.mark.parametrize(("data", "code", "severity", "found", "expected"), CAUGHT)
def test_what_a_printer_would_send_back_is_caught(judge, data, code, severity, found, expected):
    (finding,) = judge(data)
    assert (finding.code, str(finding.severity), finding.expected) == (code, severity, expected)
    assert found is None or finding.found == found


def test_the_message_tells_what_was_measured(judge):
    (finding,) = judge(page(reach=1.2))
    assert finding.message == "Bleed 1.2 mm of 3 mm on all sides; the guide asks for 3 mm"
    assert finding.related[-1].message == "3 mm in the guide"


def test_a_poster_on_its_side_is_told(judge):
    (finding,) = judge(page(trim=(700, 500)), "print/poster.pdf")
    assert (finding.code, str(finding.severity)) == ("PRN002", "warning")
    assert "turned" in finding.message


def test_a_poster_at_a_scale_is_no_mistake_but_worth_a_word(judge):
    (finding,) = judge(page(trim=(250, 350), bleed=3), "print/poster.pdf")
    assert (finding.code, str(finding.severity)) == ("PRN002", "info")
    assert "50%" in finding.message


@pytest.mark.parametrize("data", [page(reach=1), page(area(RGB)), page(text(at=(1, 60))), page(trim=(100, 100))])
def test_what_the_guide_does_not_say_is_not_asked(judge, data):
    assert judge(data, guide="typography: {min_size: {print: 6pt}}\n") == []
    assert judge(data, guide="print: {min_dpi: 200}\n") == []
