"""Which colour of the palette four inks are meant to be."""

from __future__ import annotations

import pytest

from brandlint.documents.visuals import ColourSpace, Paint, PaintedOn
from brandlint.guide.model import Colour, Colours
from brandlint.rules.palette import Palette

NIGHT, DAWN = Colour("nacht", "#0B1F3A", (100, 80, 30, 50)), Colour("aurora", "#14756B")
PALETTE = Palette(Colours({"nacht": NIGHT, "aurora": DAWN}, tints=("nacht",)), "pdf")


@pytest.mark.parametrize(("inks", "meant"), [
    ((1.0, 0.8, 0.3, 0.5), "nacht"),
    ((0.3, 0.24, 0.09, 0.15), "nacht"),
    ((0.83, 0.0, 0.09, 0.54), "aurora"),
    ((0.0, 0.9, 0.9, 0.0), None),
    ((0.3, 0.0, 0.3, 0.0), None),
], ids=["by its recipe", "a tint of its recipe", "its screen colour turned by plain arithmetic", "another colour", "another tint"])
def test_what_four_inks_are_meant_to_be(inks: tuple[float, ...], meant: str | None) -> None:
    found = PALETTE.of(Paint(ColourSpace.CMYK, inks, PaintedOn.FILL))
    assert (found.name if found else None) == meant
