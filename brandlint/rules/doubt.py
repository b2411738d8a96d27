"""What was read in pictures is weighed more gently: letters that look alike may have been taken for each other.

A value that differs from the right one only by such letters is a warning to look again, and so is one that was read with doubt;
neither is an error by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from brandlint.findings import Finding, Severity
from brandlint.linking.ledger import Ledger, Statement, Voice
from brandlint.rules.model import Case
from brandlint.translations import say

_ALIKE = ("0OQD", "1LI7|", "38B", "56S", "2Z", "89", "4A")
"""Letters that engines take for each other, in capitals."""
_PAIRS = frozenset((first, second) for group in _ALIKE for first in group for second in group)
_SEPARATORS = re.compile(r"[\s.,'’:;-]|[€£$]|\b(?:R|EUR|ZAR|GBP|USD)\b")
_CENTS = re.compile(r"[.,]\d\d$")
_SURE = 0.9
_AS_IF = 0.95

Judge = Callable[[Case], Iterable[Finding]]


def weighed(case: Case, judge: Judge) -> Iterator[Finding]:
    """The findings of a case, those about what was read in pictures no graver than that reading is sure."""
    recognised = {(one.path, one.place): one for one in case.ledger.statements if one.block.confidence < 1}
    for finding in judge(case):
        statement = recognised.get((finding.path, finding.place))
        yield finding if statement is None or not _may_be_misread(finding) else _softened(
            finding, say("read from a picture, where the two are easily taken for each other"))
    doubtful = {place: one for place, one in recognised.items() if _is_doubtful(one)}
    for finding in judge(_as_if_sure(case, doubtful.values())) if doubtful else ():
        statement = doubtful.get((finding.path, finding.place))
        if statement is not None and finding.severity is not Severity.INFO and not _is_other_reading(finding, statement):
            yield _softened(finding, say("read from a picture, and only {confidence:.0%} sure",
                                         confidence=statement.fact.confidence))


def look_alike(found: str, right: str) -> bool:
    """Whether one text may be read for the other: a letter that looks alike, a lost comma, lost cents."""
    first, second = _bare(found), _bare(right)
    if first == second or first == _bare(_CENTS.sub("", right.strip(" €"))):
        return found != right
    if len(first) != len(second):
        return False
    differing = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    return len(differing) == 1 and differing[0] in _PAIRS


def _bare(text: str) -> str:
    return _SEPARATORS.sub("", text.upper())


def _may_be_misread(finding: Finding) -> bool:
    return (finding.severity is Severity.ERROR and finding.found is not None and finding.expected is not None
            and look_alike(finding.found, finding.expected))


def _softened(finding: Finding, why: str) -> Finding:
    severity = Severity.WARNING if finding.severity is Severity.ERROR else finding.severity
    return replace(finding, severity=severity, message=say("{message} ({why})", message=finding.message, why=why))


def _is_doubtful(statement: Statement) -> bool:
    """Whether nothing but the picture makes a fact unsure."""
    fact, block = statement.fact, statement.block
    return not fact.sure and (fact.confidence >= min(_SURE, block.confidence))


def _is_other_reading(finding: Finding, statement: Statement) -> bool:
    """Whether another look at the picture read what is right."""
    return any(str(reading) == finding.expected for reading in statement.fact.readings)


def _as_if_sure(case: Case, doubtful: Iterable[Statement]) -> Case:
    """The case in which what was read with doubt had been read surely."""
    ids = {id(one) for one in doubtful}
    voices = (_sure_voice(voice, ids) for voice in case.ledger.voices)
    return replace(case, ledger=Ledger(voices))


def _sure_voice(voice: Voice, ids: set[int]) -> Voice:
    if not any(id(one) in ids for one in voice.statements):
        return voice
    return replace(voice, statements=tuple(
        replace(one, fact=replace(one.fact, confidence=_AS_IF, readings=())) if id(one) in ids else one
        for one in voice.statements))
