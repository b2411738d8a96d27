"""What a whole process takes: the time of its processor, of those that it starts too, and its memory."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class Spent(NamedTuple):
    """Processor time in seconds, the processes that it started included, and its own peak memory in MB.

    Linux counts what starts a process with it: the peak is true where that is the smaller of the two.
    """

    seconds: float
    peak_mb: float


def spent(command: Sequence[str]) -> Spent:
    """What a command takes; what it prints goes nowhere."""
    nowhere = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]
    process = os.posix_spawnp(command[0], list(command), os.environ, file_actions=nowhere)
    _, _, used = os.wait4(process, 0)
    return Spent(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def check(place: Path | str, report: Path, *options: str) -> Spent:
    """What a check takes, its findings written beside what is checked, so that nothing but the check is measured."""
    return spent([sys.executable, "-m", "brandlint", "check", str(place), "--as-of", "2027-04-10", "--format", "concise",
                  "--quiet", "--exit-zero", "--output", str(report), *options])
