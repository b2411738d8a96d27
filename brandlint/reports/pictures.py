"""Pictures of places, for reports that show how something looks: they come through a source, and reports open nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from brandlint.documents.places import Place


class Area(NamedTuple):
    """A rectangle in parts of its picture: left, top, right, bottom, each from 0 to 1."""

    left: float
    top: float
    right: float
    bottom: float


class Dimension(NamedTuple):
    """A measured length in a picture: where it begins and ends, in parts of the picture, and what it says ("31 mm")."""

    start: tuple[float, float]
    end: tuple[float, float]
    label: str


@dataclass(frozen=True, slots=True)
class Pixels:
    """A stretch of a page or picture.

    Attributes:
        media_type: of the data ("image/webp").
        data: the encoded picture.
        width, height: in px.
        mark: the spot that is meant.
        dimensions: measured lines.
        clear: the space around the spot that is clear, where it was measured.
    """

    media_type: str
    data: bytes
    width: int
    height: int
    mark: Area | None = None
    dimensions: tuple[Dimension, ...] = ()
    clear: Area | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """Text around a spot, line breaks kept. `head` says where it stands: a key, a column, a line's number; `written` where
    it is the source as it is written, not what people read."""

    before: str
    marked: str
    after: str
    head: str = ""
    written: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """A stretch of an e-mail or page as it looks: a whole HTML document without scripts or anything from outside, and the text
    at the spot for who cannot see it so."""

    html: str
    text: Passage | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """A post: its network or channel, its language and day, and its text."""

    network: str
    locale: str | None
    date: date | None
    text: Passage


Picture = Pixels | Frame | Passage | Post
PictureSource = Callable[[str, Place], Picture | None]
"""Gives a picture of a place in a file (its path from the campaign's root), or None where there is none to show."""


def no_pictures(path: str, place: Place) -> Picture | None:
    """The source of pictures for reports that show none."""
    return None
