"""What linking made of assets, remembered beside their studies. It holds as long as study and guide are what they were."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from hashlib import blake2b
from pathlib import Path

from brandlint.guide.model import Guide
from brandlint.linking.heard import Heard
from brandlint.scale.identity import identity
from brandlint.scale.kept_file import KeptFile
from brandlint.scale.packing import Unpackable, packed, unpacked_as
from brandlint.scale.wordings import NOTHING
from brandlint.study import Study

_LAYOUT = 1
_TABLE = "CREATE TABLE IF NOT EXISTS voices (path BLOB PRIMARY KEY, of BLOB, heard BLOB) WITHOUT ROWID"
_ALL = "SELECT path, of, heard FROM voices"
_KEEP = "INSERT OR REPLACE INTO voices VALUES (?, ?, ?)"
_SPARE = 1_000
"""Rows of assets that are gone, from which on they are taken out."""


class Voices:
    """What was heard of the assets of one campaign.

    Args:
        folder: where the file lies.
    """

    def __init__(self, folder: Path) -> None:
        self._file = KeptFile(folder, "voices.sqlite", "voices", _TABLE, _LAYOUT)
        self._of: dict[str, bytes] = {}

    def recall(self, guide: Guide, studies: Sequence[Study]) -> Mapping[str, Heard]:
        """What is known of studies, held against a guide, by the paths of their assets."""
        made_by = blake2b(identity((), (), NOTHING) + repr(guide).encode("utf-8", "surrogateescape"), digest_size=32).digest()
        self._of = {study.asset.path: _key(study, made_by) for study in studies if study.mark}
        return (self._file.do(self._recall) if self._file.exists else None) or {}

    def _recall(self, connection: sqlite3.Connection) -> dict[str, Heard]:
        known: dict[str, Heard] = {}
        for key, of, heard in connection.execute(_ALL):
            if self._of.get(path := os.fsdecode(key)) == of:
                with suppress(Unpackable):
                    known[path] = unpacked_as(Heard, heard)
        return known

    def keep(self, heard: Mapping[str, Heard]) -> None:
        """Remember what was heard of studies that the last `recall` did not know."""
        rows = [(os.fsencode(path), self._of[path], packed(one)) for path, one in heard.items() if path in self._of]
        if rows:
            self._file.write(partial(self._keep, rows=rows))

    def _keep(self, connection: sqlite3.Connection, rows: Sequence[tuple[bytes, bytes, bytes]]) -> None:
        connection.executemany(_KEEP, rows)
        paths = [path for (path,) in connection.execute("SELECT path FROM voices")]
        if len(paths) > len(self._of) + _SPARE:
            connection.executemany("DELETE FROM voices WHERE path = ?",
                                   [(path,) for path in paths if os.fsdecode(path) not in self._of])


def _key(study: Study, made_by: bytes) -> bytes:
    return blake2b(study.mark + repr(study.asset).encode("utf-8", "surrogateescape"), key=made_by, digest_size=16).digest()
