"""What is a discount, a window, a condition or a term about?"""

from __future__ import annotations

from functools import cache

from brandlint.documents.blocks import ContainerKind, Role
from brandlint.facts.model import Fact, Kind
from brandlint.linking.following import names_something_unknown
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
from brandlint.linking.own_names import begins_a_topic, names_something
from brandlint.linking.tree import Tree

_DETAILS = 6
"""Blocks of a box that describes one product, and characters beside a name that is the title of it."""


def link_remark(tree: Tree, fact: Fact, wanted: Wanted) -> Link:
    """The subjects of a remark's sentence, its paragraph, or its container.

    Several subjects are kept together: the remark holds for one of them, and it is not clear for which.
    """
    if subjects := subjects_of(in_sentence(tree, fact, wanted)):
        return Link(subjects, f"{SAME} sentence")
    if subjects := subjects_of(one for one in in_paragraph(tree, fact, wanted) if _may_be_of(one, fact)):
        return Link(subjects, f"{SAME} paragraph")
    beside = (one for one in named_by_siblings(tree, fact.block) if wanted(one) and _lends_itself(tree, one, fact))
    if subjects := subjects_of(beside):
        return Link(subjects, "named under a key of the same group")
    if _begins_a_topic(tree, fact):
        return NOTHING
    headed = False
    for container in tree.ancestors(tree.block(fact.block).container):
        named = in_container(tree, container, fact, _known(wanted))
        if named and not _is_loose_region(tree, fact, container):
            subjects = subjects_of(named)
            close = holds_close(tree, container) and not headed and not _names_something(tree, fact)
            close = close and (len(subjects) == 1 or fact.role != "threshold")
            return Link(subjects, f"named in its {description(tree, container)}", close)
        if tree.study.containers[container].kind is ContainerKind.RECORD:
            break
        headed = headed or _is_headed_over(tree, container, fact)
    return NOTHING


def _lends_itself(tree: Tree, mention: Mention, fact: Fact) -> bool:
    """Whether a name beside a remark may be what it is on: of names that no guide lists, only where it has none of its own."""
    return is_known(mention) or not names_something_unknown(tree, fact.block, *tree.segment_of(fact))


def _may_be_of(mention: Mention, fact: Fact) -> bool:
    """Whether a name in another sentence of its paragraph may be what a remark is on: days come behind what they are for."""
    return fact.kind is not Kind.PERIOD or mention.start < fact.start


def link_to_neighbour(tree: Tree, fact: Fact, wanted: Wanted) -> Link:
    """The one subject of the row or box directly before a remark on it: "Ends 14 December. Save £8." under a price.

    Only where the remark's own row or box names nothing.
    """
    if _names_something(tree, fact) or _begins_a_topic(tree, fact):
        return NOTHING
    for container in tree.ancestors(tree.block(fact.block).container):
        named = in_container(tree, container, fact, _known(wanted))
        if not named:
            if _is_headed_over(tree, container, fact):
                return NOTHING
            continue
        own = tree.branch(container, fact.block)
        before = max((one.block for one in named if one.block < fact.block), default=-1)
        branch = tree.branch(container, before) if before >= 0 else own
        between = {tree.branch(container, number) for number in tree.blocks_below[container] if before < number < fact.block}
        subjects = subjects_of(one for one in named if tree.branch(container, one.block) == branch)
        follows = branch != own and between <= {own, branch}
        return Link(subjects, "named directly before it") if follows and len(subjects) == 1 else NOTHING
    return NOTHING


def _is_headed_over(tree: Tree, container: int, fact: Fact) -> bool:
    """Whether a remark stands in a section under a heading of its own, so that it is not on what stands before that."""
    first = tree.blocks_below[container][0]
    headed = tree.study.containers[container].kind is ContainerKind.HEADED or tree.block(first).role is Role.HEADING
    return headed and first != fact.block


@cache
def _known(wanted: Wanted) -> Wanted:
    """The same question for the same wish, so that a container's answer is found again."""
    return lambda one: wanted(one) and is_known(one)


def is_known(mention: Mention) -> bool:
    """Whether a mention is of the guide, or a code: of other names only some are known, and a remark may be on the rest."""
    return mention.via == "code" or not mention.subject.startswith(UNLISTED)


def link_term(tree: Tree, fact: Fact, wanted: Wanted) -> Link:
    """The subjects that a term's own sentence names, else the one product of the card that it is a detail of.

    "Underwear cannot be returned" is about underwear only, and so is "8-year guarantee" under the name of a paint.
    """
    if subjects := subjects_of(in_sentence(tree, fact, wanted)):
        return Link(subjects, f"{SAME} sentence")
    if titles := [one for one in in_paragraph(tree, fact, wanted) if _is_first_line(tree, one)]:
        return Link(subjects_of(titles), f"{SAME} paragraph")
    for container in tree.ancestors(tree.block(fact.block).container):
        named = in_container(tree, container, fact, wanted)
        if named or len(tree.blocks_below[container]) > _DETAILS:
            titled = all(one.block != fact.block and _is_title(tree, one) for one in named)
            subjects = subjects_of(named)
            return Link(subjects, f"named in its {description(tree, container)}") if titled and len(subjects) == 1 else NOTHING
    return NOTHING


def _is_first_line(tree: Tree, mention: Mention) -> bool:
    """Whether the first line of a block is not much more than a name, and details follow."""
    first = tree.segments_of(mention.block)[0]
    return mention.end <= first.end and first.end - first.start <= mention.end - mention.start + _DETAILS


def _is_title(tree: Tree, mention: Mention) -> bool:
    """Whether a block is not much more than a name."""
    return len(tree.block(mention.block).chars) <= mention.end - mention.start + _DETAILS


def _names_something(tree: Tree, fact: Fact) -> bool:
    """Whether a remark's sentence names something else than the subjects that are known."""
    sentence, start = tree.in_sentence(fact)
    if fact.kind is Kind.DEAL:
        return names_something(sentence)
    return names_something(f"{sentence[:start]} {sentence[start + fact.end - fact.start:]}")


def _begins_a_topic(tree: Tree, fact: Fact) -> bool:
    """Whether a percentage or a threshold is under a label of its own ("Members: 5%"), or a threshold of a gift."""
    if fact.kind not in (Kind.PERCENT, Kind.MONEY):
        return False
    sentence, start = tree.in_sentence(fact)
    segment = tree.segment_of(fact)
    gift = any(segment.start <= one < segment.end for one in tree.gifts_in.get(fact.block, ()))
    return gift or begins_a_topic(sentence[:start])


def _is_loose_region(tree: Tree, fact: Fact, container: int) -> bool:
    """Whether a container is only a region of a page: small print there speaks of the whole page, not of its neighbour."""
    node = tree.study.containers[container]
    is_region = node.kind not in CLOSE and node.kind is not ContainerKind.PAGE and node.parent >= 0
    return is_region and tree.block(fact.block).box is not None
