"""Which product does an amount belong to? The one named in its sentence, else in the smallest container that holds both.

What is not clear stays unlinked: a guess never becomes an error.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from enum import Enum

from brandlint.documents.blocks import ContainerKind, Role
from brandlint.facts import naming
from brandlint.facts.model import Fact
from brandlint.linking.keys import named_by_siblings
from brandlint.linking.link import (
    CLOSE,
    NOTHING,
    SAME,
    Link,
    Wanted,
    description,
    holds_close,
    in_container,
    in_paragraph,
    in_sentence,
    subjects_of,
)
from brandlint.linking.names import UNLISTED, Mention
from brandlint.linking.own_names import (
    as_name,
    is_likely_a_name,
    is_of_something_else,
    is_prose,
    is_surely_a_name,
    looks_like_a_name,
    name_before,
)
from brandlint.linking.pieces import pieces
from brandlint.linking.sequence import owner_in_sequence
from brandlint.linking.table_columns import in_table
from brandlint.linking.tree import Tree

_FEW = 6
"""Blocks of a box in which a likely name of the amount's own does not count against the one product that is known."""

_WORD = re.compile(r"[^\W\d_]{3,}")

_BETWEEN = 3
"""Boxes that may lie between a name and its amount."""


_NAMED = frozenset({Role.BODY, Role.HEADING, Role.TITLE, Role.ALT, Role.SPOKEN, Role.SUBJECT})
"""What a block is for that may name a product."""


class Amounts:
    """The amounts of an asset that belong to products, in reading order.

    Args:
        facts: those amounts, in reading order.
    """

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._in_block: dict[int, list[Fact]] = defaultdict(list)
        for fact in facts:
            self._in_block[fact.block].append(fact)

    def in_block(self, number: int) -> list[Fact]:
        return self._in_block.get(number, [])

    def beside(self, fact: Fact) -> Amounts:
        """The amounts with another fact among them."""
        together = Amounts(())
        together._in_block = {**self._in_block, fact.block: sorted([*self.in_block(fact.block), fact], key=lambda one: one.start)}
        return together


class _Own(Enum):
    """Whether an amount stands under a name of its own that no guide knows."""

    NONE = 0
    LIKELY = 1
    SURE = 2


def link_price(tree: Tree, fact: Fact, prices: Amounts, wanted: Wanted) -> Link:
    """The product that an amount belongs to.

    Args:
        prices: every amount of the asset that belongs to a product.
        wanted: tells whether a mention is of a product.
    """
    own = _own_name(tree, fact)
    segment = tree.segment_of(fact)
    beside = [price for price in prices.in_block(fact.block) if segment.start <= price.start < segment.end]
    found = _choose(tree, fact, in_sentence(tree, fact, wanted), beside, f"{SAME} sentence", joined=True)
    if found is None:
        found = _choose(tree, fact, in_paragraph(tree, fact, wanted), prices.in_block(fact.block), f"{SAME} paragraph")
        if found is not None and own is _Own.LIKELY and _is_on_something_else(tree, fact):
            return NOTHING
    if own is _Own.SURE:
        return NOTHING
    if found is None:
        subjects = subjects_of(filter(wanted, named_by_siblings(tree, fact.block)))
        found = Link(subjects, "named under a key of the same group") if len(subjects) == 1 else in_table(tree, fact, wanted)
    return _in_containers(tree, fact, prices, wanted, own) if found is None else found


def _own_name(tree: Tree, fact: Fact) -> _Own:
    sentence, start = tree.in_sentence(fact)
    if is_of_something_else(sentence[:start]):
        return _Own.SURE
    words = name_before(sentence, start)
    if words:
        begin = fact.start - start + sentence.rfind(words[0], 0, start)
        if any(one.start < fact.start and begin < one.end for one in tree.mentions_in.get(fact.block, ())):
            return _Own.NONE
        if is_surely_a_name(words, begins_sentence=sentence.startswith(words[0])):
            return _Own.SURE
    likely = is_likely_a_name(words) or is_prose(sentence) or _begins_with_a_name(tree, fact)
    return _Own.LIKELY if likely else _Own.NONE


def _is_on_something_else(tree: Tree, fact: Fact) -> bool:
    """Whether another sentence of a product's paragraph is a story, or has a name of several words: "Key cutting R35"."""
    sentence, start = tree.in_sentence(fact)
    return is_prose(sentence) or len(name_before(sentence, start)) > 1


def _begins_with_a_name(tree: Tree, fact: Fact) -> bool:
    """Whether the first line of a paragraph is a name, and the amount stands in a later one."""
    first = tree.segments_of(fact.block)[0]
    words = as_name(tree.block(fact.block).chars[first.start:first.end])
    return first.end <= fact.start and is_likely_a_name(words) and not tree.mentions_in.get(fact.block)


def _choose(tree: Tree, fact: Fact, named: list[Mention], prices: list[Fact], where: str, *, joined: bool = False) -> Link | None:
    subjects = subjects_of(named)
    if not subjects:
        return None
    if len(subjects) == 1:
        return Link(subjects, where)
    chars = tree.block(fact.block).chars
    owner = owner_in_sequence(fact, named, prices, joined=joined, between=lambda start, end: chars[start:end])
    return Link((owner,), f"its turn among the names in {where.removeprefix('named in ')}") if owner else NOTHING


