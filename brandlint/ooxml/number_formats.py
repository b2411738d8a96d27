"""Numbers of a workbook as they are shown: currencies, thousands, percentages, days (ECMA-376, part 1, 18.8.31).

Days are written as ISO 8601 whatever order the format asks for, since the order of day and month is the one thing that
another reader could take in two ways.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache
from typing import NamedTuple

BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "#,##0;-#,##0", 6: "#,##0;-#,##0", 7: "#,##0.00;-#,##0.00",
    8: "#,##0.00;-#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 14: "yyyy-mm-dd", 15: "yyyy-mm-dd", 16: "d mmm",
    17: "mmm yyyy", 18: "h:mm", 19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm", 37: "#,##0;-#,##0",
    38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00", 41: "#,##0", 42: "#,##0", 43: "#,##0.00",
    44: "#,##0.00", 45: "mm:ss", 46: "h:mm:ss", 47: "mm:ss"}
"""Formats that a file need not spell out; those of a currency show the sign of whoever opens it, so they have none here."""

_TOKEN = re.compile(r"""(?x)
      "(?P<quoted>[^"]*)" | \\(?P<escaped>.) | _. | (?P<fill>\*.)
    | \[\$(?P<sign>[^\]-]*)(?:-(?P<locale>[0-9A-Fa-f]{1,8})[^\]]*)?\] | \[(?P<elapsed>h+|m+|s+)\] | \[[^\]]*\]
    | (?P<general>General) | (?P<half>AM/PM|A/P) | (?P<day>[yYmMdDhHsS]+) | (?P<digits>[0\#?][0\#?,.]*|\.[0\#?]+)
    | (?P<exponent>[eE][+-]) | (?P<percent>%) | (?P<text>@) | (?P<other>.)""")
_CONDITION = re.compile(r"\[(?P<sign><=|>=|<>|<|>|=)(?P<number>-?\d+(?:\.\d+)?)\]")
_COMMA_CURRENCIES = frozenset({"€", "EUR"})
_POINT_LANGUAGES = frozenset({0x09, 0x11, 0x04, 0x12, 0x1E})
"""Primary languages (the low ten bits of a locale's number) that write a decimal point: English, three of Asia, Thai."""
_SWISS = frozenset({0x807, 0x100C})
_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
_LAST_DAY = 2_958_465
_SIGNIFICANT = Decimal("1E-9")


class _Piece(NamedTuple):
    """A piece of a format: its kind and what it says."""

    kind: str
    text: str


class _Section(NamedTuple):
    """One of the up to four parts of a format.

    Attributes:
        point: whether decimals stand behind a point; None where the format tells nothing.
    """

    pieces: tuple[_Piece, ...]
    point: bool | None
    condition: tuple[str, Decimal] | None

    @property
    def is_day(self) -> bool:
        return any(piece.kind in ("day", "elapsed") for piece in self.pieces) and not any(
            piece.kind == "digits" and set(piece.text) - {"0", "."} for piece in self.pieces)


def shown(number: str, code: str, *, since_1904: bool = False) -> str:
    """A number as a cell with this format shows it.

    Args:
        number: as the file has it ("39.950000000000003").
        code: the format ("#,##0.00", "General").
        since_1904: whether days count from 1904 on.

    Returns:
        the text; empty where the format shows nothing; the number as it is where it is none.
    """
    try:
        value = Decimal(number)
        value = value.quantize(_SIGNIFICANT) if abs(value) < 1_000_000 else value
    except InvalidOperation:
        return number
    section, shown_value = _section_for(value, _sections(code))
    if section is None or not value.is_finite():
        return _plain(value)
    if section.is_day:
        return _day(value, section, since_1904)
    return " ".join(_number(shown_value, section).split())


@lru_cache(maxsize=512)
def _sections(code: str) -> tuple[_Section, ...]:
    return tuple(_section(part) for part in _split(code))


def _split(code: str) -> list[str]:
    """The parts of a format at the semicolons that are not quoted."""
    parts, quoted, escaped = [""], False, False
    for char in code:
        if char == ";" and not quoted and not escaped:
            parts.append("")
            continue
        quoted ^= char == '"' and not escaped
        escaped = char == "\\" and not escaped
        parts[-1] += char
    return parts[:4]


def _section(part: str) -> _Section:
    pieces: list[_Piece] = []
    point: bool | None = None
    for match in _TOKEN.finditer(part):
        kind = match.lastgroup
        if match["sign"] is not None:
            pieces.append(_Piece("quoted", match["sign"]))
            if match["locale"] and point is None:
                point = _writes_point(int(match["locale"], 16) & 0xFFFF)
        elif kind in ("quoted", "escaped"):
            pieces.append(_Piece("quoted", match[kind]))
        elif kind is not None and match[kind] is not None and kind != "locale":
            pieces.append(_Piece(kind, match[kind]))
        elif match.group()[0] == "_":
            pieces.append(_Piece("fill", " "))
    if point is None:
        said = "".join(piece.text for piece in pieces if piece.kind in ("quoted", "other"))
        point = False if any(sign in said for sign in _COMMA_CURRENCIES) else None
    condition = _CONDITION.search(part)
    return _Section(tuple(pieces), point, (condition["sign"], Decimal(condition["number"])) if condition else None)


def _writes_point(locale: int) -> bool | None:
    """Whether a locale writes a decimal point; None for the numbers that stand for the locale of whoever opens the file."""
    if locale in (0, 0x400, 0x800, 0xF400, 0xF800):
        return None
    return (locale & 0x3FF) in _POINT_LANGUAGES or locale in _SWISS


def _section_for(value: Decimal, sections: tuple[_Section, ...]) -> tuple[_Section | None, Decimal]:
    """The part of a format for a number, and the number as that part shows it: one for negative numbers has no sign."""
    numeric = [section for section in sections[:3] if not any(piece.kind == "text" for piece in section.pieces)]
    for section in numeric:
        if section.condition and _holds(value, section.condition):
            return section, abs(value) if section.condition[0].startswith("<") and len(numeric) > 1 else value
    free = [section for section in numeric if section.condition is None]
    if len(numeric) != len(free):
        return (free[0] if free else None), value
    if not free:
        return None, value
    if value < 0 and len(free) > 1:
        return free[1], abs(value)
    if value == 0 and len(free) > 2:
        return free[2], value
    return free[0], value


def _holds(value: Decimal, condition: tuple[str, Decimal]) -> bool:
    sign, number = condition
    return {"<": value < number, ">": value > number, "<=": value <= number, ">=": value >= number, "=": value == number,
            "<>": value != number}[sign]


def _plain(value: Decimal) -> str:
    """A number without a format: up to eleven characters of it, as General shows it."""
    if value == value.to_integral_value():
        return f"{value:.0f}" if abs(value) < Decimal("1E21") else str(value)
    rounded = value.quantize(Decimal(1).scaleb(-min(9, max(0, 9 - max(0, value.adjusted())))), ROUND_HALF_UP)
    return f"{rounded.normalize():f}"


def _number(value: Decimal, section: _Section) -> str:
    kinds = {piece.kind for piece in section.pieces}
    digits = "".join(piece.text for piece in section.pieces if piece.kind == "digits")
    is_fraction = any(piece.kind == "other" and piece.text == "/" for piece in section.pieces) and "digits" in kinds
    if is_fraction:
        return _plain(value)
    if "general" in kinds or "exponent" in kinds:
        body = _plain(value)
    else:
        percents = sum(piece.kind == "percent" for piece in section.pieces)
        body = _drawn(value * 100 ** percents, digits, section.point) if digits else ""
    sign = "-" if value < 0 and body.strip("-0.,") else ""
    return sign + _around(section, body.removeprefix("-"))


def _around(section: _Section, body: str) -> str:
    """The number with what stands around it."""
    parts: list[str] = []
    done = False
    for piece in section.pieces:
        if piece.kind in ("digits", "general", "exponent"):
            parts.append("" if done else body)
            done = True
        elif piece.kind == "fill":
            parts.append(" ")
        elif piece.kind in ("quoted", "other", "percent"):
            parts.append(piece.text)
    return "".join(parts) if done or not body else body


def _drawn(value: Decimal, digits: str, point: bool | None) -> str:
    """The digits of a number as zeros, number signs and commas ask for them."""
    scale = len(digits) - len(digits.rstrip(","))
    whole, _, decimals = digits.rstrip(",").partition(".")
    least, most = decimals.count("0"), sum(char in "0#?" for char in decimals)
    rounded = (abs(value) / 1000 ** scale).quantize(Decimal(1).scaleb(-most), ROUND_HALF_UP)
    before, _, behind = f"{rounded:f}".partition(".")
    before = before.lstrip("0").rjust(whole.count("0"), "0")
    while len(behind) > least and behind.endswith("0"):
        behind = behind[:-1]
    mark, thousands = (",", ".") if point is False else (".", ",")
    if "," in whole:
        before = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", thousands, before)
    return f"{'-' if value < 0 else ''}{before}{mark + behind if behind else ''}"


def _day(value: Decimal, section: _Section, since_1904: bool) -> str:
    if value < 0 or value > _LAST_DAY:
        return ""
    asked = "".join(piece.text for piece in section.pieces if piece.kind in ("day", "elapsed")).lower()
    moment = (_EPOCH_1904 if since_1904 else _EPOCH) + timedelta(seconds=round(float(value) * 86_400))
    parts = []
    if "d" in asked or "y" in asked:
        parts.append(moment.strftime("%Y-%m-%d") if "d" in asked else moment.strftime("%Y-%m"))
    if "h" in asked or "s" in asked:
        parts.append(moment.strftime("%H:%M"))
    return " ".join(parts)
