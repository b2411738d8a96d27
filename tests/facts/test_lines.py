"""Whole lines of retail copy: everything that they state of prices, reductions, deals and codes, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from brandlint.facts import codes, deals, money, percent
from brandlint.facts.model import Deal, Fact, Kind, Money, Percent, Value
from brandlint.facts.reading import Reading

FOLDER = Path(__file__).parent / "lines"


def _cases() -> list[object]:
    cases = []
    for path in (FOLDER / f"{code}.yaml" for code in ("af", "de", "en", "fr", "nl")):
        table = yaml.safe_load(path.read_text(encoding="utf-8"))
        for entry in table["lines"]:
            locale = entry.get("locale", table["locale"])
            cases.append(pytest.param(entry["line"], locale, entry["facts"], id=f"{path.stem}: {entry['line']}"))
    return cases


def _offers(reading: Reading) -> list[Fact]:
    found: dict[tuple[Kind, int, int], Fact] = {}
    for finder in (money, deals, percent, codes):
        found |= {(fact.kind, fact.start, fact.end): fact for fact in list(finder.find(reading, tuple(found.values())))}
    return sorted(found.values(), key=lambda fact: (fact.start, fact.end, fact.kind))


def _told(value: Value) -> str:
    match value:
        case Money():
            per, payments = f" per {value.per}" if value.per else "", f" x{value.count}" if value.count else ""
            return f"{value.currency} {value.amount}{per}{payments}"
        case Percent():
            return str(value.value)
        case Deal(buy=int()):
            return f"buy {value.buy} pay {value.pay}"
        case Deal(nth=int()):
            return f"nth {value.nth} -{value.percent}%"
        case Deal():
            return f"{value.quantity} for {value.currency} {value.total}"
    return str(value)


def _line(fact: Fact) -> str:
    head = " ".join(part for part in (fact.kind.value, fact.role, fact.topic) if part)
    return f"{head} | {fact.text} | {_told(fact.value)}{'' if fact.sure else ' ?'}"


@pytest.mark.parametrize(("line", "locale", "facts"), _cases())
def test_states_all_of_it_and_nothing_else(line: str, locale: str, facts: list[str]) -> None:
    found = _offers(Reading.of(line, locale))
    assert [_line(fact) for fact in found] == facts
    assert all(line[fact.start:fact.end] == fact.text for fact in found)
