"""What readability is measured by: words, sentences, syllables, letters.

Syllables are counted by the groups of vowels that a language's data names (`brandlint.languages`), not by a dictionary.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from brandlint.languages.model import language_of
from brandlint.prose.scopes import sentences

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LONG, _POLYSYLLABIC = 6, 3


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts of a text. Long words have more than six letters; polysyllabic ones three syllables or more."""

    words: int = 0
    sentences: int = 0
    syllables: int = 0
    characters: int = 0
    long_words: int = 0
    polysyllabic_words: int = 0
    complex_words: int = 0
    paragraphs: int = 0


def counts_of(texts: Iterable[str], language: str | None) -> Counts:
    """The counts of several paragraphs together."""
    words: list[str] = []
    ended = paragraphs = 0
    for chars in texts:
        found = _WORD.findall(chars)
        words += found
        paragraphs += bool(found)
        ended += sum(1 for start, end in sentences(chars) if _WORD.search(chars, start, end))
    lengths = [syllables(word.lower(), language) for word in words]
    letters = sum(sum(char.isalnum() for char in word) for word in words)
    many = sum(length >= _POLYSYLLABIC for length in lengths)
    complex_ = sum(length >= _POLYSYLLABIC and "-" not in word and not word[:1].isupper()
                   for word, length in zip(words, lengths, strict=True))
    return Counts(len(words), ended, sum(lengths), letters, sum(len(word) > _LONG for word in words), many, complex_, paragraphs)


@lru_cache(maxsize=20_000)
def syllables(word: str, language: str | None) -> int:
    """How many syllables a word in lower case has: at least one."""
    return max(1, len(_nuclei(language).findall(word)))


@cache
def _nuclei(language: str | None) -> re.Pattern[str]:
    return re.compile(language_of(language).reading.syllable, re.VERBOSE)
