"""A walk through an SVG: what is shown, in which look and where, and what is only said in titles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from brandlint.documents.places import Box
from brandlint.readers.layout import Drawing
from brandlint.readers.layout.pieces import upright
from brandlint.readers.layout.strikes import Stroke, stroke_of
from brandlint.readers.matrices import Matrix
from brandlint.readers.svg.colouring import Filled, hex_of
from brandlint.readers.svg.geometry import box_around, natural_size, shape_box, shape_corners, size_of, transform, viewport
from brandlint.readers.svg.runs import Run, TextSetter, stacked
from brandlint.readers.svg.styles import Looks, Sheet, length, looks
from brandlint.readers.svg.tree import Chars, Element
from brandlint.readers.svg.widths import text_width

_NEVER_SHOWN = {"defs", "symbol", "clipPath", "mask", "pattern", "marker", "metadata", "style", "script", "linearGradient",
                "radialGradient", "filter", "solidColor", "html:style", "html:script"}
_SHAPES = {"rect", "circle", "ellipse", "polygon", "polyline", "path", "line"}
_LABELS = {"title", "desc"}
_HTML_BLOCKS = {f"html:{name}" for name in (
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "td", "th", "tr", "table", "section", "article", "header",
    "footer", "blockquote", "body", "br")}
LONGEST = 400_000
"""Characters: a picture with more text than this is none that a person reads."""
MOST_USES = 500
_OPAQUE = 0.99
_PHYSICAL = re.compile(r"\d\s*(?:mm|cm|in|pt|pc)\s*\Z", re.IGNORECASE)
_DEEPEST_USE = 6


class Anchor(NamedTuple):
    """A link of the picture: its element, its address, and whether it holds a shape, as a button does."""

    element: Element
    url: str
    holds_shape: bool


@dataclass(slots=True)
class Shown:
    """What a walk finds."""

    runs: list[Run] = field(default_factory=list)
    drawings: list[Drawing] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    labels: list[list[Chars]] = field(default_factory=list)
    named: list[Element] = field(default_factory=list)
    """Elements with an `aria-label`."""
    links: list[Anchor] = field(default_factory=list)
    images: list[tuple[Element, Box | None]] = field(default_factory=list)
    filled: list[Filled] = field(default_factory=list)
    """Shapes and pictures in the order in which they are drawn."""
    drawn_before: list[int] = field(default_factory=list)
    """Of each run, how many of `filled` were drawn before it."""
    width: float = 0.0
    height: float = 0.0
    physical: bool = False
    """The size is given in mm, cm, inches or points: it is made for paper."""
    uses: int = 0
    too_long: bool = False
    """There was more text than `LONGEST`; the rest was left out."""


class _Where(NamedTuple):
    """The state at an element: the path to it, the look and place that it has, and what it stands in."""

    path: tuple[Element, ...]
    looks: Looks
    matrix: Matrix
    width: float
    height: float
    link: int | None = None
    language: str | None = None
    uses: int = 0


class Walk:
    """Walks through a tree once.

    Args:
        root: the `<svg>`.
    """

    def __init__(self, root: Element) -> None:
        self.root = root
        self.shown = Shown()
        everything = list(descendants(root))
        self.sheet = Sheet("".join(chars.text for chars in element.text()) for element in everything
                           if element.name in {"style", "html:style"})
        self.by_id = {element.attributes["id"]: element for element in everything if "id" in element.attributes}
        self._uses = 0
        self._length = 0

    def go(self) -> Shown:
        """Walk, and return what was found."""
        natural = natural_size(self.root)
        matrix, width, height = viewport(self.root, *natural)
        self.shown.width, self.shown.height = size_of(self.root)
        self.shown.physical = _PHYSICAL.search(self.root.attributes.get("width", "")) is not None
        self._inside(self.root, self._at(self.root, _Where((), Looks(), matrix, width, height)))
        self.shown.runs = [run if self._is_on_canvas(run) else run._replace(looks=run.looks._replace(hidden=True))
                           for run in self.shown.runs]
        self.shown.uses = self._uses
        return self.shown

    def _is_on_canvas(self, run: Run) -> bool:
        piece = run.piece(0)
        box = upright(piece.box, piece.angle)
        return box.right > 0 and box.bottom > 0 and box.left < self.shown.width and box.top < self.shown.height

    def _at(self, element: Element, above: _Where) -> _Where:
        path = (*above.path, element)
        declared = self.sheet.declared(path)
        own = looks(declared, above.looks)
        matrix = above.matrix.of(transform(declared.get("transform", "")))
        language = element.attributes.get("systemLanguage", "").partition(",")[0].strip() or above.language
        if element.attributes.get("aria-label", "").strip() and not own.unseen:
            self.shown.named.append(element)
        return above._replace(path=path, looks=own, matrix=matrix, language=language)

    def _inside(self, element: Element, here: _Where) -> None:
        for child in element.elements():
            if child.name in _LABELS:
                self.shown.labels.append(list(child.text()))
            elif child.name not in _NEVER_SHOWN:
                self._element(child, self._at(child, here))

    def _element(self, element: Element, here: _Where) -> None:
        match element.name:
            case "text":
                self._text(element, here)
            case "a":
                self._inside(element, here._replace(link=self._link(element, here)))
            case "use":
                self._use(element, here)
            case "image":
                self._image(element, here)
            case "foreignObject":
                self._html(element, here)
            case "svg":
                inner, width, height = viewport(element, here.width, here.height)
                self._inside(element, here._replace(matrix=here.matrix.of(inner), width=width, height=height))
            case name:
                if name in _SHAPES and not here.looks.unseen:
                    self._shape(element, here)
                self._inside(element, here)

    def _text(self, element: Element, here: _Where) -> None:
        setter = TextSetter(here.matrix, here.link, here.language)
        self._set(element, here, setter)
        self._runs(setter.runs())

    def _runs(self, runs: Iterable[Run]) -> None:
        for run in runs:
            seen = run.looks.unseen or run.looks.is_text_shown
            self.shown.runs.append(run if seen else run._replace(looks=run.looks._replace(hidden=True)))
            self.shown.drawn_before.append(len(self.shown.filled))

    def _set(self, element: Element, here: _Where, setter: TextSetter) -> None:
        setter.move(element, here.looks.size)
        before, setter.stretch = setter.stretch, self._stretch(element, here) or setter.stretch
        self._set_children(element, here, setter)
        setter.stretch = before

    def _stretch(self, element: Element, here: _Where) -> float | None:
        """How much a text is drawn out to fill the length that is given for it."""
        wanted = length(element.attributes.get("textLength", ""), whole=here.width)
        text = " ".join("".join(chars.text for chars in element.text()).split()) if wanted > 0 else ""
        usual = text_width(text, here.looks.size, here.looks.weight, here.looks.families, here.looks.spacing)
        return wanted / usual if usual else None

    def _set_children(self, element: Element, here: _Where, setter: TextSetter) -> None:
        for child in element.children:
            if isinstance(child, Chars):
                self._add(child, here.looks, setter)
            elif child.name in _LABELS:
                self.shown.labels.append(list(child.text()))
            elif child.name == "a":
                self._linked_text(child, here, setter)
            else:
                if child.name == "textPath":
                    setter.jump(*self._beginning(child, here))
                self._set(child, self._at(child, here), setter)

    def _add(self, chars: Chars, own: Looks, setter: TextSetter) -> None:
        room = LONGEST - self._length
        self._length += len(chars.text)
        self.shown.too_long |= self._length > LONGEST
        if room > 0:
            setter.add(chars._replace(text=chars.text[:room]), own)

    def _linked_text(self, element: Element, here: _Where, setter: TextSetter) -> None:
        """A link inside a text: only what stands in it leads somewhere."""
        setter.flush()
        before, setter.link = setter.link, self._link(element, here)
        self._set(element, self._at(element, here), setter)
        setter.flush()
        setter.link = before

    def _beginning(self, element: Element, here: _Where) -> tuple[float, float]:
        """Where the path begins that a text runs along."""
        path = self.by_id.get(_href(element).removeprefix("#"))
        numbers = path.attributes.get("d", "").replace(",", " ").lstrip("Mm ").split()[:2] if path else []
        return (length(numbers[0]), length(numbers[1])) if len(numbers) == 2 else (here.width / 2, here.height / 2)

    def _link(self, element: Element, here: _Where) -> int | None:
        url = _href(element)
        if not url or url.startswith("#"):
            return here.link
        self.shown.links.append(Anchor(element, url, any(inner.name in _SHAPES for inner in descendants(element))))
        return len(self.shown.links) - 1

    def _use(self, element: Element, here: _Where) -> None:
        target = self.by_id.get(_href(element).removeprefix("#"))
        self._uses += 1
        if target is None or here.uses >= _DEEPEST_USE or self._uses > MOST_USES or target in here.path:
            return
        moved = transform(f"translate({element.attributes.get('x', '0')} {element.attributes.get('y', '0')})")
        there = here._replace(matrix=here.matrix.of(moved), uses=here.uses + 1)
        if target.name in {"symbol", "svg"}:
            self._inside(target, self._at(target, self._symbol(element, target, there)))
        else:
            self._element(target, self._at(target, there))

    def _symbol(self, element: Element, target: Element, here: _Where) -> _Where:
        """Inside a symbol that is fitted into the size which its user gives."""
        if "viewBox" not in target.attributes:
            return here
        kept = {name: value for name, value in target.attributes.items() if name in {"viewBox", "preserveAspectRatio"}}
        sizes = ((name, element.attributes.get(name) or target.attributes.get(name)) for name in ("width", "height"))
        sized = Element(target.name, {**kept, **{name: value for name, value in sizes if value}}, target.start)
        inner, width, height = viewport(sized, here.width, here.height)
        return here._replace(matrix=here.matrix.of(inner), width=width, height=height)

    def _image(self, element: Element, here: _Where) -> None:
        if not here.looks.unseen and _href(element):
            box = shape_box(element, here.matrix, here.width, here.height)
            self.shown.images.append((element, box))
            if box is not None:
                self.shown.drawings.append(Drawing(box, picture=True))
                within = here.width, here.height
                self.shown.filled.append(Filled(element, box, None, None, False, True, False, here.matrix, within))

    def _shape(self, element: Element, here: _Where) -> None:
        corners = shape_corners(element, here.matrix, here.width, here.height)
        width = length(self.sheet.declared(here.path).get("stroke-width", "1")) * here.matrix.scale
        stroke = stroke_of(corners, width)
        if stroke is not None:
            self.shown.strokes.append(stroke)
        elif corners:
            self.shown.drawings.append(Drawing(box_around(corners)))
        self._fill(element, here, corners)

    def _fill(self, element: Element, here: _Where, corners: list[tuple[float, float]]) -> None:
        own = here.looks
        solid = own.solid * own.fill_solid > _OPAQUE
        # What has a stroke and says nothing of a fill is drawn as lines; black is nobody's choice there.
        filled = own.fill or ("none" if own.stroke else "black")
        fill = hex_of(filled) if solid and element.name != "line" else None
        stroke = hex_of(own.stroke) if own.solid > _OPAQUE else None
        box = box_around(corners) if corners else Box(None, 0.0, 0.0, self.shown.width, self.shown.height)
        shows = (own.fill or "black") != "none" or (own.stroke or "none") != "none"
        even = element.name == "rect" and here.matrix.angle % 90 == 0 and not (here.matrix.b and here.matrix.a)
        within = here.width, here.height
        self.shown.filled.append(Filled(element, box, fill, stroke, fill is not None, shows, even, here.matrix, within))

    def _html(self, element: Element, here: _Where) -> None:
        box = shape_box(element, Matrix(), here.width, here.height)
        if box is not None:
            setter = TextSetter(here.matrix, here.link, here.language)
            self._runs(stacked(list(self._paragraphs(element, here)), box, setter))

    def _paragraphs(self, element: Element, here: _Where) -> Iterator[tuple[list[Chars], Looks]]:
        """The paragraphs of HTML, each with its look; inline elements do not part them."""
        paragraph: list[Chars] = []
        for child in element.children:
            if isinstance(child, Chars):
                paragraph.append(child)
            elif child.name in _NEVER_SHOWN:
                continue
            elif child.name in _HTML_BLOCKS:
                yield paragraph, here.looks
                paragraph = []
                yield from self._paragraphs(child, self._at(child, here))
            else:
                paragraph.extend(child.text())
        yield paragraph, here.looks


def descendants(element: Element) -> Iterator[Element]:
    waiting = [element]
    while waiting:
        found = waiting.pop()
        yield found
        waiting.extend(reversed(list(found.elements())))


def _href(element: Element) -> str:
    return element.attributes.get("href", "").strip()
