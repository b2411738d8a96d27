"""Colours: another one in the notation that stood there (CSS Color 4: hexadecimal, rgb(), hsl(), names)."""

from __future__ import annotations

import re
from colorsys import rgb_to_hls

from brandlint.visuals.colours import rgb

_HEX = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
_FUNCTION = re.compile(r"(?P<name>rgb|hsl)(?P<a>a?)\(\s*(?P<first>[^\s,/()]+)(?P<joint>\s*,\s*|\s+)[^\s,/()]+"
                       r"(?:\s*,\s*|\s+)[^\s,/()]+(?P<alpha>\s*[,/]\s*[\d.]+%?)?\s*\)", re.IGNORECASE)
_NAME = re.compile(r"[a-zA-Z]{3,24}")
_NO_COLOURS = frozenset({"currentcolor", "transparent", "inherit", "initial", "unset", "revert", "none", "auto"})


def recoloured(text: str, wanted: str) -> str | None:
    """Another colour in the notation of the one that stands there; None where that is part of something else.

    Args:
        text: a colour as it is written.
        wanted: the colour to write, "#RRGGBB".
    """
    if _HEX.fullmatch(text):
        alpha = text[7:] if len(text) == 9 else text[4:] * 2 if len(text) == 5 else ""
        return (wanted.lower() if text.islower() else wanted.upper() if text.isupper() else wanted) + alpha
    if (match := _FUNCTION.fullmatch(text)) is not None:
        numbers = _rgb(match, wanted) if match["name"].lower() == "rgb" else _hsl(match, wanted)
        return f"{match['name']}{match['a']}({match['joint'].join(numbers)}{match['alpha'] or ''})"
    return wanted if _NAME.fullmatch(text) and text.lower() not in _NO_COLOURS else None


def _rgb(match: re.Match[str], wanted: str) -> tuple[str, ...]:
    parts = rgb(wanted)
    if match["first"].endswith("%"):
        return tuple(f"{part / 2.55:.4g}%" for part in parts)
    return tuple(str(round(part)) for part in parts)


def _hsl(match: re.Match[str], wanted: str) -> tuple[str, ...]:
    hue, lightness, saturation = rgb_to_hls(*(part / 255 for part in rgb(wanted)))
    unit = "deg" if match["first"].endswith("deg") else ""
    return f"{hue * 360:.1f}{unit}", f"{saturation * 100:.1f}%", f"{lightness * 100:.1f}%"
