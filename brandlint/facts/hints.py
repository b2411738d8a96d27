"""Which patterns of a language may match a text: asked once for all of them, before any is tried.

A text gets a number with a bit for each pattern. It is set where the text holds one of the literals that the pattern cannot
match without. Patterns of which every match holds more than that have further bits, which those that need the same share.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache, reduce
from operator import or_

from ahocorasick_rs import AhoCorasick

from brandlint.facts.currencies import COMMON_HINTS, COMMON_SIGNS, HINTS
from brandlint.facts.literals import DIGIT, SIGNS, most_telling, needs
from brandlint.languages.model import Language, Pattern, language_of

_TWO = 2
_TELLING = frozenset((DIGIT, *SIGNS, *"%€£$+=½×"))
"""Characters that many a text has none of."""
_USUAL_LETTERS = frozenset("adehilnorstu")
"""Letters that nearly every text holds: to find all of them takes longer than to try the few patterns that need no more."""
EVERYTHING = -1
"""The hints of a text that nobody has looked at: anything may match."""

BARE = "bare amounts"
TABLES: Mapping[str, Callable[[Language], tuple[Pattern, ...]]] = {
    "price roles": lambda language: language.prices.roles,
    BARE: lambda language: language.prices.bare,
    "spoken percentages": lambda language: language.percents.spoken,
    "percent roles": lambda language: language.percents.roles,
    "deals": lambda language: language.deals,
    "named codes": lambda language: language.codes.named,
    "shown codes": lambda language: language.codes.shown,
    "used codes": lambda language: language.codes.used,
}
"""Tables whose patterns are tried one by one, each with a bit of its own."""

VOCABULARIES: Mapping[str, Callable[[Language], tuple[Pattern, ...]]] = {
    "terms": lambda language: language.terms,
    "cues": lambda language: language.dates.cues,
    "contacts": lambda language: language.contacts,
    "asides": lambda language: language.asides,
}
"""Tables whose patterns of one name are tried together."""

WORDS: Mapping[str, Callable[[Language], Iterable[str]]] = {
    "currencies": lambda language: language.prices.currencies.values(),
    "cents": lambda language: language.prices.cents.values(),
    "common signs": lambda language: map(re.escape, COMMON_SIGNS),
    "common codes": lambda language: map(re.escape, COMMON_HINTS),
    "other currencies": lambda language: map(re.escape, HINTS),
    "percent words": lambda language: [language.percents.words],
    "numbers": lambda language: map(re.escape, (*language.numbers.values, *language.numbers.ordinals)),
    "ordinal days": lambda language: language.dates.ordinal_days,
    "whole months": lambda language: [language.dates.whole_month],
    "weeks": lambda language: [language.dates.week],
    "holidays": lambda language: [pattern.regex for pattern in language.dates.holidays],
    "countries": lambda language: language.countries.values(),
    "weekdays": lambda language: map(re.escape, (name for names in language.dates.weekdays for name in names.split("|"))),
    "units before": lambda language: map(re.escape, language.prices.per_before),
    "words of units": lambda language: map(re.escape, language.prices.by_unit),
    "instead": lambda language: [language.prices.instead],
    "months": lambda language: map(re.escape, (name for names in language.dates.months for name in names.split("|"))),
}
"""Words that are not in patterns with a name."""

Key = tuple[str, str | int]
_ODD_LETTERS = re.compile("[ſıİ\ud800-\udfff]")
"""What a pattern takes for an s or an i without regard to case, though its lower case is another letter; halves of characters."""


class Hints:
    """The bits of a language's patterns, and the literals that set them."""

    __slots__ = ("_always", "_automaton", "_bits", "_digit", "_further", "_masks", "_signs")

    def __init__(self, language: Language) -> None:
        every = [(key, needs(regex)) for key, regex in _patterns(language)]
        numbers = dict.fromkeys(key for key, _ in every)
        self._bits: dict[Key, int] = {key: 1 << number for number, key in enumerate(numbers)}
        self._further: dict[Key, int] = defaultdict(int)
        self._always = 0
        masks: dict[str, int] = defaultdict(int)
        shared: dict[frozenset[str], int] = {}
        for key, sets in every:
            best = most_telling(sets)
            if best and key[0] != "cents" and not best.isdisjoint(_USUAL_LETTERS):
                best = None
            self._always |= 0 if best else self._bits[key]
            for literal in best or ():
                masks[literal] |= self._bits[key]
            for literals in filter(_is_worth_asking, sets - {best} if key[0] in TABLES else ()):
                further = shared.setdefault(literals, 1 << len(numbers) + len(shared))
                self._further[key] |= further
                for literal in literals:
                    masks[literal] |= further
        self._digit = masks.pop(DIGIT, 0)
        self._signs = {sign: masks.pop(sign, 0) for sign in SIGNS}
        self._masks = list(masks.values())
        self._automaton = AhoCorasick(list(masks)) if masks else None

    def of(self, chars: str, *, digits: bool = True) -> int:
        """The bits of the patterns that may match a text, with digits in it or without."""
        lower = chars.lower() if chars.isascii() else _ODD_LETTERS.sub(_letter, chars).lower()
        hints, masks = self._always | (self._digit if digits else 0), self._masks
        if self._automaton is not None:
            for number, _, _ in self._automaton.find_matches_as_indexes(lower, overlapping=True):
                hints |= masks[number]
        return hints

    def bit(self, table: str, name: str | int) -> int:
        """The bit of a pattern; 0 where the language has none of this name."""
        return self._bits.get((table, name), 0)

    def needed(self, table: str, number: int) -> int:
        """All bits that a text has to have for a pattern of one of the `TABLES`."""
        return self._bits[table, number] | self._further.get((table, number), 0)

    def of_sign(self, sign: str) -> int:
        """The bits that an amount or percentage sets, which stands in a text as its sign."""
        return self._signs[sign]

    def bits(self, table: str) -> int:
        """The bits of all patterns of a table."""
        return sum(bit for (own, _), bit in self._bits.items() if own == table)


