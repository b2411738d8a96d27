"""The git repository around a campaign: its root, and the files that a change touches."""

from __future__ import annotations

import subprocess
from pathlib import Path

from brandlint.errors import ConfigurationError
from brandlint.translations import say


def repository_of(folder: Path) -> Path | None:
    """The root of the repository that a folder lies in, or None outside every repository."""
    folder = folder.resolve()
    return next((above for above in (folder, *folder.parents) if (above / ".git").exists()), None)


def home_in_repository(folder: Path) -> str:
    """A folder's path from the root of its repository, with forward slashes; "" for the root itself and outside of one."""
    repository = repository_of(folder)
    home = folder.resolve().relative_to(repository).as_posix() if repository else "."
    return "" if home == "." else home


def changed_since(folder: Path, revision: str) -> tuple[Path, ...]:
    """The files of a folder's repository that a change touches, also those that it takes away.

    Committed since the point where this branch and the revision parted, staged, changed in the working tree, or new and not
    ignored.

    Raises:
        ConfigurationError: there is no git, no repository, or no such revision.
    """
    repository = repository_of(folder)
    if repository is None:
        raise ConfigurationError(say("--since {revision}: {folder} lies in no git repository", revision=revision, folder=folder))
    commit = _lines(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if not commit:
        raise ConfigurationError(say("--since {revision}: there is no such revision here; a shallow clone, as CI makes it, may "
                                     "have to fetch it first", revision=revision))
    parted = _lines(repository, "merge-base", commit[0].strip(), "HEAD")
    start = (parted or commit)[0].strip()
    differing = _lines(repository, "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", start, "--")
    new = _lines(repository, "ls-files", "--others", "--exclude-standard", "-z")
    return tuple(repository / name for name in sorted({*differing, *new}))


def _lines(repository: Path, *arguments: str) -> list[str]:
    """What git answers, a name an item; nothing where it refuses."""
    # The repository is another person's: no program that its configuration names is started.
    command = ["git", "-c", "core.fsmonitor=false", "-c", "core.quotepath=false", "-C", str(repository), *arguments]
    try:
        answer = subprocess.run(command, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    except OSError as error:
        raise ConfigurationError(say("git cannot be started: {reason}", reason=error.strerror or error)) from None
    text = answer.stdout.decode("utf-8", "surrogateescape") if answer.returncode == 0 else ""
    return [name for name in text.split("\0") if name]


def author(folder: Path) -> str | None:
    """Who commits in a folder, as git knows them: "Name <mailbox>"; None where it knows no name."""
    try:
        name, mailbox = (_answer(folder, "config", "--get", f"user.{key}") for key in ("name", "email"))
    except ConfigurationError:
        return None
    return f"{name} <{mailbox}>" if name and mailbox else name or None


def _answer(folder: Path, *arguments: str) -> str:
    return "".join(_lines(folder, *arguments)).strip()
