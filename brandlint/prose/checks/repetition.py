"""What stands twice in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brandlint.prose.allowed import Allowed
from brandlint.prose.alternation import Alternation, Hit, Match, Template
from brandlint.prose.checks.model import Found, Memory, instead_of
from brandlint.prose.messages import filled
from brandlint.prose.model import Repetition, Rule
from brandlint.prose.scopes import sentences


class RepetitionJudge:
    def __init__(self, rule: Rule, check: Repetition, accepted: Sequence[str]) -> None:
        whole = "|".join(check.tokens)
        self.alternations = (Alternation((whole,), Template("(?:", ")", check.ignorecase, lines=False)),)
        self.always = self.alternations[0].always
        self._rule, self._check = rule, check
        self._allowed = Allowed((*check.exceptions, *(accepted if check.vocab else ())))

    def judge(self, chars: str, hits: Sequence[Sequence[Hit]], memory: Memory) -> Iterator[Found]:
        count, previous = 0, Match(0, 0, 0)
        for match in self.alternations[0].matches(chars, hits[0]):
            said = chars[match.start:match.end].strip()
            if self._same(said, chars[previous.start:previous.end].strip()):
                count += 1
                if count > self._check.max and self._is_one(chars, previous.start, match.end):
                    count = 0
                    stretch = chars[previous.start:match.end]
                    yield Found(previous.start, match.end, filled(self._rule.message, said),
                                instead_of(self._rule.action, stretch))
            previous = match

    def _same(self, said: str, before: str) -> bool:
        equal = said.casefold() == before.casefold() if self._check.ignorecase else said == before
        return equal and said != "" and (said.isalpha() or not self._check.alpha)

    def _is_one(self, chars: str, start: int, end: int) -> bool:
        """Whether a stretch is of one sentence, and nobody accepts it."""
        return len(list(sentences(chars[start:end]))) == 1 and not self._allowed.lets_pass(chars, start, end)
