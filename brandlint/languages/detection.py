"""Which language a text is in, by the short words that give a language away."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from brandlint.languages.model import BUILT_IN, language_of

_WORD = re.compile(r"'n(?!\w)|[^\W\d_]{1,20}")
_LEAST = 2
_LEAD = 3
"""How many times more words of its own the winner needs than the next."""
_READ = 20_000
"""So many characters are enough to tell."""


def guess(text: str, among: Sequence[str] = BUILT_IN) -> str | None:
    """The code of the language that a text is in, or None where that is not clear.

    Each language has words that the others do not have ("niet", "nie", "not"). A language wins with two of its own, and three
    for each of the next language's.

    Args:
        text: as people read it; its case does not matter.
        among: codes of languages that have data.
    """
    scores = sorted(((score, code) for code, score in told(text, among).items()), reverse=True)
    best, code = scores[0] if scores else (0, "")
    next_best = scores[1][0] if len(scores) > 1 else 0
    return code if best >= max(_LEAST, _LEAD * next_best) else None


def told(text: str, among: Sequence[str] = BUILT_IN) -> dict[str, int]:
    """How many words of a text each language has that the others do not have; a word that stands twice counts twice."""
    owners = _owners(tuple(code for code in among if code in BUILT_IN))
    scores = dict.fromkeys((code for code in among if code in BUILT_IN), 0)
    for word in _WORD.findall(text[:_READ].lower().replace("’", "'").replace("‘", "'")):
        if (code := owners.get(word)) is not None:
            scores[code] += 1
    return scores


@cache
def _owners(among: tuple[str, ...]) -> dict[str, str]:
    """The words that are common in one language and in none of the others, each with its language."""
    common = {code: language_of(code).common_words for code in among}
    return {word: code for code, words in common.items()
            for word in words.difference(*(other for name, other in common.items() if name != code))}
