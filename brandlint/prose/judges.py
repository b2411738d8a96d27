"""Makes rules ready for use, each by its kind."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from brandlint.prose.alternation import Template
from brandlint.prose.checks.capitalization import CapitalizationJudge
from brandlint.prose.checks.conditional import ConditionalJudge
from brandlint.prose.checks.consistency import ConsistencyJudge
from brandlint.prose.checks.existence import ExistenceJudge
from brandlint.prose.checks.metric import MetricJudge, ReadabilityJudge
from brandlint.prose.checks.model import Judge
from brandlint.prose.checks.occurrence import OccurrenceJudge
from brandlint.prose.checks.repetition import RepetitionJudge
from brandlint.prose.checks.spelling import SpellingJudge
from brandlint.prose.checks.substitution import SubstitutionJudge
from brandlint.prose.model import (
    Capitalization,
    Conditional,
    Consistency,
    Existence,
    Metric,
    Occurrence,
    Readability,
    Repetition,
    Rule,
    Spelling,
    Substitution,
)
from brandlint.prose.patterns import compiled
from brandlint.prose.styles import Words


def judge_of(rule: Rule, accepted: Sequence[str], words: Words | None = None, word_template: str = "", *,
             try_all: bool = False) -> Judge:
    """A rule, ready for use.

    Args:
        accepted: patterns of words that are right.
        words: what a spelling rule holds words against.
        word_template: what stands around tokens; empty for word boundaries.
        try_all: compile every pattern now, to see that it can be read.

    Raises:
        BadPattern: a pattern cannot be read.
    """
    judge = _made(rule, accepted, words, _template(word_template))
    if try_all:
        for alternation in judge.alternations:
            alternation.compile_all()
        _try_others(rule)
    return judge


def _template(written: str) -> Template:
    before, place, after = written.removeprefix("(?m)").partition("%s")
    return Template(before, after) if place else Template()


def _made(rule: Rule, accepted: Sequence[str], words: Words | None, template: Template) -> Judge:
    match rule.check:
        case Existence() as check:
            return ExistenceJudge(rule, check, accepted, template)
        case Substitution() as check:
            return SubstitutionJudge(rule, check, accepted, template)
        case Occurrence() as check:
            return OccurrenceJudge(rule, check)
        case Repetition() as check:
            return RepetitionJudge(rule, check, accepted)
        case Consistency() as check:
            return ConsistencyJudge(rule, check, template)
        case Conditional() as check:
            return ConditionalJudge(rule, check, accepted)
        case Capitalization() as check:
            return CapitalizationJudge(rule, check, accepted)
        case Metric() as check:
            return MetricJudge(rule, check)
        case Readability() as check:
            return ReadabilityJudge(rule, check)
        case Spelling() as check:
            ignored = frozenset(words.ignored) if words else frozenset()
            return SpellingJudge(rule, check, accepted, ignored, [Path(one) for one in words.dictionaries] if words else [])


def _try_others(rule: Rule) -> None:
    """Compile what is no alternative: the patterns of capitals."""
    if isinstance(rule.check, Capitalization):
        for pattern in (rule.check.prefix, "" if rule.check.match.startswith("$") else rule.check.match):
            compiled(pattern)
