"""What is each fact about: the product or offer named in the same sentence, else in the smallest container that holds both.

What is not clear stays unlinked: a guess never becomes an error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import Enum
from typing import NamedTuple

from brandlint.documents.blocks import ContainerKind
from brandlint.facts.model import Fact, Kind, Money
from brandlint.linking.names import Mention
from brandlint.linking.own_names import is_likely_a_name, is_surely_a_name, name_before, names_something
from brandlint.linking.segments import segment_at
from brandlint.linking.sequence import owner_in_sequence
from brandlint.linking.tree import Tree

ABOUT_A_PRODUCT = frozenset({"price", "was", "from", "recommended", "member", "unit", "instalment", "saving", "up_to"})
"""Roles of money that say something of one product."""

WIDE = 14
"""A container with more blocks than this is a page, not a card: one name in it says nothing of a price far away."""

_CLOSE = frozenset({ContainerKind.ROW, ContainerKind.ITEM, ContainerKind.RECORD, ContainerKind.HEADED, ContainerKind.CELL,
                    ContainerKind.LINK})


_ONE_OF_MANY = frozenset({ContainerKind.ROW, ContainerKind.ITEM})


class Link(NamedTuple):
    """The subjects that a fact may be about (one where it is clear), how they were found, and whether close to it."""

    subjects: tuple[str, ...] = ()
    by: str = ""
    near: bool = True


NOTHING = Link()
SAME = "named in the same"
"""How the description of the closest links begins."""

Wanted = Callable[[Mention], bool]


def link_price(tree: Tree, fact: Fact, prices: list[Fact], wanted: Wanted) -> Link:
    """The product that an amount belongs to.

    Args:
        prices: every amount of the asset that belongs to a product, in reading order.
        wanted: tells whether a mention is of a product.
    """
    own = _own_name(tree, fact)
    for search in (_in_segment, _in_block) if own is _Own.SURE else (_in_segment, _in_block, _in_table, _in_containers):
        if (found := search(tree, fact, prices, wanted)) is not None:
            return NOTHING if own is _Own.SURE else found
    return NOTHING


class _Own(Enum):
    """Whether an amount stands under a name of its own that no guide knows."""

    NONE = 0
    LIKELY = 1
    SURE = 2


def _own_name(tree: Tree, fact: Fact) -> _Own:
    sentence, start = tree.in_sentence(fact)
    words = name_before(sentence, start)
    begin = fact.start - start + sentence.rfind(words[-1], 0, start) if words else 0
    if not words or any(one.start <= begin < one.end for one in tree.mentions_in.get(fact.block, ())):
        return _Own.NONE
    if is_surely_a_name(words, begins_sentence=sentence.startswith(words[0])):
        return _Own.SURE
    return _Own.LIKELY if is_likely_a_name(words) else _Own.NONE


def _within(block: int, start: int, end: int, items: Iterable[Mention], wanted: Wanted) -> list[Mention]:
    return [one for one in items if one.block == block and start <= one.start < end and wanted(one)]


def _in_segment(tree: Tree, fact: Fact, prices: list[Fact], wanted: Wanted) -> Link | None:
    parts = tree.segments_of(fact.block)
    segment = parts[segment_at(parts, fact.start)]
    named = _within(fact.block, segment.start, segment.end, tree.mentions_in.get(fact.block, ()), wanted)
    return _choose(tree, fact, named, [price for price in prices if price.block == fact.block
                                       and segment.start <= price.start < segment.end], f"{SAME} sentence", joined=True)


def _in_block(tree: Tree, fact: Fact, prices: list[Fact], wanted: Wanted) -> Link | None:
    named = [one for one in tree.mentions_in.get(fact.block, ()) if wanted(one)]
    return _choose(tree, fact, named, [price for price in prices if price.block == fact.block], f"{SAME} paragraph")


def _choose(tree: Tree, fact: Fact, named: list[Mention], prices: list[Fact], where: str, *, joined: bool = False) -> Link | None:
    subjects = tuple(dict.fromkeys(mention.subject for mention in named))
    if not subjects:
        return None
    if len(subjects) == 1:
        return Link(subjects, where)
    chars = tree.block(fact.block).chars
    owner = owner_in_sequence(fact, named, prices, joined=joined, between=lambda start, end: chars[start:end])
    return Link((owner,), f"its turn among the names in {where.removeprefix('named in ')}") if owner else NOTHING


def _in_table(tree: Tree, fact: Fact, prices: list[Fact], wanted: Wanted) -> Link | None:
    """A price in a row that names nothing belongs to the name above it in its column, where a row above names several."""
    cell, row = _cell_and_row(tree, fact.block)
    if cell is None or row is None or any(map(wanted, tree.named_in(row))):
        return None
    rows = _rows_of(tree, tree.study.containers[row].parent)
    if len(rows.get(row, ())) < 2:
        return None
    for other in sorted((one for one in rows if one < row), reverse=True)[:3]:
        named = {tree.study.containers[one].column: _subjects(tree, one, wanted) for one in rows[other]}
        if sum(map(bool, named.values())) >= 2:
            mine = named.get(tree.study.containers[cell].column, ())
            return Link(mine, "named above it in its column") if len(mine) == 1 else NOTHING
    return None


def _subjects(tree: Tree, container: int, wanted: Wanted) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.subject for one in tree.named_in(container) if wanted(one)))


def _rows_of(tree: Tree, table: int) -> dict[int, list[int]]:
    """The rows of a table with the cells of each."""
    containers = tree.study.containers
    rows: dict[int, list[int]] = {number: [] for number, one in enumerate(containers)
                                  if one.kind is ContainerKind.ROW and one.parent == table}
    for number, one in enumerate(containers):
        if one.kind is ContainerKind.CELL and one.parent in rows:
            rows[one.parent].append(number)
    return rows


def _cell_and_row(tree: Tree, block: int) -> tuple[int | None, int | None]:
    containers = tree.study.containers
    cell = next((one for one in tree.ancestors(tree.block(block).container) if containers[one].kind is ContainerKind.CELL), None)
    if cell is None or containers[containers[cell].parent].kind is not ContainerKind.ROW:
        return None, None
    return cell, containers[cell].parent


def _in_containers(tree: Tree, fact: Fact, prices: list[Fact], wanted: Wanted) -> Link | None:
    """Climb from the block outwards to the first container that names a product."""
    for container in tree.ancestors(tree.block(fact.block).container):
        named = [mention for mention in tree.named_in(container) if wanted(mention) and _same_scope(tree, fact, mention)]
        subjects = tuple(dict.fromkeys(mention.subject for mention in named))
        if len(subjects) == 1 and _holds_close(tree, container):
            return Link(subjects, f"the only product in its {_kind(tree, container)}")
        if subjects:
            owner = _neighbour(tree, container, fact, named, prices)
            return Link((owner,), f"beside it in its {_kind(tree, container)}") if owner else NOTHING
        kind = tree.study.containers[container].kind
        if kind is ContainerKind.RECORD or (kind in _ONE_OF_MANY and _own_name(tree, fact) is _Own.LIKELY):
            return NOTHING
    return None


def _same_scope(tree: Tree, fact: Fact, mention: Mention) -> bool:
    """Whether both are seen by the same people: the same part of a message, the same variant or everybody."""
    ours, theirs = tree.block(fact.block), tree.block(mention.block)
    return ours.part == theirs.part and (ours.variant == theirs.variant or not theirs.variant)


def _holds_close(tree: Tree, container: int) -> bool:
    size = len(tree.blocks_below[container])
    return size <= WIDE or (tree.study.containers[container].kind in _CLOSE and size <= 2 * WIDE)


def _kind(tree: Tree, container: int) -> str:
    return {ContainerKind.DOCUMENT: "document", ContainerKind.HEADED: "section under one heading"}.get(
        tree.study.containers[container].kind, tree.study.containers[container].kind.value)


def _neighbour(tree: Tree, container: int, fact: Fact, named: list[Mention], prices: list[Fact]) -> str | None:
    """The product whose name stands directly before (or, where prices come first, after) the amount's own branch.

    A name that already has a price in its own branch is taken; it lends itself to no other.
    """
    below = set(tree.blocks_below[container])
    events = sorted([(one.block, one.start, one.subject) for one in named]
                    + [(one.block, one.start, "") for one in prices if one.block in below])
    own = tree.branch(container, fact.block)
    place = events.index((fact.block, fact.start, ""))
    names_first = bool(events[0][2])
    step = -1 if names_first else 1
    at = place + step
    while 0 <= at < len(events) and not events[at][2]:
        if not names_first:
            return None
        at += step
    if not 0 <= at < len(events):
        return None
    block, _, subject = events[at]
    branch = tree.branch(container, block)
    taken = any(tree.branch(container, one[0]) == branch for one in events if not one[2])
    several = len({one[2] for one in events if one[2] and tree.branch(container, one[0]) == branch}) > 1
    between = {tree.branch(container, number) for number in below if min(block, fact.block) < number < max(block, fact.block)}
    return subject if branch != own and not taken and not several and len(between - {own, branch}) <= 3 else None


def link_to_neighbour(tree: Tree, fact: Fact, wanted: Wanted) -> Link:
    """The one subject of the row or box directly before a remark on it: "Ends 14 December. Save £8." under a price.

    Only where the own row or box names nothing.
    """
    if _names_something(tree, fact):
        return NOTHING
    for container in tree.ancestors(tree.block(fact.block).container):
        named = [one for one in tree.named_in(container) if wanted(one) and _same_scope(tree, fact, one)]
        if not named:
            continue
        own = tree.branch(container, fact.block)
        before = max((one.block for one in named if one.block < fact.block), default=-1)
        branch = tree.branch(container, before) if before >= 0 else own
        between = {tree.branch(container, number) for number in tree.blocks_below[container] if before < number < fact.block}
        subjects = tuple(dict.fromkeys(one.subject for one in named if tree.branch(container, one.block) == branch))
        follows = branch != own and between <= {own, branch}
        return Link(subjects, "named directly before it") if follows and len(subjects) == 1 else NOTHING
    return NOTHING


def link_statement(tree: Tree, fact: Fact, wanted: Wanted) -> Link:
    """What a discount, a window or a condition is about: the subjects of its sentence, its paragraph, or its container.

    Several subjects are kept together: the statement holds for one of them, and it is not clear for which.
    """
    parts = tree.segments_of(fact.block)
    segment = parts[segment_at(parts, fact.start)]
    near = tree.mentions_in.get(fact.block, ())
    for named, where in ((_within(fact.block, segment.start, segment.end, near, wanted), f"{SAME} sentence"),
                         ([one for one in near if wanted(one)], f"{SAME} paragraph")):
        if named:
            return Link(tuple(dict.fromkeys(one.subject for one in named)), where)
    for container in tree.ancestors(tree.block(fact.block).container):
        named = [one for one in tree.named_in(container) if wanted(one) and _same_scope(tree, fact, one)]
        if named and not _is_loose_region(tree, fact, container):
            close = _holds_close(tree, container) and not _names_something(tree, fact)
            return Link(tuple(dict.fromkeys(one.subject for one in named)), f"named in its {_kind(tree, container)}", close)
        if tree.study.containers[container].kind is ContainerKind.RECORD:
            break
    return NOTHING


def _names_something(tree: Tree, fact: Fact) -> bool:
    """Whether a remark's sentence names something else than the subjects that are known."""
    sentence, start = tree.in_sentence(fact)
    return names_something(f"{sentence[:start]} {sentence[start + fact.end - fact.start:]}")


