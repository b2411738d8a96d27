"""Whether a stretch of a text speaks of another country than its own: its terms are those of that country."""

from __future__ import annotations

import re
from functools import cache

from brandlint.facts.clauses import Stretch
from brandlint.facts.reading import Reading
from brandlint.facts.vocabulary import compiled
from brandlint.languages.model import language_of

_OTHER_NAMES = {"UK": "GB"}
"""Codes that are in use beside those of ISO 3166-1."""


def is_abroad(reading: Reading, stretch: Stretch) -> bool:
    """Whether a stretch names countries, and the text's own is none of them."""
    if not reading.may_hold("countries"):
        return False
    named = {match.lastgroup for match in _names(reading.language.code).finditer(reading.chars, *stretch)}
    return bool(named) and _own(reading) not in named


def begins_with_a_country(reading: Reading, stretch: Stretch) -> int | None:
    """Where a stretch goes on behind the country that it begins with, and a colon."""
    if not reading.may_hold("countries"):
        return None
    label = _label(reading.language.code).match(reading.chars, *stretch)
    return label.end() if label else None


def _own(reading: Reading) -> str | None:
    """The country of a text: its locale's, else the one that its language is mostly written for."""
    country = (reading.locale or "").replace("_", "-").partition("-")[2].upper()
    return _OTHER_NAMES.get(country, country) or reading.language.region


@cache
def _names(code: str) -> re.Pattern[str]:
    parts = (rf"(?P<{country}>{regex})" for country, regex in language_of(code).countries.items())
    return compiled(rf"(?<!\w)(?:{'|'.join(parts) or '(?!)'})(?!\w)")


@cache
def _label(code: str) -> re.Pattern[str]:
    language = language_of(code)
    name = rf"(?:\w{{2,4}}\s)?(?:{'|'.join(language.countries.values()) or '(?!)'})"
    joins = "|".join(map(re.escape, language.naming.and_words))
    return compiled(rf"[\s•*-]{{0,6}}{name}(?:,\s{name})?(?:\s?(?:{joins}|&|/)\s?{name})?\s?:\s")
