"""Opening hours: "ma t/m za van 9.30 tot 18.00 uur" as `Mo-Sa 09:30-18:00`, the way schema.org writes them.

Those with a break, "9–12 / 13:30–18", are one statement: `Mo-Fr 09:00-12:00,13:30-18:00`.
"""

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
_LONGEST_WEEK = 90
"""Characters before hours in which a word tells what they are: "Opening hours: Mon-Fri 9-18, Sat 10-16"."""
_EARLIEST, _LATEST = 5, 23
"""When a shop opens, and when it closes, where nothing but a word before them shows two numbers to be times."""


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
    return _TIME.search(reading.chars) is not None or any(
        reading.may_hold("contacts", name) and _word(reading.language.code, name).search(reading.chars) is not None
        for name in ("clock", "opening"))


@cache
def _pattern(code: str) -> re.Pattern[str]:
    language = language_of(code)
    named = (*(name for group in language.dates.weekdays for name in group.split("|")), *_short_days(code))
    days = "|".join(sorted(named, key=len, reverse=True))
    to, lead = source(language.dates.cues, "to", "to_before"), source(language.contacts, "hours_lead")
    clock = source(language.contacts, "clock", behind_digits=True)
    day = rf"(?P<{{name}}>{days})(?![^\W\d_])s?\.?"
    span = rf"{day.format(name='first')}(?:\s?(?:-|{to})\s?{day.format(name='last')})?"
    every, workdays = source(language.contacts, "daily"), source(language.contacts, "workdays")
    joined = source(language.terms, "and")
    first, again = (
        rf"{_CLOCK.format(name=f'{name}open')}(?:\s?{clock})?\s?(?:-|{to})\s?{_CLOCK.format(name=f'{name}close')}"
        rf"(?![\d%€£$]|[.,:]\d|/\d(?![\d:.h]{{0,4}}\s?-))(?:\s?{clock})?" for name in ("", "re"))
    return compiled(rf"""(?<![^\W_])(?:{span}|(?P<daily>{every})|(?P<workdays>{workdays}))[\s:,]{{0,3}}(?:{lead}\s){{0,3}}{first}
        (?:\s?(?:[/,;+]|{joined})\s?(?:{lead}\s){{0,2}}{again})?""")


def _normalised(reading: Reading, match: re.Match[str]) -> str | None:
    days, times = _days(reading, match), _times(match)
    return f"{days} {times}" if days and times and _is_time(reading, match) else None


def _days(reading: Reading, match: re.Match[str]) -> str | None:
    if match["daily"] or match["workdays"]:
        return "Mo-Su" if match["daily"] else "Mo-Fr"
    first = _day(reading, match["first"])
    last = _day(reading, match["last"]) if match["last"] else first
    if first is None or last is None:
        return None
    return _DAYS[first] if first == last else f"{_DAYS[first]}-{_DAYS[last]}"


def _day(reading: Reading, name: str) -> int | None:
    short = _short_days(reading.language.code)
    return short.index(name.lower()) if name.lower() in short else weekday_number(reading.language, name)


@cache
def _short_days(code: str) -> tuple[str, ...]:
    """Weekdays as only hours shorten them, where they are other words too: "lu–ve"."""
    return next((tuple(pattern.regex.split("|")) for pattern in language_of(code).contacts if pattern.name == "short_days"), ())


def _times(match: re.Match[str]) -> str | None:
    """When the doors open and close, twice where there is a break between."""
    opens, closes = _clock(match, "open"), _clock(match, "close")
    if opens is None or closes is None or opens >= closes:
        return None
    again = (_clock(match, "reopen"), _clock(match, "reclose")) if match["reopen_hour"] else None
    if again is None:
        return f"{opens}-{closes}"
    return f"{opens}-{closes},{again[0]}-{again[1]}" if again[0] and again[1] and closes <= again[0] < again[1] else None


def _is_time(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the numbers are times: by minutes, by "am", by a word for the clock, or by one for opening before them."""
    shown = (match["open_minute"], match["close_minute"], match["close_half"], match["reopen_minute"], match["reclose_minute"])
    if any(shown) or _word(reading.language.code, "clock").search(match.group()) is not None:
        return True
    before = max(0, match.start() - _LONGEST_WEEK), match.start()
    likely = int(match["open_hour"]) >= _EARLIEST and int(match["close_hour"]) <= _LATEST
    return likely and _word(reading.language.code, "opening").search(reading.chars, *before) is not None


@cache
def _word(code: str, name: str) -> re.Pattern[str]:
    found = source(language_of(code).contacts, name, behind_digits=name == "clock")
    return compiled(found if name == "clock" else rf"(?<!\w){found}(?!\w)")


def _clock(match: re.Match[str], name: str) -> str | None:
    hour, half = int(match[f"{name}_hour"]), (match[f"{name}_half"] or "").lower().replace(".", "")
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half in _AFTERNOON else 0)
    return f"{hour:02}:{match[f'{name}_minute'] or '00'}"
