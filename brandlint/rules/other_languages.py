"""Texts that were left in the language of another version."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.findings import Finding, Severity
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, at, shortened
from brandlint.translations import say, words

_LEFT = Head("LOC003", "text-in-another-language", Severity.WARNING)
_NAMES = dict(zip(("nl", "en", "af", "de", "fr"), words("Dutch", "English", "Afrikaans", "German", "French"), strict=True))


def _left(case: Case) -> Iterator[Finding]:
    """Blocks in another language than their own version, where more of the asset is in its own."""
    for voice in case.ledger.voices:
        for one in voice.study.foreign:
            language = _NAMES.get(one.language, one.language)
            yield at(_LEFT, voice, one.place, say("this text is in {language}; the asset is for {locale}", language=language,
                                                  locale=voice.locale),
                     found=shortened(one.text))


RULES = (
    Rule(_LEFT.code, _LEFT.name, _LEFT.severity,
         "A text stands in another language than the version that it is part of.",
         "It was forgotten when the others were translated.",
         "You can return everything within thirty days, and we will pay you back.",
         "Je kunt alles binnen dertig dagen terugsturen, en je krijgt je geld terug.", _left),
)
