"""Every pattern for prices, percentages, deals and codes matches its own examples and none of its counter-examples."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from brandlint.facts import deals, money, percent
from brandlint.facts.amounts import amounts
from brandlint.facts.bare import bare_amounts, bare_pattern
from brandlint.facts.codes import with_capitals, with_code
from brandlint.facts.reading import Reading
from brandlint.facts.skeleton import AMOUNT, PERCENT, Skeleton, Slot, compiled, skeleton
from brandlint.languages.model import BUILT_IN, Language, Pattern, language_of

MARKETS = {"nl": "nl-NL", "en": "en-GB", "af": "af-ZA", "de": "de-DE", "fr": "fr-FR"}


def _reading(line: str, language: Language) -> Reading:
    return Reading.of(line, MARKETS[language.code])


def _as_written(line: str, language: Language) -> str:
    return _reading(line, language).chars


def _with_amounts(line: str, language: Language) -> str:
    reading = _reading(line, language)
    signed = amounts(reading)
    slots = (Slot(amount.start, amount.end, AMOUNT) for amount in (*signed, *bare_amounts(reading, signed)))
    return Skeleton(reading.chars, slots).chars


def _with_money(line: str, language: Language) -> str:
    reading = _reading(line, language)
    return skeleton(reading.chars, list(money.find(reading, ()))).chars


def _with_percentages(line: str, language: Language) -> str:
    reading = _reading(line, language)
    found = list(money.find(reading, ()))
    found += percent.find(reading, found)
    return skeleton(reading.chars, [fact for fact in found if PERCENT not in fact.text]).chars


def _tables(language: Language) -> Iterator[tuple[str, tuple[Pattern, ...]]]:
    yield "role of an amount", language.prices.roles
    yield "bare amount", language.prices.bare
    yield "spoken percentage", language.percents.spoken
    yield "role of a percentage", language.percents.roles
    yield "deal", language.deals
    yield "named code", language.codes.named
    yield "shown code", language.codes.shown
    yield "used code", language.codes.used


SHAPES = {"role of an amount": _with_amounts, "role of a percentage": _with_percentages, "deal": _with_money}
COMPILERS = {"bare amount": bare_pattern, "named code": with_code, "shown code": with_capitals, "used code": with_code}
ALL = [(language, table, pattern) for language in map(language_of, BUILT_IN)
       for table, patterns in _tables(language) for pattern in patterns]


def _id(value: object) -> str:
    return value.code if isinstance(value, Language) else value.name if isinstance(value, Pattern) else str(value)


def _prepared(language: Language, table: str, pattern: Pattern) -> tuple[re.Pattern[str], object]:
    return COMPILERS.get(table, compiled)(pattern.regex), SHAPES.get(table, _as_written)


@pytest.mark.parametrize(("language", "table", "pattern"), ALL, ids=_id)
def test_matches_its_examples(language: Language, table: str, pattern: Pattern) -> None:
    regex, shape = _prepared(language, table, pattern)
    assert pattern.matches
    assert [line for line in pattern.matches if not regex.search(shape(line, language))] == []


@pytest.mark.parametrize(("language", "table", "pattern"), [case for case in ALL if case[2].never], ids=_id)
def test_leaves_its_counter_examples(language: Language, table: str, pattern: Pattern) -> None:
    regex, shape = _prepared(language, table, pattern)
    assert [line for line in pattern.never if regex.search(shape(line, language))] == []


@pytest.mark.parametrize(("language", "table", "pattern"), ALL, ids=_id)
def test_bounds_its_repetitions(language: Language, table: str, pattern: Pattern) -> None:
    """So that no text, however long, makes it slow."""
    assert _unbounded(re.compile(COMPILERS.get(table, compiled)(pattern.regex).pattern, re.VERBOSE)) == []


def _unbounded(regex: re.Pattern[str]) -> list[object]:
    from re import _constants, _parser  # type: ignore[attr-defined]

    def walk(tree: object) -> Iterator[object]:
        for operation, argument in tree:  # type: ignore[attr-defined]
            if operation in (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT):
                _, high, inner = argument
                yield from [high] if high == _constants.MAXREPEAT else ()
                yield from walk(inner)
            elif operation is _constants.BRANCH:
                for branch in argument[1]:
                    yield from walk(branch)
            elif operation is _constants.SUBPATTERN:
                yield from walk(argument[3])
            elif operation in (_constants.ASSERT, _constants.ASSERT_NOT):
                yield from walk(argument[1])

    return list(walk(_parser.parse(regex.pattern, regex.flags)))


def test_deals_know_every_name_of_a_deal() -> None:
    """A deal whose name nobody knows would be found and lost."""
    names = {pattern.name for code in BUILT_IN for pattern in language_of(code).deals}
    assert [name for name in sorted(names) if f"{name} " not in (deals.__doc__ or "")] == []
