"""From when until when something counts, and days on which something happens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from brandlint.facts import remarks
from brandlint.facts.calendars import day_of, ordinal_day, weekday_number
from brandlint.facts.clauses import clause_around, sentence_around
from brandlint.facts.dates import DateMention, dates
from brandlint.facts.model import Day, Fact, Kind, OpenDate, Period
from brandlint.facts.named_days import with_named_days
from brandlint.facts.reading import Reading
from brandlint.facts.vocabulary import compiled, cue_in, source, term_in
from brandlint.languages.model import language_of

VALIDITY, EVENT = "validity", "event"
_LONGEST_CUE = 60
_LONGEST_JOIN = 24
_GUESS = 0.8
_MARKS = ("-", "/", "&", "+")
_MOST_DAYS_IN_A_ROW = 7
_COMMA = re.compile(r"\s?,\s{1,2}")
_NUMBER = re.compile(r"\d{1,2}")
_NOUGHTS = re.compile(r"0\d/[01]\d|[0-3]\d/0\d")
_UNTIL_LABEL = re.compile(r"until|through|(?<![a-z])(?:ends?|expir\w{0,8}|deadline)(?![a-z])|end_?date|einddatum|geldig_?tot")
_FROM_LABEL = re.compile(r"valid_?from|effective_?from|(?<![a-z])starts?(?![a-z])|start_?dat|begindat|geldig_?vanaf")
_NOT_OFFERED = ("delivery", "returns", "exchange", "pickup")
_OFFER_KINDS = frozenset({Kind.MONEY, Kind.PERCENT, Kind.DEAL, Kind.CODE})
_NOT_DATES = frozenset({Kind.URL, Kind.EMAIL, Kind.PRODUCT, Kind.PHONE, Kind.CODE})
_NOT_WEAK_DATES = frozenset({*_NOT_DATES, Kind.MONEY, Kind.PERCENT})
_LAST_MINUTE = re.compile(r"""
    [\s,]{0,2}(?:[^\W\d_]{1,5}\s)?(?:23[:.h]59|24[:.]00|24\s?(?:uhr|h)\b|11[:.]59\s?pm|midnight|middernacht|middernag|mitternacht|minuit)""",
    re.VERBOSE | re.IGNORECASE)


class _Span(NamedTuple):
    """A period that has been put together: where it stands, what it is, and whether a word said how it is meant."""

    start: int
    end: int
    period: Period
    said: bool
    other: Period | None = None
    offered: bool = False
    """It is meant only beside an offer: digits that may be sizes ("1/3-14/3")."""


@cache
def _before(code: str, name: str) -> re.Pattern[str]:
    """A cue that stands right before a date."""
    words = language_of(code).dates
    time = rf"(?:\s{{1,2}}{_time(code)}(?=[\s,]),?)?" if name in ("until", "before", "from") else ""
    return compiled(rf"{source(words.cues, name)}{time}[\s:]{{0,3}}(?:(?:{words.filler})\s{{1,2}})?$")


@cache
def _time(code: str) -> str:
    """A time of day as a source of a pattern: "23.59 uur", "at 11.59pm", "um 24 Uhr"."""
    clock = source(language_of(code).contacts, "clock", behind_digits=True)
    half = rf"\s?(?:{clock}|[ap]\.?m\b\.?)"
    return rf"(?:[^\W\d_]{{1,3}}\s)?(?P<hour>\d{{1,2}})(?:[:.h]\d\d(?:{half})?|{half})"


@cache
def _first_day(code: str) -> re.Pattern[str]:
    """The bare first days of "28, 29 en 30 november" or "ma 2 t/m zo 8 maart", right before the date that ends them."""
    words = language_of(code).dates
    names = "|".join(words.weekdays)
    weekday = rf"(?:(?P<weekday>{names})\.?,?\s{{1,2}}(?:(?:{words.filler})\s)?)?"
    ordinal = rf"(?:\s?(?:{words.ordinal}))?"
    more = rf"(?:\s?,\s{{1,2}}(?:(?:{names})\.?,?\s{{1,2}})?\d{{1,2}}{ordinal}\.?)"
    word = "|".join(words.ordinal_days) or "(?!)"
    marks = (("to", "-"), ("to_before", "(?!)"), ("and", "[&+/]"))
    joins = "|".join(rf"(?P<{name}>{source(words.cues, name)}|{mark})" for name, mark in marks)
    day = rf"(?:(?P<word>{word})(?=\s)|(?P<day>\d{{1,2}})(?!\d){ordinal}\.?)"
    return compiled(rf"""(?<![\w€£$.,:/-]){weekday}{day}(?P<more>{more}{{0,5}})
        \s{{0,2}}(?:{joins})\s{{0,2}}(?:(?:{words.filler})\s{{1,2}})?$""")


@cache
def _last_day(code: str) -> re.Pattern[str]:
    """The bare last day of "December 1-14", right after the date that begins it."""
    words = language_of(code).dates
    ordinal = rf"(?:{words.ordinal})?"
    return compiled(rf"""\s{{0,2}}(?:-|{source(words.cues, 'to')})\s{{0,2}}
        (?:(?:{words.filler})\s{{1,2}})?(?P<last>(?P<day>\d{{1,2}}){ordinal})
        (?=,?\s(?P<year>20\d\d)(?!\d) | \s?(?:$|[.;:)!?,](?!\d)|\n))""")


@cache
def _joins(code: str) -> dict[str, re.Pattern[str]]:
    """What may stand between the two dates of a period."""
    words = language_of(code).dates
    filler = rf"(?:(?:{words.filler})\s{{1,2}})?"
    time = _time(code).replace("?P<hour>", "?:")
    before, after = rf"(?:[\s,]{{1,2}}{time})?[\s,.]{{0,3}}", rf"\s{{0,2}}(?:{time}[\s,]{{1,2}})?{filler}"
    return {name: compiled(rf"{before}(?:{source(words.cues, name)}|{mark}){after}")
            for name, mark in (("to", "[-/]"), ("to_before", "(?!)"), ("and", "[&+]"))}


def find(reading: Reading, found: Sequence[Fact]) -> Iterable[Fact]:
    """The periods and days of a text.

    A period that says from when or until when has the role `validity`, unless its clause speaks of delivery, of returns or
    of something to go to; a lone day has the role `event`. Days on which a shop is closed or has other hours are in doubt:
    no offer has them.
    """
    mentions = [one for one in with_named_days(reading, dates(reading)) if not _is_taken(one, found)]
    if not mentions:
        return
    for span in _with_both_ends(reading, _spans(reading, mentions)):
        if span.offered and not _is_offered(reading, span, found):
            continue
        role = _role(reading, span, found)
        sure = span.said or _in_sentence(reading, span, "event") is not None
        sure = sure and not (role == EVENT and _in_sentence(reading, span, "closing"))
        yield Fact(Kind.PERIOD, span.period, role, span.start, span.end, reading.raw[span.start:span.end],
                   confidence=1.0 if sure else _GUESS, readings=(span.period, span.other) if span.other else ())


def _is_taken(mention: DateMention, found: Sequence[Fact]) -> bool:
    """Whether something else stands there: an address or a number, and for digits alone an amount too."""
    kinds = _NOT_WEAK_DATES if mention.weak else _NOT_DATES
    return any(fact.kind in kinds and mention.start < fact.end and mention.end > fact.start for fact in found)


def _spans(reading: Reading, mentions: Sequence[DateMention]) -> Iterator[_Span]:
    index = 0
    while index < len(mentions):
        here = mentions[index]
        after = mentions[index + 1] if index + 1 < len(mentions) else None
        joined = _join(reading, here, after) if after else None
        run = _run(reading, mentions[index:index + _MOST_DAYS_IN_A_ROW]) if joined is None else 0
        if run > 1:
            yield _range(reading, here, mentions[index + run - 1], "to", False)
            index += run
            continue
        if after and joined:
            yield _range(reading, here, after, joined, _closes(reading, after))
            index += 2
            continue
        span = _shared_month(reading, here) or _single(reading, here)
        if span is not None:
            yield span
        index += 1


def _with_both_ends(reading: Reading, spans: Iterable[_Span]) -> Iterator[_Span]:
    """The periods; one of two that say "starts 21 March … and ends 24 March" in one clause."""
    kept: _Span | None = None
    for span in spans:
        if kept is not None and _ends_it(reading, kept, span):
            kept = _put_together(kept, span)
            continue
        if kept is not None:
            yield kept
        kept = span
    if kept is not None:
        yield kept


def _ends_it(reading: Reading, first: _Span, last: _Span) -> bool:
    begins = first.said and first.period.start is not None and first.period.until is None
    ends = last.said and last.period.until is not None and last.period.start is None
    if not (begins and ends) or last.start - first.end > 2 * _LONGEST_CUE or first.other or last.other:
        return False
    return _and_ends(reading.language.code).fullmatch(reading.chars, first.end, last.start) is not None


@cache
def _and_ends(code: str) -> re.Pattern[str]:
    """What stands between the first and the last day: no other thing that ends, and no comma."""
    words = language_of(code).dates
    cues = "|".join(source(words.cues, name) for name in ("until", "before"))
    clock = rf"(?:\s{{1,2}}{_time(code)}(?=\s))?"
    return compiled(rf"""(?:\s[^,;.!?:()\n]{{0,{_LONGEST_CUE}}})?\s{{1,2}}{source(words.cues, "and")}\s{{1,2}}(?:{cues}){clock}
        [\s:]{{0,3}}(?:(?:{words.filler})\s{{1,2}})?""")


def _put_together(first: _Span, last: _Span) -> _Span:
    start, until = first.period.start, last.period.until
    start, until = _in_one_year(start, until) if start is not None and until is not None else (start, until)
    weekdays = first.period.weekdays[0], last.period.weekdays[1]
    return _Span(first.start, last.end, Period(start, until, last.period.exclusive, weekdays), True)


def _join(reading: Reading, first: DateMention, last: DateMention) -> str | None:
    """The name of the cue that makes a period of two dates, None where nothing does."""
    between = reading.chars[first.end:last.begins]
    if len(between) > _LONGEST_CUE:
        return None
    name = next((name for name, pattern in _joins(reading.language.code).items() if pattern.fullmatch(between)), None)
    if (first.holiday or last.holiday) and (between.strip() in _MARKS or name == "and") and not _is_between(reading, first.start):
        return None  # "Black Friday - 27 November" is a name and its date.
    is_pair = name == "and" and not _follows(first.day, last.day) and not _is_between(reading, first.start)
    return None if is_pair else "to" if name == "and" else name


def _run(reading: Reading, mentions: Sequence[DateMention]) -> int:
    """How many whole dates stand one behind the other as days in a row: "Fri 27 Nov, Sat 28 Nov & Sun 29 Nov"."""
    count = 1
    for first, last in pairwise(mentions):
        if first.weekday is None or last.weekday is None or not _follows(first.day, last.day):
            break
        if not _COMMA.fullmatch(reading.chars, first.end, last.start) and _join(reading, first, last) != "to":
            break
        count += 1
    return count


def _is_between(reading: Reading, start: int) -> bool:
    """Whether the word before a date says that two follow ("tussen")."""
    return _stands_before(reading, "between", start)


def _stands_before(reading: Reading, name: str, start: int) -> bool:
    return _before(reading.language.code, name).search(reading.chars, max(0, start - _LONGEST_CUE), start) is not None


def _follows(first: Day, last: Day) -> bool:
    """Whether the second day is the next one, or the next month's first."""
    new_month = last.day == 1 and first.day >= 28 and last.month == first.month % 12 + 1
    return new_month or (first.month, first.day + 1) == (last.month, last.day)


