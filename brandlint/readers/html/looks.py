"""How an element looks: the computed values that decide what a reader sees of its text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeVar

from brandlint.readers.html.cascade import Cascade, substitute
from brandlint.readers.html.defaults import DISPLAYS, QUIRKY_TABLE
from brandlint.readers.html.gradients import NOTHING, Backdrop, backdrop
from brandlint.readers.html.longhands import BORDER_COLOURS, WIDE, substituted
from brandlint.readers.html.media import DESKTOP, Environment
from brandlint.readers.html.nodes import Element, text_length
from brandlint.readers.html.values import TRANSPARENT, colour, families, font_size, font_weight, length, over

T = TypeVar("T")


class Look(NamedTuple):
    """Computed values.

    Attributes:
        display: as computed: what floats or is positioned is a block.
        size: of the font, in px.
        ground: the element's own background colour, "transparent" where it has none.
        background: the colour that is seen behind its text.
        struck: whether a line goes through its text, its own or one of an element around it.
        raised: whether its text stands higher than the line around it.
        visible: whether `visibility` lets it be seen.
        gone: whether nothing of it and of what it holds is shown.
        apart: whether it floats or is positioned, so that the text around it runs on without it.
        covered: whether something else than one known colour lies behind its text: a picture, a gradient, whatever a positioned
            box lies over.
        pictures: its own `background-image`.
        backdrop: what lies behind its text where that is a gradient or a picture.
        borders: the colours in which its own borders are drawn, by their property.
        folds: whether white space is folded.
        custom: the custom properties.
    """

    display: str = "block"
    size: float = 16.0
    weight: int = 400
    families: tuple[str, ...] = ()
    colour: str = "#000000"
    ground: str = TRANSPARENT
    background: str = "#ffffff"
    struck: bool = False
    raised: bool = False
    visible: bool = True
    gone: bool = False
    apart: bool = False
    covered: bool = False
    pictures: str = ""
    borders: tuple[tuple[str, str], ...] = ()
    folds: bool = True
    custom: Mapping[str, str] = {}
    backdrop: Backdrop = NOTHING

    @property
    def hidden(self) -> bool:
        """Whether a person sees nothing of its own text. A font of one pixel is as good as none."""
        return self.gone or not self.visible or self.size <= 1


INITIAL = Look()
_FLEX = frozenset({"flex", "inline-flex", "grid", "inline-grid", "-webkit-flex", "-webkit-box", "-webkit-inline-box"})
_AS_BLOCKS = {"inline": "block", "inline-block": "block", "inline-flex": "flex", "inline-grid": "grid", "inline-table": "table"}
_WIDE_DISPLAYS = {"initial": "inline", "unset": "inline"}
_BORDERS = frozenset(BORDER_COLOURS)
_INLINE = frozenset({"inline", "contents", "ruby", "ruby-text"})


class Looks:
    """Computes looks, parents before children.

    Args:
        cascade: the document's style sheets.
    """

    def __init__(self, cascade: Cascade) -> None:
        self._cascade = cascade
        self._body_colour = INITIAL.colour
        self._known: dict[tuple[object, ...], tuple[Look, Look]] = {}
        """The computed looks, by what is declared and the parent's look, which is kept so that its number stays its own."""

    def of(self, element: Element, parent: Look, environment: Environment = DESKTOP) -> Look:
        """The look of an element, given its parent's."""
        declared = self._cascade.look(element, environment)
        display = DISPLAYS.get(element.tag, "inline")
        quirky = self._cascade.quirks and element.tag == "table"
        if not declared and not quirky:
            return self._remembered(parent, display, declared, lambda: _plain(display, parent))
        custom = parent.custom
        if "--" in "".join(declared):
            custom = {**custom, **{name: value for name, value in declared.items() if name.startswith("--")}}
        values = _settled(declared, custom)
        if quirky:
            values = {**QUIRKY_TABLE, "color": self._body_colour, **values}
        look = self._remembered(parent, display, values, lambda: _computed(values, display, parent))
        if look.pictures:
            look = look._replace(backdrop=_backdrop(look, parent, element))
        if custom is not parent.custom:
            look = look._replace(custom=custom)
        if element.tag == "body":
            self._body_colour = look.colour
        return look

    def _remembered(self, parent: Look, display: str, values: Mapping[str, str], compute: Callable[[], Look]) -> Look:
        """A look, computed once for all children of a parent of which the same is declared: the cells of a table, its rows."""
        key = id(parent), display, *values.items()
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = parent, compute()
        return known[1]


