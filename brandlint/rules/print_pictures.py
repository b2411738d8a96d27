"""What a printer needs of pictures and fonts: enough px, and letters that are in the file."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.documents.places import Box
from brandlint.documents.visuals import Picture, Typeface
from brandlint.findings import Finding, Severity
from brandlint.rules.model import Case, Rule
from brandlint.rules.print_assets import PrintAsset, found_in, in_mm, print_assets
from brandlint.rules.wording import Head
from brandlint.translations import say

_COARSE = Head("PRN010", "resolution-too-low", Severity.WARNING)
_FONT = Head("PRN030", "font-not-embedded")

_ROUNDING = 0.985
_FAR_TOO_COARSE = 0.6
_LEAST_PX, _LEAST_MM = 16, 8.0
"""Smaller pictures are dots and lines: nobody sees how coarse they are (Ghent Workgroup 2015)."""
_OF_A_CODE_PX = 200
_FLAT = 0.004
"""Bytes a px under which a picture is one colour or a shadow, which has no detail to lose."""


def resolution_too_low(case: Case) -> Iterator[Finding]:
    least = case.guide.print.min_dpi
    if least is None:
        return
    for asset in print_assets(case):
        coarse = {_key(one): one for one in asset.visuals(Picture) if _dpi(one) < least * _ROUNDING and _counts(asset, one)}
        for picture in coarse.values():
            dpi = _dpi(picture)
            message = say("A picture has {dpi:.0f} dpi of {least} at its size here ({width} × {height} px)", dpi=dpi, least=least,
                          width=picture.width, height=picture.height)
            severity = Severity.ERROR if dpi < least * _FAR_TOO_COARSE else None
            yield found_in(case, _COARSE, asset, picture.place, message, found=say("{dpi:.0f} dpi", dpi=dpi),
                           expected=say("{least} dpi", least=least),
                           key=("print", "min_dpi"), severity=severity)


def _dpi(picture: Picture) -> float:
    return min(picture.dpi) if picture.dpi is not None else float("inf")


def _key(picture: Picture) -> tuple[int, ...]:
    return picture.width, picture.height, round(_dpi(picture))


def _counts(asset: PrintAsset, picture: Picture) -> bool:
    """Whether anybody would see how coarse a picture is."""
    box, sheet = picture.place, asset.sheet_of(picture.place)
    if not isinstance(box, Box) or sheet is None or min(picture.width, picture.height) <= _LEAST_PX:
        return False
    if max(in_mm(sheet, box.right - box.left), in_mm(sheet, box.bottom - box.top)) < _LEAST_MM:
        return False
    if picture.bits == 1 and max(picture.width, picture.height) <= _OF_A_CODE_PX:
        return False
    return picture.weight is None or picture.weight > _FLAT * picture.width * picture.height


def font_not_embedded(case: Case) -> Iterator[Finding]:
    for asset in print_assets(case):
        for face in asset.visuals(Typeface):
            if face.embedded is False:
                message = say("The font {family} is not in the file; the printer's machine takes another for it",
                              family=face.family)
                yield found_in(case, _FONT, asset, face.place, message, found=face.family, expected="embedded", key=("print",))


RULES = (
    Rule(_COARSE.code, _COARSE.name, _COARSE.severity,
         "A picture has fewer dots an inch, at the size at which it is placed, than the guide asks for.",
         "What looks sharp on a screen is coarse on paper.",
         "a photo of 850 px on 146 mm (148 dpi)", "a photo of 1500 px on 146 mm (261 dpi)", resolution_too_low),
    Rule(_FONT.code, _FONT.name, _FONT.severity,
         "A printed asset is set in a font that its file does not hold.",
         "Another font takes its place: lines break otherwise, signs go missing.",
         "a PDF with Helvetica named only", "a PDF with its fonts embedded", font_not_embedded),
)
