"""The order in which a page is read, and what belongs together on it.

A page is taken apart from the outside in: drawn boxes first, then tables, then along the widest white space. What is left
are stacks of lines. So the smallest group that holds a name and a price is the card, row or corner in which both stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from statistics import median

from brandlint.documents.blocks import ContainerKind
from brandlint.documents.places import Box
from brandlint.readers.layout.bands import across, cut, down, gaps, strips
from brandlint.readers.layout.frames import Drawing, Frame, framed, walls
from brandlint.readers.layout.grouping import grouped, paired
from brandlint.readers.layout.items import Item, Picture, Region, texts
from brandlint.readers.layout.lines import LINE_GAP, lines
from brandlint.readers.layout.paragraphs import paragraphs
from brandlint.readers.layout.pieces import Group, Line, Node, Piece, union, upright
from brandlint.readers.layout.tables import Grid, Reading, column_of, continues, grids, is_running_text, side_by_side

_DEEPEST = 40
"""Pages that fall apart deeper than this have no layout that a reader could follow."""
_SAME_GAP = 0.8
"""Gaps of at least this part of the widest one are cut together with it."""
_LINE_SPACE = 0.62
"""White space of up to this many sizes between two lines is line spacing."""


def arrange(pieces: Sequence[Piece], drawings: Sequence[Drawing] = ()) -> tuple[Node, ...]:
    """Arrange the pieces of one page.

    Args:
        pieces: in any order, their boxes in one unit.
        drawings: shapes and pictures on the page: boxes that hold text, and what fills the space between texts.

    Returns:
        what the page holds, in reading order.
    """
    level = lines([piece for piece in pieces if not piece.angle], walls(drawings))
    turned = [region for angle, slanted in groupby(sorted((piece for piece in pieces if piece.angle), key=_angle), _angle)
              for region in _slanted(list(slanted), angle)]
    items: list[Item] = _contents(framed(level, drawings, turned))
    if not items:
        return ()
    page = _divided(items, 0)
    return page.children if isinstance(page, Group) and page.kind is ContainerKind.SECTION else (page,)


def _angle(piece: Piece) -> int:
    return piece.angle


def _slanted(pieces: Sequence[Piece], angle: int) -> list[Region]:
    """Turned text, each cluster of lines arranged in its own frame and standing on the page as one region."""
    regions: list[Region] = []
    written = lines(pieces)
    size = median(line.size for line in written)
    for column in strips(written, across, 2 * size):
        for cluster in strips(column, down, 1.5 * size):
            node = _divided(list(cluster), 0)
            regions.append(Region(node, upright(node.box, angle)))
    return regions


def _contents(frame: Frame) -> list[Item]:
    """The items that stand in a frame, the frames inside it arranged."""
    items: list[Item] = [*frame.lines, *frame.turned, *(Picture(_inset(box)) for box in frame.pictures)]
    for inner in frame.frames:
        held = _contents(inner)
        if not _has_text(held):
            items.extend(held)
            continue
        node = _divided(held, 0)
        items.append(Region(node, _room(inner, node, frame.lines)))
    return items


def _room(frame: Frame, node: Node, others: Sequence[Line]) -> Box:
    """Half the way from what stands in a drawn box to its edges, so that boxes that touch are apart.

    Where other text runs into the drawn box, only what stands in it.
    """
    if frame.box is None:
        return node.box
    left, top, right, bottom = frame.box[1:]
    meets = any(line.box.left < right and left < line.box.right and line.box.top < bottom and top < line.box.bottom
                for line in others)
    middle = (between / 2 for between in map(sum, zip(frame.box[1:], node.box[1:], strict=True)))
    return node.box if meets else Box(frame.box.page, *middle)


def _inset(box: Box) -> Box:
    """A picture's box without its rim, so that what touches it is apart from it."""
    across_rim, down_rim = min(8.0, (box.right - box.left) / 5), min(4.0, (box.bottom - box.top) / 5)
    return Box(box.page, box.left + across_rim, box.top + down_rim, box.right - across_rim, box.bottom - down_rim)


def _divided(items: Sequence[Item], depth: int) -> Node:
    """Take a region apart."""
    bands = strips(items, down)
    if depth > _DEEPEST or len(items) == 1:
        return _stacked(items)
    columns = strips(items, across, LINE_GAP * _size(items))
    if len(columns) > 1 and all(is_running_text(column) for column in columns):
        return _side_by_side(columns, depth)
    found = grids(bands)
    if found:
        return _with_grids(bands, found, depth)
    if len(columns) > 1 and _reads_by_columns(bands, columns):
        return _side_by_side(columns, depth)
    return _under_each_other(items, bands, depth)


