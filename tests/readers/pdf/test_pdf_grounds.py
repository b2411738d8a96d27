"""What lies behind a text is told where one colour certainly does, and nowhere else."""

from __future__ import annotations

import pytest
from pikepdf import Dictionary, Name

from brandlint.documents.visuals import Paint, PaintedOn
from tests.readers.pdf.test_pdf_inks import Page, all_of

RED, WHITE = b"0.8 0 0 rg ", b"1 1 1 rg "
WORDS = b"BT /F 20 Tf 30 40 Td (Nu korting) Tj ET "
ROUND = b"150 50 m 150 77.6 127.6 100 100 100 c 72.4 100 50 100 20 50 c 20 10 72.4 0 100 0 c 127.6 0 150 22.4 150 50 c f "


def behind(content: bytes) -> tuple[str | None, str, bool]:
    page = Page()
    page.page.Resources.ExtGState = Dictionary(Half=Dictionary(ca=0.5), Times=Dictionary(BM=Name.Multiply))
    page.page.Resources.XObject.P = page.picture(space=Name.DeviceRGB)
    page.page.Resources.Font.B = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name("/Helvetica-Bold"))
    (paint,) = [one for one in all_of(page.read(content), Paint) if one.on is PaintedOn.TEXT]
    return paint.ground, paint.says, paint.bold


KNOWN = [
    pytest.param(b"0 g " + WORDS, "#FFFFFF", id="paper"),
    pytest.param(RED + b"20 30 150 40 re f " + WHITE + WORDS, "#CC0000", id="a plane"),
    pytest.param(RED + b"20 30 m 170 30 l 170 70 l 20 70 l h f " + WHITE + WORDS, "#CC0000", id="a plane that is drawn"),
    pytest.param(RED + b"0 0 200 100 re f 0 0 1 rg 20 30 150 40 re f " + WHITE + WORDS, "#0000FF", id="a plane on a plane"),
    pytest.param(b"0 1 1 0 k 20 30 150 40 re f " + WHITE + WORDS, "#EE1D23", id="in four inks"),
    pytest.param(RED + ROUND + WHITE + WORDS, "#CC0000", id="a round badge"),
    pytest.param(b"0 g " + WORDS + RED + b"20 80 150 10 re f ", "#FFFFFF", id="a plane elsewhere"),
    pytest.param(b"0 g " + WORDS + RED + b"0 0 5 100 re f ", "#FFFFFF", id="a plane painted later"),
    pytest.param(RED + b"30 38 90 0.5 re f 0 g " + WORDS, "#FFFFFF", id="a line below it"),
    pytest.param(b"q 20 30 150 40 re W n " + RED + b"0 0 200 100 re f Q " + WHITE + WORDS, "#CC0000", id="a plane in a frame"),
]


@pytest.mark.parametrize(("content", "ground"), KNOWN)
def test_one_colour_is_behind_it(content: bytes, ground: str) -> None:
    assert behind(content) == (ground, "Nu korting", False)


UNKNOWN = [
    pytest.param(b"q 150 0 0 40 20 30 cm /P Do Q " + WHITE + WORDS, id="a picture"),
    pytest.param(RED + b"20 30 40 40 re f " + WHITE + WORDS, id="half on a plane"),
    pytest.param(b"/Half gs " + RED + b"20 30 150 40 re f " + WHITE + WORDS, id="a plane that one sees through"),
    pytest.param(b"/Times gs " + RED + b"20 30 150 40 re f " + WHITE + WORDS, id="a plane that mixes"),
    pytest.param(b"/Half gs 0 g " + WORDS, id="a text that one sees through"),
    pytest.param(b"q " + ROUND.replace(b"f ", b"W n ") + RED + b"0 0 200 100 re f Q " + WHITE + WORDS, id="a plane in another shape"),
    pytest.param(b"0 G 1 1 1 rg 2 Tr " + WORDS, id="letters with a rim"),
    pytest.param(b"0 G 1 Tr 3 w " + WORDS + b"0 Tr " + WHITE + WORDS, id="letters on their own rim"),
]


@pytest.mark.parametrize("content", UNKNOWN)
def test_what_is_behind_it_is_not_told(content: bytes) -> None:
    page = Page()
    page.page.Resources.ExtGState = Dictionary(Half=Dictionary(ca=0.5), Times=Dictionary(BM=Name.Multiply))
    page.page.Resources.XObject.P = page.picture(space=Name.DeviceRGB)
    paints = [one for one in all_of(page.read(content), Paint) if one.on is PaintedOn.TEXT]
    assert paints
    assert {one.ground for one in paints if one.hex != "#000000" or len(paints) == 1} == {None}


def test_bold_and_large_text_stand_on_their_own() -> None:
    content = b"0 g BT /B 12 Tf 30 70 Td (Vet) Tj ET BT /F 12 Tf 30 40 Td (Gewoon) Tj ET BT /F 30 Tf 100 40 Td (Groot) Tj ET"
    page = Page()
    page.page.Resources.Font.B = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name("/Helvetica-Bold"))
    paints = [one for one in all_of(page.read(content), Paint) if one.on is PaintedOn.TEXT]
    assert [(one.says, one.bold, one.size) for one in paints] == [("Vet", True, 12), ("Gewoon", False, 12), ("Groot", False, 30)]
