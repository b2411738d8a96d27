"""How a text in an SVG looks: attributes, style sheets and inline styles, and what is inherited from groups."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from brandlint.readers.svg.tree import Element

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_AT_BLOCK = re.compile(r"@[\w-]+[^;{]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})")
_COMPOUND = re.compile(r"(?P<tag>[\w-]+|\*)?(?P<rest>(?:[.#][\w-]+)*)$")
_IMPORTANT = re.compile(r"\s*!\s*important\s*$", re.IGNORECASE)
_FONT = re.compile(r"(?:^|\s)(?P<size>[\d.]+(?:px|pt|em|rem|%|mm|cm|in))(?:/\S+)?\s+(?P<family>.+)$")
_FONT_WEIGHT = re.compile(r"(?:^|\s)(?P<weight>bold|bolder|lighter|[1-9]00)\s")
_NUMBER = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(px|pt|pc|mm|cm|in|em|ex|rem|%)?", re.IGNORECASE)
_FARTHEST = 1e7
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
_SIZE_NAMES = {"xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": 16.0, "large": 18.0, "x-large": 24.0, "xx-large": 32.0}
_WEIGHTS = {"normal": 400, "bold": 700, "bolder": 700, "lighter": 300}
_PROPERTIES = {"font", "font-size", "font-weight", "font-family", "fill", "opacity", "display", "visibility", "stroke-width",
               "text-decoration", "text-decoration-line", "text-anchor", "baseline-shift", "letter-spacing", "text-transform",
               "fill-opacity", "stroke", "stroke-opacity", "color", "transform"}


class Looks(NamedTuple):
    """The computed look of an element, sizes in its own coordinates."""

    size: float = 16.0
    weight: int = 400
    families: tuple[str, ...] = ()
    fill: str | None = None
    anchor: str = "start"
    struck: bool = False
    hidden: bool = False
    invisible: bool = False
    """By `visibility`, which a child can undo."""
    spacing: float = 0.0
    shift: float = 0.0
    """How far the text is raised by `baseline-shift`."""
    transform: str = "none"
    stroke: str | None = None
    solid: float = 1.0
    """How opaque it is, with the groups that it stands in."""
    fill_solid: float = 1.0
    colour: str | None = None
    """The `color` property, for which `currentColor` stands."""

    @property
    def unseen(self) -> bool:
        return self.hidden or self.invisible

    @property
    def is_text_shown(self) -> bool:
        """Whether characters in this look are seen: filled or outlined."""
        filled = (self.fill or "") not in {"none", "transparent"} and self.fill_solid > 0
        return not self.unseen and (filled or (self.stroke or "none") not in {"none", "transparent"})


class _Rule(NamedTuple):
    specificity: tuple[int, int, int]
    order: int
    path: tuple[tuple[str, str], ...]
    """Compounds from the outermost to the element's own, each with the combinator before it."""
    declarations: tuple[tuple[str, str], ...]


class Sheet:
    """The style sheets of an SVG. Selectors of names, classes and ids are known, alone or one inside the other."""

    def __init__(self, styles: Iterable[str]) -> None:
        self._rules = sorted(_rules("\n".join(styles)), key=lambda rule: (rule.specificity, rule.order))

    def declared(self, path: Sequence[Element]) -> dict[str, str]:
        """What is declared for the last element of a path from the root: attributes, then rules, then its style."""
        element = path[-1]
        found = {name: value for name, value in element.attributes.items() if name in _PROPERTIES}
        for rule in self._rules:
            if _matches(rule.path, path):
                found.update(rule.declarations)
        found.update(_declarations(element.attributes.get("style", "")))
        return found


def looks(declared: dict[str, str], parent: Looks) -> Looks:
    """The look of an element from what is declared for it and how its parent looks."""
    declared = {**_shorthand(declared.get("font", "")), **declared}
    size = _font_size(declared.get("font-size", ""), parent.size)
    decoration = f"{declared.get('text-decoration', '')} {declared.get('text-decoration-line', '')}"
    visibility = declared.get("visibility", "")
    colour = declared.get("color", "").strip() or parent.colour
    return Looks(
        size=size, weight=_weight(declared.get("font-weight", ""), parent.weight),
        families=_families(declared.get("font-family", "")) or parent.families,
        fill=_ink(declared.get("fill", ""), parent.fill, colour), anchor=declared.get("text-anchor", "").strip() or parent.anchor,
        struck=parent.struck or "line-through" in decoration,
        hidden=parent.hidden or declared.get("display", "").strip() == "none" or _is_zero(declared.get("opacity", "1")),
        invisible=visibility.strip() in {"hidden", "collapse"} if visibility.strip() not in {"", "inherit"} else parent.invisible,
        spacing=length(declared["letter-spacing"], size) if "letter-spacing" in declared else parent.spacing,
        shift=parent.shift + _shift(declared.get("baseline-shift", ""), parent.size),
        transform=declared.get("text-transform", parent.transform),
        stroke=_ink(declared.get("stroke", ""), parent.stroke, colour), colour=colour,
        solid=parent.solid * _part(declared.get("opacity", "1")),
        fill_solid=_part(declared["fill-opacity"]) if "fill-opacity" in declared else parent.fill_solid)


