"""Telephone numbers, in the form in which every country can dial them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from brandlint.facts.model import Fact, Kind
from brandlint.facts.reading import CURRENCIES, Reading
from brandlint.facts.vocabulary import contact_word, contact_word_in

_CANDIDATE = re.compile(r"(?<![\w€£$#/.,-])[+(]{0,2}\d(?:(?:(?!\.\s)[\s()./-]){0,3}\d){6,16}(?![\w%€£$]|[.,]\d)")
_LONG_NUMBER = re.compile(r"\d(?:[\s()./-]{0,3}\d){6}")
"""What every candidate has somewhere."""
FEWEST_DIGITS = 7
_GROUPED = re.compile(r"^[+0(]|\d[\s()./-]\d")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?\b")
_TAKEN = frozenset({Kind.MONEY, Kind.PERIOD, Kind.PRODUCT, Kind.URL, Kind.EMAIL, Kind.CODE, Kind.HOURS})
_NEAR = 24


def find(reading: Reading, found: Sequence[Fact]) -> Iterable[Fact]:
    """The telephone numbers of a text as E.164 (+31202620123).

    A number that the country's plan does not know counts only where a word says that it is one ("Bel 085 000 1234").
    """
    if reading.digits < FEWEST_DIGITS or not _LONG_NUMBER.search(reading.chars):
        return
    spans = [match.span() for match in _CANDIDATE.finditer(reading.chars)]
    if not spans:
        return
    taken = [(fact.start, fact.end) for fact in found if fact.kind in _TAKEN]
    taken += [match.span() for match in _IBAN.finditer(reading.chars)]
    for start, end in spans:
        if all(end <= left or start >= right for left, right in taken):
            yield from _numbers(reading, start, end)


def dialled_in(text: str, number: str, country: str) -> str:
    """A telephone number as E.164 where it is dialled from a country; one that names its own country is what it was."""
    import phonenumbers

    own = phonenumbers.country_code_for_region(country)
    if text.lstrip(" (").startswith(("+", "00")) or not own or number.startswith(f"+{own}"):
        return number
    try:
        there = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return number
    valid = phonenumbers.is_valid_number(there)
    return str(phonenumbers.format_number(there, phonenumbers.PhoneNumberFormat.E164)) if valid else number


def _numbers(reading: Reading, start: int, end: int) -> Iterator[Fact]:
    import phonenumbers

    named = _is_named(reading, start)
    text = " ".join(reading.chars[start:end].split("\n"))
    is_other = contact_word_in(reading, "not_phone").search(reading.chars, max(0, start - _NEAR), start)
    if is_other or not (named or _GROUPED.search(text)):
        return
    leniency = phonenumbers.Leniency.POSSIBLE if named else phonenumbers.Leniency.VALID
    for match in phonenumbers.PhoneNumberMatcher(text, _region(reading), leniency):
        at, until = start + match.start, start + match.end
        value = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
        yield Fact(Kind.PHONE, value, None, at, until, reading.raw[at:until])


def _is_named(reading: Reading, start: int) -> bool:
    """Whether a word or the field's name says that a telephone number follows."""
    word = contact_word(reading.language, "phone")
    before = word.search(reading.chars, max(0, start - _NEAR), start)
    return before is not None or word.search(reading.label or "") is not None


def _region(reading: Reading) -> str | None:
    country = (reading.locale or "").replace("_", "-").partition("-")[2].upper()
    return ("GB" if country == "UK" else country) if country in CURRENCIES else reading.language.region
