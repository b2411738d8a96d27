"""What a rule says: findings, and what the whole run leaves behind."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from brandlint.documents.places import WHOLE, Place, reading_order


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """2 for an error, 1 for a warning, 0 for info."""
        return {"error": 2, "warning": 1, "info": 0}[self.value]


class Related(NamedTuple):
    """Another place that bears on a finding. `path` is relative to the campaign's root."""

    path: str
    place: Place
    message: str


class Edit(NamedTuple):
    """A replacement in the decoded text of the asset: offsets in code points, the end exclusive.

    `part` names what the offsets count in where that is not the asset's own text: a member of an archive, or a part of a
    message whose encoding hides it ("base64:1234", by where its body begins).
    """

    start: int
    end: int
    text: str
    part: str = ""


class Target(StrEnum):
    """What a right value is for: a fact, words, or where a link leads."""

    FACT = "fact"
    WORDS = "words"
    LINK = "link"


class Wanted(NamedTuple):
    """What should stand in an asset, where the rule knows it. How it is written there is found by `brandlint.fixes`.

    Attributes:
        target: what is to be changed.
        place: where it stands.
        text: what stands there, as it reads; of a link the address.
        right: the right value: of a fact one of `brandlint.facts.model` (of a period or of terms only what has to change),
            else the text.
        start: offset in its block's text.
        safe: the meaning stays.
        follows: it was worked out from other statements, which may be the wrong ones; those are repaired first.
    """

    target: Target
    place: Place
    text: str
    right: Hashable
    start: int = 0
    safe: bool = False
    follows: bool = False


class Fix(NamedTuple):
    """A repair. Safe ones keep the meaning; the others (prices, codes, dates, terms) are applied only on request.

    `follows` as in `Wanted`; `made_for` is the hash of the bytes that the edits are for, empty where nobody took it.
    """

    safe: bool
    edits: tuple[Edit, ...]
    follows: bool = False
    made_for: bytes = b""


@dataclass(frozen=True, slots=True)
class Finding:
    """One disagreement.

    Attributes:
        code, rule: the rule's code and name.
        message: one sentence that a campaign manager understands.
        path: the asset, relative to the campaign's root (a guide file for GDE).
        place: where in it.
        subject: the id in the guide, `unlisted:<name>`, or None.
        found, expected: as text, or None.
        related: other places with their labels; a report shows five.
        wanted: what should stand there, where the rule knows it.
        fix: the edits that put it there, where somebody asked for them and there are any.
    """

    code: str
    rule: str
    severity: Severity
    message: str
    path: str
    place: Place = WHOLE
    channel: str | None = None
    locale: str | None = None
    subject: str | None = None
    found: str | None = None
    expected: str | None = None
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    wanted: Wanted | None = None

    @property
    def fingerprint(self) -> str:
        """Stable under moves within a file: made of rule, asset, subject, found and expected."""
        parts = (self.code, self.path, self.subject or "", _folded(self.found), _folded(self.expected))
        return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def order(self) -> tuple[Any, ...]:
        """The one order in which findings are shown: by path, then place, then code."""
        return self.path, reading_order(self.place), self.code, self.message, str(self.subject)


def _folded(text: str | None) -> str:
    return " ".join((text or "").split())


class Skipped(NamedTuple):
    """What was not looked at, and why."""

    path: str
    what: str
    reason: str


class AssetError(NamedTuple):
    """An asset that could not be read."""

    path: str
    message: str


class Suppressed(NamedTuple):
    """How many findings were left out, by what."""

    comments: int = 0
    baseline: int = 0
    waivers: int = 0
    configuration: int = 0
    gone: int = 0
    """Known findings of the baseline that no longer occur."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The counts of the last line: assets and facts looked at, prices whose product is not known, pictures that were read for
    their text and those that were known from before."""

    assets: int = 0
    facts: int = 0
    unlinked_prices: int = 0
    suppressed: Suppressed = Suppressed()
    as_of: date | None = None
    guide: str | None = None
    pictures_read: int = 0
    pictures_remembered: int = 0
