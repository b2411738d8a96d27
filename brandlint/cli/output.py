"""Where a report goes: the terminal, a pipe or a file."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from brandlint.errors import ConfigurationError
from brandlint.files import replace_file
from brandlint.remote.address import Address
from brandlint.translations import say

Target = Path | Address
"""A file here, or on a remote store."""

COLOUR = ("auto", "always", "never")

_NARROWEST, _WIDEST = 60, 160
_WITHOUT_TERMINAL = 100


def on_terminal(output: Target | None = None) -> bool:
    """Whether a person reads along."""
    return output is None and sys.stdout.isatty()


def screen_width() -> int:
    """Columns of the terminal; 100 where there is none."""
    return min(max(shutil.get_terminal_size((_WITHOUT_TERMINAL, 24)).columns, _NARROWEST), _WIDEST)


def wants_colour(choice: str, output: Target | None = None) -> bool:
    """Whether to colour: as asked for, else as NO_COLOR and FORCE_COLOR say, else on a terminal."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or on_terminal(output)


def check_output(output: Target | None) -> None:
    """Make sure that a file can be written before the work is done.

    Raises:
        ConfigurationError: its folder does not exist, or it is a folder itself.
    """
    if isinstance(output, Address):
        if not output.key or output.scheme in ("http", "https"):
            raise ConfigurationError(say("--output {output}: a report can be written to a file of a store, not to a web "
                                         "server", output=output))
        return
    if output is not None and not output.absolute().parent.is_dir():
        raise ConfigurationError(say("--output {output}: there is no folder {folder}; make it first", output=output,
                                     folder=output.parent))
    if output is not None and output.is_dir():
        raise ConfigurationError(say("--output {output}: this is a folder; name a file", output=output))


def write(pieces: Iterable[str], output: Target | None = None) -> None:
    """Write a report. A file is replaced whole; a pipe that is closed early ends the output and nothing else.

    Raises:
        ConfigurationError: the file cannot be written.
    """
    if output is None:
        _write_to(sys.stdout, pieces)
        return
    data = "".join(pieces).encode("utf-8", errors="backslashreplace")
    if isinstance(output, Address):
        from brandlint.remote.store import Store

        Store(output).write(output.key, data)
        return
    try:
        replace_file(output, data)
    except OSError as error:
        raise ConfigurationError(say("--output {output}: cannot be written: {reason}", output=output,
                                     reason=error.strerror or error)) from None


def _write_to(stream: TextIO, pieces: Iterable[str]) -> None:
    if isinstance(stream, io.TextIOWrapper):
        # Programs that read a pipe expect UTF-8; a terminal that lacks a character gets it spelt out.
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
    try:
        for piece in pieces:
            stream.write(piece)
        stream.flush()
    except BrokenPipeError:
        # Python flushes the stream once more at its end; that must not fail too.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
