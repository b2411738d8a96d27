"""Return terms: how long, at whose cost, to which places, counted from when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from brandlint.facts.clauses import sentence_around
from brandlint.facts.durations import Duration
from brandlint.facts.model import CUSTOMER, FREE, Cost, Fact, Kind, Money, Returns
from brandlint.facts.statements import Statement
from brandlint.facts.topics import Topic
from brandlint.facts.vocabulary import term_in

_PLACES = (("store", "store"), ("post", "post"), ("locker", "locker"), ("collected", "pickup"))
"""Names of words, and the place that they stand for."""

_UNITS = {"day": "day", "night": "night", "workday": "day", "week": "week", "month": "month", "year": "year"}
_LEAST = (14, 14)
"""Days within which a purchase from afar can be withdrawn from (Directive 2011/83/EU, article 9)."""
_BADGE = 7
"""Words up to which a sentence is no clause of terms: "14 Tage Widerrufsrecht"."""
_DOUBT = 0.8
_LONGEST_EXCHANGE, _NEAR = 120, 24
"""Days up to which something is exchanged, and characters between that length and the word for it."""
_SURROUNDING = " \n,;:.!-—"


def read(statement: Statement) -> Iterator[Fact]:
    """The return terms of a statement, and its amounts as what a return costs."""
    refused = statement.first("no_returns")
    if refused:
        yield _fact(statement, Returns(days=0), refused.start(), refused.end(),
                    sure=_is_general(statement, refused) and statement.first("some_goods") is None)
        return
    cost, priced = _cost(statement)
    places = _places(statement)
    lengths = [one for one in statement.durations() if one.unit in _UNITS and one.most > 0]
    only = bool(places) and statement.first("only") is not None
    shared = Returns(cost=cost, to=places, counted_from=_counted_from(statement), only=only)
    limited = statement.first("statutory") is not None or statement.first("some_goods") is not None
    limited = limited or statement.is_abroad or _is_the_least(statement, lengths)
    sure = not limited and len({length.days for length in lengths}) == 1 and not _has_two_costs(statement, cost)
    for length in lengths:
        terms = replace(shared, days=length.days[1], unit=_UNITS[length.unit])
        yield _fact(statement, terms, length.start, length.end, sure=sure)
    if not lengths and (cost is not None or places):
        yield _without_days(statement, shared, priced)
    if priced:
        yield replace(priced, role="return_cost", topic="returns")


def read_exchange(statement: Statement) -> Iterator[Fact]:
    """Within how many days things are exchanged, where that is told right beside the word for it."""
    lengths = [one for one in statement.durations() if one.unit in _UNITS and 0 < one.days[1] <= _LONGEST_EXCHANGE
               and any(_is_beside(statement, topic, one) for topic in statement.topics)]
    limited = statement.first("some_goods") is not None or statement.first("part") is not None or statement.is_abroad
    sure = len(lengths) == 1 and not limited and not _has_a_label(statement, lengths[0])
    for length in lengths:
        terms = Returns(days=length.days[1], unit=_UNITS[length.unit], counted_from=_counted_from(statement))
        yield replace(_fact(statement, terms, length.start, length.end, sure=sure), topic="exchange")


def _is_beside(statement: Statement, topic: Topic, length: Duration) -> bool:
    left, right = sorted(((topic.start, topic.end), (length.start, length.end)))
    return right[0] - left[1] <= _NEAR and statement.is_small_talk(left[1], right[0])


def _has_a_label(statement: Statement, length: Duration) -> bool:
    """Whether goods may be named before a length: "Raincoats: 30 days to exchange"."""
    before = statement.reading.chars[:length.start].rpartition("\n")[2]
    return before.rstrip().endswith(":") and not statement.is_small(before)


def _is_the_least(statement: Statement, lengths: Sequence[Duration]) -> bool:
    """Whether it is the withdrawal that the law gives everybody, in a sentence of terms: the shop's own may be longer."""
    words = len(statement.reading.chars[slice(*sentence_around(statement.reading, statement.start, statement.end))].split())
    return words > _BADGE and statement.first("withdrawal") is not None and all(length.days == _LEAST for length in lengths)


