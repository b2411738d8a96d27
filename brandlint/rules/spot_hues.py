"""The hues that the numbers of spot colours go through: enough to see that a name and a screen colour are not of one ink."""

from __future__ import annotations

import re
from bisect import bisect
from math import atan2, degrees

from brandlint.visuals.colours import lab

_NUMBERS = ((100, 102), (116, 88), (130, 77), (144, 66), (158, 57), (172, 43), (185, 32), (199, 25), (213, 5), (226, 0),
            (240, -20), (254, -35), (265, -53), (280, -70), (293, -73), (300, -85), (306, -125), (319, -157), (333, -182),
            (347, -210), (361, -223), (375, -240), (389, -251), (396, -252))
"""Numbers of the first fan, which goes round the wheel from yellow over red and blue to green, with CIE hues in degrees."""
_NAMED = {"yellow": 100, "orange 021": 55, "warm red": 37, "red 032": 33, "rubine red": 10, "rhodamine red": -10, "purple": -35,
          "violet": -53, "blue 072": -60, "reflex blue": -68, "process blue": -105, "green": -185}
_NUMBER = re.compile(r"(\d{3})(?:\s*[a-z]{1,2})?\Z")
_LEAST_CHROMA = 20.0
_APART = 60.0


def is_other_hue(pantone: str, shown: str) -> bool:
    """Whether a colour "#RRGGBB" surely has another hue than a spot colour; False where the name says nothing of one."""
    wanted, seen = _hue(pantone), lab(shown)
    if wanted is None or seen.chroma < _LEAST_CHROMA:
        return False
    turn = abs(degrees(atan2(seen.b, seen.a)) - wanted) % 360
    return min(turn, 360 - turn) > _APART


def _hue(pantone: str) -> float | None:
    name = " ".join(pantone.lower().replace("pantone", "").replace("pms", "").split())
    if (named := next((hue for key, hue in _NAMED.items() if re.fullmatch(rf"{key}(?: [a-z]{{1,2}})?", name)), None)) is not None:
        return named
    match = _NUMBER.match(name)
    number = int(match[1]) if match else 0
    if not _NUMBERS[0][0] <= number <= _NUMBERS[-1][0]:
        return None
    after = min(bisect(_NUMBERS, (number, 360)), len(_NUMBERS) - 1)
    (low, before), (high, behind) = _NUMBERS[after - 1], _NUMBERS[after]
    return before + (behind - before) * (number - low) / (high - low)
