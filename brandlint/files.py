"""Writing files whole: other programs see the old one or the new one, never half of it."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

_NEW_FILE = 0o666


def replace_file(path: Path, data: bytes) -> None:
    """Put new contents in the place of a file, or make it. Its mode is kept, and a link to it stays a link.

    Raises:
        OSError: the folder is missing or may not be written to; the file is then as it was.
    """
    target = path.resolve()
    mode = _mode_for(target)
    descriptor, temporary = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        os.chmod(temporary, mode)
        os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def _mode_for(target: Path) -> int:
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    umask = os.umask(0)
    os.umask(umask)
    return _NEW_FILE & ~umask
