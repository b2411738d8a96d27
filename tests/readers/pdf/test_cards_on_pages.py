"""Cards with finely rounded corners, as browsers print them: what stands on one belongs together."""

from __future__ import annotations

from io import BytesIO
from math import cos, pi, sin

import pytest
from reportlab.pdfgen.canvas import Canvas

from brandlint.documents.source import Source
from brandlint.readers.pdf import read

CARDS = {"Mok Duif": (40, 200, "12,50"), "Kan Mus": (300, 200, "48,00"), "Bord Lijster": (40, 80, "10,95"), "Schaal Kwartel": (300, 80, "7,25")}


@pytest.fixture(autouse=True)
def without_recognition(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here is about recognised text."""
    monkeypatch.setattr("brandlint.readers.pdf.pages.recognises", lambda read: False)


def card(pen: Canvas, x: float, y: float, steps: int = 7) -> None:
    """A box of 240 by 100 with many curves to each corner."""
    path, first = pen.beginPath(), True
    for corner, (middle_x, middle_y) in enumerate([(x + 228, y + 88), (x + 12, y + 88), (x + 12, y + 12), (x + 228, y + 12)]):
        for step in range(steps + 1):
            angle = (corner + step / steps) * pi / 2
            at = middle_x + 12 * cos(angle), middle_y + 12 * sin(angle)
            if first:
                path.moveTo(*at)
            elif step:
                path.curveTo(*at, *at, *at)
            else:
                path.lineTo(*at)
            first = False
    path.close()
    pen.setFillGray(0.95)
    pen.drawPath(path, stroke=0, fill=1)
    pen.setFillGray(0)


def test_a_price_that_is_turned_stays_on_its_card() -> None:
    made = BytesIO()
    pen = Canvas(made, pagesize=(580, 340), invariant=1)
    for name, (x, y, price) in CARDS.items():
        card(pen, x, y)
        pen.setFont("Helvetica", 14)
        pen.drawString(x + 15, y + 75, name)
        pen.saveState()
        pen.translate(x + 130, y + 20)
        pen.rotate(5)
        pen.setFont("Helvetica", 26)
        pen.drawString(0, 0, price)
        pen.restoreState()
    pen.save()
    document = read(Source(made.getvalue(), "flyer.pdf"))
    held = {block.text.chars: block.container for block in document.blocks}
    assert {name: held[price] for name, (_, _, price) in CARDS.items()} == {name: held[name] for name in CARDS}
    assert len({held[name] for name in CARDS}) == len(CARDS)
