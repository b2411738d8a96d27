"""Telephone numbers: other digits between the same signs."""

from __future__ import annotations

import re
from collections.abc import Iterator

_FEWEST = 7
_COUNTRY = re.compile(r"\+\d{1,3}(?=[\s(./-])")
_ASIDE = re.compile(r"\(0\)")


def phones(text: str, right: str) -> Iterator[str]:
    """Ways to write a number: its own digits from the last to the first, what stands before them as it was.

    Args:
        text: the number as it stands there, with a country or without.
        right: the number that is meant, as it may be written anywhere.
    """
    own = _own_digits(right)
    places = [at for at, char in enumerate(text) if char.isdigit()]
    for digits in dict.fromkeys((re.sub(r"\D", "", _ASIDE.sub("", right)), own, *_tails(own))):
        if _FEWEST <= len(digits) <= len(places) and (digits[0] == "0") == (text[places[len(places) - len(digits)]] == "0"):
            yield _replaced(text, places[len(places) - len(digits):], digits)
    yield right


def _own_digits(number: str) -> str:
    """The digits of a number without its country and without the zero in front."""
    return re.sub(r"\D", "", _COUNTRY.sub("", _ASIDE.sub("", number))).lstrip("0")


def _tails(digits: str) -> Iterator[str]:
    """What of a number may be its own part, where its country is not set apart: "+31207946012"."""
    return (digits[length:] for length in (1, 2, 3) if len(digits) - length >= _FEWEST)


def _replaced(text: str, places: list[int], digits: str) -> str:
    chars = list(text)
    for at, digit in zip(places, digits, strict=True):
        chars[at] = digit
    return "".join(chars)
