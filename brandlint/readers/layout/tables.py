"""Rows and columns: which bands of a region are the rows of a table, and which are cards that stand side by side.

Both look the same from afar: a grid. In a table a column is of one kind (names here, prices there) and a row is mixed; where
cards stand side by side, a row is of one kind (all names, then all prices) and a column is mixed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from enum import Enum
from statistics import median
from typing import NamedTuple

from brandlint.readers.layout.bands import Stretch, across, down, extent, strips
from brandlint.readers.layout.items import Item, Picture, Region, texts
from brandlint.readers.layout.pieces import Line

CELL_GAP = 0.75
"""Columns are parted by at least this many sizes of white."""
_JUMP = 2.5
"""A gap between two rows that is this much larger than the others ends the grid."""
_UNLIKE = 1.25
"""Times as large as the other: figures of one column never are."""
_RUNNING = 28
"""Lines that are longer than this are running text in columns, not cells."""


class Reading(Enum):
    """How a grid is read."""

    ROWS = "rows"
    COLUMNS = "columns"


class Grid(NamedTuple):
    """Bands `start` to `end` (exclusive) form a grid with these columns."""

    start: int
    end: int
    columns: tuple[Stretch, ...]
    reading: Reading


def grids(bands: Sequence[Sequence[Item]]) -> list[Grid]:
    """The grids among the bands of a region, from top to bottom."""
    found: list[Grid] = []
    start = 0
    while start < len(bands):
        end, columns = _longest(bands, start)
        if len(columns) > 1 and end - start > 1:
            found.append(Grid(start, end, columns, _reading(bands[start:end], columns)))
            start = end
        else:
            start += 1
    return found


def side_by_side(bands: Sequence[Sequence[Item]], grid: Grid) -> list[tuple[Stretch, ...]]:
    """The columns of each table in a grid: name, price, name, price are two tables that stand side by side."""
    kinds = [_figures(bands[grid.start:grid.end], column, grid.columns) for column in range(len(grid.columns))]
    for width in range(2, len(kinds) // 2 + 1):
        if len(kinds) % width == 0 and kinds == kinds[:width] * (len(kinds) // width) and kinds[:2] == [False, True]:
            return [grid.columns[start:start + width] for start in range(0, len(kinds), width)]
    return [grid.columns]


def _figures(bands: Sequence[Sequence[Item]], column: int, columns: Sequence[Stretch]) -> bool:
    """Whether most cells of a column are figures."""
    written = [line for band in bands for line in texts(band) if column_of(line, columns) == column]
    return 2 * sum(mostly_figures(line.text) for line in written) > len(written)


def column_of(item: Item, columns: Sequence[Stretch]) -> int:
    """The column that an item stands in."""
    middle = (item.box.left + item.box.right) / 2
    return min(range(len(columns)), key=lambda index: _away(middle, columns[index]))


def _away(x: float, column: Stretch) -> float:
    return max(column.start - x, x - column.end, 0.0)


def _longest(bands: Sequence[Sequence[Item]], start: int) -> tuple[int, tuple[Stretch, ...]]:
    """How far a grid reaches that starts with a band: its end, and its columns."""
    if not _is_row(bands[start]) or _are_prices_of_one(bands, start) or _belongs_above(bands, start):
        return start + 1, ()
    held: list[Item] = list(bands[start])
    columns = _columns(held)
    end, usual = start + 1, 0.0
    while end < len(bands) and len(columns) > 1:
        gap = extent(bands[end], down).start - extent(held, down).end
        grown = _columns([*held, *bands[end]])
        if not _goes_on(bands, start, end, grown, columns) or (usual and gap > _JUMP * usual + 0.5 * _size(held)):
            break
        held.extend(bands[end])
        columns, end, usual = grown, end + 1, max(usual, gap)
    while end - start > 1 and not _is_row(bands[end - 1]) and not _is_second_line(bands, end - 1):
        end -= 1
    return end, _columns([item for band in bands[start:end] for item in band])


def _goes_on(bands: Sequence[Sequence[Item]], start: int, end: int, columns: Sequence[Stretch],
             before: Sequence[Stretch]) -> bool:
    """Whether a band is one more row of the grid, or the second line of a cell in the row above."""
    if len(columns) < len(before):
        return False
    if _is_row(bands[end]):
        return len(columns) <= max(len(before), len(_columns(bands[end])))
    return end - start > 1 and (_is_second_line(bands, end) or _misses_one(bands[end], columns))


def _misses_one(band: Sequence[Item], columns: Sequence[Stretch]) -> bool:
    """Whether a band has a cell but in the first column: a row that goes on, never a heading."""
    return all(column_of(item, columns) > 0 for item in band)


def _is_second_line(bands: Sequence[Sequence[Item]], index: int) -> bool:
    """Whether a band stands closer under the one before than a row would."""
    return continues(bands[index - 1], bands[index]) and not _is_row(bands[index])


def continues(row: Sequence[Item], band: Sequence[Item]) -> bool:
    """Whether a band is the second line of a cell: it has the size of what it stands under, and stands close under it."""
    above, below = texts(row), texts(band)
    gap = extent(band, down).start - extent(row, down).end
    return any(gap < 0.45 * line.size and abs(line.size - upper.size) < 0.15 * line.size for line in below for upper in above
               if line.box.left < upper.box.right and upper.box.left < line.box.right)


def _is_row(band: Sequence[Item]) -> bool:
    """Whether a band holds at least two texts side by side, each in its own column, on one baseline."""
    written = texts(band)
    if len(written) < 2 or any(isinstance(item, Region) for item in band):
        return False
    return len(_columns(written)) > 1 and _level(written) and not _are_cards(written)


def _are_cards(written: Sequence[Line]) -> bool:
    """Whether two texts side by side each have figures and words under each other: cards of a name and a price, no cells."""
    mixed = [len({mostly_figures(line.text) for line in column}) > 1 for column in strips(written, across)]
    return sum(mixed) > 1


def _are_prices_of_one(bands: Sequence[Sequence[Item]], index: int) -> bool:
    """Whether a band is a price with its was-price, which belong to what stands above: figures of two sizes, and names below."""
    sizes = [line.size for line in texts(bands[index])]
    figures = [all(mostly_figures(line.text) for line in texts(band)) for band in bands[index:index + 2]]
    return max(sizes) > _UNLIKE * min(sizes) and figures == [True, False]


def _belongs_above(bands: Sequence[Sequence[Item]], index: int) -> bool:
    """Whether a band of figures stands much closer under what is above it than over what is below: the foot of some cards."""
    if not 0 < index < len(bands) - 1 or not all(mostly_figures(line.text) for line in texts(bands[index])):
        return False
    above, own, below = (extent(bands[at], down) for at in (index - 1, index, index + 1))
    return 2 * (own.start - above.end) < below.start - own.end


def _level(written: Sequence[Line]) -> bool:
    """Whether the first lines of the cells stand on one baseline, or centred on each other."""
    smallest = min(line.size for line in written)
    columns = strips(written, across)
    tops = [min(column, key=lambda line: line.box.top) for column in columns]
    middles = [(span.start + span.end) / 2 for span in (extent(column, down) for column in columns)]
    return (_spread(line.baseline for line in tops) <= 0.45 * smallest or _spread(middles) <= 0.3 * smallest
            or _stand_beside_a_price(columns))


def _stand_beside_a_price(columns: Sequence[Sequence[Line]]) -> bool:
    """Whether one column is a large figure alone, and the others, a name among them, stand within its height."""
    for figure in (column[0] for column in columns if len(column) == 1 and mostly_figures(column[0].text)):
        others = [column for column in columns if figure not in column]
        beside = [line for column in others for line in column]
        if all(_UNLIKE * line.size < figure.size for line in beside) and all(_meets(figure, column) for column in others) and any(
                not all(mostly_figures(line.text) for line in column) for column in others):
            return True
    return False


def _meets(figure: Line, column: Sequence[Line]) -> bool:
    """Whether a column stands beside a figure, give or take a third of the figure's size."""
    span, room = extent(column, down), 0.33 * figure.size
    return figure.box.top - room <= span.start and span.end <= figure.box.bottom + room


