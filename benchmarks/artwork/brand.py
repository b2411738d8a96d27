"""A brand of the benchmark: its guide, its colours by use, its words, its logos."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import yaml

BRANDS = Path(__file__).parent / "brands"
_STEP = re.compile(r"([MLCZ])([^MLCZ]*)")


class Stroke(NamedTuple):
    """A path of a logo: its commands with absolute points, and its colour."""

    steps: tuple[tuple[str, tuple[float, ...]], ...]
    d: str
    ink: str


class Mark(NamedTuple):
    """A logo as it is drawn."""

    wide: float
    high: float
    strokes: tuple[Stroke, ...]
    text: tuple[float, float, float, str, str] | None
    """Left, baseline, size, letters and colour of a wordmark that is text."""


class Brand:
    """Reads a folder of `brands`."""

    def __init__(self, name: str) -> None:
        self.id, self.folder = name, BRANDS / name
        self.words: dict[str, Any] = yaml.safe_load((self.folder / "words.yaml").read_text(encoding="utf-8"))
        identity = yaml.safe_load((self.folder / "brand-guide/identity.yaml").read_text(encoding="utf-8"))
        self.palette = {key: one["hex"] for key, one in identity["colours"]["palette"].items()}
        self.recipes = {one["hex"].upper(): tuple(part / 100 for part in one["cmyk"]) for one in identity["colours"]["palette"].values()}
        self.files = {mono: self.folder / "brand-guide" / identity["logos"]["mono" if mono else "primary"]["files"][0] for mono in (False, True)}

    @cached_property
    def inks(self) -> dict[str, str]:
        """Colours by use."""
        return {use: self.palette[self.words["inks"][use]] for use in ("ground", "dark", "text", "price")}

    def face(self, role: str) -> str:
        return str(self.words["fonts"][role][0])

    def font_file(self, role: str) -> str:
        return str(self.words["fonts"][role][1])

    def mark(self, mono: bool) -> Mark:
        """The logo's paths and its text."""
        drawn = self.files[mono].read_text(encoding="utf-8")
        wide, high = re.search(r'viewBox="0 0 (\S+) (\S+)"', drawn).groups()  # type: ignore[union-attr]
        strokes = tuple(Stroke(_steps(d), d, ink) for d, ink in re.findall(r'<path d="([^"]+)" fill="([^"]+)"', drawn))
        text = re.search(r'<text x="(\S+)" y="(\S+)".*font-size="(\S+)" fill="(\S+)">(\w+)<', drawn)
        said = (float(text[1]), float(text[2]), float(text[3]), text[5], text[4]) if text else None
        return Mark(float(wide), float(high), strokes, said)


def _steps(d: str) -> tuple[tuple[str, tuple[float, ...]], ...]:
    return tuple((letter, tuple(float(one) for one in numbers.split())) for letter, numbers in _STEP.findall(d))


def all_brands() -> list[str]:
    return sorted(one.name for one in BRANDS.iterdir())
