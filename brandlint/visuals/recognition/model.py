"""What recognition gives: lines of text in a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from brandlint.errors import BrandlintError

if TYPE_CHECKING:
    from PIL.Image import Image

PxBox = tuple[float, float, float, float]
"""Left, top, right and bottom in px, from the top left corner of the picture."""


class NoEngine(BrandlintError):
    """No engine is installed that recognises text; the message says how to get one."""


class RecognisedLine(NamedTuple):
    """A line of text that was recognised.

    Attributes:
        text: its characters.
        box: the upright rectangle around its ink, in px.
        angle: degrees, clockwise, by which its text is turned.
        confidence: of the engine in its characters, 0 to 1.
        length, height: of the line along and across its text, in px; those of the box unless the line is turned.
        struck: from which to which of its characters a line is drawn through it; None where there is none.
        other: what another look read in its stead; empty where there was none, or it read the same.
    """

    text: str
    box: PxBox
    angle: float = 0.0
    confidence: float = 1.0
    length: float = 0.0
    height: float = 0.0
    other: str = ""
    struck: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was recognised in a picture of this size in px. `engine` is the name and version of what recognised it."""

    lines: tuple[RecognisedLine, ...]
    width: int
    height: int
    engine: str = ""


class Engine(Protocol):
    """Recognises the lines in a picture."""

    @property
    def name(self) -> str:
        """Name, model and version: another one may read the same picture in another way."""

    def lines(self, image: Image) -> list[RecognisedLine]:
        """The lines in an RGB picture, in any order."""