def _range(reading: Reading, first: DateMention, last: DateMention, joined: str, closes: bool) -> _Span:
    start, until = _in_one_year(first.day, last.until or last.day)
    open_end = (joined == "to_before" or last.midnight) and not closes
    period = Period(start, until, open_end, (first.weekday, last.weekday))
    if first.other and last.other:
        other: Period | None = replace(period, start=first.other, until=last.other)
    else:
        other = _other_end(period, first, last)
    return _Span(first.start, last.end, period, True, other, first.weak and last.weak and _may_be_sizes(reading, first))


def _other_end(period: Period, first: DateMention, last: DateMention) -> Period | None:
    """The period if the holiday at one end means its other day."""
    if not (first.other and first.holiday) and not (last.other and last.holiday):
        return None
    start, until = _in_one_year(first.other or first.day, last.other or last.until or last.day)
    return replace(period, start=start, until=until)


def _may_be_sizes(reading: Reading, first: DateMention) -> bool:
    """Whether nothing before the first of two days in digits says that they are days."""
    is_day = first.weekday is not None or _is_dotted(first, reading.chars) or _is_day(reading, first)
    if is_day or any(_stands_before(reading, name, first.start) for name in ("between", "until", "from", "on")):
        return False
    return _filler_before(reading.language.code).search(reading.chars, max(0, first.start - _LONGEST_CUE), first.start) is None


