"""What a piece of artwork shows, in parts of its width from 0 to 100, before any format writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from textwrap import wrap
from typing import Any, NamedTuple


class Area(NamedTuple):
    """A flat area."""

    x: float
    y: float
    wide: float
    high: float
    ink: str
    round: float = 0


class Photo(NamedTuple):
    """A photograph."""

    x: float
    y: float
    wide: float
    high: float
    seed: int


class Words(NamedTuple):
    """A line of text; ``y`` is its baseline. Raised are the letters behind the separator of cents."""

    x: float
    y: float
    size: float
    ink: str
    face: str
    text: str
    struck: bool = False
    raised: str = ""


class Logo(NamedTuple):
    """A logo: the width that it takes up, and what is wrong with it."""

    x: float
    y: float
    wide: float
    mono: bool
    stretch: float = 1
    turn: float = 0
    mirrored: bool = False
    ink: str = ""


Element = Area | Photo | Words | Logo


@dataclass(frozen=True)
class Look:
    """What of a look can go wrong; the values are those of a right one, None where the layout's own holds.

    Attributes:
        inks: other colours than the brand's, by what they are for (ground, dark, price, text); "#RRGGBB", or another such use.
        legal: size of the small print in parts of the width.
        strange: a typeface that the guide does not name.
        logo: changes of the logo by the names of `Logo`; ``missing`` leaves it out.
        print: settings for the printer: bleed_mm, dpi, rgb, loose (a font that is not embedded).
        pixels: width of a picture, in px.
        first_frame: whether the first frame of a moving picture shows the offer.
        alt: an alternative text for the page that shows the picture.
    """

    inks: dict[str, str] = field(default_factory=dict)
    legal: float = 2.25
    strange: str = ""
    logo: dict[str, Any] = field(default_factory=dict)
    print: dict[str, Any] = field(default_factory=dict)
    pixels: int | None = None
    first_frame: bool = True
    alt: str | None = None


class Scene(NamedTuple):
    """Elements on a sheet that is ``high`` times 1 % of its width high."""

    high: float
    ground: str
    elements: tuple[Element, ...]


class Drawing:
    """Collects the elements of a scene in a brand's colours.

    Args:
        words: what the piece says, by key.
        inks: colours by their use: ground, dark, text, price; "#RRGGBB".
        raised: whether cents stand raised, without their separator.
    """

    def __init__(self, words: dict[str, Any], inks: dict[str, str], look: Look, *, raised: bool = False) -> None:
        self.words, self.inks, self.look, self.raised = words, {**inks, **{use: inks.get(ink, ink) for use, ink in look.inks.items()}}, look, raised
        self.elements: list[Element] = []

    def area(self, x: float, y: float, wide: float, high: float, ink: str, round_: float = 0) -> None:
        self.elements.append(Area(x, y, wide, high, self.inks.get(ink, ink), round_))

    def photo(self, x: float, y: float, wide: float, high: float, seed: int) -> None:
        self.elements.append(Photo(x, y, wide, high, seed))

    def say(self, key: str, x: float, y: float, size: float, ink: str, room: float, face: str = "body", **how: Any) -> None:
        """Writes what stands under a key ("one.price"), smaller where the room asks for it."""
        text = read(self.words, key)
        fits = max(2.1, min(size, room / (0.56 * len(text))))
        raised = ""
        if self.raised and key.endswith("price"):
            text, raised = cents_of(text)
        self.elements.append(Words(x, y, round(fits, 2), self.inks.get(ink, ink), face, text, raised=raised, **how))

    def small(self, x: float, y: float, ink: str, room: float) -> None:
        """Writes the small print over as many lines as it needs, upwards from the last."""
        size = self.look.legal
        lines = wrap(self.words["legal"], int(room / (0.54 * max(size, 2))))
        for at, line in enumerate(lines):
            self.elements.append(Words(x, y - (len(lines) - 1 - at) * size * 1.3, size, self.inks.get(ink, ink), "body", line))

    def logo(self, x: float, y: float, wide: float, *, mono: bool = False) -> None:
        changes = dict(self.look.logo)
        if not changes.pop("missing", False):
            wide *= changes.pop("scale", 1)
            self.elements.append(Logo(x, y, wide, **{"mono": mono, **changes}))

    def scene(self, high: float, ground: str) -> Scene:
        return Scene(high, self.inks.get(ground, ground), tuple(self.elements))


def read(words: dict[str, Any], key: str) -> str:
    """What stands under a key with dots."""
    value: Any = words
    for part in key.split("."):
        value = value[part]
    return str(value)


def cents_of(price: str) -> tuple[str, str]:
    """A price without its cents, and these: "€ 3,45" gives "€ 3" and "45"; a sign behind stands between."""
    for sign in ",.":
        whole, found, rest = price.partition(sign)
        if found and rest[:2].isdigit():
            return whole + rest[2:], rest[:2]
    return price, ""


def market(pen: Drawing, high: float) -> Scene:
    """A photograph above, an offer in a badge and a second one below."""
    top = high * 0.36
    pen.photo(-6, -6, 112, top + 6, 3)
    pen.logo(8, top + 5, 30)
    pen.say("head", 8, top + 23, 6.6, "dark", 84, "head")
    pen.say("one.name", 8, top + 31, 5, "text", 50)
    pen.area(8, top + 34, 40, 15, "price", 2)
    pen.say("one.price", 11, top + 45, 10, "#FFFFFF", 34, "head")
    pen.say("one.was", 53, top + 45, 5, "text", 30, struck=True)
    pen.say("two.name", 8, top + 57, 4, "text", 46)
    pen.say("two.price", 60, top + 57, 4.6, "price", 30, "head")
    pen.say("until", 8, high - 26, 3, "text", 84)
    pen.say("code", 8, high - 21, 3, "text", 84)
    pen.say("delivery", 8, high - 16, 2.8, "text", 60)
    pen.say("call", 70, high - 16, 2.8, "text", 24)
    pen.small(8, high - 6, "text", 84)
    return pen.scene(high, "ground")


def night(pen: Drawing, high: float) -> Scene:
    """White on the brand's dark colour, a light panel with the code, a band in a tint."""
    pen.logo(8, 8, 32, mono=True)
    pen.say("head", 8, high * 0.3, 7, "#FFFFFF", 84, "head")
    pen.say("one.name", 8, high * 0.38, 5, "#FFFFFF", 80)
    pen.say("one.was", 8, high * 0.44, 5, "#FFFFFF", 26, struck=True)
    pen.say("one.price", 36, high * 0.46, 13, "#FFFFFF", 54, "head")
    pen.area(8, high * 0.54, 84, 12, "ground", 1.5)
    pen.say("code", 11, high * 0.54 + 7.5, 3.4, "text", 78)
    pen.say("until", 8, high * 0.74, 3.2, "#FFFFFF", 84)
    pen.say("returns", 8, high * 0.8, 3.2, "#FFFFFF", 84)
    pen.say("site", 8, high * 0.86, 3.4, "#FFFFFF", 60, "head")
    pen.small(8, high - 5, "#FFFFFF", 84)
    return pen.scene(high, "dark")


