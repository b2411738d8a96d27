"""Where an offer or a code can be used: online, in store, in the app, by telephone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from brandlint.facts.clauses import Stretch, clauses, is_question, sentences
from brandlint.facts.model import Fact, Kind, Redeem
from brandlint.facts.reading import Reading
from brandlint.facts.topics import TOPICS
from brandlint.facts.vocabulary import compiled, cue_in, source, term, term_in, terms_in
from brandlint.languages.model import language_of

_PLACES = (("online", "online"), ("in_store", "store"), ("in_app", "app"), ("by_phone", "phone"))
WORDS_FOR_PLACES = tuple(word for word, _ in _PLACES)
_OFFER_KINDS = frozenset({Kind.PERCENT, Kind.DEAL, Kind.CODE})
_WIDEST_GAP = 24
_LONGEST_REMARK = 60
_SURE, _LIKELY, _GUESS = 1.0, 0.9, 0.8
_OF_REDEEMING = ("redeems", *WORDS_FOR_PLACES, "only", "not_only", "not", "also", "and", "glue")
"""Names of the words of a sentence that says where to redeem, and nothing else."""
_WORD = re.compile(r"[^\W\d_]{2,}")


class _Group(NamedTuple):
    """Places that are named together; `denied` where the text names one more and says that it is none."""

    start: int
    end: int
    names: tuple[str, ...]
    denied: bool = False


class _Named(NamedTuple):
    """A place as it is named, and whether "not" stands before it."""

    start: int
    end: int
    name: str
    denied: bool = False


def find(reading: Reading, found: Sequence[Fact]) -> Iterable[Fact]:
    """Where the offers of a text can be used, if it says so: by ruling others out, by naming several, or by a word for using."""
    if not names_a_place(reading):
        return
    all_sentences = sentences(reading)
    for index, sentence in enumerate(all_sentences):
        if not is_question(reading, sentence):
            before = all_sentences[index - 1] if index else None
            yield from _in_sentence(reading, sentence, before, found)


def names_a_place(reading: Reading) -> bool:
    """Whether a text names a place where offers can be used: the cheap question before the dear ones."""
    return any(pattern.search(reading.chars) for _, pattern in terms_in(reading, WORDS_FOR_PLACES))


def _in_sentence(reading: Reading, sentence: Stretch, before: Stretch | None, found: Sequence[Fact]) -> Iterator[Fact]:
    for group in _groups(reading, sentence):
        start, end, only = _with_only(reading, group)
        only = only or group.denied
        redeems = term_in(reading, "redeems").search(reading.chars, *sentence) is not None
        if not (only or redeems or len(group.names) > 1 or _is_added(reading, group)):
            continue
        if not group.denied and _is_denied(reading, start):
            continue
        if not (only or redeems) and term_in(reading, "visit").search(reading.chars, *sentence):
            continue
        confidence = _confidence(reading, sentence, before, found)
        if confidence is None and _is_all_of_it(reading, sentence):
            confidence = _alone(reading, sentence, redeems=redeems)
        if confidence:
            if not only and not redeems:
                confidence = min(confidence, _LIKELY)
            if not only and len(group.names) == 1:
                confidence = min(confidence, _GUESS)
            yield Fact(Kind.REDEEM, Redeem(group.names, only), None, start, end, reading.raw[start:end],
                       confidence=confidence, topic="offer")


def _groups(reading: Reading, sentence: Stretch) -> Iterator[_Group]:
    """Places named close together, outside clauses on delivery, returns and picking up."""
    group: list[_Named] = []
    for place in _places(reading, sentence):
        if group and place.start - group[-1].end > _WIDEST_GAP:
            yield _grouped(group)
            group = []
        before = group[-1] if group else None
        group.append(place._replace(denied=_is_ruled_out(reading, place, before)))
    if group:
        yield _grouped(group)


def _grouped(places: Sequence[_Named]) -> _Group:
    """A group of places; where all are denied they stand in it, for the word before them to be seen."""
    denied = any(place.denied for place in places) and not all(place.denied for place in places)
    names = (place.name for place in places if not (denied and place.denied))
    return _Group(places[0].start, places[-1].end, tuple(dict.fromkeys(names)), denied)


def _is_ruled_out(reading: Reading, place: _Named, before: _Named | None) -> bool:
    """Whether "not" stands right before a place, or before the one that it is joined to: "not online or in the app"."""
    start = before.end if before else max(0, place.start - _WIDEST_GAP)
    chars, (no, joined) = reading.chars, _not(reading.language.code)
    denied = no.search(chars, start, place.start)
    if denied:
        return term_in(reading, "not_only").match(chars, denied.start()) is None
    return before is not None and before.denied and joined.fullmatch(chars, before.end, place.start) is not None


@cache
def _not(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """"Not" right before a place, and what joins it to the next one."""
    terms = language_of(code).terms
    no, redeems, join = source(terms, "not"), source(terms, "redeems"), source(terms, "and")
    return compiled(rf"{no}\s{{1,2}}(?:{redeems}\s{{1,2}})?(?:\w{{1,4}}\s{{1,2}})?$"), compiled(rf"\s{{1,2}}{join}\s{{1,2}}")


def _places(reading: Reading, sentence: Stretch) -> list[_Named]:
    found: list[_Named] = []
    for clause in clauses(reading, sentence):
        if any(term_in(reading, topic).search(reading.chars, *clause) for topic in TOPICS):
            continue
        for word, name in _PLACES:
            found += [_Named(*match.span(), name) for match in term_in(reading, word).finditer(reading.chars, *clause)]
    return sorted(found)


def _with_only(reading: Reading, group: _Group) -> tuple[int, int, bool]:
    """The stretch of a group with the word that rules out other places, and whether there is one."""
    before, after = _only(reading.language.code)
    left = before.search(reading.chars, max(0, group.start - _WIDEST_GAP * 2), group.start)
    right = after.match(reading.chars, group.end)
    if left and term_in(reading, "not_only").search(reading.chars, max(0, left.start() - _WIDEST_GAP), left.end()):
        return group.start, group.end, False
    return left.start() if left else group.start, right.end() if right else group.end, bool(left or right)


@cache
def _only(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    terms = language_of(code).terms
    only, redeems = source(terms, "only"), source(terms, "redeems")
    return compiled(rf"{only}\s{{1,2}}(?:{redeems}\s{{1,2}})?$"), compiled(rf"-{only}|\s{{1,2}}{only}(?!\s{{1,2}}\w)")


def _is_added(reading: Reading, group: _Group) -> bool:
    """Whether the text says that an offer counts here *too*."""
    return term_in(reading, "also").search(reading.chars, max(0, group.start - 12), group.start) is not None


def _is_denied(reading: Reading, start: int) -> bool:
    """Whether "not" stands before a place, and not "not only"."""
    window = max(0, start - _WIDEST_GAP)
    denied = term_in(reading, "not").search(reading.chars, window, start)
    return denied is not None and term_in(reading, "not_only").match(reading.chars, denied.start()) is None


def _confidence(reading: Reading, sentence: Stretch, before: Stretch | None, found: Sequence[Fact]) -> float | None:
    """How sure it is that an offer is meant; None where the text does not speak of one."""
    if _speaks_of_an_offer(reading, sentence, found):
        return _SURE
    if any(fact.kind == Kind.MONEY and _is_in(fact, sentence) for fact in found):
        return _GUESS
    if before and sentence[1] - sentence[0] <= _LONGEST_REMARK and _speaks_of_an_offer(reading, before, found):
        return _LIKELY
    return None


def _is_all_of_it(reading: Reading, sentence: Stretch) -> bool:
    """Whether a sentence says nothing but where something can be redeemed."""
    left = reading.chars[slice(*sentence)]
    for name in _OF_REDEEMING:
        left = term(reading.language, name).sub(" ", left)
    return _WORD.search(left) is None


def _alone(reading: Reading, sentence: Stretch, *, redeems: bool) -> float | None:
    """How sure a sentence is that stands without an offer: with a word for redeeming, or as a sentence of its own.

    A badge ("Online only") may just as well be about the article that it stands at.
    """
    if redeems:
        return _SURE
    if reading.chars[:sentence[0]].strip() or reading.chars[sentence[1]:].strip(" .!*)\n"):
        return None
    return _SURE if reading.chars[sentence[1]:].lstrip().startswith(".") else _GUESS


def _speaks_of_an_offer(reading: Reading, sentence: Stretch, found: Sequence[Fact]) -> bool:
    facts = (fact for fact in found if _is_in(fact, sentence))
    if any(fact.kind in _OFFER_KINDS or (fact.kind == Kind.PERIOD and fact.role == "validity") for fact in facts):
        return True
    return cue_in(reading, "offer").search(reading.chars, *sentence) is not None


def _is_in(fact: Fact, sentence: Stretch) -> bool:
    return sentence[0] <= fact.start < sentence[1]
