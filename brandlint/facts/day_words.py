"""What the words, times and marks right beside a day say of it: until when, from when, to its end, that it is a day at all."""

from __future__ import annotations

import re
from functools import cache

from brandlint.facts.dates import DateMention
from brandlint.facts.reading import Reading
from brandlint.facts.vocabulary import compiled, source
from brandlint.languages.model import language_of

LONGEST_CUE = 60
"""How far, in characters, before a day a cue may begin."""
_NOUGHTS = re.compile(r"0\d/[01]\d|[0-3]\d/0\d")


@cache
def cue_before(code: str, name: str) -> re.Pattern[str]:
    """A cue that stands right before a date."""
    words = language_of(code).dates
    time = rf"(?:\s{{1,2}}{time_of_day(code)}(?=[\s,]),?)?" if name in ("until", "before", "from") else ""
    return compiled(rf"{source(words.cues, name)}{time}[\s:]{{0,3}}(?:(?:{words.filler})\s{{1,2}})?$")


@cache
def time_of_day(code: str) -> str:
    """A time of day as a source of a pattern: "23.59 uur", "at 11.59pm", "um 24 Uhr"."""
    clock = source(language_of(code).contacts, "clock", behind_digits=True)
    half = rf"\s?(?:{clock}|[ap]\.?m\b\.?)"
    return rf"(?:[^\W\d_]{{1,3}}\s)?(?P<hour>\d{{1,2}})(?:[:.h]\d\d(?:{half})?|{half})"


@cache
def _last_minute(code: str) -> re.Pattern[str]:
    """The end of a day as a time of it: "23:59", "24 Uhr", "middernacht"."""
    language = language_of(code)
    clock, midnight = source(language.contacts, "clock", behind_digits=True), source(language.dates.cues, "midnight")
    return compiled(rf"""[\s,]{{0,2}}(?:[^\W\d_]{{1,5}}\s)?
        (?:23[:.h]59 | 24[:.]00 | 24\s?(?:{clock}) | 11[:.]59\s?pm | {midnight})""")


@cache
def filler_before(code: str) -> re.Pattern[str]:
    """A small word that stands right before a day: "am 14.12."."""
    return compiled(rf"(?<![^\W_])(?:{language_of(code).dates.filler})\s{{1,2}}$")


def stands_before(reading: Reading, name: str, start: int) -> bool:
    """Whether the cue called `name` stands right before a date."""
    return cue_before(reading.language.code, name).search(reading.chars, max(0, start - LONGEST_CUE), start) is not None


def is_between(reading: Reading, start: int) -> bool:
    """Whether the word before a date says that two follow ("tussen")."""
    return stands_before(reading, "between", start)


def closes_the_day(reading: Reading, last: DateMention) -> bool:
    """Whether a time says that the last day is over at its end."""
    return _last_minute(reading.language.code).match(reading.chars, last.end) is not None


def has_time_before(reading: Reading, here: DateMention) -> bool:
    """Whether an hour of the day itself is the end, and not its first minute: "tot 12 uur op 31 december"."""
    cue = cue_before(reading.language.code, "before").search(reading.chars, max(0, here.start - LONGEST_CUE), here.start)
    return cue is not None and cue["hour"] is not None and int(cue["hour"]) > 0


def is_dotted(here: DateMention, chars: str) -> bool:
    """Whether a day ends with the full stop of its month: "14.12."."""
    return chars[here.end - 1] == "."


def _is_named_as_day(reading: Reading, here: DateMention) -> bool:
    """Whether "14.12." stands where days stand: behind a small word ("am 14.12.")."""
    return is_dotted(here, reading.chars) and small_word_stands_before(reading, here.start)


def small_word_stands_before(reading: Reading, start: int) -> bool:
    """Whether a small word that leads to dates stands right before one."""
    return filler_before(reading.language.code).search(reading.chars, max(0, start - LONGEST_CUE), start) is not None


def reads_as_a_day(reading: Reading, here: DateMention) -> bool:
    """Whether digits are a day by their noughts ("05/12") or by the word before them ("op 14/12")."""
    if _is_named_as_day(reading, here) or _NOUGHTS.fullmatch(reading.chars, here.start, here.end):
        return True
    return stands_before(reading, "day", here.start)
