"""Inks: colours that are not in four inks, too much ink, black text in four inks, white that vanishes, hairlines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from brandlint.documents.visuals import ColourSpace, Line, Paint, PaintedOn, Picture
from brandlint.findings import Finding, Severity
from brandlint.rules.model import Case, Rule
from brandlint.rules.palette import Palette
from brandlint.rules.print_assets import PrintAsset, found_in, print_assets, size_of
from brandlint.rules.wording import Head
from brandlint.translations import joined, say

_LIGHT = Head("PRN020", "colour-not-in-cmyk")
_SPOT = Head("PRN021", "spot-colour", Severity.WARNING)
_INK = Head("PRN022", "too-much-ink")
_BLACK = Head("PRN023", "black-text-in-four-inks", Severity.WARNING)
_WHITE = Head("PRN024", "white-overprints")
_HAIRLINE = Head("PRN025", "hairline", Severity.WARNING)

_LIGHTS = (ColourSpace.RGB, ColourSpace.LAB)
_TECHNICAL = re.compile(r"(?i)\b(?:all|none|cut|cutter|contour|cutcontour|die|dieline|stans|stanze?|stanzform|kiss|fold|crease|"
                        r"ril|rill|rillen|perf\w*|varnish|vernis|lak|lack|uv|foil|folie|white|wit|weiss|weiß|blanc|braille|"
                        r"glue|lijm|bleed|guides?|technical|registration)\b|through.?cut")
"""Names of what is no ink that people see: cutting, folding, varnish."""
_LEAST_PATCH_MM2 = 15.0
"""Ink is counted on patches of this size (Ghent Workgroup 2015); smaller ones dry."""
_ROUNDING = 1.0
_IN_PICTURES = 5.0
_CLEARLY = 15.0
_BLACK_FROM, _OTHERS_FROM, _LARGEST_BLACK_PT = 0.7, 0.05, 24.0
_HAIR_PT, _HAIR_ONE_INK_PT = 0.25, 0.15
"""Thinner lines break up in print; those in one ink hold somewhat longer (Ghent Workgroup 2015)."""
_FEW = 3


def not_in_cmyk(case: Case) -> Iterator[Finding]:
    if not _asks_cmyk(case):
        return
    for asset in print_assets(case):
        paints = [one for one in asset.visuals(Paint) if one.space in _LIGHTS and one.hex != "#FFFFFF"]
        if paints:
            yield _colours(case, asset, paints)
        pictures = [one for one in asset.visuals(Picture) if one.space in _LIGHTS]
        if pictures:
            space = pictures[0].space
            many = say("{number} pictures are", number=len(pictures)) if len(pictures) > 1 else say("A picture is")
            message = say("{many} in {space}; the guide asks for CMYK in print", many=many, space=space)
            yield found_in(case, _LIGHT, asset, pictures[0].place, message,
                           found=str(space), expected="CMYK", key=("print", "colour_space"),
                           also=[(one.place, say("in {space} too", space=one.space)) for one in pictures[1:]])


def _colours(case: Case, asset: PrintAsset, paints: Sequence[Paint]) -> Finding:
    shown = list(dict.fromkeys(one.hex or say("a gradient") for one in paints))
    named = joined(shown[:_FEW], "{first}, {second}")
    if len(shown) > _FEW:
        named = say("{named} and {number} more", named=named, number=len(shown) - _FEW)
    what = joined(dict.fromkeys(_painted(one) for one in paints), "{first} and {second}")
    message = say("{named} ({what}) is in {space}; the guide asks for CMYK in print", named=named, what=what,
                  space=paints[0].space)
    return found_in(case, _LIGHT, asset, paints[0].place, message, found=named, expected="CMYK", key=("print", "colour_space"),
                    also=[(one.place, say("{hex} on {painted}", hex=one.hex or say("a gradient"),
                                          painted=_painted(one))) for one in paints[1:]])


def _painted(paint: Paint) -> str:
    return {PaintedOn.TEXT: say("text"), PaintedOn.FILL: say("areas"), PaintedOn.STROKE: say("lines"),
            PaintedOn.PICTURE: say("pictures")}[paint.on]


def _asks_cmyk(case: Case) -> bool:
    return (case.guide.print.colour_space or "").lower() == "cmyk"


def spot_colours(case: Case) -> Iterator[Finding]:
    if not _asks_cmyk(case):
        return
    for asset in print_assets(case):
        paints = [one for one in asset.visuals(Paint) if one.space is ColourSpace.SPOT and not _is_technical(one)]
        inks = dict.fromkeys(name for one in paints for name in one.names)
        names = [name for name in inks if name not in _PROCESS and not _TECHNICAL.search(name)]
        if names:
            # Who gives a colour a spot ink in the guide knows that it costs a plate.
            known = Palette(case.guide.colours, asset.voice.asset.format).names_all(names)
            shown = ", ".join(names)
            message = say("{shown} is a spot colour, printed with an ink of its own; the guide asks for CMYK in print",
                          shown=shown)
            yield found_in(case, _SPOT, asset, paints[0].place, message, found=shown, expected="CMYK",
                           key=("print", "colour_space"), also=[(one.place, ", ".join(one.names)) for one in paints[1:]],
                           severity=Severity.INFO if known else None)


_PROCESS = frozenset({"Cyan", "Magenta", "Yellow", "Black"})


def _is_technical(paint: Paint) -> bool:
    """Whether a colour marks where something is cut or folded: by its name, or as lines that overprint."""
    return all(map(_TECHNICAL.search, paint.names)) or (paint.on is PaintedOn.STROKE and paint.overprints)


def too_much_ink(case: Case) -> Iterator[Finding]:
    most = case.guide.print.max_ink
    if most is None:
        return
    for asset in print_assets(case):
        for paint in asset.visuals(Paint):
            ink = _ink(paint)
            if ink is not None and ink > most + _ROUNDING and _covers(asset, paint) >= _LEAST_PATCH_MM2:
                recipe = " ".join(f"{100 * part:.0f}" for part in paint.components)
                message = say("{ink:.0f} % of ink on an area ({recipe}); the guide allows {most} %", ink=ink, recipe=recipe,
                              most=most)
                yield found_in(case, _INK, asset, paint.place, message, found=f"{ink:.0f} %", expected=f"{most} %",
                               key=("print", "max_ink"))
        for picture in asset.visuals(Picture):
            if picture.ink is not None and picture.ink > most + _IN_PICTURES:
                severity = Severity.ERROR if picture.ink > most + _CLEARLY else Severity.WARNING
                message = say("{ink:.0f} % of ink in the darkest parts of a picture; the guide allows {most} %", ink=picture.ink,
                              most=most)
                yield found_in(case, _INK, asset, picture.place, message, found=f"{picture.ink:.0f} %", expected=f"{most} %",
                               key=("print", "max_ink"), severity=severity)


def _ink(paint: Paint) -> float | None:
    """Percent of ink of a colour; None for one that is not in inks."""
    inks = paint.space in (ColourSpace.CMYK, ColourSpace.SPOT) and paint.components
    return 100 * sum(paint.components) if inks else None


def _covers(asset: PrintAsset, paint: Paint) -> float:
    """mm² that a colour covers."""
    sheet = asset.sheet_of(paint.place)
    if paint.area is None or sheet is None:
        return 0.0
    size = size_of(sheet, sheet.media)
    return paint.area * size.width * size.height


def black_in_four_inks(case: Case) -> Iterator[Finding]:
    if not _asks_cmyk(case):
        return
    for asset in print_assets(case):
        palette = Palette(case.guide.colours, asset.voice.asset.format)
        mixed = [one for one in asset.visuals(Paint) if _is_rich_black(one) and not palette.is_recipe(one)]
        for paint in {one.components: one for one in reversed(mixed)}.values():
            recipe = " ".join(f"{100 * part:.0f}" for part in paint.components)
            message = say("Black text of {size:g} pt is mixed of four inks ({recipe}); small text needs black alone",
                          size=paint.size, recipe=recipe)
            yield found_in(case, _BLACK, asset, paint.place, message, found=recipe, expected="0 0 0 100",
                           key=("print", "colour_space"))


def _is_rich_black(paint: Paint) -> bool:
    if paint.on is not PaintedOn.TEXT or paint.space is not ColourSpace.CMYK or len(paint.components) != 4:
        return False
    *colours, black = paint.components
    return black >= _BLACK_FROM and min(colours) > _OTHERS_FROM and paint.size is not None and paint.size <= _LARGEST_BLACK_PT


def white_overprints(case: Case) -> Iterator[Finding]:
    for asset in print_assets(case):
        white = [one for one in asset.visuals(Paint) if one.overprints and _is_white(one)]
        if white:
            # In mode 0 four inks of nothing still take away what lies below; not every program knows.
            certain = any(one.keeps_below or one.space is ColourSpace.SPOT for one in white)
            what = joined(dict.fromkeys(say("White {painted}", painted=_painted(one)) for one in white), "{first} and {second}")
            message = say("{what} overprints: what lies below shows instead", what=what)
            yield found_in(case, _WHITE, asset, white[0].place, message,
                           found=say("overprint"), expected=say("knock out"), key=("print",),
                           also=[(one.place, say("white {painted} here", painted=_painted(one))) for one in white[1:]],
                           severity=Severity.ERROR if certain else Severity.WARNING)


def _is_white(paint: Paint) -> bool:
    if paint.space in (ColourSpace.CMYK, ColourSpace.SPOT):
        return bool(paint.components) and max(paint.components) == 0
    return paint.hex == "#FFFFFF"


def hairlines(case: Case) -> Iterator[Finding]:
    for asset in print_assets(case):
        thin = [one for one in asset.visuals(Line) if one.width < (_HAIR_ONE_INK_PT if one.inks == 1 else _HAIR_PT) - 0.005]
        if thin:
            least = min(thin, key=lambda one: one.width)
            wanted = say("{least:g} pt", least=_HAIR_ONE_INK_PT if least.inks == 1 else _HAIR_PT)
            width = say("{width:.2g} pt", width=least.width) if least.width > 0 else say("no width of its own")
            message = say("A line of {width} may break up in print; {wanted} holds", width=width, wanted=wanted)
            yield found_in(case, _HAIRLINE, asset, least.place, message, found=width, expected=wanted, key=("print",),
                           also=[(one.place, say("{width:.2g} pt", width=one.width)) for one in thin if one is not least])


RULES = (
    Rule(_LIGHT.code, _LIGHT.name, _LIGHT.severity,
         "Text, areas or pictures of a printed asset are in RGB or Lab where the guide asks for CMYK.",
         "The printer's machine mixes the inks by itself, and the brand's colours come out otherwise.",
         "a heading in RGB 11 31 58", "a heading in CMYK 100 80 30 50", not_in_cmyk),
    Rule(_SPOT.code, _SPOT.name, _SPOT.severity,
         "A printed asset has a spot colour where the guide asks for CMYK.",
         "Every spot colour is a plate of its own, which costs money or comes out grey.",
         "a plane in PANTONE 289 C", "a plane in CMYK 100 80 30 50", spot_colours),
    Rule(_INK.code, _INK.name, _INK.severity,
         "An area or picture lays down more ink than the guide allows.",
         "Too much ink does not dry: it sets off on the next sheet.",
         "a plane in CMYK 90 85 80 95 with max_ink: 300", "a plane in CMYK 60 40 40 100", too_much_ink),
    Rule(_BLACK.code, _BLACK.name, _BLACK.severity,
         "Small black text is mixed of four inks.",
         "Plates never lie exactly on each other: small letters get coloured edges.",
         "text in CMYK 75 68 67 90", "text in CMYK 0 0 0 100", black_in_four_inks),
    Rule(_WHITE.code, _WHITE.name, _WHITE.severity,
         "White text or a white shape is set to overprint.",
         "It prints nothing, so it is gone on paper although it shows on screen.",
         "white text with overprint on", "white text that knocks out", white_overprints),
    Rule(_HAIRLINE.code, _HAIRLINE.name, _HAIRLINE.severity,
         "A line is thinner than print holds: 0.25 pt, or 0.15 pt in one ink.",
         "It breaks up or does not show.",
         "a line of 0.1 pt", "a line of 0.5 pt", hairlines),
)
