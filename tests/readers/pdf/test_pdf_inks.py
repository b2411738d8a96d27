"""What a page is painted with, on pages whose truth is known: written by hand with pikepdf, and by reportlab and programs."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from brandlint.documents.document import Document
from brandlint.documents.places import Box
from brandlint.documents.source import Source
from brandlint.documents.visuals import ColourSpace, Line, OutputIntent, Paint, PaintedOn, Picture, Sheet, Typeface
from brandlint.readers.pdf import read

FOLDER = Path(__file__).parents[2] / "fixtures" / "pdf"
V = TypeVar("V")


class Page:
    """A page of 200 × 100 pt that is written by hand."""

    def __init__(self) -> None:
        self.pdf = pikepdf.new()
        self.page = self.pdf.add_blank_page(page_size=(200, 100)).obj
        self.page.Resources = Dictionary(Font=Dictionary(F=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)),
                                         XObject=Dictionary(), ColorSpace=Dictionary(), Pattern=Dictionary(),
                                         Shading=Dictionary(), ExtGState=Dictionary())

    def stream(self, data: bytes, **keys: Any) -> Any:
        return self.pdf.make_indirect(self.pdf.make_stream(data, **keys))

    def form(self, data: bytes, **keys: Any) -> Any:
        return self.stream(data, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 200, 100]),
                           Resources=self.page.Resources, **keys)

    def picture(self, width: int = 100, height: int = 50, space: Any = Name.DeviceCMYK, **keys: Any) -> Any:
        return self.stream(bytes(width * height * 4), Type=Name.XObject, Subtype=Name.Image, Width=width, Height=height,
                           ColorSpace=space, BitsPerComponent=8, **keys)

    def data(self, content: bytes) -> bytes:
        self.page.Contents = self.pdf.make_stream(content)
        made = BytesIO()
        self.pdf.save(made)
        return made.getvalue()

    def read(self, content: bytes) -> Document:
        return read(Source(self.data(content), "page.pdf"))


@pytest.fixture(autouse=True)
def without_recognition(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here is about recognised text."""
    monkeypatch.setattr("brandlint.readers.pdf.pages.recognises", lambda read: False)


def all_of(document: Document, kind: type[V]) -> list[V]:
    return [one for one in document.visuals if isinstance(one, kind)]


def tint() -> Any:
    """From no ink to red."""
    return Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0, 0, 0, 0]), C1=Array([0, 1, 1, 0]), N=1)


def ink(name: str) -> Any:
    return Array([Name.Separation, Name(f"/{name}"), Name.DeviceCMYK, tint()])


@pytest.mark.parametrize(("content", "space", "components", "names", "shown"), [
    (b"0 1 1 0 k", ColourSpace.CMYK, (0, 1, 1, 0), (), "#EE1D23"),
    (b"1 0 0 rg", ColourSpace.RGB, (1, 0, 0), (), "#FF0000"),
    (b"0.5 g", ColourSpace.GREY, (0.5,), (), "#808080"),
    (b"/Spot cs 1 scn", ColourSpace.SPOT, (1,), ("PANTONE 485 C",), "#EE1D23"),
    (b"/Black cs 0.8 scn", ColourSpace.CMYK, (0, 0, 0, 0.8), (), None),
    (b"/Lab cs 50 20 10 scn", ColourSpace.LAB, (50, 20, 10), (), None),
    (b"/Icc cs 1 0 0 0 scn", ColourSpace.CMYK, (1, 0, 0, 0), (), "#00AEEF"),
], ids=["CMYK", "RGB", "grey", "spot", "black as a spot", "Lab", "CMYK with a profile"])
def test_colours_as_they_are_written(content: bytes, space: ColourSpace, components: tuple[float, ...], names: tuple[str, ...],
                                     shown: str | None) -> None:
    page = Page()
    page.page.Resources.ColorSpace = Dictionary(
        Spot=ink("PANTONE 485 C"), Black=ink("Black"),
        Lab=Array([Name.Lab, Dictionary(WhitePoint=Array([0.95, 1, 1.09]))]), Icc=Array([Name.ICCBased, page.stream(b"", N=4)]))
    (paint,) = all_of(page.read(content + b" 20 10 100 50 re f"), Paint)
    assert (paint.space, paint.components, paint.names, paint.on) == (space, components, names, PaintedOn.FILL)
    assert paint.area == pytest.approx(0.25)
    assert paint.place == Box(1, 20, 40, 120, 90)
    assert shown is None or paint.hex == shown


