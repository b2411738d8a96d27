"""Delivery terms: free from which amount, at what cost otherwise, in how many days; and what picking up costs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from brandlint.facts.clauses import Stretch, sentence_around
from brandlint.facts.durations import Duration
from brandlint.facts.model import CUSTOMER, FREE, Cost, Delivery, Fact, Kind, Money
from brandlint.facts.statements import Statement
from brandlint.facts.vocabulary import term_in

_UNITS = frozenset({"hour", "day", "workday", "week"})
_LONGEST_DELIVERY = 90
_LONGEST_WORD = 16
_DOUBT = 0.8
_NAME = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w-]{1,20}")
"""Where something is sent to."""
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)")
_MOST_WORDS = 12


def read(statement: Statement) -> Iterator[Fact]:
    """The delivery terms of a statement, and its amounts as thresholds and costs."""
    if not statement.money and statement.first("to_go"):
        return
    charged = [fact for fact in statement.money if not _is_nothing(fact)]
    limits = [fact for fact in charged if _is_threshold(statement, fact)] if _can_be_free(statement) else []
    threshold = next((fact for fact in limits if _is_beside_the_topic(statement, fact)), limits[0] if limits else None)
    others = [fact for fact in charged if fact not in limits and _may_be_charged(statement, fact)]
    priced = next((fact for fact in others if _is_cost(statement, fact)), None)
    if priced and threshold is None and _is_free_instead(statement, priced):
        priced = None
    days, spans = _days(statement)
    terms = Delivery(
        free_from=_amount(threshold),
        cost=_amount(priced) or _unpriced(statement, threshold),
        days=days,
        over=threshold is not None and statement.right_before("over", threshold.start) is not None)
    spans += [(fact.start, fact.end) for fact in (threshold, priced) if fact]
    ordinary = _is_ordinary(statement, priced, spans or _words(statement))
    if terms != Delivery() and (ordinary or terms.cost != CUSTOMER):
        yield _fact(statement, terms, spans or _words(statement), sure=ordinary and _is_for_all(statement, terms))
    if _costs_nothing(statement):
        always = ordinary and threshold is None and statement.reading.label is None
        yield from (_as(fact, "delivery_cost", "delivery", sure=always) for fact in statement.money if _is_nothing(fact))
    if threshold:
        yield _as(threshold, "threshold", "delivery", sure=ordinary)
    if priced:
        yield _as(priced, "delivery_cost", "delivery", sure=ordinary)
    for other in others:
        if priced and other.start > priced.end and (priced.role, other.role) == ("from", "up_to"):
            yield _fact(statement, Delivery(cost=_amount(other)), [(other.start, other.end)], sure=False)
            yield _as(other, "delivery_cost", "delivery", sure=False)
        elif priced and other.start > priced.end and other.role == "price":
            if _is_elsewhere(statement, priced, other) or _is_alike(statement, priced, other):
                yield _fact(statement, Delivery(cost=_amount(other)), [(other.start, other.end)], sure=False)
                yield _as(other, "delivery_cost", "delivery", sure=False)
            elif _is_cost(statement, other):
                yield _as(other, "delivery_cost", "delivery", sure=False)


def _may_be_charged(statement: Statement, fact: Fact) -> bool:
    """Whether an amount may be a cost: not one that an order stays under, or that an offer holds from."""
    if (fact.role, fact.topic) == ("threshold", "offer"):
        return False
    return fact.role == "up_to" or not statement.right_before("under", fact.start)


def _is_elsewhere(statement: Statement, priced: Fact, other: Fact) -> bool:
    """Whether an amount is what the same costs in another country: "€ 4,95 in Nederland en € 7,95 naar België"."""
    between = statement.reading.chars[priced.end:other.start]
    words = between.split()
    return 1 < len(words) < _MOST_WORDS and statement.is_small(_NAME.sub(" ", between))


def _is_alike(statement: Statement, priced: Fact, other: Fact) -> bool:
    """Whether an amount is told as the cost before it is, of something else: "€ 4 voor één doos en € 7 voor twee dozen"."""
    chars = statement.reading.chars
    first, second = (_NEXT_WORD.match(chars, fact.end) for fact in (priced, other))
    alike = first is not None and second is not None and first[1] == second[1]
    return alike and statement.right_before("and", other.start) is not None


def _is_free_instead(statement: Statement, priced: Fact) -> bool:
    """Whether an amount is rather the one from which delivery is free: something is, and no "otherwise" leads to the amount."""
    if statement.first("free"):
        return True
    return statement.first("no_charge") is not None and statement.right_before("otherwise", priced.start) is None


def read_pickup(statement: Statement) -> Iterator[Fact]:
    """What picking up costs; in doubt where it is elsewhere than in the shop, or depends on an amount."""
    free = statement.first("free") or statement.first("no_charge")
    priced = None if free else next((fact for fact in statement.money if _is_cost(statement, fact)), None)
    cost = _amount(priced) or (FREE if free and not statement.first("charged") else None)
    if cost is None or any(_is_threshold(statement, fact) for fact in statement.money):
        return
    spans = [(priced.start, priced.end)] if priced else _words(statement)
    elsewhere = any(statement.first(name) for name in ("post", "locker"))
    limited = priced is not None and statement.first("under") is not None
    sure = not elsewhere and not limited and _is_ordinary(statement, priced, spans)
    yield _fact(statement, Delivery(pickup=cost), spans, sure=sure)
    if priced:
        yield _as(priced, "delivery_cost", "pickup", sure=sure)


def _as(fact: Fact, role: str, topic: str, *, sure: bool) -> Fact:
    """An amount once more, as part of the terms."""
    return replace(fact, role=role, topic=topic, confidence=fact.confidence if sure else min(fact.confidence, _DOUBT))


def _amount(fact: Fact | None) -> Money | None:
    return fact.value if fact and isinstance(fact.value, Money) else None


def _is_threshold(statement: Statement, fact: Fact) -> bool:
    """Whether words beside an amount make it the one from which something holds."""
    if fact.role == "threshold":
        return True
    if statement.right_before("from", fact.start) or statement.right_before("over", fact.start):
        return True
    return statement.right_after("or_more", fact.end) is not None


def _is_beside_the_topic(statement: Statement, fact: Fact) -> bool:
    """Whether an amount stands in a part of the sentence that names the topic itself."""
    return any(piece.topic and piece.start <= fact.start < piece.end for piece in statement.pieces)


def _can_be_free(statement: Statement) -> bool:
    """Whether an amount from which something holds is one from which delivery is free."""
    said = ("free", "no_charge", "otherwise")
    return statement.first("charged") is None and (any(statement.first(name) for name in said) or _costs_nothing(statement))


def _is_nothing(fact: Fact) -> bool:
    return isinstance(fact.value, Money) and fact.value.amount == 0


def _costs_nothing(statement: Statement) -> bool:
    """Whether an amount of nothing says that it is free: "€ 0 verzendkosten"."""
    return any(_is_nothing(fact) and _is_cost(statement, fact) for fact in statement.money)


def _unpriced(statement: Statement, threshold: Fact | None) -> Cost | None:
    """A cost without an amount: free always, or not free."""
    if statement.first("charged"):
        return CUSTOMER
    free = statement.first("no_charge") or statement.first("free") or _costs_nothing(statement)
    return FREE if free and threshold is None else None


def _is_cost(statement: Statement, fact: Fact) -> bool:
    """Whether an amount is what delivery costs: it stands right after a word for it or after "otherwise", or right before one."""
    if statement.answers or statement.right_before("otherwise", fact.start) or statement.right_after("otherwise", fact.end):
        return True
    if statement.right_after("billed", fact.end):
        return True
    charges = [match.span() for match in statement.all("charge")]
    named = [*charges, *((topic.start, topic.end) for topic in statement.topics)]
    after = [end for start, end in named if not statement.right_before("included", start)]
    before = [start for start, _ in charges if not statement.right_before("included", start)]
    if any(statement.ties(end, fact.start) or _ties_specially(statement, end, fact.start) for end in after):
        return True
    return any(statement.ties(fact.end, start, "free") for start in before)


def _ties_specially(statement: Statement, left: int, right: int) -> bool:
    """Whether words for a special delivery, and small ones, are all that stands between: "bezorging op zaterdag € 5,95"."""
    near = (match for match in statement.all("express") if left - _LONGEST_WORD <= match.start() and left < match.end() <= right)
    special = next(near, None)
    return special is not None and statement.is_small_talk(left, special.start()) and statement.ties(special.end(), right)


def _days(statement: Statement) -> tuple[tuple[int, int] | None, list[tuple[int, int]]]:
    """How many days a delivery takes, and where that stands."""
    lengths = [length for length in statement.durations()
               if length.unit in _UNITS and _is_delivery_time(length) and not statement.right_after("lasting", length.end)]
    if lengths:
        return lengths[0].days, [(lengths[0].start, lengths[0].end)]
    for name, days in (("same_day", 0), ("next_day", 1)):
        match = statement.first(name)
        if match:
            return (days, days), [match.span()]
    return None, []


def _is_delivery_time(length: Duration) -> bool:
    return length.days[1] <= _LONGEST_DELIVERY and not (length.unit == "hour" and length.most % 24)


def _words(statement: Statement) -> list[tuple[int, int]]:
    """Where the statement says that something is free: from the word for it to the topic's, else the amount of nothing."""
    free = statement.first("no_charge") or statement.first("charged") or statement.first("free")
    words = [(topic.start, topic.end) for topic in statement.topics] + ([free.span()] if free else [])
    return words or [(fact.start, fact.end) for fact in statement.money if _is_nothing(fact)]


