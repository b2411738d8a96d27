"""What lies behind a text of an SVG is measured where it is no plain rectangle."""

from __future__ import annotations

import pytest

from brandlint.documents.source import Source
from brandlint.documents.visuals import Paint
from brandlint.readers.svg import read
from brandlint.visuals.colours import between

FADING = """<linearGradient id="fading"><stop stop-color="#FFFFFF"/><stop offset="1" stop-color="#123A5C"/></linearGradient>
<rect width="600" height="200" fill="url(#fading)"/>"""


def texts(drawing: str, says: str) -> list[Paint]:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200">{drawing}</svg>'
    return [one for one in read(Source.of_text(svg)).visuals if isinstance(one, Paint) and one.says == says]


@pytest.mark.parametrize(("x", "ink", "ground"), [
    pytest.param(20, "#FFFFFF", "#F0F3F5", id="white at the pale end"),
    pytest.param(480, "#FFFFFF", "#42627D", id="white at the dark end"),
    pytest.param(480, "#000000", "#1E4463", id="black at the dark end"),
])
def test_the_worst_spot_under_a_text_on_a_gradient(x: int, ink: str, ground: str) -> None:
    (paint,) = texts(f'{FADING}<text x="{x}" y="100" font-size="30" fill="{ink}">Nieuw</text>', "Nieuw")
    assert paint.varies
    assert paint.ground is not None
    assert between(paint.ground, ground) < 3


def test_an_even_ground_of_any_shape_is_known() -> None:
    (paint,) = texts('<circle cx="100" cy="100" r="90" fill="#FFDD00"/><text x="80" y="105" fill="#FFF">Nu</text>', "Nu")
    assert (paint.ground, paint.varies) == ("#FFDD00", False)


@pytest.mark.parametrize("drawing", [
    pytest.param('<text x="20" y="100" font-size="30">Nu</text>', id="nothing behind"),
    pytest.param('<image href="foto.jpg" width="600" height="200"/><text x="20" y="100">Nu</text>', id="a picture that is not at hand"),
    pytest.param(f'{FADING}<text x="20" y="100">Nu</text><circle cx="30" cy="95" r="50" fill="#F00"/>', id="something before it"),
    pytest.param(f'{FADING}<text x="60" y="60" transform="rotate(12)">Nu</text>', id="a text that leans"),
])
def test_what_cannot_be_seen_is_not_guessed(drawing: str) -> None:
    assert [one.ground for one in texts(drawing, "Nu")] == [None]
