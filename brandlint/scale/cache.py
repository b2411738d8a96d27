"""The cache: what is known of assets, in one SQLite file, so that a second run does the work of what has changed.

An entry holds as long as its asset and the other files that it rests on are what they were. Size, time of change and inode
say so at once, unless the file was changed so shortly before it was read that a later change may not show (as in git's index);
then, and wherever they differ, a hash of the contents decides. Findings are never kept.

Several runs may use the file at once. One that is damaged is made anew; one that cannot be written is done without.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from time import time, time_ns
from typing import NamedTuple

from brandlint.assets.model import Asset
from brandlint.scale.kept_file import KeptFile
from brandlint.scale.packing import Unpackable, packed, unpacked
from brandlint.scale.shown_files import stamp_of
from brandlint.study import LookedAt, Stamp, Study

_FILE = "studies.sqlite"
_LAYOUT = 1
"""Raised when the table changes: a file with another one is made anew."""
_RACY_NS = 2_000_000_000
"""Within this time after a change, file systems may not tell a second change from the first."""
_MOST_BYTES = 2_000_000_000
"""Of entries; beyond, those that were not used for the longest time are forgotten."""
_DAY_S = 86_400

_TABLE = """CREATE TABLE IF NOT EXISTS studies (path BLOB PRIMARY KEY, size INTEGER, changed INTEGER, inode INTEGER,
            seen INTEGER, digest BLOB, of BLOB, used INTEGER, study BLOB) WITHOUT ROWID"""
_ALL = "SELECT path, size, changed, inode, seen, digest, of, used, study FROM studies"
_KEEP = "INSERT OR REPLACE INTO studies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_RENEW = "UPDATE studies SET size = ?, changed = ?, inode = ?, seen = ?, used = ? WHERE path = ? AND digest = ?"
_SUM = "SELECT COALESCE(SUM(LENGTH(study)), 0) FROM studies"
_OLDEST = "SELECT path, LENGTH(study) FROM studies ORDER BY used, path"

class _Entry(NamedTuple):
    """A row: an asset's path as bytes, how its file was (`seen` is the moment just before it was read, in ns), and what its
    study is a function of beside it."""

    key: bytes
    size: int
    changed: int
    inode: int
    seen: int
    digest: bytes
    of: bytes
    used: int
    study: bytes

    @property
    def path(self) -> str:
        return os.fsdecode(self.key)

    @property
    def stamp(self) -> Stamp:
        return Stamp(self.path, self.size, self.changed, self.inode)


class Cache:
    """What is known of the assets of a campaign.

    Args:
        root: the campaign's root.
        folder: where the file lies.
        identity: a hash of everything but files that studies depend on.
    """

    def __init__(self, root: Path, folder: Path, identity: bytes) -> None:
        self._root, self._identity = root, identity
        self._file = KeptFile(folder, _FILE, "studies", _TABLE, _LAYOUT)
        self._began: dict[str, tuple[Stamp, int]] = {}

    def recall(self, assets: Sequence[Asset]) -> list[Study | None]:
        """For each asset what is known of it; None where nothing is, or not any more."""
        known: dict[str, Study] = {}
        if self._file.exists:
            self._file.do(lambda connection: self._recall(connection, {asset.path: asset for asset in assets}, known))
        for asset in assets:
            if asset.path not in known:
                self._began[asset.path] = stamp_of(self._root, asset.path), time_ns()
        return [known.get(asset.path) for asset in assets]

    def _recall(self, connection: sqlite3.Connection, assets: Mapping[str, Asset], known: dict[str, Study]) -> None:
        """Put what still holds into `known`; note what only a hash could tell, and that it was used."""
        today, renewed = int(time()) // _DAY_S, []
        for entry in map(_Entry._make, connection.execute(_ALL)):
            asset = assets.get(entry.path)
            if asset is None or entry.of != self._of(asset) or (fresh := self._holds(entry)) is None:
                continue
            with suppress(Unpackable):
                study = unpacked(entry.study)
                if all(_as_it_was(one, stamp_of(self._root, one.path), entry.seen) for one in study.rests_on):
                    known[entry.path] = replace(study, asset=asset, pictures=LookedAt(0, sum(study.pictures)))
            if fresh is not entry or entry.used != today:
                renewed.append((*fresh[1:5], today, entry.key, entry.digest))
        connection.executemany(_RENEW, renewed)

    def _holds(self, entry: _Entry) -> _Entry | None:
        """The entry, as its file was seen last, where the file's contents are what they were."""
        now, moment = stamp_of(self._root, entry.path), time_ns()
        if _as_it_was(entry.stamp, now, entry.seen):
            return entry
        same = now.size == entry.size and _digest(self._root / entry.path) == entry.digest
        return entry._replace(changed=now.changed, inode=now.inode, seen=moment) if same else None

    def keep(self, studies: Iterable[Study]) -> None:
        """Remember studies that were made since `recall`; those of files that changed meanwhile, or of a failure, are not."""
        today = int(time()) // _DAY_S
        rows = [row for study in studies if study.error is None for row in self._rows(study, today)]
        self._file.write(lambda connection: _written(connection, rows))

    def _rows(self, study: Study, today: int) -> Iterator[_Entry]:
        asset = study.asset
        stamp, moment = self._began.get(asset.path, (Stamp(asset.path), 0))
        digest = _digest(self._root / asset.path)
        if stamp.size >= 0 and digest is not None and stamp == stamp_of(self._root, asset.path):
            yield _Entry(os.fsencode(asset.path), *stamp[1:], moment, digest, self._of(asset), today, packed(study))

    def _of(self, asset: Asset) -> bytes:
        """What the study of an asset is a function of, beside its bytes."""
        return blake2b(f"{asset.format} {asset.locale} {asset.data}".encode(), key=self._identity, digest_size=16).digest()


def _written(connection: sqlite3.Connection, rows: Iterable[_Entry]) -> None:
    connection.executemany(_KEEP, rows)
    _bound(connection)


def _bound(connection: sqlite3.Connection) -> None:
    """Forget what was not used for the longest time, as long as there is too much."""
    (size,) = connection.execute(_SUM).fetchone()
    gone = []
    for path, length in connection.execute(_OLDEST) if size > _MOST_BYTES else ():
        if size <= _MOST_BYTES:
            break
        size -= length
        gone.append((path,))
    connection.executemany("DELETE FROM studies WHERE path = ?", gone)


def _as_it_was(then: Stamp, now: Stamp, seen: int) -> bool:
    """Whether a file is surely the one that was seen at a moment (ns)."""
    return then == now and (then.size < 0 or then.changed + _RACY_NS < seen)


def _digest(file: Path) -> bytes | None:
    try:
        with open(file, "rb") as opened:
            hashed = blake2b(digest_size=20)
            while part := opened.read(1 << 20):
                hashed.update(part)
            return hashed.digest()
    except OSError:
        return None
