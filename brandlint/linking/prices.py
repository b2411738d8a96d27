"""Which product does an amount belong to? The one named in its sentence, else in the smallest container that holds both.

What is not clear stays unlinked: a guess never becomes an error.
"""

from __future__ import annotations

from brandlint.documents.blocks import ContainerKind
from brandlint.facts.model import Fact
from brandlint.linking.amounts import Amounts
from brandlint.linking.keys import named_by_siblings
from brandlint.linking.lending import (
    begins_with_a_name,
    begins_with_words,
    holds_a_text,
    holds_several,
    is_headed,
    is_small_print,
    lends_itself,
    names_something_else,
    served_behind,
)
from brandlint.linking.link import (
    NOTHING,
    ONLY,
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
from brandlint.linking.neighbours import neighbour
from brandlint.linking.own_names import is_prose, name_before
from brandlint.linking.sequence import owner_in_sequence
from brandlint.linking.sizes import is_of_another_kind, is_of_another_size
from brandlint.linking.table_columns import in_table
from brandlint.linking.topics import Own, is_on_a_code, is_on_something_else, own_name
from brandlint.linking.tree import Tree


def link_price(tree: Tree, fact: Fact, prices: Amounts, wanted: Wanted) -> Link:
    """The product that an amount belongs to.

    Args:
        prices: every amount of the asset that belongs to a product.
        wanted: tells whether a mention is of a product.
    """
    link = _link(tree, fact, prices, wanted)
    return NOTHING if is_of_another_size(tree, fact, link.subjects) or is_of_another_kind(tree, fact, link.subjects) else link


def _link(tree: Tree, fact: Fact, prices: Amounts, wanted: Wanted) -> Link:
    own = own_name(tree, fact)
    segment = tree.segment_of(fact)
    beside = [price for price in prices.in_block(fact.block) if segment.start <= price.start < segment.end]
    found = _choose(tree, fact, in_sentence(tree, fact, wanted), beside, f"{SAME} sentence", joined=True)
    if found is None:
        found = _choose(tree, fact, in_paragraph(tree, fact, wanted), prices.in_block(fact.block), f"{SAME} paragraph")
        unlisted = found is not None and any(subject.startswith(UNLISTED) for subject in found.subjects)
        if found is not None and own is Own.LIKELY and (unlisted or is_on_something_else(tree, fact)):
            return NOTHING
    if found is not None and _follows_another(tree, fact, beside, found):
        return NOTHING
    if own is Own.SURE or (found is None and is_on_a_code(tree, fact)):
        return NOTHING
    if found is None:
        subjects = subjects_of(filter(wanted, named_by_siblings(tree, fact.block)))
        found = Link(subjects, "named under a key of the same group") if len(subjects) == 1 else in_table(tree, fact, wanted)
    return _in_containers(tree, fact, prices, wanted, own) if found is None else found


def _choose(tree: Tree, fact: Fact, named: list[Mention], prices: list[Fact], where: str, *, joined: bool = False) -> Link | None:
    subjects = subjects_of(named)
    if not subjects:
        return None
    if len(subjects) == 1:
        return Link(subjects, where)
    chars = tree.block(fact.block).chars
    owner = owner_in_sequence(fact, named, prices, joined=joined, between=lambda start, end: chars[start:end])
    return Link((owner,), f"its turn among the names in {where.removeprefix('named in ')}") if owner else NOTHING


def _in_containers(tree: Tree, fact: Fact, prices: Amounts, wanted: Wanted, own: Own) -> Link:
    """Climb from the block outwards to the first container that names a product, or that is on something else."""
    if fact.role == "was" and _follows_a_price_of_something_else(tree, fact, prices):
        return NOTHING
    own = Own.LIKELY if is_prose(tree.block(fact.block).chars) else own
    labelled = False
    for container in tree.ancestors(tree.block(fact.block).container):
        named = in_container(tree, container, fact, wanted)
        if (named and labelled and named[0].subject.startswith(UNLISTED)) or is_small_print(tree, container, fact):
            return NOTHING
        if named and not (own is Own.NONE and len(subjects_of(named)) > 1 and served_behind(named, fact, prices)):
            return _among(tree, container, fact, named, prices, own)
        if _is_on_something_else(tree, container, fact, own):
            return NOTHING
        # A row with a text of its own ("Subtotal", an article that no other asset has) is not of its neighbour.
        labelled = labelled or _is_labelled(tree, container, fact)
        own = Own.LIKELY if labelled or begins_with_a_name(tree, container, fact) else own
    return NOTHING


def _follows_another(tree: Tree, fact: Fact, beside: list[Fact], found: Link) -> bool:
    """Whether words of its own stand between an amount and the one before it, which has the name that no guide lists."""
    before = max((price.end for price in beside if price.end <= fact.start), default=None)
    listed = not found.subjects or any(not one.startswith(UNLISTED) for one in found.subjects)
    if fact.role != "price" or before is None or listed:
        return False
    between = tree.block(fact.block).chars[before:fact.start]
    named = any(before <= one.start < fact.start for one in tree.mentions_in.get(fact.block, ()))
    return not named and begins_with_words(between, len(between))


def _follows_a_price_of_something_else(tree: Tree, fact: Fact, prices: Amounts) -> bool:
    """Whether the line before a was-price has a price under a name that is not known, as in subtitles: it is that one's."""
    before, number = prices.in_block(fact.block - 1), fact.block - 1
    together = before and (tree.block(number).record, tree.block(number).part) == (tree.block(fact.block).record,
                                                                                   tree.block(fact.block).part)
    if not together or tree.mentions_in.get(number) or prices.in_block(fact.block) != [fact]:
        return False
    return before[-1].role == "price" and bool(name_before(*tree.in_sentence(before[-1])))


def _is_labelled(tree: Tree, container: int, fact: Fact) -> bool:
    """Whether a row or an item of a list says in words of its own what an amount is of."""
    kind = tree.study.containers[container].kind
    if kind is ContainerKind.ITEM and begins_with_words(*tree.in_sentence(fact)):
        return True
    return kind is ContainerKind.ROW and holds_a_text(tree, container)


def _is_on_something_else(tree: Tree, container: int, fact: Fact, own: Own) -> bool:
    """Whether a container that names no known product ends the search for one outside."""
    kind = tree.study.containers[container].kind
    if kind is ContainerKind.RECORD or is_headed(tree, container) or holds_several(tree, container, fact):
        return True
    return kind in (ContainerKind.ROW, ContainerKind.ITEM) and (own is Own.LIKELY or names_something_else(tree, container))


def _among(tree: Tree, container: int, fact: Fact, named: list[Mention], prices: Amounts, own: Own) -> Link:
    where = description(tree, container)
    if len(subjects := subjects_of(named)) == 1 and lends_itself(tree, container, fact, named, prices, own):
        return Link(subjects, f"{ONLY} its {where}")
    decided = len(subjects) == 1 and not subjects[0].startswith(UNLISTED) and holds_close(tree, container)
    owner = neighbour(tree, container, fact, named, prices) if own is Own.NONE and not decided else None
    return Link((owner,), f"beside it in its {where}") if owner else NOTHING
