"""`--fix` and `--diff`: making the fixes of findings, or showing what they would change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from time import time_ns
from typing import NamedTuple

from brandlint.findings import Finding
from brandlint.fixes import FilePlan, FixError, diff, plan, rewrite
from brandlint.run import Report
from brandlint.suppressions.selection import relative_to, within

_MOST_ROUNDS = 10
"""A fix can wait for another that it overlaps; each round makes those that fit together."""


class Repaired(NamedTuple):
    """What is left after fixing, how many fixes were made in which files, and what could not be fixed."""

    report: Report
    fixes: int
    files: frozenset[str]
    refused: tuple[str, ...]


def repair(check: Callable[[], Report], paths: Sequence[Path], *, unsafe: bool) -> Repaired:
    """Fix and check again, until nothing is left to fix.

    Args:
        check: runs the check.
        paths: what the command line names; no other file is changed.
        unsafe: make fixes that change what an asset states too.
    """
    fixes, files, refused = 0, set[str](), dict[str, str]()
    read_at, report = time_ns(), check()
    for _ in range(_MOST_ROUNDS):
        waiting = [one for one in plans(report, paths, unsafe=unsafe) if one.path not in refused]
        made = [one for one in waiting if _made(_root(report), one, read_at, refused)]
        if not made:
            break
        fixes += sum(one.fixes for one in made)
        files.update(one.path for one in made)
        read_at, report = time_ns(), check()
    return Repaired(report, fixes, frozenset(files), tuple(refused.values()))


def plans(report: Report, paths: Sequence[Path], *, unsafe: bool) -> tuple[FilePlan, ...]:
    """What to change in the files that are named, or in all where none is."""
    named = relative_to(paths or (_root(report),), _root(report))
    return plan(_in_paths(report.findings, named), unsafe=unsafe)


def diffs(report: Report, paths: Sequence[Path], *, unsafe: bool) -> Iterator[str]:
    """What fixing would change, as a unified diff."""
    for one in plans(report, paths, unsafe=unsafe):
        yield from diff(_root(report) / one.path, one.path, one.edits)


def _root(report: Report) -> Path:
    return report.folder.root if report.folder else Path()


def _in_paths(findings: Iterable[Finding], named: Sequence[str]) -> Iterator[Finding]:
    return (finding for finding in findings if within(finding.path, named))


def _made(root: Path, one: FilePlan, read_at: int, refused: dict[str, str]) -> bool:
    try:
        rewrite(root / one.path, one.edits, read_at, root, one.made_for)
    except FixError as error:
        refused[one.path] = str(error)
        return False
    return True