def _in_containers(tree: Tree, fact: Fact, prices: Amounts, wanted: Wanted, own: _Own) -> Link:
    """Climb from the block outwards to the first container that names a product, or that is headed by something else."""
    labelled = False
    for container in tree.ancestors(tree.block(fact.block).container):
        named = in_container(tree, container, fact, wanted)
        if named and labelled and named[0].subject.startswith(UNLISTED):
            return NOTHING
        if named:
            return _among(tree, container, fact, named, prices, own)
        kind = tree.study.containers[container].kind
        # A row with a text of its own ("Subtotal", an article that no other asset has) is not of its neighbour.
        labelled = labelled or (kind is ContainerKind.ROW and _holds_a_text(tree, container))
        if kind is ContainerKind.RECORD or _is_headed(tree, container):
            return NOTHING
        if kind in (ContainerKind.ROW, ContainerKind.ITEM) and (own is _Own.LIKELY or _names_something_else(tree, container)):
            return NOTHING
    return NOTHING


def _holds_a_text(tree: Tree, container: int) -> bool:
    """Whether a block of a container says something in words, apart from a label of prices ("Now")."""
    texts = (tree.block(number).chars for number in tree.blocks_below[container] if number not in tree.stated_in)
    return any(word.lower() not in naming.words_of_columns() for text in texts for word in _WORD.findall(text))


def _names_something_else(tree: Tree, container: int) -> bool:
    """Whether a row or item that names no known product has a name in it all the same."""
    return any(_is_a_name(tree, number) for number in tree.blocks_below[container])


def _is_headed(tree: Tree, container: int) -> bool:
    """Whether a container that names no known product has a heading of its own: then it is about that."""
    return any(tree.block(number).role is Role.HEADING for number in tree.blocks_below[container])


def _among(tree: Tree, container: int, fact: Fact, named: list[Mention], prices: Amounts, own: _Own) -> Link:
    subjects = subjects_of(named)
    where = description(tree, container)
    if subjects[0].startswith(UNLISTED) and len(subjects) == 1:
        numbered = own is _Own.NONE and all(one.via == "sku" for one in named)
        titled = own is _Own.NONE or (_is_card(tree, container) and any(_is_titled(tree, one) for one in named))
        if numbered or (titled and _holds_one_thing(tree, container)):
            return Link(subjects, f"the only product in its {where}")
    elif len(subjects) == 1 and holds_close(tree, container):
        return Link(subjects, f"the only product in its {where}") if own is _Own.NONE or _is_card(tree, container) else NOTHING
    owner = _neighbour(tree, container, fact, named, prices) if own is _Own.NONE else None
    return Link((owner,), f"beside it in its {where}") if owner else NOTHING


def _is_titled(tree: Tree, mention: Mention) -> bool:
    """Whether a mention is the heading of a card."""
    return tree.block(mention.block).role is Role.HEADING


def _is_card(tree: Tree, container: int) -> bool:
    """Whether a container is made for one thing, so that a line in it that looks like a name is not another product."""
    kind = tree.study.containers[container].kind
    few = kind is ContainerKind.SECTION and len(tree.blocks_below[container]) <= _FEW
    return few or (kind in CLOSE and kind is not ContainerKind.ROW)


def _holds_one_thing(tree: Tree, container: int) -> bool:
    """Whether a container is a card, row or item with no second name in it.

    Of products that no guide lists only some names are known, so more is asked than of the guide's.
    """
    return holds_close(tree, container) and not any(_is_a_name(tree, number) for number in tree.blocks_below[container])


def _neighbour(tree: Tree, container: int, fact: Fact, named: list[Mention], prices: Amounts) -> str | None:
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
    return unlisted and any(number < places[0][0] and _may_be_a_name(tree, number) for number in tree.blocks_below[container])


def _is_free(tree: Tree, container: int, fact: Fact, block: int, places: list[tuple[int, int, str]]) -> bool:
    """Whether the name in a block may lend itself to the amount.

    It may not where its own box has an amount or names something else, or where other boxes or names lie between.
    """
    own, other = tree.branch(container, fact.block), tree.branch(container, block)
    beside = [subject for number, _, subject in places if tree.branch(container, number) == other]
    between = [number for number in tree.blocks_below[container]
               if min(block, fact.block) < number < max(block, fact.block) and tree.branch(container, number) not in (own, other)]
    boxes = {tree.branch(container, number) for number in between}
    unlisted = any(subject.startswith(UNLISTED) for subject in beside)
    strange = _may_be_a_name if unlisted else _is_a_name
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


def _is_a_name(tree: Tree, block: int) -> bool:
    """Whether a block is a name of something that is not known, alone or with what it costs; a button is none."""
    one = tree.block(block)
    if one.role not in _NAMED or tree.mentions_in.get(block):
        return False
    stated = tree.stated_in.get(block)
    if stated is None:
        return looks_like_a_name(one.chars)
    return any(len(piece.words) > 1 and is_likely_a_name(piece.words) for piece in pieces(one.chars, block, stated))


def _may_be_a_name(tree: Tree, block: int) -> bool:
    """Whether a block may name something, in one word even: so much is asked where the names that are known are not all."""
    one = tree.block(block)
    short = as_name(one.chars) if block not in tree.stated_in and one.role in _NAMED and not tree.mentions_in.get(block) else ()
    return _is_a_name(tree, block) or (one.chars[:1].isupper() and is_likely_a_name(short))
