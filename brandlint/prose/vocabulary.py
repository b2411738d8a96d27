"""Vocabularies of a team: words that it accepts, and words that it rejects."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_FOLDERS = ("config/vocabularies", "Vocab")
_MOST_BYTES = 8_000_000


class Vocabulary(NamedTuple):
    """Patterns, one a line of `accept.txt` and `reject.txt`."""

    accept: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()


def read_vocabularies(styles: Path, names: tuple[str, ...]) -> tuple[Vocabulary, tuple[str, ...]]:
    """The vocabularies of these names together, and the names of those that are not there."""
    folders = {name: next((folder for base in _FOLDERS if (folder := styles / base / name).is_dir()), None) for name in names}
    there = [folder for folder in folders.values() if folder is not None]
    accept = tuple(term for folder in there for term in _terms(folder / "accept.txt"))
    reject = tuple(term for folder in there for term in _terms(folder / "reject.txt"))
    return Vocabulary(accept, reject), tuple(name for name, folder in folders.items() if folder is None)


def _terms(file: Path) -> Iterator[str]:
    if file.is_file() and file.stat().st_size <= _MOST_BYTES:
        for line in file.read_text("utf-8", "replace").splitlines():
            if (term := line.strip()) and not term.startswith("# ") and term != "#":
                yield term


def vocabulary_files(styles: Path, names: tuple[str, ...]) -> Iterator[Path]:
    """The files that vocabularies may stand in."""
    for name in names:
        for base in _FOLDERS:
            yield from (styles / base / name / file for file in ("accept.txt", "reject.txt"))
