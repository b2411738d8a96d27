"""From an arranged page to the containers and blocks of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from brandlint.documents.blocks import Block
from brandlint.documents.document import DocumentBuilder
from brandlint.readers.layout.pieces import Group, Node, Paragraph

MakeBlocks = Callable[[Paragraph, int], Iterable[Block]]
"""Makes the blocks of a paragraph in the container of this index."""


def fill(builder: DocumentBuilder, nodes: Iterable[Node], parent: int, make_blocks: MakeBlocks) -> None:
    """Add what a page holds to a document.

    Args:
        builder: gets the containers and blocks.
        nodes: in reading order, as `arrange` gives them.
        parent: index of the container that the nodes go into.
        make_blocks: turns a paragraph into blocks.
    """
    for node in nodes:
        if isinstance(node, Group):
            fill(builder, node.children, builder.open(node.kind, parent, node.column), make_blocks)
        else:
            for block in make_blocks(node, parent):
                builder.block(block)
