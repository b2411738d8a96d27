"""Lines of a script that the makers write for each other: "Radio, 20 sec., nl-NL, version 3", "(rain)"."""

from __future__ import annotations

import re

from brandlint.documents.locales import FIRST_LANGUAGES, LANGUAGES, locale_named, locale_of
from brandlint.readers.dates import DayInText, day_in
from brandlint.readers.lines import Line

_DURATION = re.compile(r"""\b\d{1,3}\s?
    (?:sec|seconds?|seconden|sekonden?|sekunden?|sek|secondes?|s|min|minuten|minutes?|\"|″|'')(?![\w/])""", re.I | re.X)
_MEDIUM = re.compile(r"\b(?:radio|tv|t\.v\.|televisie|television|fernseh|video|spot|script|skript|draaiboek|podcast|commercial|"
                     r"voice-?over|bumper|pre-?roll|cinema|bioscoop|kino|spotify|funkspot|tvc)\w*\b", re.I)
_VERSION = re.compile(r"\b(?:versie|version|weergawe|fassung|v|draft|concept|rev)[ .]?\d+\b"
                      r"|\b(?:definitief|final|entwurf)\b", re.I)
_LOCALE = re.compile(r"\b[a-z]{2}[-_][A-Z]{2}\b|\((?:[a-z]{2}|[A-Z]{2})\)")
_NETWORK = re.compile(r"(?<!\w)(?:instagram|facebook|tiktok|linkedin|pinterest|threads|youtube|snapchat|bluesky|mastodon|"
                      r"whatsapp|twitter|x\.com|stor(?:y|ies)|reels?)(?!\w)", re.I)
_SAID = re.compile(r"[€£$%!?]|\.\s*$|\bhttps?:|:\s*[^\W\d_]|\d\s*[-–]\s*\d")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MOST_WORDS = 3
_STATED = re.compile(r"[€£$%]|[.!?]\s+\S+\s+\S+\s+\S+")
_DIRECTION = re.compile(r"\s*(?:\([^()]{1,120}\)|\[[^\[\]]{1,120}\])[.,]?\s*")
_LONGEST = 90


def is_production_note(line: Line) -> bool:
    """Whether a line says for which medium, how long, in which language and version a script is, and nothing else."""
    if len(line.text) > _LONGEST or _STATED.search(line.text):
        return False
    signs = (_DURATION, _MEDIUM, _VERSION, _LOCALE)
    return sum(pattern.search(line.text) is not None for pattern in signs) >= 2


def heads_a_text(line: Line) -> bool:
    """Whether a line only says in which language the text below it is: "English:", "SMS 2 (en-GB), 4 Dec 2026"."""
    if len(line.text) > _LONGEST or _SAID.search(line.text) or locale_in(line) is None:
        return False
    found = day_in(line.text)
    rest = line.text[:found.start] + line.text[found.end:] if found else line.text
    return len(_WORD.findall(_LOCALE.sub("", rest))) <= _MOST_WORDS


def day_of_a_post(line: Line) -> DayInText | None:
    """The day on which the text below a line goes out, where that says when and where and no more: "4 Dec 2026 · Instagram"."""
    network, found = _NETWORK.search(line.text), day_in(line.text)
    if network is None or found is None or len(line.text) > _LONGEST or _SAID.search(line.text[found.end:]):
        return None
    rest = _NETWORK.sub(" ", line.text[:found.start] + " " + line.text[found.end:])
    return found if len(_WORD.findall(rest)) <= _MOST_WORDS else None


def locale_in(line: Line) -> str | None:
    """The locale that a line of the makers names: "nl-NL", "(EN)", or a language by itself."""
    whole = line.text.strip(" *_:[]()")
    if (len(whole) > 2 or whole in FIRST_LANGUAGES or whole.isupper()) and (named := locale_named(whole)):
        return named
    match = _LOCALE.search(line.text)
    if match is None:
        return None
    return locale_of(match.group().strip("()"), FIRST_LANGUAGES if match.group().startswith("(") else LANGUAGES)


def is_direction(line: Line) -> bool:
    """Whether a line is only what should be heard or done: "(wind, rain)", "[jingle]"."""
    return _DIRECTION.fullmatch(line.text) is not None
