"""Finds what is still to be filled in: "€ XX,XX", "Lorem ipsum", "[prijs]", "text to follow"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from brandlint.facts.model import Fact, Kind
from brandlint.facts.vocabulary import compiled, source
from brandlint.languages.model import language_of

_MAY_BE = re.compile(r"[Xx#_?]{2}|X[ .,%]|(?i:lorem|dolor)|\[|\bTB[CD]\b|\bTODO\b|FIXME")
"""What nearly no text holds that is ready."""
_BLANK_NUMBER = r"(?:[X#]{1,5}|[x?]{2,4}|_{2,6})(?:[ .,\u00a0\u202f](?:[X#]{2,3}|[x?]{2,3}|_{2,3}))*"
_BLANKS = re.compile(rf"""(?x)
    (?:(?<![\w$€£])(?:[€£$]|EUR|CHF|ZAR|R)[ \u00a0\u202f]?{_BLANK_NUMBER}(?![\w%]) )
    | (?<![\w.,])(?:X{{1,3}}|xx|\#\#|__|\?\?)(?:[.,](?:XX|xx|\#\#|__|\?\?))?[ \u00a0]?(?:€|EUR\b|%)(?!\w)
    | (?i:\blorem\s+ipsum\b|\bdolor\s+sit\s+amet\b)
    | \A\s*TODO(?=\s+[a-zà-ÿ]) | \b(?:TODO|FIXME|TB[CD])\b(?=\s*(?::|$|[)\]!,]|\.(?!\w)))
    | (?<![A-Za-z])X{{4,12}}(?![A-Za-z])""")
_LONE_LETTER = re.compile(r"[A-Z$€£]{1,3}[ \u00a0\u202f]?X")


def find(chars: str, locale: str | None = None) -> Iterator[Fact]:
    """Every stretch of a text that is still to be filled in."""
    known = _MAY_BE.search(chars) is not None
    matches = [*(_BLANKS.finditer(chars) if known else ()), *_words(language_of(locale).code).finditer(chars)]
    for match in matches:
        said = match.group()
        if _LONE_LETTER.fullmatch(said) is None:
            yield Fact(Kind.PLACEHOLDER, said, None, match.start(), match.end(), said)


@cache
def _words(code: str) -> re.Pattern[str]:
    return compiled(source(language_of(code).blanks, "blank"))
