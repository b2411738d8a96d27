"""The git repository around a campaign."""

from __future__ import annotations

from pathlib import Path


def repository_of(folder: Path) -> Path | None:
    """The root of the repository that a folder lies in, or None outside every repository."""
    folder = folder.resolve()
    return next((above for above in (folder, *folder.parents) if (above / ".git").exists()), None)


def home_in_repository(folder: Path) -> str:
    """A folder's path from the root of its repository, with forward slashes; "" for the root itself and outside of one."""
    repository = repository_of(folder)
    home = folder.resolve().relative_to(repository).as_posix() if repository else "."
    return "" if home == "." else home
