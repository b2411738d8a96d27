"""Does the text around an amount begin a topic of its own? Then no name elsewhere lends itself to it.

"Teekanne Ufer 24,90 €" on one line and "Österreich: 8,95 €" on the next: the second amount is not the teapot's.
"""

from __future__ import annotations

import re
from enum import Enum

from brandlint.documents.blocks import Role
from brandlint.facts.model import Fact
from brandlint.linking.own_names import (
    FAR,
    as_name,
    begins_a_thing,
    head_of,
    is_likely_a_name,
    is_of_something_else,
    is_prose,
    is_surely_a_name,
    looks_like_a_name,
    may_be_of_something_else,
    name_before,
    names_a_service,
)
from brandlint.linking.tree import Tree

_NAMED = frozenset({Role.BODY, Role.HEADING, Role.TITLE, Role.ALT, Role.SPOKEN, Role.DIALOGUE, Role.SUBJECT})
"""What a block is for that may name a product."""

_LISTED = re.compile(r"[.;,|•·]|\s[–—-]\s")
"""Between two things of a list in a line."""


class Own(Enum):
    """Whether an amount stands under a name of its own that no guide knows."""

    NONE = 0
    LIKELY = 1
    SURE = 2


def own_name(tree: Tree, fact: Fact) -> Own:
    """Whether an amount's own sentence or paragraph begins with, or has before the amount, a name that is not known."""
    sentence, start = tree.in_sentence(fact)
    if may_be_of_something_else(tree.block(fact.block).chars) and is_of_something_else(
            _without_names(tree, fact, sentence[max(0, start - FAR):start])):
        return Own.SURE
    words = name_before(sentence, start)
    if words:
        begin = fact.start - start + sentence.rfind(words[0], 0, start)
        if any(one.start < fact.start and begin < one.end for one in tree.mentions_in.get(fact.block, ())):
            return Own.NONE
        if is_surely_a_name(words, begins_sentence=sentence.startswith(words[0])):
            return Own.SURE
    head = _head(tree, fact)
    if head is not Own.NONE:
        return head
    likely = is_likely_a_name(words) or is_prose(sentence) or _begins_with_a_name(tree, fact)
    return Own.LIKELY if likely or _follows_another(tree, fact) else Own.NONE


def _follows_another(tree: Tree, fact: Fact) -> bool:
    """Whether something else has its amount earlier in the line, and words lead to this one: "Trousers hemmed £9, zip £14"."""
    segment = tree.segment_of(fact)
    before = [one for one in tree.stated_in.get(fact.block, ()) if segment.start <= one[0] < fact.start]
    if not before or any(segment.start <= one.start < fact.start for one in tree.mentions_in.get(fact.block, ())):
        return False
    chars = tree.block(fact.block).chars
    led = name_before(chars[segment.start:before[0][0]], before[0][0] - segment.start)
    return is_likely_a_name(led) and begins_a_thing(chars[before[-1][1]:fact.start])


def _without_names(tree: Tree, fact: Fact, before: str) -> str:
    """What stands before an amount in its sentence, known names blanked: an amusement park's day ticket is its product."""
    begin = fact.start - len(before)
    for one in tree.mentions_in.get(fact.block, ()):
        if one.via != "code" and begin <= one.start and one.end <= fact.start:
            before = f"{before[:one.start - begin]}{' ' * (one.end - one.start)}{before[one.end - begin:]}"
    return before


def _head(tree: Tree, fact: Fact) -> Own:
    """Whether an amount's sentence is headed by a name that is not known: "Milk jug Ufer: gone (it was £29)"."""
    segment = tree.segment_of(fact)
    if any(segment.start <= one.start < fact.start for one in tree.mentions_in.get(fact.block, ())):
        return Own.NONE
    before = tree.block(fact.block).chars[segment.start:fact.start]
    words, has_article = head_of(before)
    if not is_likely_a_name(words):
        return Own.LIKELY if names_a_service(before, words) else Own.NONE
    sure = len(words) > 1 and is_surely_a_name(words, begins_sentence=not has_article)
    return Own.SURE if sure else Own.LIKELY


def is_priced_by_itself(tree: Tree, fact: Fact) -> bool:
    """Whether a line is a name that is not known, a colon and an amount: "Bike: € 10" under a child's seat is no seat."""
    chars = tree.block(fact.block).chars
    line = chars[chars.rfind("\n", 0, fact.start) + 1:fact.start]
    head, colon, between = line.rpartition(":")
    return bool(colon) and not between.strip() and is_likely_a_name(as_name(_LISTED.split(head)[-1]))


def is_on_a_code(tree: Tree, fact: Fact) -> bool:
    """Whether an amount's own sentence names a code and nothing else: "Spend £60 and use DAWN20"; a saving's paragraph."""
    segment = tree.segment_of(fact)
    whole = fact.role == "saving"
    named = [one for one in tree.mentions_in.get(fact.block, ()) if whole or segment.start <= one.start < segment.end]
    return bool(named) and all(one.via == "code" for one in named)


def is_on_something_else(tree: Tree, fact: Fact) -> bool:
    """Whether another sentence of a product's paragraph is a story, or has a name of several words: "Key cutting R35"."""
    sentence, start = tree.in_sentence(fact)
    return is_prose(sentence) or len(name_before(sentence, start)) > 1


def _begins_with_a_name(tree: Tree, fact: Fact) -> bool:
    """Whether the first line of a paragraph is a name, and the amount stands in a later one."""
    first = tree.segments_of(fact.block)[0]
    words = as_name(tree.block(fact.block).chars[first.start:first.end])
    return first.end <= fact.start and is_likely_a_name(words) and not tree.mentions_in.get(fact.block)


def is_a_name(tree: Tree, block: int) -> bool:
    """Whether a block is a name of something that is not known, alone or with what it costs; a button is none."""
    one = tree.block(block)
    if one.role not in _NAMED or tree.mentions_in.get(block):
        return False
    if block not in tree.stated_in:
        return looks_like_a_name(one.chars)
    return any(len(piece.words) > 1 and is_likely_a_name(piece.words) for piece in tree.pieces_in(block))


def may_be_a_name(tree: Tree, block: int) -> bool:
    """Whether a block may name something, in one word even: so much is asked where the names that are known are not all."""
    one = tree.block(block)
    short = as_name(one.chars) if block not in tree.stated_in and one.role in _NAMED and not tree.mentions_in.get(block) else ()
    return is_a_name(tree, block) or (one.chars[:1].isupper() and is_likely_a_name(short))
