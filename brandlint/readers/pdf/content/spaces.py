"""Colour spaces as PDF writes them: which inks or lights a colour is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from brandlint.documents.visuals import ColourSpace
from brandlint.readers.pdf.content.objects import each, entry, identity, name, number

_DEEPEST = 6
_PROCESS = {"/Cyan": 0, "/Magenta": 1, "/Yellow": 2, "/Black": 3}


@dataclass(frozen=True, slots=True)
class Space:
    """A colour space.

    Attributes:
        kind: as people call it.
        count: how many components a colour in it has.
        names: of spot colours, and of the process inks among them.
        base: the space of a palette's colours, or of a pattern's own colour.
        written: the space as the file has it; None for those that every file has.
        pattern: colours in it are patterns.
    """

    kind: ColourSpace
    count: int
    names: tuple[str, ...] = ()
    base: Space | None = field(default=None, compare=False)
    written: Any = field(default=None, compare=False)
    pattern: bool = False


GREY, RGB, CMYK = Space(ColourSpace.GREY, 1), Space(ColourSpace.RGB, 3), Space(ColourSpace.CMYK, 4)
_PATTERN = Space(ColourSpace.OTHER, 0, pattern=True)
_DEVICE = {"/DeviceGray": GREY, "/G": GREY, "/CalGray": GREY, "/DeviceRGB": RGB, "/RGB": RGB, "/CalRGB": RGB,
           "/DeviceCMYK": CMYK, "/CMYK": CMYK, "/CalCMYK": CMYK, "/Pattern": _PATTERN}
_OF_COUNT = {1: GREY, 3: RGB, 4: CMYK}


def space_of(written: Any, resources: Any = None, depth: int = 0) -> Space | None:
    """The colour space that a name or an array stands for; None for one that is not understood.

    Args:
        written: from a content stream or the file.
        resources: where a name is looked up that is no device's.
    """
    if depth > _DEEPEST:
        return None
    called = name(written)
    if called is not None:
        own = entry(entry(resources, "/ColorSpace"), called)
        return space_of(own, resources, depth + 1) if own is not None and called not in _DEVICE else _DEVICE.get(called)
    members = each(written)
    family = name(members[0]) if members else None
    if family in ("/CalGray", "/CalRGB", "/DeviceGray", "/DeviceRGB", "/DeviceCMYK"):
        return _DEVICE[family]
    if len(members) < 2:
        return _DEVICE.get(family or "")
    return _of_array(family, members, written, resources, depth)


def _of_array(family: str | None, members: list[Any], written: Any, resources: Any, depth: int) -> Space | None:
    match family:
        case "/ICCBased":
            return _OF_COUNT.get(int(number(entry(members[1], "/N")) or 0))
        case "/Lab":
            return Space(ColourSpace.LAB, 3, written=written)
        case "/Indexed" | "/I":
            base = space_of(members[1], resources, depth + 1)
            return Space(base.kind, 1, base.names, base, written) if base else None
        case "/Pattern":
            return Space(ColourSpace.OTHER, 0, base=space_of(members[1], resources, depth + 1), pattern=True)
        case "/Separation":
            return _spot([str(members[1])], written)
        case "/DeviceN":
            return _spot([str(one) for one in each(members[1])], written)
        case _:
            return None


def _spot(names: list[str], written: Any) -> Space:
    """A space of named inks; process inks alone are no spot colours."""
    kind = ColourSpace.CMYK if all(one in _PROCESS for one in names) else ColourSpace.SPOT
    return Space(kind, len(names), tuple(one.removeprefix("/") for one in names), written=written)


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour: its space and components, or the pattern that takes its place."""

    space: Space
    values: tuple[float, ...] = ()
    pattern: Any = field(default=None, compare=False)

    @property
    def inks(self) -> tuple[float, ...]:
        """Its components as visuals give them: four process inks in their order, whichever way they are named."""
        if self.space.kind is ColourSpace.CMYK and self.space.names:
            amounts = [0.0] * 4
            for called, value in zip(self.space.names, self.values, strict=False):
                amounts[_PROCESS[f"/{called}"]] = value
            return tuple(amounts)
        return self.values

    @property
    def is_white(self) -> bool:
        """Whether it leaves the paper as it is."""
        if not self.values:
            return False
        if self.space.kind in (ColourSpace.CMYK, ColourSpace.SPOT):
            return max(self.values) <= 0.001
        if self.space.kind is ColourSpace.LAB:
            return self.values[0] >= 99.9
        return self.space.kind in (ColourSpace.GREY, ColourSpace.RGB) and min(self.values) >= 0.999

    @property
    def key(self) -> tuple[Any, ...]:
        return self.space, self.values, identity(self.pattern)


def first_colour(space: Space) -> Colour:
    """The colour that a space begins with: black, or the full ink."""
    if space.kind is ColourSpace.CMYK and not space.names:
        return Colour(space, (0.0, 0.0, 0.0, 1.0))
    return Colour(space, ((1.0 if space.kind is ColourSpace.SPOT or space.names else 0.0),) * space.count)


BLACK = Colour(GREY, (0.0,))