def _spread(numbers: Iterable[float]) -> float:
    known = list(numbers)
    return max(known) - min(known)


def _columns(items: Sequence[Item]) -> tuple[Stretch, ...]:
    parted = strips(items, across, CELL_GAP * _size(items))
    return tuple(extent(strip, across) for strip in parted)


def _size(items: Sequence[Item]) -> float:
    sizes = [line.size for line in texts(items)]
    return median(sizes) if sizes else 1.0


def _reading(bands: Sequence[Sequence[Item]], columns: Sequence[Stretch]) -> Reading:
    by_row: list[list[Hashable]] = []
    by_column: list[list[Hashable]] = [[] for _ in columns]
    lengths: list[int] = []
    for band in bands:
        written = [item for item in band if not isinstance(item, Picture)]
        by_row.append([_kind(line) for line in texts(written)])
        for item in written:
            by_column[column_of(item, columns)].extend(_kind(line) for line in texts([item]))
        lengths.extend(len(line.text) for line in texts(written))
    rows, in_columns = _sameness(by_row), _sameness(by_column)
    if abs(rows - in_columns) > 0.08:
        return Reading.ROWS if in_columns > rows else Reading.COLUMNS
    return Reading.COLUMNS if median(lengths) > _RUNNING else Reading.ROWS


def is_running_text(items: Sequence[Item]) -> bool:
    """Whether most lines of a column are too long for a cell."""
    lengths = [len(line.text) for line in texts(items)]
    return len(lengths) > 2 and median(lengths) > _RUNNING


def _sameness(kinds: Sequence[Sequence[Hashable]]) -> float:
    """How much of a row or column is of its most frequent kind, on average; those with one text tell nothing."""
    shares = [Counter(group).most_common(1)[0][1] / len(group) for group in kinds if len(group) > 1]
    return sum(shares) / len(shares) if shares else 0.0


def _kind(line: Line) -> Hashable:
    """What a cell looks like: its size, weight and colour, and whether it is mostly figures."""
    return round(line.size), line.look.bold, line.look.colour, mostly_figures(line.text)


def mostly_figures(text: str) -> bool:
    """Whether a text has at least as many digits as letters."""
    digits = sum(char.isdecimal() for char in text)
    return digits > 0 and digits >= sum(char.isalpha() for char in text)
