"""Writing files whole: other programs see the old one or the new one, never half of it."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

_NEW_FILE = 0o666
_LONGEST_NAME = 100
"""Characters of a file's name in that of the file that will take its place."""


def replace_file(path: Path, data: bytes, *, instead_of: bytes | None = None) -> bool:
    """Put new contents in the place of a file, or make it. Its mode is kept, and a link to it stays a link.

    A second name of the same file (a hard link) keeps the old contents.

    Args:
        path: the file.
        data: its new contents.
        instead_of: what the file must still hold; None for anything.

    Returns:
        whether it was written: not where it holds something else.

    Raises:
        OSError: the folder is missing or may not be written to; the file is then as it was.
    """
    target = path.resolve()
    if target.exists() and not target.is_file():
        target.write_bytes(data)  # A device or a pipe takes what is written, and must stay what it is.
        return True
    mode = _mode_for(target)
    descriptor, temporary = tempfile.mkstemp(prefix=f".{target.name[:_LONGEST_NAME]}.", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, mode)
        if instead_of is not None and target.read_bytes() != instead_of:
            os.unlink(temporary)
            return False
        os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
    return True


def _mode_for(target: Path) -> int:
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    umask = os.umask(0)
    os.umask(umask)
    return _NEW_FILE & ~umask
