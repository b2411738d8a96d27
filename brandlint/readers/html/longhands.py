"""Shorthand properties as their longhands; what a browser would drop as invalid is dropped here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from brandlint.readers.html.values import TRANSPARENT, colour, families, font_size, font_weight, length

Longhand = tuple[str, str]

WIDE = frozenset({"inherit", "initial", "unset", "revert", "revert-layer"})
"""Keywords that every property takes."""

BORDER_COLOURS = ("border-color", "border-top-color", "border-right-color", "border-bottom-color", "border-left-color")
"""The longhands that say in which colour a border is drawn: of all sides, and of one; "none" where none is drawn."""

_SPACES = re.compile(r"""(?:[^\s"'()]|"[^"]*"|'[^']*'|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+""")
_LAYERS = re.compile(r"(?:[^,()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+")
_LINES = frozenset({"none", "underline", "overline", "line-through", "blink", "spelling-error", "grammar-error"})
_LINE_WORDS = _LINES | {"solid", "double", "dotted", "dashed", "wavy", "auto", "from-font"}
_FONT_WORDS = frozenset({"normal", "italic", "oblique", "small-caps", "condensed", "expanded", "semi-condensed", "semi-expanded",
                         "extra-condensed", "extra-expanded", "ultra-condensed", "ultra-expanded"})
_BACKGROUND_WORDS = frozenset({
    "none", "repeat", "repeat-x", "repeat-y", "no-repeat", "space", "round", "scroll", "fixed", "local", "left", "right",
    "top", "bottom", "center", "cover", "contain", "auto", "/", "border-box", "padding-box", "content-box", "text",
})
_FUNCTIONS = ("url(", "linear-gradient(", "radial-gradient(", "conic-gradient(", "repeating-", "image-set(", "-webkit-", "calc(")
_BORDER_STYLES = frozenset({"solid", "dashed", "dotted", "double", "groove", "ridge", "inset", "outset"})
_DISPLAYS = frozenset({
    "none", "inline", "block", "inline-block", "flex", "inline-flex", "grid", "inline-grid", "table", "inline-table",
    "table-row", "table-cell", "table-row-group", "table-header-group", "table-footer-group", "table-column",
    "table-column-group", "table-caption", "list-item", "contents", "flow-root", "-webkit-box", "-webkit-inline-box",
    "-webkit-flex", "ruby", "ruby-text",
})


@lru_cache(maxsize=8192)
def longhands(name: str, value: str) -> tuple[Longhand, ...]:
    """The longhands that a declaration sets; none where it is invalid.

    A value with `var()` can't be judged yet: it is kept for each longhand, and `substituted` looks at it again.
    """
    if not value:
        return ((name, value),) if name.startswith("--") else ()
    if name not in _READERS or name.startswith("--"):
        return ((name, value),)
    if value.lower() in WIDE or "var(" in value:
        return tuple((longhand, value) for longhand in SETS.get(name, (name,)))
    return tuple(_READERS[name](value))


def substituted(name: str, value: str) -> str | None:
    """The value of a longhand after `var()` was filled in: whichever property it was written under; None where it is invalid."""
    if value.lower() in WIDE:
        return value
    for written in (name, *(shorthand for shorthand, parts in SETS.items() if name in parts)):
        for longhand, part in longhands(written, value):
            if longhand == name:
                return part
    return None


def _background(value: str) -> Iterator[Longhand]:
    found = TRANSPARENT
    image = False
    for token in _SPACES.findall((_LAYERS.findall(value) or [value])[-1]):
        word = token.lower()
        if word.startswith(_FUNCTIONS):
            image = True
        elif colour(token) is not None:
            found = token
        elif word not in _BACKGROUND_WORDS and length(word.strip("/,"), 16.0, 16.0) is None and "/" not in word:
            return
    yield "background-color", found
    yield "background-image", value if image or "url(" in value else "none"


def _font(value: str) -> Iterator[Longhand]:
    weight, rest = "normal", value
    while match := re.match(r"\s*(\S+)\s+", rest):
        word = match.group(1)
        size, slash, _ = word.partition("/")
        if font_size(size, 16.0) is not None and not re.fullmatch(r"[1-9]\d*", size):
            names = rest[match.end():] if slash != "/" or not word.endswith("/") else rest[match.end():].partition(" ")[2]
            names = re.sub(r"^/\s*\S+\s+", "", names)
            if families(names):
                yield from (("font-size", size), ("font-weight", weight), ("font-family", names.strip()))
            return
        if word.lower() not in _FONT_WORDS:
            if font_weight(word, 400) is None:
                return
            weight = word
        rest = rest[match.end():]


def _decoration(value: str) -> Iterator[Longhand]:
    words = value.lower().split()
    lines = [word for word in words if word in _LINES]
    if all(word in _LINE_WORDS or colour(word) is not None or length(word, 16.0, 16.0) is not None
           for word in _SPACES.findall(value.lower())):
        yield "text-decoration-line", " ".join(lines) or "none"


def _overflow(value: str) -> Iterator[Longhand]:
    words = value.lower().split()
    if 0 < len(words) <= 2 and all(word in {"visible", "hidden", "clip", "scroll", "auto", "overlay"} for word in words):
        yield "overflow", words[-1]


def _padding(value: str) -> Iterator[Longhand]:
    parts = _SPACES.findall(value)
    if 0 < len(parts) <= 4:
        top = parts[0]
        right = parts[1] if len(parts) > 1 else top
        bottom = parts[2] if len(parts) > 2 else top
        left = parts[3] if len(parts) > 3 else right
        yield from (("padding-top", top), ("padding-right", right), ("padding-bottom", bottom), ("padding-left", left))


def _border(name: str) -> Callable[[str], Iterator[Longhand]]:
    """Reads `border` and its sides: the colour in which something is drawn."""
    def read(value: str) -> Iterator[Longhand]:
        words = _SPACES.findall(value)
        found = next((word for word in words if colour(word) is not None), None)
        drawn = any(word.lower() in _BORDER_STYLES for word in words) and not any(length(word) == 0 for word in words)
        if not drawn:
            yield name, "none"
        elif found is not None:
            yield name, found
    return read


def _border_colour(value: str) -> Iterator[Longhand]:
    words = _SPACES.findall(value)
    if words and all(colour(word) is not None for word in words):
        yield "border-color", words[0]


def _one_of(name: str, words: frozenset[str]) -> Callable[[str], Iterator[Longhand]]:
    def read(value: str) -> Iterator[Longhand]:
        if value.lower() in words:
            yield name, value.lower()
    return read


def _if(name: str, valid: Callable[[str], bool]) -> Callable[[str], Iterator[Longhand]]:
    def read(value: str) -> Iterator[Longhand]:
        if valid(value.lower()):
            yield name, value
    return read


def _is_length(value: str) -> bool:
    return length(value, 16.0, 16.0) is not None or value.endswith(")")


_READERS: dict[str, Callable[[str], Iterator[Longhand]]] = {
    "color": _if("color", lambda value: colour(value) is not None),
    "background-color": _if("background-color", lambda value: colour(value) is not None),
    "background": _background,
    "background-image": _if("background-image", lambda value: "(" in value or value == "none"),
    "font": _font,
    "font-size": _if("font-size", lambda value: font_size(value, 16.0) is not None or value.endswith(")")),
    "font-weight": _if("font-weight", lambda value: font_weight(value, 400) is not None),
    "font-family": _if("font-family", lambda value: bool(families(value))),
    "display": _one_of("display", _DISPLAYS),
    "visibility": _one_of("visibility", frozenset({"visible", "hidden", "collapse"})),
    "opacity": _if("opacity", lambda value: re.fullmatch(r"[+-]?(?:\d+\.?\d*|\.\d+)%?", value) is not None),
    "height": _if("height", lambda value: _is_length(value) or value.isalpha() or "-" in value),
    "width": _if("width", lambda value: _is_length(value) or value.isalpha() or "-" in value),
    "max-height": _if("max-height", lambda value: _is_length(value) or value.isalpha() or "-" in value),
    "max-width": _if("max-width", lambda value: _is_length(value) or value.isalpha() or "-" in value),
    "overflow": _overflow,
    "overflow-y": _one_of("overflow", frozenset({"visible", "hidden", "clip", "scroll", "auto"})),
    "text-decoration": _decoration,
    "text-decoration-line": _decoration,
    "vertical-align": _if("vertical-align", lambda value: _is_length(value) or value.replace("-", "").isalpha()),
    "position": _one_of("position", frozenset({"static", "relative", "absolute", "fixed", "sticky"})),
    "float": _one_of("float", frozenset({"none", "left", "right", "inline-start", "inline-end"})),
    "white-space": _one_of("white-space", frozenset({"normal", "nowrap", "pre", "pre-wrap", "pre-line", "break-spaces"})),
    "padding": _padding,
    "border": _border("border-color"),
    "border-color": _border_colour,
    **{f"border-{side}": _border(f"border-{side}-color") for side in ("top", "right", "bottom", "left")},
}
SETS = {
    "background": ("background-color", "background-image"),
    "font": ("font-size", "font-weight", "font-family"),
    "text-decoration": ("text-decoration-line",),
    "overflow-y": ("overflow",),
    "padding": ("padding-top", "padding-right", "padding-bottom", "padding-left"),
    "border": ("border-color",),
    **{f"border-{side}": (f"border-{side}-color",) for side in ("top", "right", "bottom", "left")},
}
"""The longhands that a shorthand sets, as far as this reader looks at them."""