def _without_days(statement: Statement, terms: Returns, priced: Fact | None) -> Fact:
    """Places alone are stated by the whole clause, a cost by the words for it."""
    if terms.to:
        sure = _names_places_of_return(statement) and not statement.is_abroad and not _has_two_costs(statement, terms.cost)
        return _fact(statement, terms, statement.start, statement.end, sure=sure)
    words = [(topic.start, topic.end) for topic in statement.topics]
    free = next(filter(None, map(statement.first, ("no_charge", "charged", "customer_pays", "free"))), None)
    words += [free.span()] if free and not priced else [(priced.start, priced.end)] if priced else []
    sure = priced is not None or not (statement.first("conditional") or _has_two_costs(statement, terms.cost))
    sure = sure and not statement.is_abroad
    return _fact(statement, terms, min(start for start, _ in words), max(end for _, end in words), sure=sure)


def _fact(statement: Statement, terms: Returns, start: int, end: int, *, sure: bool) -> Fact:
    raw = statement.reading.raw
    start += len(raw[start:end]) - len(raw[start:end].lstrip(_SURROUNDING))
    end = start + len(raw[start:end].rstrip(_SURROUNDING))
    return Fact(Kind.RETURNS, terms, None, start, end, raw[start:end], confidence=1.0 if sure else _DOUBT, topic="returns")


def _is_general(statement: Statement, refused: re.Match[str]) -> bool:
    """Whether nothing is said of which articles cannot be returned."""
    return statement.is_small_talk(statement.start, refused.start()) and statement.is_small_talk(refused.end(), statement.end)


def _cost(statement: Statement) -> tuple[Cost | None, Fact | None]:
    """What a return costs, and the amount that says so."""
    if statement.first("no_charge"):
        return FREE, None
    if statement.first("charged") or statement.first("customer_pays"):
        return CUSTOMER, None
    if statement.first("free"):
        return FREE, None
    priced = next((fact for fact in statement.money if _is_cost(statement, fact)), None)
    return (priced.value, priced) if priced and isinstance(priced.value, Money) else (None, None)


def _has_two_costs(statement: Statement, cost: Cost | None) -> bool:
    """Whether the statement has an amount beside what is free: free in one place, perhaps, and not in another."""
    return cost == FREE and bool(statement.money)


def _is_cost(statement: Statement, fact: Fact) -> bool:
    """Whether an amount stands so near a word for returning that it is its cost, and is not returned itself, like a deposit."""
    if statement.answers:
        return True
    return any(statement.ties(topic.end, fact.start) or statement.ties(fact.end, topic.start, "being")
               for topic in statement.topics)


def _places(statement: Statement) -> tuple[str, ...]:
    return tuple(place for name, place in _PLACES if any(not _is_refused(statement, match) for match in statement.all(name)))


def _is_refused(statement: Statement, place: re.Match[str]) -> bool:
    """Whether the clause says of a place that nothing can be returned there: "we don't take returns by courier"."""
    start = next(piece.start for piece in statement.pieces if piece.start <= place.start() < piece.end)
    chars = statement.reading.chars
    behind = term_in(statement.reading, "refused").match(chars, chars.rfind(" ", 0, place.end()) + 1)
    return behind is not None or term_in(statement.reading, "refuses").search(chars, start, place.end()) is not None


def _names_places_of_return(statement: Statement) -> bool:
    """Whether the places stand in the piece whose topic is returning, and not in one that was only joined to it."""
    return all(piece.topic is None or piece.topic.name == "returns" for piece in statement.pieces)


def _counted_from(statement: Statement) -> str | None:
    if statement.first("from_delivery") or _is_from_possession(statement):
        return "delivery"
    return "purchase" if statement.first("from_purchase") else None


def _is_from_possession(statement: Statement) -> bool:
    """Whether the sentence counts from the day on which the customer has the goods: the words of the law, with commas in them."""
    _, end = sentence_around(statement.reading, statement.start, statement.end)
    return term_in(statement.reading, "from_possession").search(statement.reading.chars, statement.start, end) is not None
