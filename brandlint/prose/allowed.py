"""What a rule lets pass: its exceptions, and the words that a vocabulary accepts."""

from __future__ import annotations

from collections.abc import Sequence

from brandlint.prose.patterns import Pattern, compiled


class Allowed:
    """Exceptions of a rule.

    Args:
        terms: patterns; capitals count in them unless they begin with (?i).
    """

    def __init__(self, terms: Sequence[str]) -> None:
        self._terms = sorted(dict.fromkeys(terms), key=lambda term: (-len(term), term))
        self._words: Pattern | None = None
        self._phrases: Pattern | None = None

    @property
    def words(self) -> Pattern | None:
        """One of the exceptions, as a word; None where there are none."""
        if self._terms and self._words is None:
            either = "|".join(term if term.startswith("(?i)") else f"(?-i:{term})" for term in self._terms)
            self._words = compiled(rf"\b(?:{either})\b", lines=True)
        return self._words

    @property
    def _phrase(self) -> Pattern | None:
        phrases = [term for term in self._terms if " " in term or "\t" in term or r"\s" in term]
        if phrases and self._phrases is None:
            self._phrases = compiled(rf"\b(?:{'|'.join(phrases)})\b", ignore_case=True)
        return self._phrases

    def holds(self, found: str) -> bool:
        """Whether an exception stands in what was found."""
        return bool(found) and self.words is not None and self.words.search(found) is not None

    def covers(self, text: str, start: int, end: int) -> bool:
        """Whether what was found lies in a phrase that is an exception."""
        phrase = self._phrase
        return phrase is not None and any(one.start() <= start and end <= one.end() for one in phrase.matches(text))

    def lets_pass(self, text: str, start: int, end: int) -> bool:
        """Whether a stretch of a text is no finding."""
        return self.holds(text[start:end].strip()) or self.covers(text, start, end)
