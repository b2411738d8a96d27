"""Writing another value in the way that the one before it stood there.

Nothing here is sure of itself: each function gives ways to write a value, the likeliest first, and whoever asks reads them in
their place and takes the first that says what it should.
"""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.facts.model import Deal, Delivery, Kind, Money, Percent, Period, Returns, Value, Warranty
from brandlint.languages.model import language_of
from brandlint.restyling.amounts import amounts, percentages
from brandlint.restyling.contacts import phones
from brandlint.restyling.counts import deals, deliveries, returns, warranties
from brandlint.restyling.days import periods
from brandlint.restyling.words import words

__all__ = ["restyled", "words"]


def restyled(text: str, kind: Kind, found: Value, right: object, locale: str | None) -> Iterator[str]:
    """Ways to write a value where another one stands.

    Args:
        text: the stretch as it reads.
        kind: what it states.
        found: the value that was read there.
        right: the value that should stand there; of a period, of returns and of delivery only what has to change.
        locale: of the text.
    """
    language = language_of(locale)
    match found, right:
        case Money(), Money():
            yield from amounts(text, found, right, language)
        case Percent(), Percent():
            yield from percentages(text, found, right)
        case Deal(), Deal():
            yield from deals(text, found, right, language)
        case Period(), Period():
            yield from periods(text, found, right, language)
        case Returns(), Returns():
            yield from returns(text, found, right, language)
        case Delivery(), Delivery():
            yield from deliveries(text, found, right, language)
        case Warranty(), Warranty():
            yield from warranties(text, found, right, language)
        case str(), str():
            yield from phones(text, right) if kind is Kind.PHONE else [_texts(text, kind, right)]


def _texts(text: str, kind: Kind, right: str) -> str:
    """A text as it should be; an account with or without its "@", as it was."""
    if kind is not Kind.HANDLE:
        return right
    return f"@{right.lstrip('@')}" if text.startswith("@") else right.lstrip("@")
