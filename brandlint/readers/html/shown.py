"""What a page shows beside its words: the colours of text, grounds and borders, and its typefaces, each with its first place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple, cast

from brandlint.documents.blocks import Role, Variant
from brandlint.documents.places import InSheet, Place
from brandlint.documents.source import Source
from brandlint.documents.text import Origin
from brandlint.documents.visuals import ColourSpace, Paint, PaintedOn, Typeface, Visual, Written
from brandlint.readers.html.attributes import shown_size
from brandlint.readers.html.cascade import Cascade, Won, variable
from brandlint.readers.html.looks import Look
from brandlint.readers.html.media import Environment
from brandlint.readers.html.nodes import Element, TextNode
from brandlint.readers.html.values import TRANSPARENT, colour, over
from brandlint.visuals.grounds import best, worst

GENERIC = frozenset({"serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-sans-serif", "ui-serif",
                     "ui-monospace", "ui-rounded", "math", "emoji", "-apple-system", "blinkmacsystemfont", "inherit", "initial"})
"""What stands for whichever typeface a machine has."""

_SHOWS = re.compile(r"[^\s\u00a0\u034f\u200b-\u200f\u2007\u2060\ufeff\ue000|·•–—-]")
_WORDS = re.compile(r"[^\W_]|[%€£$¥₹]")
"""What makes a text more than a row of signs: stars of a rating, arrows and ticks are pictures, and wear colours of their own."""
_CODE_ELEMENTS = frozenset({"code", "kbd", "samp", "pre", "tt"})
_MONOSPACE = frozenset({"monospace", "ui-monospace"})
_COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\([^()]*\)", re.I)
_FONT_FACE = re.compile(r"@font-face\s*\{[^}]*?font-family\s*:\s*[\"']?([^;\"'}]+)", re.I)
_FONT_SERVICE = re.compile(r"""fonts\.(?:googleapis\.com|bunny\.net)/css2?\?([^"')\s>]+)""", re.I)
_FAMILY_ASKED = re.compile(r"family=([^&:|\"']+)")
_DIGIT = re.compile(r"\d")
_SAYS = 80
_SHORT = 20
_LARGE_PX = 200.0
_MOST_PLACES = 60
_SWATCH_PX = 48
_GREY = 8
_MOST_NAMES = 8
"""Levels by which the parts of a grey differ; nobody needs all the places of one."""


@dataclass(slots=True)
class _Use:
    """The first use of something, how many there are, and how many characters or boxes."""

    element: Element
    environment: Environment
    variant: Variant
    says: str = ""
    uses: int = 0
    size: float = _LARGE_PX
    smallest: Element | None = None
    elements: list[Element] = field(default_factory=list)


class _Behind(NamedTuple):
    """What lies behind a text: its colour, the worst of several, or the address of a picture."""

    ground: str | None = None
    varies: bool = False
    picture: str = ""


_UNKNOWN = _Behind()


def _behind(look: Look, ink: str) -> _Behind:
    if not look.covered:
        return _Behind(look.background)
    colours = look.backdrop.colours
    if colours:
        return _Behind((worst if look.backdrop.everywhere else best)(ink, colours), len(colours) > 1)
    return _Behind(None, bool(look.backdrop.address), look.backdrop.address)


class Shown:
    """Collects what is shown while a page is walked through.

    Args:
        cascade: knows where a value is declared.
        origin: makes places of offsets.
        source: the text with its template tags covered.
    """

    def __init__(self, cascade: Cascade, origin: Origin, source: str) -> None:
        self._cascade = cascade
        self._origin = origin
        self._source = source
        self._texts: dict[tuple[str, _Behind, bool, bool, bool, Variant], _Use] = {}
        self._boxes: dict[tuple[str, str, str | None, Variant], _Use] = {}
        self._faces: dict[tuple[tuple[str, ...], bool], _Use] = {}
        self._resolved: dict[tuple[int, Environment], dict[str, Won]] = {}
        self._may_disable = "disabled" in source.lower()

    def text(self, element: Element, look: Look, chars: str, role: Role, variant: Variant, environment: Environment) -> None:
        """Note a text that is seen."""
        if _SHOWS.search(chars) is None:
            return
        said = " ".join(chars.split())
        ink = over(look.colour, look.background) if not look.covered or look.colour.startswith("#") else TRANSPARENT
        if ink != TRANSPARENT and _WORDS.search(said) is not None:
            large = look.size >= 24 or (look.size >= 18.66 and look.weight >= 700)
            behind = _UNKNOWN if self._may_disable and _is_disabled(element) else _behind(look, ink)
            key = (ink, behind, large, len(said) <= _SHORT, _DIGIT.search(said) is not None, variant)
            use = self._texts.get(key)
            if use is None:
                use = self._texts[key] = _Use(element, environment, variant, said[:_SAYS])
            use.uses += 1
            use.size = min(use.size, look.size)
            if len(use.elements) < _MOST_PLACES:
                use.elements.append(element)
        if not _is_code(element, look):
            self._face(element, look, len(said), role, environment, variant)

    def _face(self, element: Element, look: Look, length: int, role: Role, environment: Environment, variant: Variant) -> None:
        key = look.families, role is Role.HEADING
        use = self._faces.get(key)
        if use is None:
            use = self._faces[key] = _Use(element, environment, variant)
        use.uses += length
        if len(use.elements) < _MOST_PLACES:
            use.elements.append(element)
        if look.size < use.size:
            use.size, use.smallest = look.size, element

    def box(self, element: Element, look: Look, variant: Variant, environment: Environment) -> None:
        """Note the ground and the borders of an element that is seen."""
        if look.ground != TRANSPARENT and not self._is_swatch(element):
            self._note("background-color", over(look.ground, look.background), element, variant, environment)
        for name, value in look.borders:
            ground = look.ground if look.ground.startswith("#") else None
            self._note(name, over(value, look.background), element, variant, environment, ground)
        if look.pictures and "gradient(" in look.pictures:
            for match in _COLOUR.finditer(look.pictures):
                if (stop := colour(match.group())) and stop.startswith("#"):
                    self._note("background-image", stop, element, variant, environment)

    def _is_swatch(self, element: Element) -> bool:
        """Whether a box is a dot or a sample of a product's colour: small both ways, with nothing in it."""
        if any(not isinstance(child, TextNode) or self._says_something(child) for child in element.children):
            return False
        declared = self._cascade.look(element)
        sides = [shown_size(declared.get(name), element.get(name)) for name in ("width", "height")]
        return all(side is not None and side <= _SWATCH_PX for side in sides)

    def _says_something(self, node: TextNode) -> bool:
        return any((self._source[run.start:run.end] if run.chars is None else run.chars).strip() for run in node.runs)

    def _note(self, name: str, value: str, element: Element, variant: Variant, environment: Environment,
              ground: str | None = None) -> None:
        key = (name, value, ground, variant)
        use = self._boxes.get(key)
        if use is None:
            use = self._boxes[key] = _Use(element, environment, variant)
        use.uses += 1
        if len(use.elements) < _MOST_PLACES:
            use.elements.append(element)

    def visuals(self) -> Iterator[Visual]:
        """What was noted. What nobody declared, as the black of text and the blue of links, is nobody's choice and left out."""
        for (ink, behind, large, _, _, variant), use in self._texts.items():
            if (place := self._place(use, "color")) is not None:
                paint = _paint(ink, PaintedOn.TEXT, place, use, variant, behind, bold=large and use.size < 24)
                yield from _by_file(paint, self._of_colour(use, "color", ink))
        for (name, value, ground, variant), use in self._boxes.items():
            if (place := self._place(use, name)) is not None:
                on = PaintedOn.STROKE if name.startswith("border") else PaintedOn.FILL
                yield from _by_file(_paint(value, on, place, use, variant, _Behind(ground)), self._of_colour(use, name, value))
        loaded = self._loaded()
        for (families, heading), use in self._faces.items():
            place, sized = self._place(use, "font-family"), self._size_place(use)
            if place is not None:
                own = next((name for name in families if name.lower() not in GENERIC), None)
                face = Typeface(own, use.size, None, None, sized or place, use.uses,
                                tuple(name for name in families if name != own), heading,
                                None if own is None else own.lower() in loaded)
                yield replace(face, written=self._written(use, "font-family"))
            elif sized is not None:  # Of what is set in the typeface of whoever looks, the size alone is somebody's choice.
                yield Typeface(None, use.size, place=sized, characters=use.uses, heading=heading)

    def _place(self, use: _Use, name: str) -> Place | None:
        return self._place_of(use.element, name, use.environment)

    def _size_place(self, use: _Use) -> Place | None:
        return self._place_of(use.smallest, "font-size", use.environment) if use.smallest else None

    def _place_of(self, element: Element, name: str, environment: Environment) -> Place | None:
        """Where the nearest declaration of a property stands, on the element or one that it inherits from."""
        around: Element | None = element
        while around is not None:
            won = self._declared(around, environment).get(name)
            if won is not None and won.value.lower() not in {"inherit", "unset"}:
                return self._in_file(won.place, won.source) if won.place is not None else None
            around = around.parent if name in _INHERITED else None
        return None

    def _in_file(self, stretch: tuple[int, int], sheet: Source | None) -> Place:
        """The place of a stretch of the page, or of a style sheet of its own."""
        return self._origin.place(*stretch) if sheet is None else InSheet(sheet.name, sheet.place(*stretch))

    def _of_colour(self, use: _Use, name: str, value: str) -> tuple[Written, ...]:
        """Where a colour that is no grey is written."""
        return () if _is_grey(value) else self._written(use, name)

    def _written(self, use: _Use, name: str) -> tuple[Written, ...]:
        """Where a property is declared: each declaration once."""
        found = dict.fromkeys(filter(None, (self._won(element, name, use.environment) for element in use.elements)))
        texts = (self._source if won.source is None else won.source.text for won in found)
        return tuple(Written(self._in_file(won.place, won.source), text[slice(*won.place)])
                     for won, text in zip(found, texts, strict=True) if won.place is not None)

    def _won(self, element: Element, name: str, environment: Environment) -> Won | None:
        """The declaration of a property that holds for an element; None where nobody declares it."""
        around: Element | None = element
        while around is not None:
            won = self._declared(around, environment).get(name) if self._may_declare(around, environment) else None
            if won is not None and won.value.lower() not in {"inherit", "unset"}:
                return self._named(around, won, environment) if won.place is not None else None
            around = around.parent if name in _INHERITED else None
        return None

    def _may_declare(self, element: Element, environment: Environment) -> bool:
        """Whether anything says how an element looks: finding out what costs more than this."""
        return bool(element.attributes) or element.tag in {"body", "html"} or self._cascade.is_styled(element, environment)

    def _named(self, element: Element, won: Won, environment: Environment) -> Won:
        """The declaration of the custom property that a declaration consists of, through as many names as it has; else itself."""
        for _ in range(_MOST_NAMES):
            name, around, found = variable(won.value), cast("Element | None", element), None
            while name and around is not None and found is None:
                found, around = self._declared(around, environment).get(name), around.parent
            if found is None or found.place is None:
                break
            won = found
        return won

    def _declared(self, element: Element, environment: Environment) -> dict[str, Won]:
        key = id(element), environment
        if (known := self._resolved.get(key)) is None:
            known = self._resolved[key] = self._cascade.resolve(element, environment)
        return known

    def _loaded(self) -> frozenset[str]:
        """The typefaces that the page brings along, in lower case."""
        written = "\n".join((self._source, *(sheet.text for sheet in self._cascade.sheets if sheet.source is not None)))
        found = {match.group(1).strip().lower() for match in _FONT_FACE.finditer(written)}
        for match in _FONT_SERVICE.finditer(written):
            for asked in _FAMILY_ASKED.finditer(match.group(1)):
                found.update(name.replace("+", " ").replace("%20", " ").lower() for name in asked.group(1).split("|"))
        return frozenset(found)


def _by_file(paint: Paint, written: Iterable[Written]) -> Iterator[Paint]:
    """A paint for each file in which its colour is written, so that each can be told and mended in its own file."""
    files: dict[str | None, list[Written]] = {}
    for one in written:
        files.setdefault(_file(one.place), []).append(one)
    own = _file(paint.place)
    for file, same in (files or {own: []}).items():
        yield replace(paint, place=paint.place if file == own else same[0].place, written=tuple(same))


def _file(place: Place) -> str | None:
    """The style sheet of its own in which a place is; None for the page."""
    return place.path if isinstance(place, InSheet) else None


def _upwards(element: Element) -> Iterator[Element]:
    around: Element | None = element
    while around is not None:
        yield around
        around = around.parent


def _is_disabled(element: Element) -> bool:
    """Whether a control cannot be used now: its words need no contrast (WCAG 2.2, 1.4.3, inactive components)."""
    return any("disabled" in one.attributes or one.attributes.get("aria-disabled") == "true" for one in _upwards(element))


def _is_code(element: Element, look: Look) -> bool:
    """Whether a text is code in a typewriter's typeface, which no brand chooses."""
    typed = any(name.lower() in _MONOSPACE for name in look.families)
    return typed and any(one.tag in _CODE_ELEMENTS for one in _upwards(element))


_INHERITED = frozenset({"color", "font-family", "font-size"})


def _is_grey(value: str) -> bool:
    parts = [int(value[at:at + 2], 16) for at in (1, 3, 5)]
    return max(parts) - min(parts) <= _GREY


def _paint(value: str, on: PaintedOn, place: Place, use: _Use, variant: Variant, behind: _Behind = _UNKNOWN,
           bold: bool = False) -> Paint:
    parts = tuple(round(int(value[at:at + 2], 16) / 255, 4) for at in (1, 3, 5))
    return Paint(ColourSpace.RGB, parts, on, hex=value.upper(), place=place, uses=use.uses,
                 size=use.size if on is PaintedOn.TEXT else None, ground=behind.ground.upper() if behind.ground else None,
                 bold=bold, says=use.says, variant=variant, varies=behind.varies, behind=behind.picture)


def chars_of(source: str, runs: Iterable[tuple[int, int, str | None]]) -> str:
    """The characters of a text node."""
    return "".join(source[start:end] if chars is None else chars for start, end, chars in runs)
