"""The colours, typefaces and logo of the guide, chosen so that every text can be read."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from brandlint.guide.model import Colour, Guide, Logo
from brandlint.visuals.colours import contrast
from brandlint.visuals.drawing import rasterised

_INK, _PAPER = "#1F2328", "#FFFFFF"
_BLACK, _LIGHT = "#000000", 15.0
"""From this contrast with black on, a colour is light enough for paper."""
_READABLE = 4.5
"""WCAG 2.2, success criterion 1.4.3."""
_LOGO_PX = 480
"""Width of a drawn logo: three times that at which a mail shows it."""
_SERIF = ("Georgia", "serif")
_SANS = ("Arial", "Helvetica", "sans-serif")
_NO_WORD = re.compile(r"[^\w -]")


@dataclass(frozen=True, slots=True)
class Looks:
    """What a template dresses an asset in.

    Attributes:
        paper, ink: the ground and its text; on_brand: a text on the brand's colour.
        brand, price: colours that can be read on paper.
        heading, body: families for CSS, with their fallbacks.
        logo: the file that goes on paper; None where the guide has none.
    """

    paper: str
    ink: str
    brand: str
    on_brand: str
    price: str
    heading: str
    body: str
    logo: Path | None = None

    @property
    def logo_data(self) -> str:
        """The logo as an address that holds the picture itself."""
        if self.logo is None:
            return ""
        kind = {"svg": "svg+xml", "jpg": "jpeg"}.get(self.logo.suffix[1:].lower(), self.logo.suffix[1:].lower())
        return f"data:image/{kind};base64,{b64encode(self.logo.read_bytes()).decode()}"


def picture_of(logo: Path) -> tuple[str, bytes]:
    """A logo as a picture that mail programs show: the ending of its name, and its bytes; vectors are drawn as PNG."""
    data = logo.read_bytes()
    if logo.suffix.lower() != ".svg":
        return logo.suffix.lower(), data
    return ".png", rasterised(data.decode("utf-8", "replace"), _LOGO_PX, 10 * _LOGO_PX)


def looks_of(guide: Guide) -> Looks:
    """The looks of a brand; quiet ones where the guide names no colours or typefaces."""
    palette = list(guide.colours.palette.values())
    plain = [one for one in palette if not one.only_for]
    light = [one.hex for one in plain if contrast(one.hex, _BLACK) > _LIGHT]
    paper = max(light, key=lambda colour: contrast(colour, _BLACK), default=_PAPER)
    ink = max((one.hex for one in plain), key=lambda colour: contrast(colour, paper), default=_INK)
    ink = ink if contrast(ink, paper) >= _READABLE else _INK
    brand = next((one.hex for one in plain if one.hex not in (paper, ink) and contrast(one.hex, paper) >= _READABLE), ink)
    price = _price(palette, paper) or brand
    return Looks(paper, ink, brand, paper, price, _families(guide, "heading", _SERIF), _families(guide, "body", _SANS),
                 _logo(guide, paper))


def _price(palette: Iterable[Colour], paper: str) -> str | None:
    return next((one.hex for one in palette if "price" in one.only_for and contrast(one.hex, paper) >= _READABLE), None)


def _families(guide: Guide, use: str, otherwise: tuple[str, ...]) -> str:
    families = guide.typography.families
    named = [*families.get(use, ()), *families.get("fallback", ())] or list(otherwise)
    # Names of plain words need no quotes, and these would be escaped in a style sheet.
    return ", ".join(dict.fromkeys(" ".join(_NO_WORD.sub(" ", name).split()) for name in named))


def _logo(guide: Guide, paper: str) -> Path | None:
    """A logo that may stand on paper."""
    names = {one.name for one in guide.colours.palette.values() if one.hex == paper} | ({"white"} if paper == _PAPER else set())
    fitting = (one for one in guide.logos.values() if not one.retired and _may_stand_on(one, names))
    return next((file for one in fitting for file in one.files if file.is_file()), None)


def _may_stand_on(logo: Logo, names: set[str]) -> bool:
    return not logo.backgrounds or not names.isdisjoint(logo.backgrounds)
