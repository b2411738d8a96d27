"""Where things stand in an SVG: transformations, the boxes of shapes, and how wide a text will be."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from brandlint.documents.places import Box
from brandlint.readers.matrices import Matrix
from brandlint.readers.svg.styles import bounded, length
from brandlint.readers.svg.tree import Element

_TRANSFORM = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)")
_NUMBERS = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?", re.IGNORECASE)


def transform(text: str) -> Matrix:
    """The transformation that a `transform` attribute says."""
    matrix = Matrix()
    for match in _TRANSFORM.finditer(text):
        numbers = [bounded(number) for number in _NUMBERS.findall(match.group(2))]
        if numbers:
            matrix = matrix.of(_single(match.group(1), numbers))
    return matrix


def _single(name: str, numbers: list[float]) -> Matrix:
    first, second = numbers[0], numbers[1] if len(numbers) > 1 else None
    match name:
        case "matrix" if len(numbers) == 6:
            return Matrix(*numbers)
        case "translate":
            return Matrix(e=first, f=second or 0.0)
        case "scale":
            return Matrix(a=first, d=first if second is None else second)
        case "rotate":
            cosine, sine = math.cos(math.radians(first)), math.sin(math.radians(first))
            x, y = (numbers[1], numbers[2]) if len(numbers) > 2 else (0.0, 0.0)
            return Matrix(cosine, sine, -sine, cosine, x - cosine * x + sine * y, y - sine * x - cosine * y)
        case "skewX":
            return Matrix(c=math.tan(math.radians(first)))
        case "skewY":
            return Matrix(b=math.tan(math.radians(first)))
        case _:
            return Matrix()


def viewport(element: Element, width: float, height: float) -> tuple[Matrix, float, float]:
    """What an `<svg>` does to what is in it, and the width and height inside.

    Args:
        element: the `<svg>`.
        width, height: of what it stands in, for percentages.
    """
    attributes = element.attributes
    outer = [length(attributes.get(name, "100%"), whole=whole) for name, whole in (("width", width), ("height", height))]
    moved = Matrix(e=length(attributes.get("x", "0"), whole=width), f=length(attributes.get("y", "0"), whole=height))
    view = [bounded(number) for number in _NUMBERS.findall(attributes.get("viewBox", ""))]
    if len(view) != 4 or view[2] <= 0 or view[3] <= 0:
        return moved, outer[0] or width, outer[1] or height
    return moved.of(_fitted(attributes.get("preserveAspectRatio", ""), outer, view)), view[2], view[3]


def _fitted(said: str, outer: Sequence[float], view: Sequence[float]) -> Matrix:
    """What brings a view box into a size: its shape kept and in the middle, unless `preserveAspectRatio` says otherwise."""
    x, y = (size / seen if size > 0 else 0.0 for size, seen in zip(outer, view[2:], strict=True))
    x, y = x or y or 1.0, y or x or 1.0
    if not said.strip().startswith("none"):
        x = y = max(x, y) if said.rstrip().endswith("slice") else min(x, y)
    shares = [0.0 if name in said else 1.0 if other in said else 0.5 for name, other in (("xMin", "xMax"), ("YMin", "YMax"))]
    left, top = (share * (size - seen * scale) if size > 0 else 0.0
                 for share, size, seen, scale in zip(shares, outer, view[2:], (x, y), strict=True))
    return Matrix(a=x, d=y, e=left - view[0] * x, f=top - view[1] * y)


def natural_size(root: Element) -> tuple[float, float]:
    """The size of a drawing as far as it names none: that of its view box, in the shape of that where it names one side."""
    view = [bounded(number) for number in _NUMBERS.findall(root.attributes.get("viewBox", ""))]
    width, height = (view[2], view[3]) if len(view) == 4 else (0.0, 0.0)
    if width <= 0 or height <= 0:
        return width or 300.0, height or 150.0
    wide, high = (length(root.attributes.get(name, "")) if not root.attributes.get(name, "").strip().endswith("%") else 0.0
                  for name in ("width", "height"))
    scale = wide / width if wide > 0 >= high else high / height if high > 0 >= wide else 1.0
    return width * scale, height * scale


def size_of(root: Element) -> tuple[float, float]:
    """The width and height of a drawing, in px."""
    wide, high = natural_size(root)
    return (length(root.attributes.get("width", "100%"), whole=wide) or wide,
            length(root.attributes.get("height", "100%"), whole=high) or high)


def own_size(root: Element) -> tuple[float, float]:
    """The size at which a drawing is meant to be shown, in px.

    Raises:
        ValueError: it does not say, or cannot be drawn.
    """
    sides = (root.attributes.get(name, "100%").strip() for name in ("width", "height"))
    if "viewBox" not in root.attributes and any(side.endswith("%") for side in sides):
        raise ValueError("no size at which it could be drawn")
    width, height = size_of(root)
    if not (4 <= width <= 100_000 and 4 <= height <= 100_000 and 1 / 40 < width / height < 40):
        raise ValueError("no size at which it could be drawn")
    return width, height


def shape_box(element: Element, matrix: Matrix, width: float, height: float) -> Box | None:
    """The box of a shape or picture; None for what is no shape, or has no extent."""
    points = shape_corners(element, matrix, width, height)
    return box_around(points) if points else None


def shape_corners(element: Element, matrix: Matrix, width: float, height: float) -> list[tuple[float, float]]:
    """The corners of a shape in order, or of the box around a round one; none for what is no shape."""
    return [matrix.point(x, y) for x, y in _corners(element, width, height)]


def box_around(points: list[tuple[float, float]]) -> Box:
    """The box around at least one point."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(None, min(xs), min(ys), max(xs), max(ys))


def _corners(element: Element, width: float, height: float) -> Iterator[tuple[float, float]]:
    def side(name: str, whole: float, default: str = "0") -> float:
        return length(element.attributes.get(name, default), whole=whole)

    match element.name:
        case "rect" | "image" | "foreignObject":
            x, y, wide, high = side("x", width), side("y", height), side("width", width), side("height", height)
            yield from ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high))
        case "circle" | "ellipse":
            x, y, r = side("cx", width), side("cy", height), side("r", width)
            across, down = side("rx", width) or r, side("ry", height) or r
            yield from ((x - across, y - down), (x + across, y - down), (x + across, y + down), (x - across, y + down))
        case "polygon" | "polyline":
            numbers = [bounded(number) for number in _NUMBERS.findall(element.attributes.get("points", ""))]
            yield from zip(numbers[::2], numbers[1::2], strict=False)
        case "line":
            yield from ((side("x1", width), side("y1", height)), (side("x2", width), side("y2", height)))
        case "path":
            yield from _path_corners(element.attributes.get("d", ""))


def _path_corners(data: str) -> Iterator[tuple[float, float]]:
    """The points of a path of straight lines; a curved one is not asked for its corners."""
    if re.search(r"[csqtaCSQTA]", data) or len(data) > 400:
        return
    x = y = 0.0
    for command, arguments in re.findall(r"([mlhvzMLHVZ])([^mlhvzMLHVZ]*)", data):
        numbers = [bounded(number) for number in _NUMBERS.findall(arguments)]
        relative = command.islower()
        if command in "hH" and numbers:
            x = numbers[0] + (x if relative else 0)
        elif command in "vV" and numbers:
            y = numbers[0] + (y if relative else 0)
        for dx, dy in zip(numbers[::2], numbers[1::2], strict=False) if command in "mlML" else ():
            x, y = dx + (x if relative else 0), dy + (y if relative else 0)
            yield x, y
        yield x, y
