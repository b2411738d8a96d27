"""Reading ease: Flesch's formula and its adaptations, 100 for the easiest texts, 0 for the hardest.

English: R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948), 221-233.
Dutch: W. H. Douma, De leesbaarheid van landbouwbladen (1960), known as Flesch-Douma.
German: T. Amstad, Wie verständlich sind unsere Zeitungen? (1978).
French: L. Kandel and A. Moles, Application de l'indice de Flesch à la langue française (1958).
For Afrikaans no formula is published that is as widely used, so that none is worked out. The numbers are in
`brandlint.languages`.
"""

from __future__ import annotations

from collections.abc import Iterable

from brandlint.languages.model import language_of
from brandlint.prose.counts import Counts, counts_of

FEWEST_WORDS = 50
"""A text with fewer has no measure: one long word more would decide."""


def reading_ease(texts: Iterable[str], language: str | None) -> float | None:
    """How easy a text is to read; None where it is too short, or its language has no formula.

    Args:
        texts: its paragraphs.
    """
    code = (language or "").partition("-")[0].lower()
    formula = language_of(code).reading.ease if code and language_of(code).code == code else None
    if formula is None:
        return None
    counts = counts_of(texts, code)
    if counts.words < FEWEST_WORDS or not counts.sentences:
        return None
    base, of_sentences, of_words = formula
    return base - of_sentences * counts.words / counts.sentences - of_words * counts.syllables / counts.words


def grades(counts: Counts) -> dict[str, float]:
    """Measures of the school years (in the United States) that an English text takes, by their names.

    Sources: Gunning (1952), Coleman and Liau (1975), Kincaid et al. (1975), McLaughlin (1969), Smith and Senter (1967).
    """
    words, ended = max(1, counts.words), max(1, counts.sentences)
    per_sentence = words / ended
    return {
        "Gunning Fog": 0.4 * (per_sentence + 100 * counts.complex_words / words),
        "Coleman-Liau": 5.88 * counts.characters / words - 29.6 * ended / words - 15.8,
        "Flesch-Kincaid": 0.39 * per_sentence + 11.8 * counts.syllables / words - 15.59,
        "SMOG": 1.0430 * (counts.polysyllabic_words * 30 / ended) ** 0.5 + 3.1291,
        "Automated Readability": 4.71 * counts.characters / words + 0.5 * per_sentence - 21.43,
    }
