"""A campaign on a remote store, as a folder of this machine: what is read of it is fetched once and kept until it changes.

The folder is private and lies among the user's caches, one tree for each bucket, laid out as there. A file's tag (etag, size
and date) decides whether it is fetched again; one that is not keeps its local size, time and inode, by which the cache of
studies knows it. Formats that nothing reads are empty files of their names, so that they are told and not fetched.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from brandlint.assets.discovery import CAMPAIGN_FILE, CONFIGURATION_FILE, CONTENT, GUIDE_FOLDER, NO_CONTENT_FOLDERS
from brandlint.assets.ignoring import IGNORE_FILES
from brandlint.errors import ConfigurationError
from brandlint.files import replace_file
from brandlint.readers import UNREADABLE
from brandlint.remote.address import Address
from brandlint.remote.caches import caches
from brandlint.remote.store import Seen, Store
from brandlint.translations import say
from brandlint.visuals.memory import FOLDER

_READ = (CONTENT - UNREADABLE.keys()) | {"css", "bmp", "ase"}
"""Endings of what assets are and show, and of style sheets that they use."""
_PORTION_BYTES = 32_000_000
_PORTION_FILES = 500
_TAGS = "tags.json"
_END = ".git"
"""Ends the tree, as the root of a repository does: nothing is looked for above it."""
_Tag = list[object]
"""A file's tag on the store, and its stamp here: size, time of change in ns, inode."""



class Mirrored(NamedTuple):
    """Where an address lies on this machine, and the addresses that cannot be paths here."""

    path: Path
    left_out: tuple[str, ...] = ()


def mirrored(address: Address, *, alone: bool = False) -> Mirrored:
    """Bring what is read of the campaign that an address belongs to onto this machine; `alone` only what lies below it.

    Raises:
        ConfigurationError: there is nothing at the address, or the store cannot be read.
    """
    return _Mirror(address).bring(alone=alone)


class _Mirror:
    def __init__(self, address: Address) -> None:
        self._address, self._store = address, Store(address)
        self._home = caches() / f"{address.scheme}-{address.bucket.replace(':', '+')}"
        self._tree = self._home / "files"
        self._tree.mkdir(parents=True, exist_ok=True, mode=0o700)
        (self._tree / _END).touch()
        self._tags = _tags(self._home / _TAGS)
        self._left_out: list[str] = []

    def bring(self, *, alone: bool) -> Mirrored:
        key = self._address.key
        is_file = self._store.is_file(key)
        above = list(self._above(PurePosixPath(key).parent.as_posix() if is_file else key))
        if not above:
            raise ConfigurationError(say("{address}: there is no such file or folder, or it may not be looked at",
                                         address=self._address))
        root = key if alone and not is_file else _root(above)
        for folder, names in above:
            if len(folder) < len(root) and not alone:
                self._bring_from_above(folder, names)
        self._bring_below(root)
        path = self._tree / key
        if is_file and not path.exists():
            raise ConfigurationError(say("{address}: this file is not there, or of a kind that is not read",
                                         address=self._address))
        if not is_file:
            path.mkdir(parents=True, exist_ok=True)
        replace_file(self._home / _TAGS, json.dumps(self._tags).encode())
        return Mirrored(path, tuple(self._left_out))

    def _above(self, key: str) -> Iterator[tuple[str, Mapping[str, bool]]]:
        """A folder and those above it with the names in them, as far up as one may look."""
        folder = "" if key == "." else key
        while names := self._store.names(folder):
            yield folder, names
            if not folder:
                return
            folder = folder.rpartition("/")[0]

    def _bring_from_above(self, folder: str, names: Mapping[str, bool]) -> None:
        """What a campaign takes from a folder above it: a guide, and what is ignored."""
        for name in (CAMPAIGN_FILE, CONFIGURATION_FILE, GUIDE_FOLDER, *IGNORE_FILES):
            key = f"{folder}/{name}".lstrip("/")
            if name == GUIDE_FOLDER and names.get(name):
                self._bring_below(key)
            elif name in IGNORE_FILES and name in names:
                self._fetch([(key, Seen(key, None, None, None))])
            else:
                _remove(self._tree / key)

    def _bring_below(self, root: str) -> None:
        """All that is read below a folder; what is no longer there goes."""
        wanted: dict[str, Seen] = {}
        for seen in self._store.below(root):
            if not _is_path(seen.path):
                self._left_out.append(f"{root}/{seen.path}".lstrip("/"))
            elif _is_read(key := f"{root}/{seen.path}".lstrip("/")):
                wanted[key] = seen
        folders = {above.as_posix() for key in wanted for above in PurePosixPath(key).parents}
        self._left_out += sorted(wanted.keys() & folders)
        wanted = {key: seen for key, seen in wanted.items() if key not in folders}
        self._prune(root, wanted, folders)
        self._fetch([(key, seen) for key, seen in sorted(wanted.items()) if not self._holds(key, seen)])

    def _prune(self, root: str, wanted: Mapping[str, Seen], folders: set[str]) -> None:
        top = self._tree / root
        for folder, below, names in os.walk(top, topdown=False):
            at = Path(folder).relative_to(self._tree).as_posix()
            for name in names:
                key = name if at == "." else f"{at}/{name}"
                if key not in wanted and key != _END and not _is_own(key):
                    _remove(self._tree / key)
                    self._tags.pop(key, None)
            for name in below:
                if (f"{at}/{name}" if at != "." else name) not in folders and name != FOLDER:
                    _remove(self._tree / at / name)

    def _holds(self, key: str, seen: Seen) -> bool:
        """Whether the file here is surely the one that lies there."""
        known = self._tags.get(key)
        return known is not None and seen.tag is not None and known[0] == seen.tag and known[1] == _stamp(self._tree / key)

    def _fetch(self, files: Sequence[tuple[str, Seen]]) -> None:
        for portion in _portions(files):
            read = [key for key, _ in portion if not _is_blind(key)]
            contents = dict(zip(read, self._store.read(read), strict=True))
            for key, seen in portion:
                self._put(key, seen, contents.get(key, b""))

    def _put(self, key: str, seen: Seen, data: bytes) -> None:
        file = self._tree / key
        file.parent.mkdir(parents=True, exist_ok=True)
        if seen.tag is not None or not _is_same(file, data):
            replace_file(file, data)
            if seen.changed is not None:
                with suppress(OSError, OverflowError, ValueError):
                    os.utime(file, (seen.changed, seen.changed))
        if seen.tag is not None and (stamp := _stamp(file)) is not None:
            self._tags[key] = [seen.tag, stamp]


