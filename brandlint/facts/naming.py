"""Words around names and over columns, of all languages at once: a name looks the same in whatever language the text is.

What comes as text is a list of alternatives, to be put into a pattern that knows the signs around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from brandlint.languages.model import BUILT_IN, Language, Pattern, language_of


@cache
def languages() -> tuple[Language, ...]:
    """All that have a data file."""
    return tuple(map(language_of, BUILT_IN))


def alternatives(words: Iterable[str]) -> str:
    """Words as alternatives of a pattern, each once."""
    return "|".join(map(re.escape, dict.fromkeys(words)))


def any_of(patterns: Iterable[Pattern]) -> re.Pattern[str]:
    """One pattern for all of these."""
    return re.compile("|".join(f"(?:{pattern.regex})" for pattern in patterns), re.VERBOSE | re.IGNORECASE)


def synonyms() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """By language, the names that one thing of the trade has."""
    return {language.code: language.synonyms for language in languages()}


def connector_words() -> frozenset[str]:
    """What may stand between a name and its amount."""
    return frozenset(word for language in languages() for word in language.naming.connectors)


def connectors() -> str:
    """What may stand between a name and its amount."""
    return alternatives(word for language in languages() for word in language.naming.connectors)


def and_words() -> str:
    """What joins two things."""
    return alternatives(word for language in languages() for word in language.naming.and_words)


def or_words() -> str:
    """What stands between two things of which one is meant."""
    return alternatives(word for language in languages() for word in language.naming.or_words)


def with_words() -> str:
    """What stands before a thing that is added."""
    return alternatives(word for language in languages() for word in language.naming.with_words)


def articles() -> str:
    """What may stand before a name in a list."""
    return alternatives(word for language in languages() for word in language.naming.articles)


def abbreviations() -> str:
    """Words whose full stop ends no sentence, without it."""
    return alternatives(word for language in languages() for word in language.naming.abbreviations)


def months() -> str:
    """Names of months, as a pattern."""
    names = (name for language in languages() for month in language.dates.months for name in month.split("|"))
    return "|".join(dict.fromkeys(names))


@cache
def decimal_sign(locale: str | None) -> str | None:
    """The sign before the cents in a market; None where both are usual, or nothing is known of its language.

    Source: Unicode CLDR; South Africa prints both, Switzerland and Liechtenstein a point.
    """
    language, _, country = (locale or "").partition("-")
    if language not in BUILT_IN or country == "ZA" or language == "af":
        return None
    return "," if language_of(language).decimal_comma and country not in ("CH", "LI") else "."


@cache
def small_words() -> frozenset[str]:
    """Words that name nothing, whatever their capital."""
    return frozenset(word for language in languages() for word in language.naming.small_words)


@cache
def no_part() -> frozenset[str]:
    """Words right beside a name that are no part of it."""
    return frozenset(word for language in languages() for word in language.naming.no_part)


@cache
def variants() -> frozenset[str]:
    """Words behind a name that make it another product's."""
    return frozenset(word for language in languages() for word in language.naming.variants)


@cache
def labels() -> re.Pattern[str]:
    """What says that an amount has a role, and is under no name."""
    return any_of(pattern for language in languages() for pattern in language.naming.labels)


@cache
def other_things() -> re.Pattern[str]:
    """What has a price and is no product."""
    return any_of(pattern for language in languages() for pattern in language.naming.other_things)


@cache
def countries() -> re.Pattern[str]:
    """The name of a country, in any language."""
    return re.compile("|".join(f"(?:{regex})" for language in languages() for regex in language.countries.values()), re.I)


@cache
def kinds() -> re.Pattern[str]:
    """What stands right behind a name and says of which size, pack or make of it an amount is."""
    return any_of(pattern for language in languages() for pattern in language.naming.kinds)


def words_of_columns() -> frozenset[str]:
    """What heads a column of prices, word by word."""
    columns = (language.columns for language in languages())
    return frozenset(word for one in columns for word in (*one.price, *one.sale, *one.ordinary))


def price_columns() -> str:
    """Words for a price at the head of a column."""
    return alternatives(word for language in languages() for word in language.columns.price)


def sale_columns() -> str:
    """What the price of an offer is called at the head of a column."""
    return alternatives(word for language in languages() for word in language.columns.sale)


def ordinary_columns() -> str:
    """What the price without an offer is called at the head of a column."""
    return alternatives(word for language in languages() for word in language.columns.ordinary)
