"""A line that says how far a run is: only for a person who waits longer than a second."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TextIO

_PATIENCE = 1.0
_EVERY = 0.1
_BAR = 24


class Progress:
    """Draws on a terminal; does nothing elsewhere.

    Args:
        stream: where to draw.
        shown: whether anybody looks.
    """

    def __init__(self, stream: TextIO | None = None, *, shown: bool = True) -> None:
        self._stream = stream or sys.stderr
        self._shown = shown and self._stream.isatty()
        self._next = monotonic() + _PATIENCE
        self._drawn = False

    def __call__(self, done: int, total: int) -> None:
        """Tell how many assets of all have been read."""
        if not self._shown or monotonic() < self._next:
            return
        filled = _BAR * done // max(total, 1)
        self._stream.write(f"\rreading {'#' * filled}{'.' * (_BAR - filled)} {done}/{total}")
        self._stream.flush()
        self._next = monotonic() + _EVERY
        self._drawn = True

    def clear(self) -> None:
        """Take the line away."""
        if self._drawn:
            self._stream.write("\r\x1b[2K")
            self._stream.flush()
            self._drawn = False