def _in_one_year(start: Day, until: Day) -> tuple[Day, Day]:
    """The two ends of a period of which one has a year: the other is in the same, or over its turn."""
    turns = (start.month, start.day) > (until.month, until.day)
    if isinstance(start, OpenDate) and not isinstance(until, OpenDate):
        return day_of(until.year - turns, start.month, start.day) or start, until
    if isinstance(until, OpenDate) and not isinstance(start, OpenDate):
        return start, day_of(start.year + turns, until.month, until.day) or until
    return start, until


def _closes(reading: Reading, last: DateMention) -> bool:
    """Whether a time says that the last day is over at its end."""
    return _LAST_MINUTE.match(reading.chars, last.end) is not None


def _shared_month(reading: Reading, here: DateMention) -> _Span | None:
    """A period whose two days have one month between them: "1 t/m 14 maart", "March 1-14"."""
    code, words = reading.language.code, reading.chars
    year = None if isinstance(here.day, OpenDate) else here.day.year
    before = _first_day(code).search(words, max(0, here.start - _LONGEST_CUE), here.start)
    if before and before["more"] and not before["and"]:
        # "Week 12, 16 to 22 March."
        before = _first_day(code).search(words, before.start("more") + before["more"].rindex(",") + 1, here.start)
    if before and before["word"] and (not (before["to"] or before["to_before"]) or _has_digit(words, here)):
        before = None  # "Be the first - 14 December."
    if before and (not here.weak or (_is_dotted(here, words) and words[before.end("day")] == ".")):
        first = int(before["day"]) if before["day"] else ordinal_day(reading.language, before["word"])
        day = day_of(year, here.day.month, first)
        days = [first, *map(int, _NUMBER.findall(before["more"])), here.day.day]
        in_a_row = days == list(range(first, first + len(days)))
        start = before.start("weekday") if before["weekday"] else before.start("day" if before["day"] else "word")
        if day is None or first >= here.day.day or (before["and"] and not in_a_row and not _is_between(reading, start)):
            return None
        weekday = weekday_number(reading.language, before["weekday"]) if before["weekday"] else None
        open_end = bool(before["to_before"]) and not _closes(reading, here)
        return _Span(start, here.end, Period(day, here.day, open_end, (weekday, here.weekday)), True)
    after = _last_day(code).match(words, here.end) if here.month_first else None
    if after:
        last_year = int(after["year"]) if after["year"] else year
        begin, until = day_of(last_year, here.day.month, here.day.day), day_of(last_year, here.day.month, int(after["day"]))
        if begin and until and here.day.day < until.day:
            return _Span(here.start, after.end("year") if after["year"] else after.end("last"),
                         Period(begin, until, False, (here.weekday, None)), True)
    return None


