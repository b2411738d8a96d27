"""Words that count in every text, whatever its language: patterns find their lines, and no language's finds another's trap."""

from __future__ import annotations

import dataclasses
import re

import pytest

from brandlint.facts.naming import any_of
from brandlint.facts.remarks import of_some_goods, on_some_goods
from brandlint.languages.model import BUILT_IN, ColumnWords, Language, NamingWords, RemarkWords, language_of

ROOMS = {"naming": NamingWords, "columns": ColumnWords, "remarks": RemarkWords}
PATTERNS = [("naming", "labels"), ("naming", "other_things"), ("naming", "kinds"), ("remarks", "code"),
            ("remarks", "everything"), ("remarks", "offers"), ("remarks", "all_goods"),
            ("remarks", "personal"), ("remarks", "groups"), ("remarks", "past"), ("remarks", "days_before"), ("remarks", "other_thresholds")]
WORDS = [(room, field.name) for room, kind in ROOMS.items() for field in dataclasses.fields(kind)
         if (room, field.name) not in PATTERNS]


def _part(language: Language, room: str, field: str):
    return getattr(getattr(language, room), field)


def _every(room: str, field: str):
    return [pattern for code in BUILT_IN for pattern in _part(language_of(code), room, field)]


CASES = [pytest.param(room, field, pattern, id=f"{code} {field} {pattern.name}")
         for code in BUILT_IN for room, field in PATTERNS for pattern in _part(language_of(code), room, field)]


def _searched(field: str, regex: re.Pattern[str], line: str) -> object:
    """Goods are looked at from their first word on, and what is behind a name; all else anywhere in a sentence."""
    return regex.match(line) if field in ("all_goods", "kinds") else regex.search(line)


@pytest.mark.parametrize(("room", "field", "pattern"), CASES)
def test_a_pattern_matches_its_examples_by_itself(room, field, pattern):
    assert pattern.matches
    assert [line for line in pattern.matches if not _searched(field, any_of([pattern]), line)] == []


@pytest.mark.parametrize(("room", "field", "pattern"), CASES)
def test_no_pattern_of_any_language_matches_the_counter_examples(room, field, pattern):
    assert [line for line in pattern.never if _searched(field, any_of(_every(room, field)), line)] == []


@pytest.mark.parametrize("code", BUILT_IN)
@pytest.mark.parametrize(("room", "field"), WORDS)
def test_words_are_lower_case_and_stand_alone(code, room, field):
    words = _part(language_of(code), room, field)
    assert [word for word in words if word != word.lower().strip() or not word] == []


@pytest.mark.parametrize("code", BUILT_IN)
@pytest.mark.parametrize(("room", "field"), [case for case in [*PATTERNS, *WORDS] if case[1] != "counts"])
def test_every_language_has_words_for_it(code, room, field):
    assert _part(language_of(code), room, field)


@pytest.mark.parametrize(("line", "limited"), [
    ("5 jaar garantie op onze tenten", True), ("2 years' warranty on the tents", True), ("2 jaar waarborg op tente", True),
    ("30 dagen retour op alle artikelen", False), ("free returns on all orders", False), ("Terugstuur is gratis vir elke bestelling", False),
])
def test_a_term_is_of_some_goods_where_it_names_them(line, limited):
    assert bool(on_some_goods().search(line)) is limited


@pytest.mark.parametrize(("line", "limited"), [
    ("Hearing aids have a 5-year guarantee.", True), ("Batterijen hebben 6 maanden garantie.", True), ("Batterye het 6 maande waarborg.", True),
    ("You have 30 days to return it.", False), ("All our bikes come with a 2-year warranty.", False), ("Je hebt 30 dagen bedenktijd.", False),
])
def test_a_sentence_begins_with_the_goods_that_it_is_on(line, limited):
    assert bool(of_some_goods().search(line)) is limited
