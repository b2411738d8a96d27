"""The graphics state of a content stream: what is set now and holds for the next thing that is painted."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from brandlint.readers.matrices import UNMOVED, Matrix
from brandlint.readers.pdf.content.fonts import Font
from brandlint.readers.pdf.content.matrices import Edges, around
from brandlint.readers.pdf.content.spaces import BLACK, Colour

Points = tuple[tuple[float, float], ...]
_LEVEL = 0.05
"""Units of the page by which the ends of a level line may differ."""


@dataclass
class State:
    """What the operators between `q` and `Q` change.

    `clip` is the box of what can be seen, None for everything; `within` the box that a pattern fills, where its own
    content is looked at; `clips_to_box` tells that the clip is just that box and no other shape in it; sizes are in the units
    of the content.
    """

    matrix: Matrix = UNMOVED
    clip: Edges | None = None
    within: Edges | None = None
    clips_to_box: bool = True
    fill: Colour = BLACK
    stroke: Colour = BLACK
    line_width: float = 1.0
    fill_alpha: float = 1.0
    stroke_alpha: float = 1.0
    fill_overprints: bool = False
    stroke_overprints: bool = False
    overprint_mode: int = 0
    blends: bool = False
    masked: bool = False
    font: Font = field(default_factory=Font)
    size: float = 0.0
    stretch: float = 1.0
    rise: float = 0.0
    leading: float = 0.0
    mode: int = 0

    def copy(self) -> State:
        """Another one that changes on its own; `copy.copy` is slower, and every `q` makes one."""
        other = State.__new__(State)
        other.__dict__.update(self.__dict__)
        return other

    @property
    def transparent(self) -> bool:
        return self.blends or self.masked or self.fill_alpha < 1 or self.stroke_alpha < 1


@dataclass(slots=True)
class Path:
    """A path as it is built: the points of its parts, in the units of the content."""

    xs: list[float] = field(default_factory=list)
    ys: list[float] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    curves: int = 0

    def edges(self, matrix: Matrix) -> Edges:
        """The box around it on the page."""
        return around(matrix, min(self.xs), min(self.ys), max(self.xs), max(self.ys))

    def parts(self, matrix: Matrix) -> list[Points]:
        """The points of its parts on the page."""
        ends = [*self.starts[1:], len(self.xs)]
        return [tuple(matrix.point(x, y) for x, y in zip(self.xs[start:end], self.ys[start:end], strict=False))
                for start, end in zip(self.starts, ends, strict=True) if start < end]

    def is_box(self, matrix: Matrix) -> bool:
        """Whether it is one rectangle that stands upright on the page."""
        return len(self.starts) == 1 and len(self.xs) <= 5 and all(map(is_upright, self.parts(matrix)))

    @property
    def area(self) -> float:
        """What its parts cover, in square units of the content, curves taken for their corners."""
        total = 0.0
        for start, end in zip(self.starts, [*self.starts[1:], len(self.xs)], strict=True):
            xs, ys = self.xs[start:end], self.ys[start:end]
            total += abs(sum(x * after_y - after_x * y for x, y, after_x, after_y in zip(
                xs, ys, xs[1:] + xs[:1], ys[1:] + ys[:1], strict=True))) / 2
        return total


def is_upright(points: Points) -> bool:
    """Whether points are the corners of a rectangle whose sides are level and plumb."""
    corners = points[:-1] if len(points) == 5 and points[0] == points[-1] else points
    return len(corners) == 4 and all(min(abs(x - other_x), abs(y - other_y)) < _LEVEL
                                     for (x, y), (other_x, other_y) in pairwise((*corners, corners[0])))