def _has_digit(chars: str, here: DateMention) -> bool:
    """Whether the number of a day is in digits."""
    return chars[here.start:here.start + 2].strip().isdigit()


def _single(reading: Reading, here: DateMention) -> _Span | None:
    """What the words around a day make of it; None for digits that no word makes a day."""
    name = _cue_of(reading, here)
    if here.until is not None:
        return _of_several_days(here, here.until, name)
    if here.holiday and not _is_meant_as_day(reading, here, name):
        return None
    if name is None and here.weak and here.weekday is None and not _is_day(reading, here):
        return None
    closes = _closes(reading, here) or (name == "before" and _has_time_before(reading, here))
    other = _one_sided(name, here.other, here.weekday, closes) if here.other else None
    period = _one_sided(name, here.day, here.weekday, closes)
    return _Span(here.start, here.end, period, name is not None, other, here.holiday and name == "from")


def _is_meant_as_day(reading: Reading, here: DateMention, name: str | None) -> bool:
    """Whether the words before a holiday speak of its day: not "gifts for", where "before" is the same word, nor "of"."""
    if name == "before":
        return _stands_before(reading, "to_before", here.start)
    if name == "from":
        cue = _before(reading.language.code, "from").search(reading.chars, max(0, here.start - _LONGEST_CUE), here.start)
        return cue is not None and _filler_before(reading.language.code).fullmatch(cue.group()) is None
    return name is not None


