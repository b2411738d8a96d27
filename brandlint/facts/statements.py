"""What each part of a sentence is about: returns, delivery, picking up, warranty.

A piece of a sentence without a topic of its own ("daaronder € 4,95") goes with the piece
before it, or else after it, if it says nothing but numbers and small words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from brandlint.facts.clauses import Stretch, is_question, sentence_around, sentences
from brandlint.facts.countries import begins_with_a_country, is_abroad
from brandlint.facts.durations import Duration, durations
from brandlint.facts.model import Fact, Kind
from brandlint.facts.pieces import OTHER, Piece, pieces_of
from brandlint.facts.reading import Reading
from brandlint.facts.small_words import are_all_small, are_small
from brandlint.facts.topics import TOPICS, Topic, names_a_topic, topic_of_label, topics
from brandlint.facts.vocabulary import compiled, source, term, term_in
from brandlint.languages.model import language_of

_LONGEST_TIE = 40
_LONGEST_JOIN = 12
_ASIDE = re.compile(r"\([^()\n]{1,40}\)")
"""What stands in brackets between two things that belong together: "Verzending (met handtekening) € 4,95"."""
_NO_TERMS = frozenset({"saving", "was", "voucher", "gift_value", "recommended", "member", "instalment", "up_to"})
"""Roles of amounts that are no part of the terms beside them."""


@dataclass(frozen=True, slots=True)
class Statement:
    """All that a sentence says about one topic.

    Attributes:
        reading: the text.
        topic: one of `TOPICS`.
        pieces: the parts of the sentence that it stands in, in order.
        money: the amounts that stand in them.
        answers: the topic was named by a question before it, or by the field's name, and all of it is about that.
    """

    reading: Reading
    topic: str
    pieces: tuple[Piece, ...]
    money: tuple[Fact, ...] = ()
    answers: bool = False

    @property
    def start(self) -> int:
        return self.pieces[0].start

    @property
    def end(self) -> int:
        return self.pieces[-1].end

    @property
    def is_abroad(self) -> bool:
        """Whether its sentence is on another country than the text's own."""
        return is_abroad(self.reading, sentence_around(self.reading, self.start, self.end))

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The words that name the topic."""
        named = (topic for piece in self.pieces for topic in topics(self.reading, (piece.start, piece.end)))
        return tuple(topic for topic in named if topic.name == self.topic)

    def first(self, name: str) -> re.Match[str] | None:
        """The first of the words called `name` in the statement."""
        if not self.reading.may_hold("terms", name):
            return None
        pattern, chars = term(self.reading.language, name), self.reading.chars
        return next(filter(None, (pattern.search(chars, piece.start, piece.end) for piece in self.pieces)), None)

    def all(self, name: str) -> Iterator[re.Match[str]]:
        """The words called `name` in the statement."""
        pattern = term_in(self.reading, name)
        for piece in self.pieces:
            yield from pattern.finditer(self.reading.chars, piece.start, piece.end)

    def right_before(self, name: str, at: int) -> re.Match[str] | None:
        """The word called `name` that ends right before `at`."""
        return right_before(self.reading, name, at)

    def right_after(self, name: str, at: int) -> re.Match[str] | None:
        """The word called `name` that begins right after `at`."""
        return _beside(self.reading.language.code, name)[1].match(self.reading.chars, at)

    def is_small_talk(self, start: int, end: int, *not_this: str) -> bool:
        """Whether only small words stand between two places, none of them called `not_this`."""
        chars = self.reading.chars
        if any(term_in(self.reading, name).search(chars, start, end) for name in not_this):
            return False
        return self.is_small(chars[start:end])

    def is_small(self, words: str) -> bool:
        """Whether a text holds only small words."""
        return are_small(self.reading.language.code, _ASIDE.sub(" ", words))

    def ties(self, left: int, right: int, *not_this: str) -> bool:
        """Whether two places, of an amount and of what it is the price of, have few and only small words between them."""
        near = 0 <= right - left <= _LONGEST_TIE
        return near and self.is_small_talk(left, right, *not_this) and all(not left < fact.start < right for fact in self.money)

    def durations(self) -> tuple[Duration, ...]:
        """The lengths of time in the statement that are its own: no nearer word takes them ("binnen 14 dagen betalen").

        What lasts longer than one ("more than 10 days late") is no term.
        """
        return tuple(duration for piece in self.pieces for duration in durations(self.reading, (piece.start, piece.end))
                     if not self._is_taken(piece, duration) and self.right_before("over", duration.start) is None)

    def _is_taken(self, piece: Piece, duration: Duration) -> bool:
        if piece.topic is None:
            return False
        others = term_in(self.reading, OTHER).finditer(self.reading.chars, piece.start, piece.end)
        near = min(_distance(duration, topic.start, topic.end) for topic in topics(self.reading, (piece.start, piece.end)))
        return any(_distance(duration, other.start(), other.end()) < near for other in others)


def _distance(duration: Duration, start: int, end: int) -> int:
    return max(start - duration.end, duration.start - end, 0)


def right_before(reading: Reading, name: str, at: int) -> re.Match[str] | None:
    """The word called `name` that ends right before `at`, with a colon or article between at most."""
    return _beside(reading.language.code, name)[0].search(reading.chars, max(0, at - 40), at)


@cache
def _beside(code: str, name: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    terms = language_of(code).terms
    word, one = source(terms, name), source(terms, "one")
    return compiled(rf"{word}[\s:]{{0,3}}(?:{one}\s)?$"), compiled(rf"\s{{0,2}}{source(terms, name, behind_digits=True)}")


def statements(reading: Reading, found: Sequence[Fact]) -> list[Statement]:
    """What a text states about each topic, sentence by sentence. Questions state nothing."""
    if not names_a_topic(reading):
        return []
    money = _that_terms_may_have(found)
    told = [*money, *(fact for fact in found if fact.kind == Kind.PERIOD)]
    made: list[Statement] = []
    labelled = topic_of_label(reading)
    topic, asked = labelled, True
    for sentence in _joined(reading, money):
        pieces = pieces_of(reading, sentence, money)
        named = [piece.topic for piece in pieces if piece.topic]
        bare = not named and all(_is_bare(reading, piece, told) for piece in pieces)
        goes_on = bare and (asked or _sets_a_limit(reading, sentence) or _is_the_other_case(reading, sentence))
        by_country = {one.name for one in named} <= {"delivery"} and _is_by_country(reading, sentence)
        if not is_question(reading, sentence):
            carried = "delivery" if by_country else topic if goes_on else None
            made += _gathered(reading, pieces, told, carried, asked or by_country)
        topic, asked = named[-1].name if named else labelled, is_question(reading, sentence) or not named
    return made


def _that_terms_may_have(found: Sequence[Fact]) -> list[Fact]:
    """The amounts that may be part of terms; the upper end of a range goes with its lower one."""
    money = [fact for fact in found if fact.kind == Kind.MONEY]
    ends = {upper for lower, upper in pairwise(money) if (lower.role, upper.role) == ("from", "up_to")
            and upper.start - lower.end <= _LONGEST_JOIN}
    return [fact for fact in money if fact.role not in _NO_TERMS or fact in ends]


def _sets_a_limit(reading: Reading, sentence: Stretch) -> bool:
    """Whether a sentence says from which amount something is free, so that it goes on about what was named before."""
    names = (("free", "no_charge"), ("from", "over", "or_more"))
    return all(any(term_in(reading, name).search(reading.chars, *sentence) for name in group) for group in names)


def _is_the_other_case(reading: Reading, sentence: Stretch) -> bool:
    """Whether a sentence says what holds where the one before it does not: "Otherwise € 4.95"."""
    start, end = sentence
    start += len(reading.chars[start:end]) - len(reading.chars[start:end].lstrip())
    return term_in(reading, "otherwise").match(reading.chars, start, end) is not None


def _is_by_country(reading: Reading, sentence: Stretch) -> bool:
    """Whether a sentence gives the delivery terms of a country: "Austria: € 8.95, free from € 75, 3-5 days"."""
    begins = begins_with_a_country(reading, sentence)
    if begins is None:
        return False
    said = ("free", "no_charge", "otherwise", "delivery")
    return (any(term_in(reading, name).search(reading.chars, begins, sentence[1]) for name in said)
            or len(durations(reading, (begins, sentence[1]))) > 0)


def _joined(reading: Reading, money: Sequence[Fact]) -> Iterator[Stretch]:
    """The sentences; one that asks for an amount goes with its answer ("Bestel je voor € 50? Dan bezorgen we gratis")."""
    waiting: int | None = None
    for start, end in sentences(reading):
        asks = is_question(reading, (start, end)) and any(start <= fact.start < end for fact in money)
        if waiting is None and asks and not topics(reading, (start, end)):
            waiting = start
            continue
        yield (start if waiting is None else waiting), end
        waiting = None


def _gathered(reading: Reading, pieces: Sequence[Piece], told: Sequence[Fact], carried: str | None,
              asked: bool) -> Iterator[Statement]:
    """One statement for each topic of a sentence, of whose amounts and periods `told` are those found."""
    groups: dict[str, list[Piece]] = {}
    for index, piece in enumerate(pieces):
        name = piece.topic.name if piece.topic else carried or _neighbour(reading, pieces, index, told)
        if name:
            groups.setdefault(name, []).append(piece)
    for name, parts in groups.items():
        if name in TOPICS:
            money = (fact for fact in told if fact.kind == Kind.MONEY)
            inside = tuple(fact for fact in money if any(part.start <= fact.start < part.end for part in parts))
            yield Statement(reading, name, tuple(parts), inside, carried is not None and asked)


def _neighbour(reading: Reading, pieces: Sequence[Piece], index: int, told: Sequence[Fact]) -> str | None:
    """The topic of the nearest piece before, or else after, if this one says nothing of its own."""
    if not _is_bare(reading, pieces[index], told):
        return None
    before = next((piece.topic.name for piece in reversed(pieces[:index]) if piece.topic), None)
    return before or next((piece.topic.name for piece in pieces[index + 1:] if piece.topic), None)


def _is_bare(reading: Reading, piece: Piece, told: Sequence[Fact]) -> bool:
    """Whether a piece holds only numbers, amounts, days and small words."""
    inside = ((fact.start, fact.end) for fact in told if piece.start <= fact.start < piece.end)
    return are_all_small(reading, (piece.start, piece.end), inside)
