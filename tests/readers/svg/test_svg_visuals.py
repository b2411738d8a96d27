"""What an SVG shows beside its words: colours, typefaces, its size on paper, codes; and how wide its words are."""

from __future__ import annotations

import pytest
import segno

from brandlint.documents.blocks import MarkKind
from brandlint.documents.document import Document
from brandlint.documents.places import Box, Span
from brandlint.documents.source import Source
from brandlint.documents.visuals import Code, Paint, PaintedOn, Sheet, Typeface
from brandlint.readers.svg import read
from brandlint.readers.svg.widths import text_width


def drawing(content: str, size: str = 'viewBox="0 0 600 400" width="600" height="400"') -> Document:
    return read(Source(f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{content}</svg>'.encode(), "banner.svg"))


def paints(document: Document, on: PaintedOn) -> list[Paint]:
    return [one for one in document.visuals if isinstance(one, Paint) and one.on is on]


def texts(document: Document) -> list[str]:
    return [block.text.chars for block in document.blocks]


@pytest.mark.parametrize(("content", "read_texts"), [
    ('<text x="10 18 26 37 45" y="40" font-size="14">Lamp!</text>', ["Lamp!"]),
    ('<text x="10 30 50 70" y="40" font-size="14">SALE</text>', ["SALE"]),
    ('<text font-size="40" y="60">39<tspan font-size="20" dy="-14 0">95</tspan></text>', ["39⁹⁵"]),
    ('<text y="40" font-size="14">Nu <tspan dx="3">€ 39,95</tspan></text>', ["Nu € 39,95"]),
    ('<symbol id="s" viewBox="0 0 10 10"><text y="8" font-size="4">In een symbool</text></symbol>'
     '<use href="#s" width="300" height="300"/>', ["In een symbool"]),
    ('<symbol id="s"><text y="8">Nooit gebruikt</text></symbol>', []),
    ('<text y="40" fill="none">Onzichtbaar</text>', ["Onzichtbaar"]),
], ids=["placed letter by letter", "spaced out", "cents raised by a list", "moved a little", "a symbol", "never used", "no ink"])
def test_what_is_read(content: str, read_texts: list[str]) -> None:
    assert texts(drawing(content)) == read_texts


@pytest.mark.parametrize(("content", "hidden"), [
    ('<text y="40">te zien</text>', False),
    ('<text x="900" y="40">naast het beeld</text>', True),
    ('<text x="10" y="-30">boven het beeld</text>', True),
    ('<text y="40" fill="none">zonder inkt</text>', True),
    ('<text y="40" fill="none" stroke="#000">alleen een lijn</text>', False),
    ('<text y="40" fill-opacity="0">doorzichtig</text>', True),
    ('<style>.weg{visibility:hidden}</style><text class="weg" y="40">verborgen</text>', True),
    ('<g style="transform:translate(-900px,0)"><text y="40">weggeschoven</text></g>', True),
], ids=["shown", "beside the picture", "above the picture", "no ink", "outlined", "transparent", "hidden", "moved out by style"])
def test_what_nobody_sees_is_hidden(content: str, hidden: bool) -> None:
    (block,) = drawing(content).blocks
    assert any(mark.kind is MarkKind.HIDDEN for mark in block.marks) is hidden


def test_colours_have_their_ground_and_first_place() -> None:
    document = drawing('<style>.kop{fill:#C8102E}</style><rect width="600" height="400" fill="#0B1F3A"/>'
                       '<rect x="20" y="20" width="400" height="80" fill="white"/>'
                       '<text class="kop" x="40" y="70" font-size="24">Winteractie</text>'
                       '<text x="40" y="200" font-size="24" fill="rgb(255,255,255)">Nu binnen</text>')
    assert [(one.hex, one.ground, one.says) for one in paints(document, PaintedOn.TEXT)] == [
        ("#C8102E", "#FFFFFF", "Winteractie"), ("#FFFFFF", "#0B1F3A", "Nu binnen")]
    ground, plate = paints(document, PaintedOn.FILL)
    assert (ground.hex, ground.area) == ("#0B1F3A", 1.0)
    assert plate.area == pytest.approx(400 * 80 / (600 * 400))
    assert isinstance(plate.place, Span)


@pytest.mark.parametrize("content", [
    '<defs><linearGradient id="g"/></defs><rect width="600" height="400" fill="url(#g)"/><text x="9" y="70" fill="#fff">Nu</text>',
    '<rect width="600" height="400" fill="#000" fill-opacity="0.5"/><text x="9" y="70" fill="#fff">Nu</text>',
    '<image href="a.jpg" width="600" height="400"/><text x="9" y="70" fill="#fff">Nu</text>',
], ids=["gradient", "half transparent", "picture"])
def test_a_ground_that_is_not_known_is_none(content: str) -> None:
    (text,) = paints(drawing(content), PaintedOn.TEXT)
    assert text.ground is None


def test_typefaces_have_their_smallest_size_as_it_is_shown() -> None:
    document = drawing('<g transform="scale(2)"><text y="20" font-family="Poppins, sans-serif" font-size="10">Winteractie</text>'
                       '<text y="40" style="font: 700 6px Poppins, sans-serif">Vraag naar de voorwaarden</text></g>')
    (face,) = [one for one in document.visuals if isinstance(one, Typeface)]
    assert (face.family, face.size, face.fallbacks, face.loaded) == ("Poppins", 12.0, ("sans-serif",), False)


def test_a_drawing_for_paper_has_a_sheet() -> None:
    sheets = [one for one in drawing("", 'viewBox="0 0 148 210" width="148mm" height="210mm"').visuals if isinstance(one, Sheet)]
    assert [(round(one.media.right * one.unit * 25.4 / 72), round(one.media.bottom * one.unit * 25.4 / 72)) for one in sheets] == [
        (148, 210)]
    assert not any(isinstance(one, Sheet) for one in drawing("").visuals)


@pytest.mark.parametrize("kind", ["one path", "squares", "picture"])
def test_a_code_that_is_drawn_is_read(kind: str) -> None:
    code = segno.make("https://lumen.example/actie", micro=False)
    if kind == "one path":
        content = code.svg_inline(scale=4)
    elif kind == "squares":
        content = "".join(f'<rect x="{16 + 4 * x}" y="{16 + 4 * y}" width="4" height="4"/>'
                          for y, row in enumerate(code.matrix) for x, cell in enumerate(row) if cell)
    else:
        content = f'<image href="{code.png_data_uri(scale=4)}" width="132" height="132"/>'
    (found,) = [one for one in drawing(content, 'width="50mm" height="50mm" viewBox="0 0 200 200"').visuals if isinstance(one, Code)]
    assert found.text == "https://lumen.example/actie"
    assert isinstance(found.place, Box)
    assert found.module_mm == pytest.approx(1.0, abs=0.05)


@pytest.mark.parametrize("content", [
    '<image href="file:///etc/hostname" width="90" height="90"/>',
    '<image href="https://lumen.example/a.png" width="90" height="90"/>',
    '<style>@import url(https://lumen.example/a.css);</style>' + '<rect width="9" height="9"/>' * 30,
    '<g id="a">' + '<rect width="9" height="9"/>' * 30 + '</g>' + '<use href="#a"/>' * 700,
    '<rect width="1e9" height="1e9" filter="url(#f)"/>' * 20,
], ids=["a file", "the web", "an import", "many uses", "beyond measure"])
def test_hostile_drawings_are_read_without_harm(content: str) -> None:
    assert not any(isinstance(one, Code) for one in drawing(content).visuals)


@pytest.mark.parametrize(("text", "family", "weight", "width"), [
    ("Alleen deze week", "Arial", 400, 125.4), ("Van € 59,95 voor € 39,95", "Open Sans", 400, 182.5),
    ("WINTERSALE", "Bebas Neue", 400, 59.5), ("Only this week: 25% off", "Lato", 700, 169.2),
])
def test_a_text_is_about_as_wide_as_browsers_set_it(text: str, family: str, weight: int, width: float) -> None:
    assert text_width(text, 16, weight, (family,)) == pytest.approx(width, rel=0.1)
