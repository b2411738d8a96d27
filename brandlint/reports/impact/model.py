"""What reports of a change get."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from brandlint.documents.places import Place, reading_order
from brandlint.guide.changing import GuideEdit


class Remedy(StrEnum):
    """What can be done about a place: `rewrite` its text, by a person's hand, draw it anew; or only look at it.

    What `follows` does not state the value itself: a saving that no longer adds up, what is only wrong until the rest is right.
    """

    REWRITE = "rewrite"
    BY_HAND = "by hand"
    REDRAW = "redraw"
    FOLLOWS = "follows"
    LOOK = "look"


class Touched(NamedTuple):
    """A place that a change touches.

    Attributes:
        path: relative to the campaign's root; a file of the guide too, which has no channel.
        found, expected: what stands there and what should, as text.
    """

    path: str
    place: Place
    channel: str | None
    locale: str | None
    found: str | None
    expected: str | None
    remedy: Remedy
    message: str

    def order(self) -> tuple[Any, ...]:
        """By channel, file and place."""
        return self.channel or "", self.path, reading_order(self.place), self.message


@dataclass(frozen=True, slots=True)
class Impact:
    """A change of the guide, the values of the guide that it takes, and every place that it touches, in order."""

    id: str
    field: str
    changes: tuple[GuideEdit, ...]
    touched: tuple[Touched, ...]
