"""May the one product that a container names lend its name to an amount in it that stands elsewhere?

It may where the container is a card of that product. It may not where the amount's own line or box begins something else, or
where the name has its amount already and the container is a whole page.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps

from brandlint.documents.blocks import ContainerKind, Role
from brandlint.facts import naming
from brandlint.facts.model import Fact
from brandlint.linking.amounts import Amounts
from brandlint.linking.link import CLOSE, holds_close
from brandlint.linking.names import UNLISTED, Mention
from brandlint.linking.own_names import FAR, is_a_sentence, is_prose
from brandlint.linking.topics import Own, is_a_name, is_priced_by_itself
from brandlint.linking.tree import Tree

_FEW = 6
"""Blocks of a box in which a likely name of the amount's own does not count against the one product that is known."""

_WORD = re.compile(r"[^\W\d_]{3,}")
_TITLES = frozenset({Role.HEADING, Role.TITLE})
_TIGHT = frozenset({ContainerKind.ROW, ContainerKind.ITEM, ContainerKind.CELL, ContainerKind.LINK})
"""Containers in which small print is on the product that they hold."""


def lends_itself(tree: Tree, container: int, fact: Fact, named: list[Mention], prices: Amounts, own: Own) -> bool:
    """Whether the one product that a container names is what an amount in it is of.

    Args:
        named: its mentions in the container, at least one.
        prices: every amount of the asset that belongs to a product.
        own: whether the amount stands under a name of its own.
    """
    if named[0].subject.startswith(UNLISTED):
        return _unlisted_lends_itself(tree, container, named, own) and not _is_served(tree, container, named, prices)
    if not holds_close(tree, container):
        return False
    if own is Own.LIKELY and is_priced_by_itself(tree, fact):
        return False
    if own is Own.LIKELY:
        return _is_card(tree, container) and any(_is_title_of(tree, one, fact, prices) for one in named)
    return not _is_served(tree, container, named, prices)


def _unlisted_lends_itself(tree: Tree, container: int, named: list[Mention], own: Own) -> bool:
    numbered = own is Own.NONE and all(one.via == "sku" for one in named)
    headed = any(tree.block(one.block).role is Role.HEADING for one in named)
    if numbered or not (own is Own.NONE or (_is_card(tree, container) and headed)):
        return numbered
    return _holds_one_thing(tree, container, headed=headed)


def _is_card(tree: Tree, container: int) -> bool:
    """Whether a container is made for one thing, so that a line in it that looks like a name is not another product."""
    kind = tree.study.containers[container].kind
    few = kind is ContainerKind.SECTION and len(tree.blocks_below[container]) <= _FEW
    return few or (kind in CLOSE and kind is not ContainerKind.ROW)


def _is_title_of(tree: Tree, mention: Mention, fact: Fact, prices: Amounts) -> bool:
    """Whether a mention is over an amount and has none of its own, nor a deal, as the title of a card has."""
    leads = mention.block <= fact.block or mention.via == "link" or tree.block(mention.block).role in _TITLES
    return leads and not prices.in_block(mention.block) and not (mention.via == "name" and mention.block in tree.deals)


def is_small_print(tree: Tree, container: int, fact: Fact) -> bool:
    """Whether an amount stands in small print, and a container is more than the box that the small print is in."""
    block = tree.block(fact.block)
    return block.role is Role.LEGAL and tree.study.containers[container].kind not in _TIGHT and is_prose(block.chars)


def _is_served(tree: Tree, container: int, named: list[Mention], prices: Amounts) -> bool:
    """Whether a product of a wide container has an amount beside its name wherever it is named."""
    if len(tree.blocks_below[container]) <= _FEW or tree.study.containers[container].kind in _TIGHT:
        return False
    return all(prices.in_block(mention.block) for mention in named)


def _holds_one_thing(tree: Tree, container: int, *, headed: bool) -> bool:
    """Whether a container is a card, row or item with no second name in it; a sentence under the name as heading is none.

    Of products that no guide lists only some names are known, so more is asked than of the guide's.
    """
    names = (number for number in tree.blocks_below[container] if is_a_name(tree, number))
    return holds_close(tree, container) and all(headed and is_a_sentence(tree.block(number).chars) for number in names)


def _asked_once(question: Callable[[Tree, int], bool]) -> Callable[[Tree, int], bool]:
    """A question on a container that is asked for each of its amounts, and answered once."""
    @wraps(question)
    def asked(tree: Tree, container: int) -> bool:
        if (answer := tree.judged.get((question, container))) is None:
            answer = tree.judged[question, container] = question(tree, container)
        return answer
    return asked


@_asked_once
def holds_a_text(tree: Tree, container: int) -> bool:
    """Whether a block of a container says something in words, apart from a label of prices ("Now")."""
    texts = (tree.block(number).chars for number in tree.blocks_below[container] if number not in tree.stated_in)
    return any(word.lower() not in naming.words_of_columns() for text in texts for word in _WORD.findall(text))


def begins_with_words(sentence: str, start: int) -> bool:
    """Whether two words or more, none of them small, stand before an amount, and no label of prices."""
    before = sentence[max(0, start - FAR):start]
    small = naming.words_of_columns() | naming.small_words() | naming.connector_words()
    words = [word for word in _WORD.findall(before) if word.lower() not in small]
    return len(words) > 1 and not naming.labels().search(before)


@_asked_once
def names_something_else(tree: Tree, container: int) -> bool:
    """Whether a block of a container that is no mention of a known product has a name in it all the same."""
    return any(is_a_name(tree, number) for number in tree.blocks_below[container])


@_asked_once
def is_headed(tree: Tree, container: int) -> bool:
    """Whether a container that names no known product has a heading of its own: then it is about that.

    A price in large letters is no heading.
    """
    headings = (number for number in tree.blocks_below[container] if tree.block(number).role is Role.HEADING)
    return any(number not in tree.stated_in or is_a_name(tree, number) for number in headings)


def served_behind(named: list[Mention], fact: Fact, prices: Amounts) -> bool:
    """Whether all names come behind an amount and have their own: sizes to choose from, under the price of a page's product."""
    return all(one.block > fact.block and prices.in_block(one.block) for one in named)


def begins_with_a_name(tree: Tree, container: int, fact: Fact) -> bool:
    """Whether a small container that names no known product begins with a name, over the amount."""
    numbers = tree.blocks_below[container]
    return len(numbers) <= _FEW and numbers[0] < fact.block and is_a_name(tree, numbers[0])


def holds_several(tree: Tree, container: int, fact: Fact) -> bool:
    """Whether a container that names no known product has several boxes, each with words and an amount: a list of things."""
    return tree.branch(container, fact.block) >= 0 and _holds_boxes(tree, container)


@_asked_once
def _holds_boxes(tree: Tree, container: int) -> bool:
    """Whether everything that states something in a container stands in one of several boxes with words."""
    boxes = {tree.branch(container, number) for number in tree.blocks_below[container] if number in tree.stated_in}
    return len(boxes) > 1 and all(one >= 0 and holds_a_text(tree, one) for one in boxes)
