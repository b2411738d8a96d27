"""Asking the decoder, in several ways: it is given the picture as it is, enlarged, sharpened, with more contrast."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from brandlint.documents.visuals import Symbology
from brandlint.visuals.codes.geometry import Quad
from brandlint.visuals.codes.looks import Look, grey, rounds
from brandlint.visuals.codes.sighting import SYMBOLOGIES, Sighting, modules_of
from brandlint.visuals.codes.unreadable import is_qr_code

if TYPE_CHECKING:
    from PIL.Image import Image

_LEAST_SIDE = 16
_SHORTEST = {Symbology.CODE39: 4, Symbology.CODE128: 3}
"""Characters below which a barcode without a check digit may be a pattern of stripes."""
_TWICE = frozenset({Symbology.CODE39, Symbology.ITF, Symbology.EAN8, Symbology.UPC_E, Symbology.MICRO_QR})
"""Kinds that stripes and textures imitate most easily: they count where two looks agree."""


STRIPED = frozenset({Symbology.EAN13, Symbology.EAN8, Symbology.UPC_A, Symbology.UPC_E, Symbology.CODE128, Symbology.CODE39,
                      Symbology.ITF})
RETAIL = frozenset({Symbology.EAN13, Symbology.EAN8, Symbology.UPC_A, Symbology.UPC_E})
"""Barcodes with a check digit of GS1."""

_LEAST_CERTAIN = 2.0
"""px a module below which bars are misread too easily to say that their check digit is wrong."""
_DAMAGED = "too much of it is covered or damaged"
WRONG_CHECK_DIGIT = "its check digit is wrong"


def sightings(image: Image, thorough: bool) -> list[Sighting]:
    """Every code that is met in a picture, each once, and those that are certainly there but cannot be read."""
    picture = grey(image)
    if min(picture.size) < _LEAST_SIDE:
        return []
    met: list[Sighting] = []
    wrecks: list[Sighting] = []
    for looks in rounds(image, picture, thorough):
        for look in looks:
            for sighting in _look(picture, look):
                (met if sighting.text is not None else wrecks).append(sighting)
        if not wrecks and all(_is_sure(one, met) for one in met) and (met or not thorough):
            break
    sure = _once([one for one in met if _is_sure(one, met)])
    red = image.getchannel("R") if any(one.symbology in STRIPED for one in sure) and image.mode in {"RGB", "RGBA"} else None
    return [*(replace(one, red=red) if one.picture.size == image.size else one for one in sure),
            *(one for one in _once(wrecks) if not any(_meet(one, other) for other in met))]


@cache
def _formats() -> Any:
    import zxingcpp

    return [getattr(zxingcpp.BarcodeFormat, name) for name in (
        "QRCode", "MicroQRCode", "DataMatrix", "Aztec", "PDF417", "EAN13", "EAN8", "UPCA", "UPCE", "Code128", "Code39", "ITF")]


def _look(picture: Image, look: Look) -> Iterator[Sighting]:
    import zxingcpp

    for barcode in zxingcpp.read_barcodes(look.image, formats=_formats(), return_errors=True):
        symbology = SYMBOLOGIES.get(barcode.format.name)
        if symbology is not None:
            corners = barcode.position
            quad = Quad(*((float(corner.x), float(corner.y)) for corner in (
                corners.top_left, corners.top_right, corners.bottom_right, corners.bottom_left)))
            if symbology in STRIPED:
                quad = quad.with_last_px()
            if look.turn:
                quad = quad.turned_back(look.turn, picture.size, look.image.size)
            yield from _sighting(picture, quad.scaled(1 / look.scale, look.left, look.top), symbology, barcode, look.altered)


def _sighting(picture: Image, quad: Quad, symbology: Symbology, barcode: Any, altered: bool) -> Iterator[Sighting]:
    if barcode.valid:
        if len(barcode.text) >= _SHORTEST.get(symbology, 1) and (symbology is not Symbology.ITF or _is_itf14(barcode.text)):
            retail = symbology in RETAIL and len(barcode.text) == 13 and barcode.text.startswith("0")
            symbology = Symbology.UPC_A if symbology is Symbology.EAN13 and retail else symbology
            text = barcode.text[1:] if symbology is Symbology.UPC_A and len(barcode.text) == 13 else barcode.text
            yield Sighting(symbology, text, quad, picture, modules_of(symbology, barcode.extra), altered=altered)
    elif symbology is Symbology.QR and (modules := modules_of(symbology, barcode.extra)) and is_qr_code(picture, quad, modules):
        yield Sighting(symbology, None, quad, picture, modules, _DAMAGED)
    elif symbology is Symbology.EAN13 and barcode.text.isdigit() and len(barcode.text) == 13:
        yield Sighting(symbology, barcode.text, quad, picture, modules_of(symbology, None), WRONG_CHECK_DIGIT)


def _is_itf14(text: str) -> bool:
    """Whether a text is the number of a trade unit (GS1 General Specifications, 7.9): other ITF has nothing by which a part of a
    code could be told from the whole."""
    if len(text) != 14 or not text.isdigit():
        return False
    return sum(int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(text)) % 10 == 0


def _is_sure(one: Sighting, met: Sequence[Sighting]) -> bool:
    """Whether a code is no pattern that looks like one, nor a part of another one: kinds that are easily imitated are met by two
    looks, and stand free."""
    if one.problem == WRONG_CHECK_DIGIT and any(_meet(one, other) and other.problem != one.problem for other in met):
        return False
    if one.problem == WRONG_CHECK_DIGIT and (one.module or 0) < _LEAST_CERTAIN:
        return False
    agreeing = _agreeing(one, met)
    if one.symbology in RETAIL:
        rivals = [other for other in met if other.symbology in RETAIL and other.text != one.text and _meet(other, one)]
        if (agreeing < 2 and (rivals or one.altered)) or any(_agreeing(rival, met) >= agreeing for rival in rivals):
            return False
    if one.symbology not in _TWICE and one.problem != WRONG_CHECK_DIGIT:
        return True
    return agreeing >= 2 and (one.symbology is Symbology.MICRO_QR or one.stands_free)


def _agreeing(one: Sighting, met: Sequence[Sighting]) -> int:
    """By how many looks the same was read in the same place."""
    return sum(other.text == one.text and other.symbology is one.symbology and _meet(other, one) for other in met)


def _once(found: Sequence[Sighting]) -> list[Sighting]:
    """Each code once, as the first look met it."""
    kept: list[Sighting] = []
    for one in found:
        if not any(_meet(one, other) and one.text == other.text for other in kept):
            kept.append(one)
    return kept


def _meet(one: Sighting, other: Sighting) -> bool:
    """Whether two sightings stand in the same place."""
    first, second = one.quad.box, other.quad.box
    return (first.left <= second.right and second.left <= first.right
            and first.top <= second.bottom and second.top <= first.bottom)
