"""Words with what to say in their stead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from brandlint.prose.allowed import Allowed
from brandlint.prose.alternation import Alternation, Hit, Template
from brandlint.prose.checks.model import Found, Memory, instead_of
from brandlint.prose.messages import filled, listed, options, unquoted_first
from brandlint.prose.model import Rule, Substitution
from brandlint.prose.patterns import BadPattern, compiled

_CAPTURES = re.compile(r"(?<!\\)\((?!\?)")
_PLACE = re.compile(r"\$\d+")
_PHRASE = re.compile(r"[\w\s'’-]*")
_NO_SKELETON = frozenset("[](){}|.*+^$")


class SubstitutionJudge:
    def __init__(self, rule: Rule, check: Substitution, accepted: Sequence[str], words: Template) -> None:
        template = Template("(?:", ")") if check.nonword else words
        swap = sorted(check.swap, key=lambda pair: -len(pair[0].encode()))
        patterns = [_CAPTURES.sub("(?:", key) for key, _ in swap]
        self.alternations = (Alternation(patterns, template._replace(ignore_case=check.ignorecase), apart=True),)
        self.always = self.alternations[0].always
        self._rule, self._check, self._swap = rule, check, swap
        self._replaces = rule.action.name == "replace"
        self._allowed = Allowed((*check.exceptions, *(accepted if check.vocab else ())))

    def judge(self, chars: str, hits: Sequence[Sequence[Hit]], memory: Memory) -> Iterator[Found]:
        for start, end, member in self.alternations[0].matches(chars, hits[0]):
            found = chars[start:end]
            expected = self._expected(member, found)
            if not self._is_right(found, expected) and not self._allowed.lets_pass(chars, start, end):
                message, instead = self._said(found, expected)
                yield Found(start, end, message, instead)

    def _expected(self, member: int, found: str) -> str:
        key, value = self._swap[member]
        if self._check.capitalize and found[:1] == found[:1].upper():
            value = _capital(value)
        if _PLACE.search(value) is None:
            return value
        return compiled(key, ignore_case=self._check.ignorecase).replaced(found, value)

    def _is_right(self, found: str, expected: str) -> bool:
        """Whether what stands there is what the rule asks for already."""
        if self._replaces:
            return found in options(expected)
        if _PHRASE.fullmatch(expected):
            return found == expected
        try:
            return compiled(rf"^(?:{expected})$", lines=True).search(found) is not None
        except BadPattern:
            return found == expected

    def _said(self, found: str, expected: str) -> tuple[str, str | None]:
        """The message, and what to put there where there is one answer."""
        action = self._rule.action
        if not self._replaces:
            expected = _recased(expected, found)
            return filled(self._rule.message, expected, found), instead_of(action, found) or _plain(expected)
        offered = list(action.params) or options(expected)
        if not action.params and self._check.capitalize and found[:1] == found[:1].upper():
            offered = [_capital(one) for one in offered]
        message = self._rule.message
        if action.params:
            return filled(message, expected, found), offered[0] if len(offered) == 1 else None
        return filled(unquoted_first(message), listed(offered), found), offered[0] if len(offered) == 1 else None


def _plain(expected: str) -> str | None:
    return expected if _PHRASE.fullmatch(expected) else None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _recased(expected: str, found: str) -> str:
    """The term that a simple pattern stands for, where that is what was found but for its capitals: `OAuth2?`."""
    skeleton = ""
    escaped = False
    for char in expected:
        if not escaped and char in _NO_SKELETON:
            return expected
        if not escaped and char == "\\":
            escaped = True
            continue
        if escaped or char != "?":
            skeleton += char
        escaped = False
    return skeleton if skeleton.casefold() == found.casefold() else expected
