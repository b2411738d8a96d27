"""Percentages: reductions, contents and all the others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from brandlint.documents.text import UNKNOWN
from brandlint.facts import remarks
from brandlint.facts.clauses import sentence_around
from brandlint.facts.model import Fact, Kind, Percent
from brandlint.facts.numbers import spoken_before
from brandlint.facts.reading import Reading
from brandlint.facts.skeleton import AMOUNT, PERCENT, Skeleton, Slot, compiled, plain
from brandlint.facts.stretches import Stretches
from brandlint.languages.model import language_of

_HUNDRED = Decimal(100)
_DOUBT = 0.8


class _Share(NamedTuple):
    start: int
    end: int
    value: Decimal
    role: str | None = None


def find(reading: Reading, found: Sequence[Fact]) -> Iterable[Fact]:
    """The percentages of a text that are not part of a deal."""
    named = reading.may_hold("percent words")
    if not named and not reading.may_hold_one("spoken percentages"):
        return []
    every = (*_in_digits(reading), *_in_words(reading), *_in_number_words(reading)) if named else tuple(_in_words(reading))
    if not every:
        return []
    deals = Stretches((fact.start, fact.end) for fact in found if fact.kind == Kind.DEAL)
    shares = [share for share in every if not deals.holds(share.start, share.end)]
    if not shares:
        return []
    roles = _roles(reading, shares, found)
    may_be_personal = remarks.personal().search(reading.chars) is not None
    return [Fact(Kind.PERCENT, Percent(share.value), share.role or _fitting(roles.get(share.start), share.value),
                 share.start, share.end, reading.raw[share.start:share.end],
                 confidence=_DOUBT if may_be_personal and _is_personal(reading, share) else 1.0) for share in shares]


def _is_personal(reading: Reading, share: _Share) -> bool:
    """Whether a percentage is given to customers on their birthday, and is none of the offers around."""
    return remarks.personal().search(reading.chars, *sentence_around(reading, share.start, share.end)) is not None


def _fitting(role: str | None, value: Decimal) -> str:
    """A role that the value allows: nothing is reduced by nothing, or by all of it."""
    return role if role is not None and 0 < value < _HUNDRED else "other"


def _in_digits(reading: Reading) -> Iterator[_Share]:
    for match in _grammar(reading.language.code).finditer(reading.chars):
        yield _Share(*match.span(), Decimal(match["number"].replace(",", ".")), "other" if match["points"] else None)


def _in_words(reading: Reading) -> Iterator[_Share]:
    seen: set[int] = set()
    for pattern in reading.likely("spoken percentages"):
        for match in compiled(pattern.regex).finditer(reading.chars):
            for name, text in match.groupdict().items():
                if text is not None and match.start(name) not in seen:
                    seen.add(match.start(name))
                    yield _Share(*match.span(name), Decimal(name[1:]), "up_to" if name.startswith("u") else "discount")


def _in_number_words(reading: Reading) -> Iterator[_Share]:
    """A number in words before the word for "%": "twintig procent"."""
    for match in _word(reading.language.code).finditer(reading.chars):
        number = spoken_before(reading.chars, match.start(), reading.language)
        if number is not None:
            yield _Share(number.start, match.end(), Decimal(number.value))


def _roles(reading: Reading, shares: Sequence[_Share], found: Sequence[Fact]) -> dict[int, str]:
    slots = [Slot(share.start, share.end, PERCENT) for share in shares]
    slots += [Slot(fact.start, fact.end, AMOUNT) for fact in found if fact.kind == Kind.MONEY]
    bones = Skeleton(reading.chars, slots)
    roles: dict[int, str] = {}
    for pattern in reading.likely("percent roles", AMOUNT + PERCENT):
        for match in compiled(pattern.regex).finditer(bones.chars):
            for name, text in match.groupdict().items():
                if text is not None:
                    roles.setdefault(bones.slot(match.start(name)).start, plain(name))
    return roles


@cache
def _grammar(code: str) -> re.Pattern[str]:
    language = language_of(code)
    words, points = language.percents.words, language.percents.points
    mark = "," if language.decimal_comma else r"\."
    return compiled(rf"""(?<! [\w.,:/€£${UNKNOWN}] ) (?P<number> \d{{1,3}} (?: [.,]\d{{1,2}}(?!\d) | {mark}\d{{3,8}} )? )
        (?: \ ? | -(?=(?:{words})-) ) (?: %%? | (?P<points>{points})(?!\w) | (?:{words})(?!\w) )""")


@cache
def _word(code: str) -> re.Pattern[str]:
    return compiled(rf"(?<=[^\W\d_]\s)(?:{language_of(code).percents.words})(?!\w)")
