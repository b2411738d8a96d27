"""Hunspell dictionaries that the user has: found by their names, opened when the first word is asked for."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_SYSTEM = ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/Library/Spelling")
NO_LIBRARY = "no library for dictionaries is installed: pip install 'brandlint[spell]'"


def can_spell() -> bool:
    """Whether the library for dictionaries is there."""
    return find_spec("hunspell") is not None


def folders_of(dicpath: str, styles: Path) -> Iterator[Path]:
    """Where dictionaries may lie: as the rule says, in the styles' folder, and where the system keeps them."""
    if dicpath:
        yield from (Path(dicpath), styles / dicpath)
    yield styles / "config" / "dictionaries"
    yield from map(Path, filter(None, os.environ.get("DICPATH", "").split(os.pathsep)))
    yield from map(Path, _SYSTEM)


def dictionary_files(names: Sequence[str], folders: Sequence[Path]) -> tuple[list[Path], list[str]]:
    """The dictionaries with these names (paths to their .dic), and the names of those that are nowhere."""
    found, missing = [], []
    for name in names:
        file = next((path for folder in folders if (path := folder / f"{name}.dic").is_file()
                     and path.with_suffix(".aff").is_file()), None)
        if file is None:
            missing.append(name)
        else:
            found.append(file)
    return found, missing


class Dictionary:
    """Several dictionaries as one: a word that one of them knows is right."""

    def __init__(self, files: tuple[Path, ...]) -> None:
        self._files = files
        self._known: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Whether a word is in a dictionary, as it is or in small letters."""
        if word not in self._known:
            self._known[word] = any(_spells(one, word) for one in map(_opened, self._files))
        return self._known[word]


def _spells(dictionary: Any, word: str) -> bool:
    """Whether a dictionary knows a word; one that its encoding cannot write is none that it could judge."""
    try:
        return bool(dictionary.spell(word))
    except UnicodeEncodeError:
        return True


@cache
def _opened(file: Path) -> Any:
    from hunspell import Hunspell

    return Hunspell(file.stem, hunspell_data_dir=str(file.parent))
