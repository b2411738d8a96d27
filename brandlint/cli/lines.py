"""Lines of a campaign's files, for reports that show them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from brandlint.documents.source import Source


class SourceLines:
    """Gives lines of files below a folder. The last few files are kept open in memory, as findings come file by file."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._source = lru_cache(maxsize=8)(self._open)

    def __call__(self, path: str, line: int) -> str | None:
        """The line (from 1) of a file; None where it cannot be read."""
        source = self._source(path)
        return None if source is None else source.line(line)

    def _open(self, path: str) -> Source | None:
        try:
            return Source((self._root / path).read_bytes(), path)
        except OSError:
            return None
