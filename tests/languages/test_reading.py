"""How many syllables the words of each language have, as its data says."""

from __future__ import annotations

import pytest

from brandlint.languages.model import BUILT_IN, language_of
from brandlint.prose.counts import syllables

WORDS = [(code, word, count) for code in BUILT_IN for word, count in language_of(code).reading.syllables.items()]


@pytest.mark.parametrize(("code", "word", "count"), WORDS, ids=[f"{code}-{word}" for code, word, _ in WORDS])
def test_a_word_has_as_many_syllables_as_its_language_says(code: str, word: str, count: int) -> None:
    assert syllables(word, code) == count


@pytest.mark.parametrize("code", BUILT_IN)
def test_every_language_holds_its_pattern_to_account(code: str) -> None:
    assert len(language_of(code).reading.syllables) >= 6