def _is_ordinary(statement: Statement, priced: Fact | None, spans: Sequence[Stretch]) -> bool:
    """Whether neither the lowest of several costs is meant, nor a faster service, nor another place, country, day or sort."""
    if statement.is_abroad:
        return False
    lowest = priced is not None and (priced.role == "from" or statement.right_before("from", priced.start) is not None)
    faster = priced is not None and any(statement.first(name) for name in ("next_day", "same_day"))
    return not lowest and not faster and not any(_is_special(statement, span) for span in spans)


def _is_special(statement: Statement, span: Stretch) -> bool:
    """Whether words for a special delivery stand with a value: behind the one of its sort before it, up to its clause's end."""
    reading = statement.reading
    if not reading.may_hold("terms", "express"):
        return False
    start, _ = sentence_around(reading, *span)
    amounts = [(fact.start, fact.end) for fact in statement.money]
    lengths = [(length.start, length.end) for length in statement.durations()]
    alike = next((group for group in (amounts, lengths) if span in group), [*amounts, *lengths])
    before = max((right for _, right in alike if start < right <= span[0]), default=start)
    end = next((piece.end for piece in statement.pieces if piece.start <= span[0] < piece.end), span[1])
    return term_in(reading, "express").search(reading.chars, before, end) is not None


def _is_for_all(statement: Statement, terms: Delivery) -> bool:
    return terms.cost not in (FREE, CUSTOMER) or _holds_always(statement)


def _holds_always(statement: Statement) -> bool:
    """Whether free (or not free) delivery depends on nothing: no word for a condition, no amount."""
    charged = statement.first("charged")
    if charged:
        return statement.is_small_talk(charged.end(), statement.end)
    return not statement.money and statement.first("conditional") is None


def _fact(statement: Statement, terms: Delivery, spans: Sequence[Stretch], *, sure: bool) -> Fact:
    start, end = min(start for start, _ in spans), max(end for _, end in spans)
    return Fact(Kind.DELIVERY, terms, None, start, end, statement.reading.raw[start:end],
                confidence=1.0 if sure else _DOUBT, topic="delivery")
