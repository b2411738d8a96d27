"""The graphics state of a content stream: what is set now and holds for the next thing that is painted."""

from __future__ import annotations

from dataclasses import dataclass, field

from brandlint.readers.matrices import UNMOVED, Matrix
from brandlint.readers.pdf.content.fonts import Font
from brandlint.readers.pdf.content.matrices import Edges, around
from brandlint.readers.pdf.content.spaces import BLACK, Colour


@dataclass
class State:
    """What the operators between `q` and `Q` change.

    `clip` is the box of what can be seen, None for everything; `within` the box that a pattern fills, where its own
    content is looked at; sizes are in the units of the content.
    """

    matrix: Matrix = UNMOVED
    clip: Edges | None = None
    within: Edges | None = None
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

    @property
    def area(self) -> float:
        """What its parts cover, in square units of the content, curves taken for their corners."""
        total = 0.0
        for start, end in zip(self.starts, [*self.starts[1:], len(self.xs)], strict=True):
            xs, ys = self.xs[start:end], self.ys[start:end]
            total += abs(sum(x * after_y - after_x * y for x, y, after_x, after_y in zip(
                xs, ys, xs[1:] + xs[:1], ys[1:] + ys[:1], strict=True))) / 2
        return total
