"""The guide's palette as a measure: which colour was meant, and how far a colour in use is from it."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from math import atan2, degrees
from typing import NamedTuple

from brandlint.documents.blocks import Variant
from brandlint.documents.visuals import ColourSpace, Paint, PaintedOn
from brandlint.guide.model import Colour, Colours
from brandlint.visuals.colours import Lab, between, from_shades, from_tints, hex_of, lab

_NEUTRAL, _NEUTRAL_IN_PICTURES = 5.0, 10.0
"""Greys, with black and white, are nobody's brand colour: their CIE chroma is below this; pictures have tinged ones."""
_BLACKISH, _LIGHT = 20.0, 85.0
"""CIE lightness between which a grey with a tinge is no ground and no black of its own."""
_SLATE, _BLUE_HUES = 15.0, (230.0, 300.0)
"""CIE chroma of the greys that lean to blue, as design systems have them, and the hues (degrees) that do."""
_PALE_LIGHTNESS, _PALE_CHROMA = 88.0, 22.0
"""CIE lightness and chroma of the grounds of notices and bands that hardly have a colour."""
_EDGE = 3.0
"""CIEDE2000 up to which a line is a shade of a pale colour."""
_TINGE, _HUE = 3.0, 25.0
"""CIE chroma from which a pale ground has a hue, and the degrees within which another colour has the same."""
_NIGHT = 30.0
"""CIE lightness up to which the grounds of a dark variant lie."""
_DARK = frozenset({Variant.DARK, Variant.OUTLOOK_DARK})
_SAME_INKS = 0.03
_LEAST_TINT = 0.02
"""Less ink than this is paper."""
IN_INKS = frozenset({ColourSpace.CMYK, ColourSpace.SPOT})
"""Spaces whose colours look on a screen as a conversion guesses."""
_RASTER = frozenset({"png", "jpg", "jpeg", "gif", "webp", "avif", "tif", "tiff"})
_PRINTED = frozenset({"pdf", "ai"})


class Nearest(NamedTuple):
    """The colour of the palette that is nearest, and how far it is (CIEDE2000)."""

    colour: Colour
    distance: float


class Palette:
    """The palette, its tints and tolerances.

    Args:
        colours: the guide's.
        asset_format: the asset's file ending; vectors, pictures and printed pages have tolerances of their own.
    """

    def __init__(self, colours: Colours, asset_format: str) -> None:
        self._colours = colours
        self.tolerance = float(_tolerance(colours, asset_format))

    def of(self, paint: Paint) -> Colour | None:
        """The colour of the palette that a paint is, or of which it is an allowed tint; None where it is none."""
        tinted = (one for one in map(self._colours.palette.get, self._colours.tints) if one is not None)
        named = self.mixed(paint) or next((one for one in tinted if _is_tint(one, paint)), None)
        if named is None and (plain := _plain_hex(paint)) is not None:
            named = self.of_hex(plain)
        return named or (self.of_hex(paint.hex) if paint.hex else None)

    def mixed(self, paint: Paint) -> Colour | None:
        """The colour of which a paint has the ink's name or the recipe in four inks."""
        return next((one for one in self._colours.palette.values() if _is_named(one, paint) or _is_recipe(one, paint)), None)

    def on_screen(self, paint: Paint) -> tuple[str, str]:
        """A text's colour and the one behind it, inks of the guide as it shows them on a screen ("#RRGGBB", "" if not known)."""
        ink, ground = paint.hex or "", paint.ground or ""
        if paint.space not in IN_INKS:
            return ink, ground
        own, below = self.mixed(paint), self.nearest(ground) if ground else None
        return own.hex if own else ink, below.colour.hex if below and below.distance <= self.tolerance else ground

    def names_all(self, inks: Iterable[str]) -> bool:
        """Whether the guide has a colour for each of these spot inks."""
        own = {_folded(one.pantone) for one in self._colours.palette.values() if one.pantone}
        return all(_folded(ink) in own for ink in inks)

    def is_recipe(self, paint: Paint) -> bool:
        """Whether a paint is mixed as the guide mixes one of its colours."""
        return any(_is_recipe(one, paint) for one in self._colours.palette.values())

    def of_hex(self, shown: str) -> Colour | None:
        """As `of`, for a colour "#RRGGBB"."""
        nearest = self.nearest(shown)
        if nearest is not None and nearest.distance <= self.tolerance:
            return nearest.colour
        tinted = (one for one in map(self._colours.palette.get, self._colours.tints) if one is not None)
        return next((one for one in tinted if from_tints(shown, one.hex) <= self.tolerance), None)

    def is_edge(self, paint: Paint) -> bool:
        """Whether a paint is a line that is a shade of one of the pale colours, as round a box on a ground of that colour."""
        if paint.on is not PaintedOn.STROKE or paint.hex is None:
            return False
        return any(from_shades(paint.hex, one.hex) <= _EDGE for one in self._colours.palette.values() if _is_ground(lab(one.hex)))

    def is_for_the_dark(self, paint: Paint) -> bool:
        """Whether a paint of a dark variant has the hue of one of the palette, made to shine in the dark."""
        if paint.variant not in _DARK or paint.hex is None:
            return False
        return any(_same_hue(lab(paint.hex), lab(one.hex)) for one in self._colours.palette.values() if has_a_hue(one))

    def nearest(self, shown: str) -> Nearest | None:
        """The nearest colour, tints aside; None where the guide has no palette."""
        distances = [Nearest(one, between(shown, one.hex)) for one in self._colours.palette.values()]
        return min(distances, key=lambda one: one.distance, default=None)


