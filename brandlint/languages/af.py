"""Afrikaans."""

from __future__ import annotations

from brandlint.languages.model import Language

LANGUAGE = Language(
    code="af",
    decimal_comma=True,
    currency="ZAR",
)
