"""In which language an office document says that it is."""

from __future__ import annotations

from collections import Counter

from brandlint.documents.locales import locale_of

_MOST = 0.8
"""The part of the letters that a language must have to be the document's."""
_USUAL = "en-US"
"""What programs write where nobody chose: it says nothing."""


class Languages:
    """Counts the letters of each language that runs name."""

    def __init__(self) -> None:
        self._letters: Counter[str] = Counter()

    def count(self, language: str | None, chars: str) -> None:
        """Count a run."""
        self._letters[locale_of(language or "") or ""] += sum(map(str.isalpha, chars))

    def main(self) -> str | None:
        """The locale of nearly all letters; None where there is none, or most runs name none."""
        locale, count = self._letters.most_common(1)[0] if self._letters else ("", 0)
        return locale if locale and locale != _USUAL and count >= _MOST * self._letters.total() else None
