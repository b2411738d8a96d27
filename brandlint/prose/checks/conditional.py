"""Where one thing stands, another must stand too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brandlint.prose.allowed import Allowed
from brandlint.prose.alternation import Alternation, Hit, Template
from brandlint.prose.checks.model import Found, Memory, said_of
from brandlint.prose.model import Conditional, Rule
from brandlint.prose.patterns import compiled


class ConditionalJudge:
    def __init__(self, rule: Rule, check: Conditional, accepted: Sequence[str]) -> None:
        # The key `ignorecase` is read, and does nothing: so it is in Vale, and styles count on it.
        template = Template("(?:", ")", lines=False)
        self.alternations = (Alternation((check.first,), template), Alternation((check.second,), template))
        self.always = any(one.always for one in self.alternations)
        self._rule, self._check = rule, check
        self._allowed = Allowed((*check.exceptions, *(accepted if check.vocab else ())))

    def judge(self, chars: str, hits: Sequence[Sequence[Hit]], memory: Memory) -> Iterator[Found]:
        second = compiled(self._check.second)
        seen = memory.seen[self._rule.name]
        if second.groups:
            seen.update(group for match in second.matches(chars) for group in match.groups() if group)
        elif second.search(chars) is not None:
            return
        for start, end, _ in self.alternations[0].matches(chars, hits[0]):
            if chars[start:end] not in seen and not self._allowed.lets_pass(chars, start, end):
                yield said_of(self._rule.message, chars, start, end, self._rule.action)
