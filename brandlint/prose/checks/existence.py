"""Words that may not be there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brandlint.prose.allowed import Allowed
from brandlint.prose.alternation import Alternation, Hit, Template
from brandlint.prose.checks.model import Found, Memory, said_of
from brandlint.prose.model import Existence, Rule


class ExistenceJudge:
    def __init__(self, rule: Rule, check: Existence, accepted: Sequence[str], words: Template) -> None:
        template = Template("(?:", ")", check.ignorecase) if check.nonword or not check.tokens else (
            words._replace(ignore_case=check.ignorecase))
        self.alternations = (Alternation(*_patterns(check, template)),)
        self.always = self.alternations[0].always
        self._rule = rule
        self._allowed = Allowed((*check.exceptions, *(accepted if check.vocab and not check.nonword else ())))

    def judge(self, chars: str, hits: Sequence[Sequence[Hit]], memory: Memory) -> Iterator[Found]:
        for start, end, _ in self.alternations[0].matches(chars, hits[0]):
            if not self._allowed.lets_pass(chars, start, end):
                yield said_of(self._rule.message, chars, start, end, self._rule.action)


def _patterns(check: Existence, template: Template) -> tuple[Sequence[str], Template]:
    """The tokens as alternatives; with raw parts, which are joined, all of it is one pattern."""
    if not check.raw:
        return check.tokens, template
    raw = "".join(check.raw)
    tokens = f"{template.before}{'|'.join(check.tokens)}{template.after}" if check.tokens else ""
    whole = f"{tokens}{raw}" if check.append else f"{raw}{tokens}"
    return (whole,), Template("(?:", ")", check.ignorecase)
