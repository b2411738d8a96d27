"""Lines of retail copy, written for this project, with the periods, terms and contacts that they state."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from brandlint.facts import find
from brandlint.facts.model import Delivery, Fact, Kind, Period, Redeem, Returns, Warranty

LINES = Path(__file__).parent / "lines"
LOCALES = {"nl": "nl-NL", "en": "en-GB", "af": "af-ZA", "de": "de-DE", "fr": "fr-FR"}
OFFERED = {Kind.MONEY, Kind.PERCENT, Kind.DEAL, Kind.CODE}
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def cases():
    for language, locale in LOCALES.items():
        rows = yaml.safe_load((LINES / f"terms.{language}.yaml").read_text(encoding="utf-8"))
        for row in rows:
            yield pytest.param(locale, row["line"], row["states"], id=f"{language}: {row['line']}")


@pytest.mark.parametrize(("locale", "line", "states"), list(cases()))
def test_line_states_what_a_person_reads_in_it(locale, line, states):
    assert [notation(fact) for fact in find(line, locale) if concerns_terms(fact)] == states


@pytest.mark.parametrize("language", LOCALES)
def test_each_language_has_many_lines_and_many_that_state_nothing(language):
    rows = yaml.safe_load((LINES / f"terms.{language}.yaml").read_text(encoding="utf-8"))
    assert len(rows) >= 80
    assert sum(not row["states"] for row in rows) >= 15


def concerns_terms(fact: Fact) -> bool:
    return fact.kind not in OFFERED or fact.topic in ("delivery", "returns", "pickup")


def notation(fact: Fact) -> str:
    """A fact on one line: kind and role, the words, the value; a question mark where it is in doubt."""
    kind = f"{fact.kind} {fact.role}" if fact.role else fact.kind
    return f"{kind} | {fact.text} | {value_of(fact)}{'' if fact.sure else ' ?'}"


def value_of(fact: Fact) -> str:
    match fact.value:
        case Period() as period:
            days = "-".join(WEEKDAYS[day] for day in dict.fromkeys(period.weekdays) if day is not None)
            parts = [f"{period.start or ''}..{period.until or ''}", days, "last day unclear" if period.exclusive else ""]
        case Returns() as returns:
            unit = f"counted in {returns.unit}s" if returns.unit != "day" else ""
            counted = f"from {returns.counted_from}" if returns.counted_from else ""
            parts = [str(returns), "no other place" if returns.only else "", counted, unit]
        case Delivery() as delivery:
            parts = [str(delivery), "more than that" if delivery.over else ""]
        case Warranty() as warranty:
            parts = [f"{warranty.months} months"]
        case Redeem() as redeem:
            parts = [str(redeem)]
        case other:
            parts = [str(other)]
    return ", ".join(part for part in parts if part)
