"""Without a guide the majority is right, counted by channel and locale, not by copies; the odd ones out are findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from brandlint.linking.ledger import Statement, one_an_asset


class OddOne(NamedTuple):
    """A statement that says something else than the others, of which a few bear witness; in a tie there is no right one."""

    statement: Statement
    expected: str
    others: list[Statement]
    tie: bool


def split_by_value(statements: Iterable[Statement], value: Callable[[Statement], str] = lambda one: str(one.fact.value)
                   ) -> dict[str, list[Statement]]:
    """Statements grouped by what they say."""
    groups: dict[str, list[Statement]] = {}
    for statement in statements:
        groups.setdefault(value(statement), []).append(statement)
    return groups


def odd_ones_out(groups: Mapping[str, list[Statement]]) -> Iterator[OddOne]:
    """The statements that are not of the majority.

    One asset that says two things is enough for a finding only where another asset or part sides with one of them.
    A tie gives one finding, at its last place, that names the other side.
    """
    if len(groups) < 2 or len({_speaker(one) for group in groups.values() for one in group}) < 2:
        return
    ranked = sorted(groups.items(), key=lambda item: (-_voices(item[1]), item[0]))
    (right, majority), (_, second) = ranked[0], ranked[1]
    if _voices(majority) == _voices(second):
        last = max((one for _, group in ranked[:2] for one in group), key=lambda one: (one.path, one.fact.block, one.fact.start))
        other = next(value for value, group in ranked[:2] if last not in group)
        yield OddOne(last, other, one_an_asset(groups[other]), tie=True)
        return
    witnesses = one_an_asset(majority)
    for _, group in ranked[1:]:
        for statement in group:
            yield OddOne(statement, right, witnesses, tie=False)


def _voices(statements: list[Statement]) -> int:
    """How many channels and locales say it."""
    return len({(one.channel, one.locale) for one in statements})


def _speaker(statement: Statement) -> tuple[str, str | None, int]:
    return statement.path, statement.block.part, statement.block.record
