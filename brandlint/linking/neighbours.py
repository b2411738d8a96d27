"""Which of several names in a container is directly beside an amount?"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import takewhile

from brandlint.facts.model import Fact
from brandlint.linking.amounts import Amounts
from brandlint.linking.names import UNLISTED, Mention
from brandlint.linking.topics import is_a_name, may_be_a_name
from brandlint.linking.tree import Tree

_WORD = re.compile(r"[^\W\d_]{3,}")

_AROUND = 60
"""Blocks before and behind an amount in which its name is looked for."""
_BETWEEN = 3
"""Boxes that may lie between a name and its amount."""


def neighbour(tree: Tree, container: int, fact: Fact, named: list[Mention], prices: Amounts) -> str | None:
    """The product whose name stands before (or, where prices come first, directly after) the amount's own box."""
    around = _around(tree.blocks_below[container], fact.block)
    places = _places(named, around, prices)
    at = places.index((fact.block, fact.start, ""))
    beginning = _places(named, tree.blocks_below[container][:_AROUND], prices) or places
    names_first = bool(beginning[0][2]) or _begins_with_an_unlisted_name(tree, container, beginning)
    if names_first:
        owner = next((place for place in reversed(places[:at]) if place[2]), None)
    else:
        owner = places[at + 1] if at + 1 < len(places) and places[at + 1][2] else None
    if owner is None or not _is_free(tree, container, fact, owner[0], places):
        return None
    return owner[2]


def _around(blocks: Sequence[int], number: int) -> Sequence[int]:
    """Those of a container's blocks that stand nearest before and behind one."""
    at = bisect_left(blocks, number)
    return blocks[max(0, at - _AROUND):at + _AROUND]


def _places(named: Sequence[Mention], blocks: Sequence[int], prices: Amounts) -> list[tuple[int, int, str]]:
    """Where some blocks name something, with its subject, and where they state an amount."""
    if not blocks:
        return []
    inside = named[bisect_left(named, blocks[0], key=_block):bisect_right(named, blocks[-1], key=_block)]
    stated = (one for number in blocks for one in prices.in_block(number))
    return sorted([*((one.block, one.start, one.subject) for one in inside), *((one.block, one.start, "") for one in stated)])


def _block(mention: Mention) -> int:
    return mention.block


def _begins_with_an_unlisted_name(tree: Tree, container: int, places: list[tuple[int, int, str]]) -> bool:
    """Whether what stands before the first amount of a container may be a name that is not known."""
    unlisted = any(subject.startswith(UNLISTED) for _, _, subject in places)
    before = takewhile(lambda number: number < places[0][0], tree.blocks_below[container])
    return unlisted and any(may_be_a_name(tree, number) for number in before)


def _is_free(tree: Tree, container: int, fact: Fact, block: int, places: list[tuple[int, int, str]]) -> bool:
    """Whether the name in a block may lend itself to the amount.

    It may not where its own box has an amount or names something else, or where other boxes or names lie between.
    """
    own, other = tree.branch(container, fact.block), tree.branch(container, block)
    beside = [subject for number, _, subject in places if tree.branch(container, number) == other]
    near = _around(tree.blocks_below[container], fact.block)
    between = [number for number in near
               if min(block, fact.block) < number < max(block, fact.block) and tree.branch(container, number) not in (own, other)]
    boxes = {tree.branch(container, number) for number in between}
    between += [number for number in near
                if block < number < fact.block and tree.branch(container, number) == own]
    unlisted = any(subject.startswith(UNLISTED) for subject in beside)
    strange = may_be_a_name if unlisted else is_a_name
    if unlisted and _begins_anew(tree, range(block + 1, fact.block)):
        return False
    if unlisted:
        between += [number for number in near if tree.branch(container, number) == other]
    return own != other and len(set(beside)) == 1 and len(boxes) <= _BETWEEN and not any(strange(tree, one) for one in between)


def _begins_anew(tree: Tree, blocks: Iterable[int]) -> bool:
    """Whether words follow on an amount: then something else begins there."""
    amounts = False
    for number in blocks:
        if number in tree.stated_in:
            amounts = True
        elif amounts and _WORD.search(tree.block(number).chars):
            return True
    return False
