"""Every pattern of the language data takes a bounded number of steps for a character, on what it is slowest on.

No clock is asked: the steps of a backtracking matcher are counted on texts that are made from the pattern itself, each of its
repetitions pumped up. A pattern that goes back over a text takes steps in proportion to the text's length for every character.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from brandlint.facts.bare import bare_pattern
from brandlint.facts.codes import with_capitals, with_code
from brandlint.facts.named_days import holiday_names, numbered_week, whole_month
from brandlint.facts.skeleton import compiled
from brandlint.facts.vocabulary import source
from brandlint.languages.model import BUILT_IN, Language, Pattern, language_of
from tests.languages.steps import Matcher, attacks

LENGTH = 300
MOST = 130
"""Steps for a character, all alternatives at its place together; a pattern that is not linear takes LENGTH / 2 and more."""


def _offers(language: Language) -> Iterator[tuple[str, str]]:
    prices, percents, codes = language.prices, language.percents, language.codes
    for patterns, compiler in ((prices.roles, compiled), (prices.bare, bare_pattern), (percents.spoken, compiled),
                               (percents.roles, compiled), (language.deals, compiled), (codes.named, with_code),
                               (codes.shown, with_capitals), (codes.used, with_code)):
        yield from ((pattern.name, compiler(pattern.regex).pattern) for pattern in patterns)


def _words(language: Language) -> Iterator[tuple[str, str]]:
    naming, remarks = language.naming, language.remarks
    tables: tuple[tuple[Pattern, ...], ...] = (
        language.terms, language.dates.cues, language.contacts, language.asides, language.blanks, language.address_forms,
        naming.labels, naming.kinds, naming.other_things,
        remarks.code, remarks.everything, remarks.offers, remarks.all_goods)
    yield from ((pattern.name, source([pattern], pattern.name)) for patterns in tables for pattern in patterns)
    yield from ((name, compiler(language.code).pattern) for name, compiler in (
        ("whole months", whole_month), ("weeks", numbered_week), ("holidays", holiday_names)))


def _worst(regex: str) -> tuple[float, str]:
    matcher = Matcher(regex)
    texts = ((attack * LENGTH)[:LENGTH] for attack in attacks(regex) if attack)
    return max(((matcher.steps(text, 4 * MOST * LENGTH) / LENGTH, text[:60]) for text in texts), default=(0.0, ""))


@pytest.fixture(autouse=True)
def _deep() -> Iterator[None]:
    """The matcher that counts calls itself for every character of a repetition."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    yield
    sys.setrecursionlimit(before)


@pytest.mark.parametrize("patterns", [_offers, _words], ids=["offers", "words"])
@pytest.mark.parametrize("code", BUILT_IN)
def test_no_pattern_goes_back_over_its_worst_text(code, patterns):
    slow = {name: worst for name, regex in patterns(language_of(code)) if (worst := _worst(regex))[0] > MOST}
    assert slow == {}


@pytest.mark.parametrize("regex", [r"\s*x", r"(?:\w+\s?)+!", r"a[^.]*b", r"(?:x|xx){1,40}y"])
def test_the_count_tells_a_pattern_that_is_not_linear(regex):
    assert _worst(regex)[0] > MOST


@pytest.mark.parametrize(("regex", "text", "steps"), [("ab", "ab", 4), ("a{1,3}c", "aaac", 13), ("(?:ab|cd)", "cd", 7)])
def test_the_count_is_what_a_matcher_does(regex, text, steps):
    assert Matcher(regex).steps(text) == steps
