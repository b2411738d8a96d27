"""English."""

from __future__ import annotations

from brandlint.languages.model import Language

LANGUAGE = Language(
    code="en",
    decimal_comma=False,
    currency=None,
)
