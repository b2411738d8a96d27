"""Path data in every notation draws the same outline."""

from __future__ import annotations

import pytest

from brandlint.readers.svg.paths import Part, parts_of, path_parts
from brandlint.readers.svg.tree import Element


def corners(part: Part) -> list[tuple[float, float]]:
    return [(round(x, 2), round(y, 2)) for x, y in part]


@pytest.mark.parametrize("data", [
    "M10 10 L30 10 L30 20 L10 20 Z", "M10,10h20v10h-20z", "m10 10 20 0 0 10-20 0z", "M10 10H30V20H10Z", "M10 10 30 10 30 20 10 20z",
    "M1e1 10l2e1 0 0 10-20 0Z",
], ids=["absolute", "relative", "repeated", "level and plumb", "lines after a move", "exponents"])
def test_one_square_in_every_notation(data: str) -> None:
    assert [corners(part) for part in path_parts(data)] == [[(10, 10), (30, 10), (30, 20), (10, 20)]]


@pytest.mark.parametrize(("data", "end", "middle"), [
    ("M0 0C0 10 10 10 10 0", (10, 0), (5, 7.5)),
    ("M0 0c0 10 10 10 10 0s10-10 10 0", (20, 0), (10, 0)),
    ("M0 0Q5 15 10 0", (10, 0), (5, 7.5)),
    ("M0 0q5 15 10 0t10 0", (20, 0), (10, 0)),
    ("M0 0A5 5 0 0 0 10 0", (10, 0), (5, 5)),
    ("M0 0a5 5 0 1010 0", (10, 0), (5, 5)),
    ("M0 0a1 1 0 01 10 0", (10, 0), (5, -5)),
], ids=["cubic", "smooth cubic", "quadratic", "smooth quadratic", "arc", "arc with its flags run together", "arc that is too small"])
def test_curves_end_and_bend_where_they_should(data: str, end: tuple[float, float], middle: tuple[float, float]) -> None:
    part, = path_parts(data)
    assert part[-1] == pytest.approx(end)
    assert any(point == pytest.approx(middle, abs=0.01) for point in part)


def test_a_part_after_a_closed_one_begins_where_that_began() -> None:
    assert [corners(part) for part in path_parts("M10 10h5v5zl-5 0v-5")] == [
        [(10, 10), (15, 10), (15, 15)], [(10, 10), (5, 10), (5, 5)]]


@pytest.mark.parametrize(("data", "count"), [("", 0), ("M10", 0), ("10 10L20 20", 0), ("M0 0L10 10L20", 1), ("M0 0 L 10 x 20", 0)],
                         ids=["nothing", "half a point", "no command", "up to the mistake", "a mistake at once"])
def test_what_follows_a_mistake_is_not_drawn(data: str, count: int) -> None:
    assert len(path_parts(data)) == count


@pytest.mark.parametrize(("name", "attributes", "box"), [
    ("rect", {"x": "1", "y": "2", "width": "10", "height": "4"}, (1, 2, 11, 6)),
    ("rect", {"x": "1", "y": "2", "width": "10", "height": "4", "rx": "2"}, (1, 2, 11, 6)),
    ("circle", {"cx": "5", "cy": "5", "r": "3"}, (2, 2, 8, 8)),
    ("ellipse", {"cx": "5", "cy": "5", "rx": "3", "ry": "1"}, (2, 4, 8, 6)),
    ("polygon", {"points": "0,0 4,0 4,3"}, (0, 0, 4, 3)),
    ("polyline", {"points": "0 0 4 0 4 3"}, (0, 0, 4, 3)),
], ids=["rectangle", "rounded", "circle", "ellipse", "polygon", "polyline"])
def test_basic_shapes_fill_their_box(name: str, attributes: dict[str, str], box: tuple[float, ...]) -> None:
    part, = parts_of(Element(name, attributes, 0))
    xs, ys = [x for x, _ in part], [y for _, y in part]
    assert (min(xs), min(ys), max(xs), max(ys)) == pytest.approx(box, abs=0.01)
