"""Finds how a text addresses its reader: familiarly ("je", "du", "tu") or formally ("u", "Sie", "vous")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from brandlint.facts.vocabulary import compiled, source
from brandlint.languages.model import language_of

INFORMAL, FORMAL = "informal", "formal"


class Addressed(NamedTuple):
    """A word by which a reader is addressed: its form, and `chars[start:end]`."""

    form: str
    start: int
    end: int


def find(chars: str, locale: str | None) -> Iterator[Addressed]:
    """The words of a text that address its reader; none in a language that has one form only."""
    for form in (INFORMAL, FORMAL):
        pattern = _pattern(language_of(locale).code, form)
        if pattern is not None:
            yield from (Addressed(form, match.start(), match.end()) for match in pattern.finditer(chars))


@cache
def _pattern(code: str, form: str) -> re.Pattern[str] | None:
    forms = language_of(code).address_forms
    return compiled(source(forms, form)) if forms else None
