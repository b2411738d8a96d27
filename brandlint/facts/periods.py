"""From when until when something counts, and days on which something happens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from brandlint.facts import remarks
from brandlint.facts.clauses import Stretch, clause_around, sentence_around
from brandlint.facts.dates import DateMention, dates, may_name_days
from brandlint.facts.day_words import (
    LONGEST_CUE,
    closes_the_day,
    cue_before,
    filler_before,
    has_time_before,
    reads_as_a_day,
    stands_before,
)
from brandlint.facts.model import Day, Fact, Kind, Period
from brandlint.facts.named_days import with_named_days
from brandlint.facts.ranges import Span, days_in_a_row, ends_it, join, put_together, range_of
from brandlint.facts.reading import Reading
from brandlint.facts.shared_months import with_a_shared_month
from brandlint.facts.vocabulary import cue_in, term_in

VALIDITY, EVENT = "validity", "event"
_LONGEST_JOIN = 24
_GUESS = 0.8
_MOST_DAYS_IN_A_ROW = 7
_UNTIL_LABEL = re.compile(r"until|through|(?<![a-z])(?:ends?|expir\w{0,8}|deadline)(?![a-z])|end[_ ]?date|einddatum"
                          r"|geldig[_ ]?tot|^(?:geldig[ _])?t/?m$"
                          r"|^(?:tot|bis|valid[ _]to|gültig[ _]bis|(?:valable[ _])?jusqu'au)$")
_FROM_LABEL = re.compile(r"(?:valid|effective)[_ ]?from|(?<![a-z])starts?(?![a-z])|start[_ ]?dat|begindat"
                         r"|geldig[_ ]?(?:vanaf|van$)|gültig ab")
_NOT_OFFERED = ("delivery", "returns", "exchange", "pickup")
_OFFER_KINDS = frozenset({Kind.MONEY, Kind.PERCENT, Kind.DEAL, Kind.CODE})
_NOT_DATES = frozenset({Kind.URL, Kind.EMAIL, Kind.PRODUCT, Kind.PHONE, Kind.CODE})
_NOT_WEAK_DATES = frozenset({*_NOT_DATES, Kind.MONEY, Kind.PERCENT})


def find(reading: Reading, found: Sequence[Fact]) -> Iterable[Fact]:
    """The periods and days of a text.

    A period that says from when or until when has the role `validity`, unless its clause speaks of delivery, of returns or
    of something to go to; a lone day has the role `event`. Those of a contest or of free delivery are in doubt, for they are
    no price's, and so are days on which a shop is closed or has other hours: no offer has them.
    """
    if not may_name_days(reading):
        return
    mentions = [one for one in with_named_days(reading, dates(reading)) if not _is_taken(one, found)]
    if not mentions:
        return
    for span in _with_both_ends(reading, _spans(reading, mentions)):
        if span.offered and not _is_offered(reading, span, found):
            continue
        role, is_offered = _role(reading, span, found)
        sure = span.said or _in_sentence(reading, span, "event") is not None
        sure = sure and not (role == EVENT and _in_sentence(reading, span, "closing"))
        yield Fact(Kind.PERIOD, span.period, role, span.start, span.end, reading.raw[span.start:span.end],
                   confidence=1.0 if sure and is_offered else _GUESS, readings=(span.period, span.other) if span.other else ())


def _is_taken(mention: DateMention, found: Sequence[Fact]) -> bool:
    """Whether something else stands there: an address or a number, and for digits alone an amount too."""
    kinds = _NOT_WEAK_DATES if mention.weak else _NOT_DATES
    return any(fact.kind in kinds and mention.start < fact.end and mention.end > fact.start for fact in found)


def _spans(reading: Reading, mentions: Sequence[DateMention]) -> Iterator[Span]:
    index = 0
    while index < len(mentions):
        here = mentions[index]
        after = mentions[index + 1] if index + 1 < len(mentions) else None
        joined = join(reading, here, after) if after else None
        run = days_in_a_row(reading, mentions[index:index + _MOST_DAYS_IN_A_ROW]) if joined is None else 0
        if run > 1:
            yield range_of(reading, here, mentions[index + run - 1], "to", False)
            index += run
            continue
        if after and joined:
            yield range_of(reading, here, after, joined, closes_the_day(reading, after))
            index += 2
            continue
        span = with_a_shared_month(reading, here) or _single(reading, here)
        if span is not None:
            yield span
        index += 1


def _with_both_ends(reading: Reading, spans: Iterable[Span]) -> Iterator[Span]:
    """The periods; one of two that say "starts 21 March … and ends 24 March" in one clause."""
    kept: Span | None = None
    for span in spans:
        if kept is not None and ends_it(reading, kept, span):
            kept = put_together(kept, span)
            continue
        if kept is not None:
            yield kept
        kept = span
    if kept is not None:
        yield kept


def _single(reading: Reading, here: DateMention) -> Span | None:
    """What the words around a day make of it; None for digits that no word makes a day."""
    name = _cue_of(reading, here)
    if here.until is not None:
        return _of_several_days(here, here.until, name)
    if here.holiday and not _is_meant_as_day(reading, here, name):
        return None
    if name is None and here.weak and here.weekday is None and not reads_as_a_day(reading, here):
        return None
    closes = closes_the_day(reading, here) or (name == "before" and has_time_before(reading, here))
    other = _one_sided(name, here.other, here.weekday, closes) if here.other else None
    period = _one_sided(name, here.day, here.weekday, closes)
    return Span(here.start, here.end, period, name is not None, other, here.holiday and name == "from")


def _is_meant_as_day(reading: Reading, here: DateMention, name: str | None) -> bool:
    """Whether the words before a holiday speak of its day: not "gifts for", where "before" is the same word, nor "of"."""
    if name == "before":
        return stands_before(reading, "to_before", here.start)
    if name == "from":
        cue = cue_before(reading.language.code, "from").search(reading.chars, max(0, here.start - LONGEST_CUE), here.start)
        return cue is not None and filler_before(reading.language.code).fullmatch(cue.group()) is None
    return name is not None


def _of_several_days(here: DateMention, until: Day, name: str | None) -> Span | None:
    """A whole month or week, which an offer has to stand beside, or some days of a month.

    Its end alone where a word says until, its begin alone behind from.
    """
    if name == "before":
        return None
    period = Period(None if name == "until" else here.day, None if name == "from" else until)
    return Span(here.start, here.end, period, True, offered=not here.month_first)


def _one_sided(name: str | None, day: Day, weekday: int | None, closes: bool) -> Period:
    if name == "from":
        return Period(start=day, weekdays=(weekday, None))
    if name in ("until", "before"):
        return Period(until=day, exclusive=name == "before" and not closes, weekdays=(None, weekday))
    return Period(day, day, False, (weekday, weekday))


def _cue_of(reading: Reading, here: DateMention) -> str | None:
    """The cue beside a day, or what the field's name says."""
    code, window = reading.language.code, max(0, here.begins - LONGEST_CUE)
    for name in ("until", "before", "on", "from"):
        if cue_before(code, name).search(reading.chars, window, here.begins):
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