def is_neutral(paint: Paint) -> bool:
    """Whether a colour is black, white or a grey."""
    limit = _NEUTRAL_IN_PICTURES if paint.on is PaintedOn.PICTURE else _NEUTRAL
    return paint.hex is not None and lab(paint.hex).chroma < limit


def is_tinged_grey(shown: str) -> bool:
    """Whether a colour "#RRGGBB" is a grey with the slight tinge that design systems give theirs, between black and white."""
    found = lab(shown)
    bluish = _BLUE_HUES[0] <= degrees(atan2(found.b, found.a)) % 360 <= _BLUE_HUES[1]
    return found.chroma < (_SLATE if bluish else _NEUTRAL_IN_PICTURES) and _BLACKISH < found.lightness < _LIGHT


def _is_ground(colour: Lab) -> bool:
    return colour.lightness >= _LIGHT and colour.chroma <= _PALE_CHROMA


def is_pale(paint: Paint) -> bool:
    """Whether a paint is a ground or a line that hardly has a colour, as behind a notice."""
    shown = lab(paint.hex) if paint.hex else None
    drawn = paint.on in (PaintedOn.FILL, PaintedOn.STROKE)
    return drawn and shown is not None and shown.lightness >= _PALE_LIGHTNESS and shown.chroma <= _PALE_CHROMA


def is_edge_of_notice(paint: Paint) -> bool:
    """Whether a paint is the line round a notice: of the hue of the pale ground that it is drawn round."""
    if paint.on is not PaintedOn.STROKE or paint.hex is None or paint.ground is None:
        return False
    ground = lab(paint.ground)
    return ground.lightness >= _PALE_LIGHTNESS and _TINGE <= ground.chroma <= _PALE_CHROMA and _same_hue(lab(paint.hex), ground)


def is_night(paint: Paint) -> bool:
    """Whether a paint of a dark variant is one of its grounds and texts that hardly have a colour: nearly black, nearly white."""
    if paint.variant not in _DARK or paint.hex is None:
        return False
    shown = lab(paint.hex)
    return shown.chroma <= _PALE_CHROMA and (shown.lightness <= _NIGHT or shown.lightness >= _LIGHT)


def _same_hue(one: Lab, other: Lab) -> bool:
    turn = abs(degrees(atan2(one.b, one.a)) - degrees(atan2(other.b, other.a))) % 360
    return min(turn, 360 - turn) <= _HUE


def has_a_hue(colour: Colour) -> bool:
    """Whether a colour of the palette is more than black, white or a grey; only such a one is missed by a little."""
    return lab(colour.hex).chroma >= _NEUTRAL


def _tolerance(colours: Colours, asset_format: str) -> Decimal:
    if asset_format in _RASTER:
        return colours.tolerance_raster
    return colours.tolerance_print if asset_format in _PRINTED else colours.tolerance_vector


def _is_named(colour: Colour, paint: Paint) -> bool:
    """Whether a spot colour has the name that the guide gives: "PANTONE 289 C" for "289 C"."""
    wanted = _folded(colour.pantone or "")
    return bool(wanted) and any(_folded(name) == wanted for name in paint.names)


def _folded(name: str) -> str:
    return " ".join(name.lower().removeprefix("pantone").removeprefix("pms").split())


def _is_recipe(colour: Colour, paint: Paint) -> bool:
    """Whether four inks are mixed as the guide says."""
    if colour.cmyk is None or paint.space is not ColourSpace.CMYK or len(paint.components) != 4:
        return False
    return all(abs(float(wanted) / 100 - given) <= _SAME_INKS
               for wanted, given in zip(colour.cmyk, paint.components, strict=True))


def _is_tint(colour: Colour, paint: Paint) -> bool:
    """Whether four inks are a percentage of those that the guide says: all of them less by the same share."""
    if colour.cmyk is None or paint.space is not ColourSpace.CMYK or len(paint.components) != 4:
        return False
    wanted = [float(ink) / 100 for ink in colour.cmyk]
    share = max(paint.components) / max(wanted) if max(wanted) else 0.0
    mixed = zip(wanted, paint.components, strict=True)
    return _LEAST_TINT <= share <= 1 and all(abs(share * ink - given) <= _SAME_INKS for ink, given in mixed)


def _plain_hex(paint: Paint) -> str | None:
    """Four inks as programs without a profile turn them to a screen's colours: what was meant where the guide has no recipe."""
    if paint.space is not ColourSpace.CMYK or len(paint.components) != 4:
        return None
    *colours, black = paint.components
    return hex_of(*(255 * (1 - ink) * (1 - black) for ink in colours))