def test_text_has_the_size_at_which_it_is_shown() -> None:
    (paint,) = all_of(Page().read(b"2 0 0 2 0 0 cm BT /F 6 Tf 1 0 0 1 10 10 Tm 0 0 0 1 k (abc) Tj (   ) Tj ET"), Paint)
    assert (paint.on, paint.size, paint.uses) == (PaintedOn.TEXT, 12, 3)


@pytest.mark.parametrize("content", [
    b"BT /F 8 Tf 3 Tr 1 0 0 rg 10 10 Td (gone) Tj ET",
    b"BT /F 8 Tf 1 0 0 rg 10 10 Td (   ) Tj ET",
    b"1 0 0 rg 300 300 10 10 re f",
    b"0 0 10 10 re W n 1 0 0 rg 50 50 10 10 re f",
    b"1 0 0 rg 10 10 50 50 re n",
    b"/Clear gs 1 0 0 rg 10 10 50 50 re f",
], ids=["invisible text", "spaces", "outside the page", "clipped", "not painted", "wholly transparent"])
def test_what_nobody_sees_is_no_colour_in_use(content: bytes) -> None:
    page = Page()
    page.page.Resources.ExtGState.Clear = Dictionary(ca=0)
    assert all_of(page.read(content), Paint) == []


def test_pictures_in_forms_have_their_own_dots_an_inch() -> None:
    page = Page()
    page.page.Resources.XObject.Photo = page.picture()
    page.page.Resources.XObject.Outer = page.form(b"q 0.5 0 0 0.5 10 10 cm /Inner Do Q")
    page.page.Resources.XObject.Inner = page.form(b"q 0 100 -50 0 50 0 cm /Photo Do Q", Matrix=Array([1, 0, 0, 1, 10, 0]))
    page.page.Resources.XObject.Outer.Resources = page.page.Resources
    (picture,) = all_of(page.read(b"/Outer Do"), Picture)
    assert picture.dpi == pytest.approx((144, 144))
    assert (picture.width, picture.height, picture.space) == (100, 50, ColourSpace.CMYK)


def test_an_inline_picture_is_one_too() -> None:
    content = b"q 10 0 0 10 0 0 cm BI /W 4 /H 4 /BPC 8 /CS /G ID " + bytes(range(16)) + b" EI Q 1 0 0 rg 0 0 9 9 re f"
    document = Page().read(content)
    (picture,) = all_of(document, Picture)
    assert (picture.width, picture.space) == (4, ColourSpace.GREY)
    assert [paint.hex for paint in all_of(document, Paint)] == ["#FF0000"]


def test_gradients_and_patterns_are_looked_into() -> None:
    page = Page()
    page.page.Resources.Shading.S = Dictionary(ShadingType=2, ColorSpace=Name.DeviceCMYK, Coords=Array([0, 0, 1, 0]),
                                               Function=tint())
    page.page.Resources.Pattern.T = page.stream(b"1 0 0 rg 0 0 5 5 re f", PatternType=1, PaintType=1, TilingType=1, XStep=10,
                                                YStep=10, BBox=Array([0, 0, 10, 10]), Resources=Dictionary())
    paints = all_of(page.read(b"q 0 0 50 50 re W n /S sh Q /Pattern cs /T scn 100 0 50 50 re f"), Paint)
    assert [(one.space, one.components) for one in paints] == [
        (ColourSpace.CMYK, (0, 0, 0, 0)), (ColourSpace.CMYK, (0, 1, 1, 0)), (ColourSpace.RGB, (1, 0, 0))]
    assert paints[2].place == Box(1, 100, 50, 150, 100)


def test_overprint_is_told_with_its_mode() -> None:
    page = Page()
    page.page.Resources.ExtGState.O = Dictionary(op=True, OPM=1)
    (paint,) = all_of(page.read(b"/O gs 0 0 0 0 k 10 10 50 50 re f"), Paint)
    assert (paint.overprints, paint.keeps_below) == (True, True)


def test_thin_lines_by_their_width_on_paper() -> None:
    (line,) = all_of(Page().read(b"0.5 0 0 0.5 0 0 cm 0.2 w 0 0 0 1 K 10 10 m 190 10 l S 2 w 10 20 m 190 20 l S"), Line)
    assert (line.width, line.inks) == (pytest.approx(0.1), 1)


