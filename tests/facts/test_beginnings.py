from __future__ import annotations

import re

import pytest

from brandlint.facts.beginnings import beginnings, with_beginning
from brandlint.facts.hints import VOCABULARIES
from brandlint.facts.vocabulary import source
from brandlint.languages.model import BUILT_IN, language_of

KNOWN = {
    "a word": (r"korting", {"k"}),
    "behind what looks around": (r"(?<!\w)(?:korting|voordeel)(?!\w)", {"k", "v"}),
    "behind what may be left out": (r"(?:extra\s)?korting", {"e", "k"}),
    "a digit or a word": (r"(?:[2-9]|twee)\shalen", {r"\d", "t"}),
    "a class": (r"[xyz-]\d", {r"xyz\-"}),
    "a sign": (r"¤\skorting", {"\\¤"}),
    "a letter of one case": (r"(?-i:R)\s?\d", {"r"}),
    "what looks ahead tells nothing": (r"(?=.{3}x)halen", {"h"}),
}

UNKNOWN = {
    "any letter": r"\w{2}korting",
    "all but some": r"[^\W\d_]+",
    "all of it may be left out": r"(?:gratis)?",
    "an alternative that looks around only": r"korting|(?=x)",
    "a decision": r"(a)?(?(1)b|c)",
    "what stood before": r"(?P<a>x)?(?P=a)y",
}


@pytest.mark.parametrize(("regex", "expected"), KNOWN.values(), ids=KNOWN)
def test_known(regex: str, expected: set[str]) -> None:
    assert beginnings(regex) == expected


@pytest.mark.parametrize("regex", UNKNOWN.values(), ids=UNKNOWN)
def test_unknown(regex: str) -> None:
    """The pattern stays as it is."""
    assert beginnings(regex) is None
    assert with_beginning(regex) == regex


def test_a_comment_at_the_end_ends_there() -> None:
    pattern = re.compile(with_beginning("kort | lang  # of iets anders"), re.VERBOSE | re.IGNORECASE)
    assert pattern.findall("Kort en lang") == ["Kort", "lang"]


@pytest.mark.parametrize("code", BUILT_IN)
def test_the_question_changes_no_match(code: str) -> None:
    """Every word of a language is found in its examples where it is found without the question."""
    flags = re.VERBOSE | re.IGNORECASE
    for patterns in (table(language_of(code)) for table in VOCABULARIES.values()):
        lines = [line for pattern in patterns for line in (*pattern.matches, *(one.upper() for one in pattern.matches))]
        for name in dict.fromkeys(pattern.name for pattern in patterns):
            plain, asking = (re.compile(regex, flags) for regex in (source(patterns, name), with_beginning(source(patterns, name))))
            for line in lines:
                assert [one.span() for one in plain.finditer(line)] == [one.span() for one in asking.finditer(line)], (name, line)