def _of_several_days(here: DateMention, until: Day, name: str | None) -> _Span | None:
    """A whole month or week, which an offer has to stand beside; its end where a word says until, its begin behind from."""
    if name == "before":
        return None
    period = Period(None if name == "until" else here.day, None if name == "from" else until)
    return _Span(here.start, here.end, period, True, offered=True)


def _has_time_before(reading: Reading, here: DateMention) -> bool:
    """Whether an hour of the day itself is the end, and not its first minute: "tot 12 uur op 31 december"."""
    cue = _before(reading.language.code, "before").search(reading.chars, max(0, here.start - _LONGEST_CUE), here.start)
    return cue is not None and cue["hour"] is not None and int(cue["hour"]) > 0


def _is_dotted(here: DateMention, chars: str) -> bool:
    return chars[here.end - 1] == "."


def _is_named_as_day(reading: Reading, here: DateMention) -> bool:
    """Whether "14.12." stands where days stand: behind a small word ("am 14.12.")."""
    if not _is_dotted(here, reading.chars):
        return False
    return _filler_before(reading.language.code).search(reading.chars, max(0, here.start - _LONGEST_CUE), here.start) is not None


@cache
def _filler_before(code: str) -> re.Pattern[str]:
    return compiled(rf"(?<![^\W_])(?:{language_of(code).dates.filler})\s{{1,2}}$")


def _is_day(reading: Reading, here: DateMention) -> bool:
    """Whether digits are a day by their noughts ("05/12") or by the word before them ("op 14/12")."""
    if _is_named_as_day(reading, here) or _NOUGHTS.fullmatch(reading.chars, here.start, here.end):
        return True
    return _stands_before(reading, "day", here.start)


def _one_sided(name: str | None, day: Day, weekday: int | None, closes: bool) -> Period:
    if name == "from":
        return Period(start=day, weekdays=(weekday, None))
    if name in ("until", "before"):
        return Period(until=day, exclusive=name == "before" and not closes, weekdays=(None, weekday))
    return Period(day, day, False, (weekday, weekday))


def _cue_of(reading: Reading, here: DateMention) -> str | None:
    """The cue beside a day, or what the field's name says."""
    code, window = reading.language.code, max(0, here.begins - _LONGEST_CUE)
    for name in ("until", "before", "on", "from"):
        if _before(code, name).search(reading.chars, window, here.begins):
            return name
    after = _skip_space(reading.chars, here.end)
    for name, meaning in (("last_day", "until"), ("only_day", "on")):
        if cue_in(reading, name).match(reading.chars, after):
            return meaning
    if reading.label and len(reading.chars) - (here.end - here.start) < _LONGEST_JOIN:
        return "until" if _UNTIL_LABEL.search(reading.label) else "from" if _FROM_LABEL.search(reading.label) else None
    return None


def _skip_space(chars: str, at: int) -> int:
    while at < len(chars) and chars[at] in " .,\n":
        at += 1
    return at


def _role(reading: Reading, span: _Span, found: Sequence[Fact]) -> str:
    if not span.said or _is_over(reading, span):
        return EVENT
    start, end = clause_around(reading, span.start, span.end)
    if any(term_in(reading, topic).search(reading.chars, start, end) for topic in _NOT_OFFERED):
        return EVENT
    if _in_sentence(reading, span, "contest"):
        return EVENT
    if _is_offered(reading, span, found):
        return VALIDITY
    return EVENT if _in_sentence(reading, span, "event") or _in_sentence(reading, span, "order") else VALIDITY


def _is_over(reading: Reading, span: _Span) -> bool:
    """Whether the sentence says that days from one to another lie behind: "2 to 6 May is over"."""
    if span.period.start is None or span.period.until is None or span.period.start == span.period.until:
        return False
    return remarks.of_the_past().search(reading.chars, *sentence_around(reading, span.start, span.end)) is not None


def _is_offered(reading: Reading, span: _Span, found: Sequence[Fact]) -> bool:
    """Whether the sentence speaks of something to use or to buy for less."""
    start, end = sentence_around(reading, span.start, span.end)
    stated = any(fact.kind in _OFFER_KINDS and start <= fact.start < end for fact in found)
    return stated or cue_in(reading, "offer").search(reading.chars, start, end) is not None


def _in_sentence(reading: Reading, span: _Span, name: str) -> re.Match[str] | None:
    start, end = sentence_around(reading, span.start, span.end)
    return cue_in(reading, name).search(reading.chars, start, end)
