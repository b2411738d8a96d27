"""What other packages bring: readers, finders, rules and reports, by entry points."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

_PREFIX = "[brandlint."
_LISTS = ("*.dist-info/entry_points.txt", "*.egg-info/entry_points.txt")


def brought(group: str) -> tuple[EntryPoint, ...]:
    """The entry points of a group, such as `brandlint.readers`."""
    if not _may_be_any():
        return ()
    from importlib.metadata import entry_points  # slow to import, and hardly any installation has one for us

    return tuple(entry_points(group=group))


@cache
def _may_be_any() -> bool:
    """Whether an installed package names a group of ours, or lies where no plain look finds out: in an archive."""
    folders = [Path(entry) for entry in sys.path]
    if any(folder.is_file() for folder in folders):
        return True
    files = (file for folder in folders for pattern in _LISTS for file in folder.glob(pattern))
    return any(_PREFIX in file.read_text(encoding="utf-8", errors="replace") for file in files)
