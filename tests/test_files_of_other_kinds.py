"""What is no plain file, as /dev/null, is written to and never replaced."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from threading import Thread

import pytest

from brandlint.files import replace_file


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes on Windows")
def test_a_pipe_gets_what_is_written_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe, got = tmp_path / "report", list[bytes]()
    os.mkfifo(pipe)
    reader = Thread(target=lambda: got.append(pipe.read_bytes()), daemon=True)
    reader.start()
    assert replace_file(pipe, b"proof")
    reader.join(5)
    if reader.is_alive():  # Nothing came: open the other end, so that nobody waits for ever.
        os.close(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))
    assert got == [b"proof"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