def _is_loose_region(tree: Tree, fact: Fact, container: int) -> bool:
    """Whether a container is only a region of a page: small print there speaks of the whole page, not of its neighbour."""
    node = tree.study.containers[container]
    is_region = node.kind not in _CLOSE and node.kind is not ContainerKind.PAGE and node.parent >= 0
    return is_region and tree.block(fact.block).box is not None


def link_in_sentence(tree: Tree, fact: Fact, wanted: Wanted) -> Link:
    """The subjects that a term's own sentence names: "underwear cannot be returned" is about underwear only."""
    parts = tree.segments_of(fact.block)
    segment = parts[segment_at(parts, fact.start)]
    named = _within(fact.block, segment.start, segment.end, tree.mentions_in.get(fact.block, ()), wanted)
    return Link(tuple(dict.fromkeys(one.subject for one in named)), f"{SAME} sentence") if named else NOTHING


def is_price(fact: Fact) -> bool:
    """Whether a fact is an amount that belongs to a product."""
    return fact.kind is Kind.MONEY and isinstance(fact.value, Money) and fact.role in ABOUT_A_PRODUCT


def with_link(fact: Fact, link: Link) -> Fact:
    """The fact with its subject, where there is just one."""
    if not link.subjects:
        return fact
    return replace(fact, subject=link.subjects[0] if len(link.subjects) == 1 else None, linked_by=link.by)

