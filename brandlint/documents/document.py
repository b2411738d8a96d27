"""An asset in one shape, whatever its format."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from brandlint.documents.blocks import Block, Container, ContainerKind, Image, Link, Record, Unread
from brandlint.documents.source import Source
from brandlint.documents.visuals import Visual

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

ROOT = Container(ContainerKind.DOCUMENT, -1)


class Document:
    """An asset's blocks in reading order, the tree of containers that holds them, its records, links, pictures and visuals.

    Args:
        source: the file; its text is what spans count in.
        blocks: in reading order.
        containers: the tree as a list: the first is the root, every other one names its parent by index.
        records: at least one; the first is the asset's own.
        weight: bytes of the HTML in it, where it is not the file itself.
        language: the language that the file is marked as, which may be no more than that of the program that wrote it.
        make_soup: makes the tree that a team's own finders are written against, when asked for.
    """

    def __init__(self, source: Source, blocks: tuple[Block, ...], *, containers: tuple[Container, ...] = (ROOT,),
                 records: tuple[Record, ...] = (Record(),), links: tuple[Link, ...] = (), images: tuple[Image, ...] = (),
                 unread: tuple[Unread, ...] = (), visuals: tuple[Visual, ...] = (), language: str | None = None,
                 weight: int | None = None, make_soup: Callable[[], BeautifulSoup] | None = None) -> None:
        self.source = source
        self.blocks = blocks
        self.containers = containers
        self.records = records
        self.links = links
        self.images = images
        self.unread = unread
        self.visuals = visuals
        self.language = language
        self.weight = weight
        self.make_soup = make_soup
        self._soup: BeautifulSoup | None = None

    @property
    def soup(self) -> BeautifulSoup | None:
        """The HTML as a BeautifulSoup tree whose tags and strings carry their places; None for other formats."""
        if self._soup is None and self.make_soup is not None:
            self._soup = self.make_soup()
        return self._soup


class DocumentBuilder:
    """Collects a document's parts while a reader walks through a file."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.blocks: list[Block] = []
        self.containers: list[Container] = [ROOT]
        self.records: list[Record] = [Record()]
        self.links: list[Link] = []
        self.images: list[Image] = []
        self.unread: list[Unread] = []
        self.visuals: list[Visual] = []
        self.language: str | None = None
        self.weight: int | None = None

    def open(self, kind: ContainerKind, parent: int, column: int | None = None) -> int:
        """Add a container below `parent`; returns its index."""
        self.containers.append(Container(kind, parent, column))
        return len(self.containers) - 1

    def record(self, record: Record) -> int:
        """Add a record; returns its index."""
        self.records.append(record)
        return len(self.records) - 1

    def block(self, block: Block) -> None:
        """Add a block, unless there is nothing to read in it."""
        if block.text.chars.strip():
            self.blocks.append(block)

    def build(self, make_soup: Callable[[], BeautifulSoup] | None = None) -> Document:
        return Document(self.source, tuple(self.blocks), containers=tuple(self.containers), records=tuple(self.records),
                        links=tuple(self.links), images=tuple(self.images), unread=tuple(self.unread),
                        visuals=tuple(self.visuals), language=self.language, weight=self.weight, make_soup=make_soup)
