"""What a document is made of: blocks of text, the containers that hold them, records, links and visuals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from brandlint.documents.places import Box, Place
from brandlint.documents.text import Text


class Role(StrEnum):
    """What a block is for."""

    SUBJECT = "subject"
    PREHEADER = "preheader"
    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    BUTTON = "button"
    ALT = "alt"
    LABEL = "label"
    """A title, aria-label or other text that is met by pointing or listening."""
    LEGAL = "legal"
    """Small print."""
    SPOKEN = "spoken"
    DIALOGUE = "dialogue"
    """What the people of a spot say to each other."""
    METADATA = "metadata"
    """Said to machines and previews: a meta description, Open Graph texts."""
    QUOTE = "quote"
    """Somebody else's words: a review, a block quotation."""


class MarkKind(StrEnum):
    STRUCK = "struck"
    HIDDEN = "hidden"
    CODE = "code"
    """What a machine reads: no prose."""


class Variant(StrEnum):
    """Who sees a block, where not everybody does."""

    ALL = ""
    OUTLOOK = "outlook"
    DARK = "dark"
    OUTLOOK_DARK = "outlook dark"
    MOBILE = "mobile"


class Mark(NamedTuple):
    """A stretch of a block's text that is shown in a special way."""

    start: int
    end: int
    kind: MarkKind


class Branch(NamedTuple):
    """A stretch of a block's text that only some read: `number` tells the branches of one condition of a template apart."""

    start: int
    end: int
    group: int
    number: int


def apart(one: tuple[Branch, ...], other: tuple[Branch, ...]) -> bool:
    """Whether nobody reads two texts both: they are in different branches of one condition."""
    for group in {branch.group for branch in one}:
        first, second = ({branch.number for branch in some if branch.group == group} for some in (one, other))
        if second and first.isdisjoint(second):
            return True
    return False


class Style(NamedTuple):
    """How a block's text looks, as far as the format says: the size in px (screen) or pt (page), colours as written, degrees
    clockwise by which it is turned."""

    size: float | None = None
    weight: int | None = None
    families: tuple[str, ...] = ()
    colour: str | None = None
    background: str | None = None
    turned: float = 0.0


class ContainerKind(StrEnum):
    DOCUMENT = "document"
    SECTION = "section"
    """Any box that groups: a div, an article, a card, a mapping in a data file."""
    HEADED = "headed"
    """What stands under one heading, up to the next of its rank."""
    TABLE = "table"
    ROW = "row"
    CELL = "cell"
    LIST = "list"
    ITEM = "item"
    LINK = "link"
    RECORD = "record"
    PAGE = "page"


class Container(NamedTuple):
    """A node of the document's tree. `column` is the column (from 0) of a cell."""

    kind: ContainerKind
    parent: int
    column: int | None = None


_Day: TypeAlias = date
"""A day, where a field is called date."""


@dataclass(frozen=True, slots=True)
class Record:
    """The scope of a post, a row, a message, or the whole asset.

    `channel` is the network or channel as the record names it; `date` the day it goes out; `paid` whether it says that
    somebody is paid for it; `sent` the day on which this copy of an e-mail was sent, often as a test.
    """

    locale: str | None = None
    channel: str | None = None
    date: date | None = None
    date_place: Place | None = None
    date_text: str | None = None
    variant: str | None = None
    name: str | None = None
    paid: bool = False
    sent: _Day | None = None


class Block(NamedTuple):
    """A stretch of text that a person reads as one.

    Attributes:
        text: the characters, with their places.
        role: what it is for.
        container: index of the innermost container that holds it.
        record: index of its record.
        marks: struck-through and hidden stretches, in order of start.
        label: what names it where it is a field: a column's header, a key ("price", "body").
        link: where it leads, if it (or what it stands in) is a link.
        style: how it looks.
        box: where it stands on a page or picture.
        variant: who sees it.
        part: the part of a message that it stands in ("text", "html").
        confidence: 1.0 where the file says the characters; less where they were recognised in a picture and may be others.
        other: the text as another look at the picture read it, where that differs.
        branches: what of it stands in branches of conditions of a template, the outer ones first.
        rank: 1 to 6 for a heading of that rank, where the format tells it; else 0.
    """

    text: Text
    role: Role = Role.BODY
    container: int = 0
    record: int = 0
    marks: tuple[Mark, ...] = ()
    label: str | None = None
    link: str | None = None
    style: Style | None = None
    box: Box | None = None
    variant: Variant = Variant.ALL
    part: str | None = None
    confidence: float = 1.0
    other: str | None = None
    branches: tuple[Branch, ...] = ()
    rank: int = 0


class Link(NamedTuple):
    """A link: where it leads, the container it stands in (or makes), and its place.

    `text` is what one presses to go there, on one line; "" where that is a picture, None where the format does not tell.
    """

    url: str
    container: int
    place: Place
    record: int = 0
    text: str | None = None


class Image(NamedTuple):
    """A picture that the asset shows: its address as written, its place, the size in px at which it is shown and the colour
    behind it ("#rrggbb"), as far as they are known, and its alternative text: None where it has none, "" where it is said to
    be decoration; and the record of the post that it belongs to."""

    url: str
    container: int
    place: Place
    width: float | None = None
    height: float | None = None
    ground: str | None = None
    alt: str | None = None
    record: int = 0


Fetch = Callable[[str], bytes | None]
"""Gives the bytes of a picture by its address as written; None where it is not at hand (on the web, not there)."""


class Unread(NamedTuple):
    """What a reader could not look at, and why."""

    what: str
    reason: str
    place: Place
