"""The language data of dates, terms and contacts: each pattern finds its own lines, and not the ones that it must leave."""

from __future__ import annotations

import pytest

from brandlint.facts.vocabulary import aside, compiled, contact_word, cue, source, term
from brandlint.languages.model import BUILT_IN, language_of


def blank(language, name):
    return compiled(source(language.blanks, name))


def form(language, name):
    return compiled(source(language.address_forms, name))


ROOMS = (("dates", cue, lambda language: language.dates.cues), ("terms", term, lambda language: language.terms),
         ("contacts", contact_word, lambda language: language.contacts), ("asides", aside, lambda language: language.asides), ("blanks", blank, lambda language: language.blanks),
         ("address forms", form, lambda language: language.address_forms))


def patterns():
    for code in BUILT_IN:
        language = language_of(code)
        for room, look_up, listed in ROOMS:
            for pattern in listed(language):
                yield pytest.param(look_up(language, pattern.name), pattern, id=f"{code} {room} {pattern.name}")


@pytest.mark.parametrize(("regex", "pattern"), list(patterns()))
def test_pattern_matches_its_lines_and_no_others(regex, pattern):
    assert pattern.matches
    assert [line for line in pattern.matches if not regex.search(line)] == []
    assert [line for line in pattern.never if regex.search(line)] == []


@pytest.mark.parametrize("room", [room for room, _, _ in ROOMS])
def test_every_language_has_a_pattern_for_every_name(room):
    names = {code: {pattern.name for pattern in next(listed(language_of(code)) for name, _, listed in ROOMS if name == room)}
             for code in BUILT_IN}
    optional = {"to_before", "only_day", "informal", "formal"}
    assert len({frozenset(found - optional) for found in names.values()}) == 1, names


@pytest.mark.parametrize("code", BUILT_IN)
def test_every_language_names_twelve_months_and_seven_days(code):
    words = language_of(code).dates
    assert (len(words.months), len(words.weekdays)) == (12, 7)