def _ink(declared: str, inherited: str | None, colour: str | None) -> str | None:
    declared = declared.strip()
    if declared.lower() == "currentcolor":
        return colour
    return declared if declared and declared != "inherit" else inherited


def _part(text: str) -> float:
    """An opacity as a part of one."""
    match = _NUMBER.match(text)
    if match is None:
        return 1.0
    return min(1.0, max(0.0, float(match.group(1)) / (100 if match.group(2) == "%" else 1)))


def length(text: str, size: float = 16.0, whole: float = 0.0) -> float:
    """A length in pixels: `size` is that of the type, `whole` what a percentage is of. What is no length is 0."""
    match = _NUMBER.match(text)
    if not match:
        return 0.0
    number, unit = bounded(match.group(1)), (match.group(2) or "").lower()
    if unit in {"em", "rem"}:
        return number * size
    if unit == "ex":
        return number * size / 2
    return number * whole / 100 if unit == "%" else number * _UNITS[unit]


def bounded(text: str) -> float:
    """A number as it is written; 0 for one beyond all measure."""
    number = float(text)
    return number if abs(number) < _FARTHEST else 0.0


def _rules(css: str) -> Iterator[_Rule]:
    css = _AT_BLOCK.sub("", _COMMENT.sub("", css))
    for order, match in enumerate(_RULE.finditer(css)):
        declarations = tuple(_declarations(match.group(2)).items())
        for selector in match.group(1).split(","):
            path = _path(selector.strip())
            if path:
                yield _Rule(_specificity(path), order, path, declarations)


def _declarations(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for declaration in _COMMENT.sub("", text).split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            found[name.strip().lower()] = _IMPORTANT.sub("", value).strip()
    return found


def _path(selector: str) -> tuple[tuple[str, str], ...]:
    """The compounds of a selector; empty where it has parts that are not known here."""
    path: list[tuple[str, str]] = []
    combinator = " "
    for part in selector.replace(">", " > ").split():
        if part == ">":
            combinator = ">"
        elif _COMPOUND.fullmatch(part):
            path.append((combinator, part))
            combinator = " "
        else:
            return ()
    return tuple(path)


def _specificity(path: Sequence[tuple[str, str]]) -> tuple[int, int, int]:
    compounds = [compound for _, compound in path]
    names = sum(compound[0] not in ".#*" for compound in compounds)
    return sum(compound.count("#") for compound in compounds), sum(compound.count(".") for compound in compounds), names


def _matches(selector: Sequence[tuple[str, str]], path: Sequence[Element]) -> bool:
    (combinator, compound), rest = selector[-1], selector[:-1]
    if not _fits(compound, path[-1]):
        return False
    if not rest:
        return True
    ends = range(len(path) - 1, 0, -1) if combinator == " " else range(len(path) - 1, max(0, len(path) - 2), -1)
    return any(_matches(rest, path[:end]) for end in ends)


def _fits(compound: str, element: Element) -> bool:
    match = _COMPOUND.fullmatch(compound)
    if match is None or (match["tag"] not in {None, "*", element.name.removeprefix("html:")}):
        return False
    classes = element.attributes.get("class", "").split()
    return all(part[1:] in classes if part[0] == "." else part[1:] == element.attributes.get("id")
               for part in re.findall(r"[.#][\w-]+", match["rest"]))


def _shorthand(font: str) -> dict[str, str]:
    match = _FONT.search(font)
    if not match:
        return {}
    weight = _FONT_WEIGHT.search(font)
    return {"font-size": match["size"], "font-family": match["family"], "font-weight": weight["weight"] if weight else "normal"}


def _font_size(text: str, parent: float) -> float:
    text = text.strip().lower()
    match text:
        case "" | "inherit":
            return parent
        case "smaller":
            return parent / 1.2
        case "larger":
            return parent * 1.2
        case _ if text in _SIZE_NAMES:
            return _SIZE_NAMES[text]
    return length(text, parent, parent) or parent


def _weight(text: str, parent: int) -> int:
    text = text.strip()
    if text.isdecimal():
        return int(text)
    return _WEIGHTS.get(text, parent)


def _families(text: str) -> tuple[str, ...]:
    names = (name.strip().strip("\"'") for name in text.split(","))
    return tuple(name for name in names if name and name != "inherit")


def _shift(text: str, size: float) -> float:
    match text.strip():
        case "super":
            return 0.4 * size
        case "sub":
            return -0.2 * size
        case "" | "baseline":
            return 0.0
        case other:
            return length(other, size, size)


def _is_zero(text: str) -> bool:
    match = _NUMBER.match(text)
    return match is not None and float(match.group(1)) == 0