def _role(reading: Reading, span: Span, found: Sequence[Fact]) -> tuple[str, bool]:
    """What a period is, and whether it is surely that."""
    if not span.said or _is_over(reading, span) or _is_of_a_stay(reading, span):
        return EVENT, True
    clause = clause_around(reading, span.start, span.end)
    if any(term_in(reading, topic).search(reading.chars, *clause) for topic in _NOT_OFFERED):
        return (VALIDITY, False) if _is_free_delivery(reading, clause) else (EVENT, True)
    if _in_sentence(reading, span, "contest"):
        return VALIDITY, False
    if _is_offered(reading, span, found):
        return VALIDITY, True
    is_event = _in_sentence(reading, span, "event") or _in_sentence(reading, span, "order")
    return EVENT if is_event else VALIDITY, True


def _is_free_delivery(reading: Reading, clause: Stretch) -> bool:
    """Whether a clause offers delivery for nothing, and speaks of no returns."""
    if any(term_in(reading, topic).search(reading.chars, *clause) for topic in ("returns", "exchange")):
        return False
    return any(term_in(reading, name).search(reading.chars, *clause) for name in ("free", "no_charge"))


def _is_over(reading: Reading, span: Span) -> bool:
    """Whether the sentence says that days from one to another lie behind: "2 to 6 May is over"."""
    if span.period.start is None or span.period.until is None or span.period.start == span.period.until:
        return False
    return remarks.of_the_past().search(reading.chars, *sentence_around(reading, span.start, span.end)) is not None


def _is_of_a_stay(reading: Reading, span: Span) -> bool:
    """Whether days from one to another are those of a stay or a journey, by the words right before: "stays from 1 to 9 May"."""
    if span.period.start is None or span.period.until is None:
        return False
    start = max(clause_around(reading, span.start, span.end)[0], span.start - LONGEST_CUE)
    words = list(cue_in(reading, "stay").finditer(reading.chars, start, span.start))
    return bool(words) and not re.search(r"[.;:!?]|\s-\s", reading.chars[words[-1].end():span.start])


def _is_offered(reading: Reading, span: Span, found: Sequence[Fact]) -> bool:
    """Whether the sentence speaks of something to use or to buy for less."""
    start, end = sentence_around(reading, span.start, span.end)
    stated = any(fact.kind in _OFFER_KINDS and start <= fact.start < end for fact in found)
    return stated or cue_in(reading, "offer").search(reading.chars, start, end) is not None


def _in_sentence(reading: Reading, span: Span, name: str) -> re.Match[str] | None:
    start, end = sentence_around(reading, span.start, span.end)
    return cue_in(reading, name).search(reading.chars, start, end)
