"""The outlines that an SVG draws: path data in every notation, and the basic shapes, as parts of straight lines."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from brandlint.readers.svg.styles import bounded, length
from brandlint.readers.svg.tree import Element

Point = tuple[float, float]
Part = tuple[Point, ...]

CURVE_STEPS = 12
"""Straight lines by which a Bézier curve, or a quarter of an ellipse, is drawn."""
_MOST_POINTS = 60_000
_COMMAND = re.compile(r"[MmZzLlHhVvCcSsQqTtAa]")
_NUMBER = re.compile(r"[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_FLAG = re.compile(r"[\s,]*([01])")
_NUMBERS = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7}
_FLAGS = frozenset({3, 4})
"""The places of an arc's arguments that are flags: single digits that need nothing between them."""


def parts_of(element: Element, width: float = 0.0, height: float = 0.0) -> tuple[Part, ...]:
    """The parts of a shape in its own coordinates; none for what is no shape.

    Args:
        width, height: of what it stands in, for percentages.
    """
    def side(name: str, whole: float) -> float:
        return length(element.attributes.get(name, "0"), whole=whole)

    match element.name:
        case "path":
            return path_parts(element.attributes.get("d", ""))
        case "rect":
            return _rectangle(element, side("x", width), side("y", height), side("width", width), side("height", height))
        case "circle" | "ellipse":
            radius = side("r", math.hypot(width, height) / math.sqrt(2))
            across, down = side("rx", width) or radius, side("ry", height) or radius
            return (tuple(_round(side("cx", width), side("cy", height), across, down)),) if across and down else ()
        case "polygon" | "polyline":
            numbers = [bounded(number) for number in _NUMBERS.findall(element.attributes.get("points", ""))]
            return (tuple(zip(numbers[::2], numbers[1::2], strict=False)),) if len(numbers) > 3 else ()
        case _:
            return ()


def _round(x: float, y: float, across: float, down: float) -> Iterator[Point]:
    for step in range(4 * CURVE_STEPS):
        angle = math.pi * step / (2 * CURVE_STEPS)
        yield x + across * math.cos(angle), y + down * math.sin(angle)


def _rectangle(element: Element, x: float, y: float, wide: float, high: float) -> tuple[Part, ...]:
    if wide <= 0 or high <= 0:
        return ()
    said = [length(element.attributes.get(name, "")) or None for name in ("rx", "ry")]
    across, down = said[0] or said[1] or 0.0, said[1] or said[0] or 0.0
    across, down = min(across, wide / 2), min(down, high / 2)
    if not across:
        return (((x, y), (x + wide, y), (x + wide, y + high), (x, y + high)),)
    corners = ((x + wide - across, y + high - down), (x + across, y + high - down), (x + across, y + down),
               (x + wide - across, y + down))
    points = []
    for quarter, (at_x, at_y) in enumerate(corners):
        for step in range(CURVE_STEPS + 1):
            angle = math.pi / 2 * (quarter + step / CURVE_STEPS)
            points.append((at_x + across * math.cos(angle), at_y + down * math.sin(angle)))
    return (tuple(points),)


def path_parts(data: str) -> tuple[Part, ...]:
    """The parts of a path; what follows a mistake is not drawn, as the standard says."""
    pen = _Pen()
    for command, numbers in _steps(data):
        pen.draw(command, numbers)
        if pen.count > _MOST_POINTS:
            break
    return pen.parts()


def _steps(data: str) -> Iterator[tuple[str, list[float]]]:
    """The commands of path data, each with its numbers, those that are left out repeated."""
    at, end = 0, len(data)
    while at < end:
        found = _COMMAND.search(data, at)
        if found is None or data[at:found.start()].strip(" \t\r\n,"):
            return
        command, at = found.group(), found.end()
        count = _ARGUMENTS.get(command.upper(), 0)
        if not count:
            yield command, []
            continue
        numbers, at = _numbers(data, at, command, count)
        while numbers:
            yield command, numbers
            command = {"M": "L", "m": "l"}.get(command, command)
            numbers, at = _numbers(data, at, command, count)


def _numbers(data: str, at: int, command: str, count: int) -> tuple[list[float], int]:
    """So many numbers from a place on, and where they end; none where there are fewer."""
    found, start = [], at
    for place in range(count):
        match = (_FLAG if command in "Aa" and place in _FLAGS else _NUMBER).match(data, at)
        if match is None:
            return [], start
        found.append(bounded(match.group(1)))
        at = match.end()
    return found, at


