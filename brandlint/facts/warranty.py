"""How long a warranty runs."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.facts.clauses import sentence_around
from brandlint.facts.durations import Duration
from brandlint.facts.model import Fact, Kind, Warranty
from brandlint.facts.statements import Statement
from brandlint.facts.vocabulary import term_in

_MONTHS = {"month": 1, "year": 12}
_DAYS_A_MONTH = 30
_FARTHEST = 24
_DOUBT = 0.8


def read(statement: Statement) -> Iterator[Fact]:
    """The warranty of a statement: a length of time beside a word for it.

    It is in doubt where it holds for a part only ("10 jaar garantie op de motor"), for second-hand goods or by law, is the
    most that one can have, or counts in days, as a promise to give the money back does ("our 60-day guarantee").
    """
    special = statement.first("part") or statement.first("statutory") or _is_on_used_goods(statement)
    lengths = [length for length in statement.durations() if _months(length) and _is_near(statement, length)]
    for length in lengths:
        sure = len(lengths) == 1 and not special and statement.right_before("up_to", length.start) is None
        sure = sure and length.unit in _MONTHS
        yield Fact(Kind.WARRANTY, Warranty(_months(length)), None, length.start, length.end,
                   statement.reading.raw[length.start:length.end], confidence=1.0 if sure else _DOUBT, topic="warranty")


def _is_on_used_goods(statement: Statement) -> bool:
    sentence = sentence_around(statement.reading, statement.start, statement.end)
    return term_in(statement.reading, "used").search(statement.reading.chars, *sentence) is not None


def _months(length: Duration) -> int:
    """The length in months, 0 where it is no whole number of them."""
    if length.unit in _MONTHS:
        return length.most * _MONTHS[length.unit]
    days = length.days[1]
    return days // _DAYS_A_MONTH if days and days % _DAYS_A_MONTH == 0 else 0


def _is_near(statement: Statement, length: Duration) -> bool:
    gaps = (max(topic.start - length.end, length.start - topic.end) for topic in statement.topics)
    return statement.answers or any(gap <= _FARTHEST for gap in gaps)
