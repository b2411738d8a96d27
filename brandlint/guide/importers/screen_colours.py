"""Colours as style sheets and design tokens write them, as a screen shows them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from math import cos, radians, sin

from brandlint.guide.identity import six_digits

HEX = re.compile(r"#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})(?:[0-9A-Fa-f]{1,2})?")
_FUNCTION = re.compile(r"\s*(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(", re.I)
_OPAQUE = 0.999
_SPACES = {"hsl": "hsl({} {}% {}%)", "hwb": "hwb({} {}% {}%)", "lab": "lab({} {} {})", "lch": "lch({} {} {})",
           "oklab": "oklab({} {} {})", "oklch": "oklch({} {} {})"}


def screen_colour(written: str) -> str | None:
    """A colour as "#RRGGBB"; None for names, for what one can see through, and for what is none."""
    written = written.strip()
    if HEX.fullmatch(written):
        return _from_digits(written)
    if not _FUNCTION.match(written):
        return None
    from tinycss2.color5 import parse_color

    parsed = parse_color(written)
    if parsed is None or isinstance(parsed, str) or parsed.alpha < _OPAQUE:
        return None
    given = tuple(part or 0.0 for part in parsed.coordinates)
    if parsed.space in ("oklab", "oklch"):
        return _digits(_from_oklab(*given) if parsed.space == "oklab" else _from_oklab(given[0], *_turned(*given[1:])))
    if parsed.space == "display-p3":
        return _digits(_from_p3(*given))
    try:
        return _digits(part or 0.0 for part in parsed.to("srgb").coordinates)
    except NotImplementedError:
        return None


def _digits(parts: Iterable[float]) -> str:
    return "#" + "".join(f"{round(min(max(part, 0.0), 1.0) * 255):02X}" for part in parts)


def _turned(chroma: float, hue: float) -> tuple[float, float]:
    return chroma * cos(radians(hue)), chroma * sin(radians(hue))


def _from_oklab(lightness: float, a: float, b: float) -> tuple[float, ...]:
    """sRGB parts from 0 to 1. Source: CSS Color 4, "Converting Oklab colors", and IEC 61966-2-1 for the transfer curve."""
    lightness /= 100 if lightness > 1 else 1
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
              -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
              -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short)
    return tuple(map(_encoded, linear))


def _from_p3(red: float, green: float, blue: float) -> tuple[float, ...]:
    """sRGB parts from 0 to 1. Source: CSS Color 4, the matrices of display-p3 and sRGB, both with the white of D65, in one."""
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue))
    linear = (1.2249401763 * red - 0.2249401763 * green, 1.0420569547 * green - 0.0420569547 * red,
              1.0982736000 * blue - 0.0786360456 * green - 0.0196375546 * red)
    return tuple(map(_encoded, linear))


def _encoded(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


def _from_digits(written: str) -> str:
    """Without the digits that say how much one sees through it."""
    return six_digits(written[:4] if len(written) in (4, 5) else written[:7])


def of_components(space: str, components: Iterable[object]) -> str | None:
    """A colour of three numbers in a space of CSS, as design tokens of 2025.10 have it."""
    known = (0 if one == "none" else one for one in components)
    numbers = [str(one) for one in known if isinstance(one, int | Decimal | float)]
    if len(numbers) != 3:
        return None
    return screen_colour(_SPACES.get(space, f"color({space} {{}} {{}} {{}})").format(*numbers))