class _Pen:
    """Draws a path: keeps where it is, where its part began, and where the last curve came from."""

    def __init__(self) -> None:
        self._parts: list[list[Point]] = []
        self._x = self._y = 0.0
        self._start: Point = (0.0, 0.0)
        self._handle: Point | None = None
        self._curve = ""
        self._closed = False
        self.count = 0

    def parts(self) -> tuple[Part, ...]:
        return tuple(tuple(part) for part in self._parts if len(part) > 1)

    def draw(self, command: str, numbers: Sequence[float]) -> None:
        kind = command.upper()
        if kind == "Z":
            self._x, self._y = self._start
            self._closed = True
        elif kind == "A":
            x, y = (self._x, self._y) if command == "a" else (0.0, 0.0)
            self._arc(numbers, numbers[5] + x, numbers[6] + y)
        else:
            self._straight_or_curved(kind, self._absolute(command, numbers))
        self._curve = {"C": "C", "S": "C", "Q": "Q", "T": "Q"}.get(kind, "")

    def _absolute(self, command: str, numbers: Sequence[float]) -> list[Point]:
        """The points of a command in the coordinates of the path."""
        x, y = (self._x, self._y) if command.islower() else (0.0, 0.0)
        match command:
            case "H" | "h":
                return [(numbers[0] + x, self._y)]
            case "V" | "v":
                return [(self._x, numbers[0] + y)]
            case _:
                return [(one + x, other + y) for one, other in zip(numbers[::2], numbers[1::2], strict=True)]

    def _straight_or_curved(self, kind: str, points: list[Point]) -> None:
        match kind:
            case "M":
                self._start = points[0]
                self._parts.append([])
                self._closed = False
                self._to(points[0])
            case "C":
                self._cubic(*points)
            case "S":
                self._cubic(self._mirrored("C"), *points)
            case "Q":
                self._quadratic(*points)
            case "T":
                self._quadratic(self._mirrored("Q"), *points)
            case _:
                self._to(points[0])

    def _to(self, point: Point) -> None:
        if self._closed or not self._parts:
            self._parts.append([(self._x, self._y)])
            self._closed = False
        self._parts[-1].append(point)
        self._x, self._y = point
        self.count += 1

    def _mirrored(self, kind: str) -> Point:
        """Where a curve goes on that continues the last one smoothly."""
        if self._curve != kind or self._handle is None:
            return self._x, self._y
        return 2 * self._x - self._handle[0], 2 * self._y - self._handle[1]

    def _quadratic(self, handle: Point, end: Point) -> None:
        x, y = self._x, self._y
        first = x + (handle[0] - x) * 2 / 3, y + (handle[1] - y) * 2 / 3
        second = end[0] + (handle[0] - end[0]) * 2 / 3, end[1] + (handle[1] - end[1]) * 2 / 3
        self._cubic(first, second, end)
        self._handle = handle

    def _cubic(self, first: Point, second: Point, end: Point) -> None:
        for point in cubic((self._x, self._y), first, second, end):
            self._to(point)
        self._handle = second

    def _arc(self, numbers: Sequence[float], x: float, y: float) -> None:
        """SVG 2, appendix B.2.4: from end points to the middle."""
        across, down, (turn, large, sweep) = abs(numbers[0]), abs(numbers[1]), numbers[2:5]
        if not across or not down or (x, y) == (self._x, self._y):
            self._to((x, y))
            return
        cosine, sine = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        half_x, half_y = (self._x - x) / 2, (self._y - y) / 2
        one, other = cosine * half_x + sine * half_y, cosine * half_y - sine * half_x
        too_small = math.sqrt(max(1.0, (one / across) ** 2 + (other / down) ** 2))
        across, down = across * too_small, down * too_small
        under = (across * other) ** 2 + (down * one) ** 2
        factor = math.sqrt(max(0.0, (across * down) ** 2 - under) / under) * (-1 if bool(large) == bool(sweep) else 1)
        mid_x, mid_y = factor * across * other / down, -factor * down * one / across
        start = math.atan2((other - mid_y) / down, (one - mid_x) / across)
        angle = (math.atan2((-other - mid_y) / down, (-one - mid_x) / across) - start) % (2 * math.pi)
        angle -= 0 if sweep else 2 * math.pi
        centre = cosine * mid_x - sine * mid_y + (self._x + x) / 2, sine * mid_x + cosine * mid_y + (self._y + y) / 2
        steps = max(1, math.ceil(abs(angle) / (math.pi / 2) * CURVE_STEPS))
        for step in range(1, steps):
            at_x, at_y = across * math.cos(start + angle * step / steps), down * math.sin(start + angle * step / steps)
            self._to((centre[0] + cosine * at_x - sine * at_y, centre[1] + sine * at_x + cosine * at_y))
        self._to((x, y))


def cubic(start: Point, first: Point, second: Point, end: Point) -> Iterator[Point]:
    """Points along a cubic Bézier curve, without its start."""
    for share, rest in _SHARES:
        a, b, c, d = rest ** 3, 3 * rest * rest * share, 3 * rest * share * share, share ** 3
        yield (a * start[0] + b * first[0] + c * second[0] + d * end[0], a * start[1] + b * first[1] + c * second[1] + d * end[1])


_SHARES = tuple((step / CURVE_STEPS, 1 - step / CURVE_STEPS) for step in range(1, CURVE_STEPS + 1))
