"""One asset, studied: what it states and the compact text of its containers. All of it can be cached and pickled."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from brandlint.assets.model import Asset
from brandlint.documents.blocks import Branch, Container, Mark, Record, Role, Unread, Variant
from brandlint.documents.places import Box, Place
from brandlint.documents.visuals import Visual
from brandlint.facts.model import Fact
from brandlint.suppressions import Suppression


class TextBlock(NamedTuple):
    """A block without its source: what linking and the search for required texts need."""

    chars: str
    role: Role
    container: int
    record: int
    label: str | None
    link: str | None
    marks: tuple[Mark, ...]
    box: Box | None
    variant: Variant
    part: str | None
    place: Place
    confidence: float = 1.0
    branches: tuple[Branch, ...] = ()


class LinkTarget(NamedTuple):
    """Where a link leads, the container that it stands in, and what one presses to go there (None where that is not known)."""

    url: str
    container: int
    record: int
    place: Place
    text: str | None = None


class Stamp(NamedTuple):
    """How a file was found: its path from the root, size, time of change in ns and inode; -1 where it is not there."""

    path: str
    size: int = -1
    changed: int = -1
    inode: int = -1


class LookedAt(NamedTuple):
    """How many pictures were read for their text, and how many were known from before."""

    read: int = 0
    remembered: int = 0


class Wording(NamedTuple):
    """Words that somebody looks for, in a block: `key` is what they were looked for as."""

    key: str
    text: str
    block: int
    start: int
    place: Place


class Foreign(NamedTuple):
    """A text in another language than its asset says: its language's code, its beginning and its place."""

    language: str
    text: str
    place: Place


class Remark(NamedTuple):
    """What a prose rule of the team says of a stretch of text, at its level there ("suggestion", "warning", "error").

    Attributes:
        rule: its style and name ("Zeebries.Terms").
        text: the stretch; empty for what concerns the asset as a whole.
        instead: what to say instead, where the rule leaves no choice.
        block, start: where it stands; block -1 for what stands in no block.
    """

    rule: str
    level: str
    message: str
    text: str
    instead: str | None
    block: int
    start: int
    place: Place


@dataclass(frozen=True, slots=True)
class Study:
    """What is known of one asset before any other file is looked at.

    `error` is set where the file could not be read; everything else is then empty.
    """

    asset: Asset
    facts: tuple[Fact, ...] = ()
    blocks: tuple[TextBlock, ...] = ()
    containers: tuple[Container, ...] = ()
    records: tuple[Record, ...] = (Record(),)
    links: tuple[LinkTarget, ...] = ()
    unread: tuple[Unread, ...] = ()
    visuals: tuple[Visual, ...] = ()
    wordings: tuple[Wording, ...] = ()
    remarks: tuple[Remark, ...] = ()
    foreign: tuple[Foreign, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    guessed_language: str | None = None
    """The language that its words make likely, where neither the asset nor its path says one."""
    pictures: LookedAt = LookedAt()
    shows: tuple[str, ...] = ()
    """The files of the campaign that it shows as pictures, relative to the root."""
    weight: int | None = None
    """Bytes of its HTML as it is sent: of the file, or of the HTML part of a message; None where it has none."""
    shaped_like_codes: tuple[Fact, ...] = ()
    """Words that nothing calls a code and that may be one with a typing error, if the campaign has one that is like it."""
    rests_on: tuple[Stamp, ...] = ()
    """The other files that were looked at for it, there or not: it holds as long as they stay as they were."""
    error: str | None = None
    mark: bytes = field(default=b"", compare=False, repr=False)
    """Tells it from every other that was ever kept; empty where it was not."""
