"""What a record of an approval holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Key(NamedTuple):
    """Which cell of the matrix is meant; see `brandlint.overview.Cell`."""

    subject: str
    field: str
    channel: str
    locale: str | None


class ApprovedCell(NamedTuple):
    """A cell as it was approved.

    Attributes:
        name: what people call its subject.
        waived: a waiver or a comment let a difference pass.
        values: what was stated in it, each value once, in order.
        texts: the same as it stood in the assets.
        paths: the assets that stated it.
    """

    key: Key
    name: str
    waived: bool
    values: tuple[str, ...]
    texts: tuple[str, ...]
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Approval:
    """A record: who approved what, when, for which day, and the files that it rests on.

    Attributes:
        by: the person, as they call themselves.
        at: the moment in UTC, "2026-12-01T09:30:00Z".
        as_of: the day for which the campaign was judged, "2026-12-05".
        note: what the person says about it, or empty.
        cells: in the order of the matrix.
        files: the SHA-256 of each asset that stated something in them, by path from the campaign's root.
    """

    by: str
    at: str
    as_of: str
    note: str
    cells: tuple[ApprovedCell, ...]
    files: Mapping[str, str]
