"""What a campaign looks like as a whole: the matrix of what is stated where, and the calendar of what starts and ends when."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from brandlint.documents.places import Place


class State(StrEnum):
    """What is known of a cell of the matrix."""

    EQUAL = "equal"
    DIFFERS = "differs"
    MISSING = "missing"
    """The campaign asks for it there, and no asset states it."""
    WAIVED = "waived"
    """It differs, and a waiver or a comment lets that pass."""
    EXPIRES = "expires"
    """It is equal, and the offer ends within a week or has ended."""
    NOT_LOOKED_AT = "not looked at"
    """What may state it could not be read, or was read with too much doubt to be judged."""


class Stated(NamedTuple):
    """A place where something is stated, with the words that stand there and what they mean however they are written.

    `path` is relative to the campaign's root.
    """

    path: str
    place: Place
    text: str
    value: str = ""


class Topic(StrEnum):
    """What a row of the matrix is about."""

    OFFER = "offer"
    TERM = "term"
    PRODUCT = "product"
    """A product that no offer of the campaign prices."""


class Cell(NamedTuple):
    """One field of one subject in one channel and locale.

    Attributes:
        topic: what the subject is.
        subject: an offer's or product's id in the guide, `unlisted:<name>`, or a term ("returns", "delivery", "warranty").
        name: what people call it.
        field: "price", "code", "validity" …, for terms the guide's key ("days", "free_from").
        channel: the channel's name.
        locale: the market, None where nothing tells.
        state: what is known of it.
        places: where it is stated, in order; none where it is missing.
    """

    topic: Topic
    subject: str
    name: str
    field: str
    channel: str
    locale: str | None
    state: State
    places: tuple[Stated, ...] = ()


class EntryKind(StrEnum):
    """What an entry of the calendar is."""

    CAMPAIGN = "campaign"
    OFFER = "offer"
    PRICE = "price"
    POST = "post"
    WAIVER = "waiver"


class Entry(NamedTuple):
    """Something that starts or ends.

    Attributes:
        kind: what it is.
        name: what people call it.
        start, until: the first and the last day; None where it is open on that side.
        path: the asset that goes out, where it is one.
    """

    kind: EntryKind
    name: str
    start: date | None
    until: date | None
    path: str | None = None
