"""Which facts are said aside: of another shop, another time, of members only, or of several things sold together?

The words come from `Language.asides`, by name: `elsewhere` (another shop or a partner), `here` (the shop's own again), `earlier`
(another time), `members` (not everybody), `bundle` (right before what several things cost together).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from brandlint.facts.clauses import Stretch, sentence_around
from brandlint.facts.model import Fact, Kind
from brandlint.facts.reading import Reading
from brandlint.facts.vocabulary import aside_in

_PRICES = frozenset({"price", "was", "from", "saving"})
_OFFERS = frozenset({Kind.PERCENT, Kind.DEAL, Kind.CODE})
_DOUBT = 0.8
_RIGHT_BEHIND = 14
"""Characters between the word for a bundle and its price: "le pack complet à"."""


def doubted(reading: Reading, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The facts, of which those that are said aside are in doubt: no rule makes an error of them."""
    told = [name for name in _ASIDES if reading.may_hold("asides", name)] if reading.may_hold_any("asides", _NAMES) else ()
    aside = {id(fact) for name in told for fact in _ASIDES[name](reading, name, facts)}
    aside |= _beginnings_of_later_prices(reading, facts)
    if not aside:
        return facts
    return tuple(replace(fact, confidence=min(fact.confidence, _DOUBT)) if id(fact) in aside else fact for fact in facts)


def _beginnings_of_later_prices(reading: Reading, facts: Sequence[Fact]) -> set[int]:
    """The days from which doubted prices in brackets hold: "29 € (49 € ab 1. Mai)"."""
    prices = [fact for fact in facts if not fact.sure and fact.kind is Kind.MONEY and reading.chars.endswith("(", 0, fact.start)]
    return {id(fact) for price in prices for fact in facts
            if fact.kind is Kind.PERIOD and 0 <= fact.start - price.end <= _RIGHT_BEHIND * 2}


def _of_others(reading: Reading, name: str, facts: Sequence[Fact]) -> list[Fact]:
    """Prices and offers of a sentence that names another shop, up to where the own one is named again."""
    found = []
    for match in aside_in(reading, name).finditer(reading.chars):
        start, end = sentence_around(reading, *match.span())
        here = aside_in(reading, "here").search(reading.chars, match.end(), end)
        found += [fact for fact in facts if start <= fact.start < (here.start() if here else end)
                  and (fact.kind in _OFFERS or _is_price(fact))]
    return found


def _of_another_time(reading: Reading, name: str, facts: Sequence[Fact]) -> list[Fact]:
    return [fact for sentence in _sentences(reading, name) for fact in facts
            if _is_in(fact, sentence) and (fact.kind is Kind.PERCENT or _is_price(fact))]


def _of_members(reading: Reading, name: str, facts: Sequence[Fact]) -> list[Fact]:
    """The prices of a sentence on members in which no price is called theirs."""
    found = []
    for sentence in _sentences(reading, name):
        inside = [fact for fact in facts if _is_in(fact, sentence)]
        if not any(fact.role == "member" for fact in inside):
            found += [fact for fact in inside if _is_price(fact)]
    return found


def _of_a_bundle(reading: Reading, name: str, facts: Sequence[Fact]) -> list[Fact]:
    """The price right behind the word for a bundle, and what one saves with it."""
    found = []
    for match in aside_in(reading, name).finditer(reading.chars):
        sentence = sentence_around(reading, *match.span())
        prices = [fact for fact in facts if _is_in(fact, sentence) and _is_price(fact) and fact.start >= match.end()]
        if prices and prices[0].start - match.end() <= _RIGHT_BEHIND:
            found += prices
    return found


_ASIDES: Mapping[str, Callable[[Reading, str, Sequence[Fact]], list[Fact]]] = {
    "elsewhere": _of_others, "earlier": _of_another_time, "members": _of_members, "bundle": _of_a_bundle}
_NAMES = tuple(_ASIDES)


def _sentences(reading: Reading, name: str) -> set[Stretch]:
    return {sentence_around(reading, *match.span()) for match in aside_in(reading, name).finditer(reading.chars)}


def _is_in(fact: Fact, sentence: Stretch) -> bool:
    return sentence[0] <= fact.start < sentence[1]


def _is_price(fact: Fact) -> bool:
    return fact.kind is Kind.MONEY and fact.role in _PRICES
