"""Text that is made to be slow is read to its end: what takes a finder time grows with the text and not faster.

No clock is asked. A pattern that went back over the text again and again would not come to an end here.
"""

from __future__ import annotations

import pytest

from brandlint.facts import codes, deals, find, money, percent
from brandlint.facts.reading import Reading

LENGTH = 200_000
LOCALES = ["nl-NL", "en-ZA", "af-ZA", "de-DE", "fr-FR"]
SEEDS = ["1", "1 ", "Do. 31 ", "€ ", "€ 1 ", " ", "1.111", "vanaf ", "gratis bezorging bij ons ", "een twee drie ", "code ", "ABC1 ", "10% ",
         "koop 2 stuks en krijg ", "free delivery on orders ", "buy one get one ", "⁹⁵", "euro ", "negen euro ", "met kaart € 1 ", "2 voor 3 ",
         "2 halen 1 ", "a", "nu 1,99 € 2 ", "met ABC10 10% korting ", "R1 000 ", "14.12.", "neunundneunzig Euro ", "2. Artikel ", "kaufe 2 Stück und erhalte ", "versandkostenfrei ab ", "statt 1 € ", "1,-", "(", "-€ 1", "2e "]


def _read(text: str, locale: str) -> None:
    reading = Reading.of(text, locale)
    found = list(money.find(reading, ()))
    for finder in (deals, percent, codes):
        found += list(finder.find(reading, tuple(found)))
    assert all(0 <= fact.start < fact.end <= len(text) for fact in found)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("locale", LOCALES)
def test_is_read_to_its_end(seed: str, locale: str) -> None:
    _read((seed * LENGTH)[:LENGTH // 10], locale)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_long_line_of_all_of_it_is_read_to_its_end(locale: str) -> None:
    share = LENGTH // len(SEEDS)
    _read("".join((seed * share)[:share] for seed in SEEDS), locale)


def test_a_long_text_is_read_to_its_end_however_often():
    for text in ("x " * 4_000 + "Jas nu € 20", "{" * 8_000 + "Jas nu € 20"):
        assert [fact.text for fact in find(text, "nl-NL")] == [fact.text for fact in find(f"{text} ", "nl-NL")] == ["€ 20"]
