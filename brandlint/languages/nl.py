"""Dutch."""

from __future__ import annotations

from brandlint.languages.model import Language

LANGUAGE = Language(
    code="nl",
    decimal_comma=True,
    currency="EUR",
)
