"""One SQLite file of the cache. Several runs may use it at once; one that is damaged is made anew, one that cannot be written is
done without."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple, TypeVar

from brandlint.visuals.memory import made_in

_PATIENCE_S = 10.0

T = TypeVar("T")


class KeptFile(NamedTuple):
    """A file with one table.

    Attributes:
        table: how the table is made; `name` is its name.
        layout: raised when the table changes: a file with another one is made anew.
    """

    folder: Path
    file: str
    name: str
    table: str
    layout: int

    @property
    def exists(self) -> bool:
        return (self.folder / self.file).exists()

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        """Do something in the file, which is made where it is not there."""
        return self.do(work) if made_in(self.folder) else None

    def do(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        """Do something in the file; None where it is locked for long, damaged or cannot be written."""
        try:
            return self._connected(work)
        except sqlite3.OperationalError:
            return None
        except sqlite3.DatabaseError:
            with suppress(OSError):
                (self.folder / self.file).unlink(missing_ok=True)
            return None

    def _connected(self, work: Callable[[sqlite3.Connection], T]) -> T:
        with closing(sqlite3.connect(self.folder / self.file, timeout=_PATIENCE_S)) as connection, connection:
            connection.execute("PRAGMA synchronous = OFF")
            (layout,) = connection.execute("PRAGMA user_version").fetchone()
            if layout != self.layout:
                connection.execute(f"DROP TABLE IF EXISTS {self.name}")
                connection.execute(f"PRAGMA user_version = {self.layout}")
            connection.execute(self.table)
            return work(connection)
