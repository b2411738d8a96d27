"""What the tests of all readers share: reading a text as a file of some format, and looking at what was read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from brandlint.documents.blocks import Block, ContainerKind
from brandlint.documents.document import Document
from brandlint.documents.places import span_of
from brandlint.documents.source import Source
from brandlint.readers import reader_for

ReadAs = Callable[[str, str | bytes], Document]


@pytest.fixture
def read_as() -> ReadAs:
    """Read a text (or bytes) as a file with an ending."""
    def read(ending: str, content: str | bytes) -> Document:
        reader = reader_for(ending)
        assert reader is not None
        return reader(Source(content.encode() if isinstance(content, str) else content, f"file.{ending}"))
    return read


@pytest.fixture
def written() -> Callable[[Document, Block, str], str]:
    """What stands in the file for a stretch of a block's text."""
    def find(document: Document, block: Block, words: str) -> str:
        start = block.text.chars.index(words)
        span = span_of(block.text.place(start, start + len(words)))
        assert span is not None
        return document.source.text[span.start:span.end]
    return find


@pytest.fixture
def path_of() -> Callable[[Document, int], list[ContainerKind]]:
    """The kinds of the containers that hold a container, from the outermost in, with its own."""
    def find(document: Document, container: int) -> list[ContainerKind]:
        kinds = []
        while container > 0:
            kinds.append(document.containers[container].kind)
            container = document.containers[container].parent
        return kinds[::-1]
    return find
