"""Choosing the fixes that are made in one go: of those that overlap, the first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from brandlint.findings import Edit, Finding, Fix


class FilePlan(NamedTuple):
    """What is changed in one file: its path relative to the campaign's root, the edits, and how many fixes they make.

    `made_for` are the hashes of the bytes that the edits are for.
    """

    path: str
    edits: tuple[Edit, ...]
    fixes: int
    made_for: frozenset[bytes] = frozenset()


def plan(findings: Iterable[Finding], *, unsafe: bool = False) -> tuple[FilePlan, ...]:
    """The edits to make, by file.

    Args:
        findings: with or without fixes.
        unsafe: make fixes that change what an asset states too.
    """
    chosen: dict[str, list[Fix]] = {}
    allowed = [(one.path, one.fix) for one in findings if one.fix is not None and one.fix.edits and (one.fix.safe or unsafe)]
    first = {path for path, fix in allowed if not fix.follows and not fix.safe}
    for path, fix in allowed:
        # What follows from other statements waits until those are right.
        if not (fix.follows and path in first) and _fits_in(fix, chosen.setdefault(path, [])):
            chosen[path].append(fix)
    return tuple(_file_plan(path, fixes) for path, fixes in sorted(chosen.items()) if fixes)


def _file_plan(path: str, fixes: list[Fix]) -> FilePlan:
    # Two findings may ask for the very same edit; it is made once.
    return FilePlan(path, tuple(sorted({edit for fix in fixes for edit in fix.edits})), len(fixes),
                    frozenset(fix.made_for for fix in fixes if fix.made_for))


def _fits_in(fix: Fix, others: list[Fix]) -> bool:
    taken = [edit for other in others for edit in other.edits]
    return all(mine == theirs or not _overlap(mine, theirs) for mine in fix.edits for theirs in taken)


def _overlap(one: Edit, other: Edit) -> bool:
    """Whether two edits touch the same characters, or insert at the same point."""
    return one.part == other.part and (max(one.start, other.start) < min(one.end, other.end) or one.start == other.start)
