"""Draws how time and memory grow with the assets of a campaign, from the figures that `growth.py` keeps, as an SVG.

    python benchmarks/speed/plot.py growth.json growth.svg
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from math import ceil, floor, log10
from pathlib import Path

_WIDTH, _HEIGHT, _LEFT, _TOP, _GAP = 300, 220, 60, 40, 90
_COLOURS = {"cold": "#1E4030", "warm": "#B8400F"}
_NAMES = {"cold": "first run", "warm": "after one change"}
_PANELS = (("s", "processor time, s"), ("peak_mb", "peak memory, MB"))


def drawn(rows: Sequence[Mapping[str, float]]) -> str:
    """Two panels beside each other, time and memory, both axes of which are logarithmic; dashed what would be linear."""
    panels = "".join(_panel(rows, unit, title, _LEFT + number * (_WIDTH + _GAP)) for number, (unit, title) in enumerate(_PANELS))
    width, height = _LEFT + 2 * _WIDTH + _GAP + 30, _HEIGHT + _TOP + 50
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">'
            f'<rect width="{width}" height="{height}" fill="#fff"/>{panels}</svg>\n')


def _panel(rows: Sequence[Mapping[str, float]], unit: str, title: str, left: int) -> str:
    across = [row["assets"] for row in rows]
    up = [row[f"{name}_{unit}"] for row in rows for name in _COLOURS]
    x, y = _Axis(across, left, left + _WIDTH), _Axis(up, _TOP + _HEIGHT, _TOP)
    first = rows[0]["assets"], rows[0][f"cold_{unit}"]
    linear = [(assets, first[1] * assets / first[0]) for assets in across]
    inside = [(assets, value) for assets, value in linear if y(value) >= _TOP]
    parts = [f'<rect x="{left}" y="{_TOP}" width="{_WIDTH}" height="{_HEIGHT}" fill="none" stroke="#999"/>',
             f'<text x="{left}" y="{_TOP - 12}" font-weight="bold">{title}</text>',
             *(f'<text x="{x(assets):.0f}" y="{_TOP + _HEIGHT + 18}" text-anchor="middle">{assets:,.0f}</text>'
               for assets in across),
             *(f'<text x="{left - 6}" y="{y(10.0 ** power) + 4:.0f}" text-anchor="end">{10.0 ** power:g}</text>'
               for power in range(floor(log10(min(up))), ceil(log10(max(up))) + 1)),
             _line([(x(assets), y(value)) for assets, value in inside], "#999", 'stroke-dasharray="4 4"')]
    for number, (name, colour) in enumerate(_COLOURS.items()):
        points = [(x(row["assets"]), y(row[f"{name}_{unit}"])) for row in rows]
        parts += [_line(points, colour),
                  *(f'<circle cx="{at:.1f}" cy="{high:.1f}" r="3" fill="{colour}"/>' for at, high in points),
                  f'<text x="{left + 10}" y="{_TOP + 18 + 16 * number}" fill="{colour}">{_NAMES[name]}</text>']
    return "".join(parts)


class _Axis:
    """A logarithmic axis of whole powers of ten."""

    def __init__(self, values: Sequence[float], begin: float, end: float) -> None:
        self._low, high = floor(log10(min(values))), ceil(log10(max(values)))
        self._begin, self._each = begin, (end - begin) / max(1, high - self._low)

    def __call__(self, value: float) -> float:
        return self._begin + (log10(value) - self._low) * self._each


def _line(points: Sequence[tuple[float, float]], colour: str, style: str = "") -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.5" {style}/>'


def main() -> None:
    source, target = map(Path, sys.argv[1:3])
    target.write_text(drawn(json.loads(source.read_text("utf-8"))["rows"]), "utf-8")


if __name__ == "__main__":
    main()
