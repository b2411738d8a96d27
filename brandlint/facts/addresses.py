"""Postal addresses that have a street, a number and a postcode."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from brandlint.facts.model import Fact, Kind
from brandlint.facts.reading import Reading
from brandlint.facts.vocabulary import compiled
from brandlint.languages.model import language_of

_SMALL = r"van|de|den|der|des|dem|het|aan|on|upon|le|la|am|an|im|zur|zum|unter|\d{1,2}\."
_NAME = rf"[A-ZÀ-Þ'][\w'À-ÿ.-]{{1,30}}(?:\s(?:[A-ZÀ-Þ'][\w'À-ÿ.-]{{0,30}}|{_SMALL})){{0,4}}"
_HOUSE = r"\d{1,5}(?:\s?[a-zA-Z](?!\w)|-\d{1,4})?"
_SEPARATOR = r"(?:,\s?|\s[-|·]\s|\n|\s)"
_FORMS = {
    "street number, 1234 AB place": rf"""
        (?P<street>{_NAME}\s{_HOUSE}){_SEPARATOR}(?P<code>[1-9]\d{{3}}\s?[A-Z]{{2}})(?!\w){_SEPARATOR}(?P<place>{_NAME})
        """,
    "street number, 12345 place": rf"""
        (?P<street>{_NAME}\s{_HOUSE}){_SEPARATOR}(?P<code>(?:[A-Z]{{1,2}}-)?\d{{5}})\s(?P<place>{_NAME})""",
    "street number, 1234 place": rf"""
        (?P<street>{_NAME}\s{_HOUSE})(?:,\s?|\s[-|·]\s|\n)(?P<code>(?:[A-Z]{{1,2}}-)?(?!19|20)[1-9]\d{{3}})\s(?P<place>{_NAME})
        """,
    "number street, place AB1 2CD": rf"""
        (?P<street>\d{{1,5}}[a-zA-Z]?\s{_NAME}),\s?(?P<place>{_NAME}),?\s(?P<code>[A-Z]{{1,2}}\d[A-Z\d]?\s\d[A-Z]{{2}})(?!\w)
        """,
    "number street, place, 1234": rf"""
        (?P<street>\d{{1,5}}[a-zA-Z]?\s{_NAME}),\s?(?P<place>{_NAME}),\s(?P<code>\d{{4}})(?![\w,.-])""",
    "street number, place 1234": rf"""
        (?P<street>{_NAME}\s{_HOUSE}),\s?(?P<place>{_NAME}),?\s(?P<code>\d{{4}})(?![\w.-]|,(?!\s[A-Z]))""",
}
FEWEST_DIGITS = 3
"""A house and a postcode have so many."""
_POSTCODE = re.compile(r"\d(?<=[\s,|·-]\d)(?:[A-Z]{2}\b|\d{3,4}(?!\d))")
"""A postcode as it stands in an address, or the end of one. (The digit first lets the search skip all else.)"""


def find(reading: Reading, found: Sequence[Fact]) -> Iterable[Fact]:
    """The postal addresses of a text, as "street, postcode place"."""
    if reading.digits < FEWEST_DIGITS or not _POSTCODE.search(reading.chars):
        return
    done = -1
    forms = (*_forms(), *_with_street(reading.language.code))
    matches = [match for form in forms for match in form.finditer(reading.chars)]
    for match in sorted(matches, key=lambda match: (match.start(), -match.end())):
        if match.start() >= done:
            done = match.start() + len(match.group().rstrip("."))
            value = " ".join(f"{match['street']}, {match['code']} {match['place']}".split()).rstrip(".")
            yield Fact(Kind.ADDRESS, value, None, match.start(), done, reading.raw[match.start():done])


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(form, re.VERBOSE) for form in _FORMS.values())


@cache
def _with_street(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A word for a street and its name, the number before or behind: "12 bis, rue de la Paix, 75002 Paris"."""
    name, house = r"[\w'À-ÿ.-]{1,20}", r"\d{1,4}(?:\s?(?:bis|ter|quater|[a-d])(?!\w)|-\d{1,4})?"
    street = rf"(?:{language_of(code).streets})\s{name}(?:\s{name}){{0,5}}?"
    proper = _NAME.replace("[A-ZÀ-Þ']", "(?-i:[A-ZÀ-Þ'])")
    place = rf"(?:[A-Z]{{1,2}}-)?(?P<code>\d{{4,5}})\s(?P<place>{proper})"
    return (compiled(rf"(?<![\w.,/-])(?P<street>{house},?\s{street}){_SEPARATOR}{place}"),
            compiled(rf"(?<!\w)(?P<street>{street},?\s{house}){_SEPARATOR}{place}"))
