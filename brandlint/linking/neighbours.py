"""Which of several names in a container is directly beside an amount?"""

from __future__ import annotations

import re
from collections.abc import Iterable

from brandlint.facts.model import Fact
from brandlint.linking.amounts import Amounts
from brandlint.linking.names import UNLISTED, Mention
from brandlint.linking.topics import is_a_name, may_be_a_name
from brandlint.linking.tree import Tree

_WORD = re.compile(r"[^\W\d_]{3,}")

_BETWEEN = 3
"""Boxes that may lie between a name and its amount."""


def neighbour(tree: Tree, container: int, fact: Fact, named: list[Mention], prices: Amounts) -> str | None:
    """The product whose name stands before (or, where prices come first, directly after) the amount's own box."""
    places = [(one.block, one.start, one.subject) for one in named]
    below = (one for number in tree.blocks_below[container] for one in prices.in_block(number))
    places = sorted([*places, *((one.block, one.start, "") for one in below)])
    at = places.index((fact.block, fact.start, ""))
    names_first = bool(places[0][2]) or _begins_with_an_unlisted_name(tree, container, places)
    if names_first:
        owner = next((place for place in reversed(places[:at]) if place[2]), None)
    else:
        owner = places[at + 1] if at + 1 < len(places) and places[at + 1][2] else None
    if owner is None or not _is_free(tree, container, fact, owner[0], places):
        return None
    return owner[2]


def _begins_with_an_unlisted_name(tree: Tree, container: int, places: list[tuple[int, int, str]]) -> bool:
    """Whether what stands before the first amount of a container may be a name that is not known."""
    unlisted = any(subject.startswith(UNLISTED) for _, _, subject in places)
    return unlisted and any(number < places[0][0] and may_be_a_name(tree, number) for number in tree.blocks_below[container])


def _is_free(tree: Tree, container: int, fact: Fact, block: int, places: list[tuple[int, int, str]]) -> bool:
    """Whether the name in a block may lend itself to the amount.

    It may not where its own box has an amount or names something else, or where other boxes or names lie between.
    """
    own, other = tree.branch(container, fact.block), tree.branch(container, block)
    beside = [subject for number, _, subject in places if tree.branch(container, number) == other]
    between = [number for number in tree.blocks_below[container]
               if min(block, fact.block) < number < max(block, fact.block) and tree.branch(container, number) not in (own, other)]
    boxes = {tree.branch(container, number) for number in between}
    between += [number for number in tree.blocks_below[container]
                if block < number < fact.block and tree.branch(container, number) == own]
    unlisted = any(subject.startswith(UNLISTED) for subject in beside)
    strange = may_be_a_name if unlisted else is_a_name
    if unlisted and _begins_anew(tree, range(block + 1, fact.block)):
        return False
    if unlisted:
        between += [number for number in tree.blocks_below[container] if tree.branch(container, number) == other]
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
