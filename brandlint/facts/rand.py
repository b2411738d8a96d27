"""Whether an R before digits is the rand, and no norm, refrigerant, road or name."""

from __future__ import annotations

import re
from functools import cache

from brandlint.facts.numbers import RAISED
from brandlint.facts.reading import Reading
from brandlint.languages.model import language_of

_NORM_AFTER = re.compile(r"[/-]0\d(?!\d)|[^\W\d_](?![\w/])")
"""What makes an R with digits a norm of the UN or a refrigerant: "ECE R44/04", "R410A"."""
_CHILD_SEATS = frozenset({"44", "129"})
"""Numbers of the UN regulations on child seats; they stand beside what length or weight of child a seat is for."""
_OF_A_SEAT = re.compile(r"(?<!\w)(?:i-size|isofix|\d{2,3}\s?(?:cm|kg)(?!\w))", re.IGNORECASE)
_LIKE_A_PRICE = re.compile(rf"[.,]?[{RAISED}]{{2}}$|[.,]\d\d$|\d[ .,]\d{{3}}")


def is_rand(match: re.Match[str], reading: Reading) -> bool:
    """Whether an R before digits is the rand: in its own market always, where the market is unknown after small words, else
    only before what nothing but a price looks like."""
    before = reading.chars[max(0, match.start() - 30):match.start()]
    if _norm_before(reading.language.code).search(before) or _NORM_AFTER.match(reading.chars, match.end("amount")):
        return False
    if match["amount"] in _CHILD_SEATS and _OF_A_SEAT.search(reading.chars):
        return False
    if reading.currency == "ZAR" or _LIKE_A_PRICE.search(match["amount"]):
        return True
    word = before.rstrip().rpartition(" ")[2]
    if reading.currency is not None and word.endswith(","):
        return False  # One of several properties: "tot 4 jaar, R129".
    small = word.islower() or re.fullmatch(reading.language.prices.number_counts, word, re.IGNORECASE) is not None
    long_enough = len(match["amount"]) >= (2 if reading.currency is None else 3)
    return long_enough and (small or not word[-1:].isalnum()) and not _thing_before(reading.language.code).search(before)


@cache
def _norm_before(code: str) -> re.Pattern[str]:
    """What stands before a norm of the UN: "ECE R44"."""
    return re.compile(rf"(?<!\w)(?:un/?ece|ece|un|i-size|{language_of(code).prices.norms})[\s(-]{{0,2}}$", re.IGNORECASE)


@cache
def _thing_before(code: str) -> re.Pattern[str]:
    """What stands before a thing or a place that is called so: "the R500", "room R101"."""
    return re.compile(rf"(?<![\w'])(?:{language_of(code).prices.things})\s?$", re.IGNORECASE)
