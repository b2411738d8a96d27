"""Holds what brandlint reads in a line against what a person read in it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from notation import TERMS, Statement, stated, written

import brandlint
from brandlint.facts.model import Fact

EXACT = {"money", "percent", "deal", "code", "period"}
"""Kinds whose words must be the same to the character."""
_UNIT = re.compile(r" (?:per |x\d).*")


class Line(NamedTuple):
    """A line of copy and what it states."""

    text: str
    locale: str
    states: tuple[Statement, ...]

    @classmethod
    def of(cls, entry: dict[str, object], locale: str) -> Line:
        states = entry["states"]
        assert isinstance(states, list)
        return cls(str(entry["line"]), str(entry.get("locale", locale)), tuple(one for text in states for one in written(text)))


@dataclass
class Score:
    """What was right, missed and made up, by kind, and how many lines were right as a whole."""

    right: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    lines: int = 0
    whole: int = 0
    values: int = 0
    traps: int = 0
    caught_in_traps: int = 0

    def add(self, line: Line, missed: list[Statement], false: list[Statement]) -> None:
        self.lines += 1
        self.whole += not missed and not false
        self.values += bare(missed) == bare(false)
        self.traps += not line.states
        self.caught_in_traps += len(false) if not line.states else 0
        gone = Counter(one.kind for one in missed)
        self.missed += gone
        self.false += Counter(one.kind for one in false)
        self.right += Counter(one.kind for one in line.states if counts(one)) - gone


def bare(statements: list[Statement]) -> list[tuple[str, str, str]]:
    """The amounts, percentages, deals, codes and periods among some statements, without what they are for."""
    return sorted((one.kind, one.words, _UNIT.sub("", one.value)) for one in statements if one.kind in EXACT)


def counts(statement: Statement) -> bool:
    """Percentages that are no reduction are nobody's mistake."""
    return (statement.kind, statement.role) != ("percent", "other")


def compare(line: Line) -> tuple[list[Statement], list[Statement]]:
    """The statements of a line that were not read, and those that were read and do not stand there."""
    facts = brandlint.find_facts(line.text, line.locale)
    deals = [fact for fact in facts if fact.kind == "deal"]
    alone = [fact for fact in facts if fact.role != "total" or not any(inside(fact, deal) for deal in deals)]
    found = [one for fact in alone for one in stated(fact) if counts(one)]
    missed = []
    for expected in filter(counts, line.states):
        match = next((one for one in found if same(expected, one)), None)
        if match is None:
            missed.append(expected)
        else:
            found.remove(match)
    repeated = [one for one in found if one.kind in TERMS and any(same(one, expected) for expected in line.states)]
    return missed, [one for one in found if one not in repeated]


def inside(fact: Fact, deal: Fact) -> bool:
    """Whether an amount is that of a deal and says nothing beside it."""
    return deal.start <= fact.start and fact.end <= deal.end


def same(expected: Statement, found: Statement) -> bool:
    if expected.kind != found.kind:
        return False
    if expected.kind in EXACT:
        return expected == found
    if expected.kind in TERMS:
        return expected.value == found.value
    left, right = letters(expected.words), letters(found.words)
    return left in right or right in left


def letters(text: str) -> str:
    return re.sub(r"\W", "", text).casefold()
