"""Lines of a script that the makers write for each other: "Radio, 20 sec., nl-NL, version 3", "(rain)"."""

from __future__ import annotations

import re

from brandlint.documents.locales import locale_of
from brandlint.readers.lines import Line

_DURATION = re.compile(r"""\b\d{1,3}\s?
    (?:sec|seconds?|seconden|sekonden?|sekunden?|sek|secondes?|s|min|minuten|minutes?|\"|″|'')(?![\w/])""", re.I | re.X)
_MEDIUM = re.compile(r"\b(?:radio|tv|t\.v\.|televisie|television|fernseh|video|spot|script|skript|draaiboek|podcast|commercial|"
                     r"voice-?over|bumper|pre-?roll|cinema|bioscoop|kino|spotify|funkspot|tvc)\w*\b", re.I)
_VERSION = re.compile(r"\b(?:versie|version|weergawe|fassung|v|draft|concept|rev)[ .]?\d+\b"
                      r"|\b(?:definitief|final|entwurf)\b", re.I)
_LOCALE = re.compile(r"\b[a-z]{2}[-_][A-Z]{2}\b")
_STATED = re.compile(r"[€£$%]|[.!?]\s+\S+\s+\S+\s+\S+")
_DIRECTION = re.compile(r"\s*(?:\([^()]{1,120}\)|\[[^\[\]]{1,120}\])[.,]?\s*")
_LONGEST = 90


def is_production_note(line: Line) -> bool:
    """Whether a line says for which medium, how long, in which language and version a script is, and nothing else."""
    if len(line.text) > _LONGEST or _STATED.search(line.text):
        return False
    signs = (_DURATION, _MEDIUM, _VERSION, _LOCALE)
    return sum(pattern.search(line.text) is not None for pattern in signs) >= 2


def locale_in(line: Line) -> str | None:
    """The locale that a line of the makers names: "nl-NL"."""
    match = _LOCALE.search(line.text)
    return locale_of(match.group()) if match else None


def is_direction(line: Line) -> bool:
    """Whether a line is only what should be heard or done: "(wind, rain)", "[jingle]"."""
    return _DIRECTION.fullmatch(line.text) is not None
