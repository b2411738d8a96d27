"""How much of a machine one file may take, and what is said of a file that would take more."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from brandlint.translations import say

_RINGS_AGAIN_S = 1.0
"""An alarm can go off where nothing may be raised; then the next one does."""


class OutOfTime(BaseException):
    """A file took too long. No `except Exception` on the way lets it pass."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that the study of one file may take, and linking what it states.

    Attributes:
        size_mb: of the file, in MB.
        seconds: of waiting for it.
        memory_mb: of the process that studies it, in MB.
        facts: that it states; what is linked and judged grows with them.
        cells: of a table (CSV, TSV, workbooks), the empty ones counted too.
    """

    size_mb: int = 200
    seconds: int = 300
    memory_mb: int = 4000
    facts: int = 30_000
    cells: int = 300_000

    @property
    def too_large(self) -> str:
        return say("is larger than {size} MB, the most that is read (size_mb of the limits in brandlint.yaml)", size=self.size_mb)

    @property
    def too_slow(self) -> str:
        return say("is given up after {seconds} s, the most that a file may take (seconds of the limits in brandlint.yaml)",
                   seconds=self.seconds)

    @property
    def too_hungry(self) -> str:
        return say("needs more than {memory} MB of memory, the most that a file may take "
                   "(memory_mb of the limits in brandlint.yaml)", memory=self.memory_mb)

    @property
    def too_many_facts(self) -> str:
        return say("too many facts: it states more than {facts:,}, the most that are compared (facts of the limits in "
                   "brandlint.yaml)", facts=self.facts)

    @property
    def too_many_cells(self) -> str:
        return (f"too many cells: its tables have more than {self.cells:,}, the most that are read (cells of the limits in "
                "brandlint.yaml)")

    def died(self, how: str) -> str:
        """What is said of a file whose process ended."""
        return say("ended the process that read it ({how}); it may need more than the {memory} MB that memory_mb allows",
                   how=how, memory=self.memory_mb)

    @contextmanager
    def in_time(self) -> Iterator[None]:
        """Work that is broken off with `OutOfTime` when the time is over, where the system and the thread allow an alarm."""
        if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
            yield
            return
        before = signal.signal(signal.SIGALRM, _ring)
        signal.setitimer(signal.ITIMER_REAL, self.seconds, _RINGS_AGAIN_S)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)


USUAL = Limits()


def _ring(number: int, frame: FrameType | None) -> None:
    raise OutOfTime
