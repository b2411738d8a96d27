"""Containers: what stands together in a document, as a small tree.

While the document is walked through, every element that groups opens a `Group`. Afterwards the tree is tidied: what
holds nothing goes, what only wraps one other group goes, and what stands under a heading is taken together.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from brandlint.documents.blocks import Block, ContainerKind, Image, Link
from brandlint.documents.document import DocumentBuilder

KINDS = {
    **dict.fromkeys(("div", "article", "section", "main", "header", "footer", "nav", "aside", "figure", "form", "fieldset",
                     "center", "blockquote", "details", "dialog", "address", "hgroup", "search"), ContainerKind.SECTION),
    "table": ContainerKind.TABLE, "tr": ContainerKind.ROW, "td": ContainerKind.CELL, "th": ContainerKind.CELL,
    "ul": ContainerKind.LIST, "ol": ContainerKind.LIST, "menu": ContainerKind.LIST, "dl": ContainerKind.LIST,
    "li": ContainerKind.ITEM,
}
"""The elements that group. A `<dt>` and its `<dd>` say one thing together, so neither is a group."""


class Leaf(NamedTuple):
    """Something that a group holds; `rank` is 1 to 6 for a heading, else 0."""

    item: Block | Link | Image
    rank: int = 0


@dataclass(slots=True, eq=False)
class Group:
    """A container in the making.

    Attributes:
        next_column: in a row, the first column that no cell has taken.
        hanging: in a table and its rows, for how many more rows a cell from above takes a column.
        taken: in a row, the columns that cells from above take.
    """

    kind: ContainerKind
    column: int | None = None
    children: list[Group | Leaf] = field(default_factory=list)
    next_column: int = 0
    hanging: dict[int, int] = field(default_factory=dict)
    taken: frozenset[int] = frozenset()

    def add(self, kind: ContainerKind) -> Group:
        """Open a group in this one."""
        group = Group(kind)
        if kind is ContainerKind.ROW and self.hanging:
            group.taken = frozenset(column for column, rows in self.hanging.items() if rows)
            for column in group.taken:
                self.hanging[column] -= 1
        if kind is ContainerKind.ROW:
            group.hanging = self.hanging
        self.children.append(group)
        return group

    def add_cell(self, columns: int, rows: int) -> Group:
        """Open a cell in this row: it takes the next free columns, in this row and those below."""
        cell = self.add(ContainerKind.CELL)
        while self.next_column in self.taken:
            self.next_column += 1
        cell.column = self.next_column
        self.next_column += columns
        if rows > 1:
            self.hanging.update(dict.fromkeys(range(cell.column, self.next_column), rows - 1))
        return cell


def arrange(root: Group, builder: DocumentBuilder) -> None:
    """Tidy a tree of groups and hand its containers, blocks, links and images to a builder, in reading order."""
    for group in _from_below(root):
        group.children = [kept for child in group.children for kept in _tidied(child)]
        group.children = _under_headings(group.children)
    if len(root.children) == 1 and isinstance(root.children[0], Group) and root.children[0].kind in _WRAPPERS:
        root.children = root.children[0].children
    _hand_over(root, builder)


_WRAPPERS = frozenset({ContainerKind.SECTION, ContainerKind.HEADED})


def _from_below(root: Group) -> list[Group]:
    """Every group, each after the groups that it holds."""
    order = [root]
    for group in order:
        order.extend(child for child in group.children if isinstance(child, Group))
    return order[::-1]


def _tidied(child: Group | Leaf) -> list[Group | Leaf]:
    """What is left of a child whose own children are tidy: nothing, what it wraps, or itself."""
    if isinstance(child, Leaf):
        return [child]
    inner = child.children
    if not inner:
        return []
    only = inner[0] if len(inner) == 1 else None
    if isinstance(only, Leaf):
        # A group of one thing tells nothing about it, but for a row and a cell: those have neighbours.
        return [child] if child.kind in _WITH_NEIGHBOURS else inner
    if only is None:
        return [child]
    if (only.kind is ContainerKind.CELL and not only.column) or only.kind in _WRAPPERS:
        child.children = only.children
        return [child]
    if child.kind in {ContainerKind.TABLE, ContainerKind.SECTION} or only.kind in {ContainerKind.TABLE, ContainerKind.LIST}:
        return _kept_of(child, only)
    return [child]


_WITH_NEIGHBOURS = frozenset({ContainerKind.ROW, ContainerKind.CELL, ContainerKind.ITEM, ContainerKind.TABLE, ContainerKind.LIST,
                              ContainerKind.LINK})


def _kept_of(outer: Group, inner: Group) -> list[Group | Leaf]:
    """One group of two that hold the same; a cell, a row or an item stays, since its neighbours count on it."""
    if outer.kind in {ContainerKind.CELL, ContainerKind.ROW, ContainerKind.ITEM, ContainerKind.LINK}:
        if inner.kind in {ContainerKind.TABLE, ContainerKind.LIST} and len(inner.children) > 1:
            return [outer]
        outer.children = inner.children
        return [outer]
    return [inner]


def _rank(child: Group | Leaf) -> int:
    """The rank of the heading that a child begins with; 0 where it begins with none."""
    while isinstance(child, Group):
        if child.kind is ContainerKind.LINK and len(child.children) > 1:
            return 0
        texts = [inner for inner in child.children if isinstance(inner, Group) or isinstance(inner.item, Block)]
        if not texts:
            return 0
        child = texts[0]
    return child.rank


def _is_heading(child: Group | Leaf) -> bool:
    """Whether a child is a heading and nothing more."""
    while isinstance(child, Group):
        texts = [inner for inner in child.children if isinstance(inner, Group) or isinstance(inner.item, Block)]
        if len(texts) != 1:
            return False
        child = texts[0]
    return child.rank > 0


def _under_headings(children: list[Group | Leaf]) -> list[Group | Leaf]:
    """Take together what stands under each heading, up to the next heading of its rank or above."""
    if len(children) < 2 or not any(_is_heading(child) for child in children):
        return children
    top: list[Group | Leaf] = []
    open_groups: list[tuple[int, Group]] = []
    for child in children:
        rank = _rank(child)
        if rank:
            while open_groups and open_groups[-1][0] >= rank:
                open_groups.pop()
        target = open_groups[-1][1].children if open_groups else top
        if rank and _is_heading(child):
            headed = Group(ContainerKind.HEADED, children=[child])
            target.append(headed)
            open_groups.append((rank, headed))
        else:
            target.append(child)
    return [kept for child in top for kept in _without_empty_headed(child)]


def _without_empty_headed(child: Group | Leaf) -> list[Group | Leaf]:
    """A heading that nothing stands under is a heading, not a group."""
    if not isinstance(child, Group) or child.kind is not ContainerKind.HEADED:
        return [child]
    child.children = [kept for inner in child.children for kept in _without_empty_headed(inner)]
    return [child] if len(child.children) > 1 else child.children


def _hand_over(root: Group, builder: DocumentBuilder) -> None:
    waiting: list[tuple[Group | Leaf, int]] = [(child, 0) for child in reversed(root.children)]
    while waiting:
        child, container = waiting.pop()
        if isinstance(child, Group):
            index = builder.open(child.kind, container, child.column)
            waiting.extend((inner, index) for inner in reversed(child.children))
            continue
        item = child.item._replace(container=container)
        if isinstance(item, Block):
            builder.block(item)
        elif isinstance(item, Link):
            builder.links.append(item)
        else:
            builder.images.append(item)
