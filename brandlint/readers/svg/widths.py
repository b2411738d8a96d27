"""How wide a text will be in a typeface that is not at hand: an SVG does not say it, whoever shows it finds out."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_OF_ARIAL = {
    191: "'", 222: "ijl\u2018\u2019", 260: "|¦", 278: "!,./:;I[\\]ft \u00a0\u202f", 333: "()-`r\u201c\u201d·\u00ad\u2011",
    334: "{}", 350: "•", 355: '"', 389: "*", 400: "°", 469: "^", 500: "Jcksvxyz", 556: "#$0123456789?L_abdeghnopqu€£–«»",
    584: "+<=>~×±÷", 611: "FTZ", 667: "&ABEKPSVXY", 722: "CDHNRUw", 737: "©®", 778: "GOQ", 833: "Mm½¼¾", 889: "%", 944: "W",
    1000: "—…™Ææ", 1015: "@",
}
"""Widths of characters in thousandths of the size, in the typeface that stands in for most others (Arial, Helvetica)."""
_WIDTHS = {char: width / 1000 for width, chars in _OF_ARIAL.items() for char in chars}
_USUAL = 0.58
_SQUARE = 1.0
_DIGIT = 0.556

_TYPEFACES = {
    "times": 0.92, "georgia": 1.0, "garamond": 0.86, "serif": 0.92, "playfair": 0.98, "merriweather": 1.07, "lora": 0.98,
    "bebas": 0.62, "oswald": 0.8, "anton": 0.8, "barlow condensed": 0.8, "league gothic": 0.6, "impact": 0.87, "narrow": 0.82,
    "condensed": 0.85, "verdana": 1.16, "dejavu": 1.11, "tahoma": 1.0, "trebuchet": 0.97, "open sans": 1.02, "noto sans": 1.05,
    "inter": 1.05, "poppins": 1.1, "montserrat": 1.12, "raleway": 1.02, "nunito": 1.0, "lato": 0.98, "roboto": 0.97,
    "ubuntu": 1.0,
    "karla": 0.97, "league spartan": 0.93, "comfortaa": 1.1, "calibri": 0.9, "segoe": 1.01, "source sans": 0.92, "futura": 0.97,
    "system-ui": 1.0, "work sans": 1.08, "dm sans": 1.02, "century gothic": 1.1,
}
"""How wide typefaces run beside Arial, by a part of their names; the first that fits."""
_MONOSPACED = ("mono", "courier", "consolas", "menlo")
_MONOSPACED_WIDTH = 0.6
_BOLD = 1.05
_MOST_CACHED = 4096


def text_width(text: str, size: float, weight: int = 400, families: tuple[str, ...] = (), spacing: float = 0.0) -> float:
    """About how wide a text is, in the unit of its size."""
    return size * _sizes(text, weight >= 600, families[:1]) + spacing * len(text)


@lru_cache(_MOST_CACHED)
def _sizes(text: str, bold: bool, families: tuple[str, ...]) -> float:
    name = families[0].lower() if families else ""
    if any(part in name for part in _MONOSPACED):
        return _MONOSPACED_WIDTH * len(text)
    factor = next((factor for part, factor in _TYPEFACES.items() if part in name), 1.0)
    return sum(map(_width, text)) * factor * (_BOLD if bold else 1.0)


def _width(char: str) -> float:
    known = _WIDTHS.get(char)
    if known is not None:
        return known
    if unicodedata.combining(char):
        return 0.0
    base = unicodedata.normalize("NFKD", char)[0]
    if base in _WIDTHS:
        return _WIDTHS[base] * (0.62 if char in "⁰¹²³⁴⁵⁶⁷⁸⁹ºª" else 1.0)
    return _SQUARE if unicodedata.east_asian_width(char) in "WF" else _DIGIT if char.isdigit() else _USUAL
