"""Deals: mechanics over several pieces, such as "1+1 gratis", "2nd half price" and "2 for £5".

The patterns of a language's `deals` are named by what they say, their groups by the numbers in it:

=============  ====================================  ==================================
name           groups                                stands for
=============  ====================================  ==================================
free           buy (1 where left out), free (so too)  buy + free pieces for the price of buy
pay            buy, pay                              so many for the price of so many
nth free       nth                                   the second costs nothing
nth half       nth                                   the second at half price
nth percent    nth, percent                          the second at so much less
next half      buy                                   the one after so many at half price
next percent   buy, percent                          the one after so many at so much less
for            quantity, total                       so many together for an amount
things for     quantity, total                       the same with the things named between
counted        quantity, total                       the same with a word for pieces or packs between
names for      quantity, total                       the same with a name in capitals between
=============  ====================================  ==================================

A digit at the end of a group's name only sets it apart from another of the same meaning. `¤` stands for an amount.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from brandlint.facts.model import Deal, Fact, Kind, Money
from brandlint.facts.numbers import count, has_number
from brandlint.facts.reading import Reading
from brandlint.facts.skeleton import AMOUNT, Skeleton, Slot, compiled, plain
from brandlint.facts.stretches import Stretches

NAMES = re.compile("bogo", re.IGNORECASE)
"""Names of mechanics that have no number in them."""
_THINGS = "things for"
_NAMES = "names for"
_TOGETHER = ("for", "counted", _THINGS, _NAMES)
_PRICES = ("price", "total", "member")
"""What an amount for several pieces may be."""
_NAMED_FROM = 11
"""From here on a number after a word is rather part of its name ("iPhone 16")."""
_A_BUNCH = 10
"""From here on a number of things is rather what one article holds ("12 roses for £10")."""
_IN_DOUBT = 0.8
"""How sure a digit before a name in capitals is a number of pieces, and not part of the name ("3 Gangen Menu")."""
_DEAREST = {"ZAR": Decimal(1000)}
_DEAR = Decimal(50)
"""Above this total a small number after a name is rather part of it ("PlayStation 5 voor € 499")."""


def find(reading: Reading, found: Sequence[Fact]) -> Iterable[Fact]:
    """The deals of a text, and the amounts in them once more, as totals."""
    money = {fact.start: fact for fact in found if fact.kind == Kind.MONEY}
    patterns = reading.likely("deals", AMOUNT if money else "")
    if not patterns or not (reading.digits or has_number(reading.chars, reading.language) or NAMES.search(reading.chars)):
        return
    bones = Skeleton(reading.chars, (Slot(fact.start, fact.end, AMOUNT) for fact in money.values()))
    taken = Stretches()
    for pattern in patterns:
        for match in compiled(pattern.regex).finditer(bones.chars):
            facts = [] if taken.holds(*match.span()) else list(_facts(pattern.name, match, bones, reading, money))
            if facts:
                taken.add(*match.span())
                yield from facts


def _facts(name: str, match: re.Match[str], bones: Skeleton, reading: Reading, money: Mapping[int, Fact]) -> Iterator[Fact]:
    groups = {plain(group): text for group, text in match.groupdict().items() if text is not None}
    start, end = bones.origin(*match.span())
    number = bones.origin(match.start(_group(match, "quantity")), match.end())[0] if name in _TOGETHER else start
    total = money[bones.slot(match.start(_group(match, "total"))).start] if "total" in groups else None
    deal = _together(name, groups, total, reading, number) if name in _TOGETHER else _mechanic(name, groups, reading)
    if deal is None:
        return
    sure = min(total.confidence if total else 1.0, _sureness(name, groups, reading, number))
    if total is not None:
        yield replace(total, role="total", topic=None, confidence=sure)
    yield Fact(Kind.DEAL, deal, None, start, end, reading.raw[start:end], confidence=sure)


def _group(match: re.Match[str], meaning: str) -> str:
    """The group of a match that has this meaning, whatever digit sets it apart."""
    return next(name for name, text in match.groupdict().items() if text is not None and plain(name) == meaning)


def _sureness(name: str, groups: Mapping[str, str], reading: Reading, start: int) -> float:
    counts = name != _NAMES or not groups["quantity"].isdigit() or _is_counted(reading, start)
    return 1.0 if counts else _IN_DOUBT


def _is_counted(reading: Reading, start: int) -> bool:
    """Whether a word before a number makes it a number of pieces: "any 4", "choose 2"."""
    before = reading.chars[max(0, start - 30):start].rstrip(" ")
    return compiled(rf"(?<!\w)(?:{reading.language.prices.number_counts})$").search(before) is not None


def _mechanic(name: str, groups: Mapping[str, str], reading: Reading) -> Deal | None:
    numbers = {group: count(text, reading.language) for group, text in groups.items()}
    buy, nth = numbers.get("buy", 1), numbers.get("nth")
    percent = Decimal(groups["percent"]) if "percent" in groups else Decimal(50)
    match name:
        case "free" if buy is not None:
            return Deal(buy=buy + (numbers.get("free", 1) or 1), pay=buy)
        case "pay":
            pay = numbers["pay"]
            return Deal(buy=buy, pay=pay) if buy and pay and buy > pay else None
        case "nth free" if nth is not None and nth > 1:
            return Deal(buy=nth, pay=nth - 1)
        case "nth half" | "nth percent" if nth is not None and nth > 1:
            return Deal(nth=nth, percent=percent)
        case "next half" | "next percent" if buy is not None:
            return Deal(nth=buy + 1, percent=percent)
    return None


def _together(name: str, groups: Mapping[str, str], total: Fact | None, reading: Reading, start: int) -> Deal | None:
    """So many for an amount, unless the number is part of what stands before it or the amount is a former one."""
    quantity = count(groups["quantity"], reading.language)
    if total is None or quantity is None or not isinstance(total.value, Money) or total.role not in _PRICES:
        return None
    if not _is_counted(reading, start):
        before = reading.chars[max(0, start - 30):start].rstrip(" ")
        named = name in (_THINGS, _NAMES)
        if (named and quantity >= _A_BUNCH) or _is_name(before, quantity, total.value, reading, named=named):
            return None
    return Deal(quantity=quantity, total=total.value.amount, currency=total.value.currency)


def _is_name(before: str, quantity: int, total: Money, reading: Reading, *, named: bool) -> bool:
    word = before.rpartition(" ")[2].rpartition("\n")[2]
    if compiled(rf"(?<!\w)(?:{reading.language.prices.number_names})$").search(before):
        return True
    if not word or not word[-1].isalnum():
        return False
    dear = any(char.isupper() for char in word) and (named or total.amount > _DEAREST.get(total.currency or "", _DEAR))
    return quantity >= _NAMED_FROM or dear
