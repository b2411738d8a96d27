"""Codes that are nearly the same: a typing error, two letters that changed places, a look-alike."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

ONE_FOR_EACH = 300
"""Different codes from which on a campaign has one for each customer: two that are nearly the same are then no typing error."""
_LOOKALIKES = str.maketrans("0OIl1", "00111")


def near_miss(said: str, known: Sequence[str]) -> str | None:
    """The one known code that a person probably meant, or None."""
    rated = sorted((distance(said.upper(), code.upper()), code) for code in known)
    if not rated:
        return None
    best, code = rated[0]
    limit = 1 if min(len(said), len(code)) <= 4 else 2
    alike = said.translate(_LOOKALIKES) == code.upper().translate(_LOOKALIKES)
    return code if best and (best <= limit or alike) else None


def is_near(first: str, second: str, most: int) -> bool:
    """Whether two texts are at most so many edits apart; most pairs are told by their lengths and letters."""
    if abs(len(first) - len(second)) > most:
        return False
    return len(set(first) ^ set(second)) <= 2 * most and distance(first, second) <= most


@lru_cache(maxsize=4096)
def distance(first: str, second: str) -> int:
    """Edits between two texts, two neighbours that changed places counted as one (optimal string alignment)."""
    first, second = _without_ends(first, second)
    if len(first) < 2 and len(second) < 2:
        return max(len(first), len(second))
    before: list[int] = []
    last = list(range(len(second) + 1))
    for row, char in enumerate(first, 1):
        line = [row]
        for column, other in enumerate(second, 1):
            cost = min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (char != other))
            if row > 1 and column > 1 and char == second[column - 2] and first[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        before, last = last, line
    return last[-1]


def _without_ends(first: str, second: str) -> tuple[str, str]:
    """Two texts without what both begin with and then both end with, which takes no edit."""
    begin = _alike(first, second)
    first, second = first[begin:], second[begin:]
    end = _alike(first[::-1], second[::-1])
    return first[:len(first) - end], second[:len(second) - end]


def _alike(first: str, second: str) -> int:
    """How many characters two texts begin with alike."""
    shorter = min(len(first), len(second))
    return next((at for at in range(shorter) if first[at] != second[at]), shorter)
