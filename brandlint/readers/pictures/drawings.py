"""Drawings (SVG) that an asset shows: their text is live, and stands where the asset names the drawing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from brandlint.documents.blocks import Block, Container, MarkKind, Role
from brandlint.documents.places import Box, Paragraph, Part, Place, Shape
from brandlint.documents.source import Source
from brandlint.documents.text import Segment, Text


class _Shown(NamedTuple):
    """Every offset of a text in a drawing is one place in the asset."""

    where: Part | Paragraph | Shape
    box: Box | None

    def place(self, start: int, end: int) -> Place:
        return self.where._replace(box=self.box) if isinstance(self.where, Part) else self.where


def text_of(data: bytes, where: Part | Paragraph | Shape) -> tuple[tuple[Container, ...], tuple[Block, ...]]:
    """The containers below a drawing's own, and the blocks that are seen in it.

    Args:
        where: the asset names the drawing there.

    Raises:
        UnreadableAsset: it is no drawing that can be read.
    """
    from brandlint.readers.svg import read

    document = read(Source(data, ""))
    return document.containers[1:], tuple(_seen(document.blocks, where))


def _seen(blocks: tuple[Block, ...], where: Part | Paragraph | Shape) -> Iterator[Block]:
    """The blocks as the asset shows them: titles and labels of a drawing within another file are shown to nobody."""
    for block in blocks:
        if block.role is not Role.LABEL and not any(mark.kind is MarkKind.HIDDEN for mark in block.marks):
            chars = block.text.chars
            text = Text(chars, (Segment(0, 0, len(chars), exact=True),), _Shown(where, block.box))
            yield block._replace(text=text, box=None, link=None)
