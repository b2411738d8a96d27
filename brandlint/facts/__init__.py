"""Finders: each finds one kind of fact in a text and knows neither files nor the guide."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache, reduce
from importlib import import_module
from operator import or_
from typing import NamedTuple

from brandlint.brought import brought
from brandlint.documents.blocks import Role
from brandlint.documents.declared import declared_by
from brandlint.documents.text import LONGEST_BLOCK, paragraphs
from brandlint.facts import declared
from brandlint.facts.addresses import FEWEST_DIGITS as FEWEST_OF_AN_ADDRESS
from brandlint.facts.asides import doubted
from brandlint.facts.codes import may_hold_code, names_code
from brandlint.facts.deals import NAMES
from brandlint.facts.hints import bits, hints_of, mask, words
from brandlint.facts.model import Fact
from brandlint.facts.numbers import RAISED
from brandlint.facts.phones import FEWEST_DIGITS as FEWEST_OF_A_PHONE
from brandlint.facts.product_codes import is_sku
from brandlint.facts.reading import Finder, Reading
from brandlint.facts.redeem import WORDS_FOR_PLACES, names_a_place
from brandlint.facts.spoken_amounts import may_have_spoken_cents
from brandlint.facts.topics import NAMES_OF_TOPICS, topic_of_head, topic_of_name
from brandlint.languages.model import language_of

VERSION = 9
"""Raised when the same text gives other facts, so that nothing stale is taken from a cache."""

FINDERS: tuple[str, ...] = ("money", "deals", "percent", "codes",
                             "web", "product_codes", "periods", "hours", "phones", "addresses", "terms", "redeem")
"""Modules of this room with a function `find`, in the order in which they run."""


_MOST_DIGITS = max(FEWEST_OF_A_PHONE, FEWEST_OF_AN_ADDRESS)
"""More digits than these decide nothing more of which finders are asked."""
_MARKS = re.compile(rf"[\d{RAISED}@]|\.\w")
"""Digits, and what every address has."""


@cache
def finders() -> tuple[Finder, ...]:
    """The finders in their order: the built-in ones, then those that other packages bring."""
    own = (import_module(f"brandlint.facts.{name}").find for name in FINDERS)
    return (*own, *(entry.load() for entry in brought("brandlint.finders")))


def find(raw: str, locale: str | None = None, struck: tuple[tuple[int, int], ...] = (), label: str | None = None,
         role: Role = Role.BODY) -> tuple[Fact, ...]:
    """Every fact that a text of any length states, in order of start; see `Reading` for the arguments."""
    if len(raw) <= LONGEST_BLOCK:
        return read(raw, locale, struck, label, role)
    return tuple(fact for start, end in paragraphs(raw) for fact in _shifted(
        read(raw[start:end], locale, _within(struck, start, end), label, role), start))


def _within(struck: Iterable[tuple[int, int]], start: int, end: int) -> tuple[tuple[int, int], ...]:
    return tuple((max(left, start) - start, min(right, end) - start) for left, right in struck if left < end and right > start)


def _shifted(found: Iterable[Fact], by: int) -> Iterator[Fact]:
    return (replace(fact, start=fact.start + by, end=fact.end + by) for fact in found)


@lru_cache(maxsize=4096)
def read(raw: str, locale: str | None = None, struck: tuple[tuple[int, int], ...] = (), label: str | None = None,
         role: Role = Role.BODY) -> tuple[Fact, ...]:
    """Every fact that a text states, in order of start; see `Reading` for the arguments.

    A campaign says most things more than once: footers, terms and labels are read once.
    """
    if (declares := declared_by(label)) is not None:
        return tuple(declared.find(raw, *declares))
    reading = Reading.of(raw, locale, struck=struck, label=label, role=role)
    found: dict[tuple[object, ...], Fact] = {}
    before: tuple[Fact, ...] = ()
    for finder in finders()[len(FINDERS):] if _is_silent(reading) else _asked(reading):
        facts = list(finder(reading, before))
        if facts:
            found.update(((fact.kind, fact.start, fact.end), fact) for fact in facts)
            before = tuple(found.values())
    return tuple(sorted(doubted(reading, before), key=_place)) if before else before


def label_of(label: str | None, head: str | None, locale: str | None) -> str | None:
    """What names a text: its own field, else a heading or question before it that names one topic of the terms."""
    if head is None:
        return label
    code = language_of(locale).code
    named = topic_of_head(code, head) is not None and (label is None or _says_nothing(code, label))
    return head if named else label


def _asked(reading: Reading) -> Sequence[Finder]:
    """The finders that may find something; all of them where a field's name may say what its text is."""
    if reading.label:
        return finders()
    code = reading.language.code
    return _that_start(code, min(reading.digits, _MOST_DIGITS), reading.hints & _all_starts(code))


@lru_cache(maxsize=4096)
def _that_start(code: str, digits: int, hints: int) -> tuple[Finder, ...]:
    return tuple(finder for finder, fewest, starts in _starts(code) if digits >= fewest and (hints & starts or not starts))


@cache
def _all_starts(code: str) -> int:
    return reduce(or_, (starts for _, _, starts in _starts(code)))


@cache
def _starts(code: str) -> tuple[tuple[Finder, int, int], ...]:
    """Each finder with the fewest digits that it starts from, and the hints of which it needs one; 0 where it needs none."""
    terms = mask(code, "terms", (*NAMES_OF_TOPICS, "workday")) | words(code, ("countries",))
    starts = {"percent": (0, words(code, ("percent words",)) | bits(code, "spoken percentages")),
              "hours": (2, words(code, ("weekdays",)) | mask(code, "contacts", ("daily", "workdays"))),
              "phones": (FEWEST_OF_A_PHONE, 0), "addresses": (FEWEST_OF_AN_ADDRESS, 0),
              "terms": (0, terms), "redeem": (0, mask(code, "terms", WORDS_FOR_PLACES))}
    named = (*FINDERS, *("" for _ in finders()[len(FINDERS):]))
    return tuple((finder, *starts.get(name, (0, 0))) for finder, name in zip(finders(), named, strict=True))


def _place(fact: Fact) -> tuple[int, int, str]:
    return fact.start, fact.end, fact.kind


def _is_silent(reading: Reading) -> bool:
    """Whether a text holds nothing that any of our own finders starts from: most lines that are no sentences."""
    if reading.digits:
        return False
    chars, hints, words = reading.chars, reading.hints, _speaking(reading.language.code)
    if hints & words.alone or _MARKS.search(chars) or (reading.label and not _says_nothing(reading.language.code, reading.label)):
        return False
    if hints & words.deals and (hints & words.numbers or NAMES.search(chars)):
        return False
    if hints & words.codes and may_hold_code(reading):
        return False
    return not names_a_place(reading) and not may_have_spoken_cents(reading)


class _Speaking(NamedTuple):
    """The hints of what can state something without a digit: alone, or together with something else."""

    alone: int
    deals: int
    numbers: int
    codes: int


@cache
def _speaking(code: str) -> _Speaking:
    hints = hints_of(code)
    words = sum(map(hints.bits, ("spoken percentages", "currencies", "percent words", "months", "holidays")))
    return _Speaking(words | mask(code, "terms", NAMES_OF_TOPICS), hints.bits("deals"), hints.bits("numbers"),
                     sum(map(hints.bits, ("named codes", "shown codes", "used codes"))))


@lru_cache(maxsize=1024)
def _says_nothing(code: str, label: str) -> bool:
    """Whether a field's name says nothing of a text without digits."""
    name = label.lower()
    return not names_code(code, name) and not is_sku(name) and topic_of_name(code, name) is None
