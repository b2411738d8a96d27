"""A saving without a name of its own: "Save £20", in the card of a product or right behind its prices."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import islice

from brandlint.facts import remarks
from brandlint.facts.model import Fact
from brandlint.linking.link import NOTHING, Link, is_price
from brandlint.linking.own_names import is_likely_a_name, is_surely_a_name
from brandlint.linking.tree import Tree

_BEHIND = 2
"""Blocks from a price to a saving that follows it."""

_PRICES = frozenset({"price", "was"})


def link_to_prices_before(tree: Tree, fact: Fact, prices: Sequence[tuple[Fact, Link]]) -> Link:
    """The one product of the prices that stand last before a saving, where nothing else is named between.

    Args:
        prices: the amounts of the asset before the saving, in reading order, with what they belong to.
    """
    last, link = next(((one, link) for one, link in reversed(prices) if one.role in _PRICES and is_price(one)), (None, NOTHING))
    if last is None or len(link.subjects) != 1:
        return NOTHING
    ours, theirs = tree.block(fact.block), tree.block(last.block)
    near = fact.block - last.block <= _BEHIND and (ours.record, ours.part) == (theirs.record, theirs.part)
    if not near or _names_something(tree, last, fact) or _has_prices_of_its_own(tree, last, fact):
        return NOTHING
    return Link(link.subjects, "follows its price")


def _has_prices_of_its_own(tree: Tree, last: Fact, fact: Fact) -> bool:
    """Whether the box of a saving, apart from the one of the price before it, has prices behind the saving: it is theirs."""
    theirs = set(tree.ancestors(tree.block(last.block).container))
    shared = next((one for one in tree.ancestors(tree.block(fact.block).container) if one in theirs), -1)
    own = tree.branch(shared, fact.block) if shared >= 0 else -1
    behind = tree.blocks_below.get(own, ()) if own >= 0 else ()
    return any(number in tree.priced for number in islice(behind, bisect_right(behind, fact.block), None))


def _names_something(tree: Tree, last: Fact, fact: Fact) -> bool:
    """Whether something is named between a price and what follows it, or in the sentence that follows."""
    for number in range(last.block, fact.block + 1):
        chars = tree.block(number).chars
        start = last.end if number == last.block else 0
        end = tree.segment_of(fact).end if number == fact.block else len(chars)
        if any(start <= one.start < end for one in tree.mentions_in.get(number, ())):
            return True
        if names_something_unknown(tree, number, start, end):
            return True
    return False


@cache
def _goods_named() -> re.Pattern[str]:
    """What an offer is on, by a name that begins with a capital: "50% korting op Hoesje Klap"."""
    on_words = "|".join(map(re.escape, sorted(remarks.words_of_goods(), key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{on_words})\s(?P<goods>[A-ZÀ-Þ][^\W\d_a-zß-ÿ]{{0,1}}[a-zß-ÿ]+\s(?:[A-ZÀ-Þ\d]|[a-zß-ÿ]))")


def names_something_unknown(tree: Tree, block: int, start: int, end: int) -> bool:
    """Whether a stretch of a block holds what may be a name of several words, or has a capital of a name, and is not known."""
    known = tree.mentions_in.get(block, ())
    named = _goods_named().search(tree.block(block).chars, start, end)
    if named and not any(one.start <= named.start("goods") < one.end for one in known):
        return True
    return any(start <= one.start and one.end <= end and len(one.words) > 1
               and (is_likely_a_name(one.words) or is_surely_a_name(one.words, begins_sentence=True))
               and not any(other.start < one.end and one.start < other.end for other in known)
               for one in tree.pieces_in(block))
