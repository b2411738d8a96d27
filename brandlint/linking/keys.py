"""Fields whose keys belong together: `hero` and `hero_was`, `promo.title` and `promo.until`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brandlint.linking.names import Mention
from brandlint.linking.tree import Tree

_BETWEEN = re.compile(r"[._/:\s-]+|(?<=[a-z0-9])(?=[A-Z])")


def named_by_siblings(tree: Tree, block: int) -> list[Mention]:
    """What the fields named that have the beginning of their key in common with a block, in the same container."""
    return [mention for number in siblings(tree, block) for mention in tree.mentions_in.get(number, ())]


def siblings(tree: Tree, block: int) -> Iterator[int]:
    """The fields that have the beginning of their key in common with a block, in the same container."""
    own = tree.block(block)
    words = _words(own.label)
    stem = [] if _counts(words) else words[:-1]
    for number in tree.blocks_below[own.container] if stem else ():
        other = tree.block(number)
        words = _words(other.label)
        if number != block and other.container == own.container and not _counts(words) and stem in (words, words[:-1]):
            yield number


def _counts(words: list[str]) -> bool:
    """Whether a key numbers things of one kind: `card.1` and `card.2` are two cards."""
    return bool(words) and words[-1][-1:].isdigit()


def _words(label: str | None) -> list[str]:
    return [word.lower() for word in _BETWEEN.split(label or "") if word]
