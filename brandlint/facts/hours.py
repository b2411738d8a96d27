"""Opening hours: "ma t/m za van 9.30 tot 18.00 uur" as `Mo-Sa 09:30-18:00`, the way schema.org writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from brandlint.facts.calendars import weekday_number
from brandlint.facts.model import Fact, Kind
from brandlint.facts.reading import Reading
from brandlint.facts.vocabulary import compiled, source
from brandlint.languages.model import language_of

_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_CLOCK = r"(?P<{name}_hour>[01]?\d|2[0-4])(?:(?:[:.h]|:\s|\sh\s?)(?P<{name}_minute>[0-5]\d))?\s?(?P<{name}_half>[apvn]\.?m\.?)?"
_TIME = re.compile(r"\d(?:[:.h][0-5]\d|\s?[apvn]\.?m)", re.IGNORECASE)
_AFTERNOON = ("pm", "nm")


def find(reading: Reading, found: Sequence[Fact]) -> Iterable[Fact]:
    """The opening hours of a text that name the days."""
    if reading.digits < 2 or not _may_name_days(reading) or not _may_be_time(reading):
        return
    for match in _pattern(reading.language.code).finditer(reading.chars):
        value = _normalised(reading, match)
        if value:
            yield Fact(Kind.HOURS, value, None, match.start(), match.end(), reading.raw[match.start():match.end()])


def _may_name_days(reading: Reading) -> bool:
    return reading.may_hold("weekdays") or reading.may_hold_any("contacts", ("daily", "workdays"))


def _may_be_time(reading: Reading) -> bool:
    """Whether something anywhere shows numbers to be times, as `_is_time` asks of each."""
    return _TIME.search(reading.chars) is not None or (
        reading.may_hold("contacts", "clock") and _clock_word(reading.language.code).search(reading.chars) is not None)


@cache
def _pattern(code: str) -> re.Pattern[str]:
    language = language_of(code)
    days = "|".join(sorted((name for group in language.dates.weekdays for name in group.split("|")), key=len, reverse=True))
    to, lead = source(language.dates.cues, "to", "to_before"), source(language.contacts, "hours_lead")
    clock = source(language.contacts, "clock", behind_digits=True)
    day = rf"(?P<{{name}}>{days})(?![^\W\d_])s?\.?"
    span = rf"{day.format(name='first')}(?:\s?(?:-|{to})\s?{day.format(name='last')})?"
    every, workdays = source(language.contacts, "daily"), source(language.contacts, "workdays")
    return compiled(rf"""(?<![^\W_])(?:{span}|(?P<daily>{every})|(?P<workdays>{workdays}))[\s:,]{{0,3}}(?:{lead}\s){{0,3}}
        {_CLOCK.format(name='open')}(?:\s?{clock})?\s?(?:-|{to})\s?{_CLOCK.format(name='close')}(?![\d%€£$]|[.,:/]\d)(?:\s?{clock})?""")


def _normalised(reading: Reading, match: re.Match[str]) -> str | None:
    opens, closes = _clock(match, "open"), _clock(match, "close")
    if opens is None or closes is None or opens >= closes or not _is_time(reading, match):
        return None
    if match["daily"] or match["workdays"]:
        return f"{'Mo-Su' if match['daily'] else 'Mo-Fr'} {opens}-{closes}"
    first = weekday_number(reading.language, match["first"])
    last = weekday_number(reading.language, match["last"]) if match["last"] else first
    if first is None or last is None:
        return None
    days = _DAYS[first] if first == last else f"{_DAYS[first]}-{_DAYS[last]}"
    return f"{days} {opens}-{closes}"


def _is_time(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the numbers are shown to be times: by minutes, by "am", or by a word for the clock."""
    shown = (match["open_minute"], match["close_minute"], match["close_half"])
    return any(shown) or _clock_word(reading.language.code).search(match.group()) is not None


@cache
def _clock_word(code: str) -> re.Pattern[str]:
    return compiled(source(language_of(code).contacts, "clock", behind_digits=True))


def _clock(match: re.Match[str], name: str) -> str | None:
    hour, half = int(match[f"{name}_hour"]), (match[f"{name}_half"] or "").lower().replace(".", "")
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half in _AFTERNOON else 0)
    return f"{hour:02}:{match[f'{name}_minute'] or '00'}"
