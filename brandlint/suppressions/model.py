"""What a comment asks for."""

from __future__ import annotations

from typing import NamedTuple

from brandlint.documents.places import Place, Span, span_of
from brandlint.suppressions.selection import fits


class Suppression(NamedTuple):
    """A comment that silences findings.

    Attributes:
        codes: codes, prefixes or names of rules, as written.
        reason: why; None where the comment gives none, and it then silences nothing.
        place: where the comment stands.
        lines: the first and the last line that it speaks of; None for the whole file.
    """

    codes: tuple[str, ...]
    reason: str | None
    place: Span
    lines: tuple[int, int] | None

    def names(self, code: str, rule: str) -> bool:
        """Whether it speaks of a rule, given by its code and name."""
        return any(fits(pattern, code, rule) for pattern in self.codes)

    def reaches(self, place: Place) -> bool:
        """Whether a place of the same file lies, at least in part, on its lines."""
        if self.lines is None:
            return True
        span = span_of(place)
        return span is not None and span.line <= self.lines[1] and _last_line(span) >= self.lines[0]

    def holds(self, place: Place) -> bool:
        """Whether a place of the same file lies in the comment itself: what a reason says is no statement of the asset."""
        span = span_of(place)
        return span is not None and self.place.start <= span.start and span.end <= self.place.end


def _last_line(span: Span) -> int:
    return span.end_line - 1 if span.end_column == 1 and span.end_line > span.line else span.end_line
