"""The columns of the matrix: a channel and a locale as the guide calls it."""

from __future__ import annotations

from brandlint.rules.model import Case

Column = tuple[str, str | None]


def locale_of(case: Case, code: str | None) -> str | None:
    """A locale as the guide calls it."""
    known = case.guide.locale_for(code)
    return known.code if known else code


def in_order(column: Column) -> tuple[str, str]:
    """A key that sorts columns."""
    return column[0], column[1] or ""
