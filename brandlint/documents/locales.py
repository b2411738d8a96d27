"""Locale codes as people write them: in folder and file names, as keys, in a header line."""

from __future__ import annotations

import re
from collections.abc import Iterable

LANGUAGES = frozenset("""
    af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fo fr fy ga gd gl gu ha he hi hr hu hy id ig
    is it ja ka kk km kn ko ku ky lb lo lt lv mi mk ml mn mr ms mt my nb nd ne nl nn no nr pa pl ps pt rm ro
    ru rw sd si sk sl sn so sq sr ss st sv sw ta te tg th ti tk tl tn tr ts ur uk uz ve vi wo xh yi yo zh zu""".split())
"""ISO 639-1 codes of living languages that campaigns are written in."""

FIRST_LANGUAGES = ("nl", "en", "af", "de", "fr")
"""The languages that a bare code stands for where no guide says which ones there are."""

_NAMES = {
    "nl": "nederlands nederland dutch holländisch niederländisch néerlandais nederlandse vlaams flemish",
    "en": "english engels englisch anglais engelse",
    "af": "afrikaans",
    "de": "deutsch german duits duitse allemand",
    "fr": "français francais french frans franse französisch",
    "es": "español spanish spaans spanisch espagnol",
    "it": "italiano italian italiaans italienisch italien",
}
_LANGUAGE_OF_NAME = {name: code for code, names in _NAMES.items() for name in names.split()}
_CODE = re.compile(r"([A-Za-z]{2})(?:[-_]([A-Za-z]{2}))?")


def locale_of(text: str, languages: Iterable[str] = LANGUAGES) -> str | None:
    """The locale that a code names, in its usual spelling.

    Args:
        text: "nl", "NL", "en_gb", "en-GB"; anything else is none.
        languages: the language codes that count.

    Returns:
        "nl" or "en-GB", or None.
    """
    match = _CODE.fullmatch(text.strip())
    if match is None or match[1].lower() not in languages:
        return None
    return match[1].lower() + (f"-{match[2].upper()}" if match[2] else "")


def locale_named(text: str) -> str | None:
    """The locale that a code or a language's own name stands for: "nl-NL", "Dutch", "Engels"."""
    return locale_of(text) or _LANGUAGE_OF_NAME.get(text.strip().casefold())
