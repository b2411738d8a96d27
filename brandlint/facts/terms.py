"""Terms of sale: dispatches what a text says of returns, delivery, picking up and warranty to who can read it.

The words come from `Language.terms`, by name:

- topics: `returns`, `no_returns` (they are ruled out), `exchange` (not returning), `delivery`, `charge` (a word for its cost),
  `pickup`, `warranty`, `other` (takes a length of time for itself: paying, ripening);
- cost: `free`, `charged` (not free), `no_charge` (no cost of returning or sending), `customer_pays`;
- amounts: `from`, `over`, `under`, `or_more`, `otherwise`, `up_to`, `included`, `billed` (behind a cost: "is charged");
  `to_go` (what an order still lacks, which states nothing), `conditional` (not for everybody, or not always), `express` (not
  the usual delivery);
- places: `store`, `post`, `locker`, `collected` (at home), `only`, `not_only`, `refuses` (a place is none), `refused` (the
  same behind it); redemption:
  `online`, `in_store`, `in_app`, `by_phone`, `also`, `redeems` (what a code or offer does there), `visit` (what else one does
  there);
- time: `hour`, `day`, `workday`, `night`, `week`, `month`, `year`, `one` ("a month"), `range` ("2 *to* 3 days"), `within`,
  `countdown` and `left` (a length of time that is running out), `lasting` ("three days *long*"), `next_day`, `same_day`,
  `from_delivery`, `from_possession` (the same as the law says it), `from_purchase`;
- `part` (a warranty on a part), `used` (second-hand goods, with terms of their own), `statutory` (a right that the law gives,
  beside the shop's own), `withdrawal` (what the law calls sending back what was
  bought from afar), `some_goods` (returns of some goods only), `glue` (small words), `and`, `abbreviation` (a full stop that ends
  no sentence).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from brandlint.facts import delivery, returns, warranty
from brandlint.facts.durations import Duration, durations
from brandlint.facts.model import Delivery, Fact, Kind, Returns
from brandlint.facts.reading import Reading
from brandlint.facts.statements import Statement, statements
from brandlint.facts.vocabulary import term_in

_LONGEST_LABEL = 44
_LABEL = re.compile(r"(?:^|[\n|•·.])\s{0,3}(?:[^\n|•·.:]{2,36}?\s?:)?\s{0,2}$")
_CELL_END = re.compile(r"\s{0,3}(?:$|[\n|•·(.]|\*)")
_DOUBT = 0.8
_QUOTED = re.compile("„[^„“”]{12,400}[“”]|“[^“”]{12,400}”|«[^«»]{12,400}»")
"""What somebody says, in marks that show where it begins; straight ones may be round a name."""

READERS: Mapping[str, Callable[[Statement], Iterator[Fact]]] = {
    "returns": returns.read,
    "exchange": returns.read_exchange,
    "delivery": delivery.read,
    "pickup": delivery.read_pickup,
    "warranty": warranty.read,
}


def find(reading: Reading, found: Sequence[Fact]) -> Iterable[Fact]:
    """The terms of sale that a text states, and the amounts in them with their role."""
    told: list[Fact] = []
    for statement in statements(reading, found):
        if statement.topic in READERS:
            facts = READERS[statement.topic](statement)
            told += map(_doubted, facts) if _is_quoted(statement) else facts
    yield from _without_exchange(told)
    yield from _alone(reading, told)


def _without_exchange(told: Sequence[Fact]) -> Iterator[Fact]:
    """The terms, without a time to exchange things where one to return them is told too: the two may differ."""
    returned = any(fact.topic == "returns" and isinstance(fact.value, Returns) and fact.value.days is not None for fact in told)
    yield from (fact for fact in told if not (returned and fact.topic == "exchange"))


def _is_quoted(statement: Statement) -> bool:
    """Whether somebody else's words in quotation marks say it: what a customer tells of a delivery is no term of it."""
    end = statement.end - 1
    return any(quoted.start() <= end < quoted.end() for quoted in _QUOTED.finditer(statement.reading.raw))


def _doubted(fact: Fact) -> Fact:
    return replace(fact, confidence=min(fact.confidence, _DOUBT))


def _alone(reading: Reading, told: Sequence[Fact]) -> Iterator[Fact]:
    """A range of working days, alone or behind a label: in doubt, how long delivery takes ("Zone 1: 3-5 working days")."""
    if not reading.may_hold("terms", "workday"):
        return
    for length in durations(reading, (0, len(reading.chars))):
        if length.unit == "workday" and length.least < length.most and _stands_alone(reading, length):
            span = length.start, length.end
            if not any(fact.kind is Kind.DELIVERY and fact.start < span[1] and span[0] < fact.end for fact in told):
                yield Fact(Kind.DELIVERY, Delivery(days=length.days), None, *span, reading.raw[slice(*span)],
                           confidence=_DOUBT, topic="delivery")


def _stands_alone(reading: Reading, length: Duration) -> bool:
    """Whether nothing stands beside a length of time in its line or cell but a label that takes it for no other thing."""
    label = _LABEL.search(reading.chars, max(0, length.start - _LONGEST_LABEL), length.start)
    if label is None or _CELL_END.match(reading.chars, length.end) is None:
        return False
    others = ("other", "returns", "exchange", "warranty")
    return not any(term_in(reading, name).search(reading.chars, *label.span()) for name in others)
