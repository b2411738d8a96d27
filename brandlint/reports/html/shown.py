"""Pictures as the templates get them."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass

from brandlint.reports.pictures import Area, Dimension, Frame, Passage, Picture, Pixels, Post


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A rectangle in percent of its picture."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Ruler:
    """A measured line in percent of its picture."""

    left: float
    top: float
    length: float
    label: str
    upright: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture of one of four kinds: "pixels", "frame", "passage", "post"; what is of another kind is empty."""

    kind: str
    address: str = ""
    width: int = 0
    height: int = 0
    mark: Rectangle | None = None
    clear: Rectangle | None = None
    rulers: tuple[Ruler, ...] = ()
    html: str = ""
    text: Passage | None = None
    post: Post | None = None


def shown(picture: Picture) -> Shown:
    """A picture for the templates."""
    match picture:
        case Pixels():
            return _pixels(picture)
        case Frame(html=html, text=words):
            return Shown("frame", html=html, text=words)
        case Passage():
            return Shown("passage", text=picture)
        case Post(text=text):
            return Shown("post", text=text, post=picture)


def _pixels(picture: Pixels) -> Shown:
    address = f"data:{picture.media_type};base64,{b64encode(picture.data).decode()}"
    return Shown("pixels", address, picture.width, picture.height, _rectangle(picture.mark), _rectangle(picture.clear),
                 tuple(_ruler(one) for one in picture.dimensions))


def _rectangle(area: Area | None) -> Rectangle | None:
    if area is None:
        return None
    return Rectangle(_percent(area.left), _percent(area.top), _percent(area.right - area.left), _percent(area.bottom - area.top))


def _ruler(one: Dimension) -> Ruler:
    (left, top), (right, bottom) = one.start, one.end
    upright = left == right
    return Ruler(_percent(left), _percent(top), _percent(bottom - top if upright else right - left), one.label, upright)


def _percent(share: float) -> float:
    return round(100 * share, 2)
