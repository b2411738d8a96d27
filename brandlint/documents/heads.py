"""What leads a text: its heading, the question that it answers, the first cell of its row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brandlint.documents.blocks import Block, Container, ContainerKind, Role

_LONGEST = 80
_LONGEST_TITLE, _MOST_WORDS = 40, 5
"""What is no heading, question or cell may lead as a title does where it is so short: "Returns", "Levering en kosten"."""
_LEADING = frozenset({Role.HEADING, Role.BODY})


def heads(blocks: Sequence[Block], containers: Sequence[Container]) -> Iterator[str | None]:
    """For each block the text that leads it, if any; what holds a digit, a link or several sentences leads nothing."""
    row: tuple[int, Block] | None = None
    before: Block | None = None
    for block in blocks:
        within = _row(containers, block.container)
        if within is None:
            row = None
        elif row is None or row[0] != within:
            row = within, block
        leader = row[1] if row is not None and row[1] is not block else before
        yield _head(leader, block) if leader is not None else None
        before = block


def _head(leader: Block, block: Block) -> str | None:
    chars = leader.text.chars.strip()
    led = leader.record == block.record and leader.part == block.part and leader.variant == block.variant
    if not led or leader.role not in _LEADING or leader.link or not 2 < len(chars) <= _LONGEST or any(map(str.isdigit, chars)):
        return None
    title = len(chars) <= _LONGEST_TITLE and len(chars.split()) <= _MOST_WORDS and not chars.endswith((".", "!", ","))
    return chars if chars.endswith("?") or title else None


def _row(containers: Sequence[Container], number: int) -> int | None:
    """The row that a container is or lies in, next to no other cell."""
    for _ in range(3):
        if not 0 <= number < len(containers):
            return None
        if containers[number].kind is ContainerKind.ROW:
            return number
        if containers[number].parent == number:
            return None
        number = containers[number].parent
    return None
