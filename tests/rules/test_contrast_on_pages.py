"""Contrast on the pages of a PDF, judged by the whole program."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

LOOKS = 'colours: {palette: {deep: {hex: "#123A5C"}, sun: {hex: "#F2C230"}}, contrast: AA, forbidden_pairs: [[deep, sun]]}\n'
QUIET = [
    pytest.param("#123A5C", "#FFFFFF", 10, id="white on a dark plane"),
    pytest.param("#F2C230", "#1A1A1A", 10, id="black on yellow"),
    pytest.param(None, "#123A5C", 10, id="dark on paper"),
    pytest.param("#7A7A7A", "#FFFFFF", 30, id="large text needs less"),
]
CAUGHT = [
    pytest.param("#F2C230", "#FFFFFF", 10, "error", id="white on yellow"),
    pytest.param("#7A7A7A", "#FFFFFF", 10, "warning", id="white on grey"),
    pytest.param(None, "#F2C230", 30, "error", id="yellow on paper"),
]


@pytest.fixture
def found(judge, guide, tmp_path: Path):
    """The findings of one family of a flyer with a plane and a text on it."""
    def run(plane: str | None, ink: str, size: float, code: str) -> list[tuple[str, str]]:
        flyer = tmp_path / "print" / "nl" / "flyer.pdf"
        flyer.parent.mkdir(parents=True)
        canvas = Canvas(str(flyer), pagesize=(148 * mm, 210 * mm))
        if plane:
            canvas.setFillColor(HexColor(plane))
            canvas.rect(10 * mm, 100 * mm, 120 * mm, 60 * mm, stroke=0, fill=1)
        canvas.setFillColor(HexColor(ink))
        canvas.setFont("Helvetica", size)
        canvas.drawString(20 * mm, 120 * mm, "Vier de lente")
        canvas.save()
        findings = judge({}, guide | {"identity.yaml": LOOKS})
        return [(str(one.severity), one.message) for one in findings if one.code == code]
    return run


@pytest.mark.parametrize(("plane", "ink", "size"), QUIET)
def test_what_can_be_read_is_quiet(found, plane, ink, size):
    assert found(plane, ink, size, "CLR005") == []


@pytest.mark.parametrize(("plane", "ink", "size", "severity"), CAUGHT)
def test_what_cannot_be_read_is_told(found, plane, ink, size, severity):
    ((how, message),) = found(plane, ink, size, "CLR005")
    assert (how, message.partition(" has ")[0]) == (severity, f'"Vier de lente" in {ink} on {plane or "#FFFFFF"}')


def test_a_forbidden_pair_is_told(found):
    assert len(found("#F2C230", "#123A5C", 10, "CLR003")) == 1
