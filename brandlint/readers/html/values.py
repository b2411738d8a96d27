"""CSS values: colours, sizes, families."""

from __future__ import annotations

import re
from functools import lru_cache

TRANSPARENT = "transparent"

_HEX = re.compile(r"#(?:[0-9a-f]{6}|[0-9a-f]{3}|[0-9a-f]{8}|[0-9a-f]{4})\Z", re.I)
_BARE_HEX = re.compile(r"(?:[0-9a-f]{6}|[0-9a-f]{3})\Z", re.I)
_LENGTH = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(px|pt|pc|in|cm|mm|q|em|rem|ex|ch|vw|vh|vmin|vmax|%)?\Z", re.I)
_ABSOLUTE = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6}
_VIEWPORT = {"vw": 12.8, "vh": 7.2, "vmin": 7.2, "vmax": 12.8}
SIZE_WORDS = {"xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": 16.0, "large": 18.0, "x-large": 24.0, "xx-large": 32.0,
              "xxx-large": 48.0}
SMALLER = 1 / 1.2


@lru_cache(maxsize=2048)
def colour(value: str) -> str | None:
    """A colour as "#rrggbb", "rgba(r, g, b, a)", "transparent" or "currentcolor"; None where it is none."""
    value = value.strip()
    if _HEX.match(value):
        return _from_hex(value[1:].lower())
    word = value.lower()
    if word in {TRANSPARENT, "currentcolor"}:
        return word
    if not word or not (word[-1] == ")" or word.isalpha()):
        return None
    return _from_function(value)


def unquirked(name: str, value: str) -> str:
    """A value as it would be written today, for what browsers forgive in pages without a doctype: no `#`, no `px`."""
    if name in {"color", "background-color"} and _BARE_HEX.match(value):
        return f"#{value}"
    return f"{value}px" if name == "font-size" and value.replace(".", "", 1).isdecimal() else value


@lru_cache(maxsize=512)
def attribute_colour(value: str) -> str | None:
    """The colour of `bgcolor` and its like, by the rules of the HTML standard for what is no colour at all."""
    value = value.strip()
    if not value or value.lower() == TRANSPARENT:
        return None
    known = colour(value)
    if known is not None and not value.endswith(")") and (not value.startswith("#") or len(value) in {4, 7}):
        return known
    digits = re.sub(r"[^0-9a-fA-F]", "0", value[:128].lstrip("#"))
    digits += "0" * (-len(digits) % 3 or (3 if not digits else 0))
    size = len(digits) // 3
    parts = [digits[index:index + size][-8:] for index in range(0, 3 * size, size)]
    while len(parts[0]) > 2 and all(part[0] == "0" for part in parts):
        parts = [part[1:] for part in parts]
    return "#" + "".join(part[:2].rjust(2, "0") for part in parts).lower()


def _from_hex(digits: str) -> str:
    if len(digits) in {3, 4}:
        digits = "".join(2 * digit for digit in digits)
    red, green, blue = (int(digits[index:index + 2], 16) for index in (0, 2, 4))
    return _named(red, green, blue, int(digits[6:8], 16) / 255 if len(digits) == 8 else 1.0)


def _from_function(value: str) -> str | None:
    from tinycss2.color4 import parse_color

    parsed = parse_color(value)
    if parsed is None or isinstance(parsed, str):
        return None
    red, green, blue = (int(255 * max(0.0, min(1.0, part or 0.0)) + 0.5) for part in parsed.to("srgb").coordinates)
    return _named(red, green, blue, parsed.alpha)


def _named(red: int, green: int, blue: int, alpha: float) -> str:
    if alpha >= 1:
        return f"#{red:02x}{green:02x}{blue:02x}"
    if alpha <= 0:
        return TRANSPARENT
    # Two decimals where they say the same of 256 steps, as browsers write it.
    short = round(alpha, 2)
    return f"rgba({red}, {green}, {blue}, {short if round(short * 255) == round(alpha * 255) else round(alpha, 3):g})"


_RGBA = re.compile(r"rgba\((\d+), (\d+), (\d+), ([\d.]+)\)")


def over(top: str, below: str) -> str:
    """The colour that is seen where a colour lies over an opaque one."""
    match = _RGBA.match(top)
    if match is None:
        return below if top == TRANSPARENT else top
    alpha = float(match.group(4))
    red, green, blue = (int(alpha * int(match.group(part + 1)) + (1 - alpha) * int(below[2 * part + 1:2 * part + 3], 16) + 0.5)
                        for part in range(3))
    return _named(red, green, blue, 1.0)


@lru_cache(maxsize=2048)
def length(value: str, em: float = 16.0, whole: float | None = None) -> float | None:
    """A length in px; None where it is none.

    Args:
        value: as written.
        em: the font size that `em` counts in, in px.
        whole: what a percentage is of, in px; None where percentages are no answer.
    """
    match = _LENGTH.match(value)
    if match is None:
        return None
    number, unit = float(match.group(1)), (match.group(2) or "").lower()
    if not unit:
        return 0.0 if number == 0 else None
    if unit == "%":
        return None if whole is None else number * whole / 100
    if unit in _ABSOLUTE:
        return number * _ABSOLUTE[unit]
    if unit in _VIEWPORT:
        return number * _VIEWPORT[unit]
    return number * {"em": em, "rem": 16.0, "ex": em / 2, "ch": em / 2}[unit]


@lru_cache(maxsize=1024)
def font_size(value: str, parent: float) -> float | None:
    """A font size in px, given the parent's; None where it is none."""
    word = value.lower()
    if word in SIZE_WORDS:
        return SIZE_WORDS[word]
    if word in {"smaller", "larger"}:
        return parent * (SMALLER if word == "smaller" else 1.2)
    size = length(word, parent, parent)
    return size if size is None or size >= 0 else None


def font_weight(value: str, parent: int) -> int | None:
    """A font weight, given the parent's; None where it is none."""
    word = value.lower()
    if word == "normal":
        return 400
    if word == "bold":
        return 700
    if word == "bolder":
        return 400 if parent < 350 else 700 if parent < 550 else 900
    if word == "lighter":
        return 100 if parent < 550 else 400 if parent < 750 else 700
    return int(float(word)) if re.fullmatch(r"\d+(?:\.\d+)?", word) and 1 <= float(word) <= 1000 else None


_FAMILY = re.compile(r"""\s*("[^"]*"|'[^']*'|[^,"']+)\s*(?:,|\Z)""")


@lru_cache(maxsize=512)
def families(value: str) -> tuple[str, ...]:
    """The names of a list of typefaces, without their quotes."""
    names = (match.group(1).strip() for match in _FAMILY.finditer(value))
    return tuple(name[1:-1] if name[:1] in {'"', "'"} else " ".join(name.split()) for name in names if name)
