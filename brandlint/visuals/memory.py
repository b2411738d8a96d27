"""What was read in pictures before: those that did not change are not read again.

A small SQLite file in `.brandlint_cache/` at the campaign's root, by a hash of the pixels and of what reads them. Several
processes may use it at once. A file that is damaged is made anew, one that cannot be written is done without.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

FOLDER = ".brandlint_cache"
_FILE = "pictures.sqlite"
_MOST = 20_000
"""Pictures that are remembered; beyond, those that were read longest ago are forgotten."""
_PATIENCE_S = 10.0
_TABLE = "CREATE TABLE IF NOT EXISTS pictures (key BLOB PRIMARY KEY, said TEXT NOT NULL, read INTEGER NOT NULL) WITHOUT ROWID"
_RECALL = "SELECT said FROM pictures WHERE key = ?"
_KEEP = "INSERT OR REPLACE INTO pictures VALUES (?, ?, ?)"
_FORGET = "DELETE FROM pictures WHERE key IN (SELECT key FROM pictures ORDER BY read DESC LIMIT -1 OFFSET ?)"
_NOTE = "# Made by brandlint; this folder can be deleted at any time.\n*\n"


@dataclass
class Tally:
    """How many pictures were read, and how many were known."""

    read: int = 0
    remembered: int = 0


@dataclass
class Memory:
    """Remembers what pictures say: in this process, and in a folder where one is given."""

    folder: Path | None = None
    tally: Tally = field(default_factory=Tally)
    _known: dict[bytes, str] = field(default_factory=dict)

    def recall(self, key: bytes, *, counted: bool = True) -> str | None:
        """What was kept under a key, or None; `counted` among the pictures that were remembered."""
        said = self._known.get(key)
        if said is None and self.folder is not None and (self.folder / _FILE).exists():
            found = self._in_file(_RECALL, (key,))
            said = str(found[0][0]) if found else None
        if said is not None:
            self._known[key] = said
            self.tally.remembered += counted
        return said

    def keep(self, key: bytes, said: str, *, counted: bool = True) -> None:
        """Remember what a picture says that has just been read; `counted` among the pictures that were."""
        self.tally.read += counted
        self._known[key] = said
        if self.folder is not None and made_in(self.folder):
            self._in_file(_KEEP, (key, said, int(time())))
            if key[0] == 0:  # After one picture of 256.
                self._in_file(_FORGET, (_MOST,))

    def _in_file(self, statement: str, values: tuple[bytes | str | int, ...]) -> list[tuple[str, ...]]:
        """Run a statement; nothing comes of it where the file is locked for long or cannot be written."""
        import sqlite3

        file = (self.folder or Path()) / _FILE
        try:
            return _run(file, statement, values)
        except sqlite3.OperationalError:
            return []
        except sqlite3.DatabaseError:
            try:
                file.unlink(missing_ok=True)
                return _run(file, statement, values)
            except (OSError, sqlite3.Error):
                return []


def made_in(folder: Path) -> bool:
    """Whether the folder of what is remembered is there, or could be made, with the file that keeps it out of version control."""
    ignore = folder / ".gitignore"
    try:
        folder.mkdir(exist_ok=True)
        if not ignore.exists():
            ignore.write_text(_NOTE, "utf-8")
    except OSError:
        return False
    return True


def key_of(image: Image, reader: str) -> bytes:
    """What a picture is remembered by: its pixels, and what reads them."""
    from hashlib import blake2b

    hashed = blake2b(f"{reader} {image.mode} {image.size}".encode(), digest_size=20)
    hashed.update(image.tobytes())
    return hashed.digest()


def _run(file: Path, statement: str, values: tuple[bytes | str | int, ...]) -> list[tuple[str, ...]]:
    import sqlite3

    with closing(sqlite3.connect(file, timeout=_PATIENCE_S)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(_TABLE)
        return connection.execute(statement, values).fetchall()


_memories: dict[Path | None, Memory] = {}
_in_use: list[Path | None] = [None]


def memory() -> Memory:
    """The memory that this process uses now."""
    return _memories.setdefault(_in_use[0], Memory(_in_use[0]))


def remember_in(folder: Path | None) -> Memory:
    """Let this process remember pictures in a folder, or, without one, only while it runs; returns its memory."""
    _in_use[0] = folder
    return memory()
