"""Terms of sale: dispatches what a text says of returns, delivery, picking up and warranty to who can read it.

The words come from `Language.terms`, by name:

- topics: `returns`, `no_returns` (they are ruled out), `exchange` (not returning), `delivery`, `charge` (a word for its cost),
  `pickup`, `warranty`, `other` (takes a length of time for itself: paying, ripening);
- cost: `free`, `charged` (not free), `no_charge` (no cost of returning or sending), `customer_pays`;
- amounts: `from`, `over`, `under`, `or_more`, `otherwise`, `up_to`, `included`; `conditional` (not for everybody, or not always),
  `express` (not the usual delivery);
- places: `store`, `post`, `locker`, `collected` (at home), `only`, `not_only`, `refuses` (a place is none); redemption:
  `online`, `in_store`, `in_app`, `by_phone`, `also`, `redeems` (what a code or offer does there), `visit` (what else one does
  there);
- time: `hour`, `day`, `workday`, `night`, `week`, `month`, `year`, `one` ("a month"), `range` ("2 *to* 3 days"), `within`,
  `countdown` and `left` (a length of time that is running out), `lasting` ("three days *long*"), `next_day`, `same_day`,
  `from_delivery`, `from_purchase`;
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
from brandlint.facts.durations import durations
from brandlint.facts.model import Delivery, Fact, Kind
from brandlint.facts.reading import Reading
from brandlint.facts.statements import Statement, statements

_LONGEST_ALONE = 40
_DOUBT = 0.8
_QUOTED = re.compile("„[^„“”]{12,400}[“”]|“[^“”]{12,400}”|«[^«»]{12,400}»")
"""What somebody says, in marks that show where it begins; straight ones may be round a name."""

READERS: Mapping[str, Callable[[Statement], Iterator[Fact]]] = {
    "returns": returns.read,
    "delivery": delivery.read,
    "pickup": delivery.read_pickup,
    "warranty": warranty.read,
}


def find(reading: Reading, found: Sequence[Fact]) -> Iterable[Fact]:
    """The terms of sale that a text states, and the amounts in them with their role."""
    for statement in statements(reading, found):
        if statement.topic in READERS:
            facts = READERS[statement.topic](statement)
            yield from map(_doubted, facts) if _is_quoted(statement) else facts
    yield from _alone(reading)


def _is_quoted(statement: Statement) -> bool:
    """Whether somebody else's words in quotation marks say it: what a customer tells of a delivery is no term of it."""
    end = statement.end - 1
    return any(quoted.start() <= end < quoted.end() for quoted in _QUOTED.finditer(statement.reading.raw))


def _doubted(fact: Fact) -> Fact:
    return replace(fact, confidence=min(fact.confidence, _DOUBT))


def _alone(reading: Reading) -> Iterator[Fact]:
    """A number of working days and nothing else: in doubt, what a delivery takes ("3 to 5 working days")."""
    if not reading.may_hold("terms", "workday") or len(reading.chars) > _LONGEST_ALONE:
        return
    for length in durations(reading, (0, len(reading.chars))):
        rest = reading.chars[:length.start] + reading.chars[length.end:]
        if length.unit == "workday" and length.least < length.most and not any(map(str.isalnum, rest)):
            yield Fact(Kind.DELIVERY, Delivery(days=length.days), None, length.start, length.end,
                       reading.raw[length.start:length.end], confidence=_DOUBT, topic="delivery")