def _root(above: Sequence[tuple[str, Mapping[str, bool]]]) -> str:
    """The root of a campaign, as `brandlint.assets.discovery.find_root` finds it in folders."""
    for name in (CAMPAIGN_FILE, CONFIGURATION_FILE, GUIDE_FOLDER):
        for folder, names in above:
            if names.get(name) is (name == GUIDE_FOLDER):
                return folder
    return above[0][0]


def _is_path(path: str) -> bool:
    """Whether a name on a store can be a path here, inside the folder in which it is to lie."""
    parts = path.split("/")
    return all(part not in ("", ".", "..") and len(part.encode()) < 250 for part in parts) and not any(
        char in "\\\0" or (os.name == "nt" and char in '<>:"|?*') for char in path)


def _is_read(key: str) -> bool:
    *folders, name = key.split("/")
    if any(folder.startswith(".") or folder in NO_CONTENT_FOLDERS for folder in folders):
        return False
    ending = name.rpartition(".")[2].lower()
    return name in IGNORE_FILES or (not name.startswith((".", "~$")) and (
        ending in _READ or ending in CONTENT or GUIDE_FOLDER in folders))


def _is_blind(key: str) -> bool:
    return key.rpartition(".")[2].lower() in UNREADABLE and GUIDE_FOLDER not in key.split("/")


def _is_own(key: str) -> bool:
    return FOLDER in key.split("/")


def _portions(files: Sequence[tuple[str, Seen]]) -> Iterator[list[tuple[str, Seen]]]:
    """Files in portions that are fetched, and held in memory, at once."""
    portion: list[tuple[str, Seen]] = []
    size = 0
    for key, seen in files:
        portion.append((key, seen))
        size += seen.size or 0
        if size > _PORTION_BYTES or len(portion) == _PORTION_FILES:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion


def _tags(file: Path) -> dict[str, _Tag]:
    try:
        found = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _stamp(file: Path) -> list[int] | None:
    try:
        info = os.lstat(file)
    except OSError:
        return None
    return [info.st_size, info.st_mtime_ns, info.st_ino]


def _is_same(file: Path, data: bytes) -> bool:
    try:
        return file.read_bytes() == data
    except OSError:
        return False


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
