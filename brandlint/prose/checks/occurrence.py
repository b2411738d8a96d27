"""How often something stands in a stretch of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brandlint.prose.alternation import Alternation, Hit, Template
from brandlint.prose.checks.model import EDGE, Found, Memory
from brandlint.prose.messages import filled
from brandlint.prose.model import Occurrence, Rule


class OccurrenceJudge:
    def __init__(self, rule: Rule, check: Occurrence) -> None:
        self.alternations = (Alternation((check.token,), Template("(?:", ")", check.ignorecase, lines=False)),)
        self.always = check.min > 0 or self.alternations[0].always
        self._rule, self._check = rule, check

    def judge(self, chars: str, hits: Sequence[Sequence[Hit]], memory: Memory) -> Iterator[Found]:
        found = list(self.alternations[0].matches(chars, hits[0]))
        count, check = len(found), self._check
        if not (0 < check.max < count or count < check.min):
            return
        shown = next((one for one in found if chars[one.start:one.end].strip(" *\n\t")), None)
        message = filled(self._rule.message, str(count))
        if shown is not None:
            yield Found(shown.start, shown.end, message)
        elif not found:
            yield Found(EDGE, 0, message)
