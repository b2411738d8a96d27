"""What a link is: the subjects that a fact may be about, and how they were found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from brandlint.documents.blocks import ContainerKind, apart
from brandlint.facts.model import Fact, Kind, Money
from brandlint.linking.names import Mention
from brandlint.linking.tree import Tree
from brandlint.study import TextBlock

ABOUT_A_PRODUCT = frozenset({"price", "was", "from", "recommended", "member", "unit", "instalment", "saving", "up_to", "total"})
"""Roles of money that say something of one product."""

WIDE = 14
"""A container with more blocks than this is a page, not a card: one name in it says nothing of a price far away."""

CLOSE = frozenset({ContainerKind.ROW, ContainerKind.ITEM, ContainerKind.RECORD, ContainerKind.HEADED, ContainerKind.CELL,
                   ContainerKind.LINK})
"""Containers that are made to hold what belongs together."""

SAME = "named in the same"
"""How the description of the closest links begins."""

ONLY = "the only product in"
"""How the description of a link to the one product of a container begins."""


class Link(NamedTuple):
    """The subjects that a fact may be about (one where it is clear), how they were found, and whether close to it."""

    subjects: tuple[str, ...] = ()
    by: str = ""
    near: bool = True


NOTHING = Link()
Wanted = Callable[[Mention], bool]


def subjects_of(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """The subjects of mentions, each once, in their order."""
    return tuple(dict.fromkeys(mention.subject for mention in mentions))


def is_price(fact: Fact) -> bool:
    """Whether a fact is an amount that belongs to a product."""
    return fact.kind is Kind.MONEY and isinstance(fact.value, Money) and fact.role in ABOUT_A_PRODUCT


def with_link(fact: Fact, link: Link) -> Fact:
    """The fact with its subject, where there is just one."""
    if not link.subjects:
        return fact
    return replace(fact, subject=link.subjects[0] if len(link.subjects) == 1 else None, linked_by=link.by)


def in_sentence(tree: Tree, fact: Fact, wanted: Wanted) -> list[Mention]:
    """What a fact's own sentence names."""
    segment = tree.segment_of(fact)
    return [one for one in tree.mentions_in.get(fact.block, ()) if segment.start <= one.start < segment.end and wanted(one)]


def in_paragraph(tree: Tree, fact: Fact, wanted: Wanted) -> list[Mention]:
    """What a fact's own block names."""
    return [one for one in tree.mentions_in.get(fact.block, ()) if wanted(one)]


def in_container(tree: Tree, container: int, fact: Fact, wanted: Wanted) -> list[Mention]:
    """What a container names for those who see the fact: the same part of a message, the same variant or everybody's."""
    ours = tree.block(fact.block)
    key = container, ours.part, ours.variant, ours.branches, wanted
    if key not in tree.seen_in:
        tree.seen_in[key] = _seen_in(tree, container, ours, wanted)
    return tree.seen_in[key]


def _seen_in(tree: Tree, container: int, ours: TextBlock, wanted: Wanted) -> list[Mention]:
    return [one for one in tree.named_in(container) if wanted(one) and tree.block(one.block).part == ours.part
            and tree.block(one.block).variant in ("", ours.variant)
            and not (ours.branches and apart(ours.branches, tree.block(one.block).branches))]


def holds_close(tree: Tree, container: int) -> bool:
    """Whether a container is small enough for what it holds to belong together."""
    size = len(tree.blocks_below[container])
    return size <= WIDE or (tree.study.containers[container].kind in CLOSE and size <= 2 * WIDE)


def description(tree: Tree, container: int) -> str:
    """A container as `explain` calls it."""
    kind = tree.study.containers[container].kind
    return "section under one heading" if kind is ContainerKind.HEADED else kind.value
