"""The shapes of a slide with their boxes, as the presentation, its layout and its groups place them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple
from xml.etree.ElementTree import Element

from brandlint.documents.places import Box
from brandlint.ooxml.package import Package, chosen

_EMU_A_POINT = 12_700
_DEEPEST = 30
_NOT_SAID = frozenset({"sldNum", "dt", "hdr"})
"""Placeholders that say only where in the presentation one is."""


class Transform(NamedTuple):
    """From the coordinates inside a group to those of the slide."""

    scale_x: float = 1.0
    scale_y: float = 1.0
    shift_x: float = 0.0
    shift_y: float = 0.0

    def box(self, page: int, left: float, top: float, width: float, height: float) -> Box:
        """A rectangle in EMU as a box in points."""
        x, y = left * self.scale_x + self.shift_x, top * self.scale_y + self.shift_y
        edges = (x, y, x + width * self.scale_x, y + height * self.scale_y)
        return Box(page, *(edge / _EMU_A_POINT for edge in edges))


_NONE = Transform()


@dataclass(frozen=True, slots=True)
class SlideShape:
    """Something on a slide.

    Attributes:
        element: its XML.
        slide: its slide, from 1.
        name: as the presentation calls it.
        number: in the order of drawing, from 1.
        box: in points from the slide's top left corner; None where nothing places it.
        kind: the kind of placeholder ("title", "body"); "" for other shapes.
        alt: its alternative text.
    """

    element: Element
    slide: int
    name: str
    number: int
    box: Box | None
    kind: str = ""
    alt: str = ""

    @property
    def is_title(self) -> bool:
        return self.kind in ("title", "ctrTitle")


class SlideShapes:
    """Finds the shapes of one slide.

    Args:
        page: the slide's number.
        frames: where the layout puts its placeholders, by their kind and index.
    """

    def __init__(self, page: int, frames: Mapping[tuple[str, str], tuple[float, float, float, float]]) -> None:
        self.page = page
        self.frames = frames
        self._count = 0

    def of(self, tree: Element, transform: Transform = _NONE, depth: int = 0) -> Iterator[SlideShape]:
        """The shapes of a tree in the order of drawing; hidden ones, and those of a presenter, are left out."""
        for child in chosen(tree):
            if child.tag == "grpSp" and depth < _DEEPEST and not _is_hidden(child):
                yield from self.of(child, _inner(child, transform), depth + 1)
            elif child.tag in ("sp", "pic", "graphicFrame", "cxnSp"):
                self._count += 1
                properties = next(child.iter("cNvPr"), None)
                holder = next(child.iter("ph"), None)
                kind = holder.get("type", "body") if holder is not None else ""
                if _is_hidden(child) or kind in _NOT_SAID:
                    continue
                said = properties.attrib if properties is not None else {}
                yield SlideShape(child, self.page, said.get("name") or f"shape {self._count}", self._count,
                                 self._box(child, holder, transform), kind, said.get("descr", "").strip())

    def _box(self, element: Element, holder: Element | None, transform: Transform) -> Box | None:
        frame = frame_of(element)
        if frame is None and holder is not None:
            kind, index = holder.get("type", "body"), holder.get("idx", "")
            frame = self.frames.get((kind, index)) or self.frames.get(("", index)) or self.frames.get((kind, ""))
        return transform.box(self.page, *frame) if frame else None


def _is_hidden(element: Element) -> bool:
    properties = next(element.iter("cNvPr"), None)
    return properties is not None and properties.get("hidden") in ("1", "true")


def frame_of(element: Element) -> tuple[float, float, float, float] | None:
    """Left, top, width and height in EMU, where the shape says them itself."""
    placed = element.find("spPr/xfrm")
    placed = placed if placed is not None else element.find("xfrm")
    offset, extent = (placed.find("off"), placed.find("ext")) if placed is not None else (None, None)
    if offset is None or extent is None:
        return None
    return _number(offset, "x"), _number(offset, "y"), _number(extent, "cx"), _number(extent, "cy")


def _inner(group: Element, transform: Transform) -> Transform:
    """The transform inside a group."""
    placed = group.find("grpSpPr/xfrm")
    parts = [placed.find(name) for name in ("off", "ext", "chOff", "chExt")] if placed is not None else []
    if not parts or any(part is None for part in parts):
        return transform
    offset, extent, inner_offset, inner_extent = (part for part in parts if part is not None)
    scale_x = _number(extent, "cx") / (_number(inner_extent, "cx") or 1)
    scale_y = _number(extent, "cy") / (_number(inner_extent, "cy") or 1)
    shift_x, shift_y = _number(offset, "x") - _number(inner_offset, "x") * scale_x, _number(offset, "y") - _number(
        inner_offset, "y") * scale_y
    return Transform(transform.scale_x * scale_x, transform.scale_y * scale_y, transform.scale_x * shift_x + transform.shift_x,
                     transform.scale_y * shift_y + transform.shift_y)


def _number(element: Element, name: str) -> float:
    try:
        return float(element.get(name, "0"))
    except ValueError:
        return 0.0


def placeholder_frames(package: Package, slide: str) -> dict[tuple[str, str], tuple[float, float, float, float]]:
    """Where the layout of a slide, and the master behind it, put placeholders: by kind and index, by each alone too."""
    frames: dict[tuple[str, str], tuple[float, float, float, float]] = {}
    for layout in package.related(slide, "slideLayout")[:1]:
        for name in (layout, *package.related(layout, "slideMaster")[:1]):
            for element in package.xml(name).iter("sp"):
                holder, frame = next(element.iter("ph"), None), frame_of(element)
                if holder is not None and frame is not None:
                    kind, index = holder.get("type", "body"), holder.get("idx", "")
                    for key in ((kind, index), ("", index) if index else (kind, index), (kind, "")):
                        frames.setdefault(key, frame)
    return frames