def _is_worth_asking(literals: frozenset[str]) -> bool:
    """Whether many a text holds none of some literals: letters or two are in most."""
    return all(len(literal) > _TWO or literal in _TELLING for literal in literals)


def _letter(match: re.Match[str]) -> str:
    return {"ſ": "s", "ı": "i", "İ": "i"}.get(match.group(), " ")


@cache
def hints_of(code: str) -> Hints:
    """The hints of a language."""
    return Hints(language_of(code))


@cache
def bit(code: str, kind: str, name: str | int) -> int:
    """The bit of a pattern of a language; see `Hints.bit`."""
    return hints_of(code).bit(kind, name)


@cache
def bits(code: str, kind: str) -> int:
    """The bits of a table of a language, of which a text has one wherever any of its patterns may match."""
    return hints_of(code).bits(kind)


@cache
def named_bits(code: str, kind: str, names: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    """Several names, each behind its bit; without those that the language has none of."""
    bits = ((hints_of(code).bit(kind, name), name) for name in names)
    return tuple((own, name) for own, name in bits if own)


@cache
def table(code: str, name: str) -> tuple[tuple[int, Pattern], ...]:
    """The patterns of one of the `TABLES`, in order, each behind the bits that it needs."""
    hints = hints_of(code)
    return tuple((hints.needed(name, number), pattern) for number, pattern in enumerate(TABLES[name](language_of(code))))


@cache
def reach(code: str, name: str) -> int:
    """All bits that decide which patterns of one of the `TABLES` may match."""
    return reduce(or_, (needed for needed, _ in table(code, name)), 0)


@lru_cache(maxsize=4096)
def likely(code: str, name: str, hints: int) -> tuple[Pattern, ...]:
    """The patterns of one of the `TABLES` that may match a text with these bits within the table's reach, in their order."""
    return tuple(pattern for needed, pattern in table(code, name) if hints & needed == needed)


@cache
def of_signs(code: str, signs: str) -> int:
    """The bits that amounts and percentages set; see `Hints.of_sign`."""
    return reduce(or_, map(hints_of(code).of_sign, signs), 0)


@cache
def words(code: str, names: tuple[str, ...]) -> int:
    """The bits of several of the `WORDS`."""
    return reduce(or_, (hints_of(code).bit(name, "") for name in names), 0)


@cache
def mask(code: str, kind: str, names: tuple[str, ...]) -> int:
    """The bits of several names together."""
    return sum(hints_of(code).bit(kind, name) for name in dict.fromkeys(names))


def _patterns(language: Language) -> Iterator[tuple[Key, str]]:
    for name, patterns in TABLES.items():
        # In the place of a bare amount stand its digits, and no sign.
        sign = r"\d" if name == BARE else SIGNS[0]
        yield from (((name, number), pattern.regex.replace(SIGNS[0], sign)) for number, pattern in enumerate(patterns(language)))
    for name, patterns in VOCABULARIES.items():
        yield from (((name, pattern.name), pattern.regex) for pattern in patterns(language))
    for name, words in WORDS.items():
        yield from (((name, ""), word) for word in words(language))
