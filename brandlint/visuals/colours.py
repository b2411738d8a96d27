"""Colours as numbers: sRGB, CIE Lab, the difference that people see, contrast, tints."""

from __future__ import annotations

from functools import lru_cache
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from typing import NamedTuple


class Lab(NamedTuple):
    """A colour in CIE L*a*b* under D65."""

    lightness: float
    a: float
    b: float

    @property
    def chroma(self) -> float:
        """How far it is from a grey."""
        return hypot(self.a, self.b)


RGB = tuple[int, int, int]

_WHITE = (0.95047, 1.0, 1.08883)
"""CIE XYZ of D65 for the observer of 2°."""
_TINT_STEPS = 50


@lru_cache(maxsize=4096)
def rgb(hex_colour: str) -> RGB:
    """The parts, from 0 to 255, of "#RRGGBB"."""
    return int(hex_colour[1:3], 16), int(hex_colour[3:5], 16), int(hex_colour[5:7], 16)


def hex_of(red: float, green: float, blue: float) -> str:
    """ "#RRGGBB" of parts from 0 to 255."""
    return f"#{round(red):02X}{round(green):02X}{round(blue):02X}"


def _linear(part: float) -> float:
    part /= 255
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


@lru_cache(maxsize=4096)
def lab(hex_colour: str) -> Lab:
    """Of an sRGB colour, "#RRGGBB" (IEC 61966-2-1)."""
    return lab_of(*rgb(hex_colour))


def lab_of(red: float, green: float, blue: float) -> Lab:
    """Of sRGB parts from 0 to 255."""
    r, g, b = _linear(red), _linear(green), _linear(blue)
    x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / _WHITE[0]
    y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b
    z = (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / _WHITE[2]
    fx, fy, fz = _root(x), _root(y), _root(z)
    return Lab(116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz))


def _root(part: float) -> float:
    return float(part ** (1 / 3)) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116


def difference(one: Lab, other: Lab) -> float:
    """CIEDE2000 with all weights one: about 1 is the least that people see side by side.

    Source: Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula", Color Research and Application 30 (2005).
    """
    mean_chroma = (one.chroma + other.chroma) / 2
    stretch = 1 + (1 - sqrt(mean_chroma ** 7 / (mean_chroma ** 7 + 25 ** 7))) / 2
    a1, a2 = one.a * stretch, other.a * stretch
    c1, c2 = hypot(a1, one.b), hypot(a2, other.b)
    h1, h2 = _hue(a1, one.b), _hue(a2, other.b)
    lightness, chroma = other.lightness - one.lightness, c2 - c1
    turn = _turn(h1, h2) if c1 * c2 else 0.0
    hue = 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    l_mean, c_mean, h_mean = (one.lightness + other.lightness) / 2, (c1 + c2) / 2, _mean_hue(h1, h2, c1 * c2)
    weight = (1 - 0.17 * cos(radians(h_mean - 30)) + 0.24 * cos(radians(2 * h_mean))
              + 0.32 * cos(radians(3 * h_mean + 6)) - 0.20 * cos(radians(4 * h_mean - 63)))
    s_l = 1 + 0.015 * (l_mean - 50) ** 2 / sqrt(20 + (l_mean - 50) ** 2)
    s_c, s_h = 1 + 0.045 * c_mean, 1 + 0.015 * c_mean * weight
    rotation = (-2 * sqrt(c_mean ** 7 / (c_mean ** 7 + 25 ** 7))
                * sin(radians(60 * exp(-(((h_mean - 275) / 25) ** 2)))))
    dl, dc, dh = lightness / s_l, chroma / s_c, hue / s_h
    return sqrt(max(0.0, dl * dl + dc * dc + dh * dh + rotation * dc * dh))


def _hue(a: float, b: float) -> float:
    return degrees(atan2(b, a)) % 360 if a or b else 0.0


def _turn(h1: float, h2: float) -> float:
    turn = h2 - h1
    return turn - 360 if turn > 180 else turn + 360 if turn < -180 else turn


def _mean_hue(h1: float, h2: float, chromas: float) -> float:
    if not chromas:
        return h1 + h2
    if abs(h1 - h2) <= 180:
        return (h1 + h2) / 2
    return (h1 + h2 + (360 if h1 + h2 < 360 else -360)) / 2


@lru_cache(maxsize=4096)
def between(one: str, other: str) -> float:
    """CIEDE2000 of two colours "#RRGGBB"."""
    return difference(lab(one), lab(other))


@lru_cache(maxsize=4096)
def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours "#RRGGBB", from 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(hex_colour: str) -> float:
    red, green, blue = (_linear(part) for part in rgb(hex_colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@lru_cache(maxsize=256)
def _shades(hex_colour: str) -> tuple[Lab, ...]:
    parts = rgb(hex_colour)
    return tuple(lab_of(*(part * step / _TINT_STEPS for part in parts)) for step in range(_TINT_STEPS // 2, _TINT_STEPS + 1))


@lru_cache(maxsize=4096)
def from_shades(hex_colour: str, of: str) -> float:
    """How far a colour is from the nearest shade of another, from that colour itself halfway to black (CIEDE2000)."""
    seen = lab(hex_colour)
    return min(difference(seen, shade) for shade in _shades(of))


@lru_cache(maxsize=256)
def _tints(hex_colour: str) -> tuple[Lab, ...]:
    parts = rgb(hex_colour)
    return tuple(lab_of(*(part + (255 - part) * step / _TINT_STEPS for part in parts)) for step in range(_TINT_STEPS + 1))


@lru_cache(maxsize=4096)
def from_tints(hex_colour: str, of: str) -> float:
    """How far a colour is from the nearest tint of another, from that colour itself to white (CIEDE2000)."""
    seen = lab(hex_colour)
    return min(difference(seen, tint) for tint in _tints(of))