def _plain(display: str, parent: Look) -> Look:
    if parent.display in _FLEX:
        display = _AS_BLOCKS.get(display, display)
    own = parent.ground != TRANSPARENT or parent.apart or parent.pictures or parent.borders
    if display == parent.display and not own:
        return parent
    return parent._replace(display=display, ground=TRANSPARENT, pictures="", borders=(), apart=False,
                           gone=parent.gone or display == "none", raised=parent.raised and display in _INLINE)


def _computed(values: Mapping[str, str], display: str, parent: Look) -> Look:
    size, ink, names, weight, ground = parent.size, parent.colour, parent.families, parent.weight, TRANSPARENT
    visible, folds = parent.visible, parent.folds
    if "font-size" in values:
        size = _inherited(values["font-size"], size, 16.0, lambda value: font_size(value, parent.size))
    if "color" in values:
        ink = _inherited(values["color"], ink, "#000000", lambda value: _ink(value, parent.colour))
    if "background-color" in values:
        ground = _own(values["background-color"], parent.ground, TRANSPARENT, lambda value: _ink(value, ink))
    if "font-weight" in values:
        weight = _inherited(values["font-weight"], weight, 400, lambda value: font_weight(value, parent.weight))
    if "font-family" in values:
        names = _inherited(values["font-family"], names, (), families)
    if "visibility" in values:
        visible = _inherited(values["visibility"], "visible" if visible else "hidden", "visible", str) == "visible"
    if "white-space" in values:
        folds = _inherited(values["white-space"], "normal" if folds else "pre", "normal", str) in {"normal", "nowrap"}
    display = _display(values, display, parent)
    inline = display in _INLINE
    pictures = _pictures(values)
    covered = bool(pictures) or _is_over_something(values, ground, parent)
    through = covered and ground == TRANSPARENT and not _is_faded(values) and not _is_placed(values)
    return Look(
        display, size, weight, names, ink, ground,
        parent.background if ground == TRANSPARENT else over(ground, parent.background),
        struck=_is_struck(values, display, parent),
        raised=inline and (parent.raised or _raised(values, size, parent.size)),
        visible=visible, gone=parent.gone or display == "none" or _shut(values, display, size),
        apart=_out_of_line(values), covered=covered, pictures=pictures,
        borders=_borders(values, ink), folds=folds, custom=parent.custom, backdrop=parent.backdrop if through else NOTHING)


_FULL = 400
"""Characters of source up to which the texts in a box fill it: with more, none of them stands on all of its ground."""


def _backdrop(look: Look, parent: Look, element: Element) -> Backdrop:
    """What an element's own background images show behind its texts."""
    known = look.ground.startswith("#") or not parent.covered
    everywhere = element.tag not in {"body", "html"} and text_length(element, _FULL) < _FULL
    return backdrop(look.pictures, look.background if known else None, everywhere)


def _pictures(values: Mapping[str, str]) -> str:
    written = values.get("background-image", "none")
    return "" if written.lower() in {"none", *WIDE} else written


def _is_over_something(values: Mapping[str, str], ground: str, parent: Look) -> bool:
    """Whether what lies behind an element's text is not only its own ground or that of the boxes around it."""
    opaque = ground.startswith("#")
    return _is_faded(values) or (not opaque and (parent.covered or _is_placed(values)))


def _is_faded(values: Mapping[str, str]) -> bool:
    opacity = values.get("opacity", "1")
    return opacity not in WIDE and float(opacity.rstrip("%")) < (100 if opacity.endswith("%") else 1)


