"""Tables whose products stand in a row of their own, above their prices."""

from __future__ import annotations

from brandlint.documents.blocks import ContainerKind
from brandlint.facts.model import Fact
from brandlint.linking.link import NOTHING, Link, Wanted, subjects_of
from brandlint.linking.tree import Tree

_ROWS_ABOVE = 3


def in_table(tree: Tree, fact: Fact, wanted: Wanted) -> Link | None:
    """The product named above an amount in its column, where the amount's row names nothing and a row above names several."""
    cell, row = _cell_and_row(tree, fact.block)
    if cell is None or row is None or any(map(wanted, tree.named_in(row))):
        return None
    rows = _rows_of(tree, tree.study.containers[row].parent)
    if len(rows.get(row, ())) < 2:
        return None
    for other in sorted((one for one in rows if one < row), reverse=True)[:_ROWS_ABOVE]:
        named = {tree.study.containers[one].column: subjects_of(filter(wanted, tree.named_in(one))) for one in rows[other]}
        if sum(map(bool, named.values())) >= 2:
            mine = named.get(tree.study.containers[cell].column, ())
            return Link(mine, "named above it in its column") if len(mine) == 1 else NOTHING
    return None


def _cell_and_row(tree: Tree, block: int) -> tuple[int | None, int | None]:
    containers = tree.study.containers
    cell = next((one for one in tree.ancestors(tree.block(block).container) if containers[one].kind is ContainerKind.CELL), None)
    if cell is None or containers[containers[cell].parent].kind is not ContainerKind.ROW:
        return None, None
    return cell, containers[cell].parent


def _rows_of(tree: Tree, table: int) -> dict[int, list[int]]:
    """The rows of a table with the cells of each."""
    containers = tree.study.containers
    rows: dict[int, list[int]] = {number: [] for number, one in enumerate(containers)
                                  if one.kind is ContainerKind.ROW and one.parent == table}
    for number, one in enumerate(containers):
        if one.kind is ContainerKind.CELL and one.parent in rows:
            rows[one.parent].append(number)
    return rows