def _with_grids(bands: Sequence[Sequence[Item]], found: Sequence[Grid], depth: int) -> Node:
    """Arrange the grids of a region, then what stands around them."""
    items: list[Item] = []
    done = 0
    for grid in found:
        items.extend(item for band in bands[done:grid.start] for item in band)
        node = _tables(bands, grid, depth) if grid.reading is Reading.ROWS else _cards(bands, grid, depth)
        items.append(Region(node, union(item.box for band in bands[grid.start:grid.end] for item in band)))
        done = grid.end
    items.extend(item for band in bands[done:] for item in band)
    return _divided(items, depth + 1)


def _cards(bands: Sequence[Sequence[Item]], grid: Grid, depth: int) -> Node:
    columns: list[list[Item]] = [[] for _ in grid.columns]
    for band in bands[grid.start:grid.end]:
        for item in band:
            columns[column_of(item, grid.columns)].append(item)
    return _section([_divided(column, depth + 1) for column in columns if texts(column)])


def _tables(bands: Sequence[Sequence[Item]], grid: Grid, depth: int) -> Node:
    made = []
    for columns in side_by_side(bands, grid):
        own = [[item for item in band if grid.columns[column_of(item, grid.columns)] in columns] for band in bands]
        filled = [band for band in own[grid.start:grid.end] if _has_text(band)]
        made.append(_table(filled, Grid(0, len(filled), columns, grid.reading), depth))
    return _section(made)


def _table(bands: Sequence[Sequence[Item]], grid: Grid, depth: int) -> Node:
    rows: list[list[Item]] = []
    for number, band in enumerate(bands[grid.start:grid.end]):
        goes_on = number and {column_of(item, grid.columns) for item in band} != {0} and len(band) == 1
        if goes_on or (number and len(band) == 1 and continues(rows[-1], band)):
            rows[-1].extend(band)
        else:
            rows.append(list(band))
    made = tuple(_row(row, grid, depth) for row in rows)
    return Group(ContainerKind.TABLE, made, union(row.box for row in made))


def _row(row: Sequence[Item], grid: Grid, depth: int) -> Group:
    cells: dict[int, list[Item]] = {}
    for item in row:
        cells.setdefault(column_of(item, grid.columns), []).append(item)
    made = [_cell(cells[column], column, depth) for column in sorted(cells) if _has_text(cells[column])]
    return Group(ContainerKind.ROW, tuple(made), union(item.box for item in row))


def _cell(items: Sequence[Item], column: int, depth: int) -> Group:
    node = _divided(items, depth + 1)
    children = node.children if isinstance(node, Group) and node.kind is ContainerKind.SECTION else (node,)
    return Group(ContainerKind.CELL, children, node.box, column)


def _has_text(items: Sequence[Item]) -> bool:
    return any(not isinstance(item, Picture) for item in items)


def _reads_by_columns(bands: Sequence[Sequence[Item]], columns: Sequence[Sequence[Item]]) -> bool:
    """Whether the white space between columns is what a reader sees first; boxes in a grid are read row by row."""
    if len(bands) > 1 and all(len(band) > 1 and not texts(band) for band in bands):
        return False
    between_bands = max(gaps(bands, down), default=0.0)
    between_columns = max(gaps(columns, across))
    return len(bands) == 1 or between_columns >= _SAME_GAP * between_bands


def _side_by_side(columns: Sequence[Sequence[Item]], depth: int) -> Node:
    written = [column for column in columns if _has_text(column)]
    if len(written) > 1 and all(len(column) == 1 and isinstance(column[0], Line) for column in written):
        cells = tuple(_cell(column, index, depth) for index, column in enumerate(written))
        return Group(ContainerKind.ROW, cells, union(cell.box for cell in cells))
    return _section(paired([_divided(column, depth + 1) for column in written]))


def _under_each_other(items: Sequence[Item], bands: Sequence[Sequence[Item]], depth: int) -> Node:
    white = gaps(bands, down)
    widest = max(white, default=0.0)
    single = [len(band) == 1 for band in bands]
    mixed = [not (upper and lower) for upper, lower in pairwise(single)]
    if widest > _LINE_SPACE * _size(items) and widest * _SAME_GAP > min(white):
        where = [gap >= _SAME_GAP * widest for gap in white]
    elif any(mixed):
        where = mixed
    else:
        return _stacked(items)
    return _section(grouped([_divided(part, depth + 1) for part in cut(bands, where) if _has_text(part)]))


def _stacked(items: Sequence[Item]) -> Node:
    """Lines and regions under each other that no white space parts."""
    nodes: list[Node] = []
    for together, run in groupby(sorted(items, key=lambda item: (item.box.top, item.box.left)), lambda item: type(item) is Line):
        members = list(run)
        if together:
            nodes.extend(paragraphs(texts(members)))
        else:
            nodes.extend(item.node for item in members if isinstance(item, Region))
    return _section(grouped(nodes))


def _section(nodes: Sequence[Node]) -> Node:
    if len(nodes) == 1:
        return nodes[0]
    return Group(ContainerKind.SECTION, tuple(nodes), union(node.box for node in nodes))


def _size(items: Sequence[Item]) -> float:
    sizes = [line.size for line in texts(items)]
    return median(sizes) if sizes else 10.0
