"""A language's named patterns, compiled when first asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from brandlint.facts.beginnings import with_beginning
from brandlint.facts.hints import named_bits
from brandlint.facts.reading import Reading
from brandlint.languages.model import Language, Pattern, language_of

NOTHING = re.compile(r"\uffff(?!)")
"""Matches nothing, and is quick to say so."""
_NEVER = r"(?!)"
_NO_WORD_BEFORE, _NO_LETTER_BEFORE, _NO_LETTER_AFTER = r"(?<![^\W_])", r"(?<![^\W\d_])", r"(?![^\W\d_])"


def term(language: Language, name: str) -> re.Pattern[str]:
    """What says `name` in terms of sale ("free", "returns"); see `brandlint.facts.terms` for the names."""
    return _term(language.code, name)


def cue(language: Language, name: str) -> re.Pattern[str]:
    """What says `name` of a date ("until", "event"); see `DateWords.cues` for the names."""
    return _cue(language.code, name)


def contact_word(language: Language, name: str) -> re.Pattern[str]:
    """What stands around a contact or article number; see `Language.contacts` for the names."""
    return _contact_word(language.code, name)


def term_in(reading: Reading, name: str) -> re.Pattern[str]:
    """The same as `term` for the language of a text; a pattern that matches nothing where the text holds no such word."""
    return term(reading.language, name) if reading.may_hold("terms", name) else NOTHING


def terms_in(reading: Reading, names: tuple[str, ...]) -> list[tuple[str, re.Pattern[str]]]:
    """Those of several names of terms that a text may hold words of, in their order, each with its pattern."""
    hints, code = reading.hints, reading.language.code
    return [(name, _term(code, name)) for bit, name in named_bits(code, "terms", names) if hints & bit]


def cue_in(reading: Reading, name: str) -> re.Pattern[str]:
    """The same as `cue` for the language of a text; a pattern that matches nothing where the text holds no such word."""
    return cue(reading.language, name) if reading.may_hold("cues", name) else NOTHING


def contact_word_in(reading: Reading, name: str) -> re.Pattern[str]:
    """The same as `contact_word` for the language of a text; a pattern that matches nothing where the text holds no such word."""
    return contact_word(reading.language, name) if reading.may_hold("contacts", name) else NOTHING


def aside_in(reading: Reading, name: str) -> re.Pattern[str]:
    """What says `name` of a whole sentence; a pattern that matches nothing where the text holds no such word."""
    return _aside(reading.language.code, name) if reading.may_hold("asides", name) else NOTHING


def aside(language: Language, name: str) -> re.Pattern[str]:
    """What says `name` of a whole sentence; see `brandlint.facts.asides` for the names."""
    return _aside(language.code, name)


@cache
def _aside(code: str, name: str) -> re.Pattern[str]:
    return compiled(source(language_of(code).asides, name))


@cache
def _term(code: str, name: str) -> re.Pattern[str]:
    return compiled(source(language_of(code).terms, name))


@cache
def _cue(code: str, name: str) -> re.Pattern[str]:
    return compiled(source(language_of(code).dates.cues, name))


@cache
def _contact_word(code: str, name: str) -> re.Pattern[str]:
    return compiled(source(language_of(code).contacts, name))


def source(patterns: Iterable[Pattern], *names: str, behind_digits: bool = False) -> str:
    """One pattern for all those with one of these names, as whole words; one that never matches where there are none.

    Args:
        patterns: those of a language.
        names: which of them.
        behind_digits: whether a word may stand right behind a digit ("24u").
    """
    alternatives = [pattern.regex for name in names for pattern in patterns if pattern.name == name]
    start = _NO_LETTER_BEFORE if behind_digits else _NO_WORD_BEFORE
    return f"{start}(?:{'|'.join(alternatives)}){_NO_LETTER_AFTER}" if alternatives else _NEVER


def compiled(regex: str) -> re.Pattern[str]:
    """A pattern of language data: verbose, without regard to case."""
    return re.compile(with_beginning(regex), re.VERBOSE | re.IGNORECASE)
