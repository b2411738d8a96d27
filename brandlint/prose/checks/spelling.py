"""Words that are in none of the user's dictionaries (those of Hunspell)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from brandlint.prose.allowed import Allowed
from brandlint.prose.alternation import Alternation, Hit
from brandlint.prose.checks.model import Found, Memory, instead_of
from brandlint.prose.dictionaries import Dictionary
from brandlint.prose.messages import filled
from brandlint.prose.model import Rule, Spelling
from brandlint.prose.patterns import compiled

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FILTERS = (r"[A-Z]{1}[a-z]+[A-Z]+\w+", r"[A-Z]+$")
"""What is no word of a dictionary: names like WiFi, and words in capitals. (Vale leaves out every word with a letter like é.)"""


class SpellingJudge:
    """Args:
        ignored: words that are right, in lower case.
        dictionary: of every dictionary that the rule names.
    """

    alternations: tuple[Alternation, ...] = ()
    always = True

    def __init__(self, rule: Rule, check: Spelling, accepted: Sequence[str], ignored: frozenset[str],
                 files: Sequence[Path]) -> None:
        self._rule = rule
        self._filters = [compiled(one) for one in (*check.filters, *(() if check.custom else _FILTERS))]
        self._allowed = Allowed([f"(?i){term}" for term in (*check.exceptions, *accepted)])
        self._ignored, self._dictionary = ignored, Dictionary(tuple(files))

    def judge(self, chars: str, hits: Sequence[Sequence[Hit]], memory: Memory) -> Iterator[Found]:
        for match in _WORD.finditer(chars):
            word = match.group()
            if word.lower() in self._ignored or self._dictionary.knows(word.replace("’", "'")) or self._is_filtered(word):
                continue
            if not self._allowed.lets_pass(chars, match.start(), match.end()):
                yield Found(match.start(), match.end(), filled(self._rule.message, word), instead_of(self._rule.action, word))

    def _is_filtered(self, word: str) -> bool:
        return any(one.search(word) for one in self._filters)
