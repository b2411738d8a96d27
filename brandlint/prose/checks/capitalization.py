"""How a stretch of text has its capitals."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from brandlint.prose.allowed import Allowed
from brandlint.prose.alternation import Alternation, Hit
from brandlint.prose.casing import as_sentence, as_title, words_of
from brandlint.prose.checks.model import Found, Memory
from brandlint.prose.messages import filled
from brandlint.prose.model import Capitalization, Rule
from brandlint.prose.patterns import compiled

_CHANGES: dict[str, Callable[[str], str]] = {"$lower": str.lower, "$upper": str.upper}


class CapitalizationJudge:
    alternations: tuple[Alternation, ...] = ()
    always = True

    def __init__(self, rule: Rule, check: Capitalization, accepted: Sequence[str]) -> None:
        self._rule, self._check = rule, check
        self._terms = (*check.exceptions, *(accepted if check.vocab else ()))
        self._allowed = Allowed(self._terms)

    def judge(self, chars: str, hits: Sequence[Sequence[Hit]], memory: Memory) -> Iterator[Found]:
        if not chars.strip():
            return
        expected, right = self._held(chars)
        if not right:
            replaces = self._rule.action.name == "replace" and self._check.match in ("$title", "$sentence")
            yield Found(0, len(chars), filled(self._rule.message, chars, expected), expected if replaces else None)

    def _held(self, chars: str) -> tuple[str, bool]:
        """How a text should be written, and whether it is written so."""
        match self._check.match:
            case "$title":
                expected = as_title(chars, self._check.style, self._terms, self._check.prefix)
                return expected, self._share(chars, expected, first=False) >= self._check.threshold
            case "$sentence":
                expected = as_sentence(chars, self._terms, self._check.indicators, self._check.prefix)
                return expected, self._share(chars, expected, first=True) >= self._check.threshold
            case "$lower" | "$upper" as name:
                expected = _CHANGES[name](chars)
                return expected, chars == expected or self._allowed.holds(chars)
            case pattern:
                return pattern, compiled(pattern).search(chars) is not None or self._allowed.holds(chars)

    def _share(self, chars: str, expected: str, *, first: bool) -> float:
        """The share of words that are as expected; none at all where the first must have a capital and has not."""
        goal, said = words_of(expected, self._allowed.words), words_of(chars, self._allowed.words)
        right = 0
        for number, word in enumerate(said):
            wanted = goal[number] if number < len(goal) else word
            if word == wanted or self._allowed.holds(word) or (not first and word == word.upper()):
                right += 1
            elif first and number == 0 and word != word.capitalize():
                return 0.0
        return right / len(said) if said else 1.0