def cards(pen: Drawing, high: float) -> Scene:
    """Two products on white cards, a dark strip with the code, contacts."""
    pen.logo(6, 5, 28)
    pen.say("head", 40, 12, 5, "dark", 54, "head")
    for key, left in (("one", 6), ("two", 52)):
        pen.area(left, 18, 42, high * 0.36, "#FFFFFF", 1)
        pen.photo(left + 2, 20, 38, high * 0.36 - 4, len(key) + left)
        low = 18 + high * 0.36
        pen.say(f"{key}.name", left, low + 6, 3.6, "text", 42)
        pen.say(f"{key}.was", left, low + 12, 3.2, "text", 18, struck=True)
        pen.say(f"{key}.price", left + 17, low + 12.5, 6.4, "price", 25, "head")
    pen.area(-6, high - 27, 112, 8, "dark")
    pen.say("code", 6, high - 22, 3.2, "#FFFFFF", 88)
    pen.say("until", 6, high - 14, 2.6, "text", 54)
    pen.say("returns", 62, high - 14, 2.5, "text", 34)
    pen.small(6, high - 3, "text", 56)
    pen.say("call", 66, high - 5, 2.6, "text", 28)
    return pen.scene(high, "ground")


LAYOUTS: dict[str, Callable[[Drawing, float], Scene]] = {"market": market, "night": night, "cards": cards}
SAYS = {
    "market": ("one.price", "one.was", "two.price", "until", "code", "delivery", "call"),
    "night": ("one.price", "one.was", "until", "code", "returns", "site"),
    "cards": ("one.price", "one.was", "two.price", "two.was", "until", "code", "returns", "call"),
    "flow": ("one.price", "one.was", "two.price", "two.was", "until", "code", "returns", "delivery", "call", "site"),
}


def all_words(scene: Scene) -> Iterator[Words]:
    return (one for one in scene.elements if isinstance(one, Words))