def test_the_sheet() -> None:
    page = Page()
    page.page.TrimBox, page.page.UserUnit = Array([10, 10, 190, 90]), 2
    sheet = all_of(page.read(b"0 1 1 0 k 4 20 100 50 re f"), Sheet)[0]
    assert (sheet.media, sheet.trim, sheet.unit) == (Box(1, 0, 0, 200, 100), Box(1, 10, 10, 190, 90), 2)
    assert sheet.reaches == (pytest.approx(6, abs=0.3), None, None, None)


def test_a_turned_page_is_measured_as_it_is_shown() -> None:
    page = Page()
    page.page.TrimBox, page.page.Rotate = Array([10, 10, 190, 90]), 90
    sheet = all_of(page.read(b"0 1 1 0 k 4 20 100 50 re f"), Sheet)[0]
    assert sheet.media == Box(1, 0, 0, 100, 200)
    assert sheet.reaches == (None, pytest.approx(6, abs=0.3), None, None)


def test_fonts_of_two_kinds() -> None:
    faces = {face.family: face.embedded for face in all_of(read(Source((FOLDER / "coupons-en.pdf").read_bytes())), Typeface)}
    assert faces["DejaVuSans"] is True
    assert faces["Helvetica"] is False


@pytest.mark.parametrize(("name", "families"), [("cards-nl", True), ("table-af", True), ("leaflet-af", True), ("notice-nl", True)],
                         ids=["Chromium", "LibreOffice", "fpdf2", "Ghostscript"])
def test_files_of_many_makers(name: str, families: bool) -> None:
    document = read(Source((FOLDER / f"{name}.pdf").read_bytes(), name))
    assert all(face.embedded is not None for face in all_of(document, Typeface) if face.family)
    assert any(paint.on is PaintedOn.TEXT and paint.hex for paint in all_of(document, Paint)) is families
    assert len(all_of(document, Sheet)) == 1


def test_the_printing_condition() -> None:
    page = Page()
    page.pdf.Root.OutputIntents = Array([Dictionary(S=Name.GTS_PDFX, OutputConditionIdentifier=pikepdf.String("FOGRA51"))])
    assert all_of(page.read(b""), OutputIntent) == [OutputIntent("FOGRA51", "GTS_PDFX")]


def _refuse(*_: object, **__: object) -> None:
    raise AssertionError("the page was drawn")


@pytest.mark.parametrize("content", [
    b"0 1 1 0 k 0 0 200 100 re f",
    b"0 1 1 0 k 0 0 200 50 re f 1 0 0 0 k 0 50 200 50 re f",
    b"0 1 1 0 k 0 0 200 30 re f 0 60 200 40 re f",
    b"q 200 0 0 100 0 0 cm /P Do Q",
], ids=["a plane", "two planes", "planes with paper between them", "a picture"])
def test_what_runs_over_every_edge_need_not_be_drawn(content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    page = Page()
    page.page.TrimBox = Array([10, 10, 190, 90])
    page.page.Resources.XObject.P = page.picture()
    monkeypatch.setattr("brandlint.readers.pdf.edges._rendered", _refuse)
    assert all_of(page.read(content), Sheet)[0].reaches == (10, 10, 10, 10)


@pytest.mark.parametrize(("content", "left"), [
    (b"0 1 1 0 k 0 0 200 100 re f 0 0 0 1 k", 10),
    (b"0 1 1 0 k 0 0 200 40 re f 4 40 196 60 re f", 6),
    (b"0 1 1 0 k 10 10 180 80 re f", 0),
    (b"q 5 0 m 200 0 l 200 100 l 5 100 l 5 0 l W n 0 1 1 0 k 0 0 200 100 re f Q", 5),
    (b"q 180 0 0 80 10 10 cm /W Do Q", None),
], ids=["all of it", "most of it falls short", "up to the trim", "in a frame", "a white picture up to the trim"])
def test_what_falls_short_is_measured(content: bytes, left: float | None) -> None:
    page = Page()
    page.page.TrimBox = Array([10, 10, 190, 90])
    page.page.Resources.XObject.W = page.picture()
    reach = all_of(page.read(content), Sheet)[0].reaches
    assert reach is not None
    assert reach[0] == (None if left is None else pytest.approx(left, abs=0.3))
