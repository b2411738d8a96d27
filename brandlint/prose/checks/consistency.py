"""Two ways to write something, of which an asset keeps to one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brandlint.prose.alternation import Alternation, Hit, Template
from brandlint.prose.checks.model import Found, Memory, said_of
from brandlint.prose.model import Consistency, Rule

_SIDES = {"0", "1"}


class ConsistencyJudge:
    def __init__(self, rule: Rule, check: Consistency, words: Template) -> None:
        template = (Template("(?:", ")") if check.nonword else words)._replace(ignore_case=check.ignorecase)
        self.alternations = tuple(Alternation(pair, template, apart=True) for pair in check.either)
        self.always = any(one.always for one in self.alternations)
        self._rule = rule

    def judge(self, chars: str, hits: Sequence[Sequence[Hit]], memory: Memory) -> Iterator[Found]:
        for number, (alternation, own) in enumerate(zip(self.alternations, hits, strict=True)):
            found = list(alternation.matches(chars, own))
            seen = memory.seen[f"{self._rule.name} {number}"]
            seen.update(str(one.member) for one in found)
            if found and seen == _SIDES:
                last = found[-1]
                yield said_of(self._rule.message, chars, last.start, last.end, self._rule.action)
