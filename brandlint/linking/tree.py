"""A study's tree with what is named in it: which blocks a container holds, and which subjects they name."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from functools import cached_property

from brandlint.documents.blocks import Role
from brandlint.facts.model import Fact, Kind, Money
from brandlint.linking.names import UNLISTED, Mention
from brandlint.linking.pieces import Piece, pieces
from brandlint.linking.segments import Segment, segment_at, segments
from brandlint.study import Study, TextBlock

_PROMOTION = frozenset({Kind.MONEY, Kind.PERCENT, Kind.DEAL, Kind.CODE, Kind.PERIOD})
_PRICES = frozenset({"price", "was"})


def _is_unknown_number(mention: Mention) -> bool:
    """Whether an article number is of no product of the guide: beside a name it is one more word for the same thing."""
    return mention.via == "sku" and mention.subject.startswith(UNLISTED)


class Tree:
    """The containers, blocks and mentions of one study.

    Args:
        study: what was read.
        mentions: what the texts name, in any order.
        target: the subject that a link leads to, or None.
    """

    def __init__(self, study: Study, mentions: Iterable[Mention], target: Callable[[str], str | None]) -> None:
        self.study = study
        self._target = target
        self._named: dict[int, list[Mention]] = {}
        self._pieces: dict[int, list[Piece]] = {}
        self.seen_in: dict[Hashable, list[Mention]] = {}
        """What each container names for those who see a block of one part and variant, as far as somebody asked."""
        self.judged: dict[tuple[object, int], bool] = {}
        """What was found out of containers: by the question and the container."""
        self.mentions_in: dict[int, list[Mention]] = defaultdict(list)
        for mention in sorted(mentions, key=lambda one: (one.block, one.start)):
            self.mentions_in[mention.block].append(mention)

    def block(self, number: int) -> TextBlock:
        return self.study.blocks[number]

    def segments_of(self, number: int) -> tuple[Segment, ...]:
        """The sentences and lines of a block."""
        return segments(self.study.blocks[number].chars)

    def sentence(self, fact: Fact) -> str:
        """The sentence or line in which a fact stands."""
        return self.in_sentence(fact)[0]

    def segment_of(self, fact: Fact) -> Segment:
        """The sentence or line in which a fact stands."""
        parts = self.segments_of(fact.block)
        return parts[segment_at(parts, fact.start)]

    def in_sentence(self, fact: Fact) -> tuple[str, int]:
        """A fact's sentence or line, and where in it the fact begins."""
        part = self.segment_of(fact)
        return self.study.blocks[fact.block].chars[part.start:part.end], fact.start - part.start

    def ancestors(self, container: int) -> Iterable[int]:
        """The container itself, then its parents up to the root."""
        while container >= 0:
            yield container
            container = self.study.containers[container].parent

    @cached_property
    def coded(self) -> frozenset[str]:
        """The subjects that codes in the texts belong to."""
        return frozenset(one.subject for mentions in self.mentions_in.values() for one in mentions if one.via == "code")

    @cached_property
    def stated_in(self) -> dict[int, list[tuple[int, int]]]:
        """Where each block that states an amount, an offer or a window does so."""
        stated: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for fact in self.study.facts:
            if fact.kind in _PROMOTION and fact.role != "other":
                stated[fact.block].append((fact.start, fact.end))
        return stated

    @cached_property
    def priced(self) -> frozenset[int]:
        """The blocks that state a price or a was-price."""
        return frozenset(one.block for one in self.study.facts
                         if one.kind is Kind.MONEY and isinstance(one.value, Money) and one.role in _PRICES)

    @cached_property
    def deals(self) -> frozenset[int]:
        """The blocks that state a deal."""
        return frozenset(one.block for one in self.study.facts if one.kind is Kind.DEAL)

    def pieces_in(self, number: int) -> list[Piece]:
        """What may be a name in a block."""
        if number not in self._pieces:
            self._pieces[number] = pieces(self.study.blocks[number].chars, number, self.stated_in.get(number, ()))
        return self._pieces[number]

    @cached_property
    def gifts_in(self) -> dict[int, list[int]]:
        """Where each block states what a gift is worth."""
        gifts: dict[int, list[int]] = defaultdict(list)
        for fact in self.study.facts:
            if fact.role == "gift_value":
                gifts[fact.block].append(fact.start)
        return gifts

    @cached_property
    def blocks_below(self) -> dict[int, list[int]]:
        """The blocks that each container holds, in reading order."""
        below: dict[int, list[int]] = defaultdict(list)
        for number, block in enumerate(self.study.blocks):
            for container in self.ancestors(block.container):
                below[container].append(number)
        return below

    @cached_property
    def links_below(self) -> dict[int, list[Mention]]:
        """The subjects that links in each container lead to; a mention's block is the first one at or behind the link."""
        below: dict[int, list[Mention]] = defaultdict(list)
        order = self._containers_of_blocks
        for link in self.study.links:
            subject = self._target(link.url)
            if subject is None:
                continue
            mention = Mention(subject, "link", min(bisect_left(order, link.container), len(order) - 1), -1, -1)
            for container in self.ancestors(link.container):
                below[container].append(mention)
        return below

    @cached_property
    def _containers_of_blocks(self) -> list[int]:
        """For each block the highest container number so far, which rises in reading order."""
        order: list[int] = []
        for block in self.study.blocks:
            order.append(max(block.container, order[-1] if order else 0))
        return order

    def named_in(self, container: int) -> list[Mention]:
        """What the texts of a container name, in reading order; where they name nothing, what its links lead to.

        Quotations do not count: they are somebody else's words.
        """
        if container not in self._named:
            self._named[container] = self._names_in(container)
        return self._named[container]

    def _names_in(self, container: int) -> list[Mention]:
        found = [mention for number in self.blocks_below.get(container, ()) if number in self.mentions_in
                 if self.study.blocks[number].role != Role.QUOTE for mention in self.mentions_in[number]]
        named = any(mention.via == "name" for mention in found)
        return [one for one in found if not (named and _is_unknown_number(one))] or self.links_below.get(container, [])

    def named_by_record(self) -> dict[int, tuple[str, ...]]:
        """The subjects that each record names, in reading order."""
        named: dict[int, dict[str, None]] = defaultdict(dict)
        for number in sorted(self.mentions_in):
            named[self.study.blocks[number].record].update(dict.fromkeys(one.subject for one in self.mentions_in[number]))
        return {record: tuple(subjects) for record, subjects in named.items()}

    def branch(self, container: int, block: int) -> int:
        """The child of a container through which a block hangs in it; the negated block number minus one for its own."""
        below = self.study.blocks[block].container
        if below == container:
            return -block - 1
        while self.study.containers[below].parent != container:
            below = self.study.containers[below].parent
        return below
