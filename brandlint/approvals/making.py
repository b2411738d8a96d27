"""Making a record of an approval out of a checked campaign."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from brandlint.approvals.model import Approval, ApprovedCell, Key
from brandlint.overview import Cell, State

APPROVABLE = frozenset({State.EQUAL, State.EXPIRES, State.WAIVED})


class Unapproved(NamedTuple):
    """How many cells were left out of an approval because they cannot be approved, by their state."""

    states: Counter[State]

    def __str__(self) -> str:
        return ", ".join(f"{count} {state}" for state, count in sorted(self.states.items()))


def approval_of(cells: Iterable[Cell], root: Path, by: str, as_of: date, note: str = "",
                offers: Collection[str] = ()) -> tuple[Approval, Unapproved]:
    """The record of an approval, and what is not in it.

    Args:
        cells: the matrix.
        offers: the offers, products and terms that are approved, by id; all of them where none is named.

    Raises:
        OSError: a file that states something cannot be read any more.
    """
    chosen = [cell for cell in cells if not offers or cell.subject in offers]
    approved = [as_approved(cell) for cell in chosen if cell.state in APPROVABLE and cell.places]
    left = Counter(cell.state for cell in chosen if cell.state not in APPROVABLE)
    paths = sorted({path for one in approved for path in one.paths})
    files = {path: sha256((root / path).read_bytes()).hexdigest() for path in paths}
    moment = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Approval(by, moment, as_of.isoformat(), note, tuple(approved), files), Unapproved(left)


def as_approved(cell: Cell) -> ApprovedCell:
    """A cell as a record keeps it."""
    return ApprovedCell(key_of(cell), cell.name, cell.state is State.WAIVED, _each(one.value for one in cell.places),
                        _each(one.text for one in cell.places), _each(one.path for one in cell.places))


def key_of(cell: Cell) -> Key:
    return Key(cell.subject, cell.field, cell.channel, cell.locale)


def _each(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(texts)))
