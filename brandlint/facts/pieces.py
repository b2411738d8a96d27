"""Sentences cut into pieces with one topic each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from brandlint.facts.clauses import Stretch, clauses
from brandlint.facts.model import Fact
from brandlint.facts.reading import Reading
from brandlint.facts.small_words import are_small
from brandlint.facts.topics import Topic, topics
from brandlint.facts.vocabulary import compiled, source, term_in
from brandlint.languages.model import language_of

OTHER = "other"
"""The topic of what takes a length of time for itself, and is none of the terms."""


class Piece(NamedTuple):
    """A part of a sentence and its topic."""

    start: int
    end: int
    topic: Topic | None


def pieces_of(reading: Reading, sentence: Stretch, money: Sequence[Fact]) -> list[Piece]:
    """The pieces of a sentence, `money` being the amounts of its text."""
    return [piece for clause in clauses(reading, sentence) for piece in _split(reading, clause, money)]


def _split(reading: Reading, clause: Stretch, money: Sequence[Fact]) -> Iterator[Piece]:
    """A clause in pieces of one topic each, cut before the words that belong to the later topic."""
    named = topics(reading, clause)
    if not named:
        other = term_in(reading, OTHER).search(reading.chars, *clause)
        yield Piece(*clause, Topic(other.start(), other.end(), OTHER) if other else None)
        return
    pieces: list[Piece] = []
    start, topic = clause[0], named[0]
    for following in named[1:]:
        if following.name != topic.name:
            cut = _cut_between(reading, topic, following)
            pieces.append(Piece(start, cut, topic))
            start = cut
        topic = following
    yield from _sharing(reading, [*pieces, Piece(start, clause[1], topic)], money)


def _sharing(reading: Reading, pieces: list[Piece], money: Sequence[Fact]) -> list[Piece]:
    """The pieces, of which one that only names its topic shares in what is free beside it ("gratis verzending en retour")."""
    if len(pieces) != 2 or any(pieces[0].start <= fact.start < pieces[1].end for fact in money):
        return pieces
    left, right = pieces
    if _only_names(reading, right) and _is_free(reading, left):
        return [left, right._replace(start=left.start)]
    if _only_names(reading, left) and _is_free(reading, right):
        return [left._replace(end=right.end), right]
    return pieces


def _only_names(reading: Reading, piece: Piece) -> bool:
    topic = piece.topic
    if topic is None or topic.name == OTHER or _is_free(reading, piece):
        return False
    rest = reading.chars[piece.start:topic.start] + " " + reading.chars[topic.end:piece.end]
    return are_small(reading.language.code, rest) and not re.search(r"\d", rest)


def _is_free(reading: Reading, piece: Piece) -> bool:
    return term_in(reading, "free").search(reading.chars, piece.start, piece.end) is not None


def _cut_between(reading: Reading, left: Topic, right: Topic) -> int:
    """Where one topic ends and the next begins: at the last "and" between them, else before the words that lead to the next."""
    joins = list(term_in(reading, "and").finditer(reading.chars, left.end, right.start))
    if joins:
        return joins[-1].end()
    lead = _lead(reading.language.code).search(reading.chars, left.end, right.start)
    return lead.start() if lead else right.start


@cache
def _lead(code: str) -> re.Pattern[str]:
    """What stands right before a topic and belongs to it: "30 dagen bedenktijd", "gratis retour"."""
    terms = language_of(code).terms
    units = source(terms, "day", "workday", "night", "week", "month", "year", behind_digits=True)
    free = source(terms, "free", "charged")
    return compiled(rf"(?:\d{{1,3}}[\s-]?{units}[\s-]?)?(?:{free}\s)?$")
