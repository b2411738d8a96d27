"""Finds phrases that somebody lists (words to avoid, misspelt names) in a text, with the endings that a word may have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

_ENDINGS = {"nl": "e|er|ere|s|st|ste|en", "af": "e|er|s|ste|ere", "de": "e|er|es|en|em|ere|eren|sten?|s", "fr": "e|s|es|x",
            "en": "s|es|er|est|ly"}
_LONG_VOWEL = re.compile(r"([aeou])\1([b-df-hj-np-tv-z])$")
_SHORTEST = 5
"""Letters of a word that may have an ending; shorter ones are other words then ("dure", "bete")."""
_INSIDE_AN_ADDRESS = r"(?<![\w@#/.-])"
_NO_ADDRESS = r"(?![\w@]|[./-]\w)"


class Phrase(NamedTuple):
    """A phrase to look for.

    Attributes:
        key: what the one who looks calls it.
        text: as it is listed.
        language: in texts of which language it counts; None for all.
        exact: its letters count as they are, capitals too, and not inside addresses, handles and names of files.
    """

    key: str
    text: str
    language: str | None = None
    exact: bool = False


class Said(NamedTuple):
    """A phrase in a text: `chars[start:end]`."""

    phrase: Phrase
    start: int
    end: int


def find(chars: str, locale: str | None, phrases: Sequence[Phrase]) -> Iterator[Said]:
    """Every phrase that a text says, in order."""
    language = (locale or "").partition("-")[0]
    if not phrases:
        return
    for pattern, listed in _patterns(tuple(phrases), language):
        for match in pattern.finditer(chars):
            yield Said(listed[int((match.lastgroup or "p0")[1:])], match.start(), match.end())


@lru_cache(maxsize=64)
def _patterns(phrases: tuple[Phrase, ...], language: str) -> tuple[tuple[re.Pattern[str], tuple[Phrase, ...]], ...]:
    """The phrases of a language as one pattern for those whose capitals count and one for the others; longest first."""
    ours = [one for one in phrases if one.text.strip() and one.language in (None, language)]
    made = []
    for exact in (True, False):
        listed = tuple(sorted((one for one in ours if one.exact is exact), key=lambda one: -len(one.text)))
        if listed:
            made.append((re.compile(_either(listed, language), 0 if exact else re.IGNORECASE), listed))
    return tuple(made)


def _either(listed: Iterable[Phrase], language: str) -> str:
    return "|".join(f"(?P<p{number}>{_one(phrase, language)})" for number, phrase in enumerate(listed))


def _one(phrase: Phrase, language: str) -> str:
    words = phrase.text.split()
    spaced = r"[\s-]+".join(map(re.escape, words))
    if phrase.exact:
        return rf"{_INSIDE_AN_ADDRESS}{spaced}{_NO_ADDRESS}"
    before = r"(?<!\w)" if words[0][0].isalnum() else ""
    after = r"(?!\w)" if words[-1][-1].isalnum() else ""
    return f"{before}{_with_endings(spaced, words[-1], phrase.language or language)}{after}"


def _with_endings(written: str, last: str, language: str) -> str:
    """A phrase whose last word may be inflected: "goedkoop", "goedkope", "goedkoper"."""
    endings = _ENDINGS.get(language)
    if endings is None or not last.isalpha() or len(last) < _SHORTEST:
        return written
    doubled = _LONG_VOWEL.search(written) if language in {"nl", "af"} else None
    short = f"|{written[:doubled.start()]}{doubled[1]}{doubled[2]}(?:e|er|ere|en)" if doubled else ""
    return f"(?:{written}(?:{endings})?{short})"
