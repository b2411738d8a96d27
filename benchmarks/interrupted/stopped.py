"""Runs brandlint, and kills it at a chosen step of its writing: for `run.py`.

    STEP=7 python benchmarks/interrupted/stopped.py check --fix

Steps are: half of a file's new contents is written, all of it is, it is on the disk, it has its mode, it is about to take the
other's place, it has taken it. Without STEP the run is whole, and the number of its steps goes into the file that STEPS names.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

_AT = int(os.environ.get("STEP", "0"))
_met = 0


def _step() -> None:
    global _met  # noqa: PLW0603
    _met += 1
    if _met == _AT:
        os.killpg(os.getpgid(0), signal.SIGKILL)


class _Slow:
    """A file that is written in two halves."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def __enter__(self) -> _Slow:
        return self

    def __exit__(self, *error: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def write(self, data: bytes) -> int:
        half = len(data) // 2
        self._file.write(data[:half])
        self._file.flush()
        _step()
        self._file.write(data[half:])
        self._file.flush()
        _step()
        return len(data)


def _followed(call: Callable[..., Any], *, before: bool = False) -> Callable[..., Any]:
    def followed(*arguments: Any, **named: Any) -> Any:
        if before:
            _step()
        done = call(*arguments, **named)
        _step()
        return done

    return followed


def main() -> None:
    opened = os.fdopen
    os.fdopen = lambda *arguments, **named: (_Slow(opened(*arguments, **named)) if "wb" in arguments  # type: ignore[assignment]
                                             else opened(*arguments, **named))
    os.fsync, os.chmod = _followed(os.fsync), _followed(os.chmod)
    os.replace = _followed(os.replace, before=True)
    from brandlint.cli import main as command

    sys.argv[0] = "brandlint"
    try:
        command()
    finally:
        if "STEPS" in os.environ:
            Path(os.environ["STEPS"]).write_text(str(_met), "utf-8")


if __name__ == "__main__":
    main()
