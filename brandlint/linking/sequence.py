"""Several products and several amounts in one sentence or paragraph: which belongs to which?"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from brandlint.facts import naming
from brandlint.facts.model import Fact
from brandlint.linking.names import Mention


@cache
def _joined() -> re.Pattern[str]:
    """All that may stand between two names of a list."""
    words = f"{naming.and_words()}|{naming.or_words()}|{naming.with_words()}"
    return re.compile(rf"\s*(?:,|&|\+|/|{words})\s*(?:{naming.articles()})?\s*", re.I)


class _Run(NamedTuple):
    """Names, or amounts, that follow each other without one of the other kind between."""

    subjects: tuple[str, ...]
    prices: tuple[Fact, ...]
    joined: bool


def owner_in_sequence(fact: Fact, named: list[Mention], prices: list[Fact], *, joined: bool,
                      between: Callable[[int, int], str]) -> str | None:
    """The subject whose turn it is, or None where the order does not tell.

    Args:
        named, prices: of one block (or one sentence), any order.
        joined: several names before one amount may be sold together ("Jas en muts nu € 50"): then it is nobody's.
        between: the text between two offsets.
    """
    runs = _runs(named, prices, between)
    at = next((number for number, run in enumerate(runs) if fact in run.prices), None)
    if at is None:
        return None
    if runs[0].subjects:
        return _share(runs[at - 1], runs[at], fact, joined) if at else None
    if len(runs) % 2 == 0 and all(len(run.subjects) == 1 for run in runs[1::2]):
        return runs[at + 1].subjects[0]
    return None


def _share(names: _Run, amounts: _Run, fact: Fact, joined: bool) -> str | None:
    if len(names.subjects) == 1:
        return names.subjects[0]
    current = [price for price in amounts.prices if price.role == fact.role]
    if len(current) == len(names.subjects):
        return names.subjects[current.index(fact)]
    if joined and names.joined:
        return None
    return names.subjects[-1]


def _runs(named: list[Mention], prices: list[Fact], between: Callable[[int, int], str]) -> list[_Run]:
    runs: list[_Run] = []
    end = 0
    both: list[Mention | Fact] = [*named, *prices]
    for item in sorted(both, key=lambda one: one.start):
        last = runs[-1] if runs else None
        if isinstance(item, Fact):
            if last is not None and last.prices:
                runs[-1] = last._replace(prices=(*last.prices, item))
            else:
                runs.append(_Run((), (item,), False))
        elif last is not None and last.subjects:
            if item.subject not in last.subjects:
                together = bool(_joined().fullmatch(between(end, item.start)))
                runs[-1] = _Run((*last.subjects, item.subject), (), last.joined or together)
        else:
            runs.append(_Run((item.subject,), (), False))
        end = item.end
    return runs
