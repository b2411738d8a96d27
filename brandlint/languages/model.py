"""What a language file holds. Patterns for people's language are data, each with lines that it must and must not match."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import NamedTuple


class Pattern(NamedTuple):
    """A named pattern.

    Attributes:
        name: what it means: the role or value that a match stands for.
        regex: a verbose, case-insensitive pattern over normalised text (see `brandlint.facts.reading`), linear in time.
        matches: lines in which it must match.
        never: lines in which it must not.
    """

    name: str
    regex: str
    matches: tuple[str, ...]
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    """A language's data.

    Attributes:
        code: ISO 639-1.
        common_words: short words that give the language away, lower case.
        decimal_comma: whether amounts are written 39,95.
        currency: what a bare amount is likely to be in, where no locale says it; None where that would be a guess.
    """

    code: str
    common_words: frozenset[str] = field(default_factory=frozenset)
    decimal_comma: bool = True
    currency: str | None = None


BUILT_IN = ("nl", "en", "af")


@cache
def language_of(locale: str | None) -> Language:
    """The data for a locale or language; English where there is none."""
    code = (locale or "en").replace("_", "-").partition("-")[0].lower()
    module = import_module(f"brandlint.languages.{code if code in BUILT_IN else 'en'}")
    language: Language = module.LANGUAGE
    return language
