"""Where on this machine lies what was fetched from remote stores."""

from __future__ import annotations

import os
from pathlib import Path


def caches() -> Path:
    """The user's folder of what brandlint keeps of remote stores."""
    home = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or Path.home() / ".cache"
    return Path(home) / "brandlint" / "remote"


def is_mirrored(path: Path) -> bool:
    """Whether a path lies in a mirror of a store, where nothing can be changed."""
    return path.absolute().is_relative_to(caches().absolute())
