"""Words of terms that name no topic: how long, from when, where, for how much, and the glue between them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from brandlint.facts.clauses import Stretch
from brandlint.facts.reading import Reading
from brandlint.facts.vocabulary import compiled, source
from brandlint.languages.model import language_of

_SMALL_WORDS = ("store", "post", "locker", "from_delivery", "from_purchase", "free", "charged", "customer_pays", "from", "over",
                "collected", "under", "or_more", "otherwise", "within", "only", "next_day", "same_day", "hour", "day", "workday",
                "night", "week", "month", "year", "one", "range", "and", "glue")
"""Names of words that say nothing of their own topic; the longer ones come before those that they begin with."""
_WORD = re.compile(r"[^\W\d_]{2,}")


@cache
def _small_words(code: str) -> re.Pattern[str]:
    countries = "|".join(language_of(code).countries.values()) or "(?!)"
    return compiled(rf"{source(language_of(code).terms, *_SMALL_WORDS)}|(?<!\w)(?:{countries})(?!\w)")


def are_small(code: str, words: str) -> bool:
    """Whether a text of a language holds only small words, numbers and marks."""
    return _nothing_between(words, 0, _small_words(code).finditer(words))


def are_all_small(reading: Reading, stretch: Stretch, besides: Iterable[Stretch]) -> bool:
    """Whether a stretch of a text holds only those and some stretches in it."""
    start, end = stretch
    left = reading.chars[start:end]
    for first, last in besides:
        left = left[:first - start] + " " * (last - first) + left[last - start:]
    return _nothing_between(left, start, _small_words(reading.language.code).finditer(reading.chars, start, end))


def _nothing_between(left: str, start: int, small: Iterable[re.Match[str]]) -> bool:
    """Whether no word stands between the small ones of a text that begins at `start`; the first one that does decides."""
    done = 0
    for match in small:
        if _WORD.search(left, done, match.start() - start):
            return False
        done = match.end() - start
    return _WORD.search(left, done) is None
