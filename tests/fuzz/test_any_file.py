"""Whatever becomes of a valid file, it is read or told why not: nothing else is raised, and no place lies outside of it.

    pytest tests/fuzz --fuzz-examples 5000    # as long as one likes; each example that fails is shrunk and printed
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.mutations import mutated
from tests.fuzz.seeds import seeds
from tests.fuzz.targets import LOCALES, TARGETS

DRAWN = frozenset({"pdf", "png", "jpg", "webp", "gif", "tiff"})
"""Formats of which a file takes fifty times as long as a text."""
FILES = [name for name in TARGETS if not name.startswith("grammar")]
SIGNS = ("€ 39,95", "€39", "39,-", "1.234,50 euro", "£39.95", "R1 000", "$ 5", "20%", "1+1", "2 for 3", "2e", "3 =", "-10%", "½", "10 x € 9,99",
         "LENTE26", "14-12-2026", "14 december", "1 t/m 14 maart", "Dec 1–14", "31.12.", "06 12 34 56 78", "a@b.example", "www.b.example/c", "30",
         "(", ")", ",", ".", ":", "/", "-", "–", "*", "\n", "\u00a0", "\u200b", "\u202e", "e\u0301", "🎉", "٣", "9" * 40, "[naam]", "{{ x }}", "%%a%%")
WORDS = {
    "nl-NL": "van voor nu vanaf per stuk korting code gratis verzending boven retour binnen dagen garantie jaar geldig tot en met halve prijs tweede Jas",
    "en-GB": "was now from each off code free delivery over returns within days warranty year valid until half price second buy get one Jacket",
    "de-DE": "statt nur ab pro Stück Rabatt Code gratis Versand ab Rückgabe innerhalb Tage Garantie Jahr gültig bis zum halben Preis zweite Jacke",
    "fr-FR": "au lieu de dès par pièce remise code livraison offerte retour sous jours garantie an valable jusqu'au à moitié prix deuxième Veste",
    "af-ZA": "was nou vanaf elk afslag kode gratis aflewering oor terugsendings binne dae waarborg jaar geldig tot halwe prys tweede Baadjie",
}


def settled(function: Callable[[], None], most: int) -> Callable[[], None]:
    return settings(max_examples=most, derandomize=True, deadline=None, database=None,
                    suppress_health_check=list(HealthCheck))(function)


@pytest.mark.parametrize("name", FILES)
def test_a_changed_file_is_read_or_told_of(name: str, request: pytest.FixtureRequest) -> None:
    @given(number=st.integers(0, 2**32))
    def read(number: int) -> None:
        TARGETS[name](mutated(seeds()[name], Random(number)))

    TARGETS[name](seeds()[name])
    settled(read, request.config.getoption("--fuzz-examples") // (5 if name in DRAWN else 1))()


@pytest.mark.parametrize("locale", LOCALES)
def test_any_line_of_the_grammar_is_read(locale: str, request: pytest.FixtureRequest) -> None:
    words = st.sampled_from((*WORDS[locale].split(), *SIGNS))

    @given(line=st.lists(st.tuples(words, st.sampled_from((" ", " ", " ", "", "\u00a0", "-"))), max_size=30))
    def read(line: list[tuple[str, str]]) -> None:
        TARGETS[f"grammar {locale}"]("".join(word + gap for word, gap in line).encode("utf-8", "replace"))

    settled(read, 4 * request.config.getoption("--fuzz-examples"))()


@pytest.mark.parametrize("name", sorted(set(seeds()) & {"docx", "xlsx", "pptx", "pdf", "png", "html", "eml", "svg"}))
def test_what_fuzzing_begins_with_is_valid(name: str) -> None:
    """Else only messages would be tried."""
    from brandlint.assets.model import Asset
    from brandlint.scale.stage import reread

    read = reread(Asset(f"web/nl/a.{name}", "web", name, "nl-NL"), seeds()[name])
    assert read.blocks or name == "png"
