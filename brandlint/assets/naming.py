"""In which language an asset is, as far as its folders and its name say it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from brandlint.documents.locales import FIRST_LANGUAGES, locale_named, locale_of

_MARKETS = frozenset({"nl", "be", "gb", "uk", "ie", "us", "ca", "au", "nz", "za", "de", "at", "ch", "lu", "fr", "es", "it", "pt",
                      "pl", "dk", "se",
                      "no", "fi", "cz", "hu", "gr", "br", "mx", "jp", "cn"})
"""Countries that stand in file names in small letters; others ("en-nu") are words."""

_CODE = re.compile(r"(?<![^._ ()-])(?P<language>[A-Za-z]{2})(?:[-_](?P<country>[A-Za-z]{2}))?(?![^._ ()-])")
_RESOURCES = re.compile(r"values-(?:b\+)?(?P<language>[a-z]{2})(?:(?:-r|\+)(?P<country>[A-Z]{2}))?(?:-.*)?")
"""A folder of Android's resources: values-nl, values-nl-rBE, values-b+nl+BE."""
_NO_WORD = re.compile(r"[._ ()-]*(?:(?:v?\d+(?:x\d+)?(?:px|mm|s|k|w)?|v\d+|final|def|definitief|draft|concept|web|print|a\d|copy)"
                      r"(?:[._ ()-]+|$))*")


def locale_in_path(path: str, languages: Iterable[str] = FIRST_LANGUAGES) -> str | None:
    """The locale that a path names: the file's name before its folders, the inner folder before the outer.

    Args:
        path: with forward slashes.
        languages: the languages or locales that there are; codes of others are words ("actie-de-luxe").

    Returns:
        "nl" or "en-GB", or None.
    """
    allowed = frozenset(language[:2].lower() for language in languages)
    *folders, name = path.split("/")
    found = _in_name(name.rpartition(".")[0] or name, allowed)
    return found or next((locale for folder in reversed(folders) if (locale := _in_folder(folder, allowed))), None)


def _in_folder(folder: str, allowed: frozenset[str]) -> str | None:
    if (resources := _RESOURCES.fullmatch(folder)) is not None:
        country = resources["country"]
        return locale_of(resources["language"] + (f"-{country}" if country else ""), allowed)
    locale = locale_of(folder, allowed) or locale_named(folder) or _in_name(folder, allowed)
    return locale if locale and locale[:2] in allowed else None


def _in_name(stem: str, allowed: frozenset[str]) -> str | None:
    """The last code in a name that cannot be a word of it: "herfst-en-winter" is in no language."""
    found = None
    for match in _CODE.finditer(stem):
        language, country = match["language"], match["country"]
        start, end = match.span()
        if country and not _is_locale(language, country, allowed):
            # Two words of two letters, or two languages: the second may still be a code by itself.
            start, language, country = match.end() - 2, country, None
        if _is_code(stem, start, end, whole=country is not None):
            found = locale_of(f"{language}-{country}" if country else language, allowed) or found
    return found


def _is_locale(language: str, country: str, allowed: frozenset[str]) -> bool:
    """Whether two pairs of letters are a language and a country, and not two languages ("en-nl") or words ("en-nu")."""
    if language.lower() not in allowed or country.lower() in allowed - {language.lower()}:
        return False
    return country.isupper() or country.lower() in _MARKETS


def _is_code(stem: str, start: int, end: int, *, whole: bool) -> bool:
    """Whether two letters are a code and not a short word: in capitals, with a country, at the end, or before an underline."""
    if whole or stem[start:end].isupper():
        return True
    at_end = _NO_WORD.fullmatch(stem, end) is not None
    return (at_end and start > 0) or (start == 0 and stem[end:end + 1] in ("_", ".", ""))