def _is_placed(values: Mapping[str, str]) -> bool:
    """Whether a box lies over whatever is there."""
    return values.get("position") in {"absolute", "fixed"}


def _borders(values: Mapping[str, str], ink: str) -> tuple[tuple[str, str], ...]:
    if _BORDERS.isdisjoint(values):
        return ()
    found = ((name, _ink(values[name], ink)) for name in BORDER_COLOURS if name in values)
    return tuple((name, value) for name, value in found if value is not None and value != TRANSPARENT)


def _ink(value: str, current: str) -> str | None:
    found = colour(value)
    return current if found == "currentcolor" else found


def is_inline(look: Look) -> bool:
    """Whether an element runs on in its line: its text joins what stands before and after it."""
    return look.display in _INLINE or look.display.startswith("inline-")


def is_box_in_line(look: Look) -> bool:
    """Whether an element stands in a line as a box of its own."""
    return look.display.startswith("inline-") or look.display == "-webkit-inline-box"


def _settled(declared: Mapping[str, str], custom: Mapping[str, str]) -> Mapping[str, str]:
    """The declared values with `var()` filled in; what turns out invalid is as if unset."""
    if "var(" not in " ".join(declared.values()):
        return declared
    settled = {}
    for name, value in declared.items():
        if "var(" in value and not name.startswith("--"):
            filled = substitute(value, custom)
            value = (substituted(name, filled) if filled is not None else None) or "unset"
        settled[name] = value
    return settled


def _inherited(value: str, parent: T, initial: T, read: Callable[[str], T | None]) -> T:
    word = value.lower()
    if word in WIDE:
        return initial if word == "initial" else parent
    found = read(value)
    return parent if found is None else found


def _own(value: str, parent: T, initial: T, read: Callable[[str], T | None]) -> T:
    word = value.lower()
    if word in WIDE:
        return parent if word == "inherit" else initial
    found = read(value)
    return initial if found is None else found


def _display(values: Mapping[str, str], default: str, parent: Look) -> str:
    written = values.get("display", default)
    display = _WIDE_DISPLAYS.get(written, written)
    if written == "inherit":
        display = parent.display
    elif written in {"revert", "revert-layer"}:
        display = default
    if display in _AS_BLOCKS and (parent.display in _FLEX or _out_of_line(values)):
        return _AS_BLOCKS[display]
    return display


def _out_of_line(values: Mapping[str, str]) -> bool:
    return values.get("float", "none") not in {"none", *WIDE} or values.get("position") in {"absolute", "fixed"}


def _is_struck(values: Mapping[str, str], display: str, parent: Look) -> bool:
    """Whether a line goes through an element's text; one around it goes through what stands in its flow."""
    line = values.get("text-decoration-line", "none")
    if "line-through" in line or (line == "inherit" and parent.struck):
        return True
    return parent.struck and not display.startswith("inline-") and not _out_of_line(values)


def _raised(values: Mapping[str, str], size: float, parent_size: float) -> bool:
    align = values.get("vertical-align", "")
    if align in {"super", "top", "text-top"}:
        return align == "super" or size < parent_size
    if size >= parent_size:
        return False
    if align and (length(align, size, size) or 0) > 0:
        return True
    if values.get("position") != "relative":
        return False
    return (length(values.get("top", ""), size) or 0) < 0 or (length(values.get("bottom", ""), size) or 0) > 0


def _shut(values: Mapping[str, str], display: str, size: float) -> bool:
    """Whether an element shows nothing of what it holds: fully transparent, or a clipped box without height or width."""
    opacity = values.get("opacity")
    if opacity is not None and opacity not in WIDE and float(opacity.rstrip("%")) <= 0:
        return True
    if values.get("overflow", "visible") not in {"hidden", "clip"} or display in _INLINE or display.startswith("table-"):
        return False
    return any(length(values[name], size) == 0 for name in ("max-height", "height", "max-width", "width") if name in values)
