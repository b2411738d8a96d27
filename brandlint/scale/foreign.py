"""Blocks of a document that are in another language than it says it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from brandlint.documents.blocks import Block, Role
from brandlint.languages.detection import told
from brandlint.languages.model import BUILT_IN
from brandlint.study import Foreign

_SHORTEST = 40
"""Characters under which a text may be a slogan, a name or a button, which brands leave in another language on purpose."""
_LEAST = 3
"""Words that only one language has, of which a text must have so many, and none of its own language's."""
_LEAD = 4
"""How many times more words the language must have than all the others: a word of one is a name or a loan in another."""
_OWN = 2
"""So many blocks in the document's own language for one in another: else the document says a wrong language of itself."""
_KEPT = 80
"""Characters of a text by which it is known again."""
_SAID_BY_OTHERS = frozenset({Role.QUOTE, Role.DIALOGUE, Role.METADATA})


def foreign(blocks: Sequence[Block], declared: Callable[[Block], str | None]) -> Iterator[Foreign]:
    """The blocks that are surely in another language than they are declared to be.

    Args:
        declared: the language or locale that a block is said to be in.
    """
    own: dict[str, int] = defaultdict(int)
    others: dict[str, list[tuple[str, Block]]] = defaultdict(list)
    for block in blocks:
        language = (declared(block) or "").partition("-")[0]
        if language not in BUILT_IN or len(block.text) < _SHORTEST or block.role in _SAID_BY_OTHERS or block.confidence < 1:
            continue
        words = told(block.text.chars)
        other, most = max(words.items(), key=lambda one: one[1])
        if words[language]:
            own[language] += 1
        elif most >= _LEAST and most >= _LEAD * (sum(words.values()) - most):
            others[language].append((other, block))
    for language, found in others.items():
        if own[language] >= _OWN * len(found):
            yield from (Foreign(other, block.text.chars[:_KEPT], block.text.place(0, len(block.text))) for other, block in found)
