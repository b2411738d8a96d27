"""What a pattern cannot match without, and that no text is passed over that a pattern matches."""

from __future__ import annotations

import pytest

from brandlint.facts.hints import BARE, TABLES, VOCABULARIES, hints_of
from brandlint.facts.literals import most_telling, needs
from brandlint.facts.reading import Reading
from brandlint.facts.skeleton import AMOUNT, PERCENT
from brandlint.languages.model import BUILT_IN, Pattern, language_of

NEEDED = {
    "a word": (r"\bkorting\b", {"korting"}),
    "the longest of a row": (r"op\salle\sjassen", {"jassen"}),
    "one of several": (r"korting|voordeel", {"korting", "voordeel"}),
    "several in a group": (r"(?P<saving>¤)\s(?:korting|minder)", {"korting", "minder"}),
    "what may be left out is none": (r"(?:extra\s)?korting", {"korting"}),
    "a letter that may be left out ends a literal": (r"euro'?s", {"euro"}),
    "what must be repeated": (r"(?:heel\s){1,3}\d", {"heel"}),
    "what is looked for ahead": (r"\d\d(?=[^.]{0,9}\bgratis)", {"gratis"}),
    "what must not follow is none": (r"vanaf(?!\smorgen\b)", {"vanaf"}),
    "one of few letters": (r"\d\s?[x×]\s?\d", {"x", "×"}),
    "a space in a verbose pattern is none": (r"va n a f", {"vanaf"}),
    "an escaped sign": (r"v\.a\.\s\d", {"v.a."}),
    "lower case": (r"(?-i:WINTER)\d", {"winter"}),
    "an escaped bracket that may be left out": (r"x\(?(?:excl|ex)\sbtw", {"btw"}),
}

UNKNOWN = {
    "one alternative says nothing": r"korting|\w\w",
    "all of it may be left out": r"(?:gratis)?",
    "a sign whose other case is several": r"µ",
    "a decision": r"(a)?(?(1)b|c)",
}


@pytest.mark.parametrize(("regex", "expected"), NEEDED.values(), ids=NEEDED)
def test_needed(regex: str, expected: set[str]) -> None:
    assert set(most_telling(needs(regex)) or ()) == expected


@pytest.mark.parametrize("regex", UNKNOWN.values(), ids=UNKNOWN)
def test_unknown(regex: str) -> None:
    """Nothing is said, so that the pattern is tried everywhere."""
    assert needs(regex) == set()


TOGETHER = {
    "an amount and a word": (r"\b(?:van|was)\s(?P<was>¤)\svoor", [{"van", "was"}, {"¤"}, {"voor"}]),
    "a sign within signs": (r"-\ ¤\ korting", [{"- "}, {"¤"}, {" korting"}]),
    "any digit": (r"(?:[2-9]|1\d)\s?\+\s?\d", [{"0"}, {"+"}]),
    "a digit or a word for one": (r"(?:\d|twee)\shalen", [{"0", "twee"}, {"halen"}]),
    "what a group needs": (r"(?:buy\s\d)\sget", [{"buy"}, {"0"}, {"get"}]),
    "digits that may be left out are none": (r"korting\d?", [{"korting"}]),
}


@pytest.mark.parametrize(("regex", "expected"), TOGETHER.values(), ids=TOGETHER)
def test_needed_together(regex: str, expected: list[set[str]]) -> None:
    assert needs(regex) == set(map(frozenset, expected))


def _patterns(code: str) -> list[tuple[str, str | int, Pattern]]:
    language = language_of(code)
    tried = [(name, number, one) for name, patterns in TABLES.items() for number, one in enumerate(patterns(language))]
    return tried + [(name, one.name, one) for name, patterns in VOCABULARIES.items() for one in patterns(language)]


@pytest.mark.parametrize("code", BUILT_IN)
def test_every_example_hints_at_its_pattern(code: str) -> None:
    hints = hints_of(code)
    signs = hints.of_sign(AMOUNT) | hints.of_sign(PERCENT)
    for kind, name, pattern in _patterns(code):
        needed = hints.needed(kind, name) if isinstance(name, int) else hints.bit(kind, name)
        for line in pattern.matches:
            for text in (line, line.upper(), line.replace("s", "ſ").replace("i", "İ")):
                assert (hints.of(text) | signs) & needed == needed, (pattern.name, text)


@pytest.mark.parametrize("code", BUILT_IN)
def test_a_text_without_words_hints_at_little(code: str) -> None:
    """A bare amount leaves nearly all patterns untried, but for a few short words; those of bare amounts wait for cents."""
    hints, reading = hints_of(code), Reading.of("12", code)
    words = sum(1 for kind, name, _ in _patterns(code) if kind in VOCABULARIES and reading.hints & hints.bit(kind, name))
    assert words + sum(len(reading.likely(name, AMOUNT)) for name in TABLES if name != BARE) <= 10


def test_half_a_character_is_no_obstacle() -> None:
    assert hints_of("nl").of("\ud83d korting") == hints_of("nl").of("? korting")
