"""A line that says how far a run is: only for a person who waits longer than a second."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TextIO

_PATIENCE = 1.0
_EVERY = 0.1
_BAR = 24
_TELLING = 0.03
"""The part of the work after which it can be said how long the rest takes."""


class Progress:
    """Draws on a terminal; does nothing elsewhere.

    Args:
        stream: where to draw.
        shown: whether anybody looks.
    """

    def __init__(self, stream: TextIO | None = None, *, shown: bool = True) -> None:
        self._stream = stream or sys.stderr
        self._shown = shown and self._stream.isatty()
        self._began = monotonic()
        self._next = self._began + _PATIENCE
        self._drawn = False

    def __call__(self, done: int, total: int, part: float) -> None:
        """Tell how many assets of all have been read, and what part of the work is done (up to 1)."""
        if not self._shown or monotonic() < self._next:
            return
        filled = _BAR * done // max(total, 1)
        bar = f"{'#' * filled}{'.' * (_BAR - filled)}"
        self._stream.write(f"\r\x1b[2Kreading {bar} {done}/{total}{_left(monotonic() - self._began, part)}")
        self._stream.flush()
        self._next = monotonic() + _EVERY
        self._drawn = True

    def clear(self) -> None:
        """Take the line away."""
        if self._drawn:
            self._stream.write("\r\x1b[2K")
            self._stream.flush()
            self._drawn = False


def _left(elapsed: float, part: float) -> str:
    """The time that the rest takes if it goes on like this, as far as that can be said yet."""
    if part < _TELLING:
        return ""
    seconds = round(elapsed * (1 - part) / part)
    return f", about {seconds // 60} min {seconds % 60:02} s left" if seconds >= 60 else f", about {seconds} s left"
